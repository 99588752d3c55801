"""The one place that meets pystac, which comes with the plugin under a private name (docs/adr/0003)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..vendor.pystac import Item

_CAMEL = {"stacVersion": "stac_version", "stacExtensions": "stac_extensions"}


def read_item(document: dict[str, Any]) -> Item:
    """A `pystac.Item` from a wire item: download answers spell two members in camelCase (capella-api.md 0.9).

    Assets without a link keep their place: what is not yet bought has none. Raises `ServiceFailed` for what is no item.
    """
    from ..vendor.pystac import Item
    from .errors import ServiceFailed

    plain = {_CAMEL.get(name, name): value for name, value in document.items()}
    plain.setdefault("stac_version", "1.0.0")
    plain.setdefault("links", [])
    plain["assets"] = {
        key: {**asset, "href": asset.get("href") or ""} for key, asset in (plain.get("assets") or {}).items()
    }
    plain["links"] = [link for link in plain["links"] if link.get("href") and link.get("rel")]
    try:
        return Item.from_dict(plain, preserve_dict=False)
    except (KeyError, TypeError, ValueError) as error:
        raise ServiceFailed(detail=f"not a STAC item: {error}") from error
