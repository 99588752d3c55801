"""Items as they are sent: with signed links to previews in a search, to everything in a delivery."""

from __future__ import annotations

from typing import Any

from ..knobs import Knobs
from ..service import Service
from ..store.objects import BUCKET

_OPEN_ASSETS = ("preview", "thumbnail")
_SEARCH_LINK_S = 3600
_SHARED_ENDINGS = ("_preview.tif", "_thumb.png")
_OLD_NAMES = {"stac_version": "stacVersion", "stac_extensions": "stacExtensions"}


def search_item(service: Service, item: dict[str, Any]) -> dict[str, Any]:
    """An item in a search answer: only thumbnail and preview can be opened, for an hour."""
    now, knobs = service.clock.now(), service.knobs
    expires_at = now + (knobs.link_seconds or _SEARCH_LINK_S)
    for key, asset in item["assets"].items():
        if key in _OPEN_ASSETS:
            asset["href"] = _link(service, item, asset["href"], now, expires_at)
        else:
            del asset["href"]
    item["links"] = [_collection_link(service, item)]
    return item


def delivered_item(service: Service, item: dict[str, Any], expires_at: float) -> dict[str, Any]:
    """An item in a delivery: every asset can be opened until the order, or the knob `link_seconds`, ends it."""
    now, knobs = service.clock.now(), service.knobs
    if knobs.link_seconds:
        expires_at = min(expires_at, now + knobs.link_seconds)
    if knobs.digest_asset:
        item["assets"]["digest"] = _digest(item)
    for asset in item["assets"].values():
        asset["href"] = _link(service, item, asset["href"], now, expires_at)
    item["links"] = [_collection_link(service, item)]
    return _old_spelling(item) if knobs.camel_case_items else item


def _link(service: Service, item: dict[str, Any], name: str, now: float, expires_at: float) -> str:
    owner = next((name.removesuffix(end) for end in _SHARED_ENDINGS if name.endswith(end)), "")
    folder = service.catalog.folder(owner) or service.catalog.folder(item["id"]) or f"analytics/{item['id']}"
    return service.signer.link(f"/{BUCKET}/{folder}/{name}", now, expires_at, _version(service.knobs))


def _version(knobs: Knobs) -> int:
    return int(knobs.signature)


def _digest(item: dict[str, Any]) -> dict[str, Any]:
    return {"href": f"{item['id']}_digest.json", "type": "application/json", "roles": ["metadata"], "title": "Digests"}


def _collection_link(service: Service, item: dict[str, Any]) -> dict[str, str]:
    href = f"{service.signer.origin}/catalog/collections/{item['collection']}"
    return {"rel": "collection", "type": "application/json", "href": href}


def _old_spelling(item: dict[str, Any]) -> dict[str, Any]:
    return {_OLD_NAMES.get(name, name): value for name, value in item.items()}
