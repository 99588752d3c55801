"""The one place that meets pystac, which comes with the plugin under a private name (docs/adr/0003)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ServiceFailed
from .wire.reading import member, members, texts

if TYPE_CHECKING:
    from ..vendor.pystac import Item

_CAMEL = {"stacVersion": "stac_version", "stacExtensions": "stac_extensions"}


def read_item(document: dict[str, Any]) -> Item:
    """A `pystac.Item` from a wire item: download answers spell two members in camelCase (capella-api.md 0.9).

    Assets without a link keep their place: what is not yet bought has none. Raises `ServiceFailed` for what is no item.
    """
    from ..vendor.pystac import Item
    from ..vendor.pystac.errors import STACError, STACTypeError

    try:
        return Item.from_dict(_plain(document), preserve_dict=False)
    except (STACError, STACTypeError, AttributeError, LookupError, OverflowError, TypeError, ValueError) as error:
        raise ServiceFailed(detail=f"not a STAC item: {error}") from error


def _plain(document: dict[str, Any]) -> dict[str, Any]:
    """The item in the shape that pystac expects; what is missing is null, what is malformed is left out."""
    plain: dict[str, Any] = {"type": "Feature", "stac_version": "1.0.0", "geometry": None, "bbox": None}
    plain |= {_CAMEL.get(name, name): value for name, value in document.items()}
    plain["properties"] = dict(member(plain, "properties"))
    plain["stac_extensions"] = texts(plain, "stac_extensions")
    assets = member(plain, "assets")
    plain["assets"] = {
        key: {**asset, "href": asset.get("href") or ""} for key, asset in assets.items() if isinstance(asset, dict)
    }
    plain["links"] = [dict(link) for link in members(plain, "links") if link.get("href") and link.get("rel")]
    return plain
