"""The documents above the items of a library: one collection for each of the vendor's, and the root."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .local_documents import CATALOG_FILE, LocalItem

if TYPE_CHECKING:
    from ..vendor.pystac import Extent

CATALOG_ID = "capella-explorer-library"
_JSON, _GEOJSON = "application/json", "application/geo+json"
WHOLE_WORLD = [-180.0, -90.0, 180.0, 90.0]


def catalog_document(folder: Path, collections: Iterable[Path], items: Iterable[Path]) -> dict[str, Any]:
    """The root in `folder`. `items` are those that belong to no collection, e.g. results of analytics."""
    from ..vendor.pystac import Catalog

    document = Catalog(CATALOG_ID, "Radar scenes and results downloaded with Capella Explorer").to_dict()
    document["links"] = [
        {"rel": "root", "href": f"./{CATALOG_FILE}", "type": _JSON},
        *({"rel": "child", "href": _below(path, folder), "type": _JSON} for path in collections),
        *({"rel": "item", "href": _below(path, folder), "type": _GEOJSON} for path in items),
    ]
    return dict(document)


def linked_items(read: Callable[[Path], str | None], catalog: Path) -> Iterator[Path]:
    """Items that the catalog and its collections link to; for places that cannot be listed."""
    for rel, path in _links(read, catalog):
        if rel == "item":
            yield path
        elif rel == "child":
            yield from (item for kind, item in _links(read, path) if kind == "item")


def _links(read: Callable[[Path], str | None], path: Path) -> Iterator[tuple[str, Path]]:
    try:
        links = [(link["rel"], link["href"]) for link in json.loads(read(path) or "")["links"]]
    except (LookupError, TypeError, ValueError):
        return
    for rel, href in links:
        yield rel, Path(os.path.normpath(path.parent / href))


def collection_document(name: str, items: Sequence[LocalItem], path: Path) -> dict[str, Any]:
    """The collection at `path`, two folders below the root; it spans what its items span."""
    from ..vendor.pystac import Collection

    description = f"Downloaded items of the collection {name} of Capella Space"
    document = Collection(name, description, _extent(items), license="proprietary").to_dict()
    root = {"rel": "root", "href": f"../../{CATALOG_FILE}", "type": _JSON}
    folder = path.parent.parent.parent
    document["links"] = [
        root,
        {**root, "rel": "parent"},
        *({"rel": "item", "href": f"../../{_below(item.path, folder)[2:]}", "type": _GEOJSON} for item in items),
    ]
    return dict(document)


def _below(path: Path, folder: Path) -> str:
    return f"./{path.relative_to(folder).as_posix()}"


def _extent(items: Sequence[LocalItem]) -> Extent:
    from ..vendor.pystac import Extent, SpatialExtent, TemporalExtent

    moments = [item.acquired for item in items if item.acquired]
    span: list[datetime | None] = [min(moments, default=None), max(moments, default=None)]
    return Extent(SpatialExtent([_box(items)]), TemporalExtent([span]))


def _box(items: Sequence[LocalItem]) -> list[float]:
    """What holds all items. Across the antimeridian west is greater than east, and no plain box would do."""
    boxes = [item.bbox for item in items if item.bbox]
    if not boxes or any(west > east for west, _, east, _ in boxes):
        return WHOLE_WORLD
    west, south, east, north = zip(*boxes, strict=True)
    return [min(west), min(south), max(east), max(north)]
