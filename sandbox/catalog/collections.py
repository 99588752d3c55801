"""`GET /catalog/collections`: what the service calls its collections, in its own old (pre-1.0) shape."""

from __future__ import annotations

from typing import Any

from .database import Catalog
from .times import format_instant

_TITLES = {
    "capella-geo": "Capella GEO: terrain corrected, orthorectified amplitude",
    "capella-gec": "Capella GEC: amplitude geocoded to the ellipsoid",
    "capella-slc": "Capella SLC: single look complex, slant range",
    "capella-sicd": "Capella SICD: sensor independent complex data",
    "capella-sidd": "Capella SIDD: sensor independent derived data",
    "capella-cphd": "Capella CPHD: compensated phase history data",
    "capella-csi": "Capella CSI: colorized sub-aperture image",
    "capella-open-data": "Capella open data",
    "capella-vessel-detection": "Capella Vessel Detection",
}
_PROVIDER = {"name": "Capella Space", "roles": ["producer", "processor", "host"], "url": "https://www.capellaspace.com"}


def is_free(collection: str) -> bool:
    """True for collections that anybody may have for nothing."""
    return collection.startswith("capella-open-data")


def collections(catalog: Catalog) -> list[dict[str, Any]]:
    """Every collection that has items, sorted by id; extents are flat lists as the real service gives them."""
    return [_collection(catalog, name) for name in sorted(catalog.collections)]


def _collection(catalog: Catalog, name: str) -> dict[str, Any]:
    box, (first, last) = catalog.extent(name)
    title = _TITLES.get(name, name.replace("-", " ").capitalize())
    return {
        "id": name,
        "title": title,
        "description": f"{title}. {catalog.collections[name]} items.",
        "keywords": ["sar", "x-band", "capella"],
        "stac_version": "1.0.0",
        "extent": {"spatial": [round(n, 6) for n in box], "temporal": [format_instant(first), format_instant(last)]},
        "providers": [_PROVIDER],
        "license": "CC-BY-4.0" if is_free(name) else "proprietary",
        "summaries": {"constellation": ["capella"], "instruments": ["capella-radar"]},
        "assets": {},
        "links": [],
    }
