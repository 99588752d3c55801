"""What an order asks for: image products and analytics, checked against the catalog."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..catalog.collections import is_free
from ..catalog.database import Catalog
from .errors import invalid, invalid_order
from .pricing import analytic_cents, image_cents

ANALYTICS_OFFERED = ("VS",)


@dataclass(frozen=True)
class Line:
    """One thing that is bought: an image, or with `product_type` an analytic of the GEO `item_id` of a collect.

    Analytics of several collects that were asked for in one breath carry the same `asked`, their place in the body.
    """

    collection: str
    item_id: str
    collect_id: str
    cents: int
    product_type: str = ""
    asked: int = -1

    @property
    def key(self) -> str:
        """What makes two lines the same purchase."""
        return f"{self.product_type}/{self.collect_id}" if self.product_type else f"{self.collection}/{self.item_id}"


@dataclass(frozen=True)
class OrderBody:
    """A body of `POST /orders` or `/orders/review`, understood."""

    lines: tuple[Line, ...]
    contract_id: str | None

    @property
    def has_analytics(self) -> bool:
        """True if any line is an analytic product."""
        return any(line.product_type for line in self.lines)


def read_order(body: Any, catalog: Catalog) -> OrderBody:
    """Understand an order body. Raises `ApiError` VALIDATION_ERROR or ORDER_VALIDATION_ERROR."""
    if not isinstance(body, dict):
        raise invalid("the body must be an object")
    items, contract_id = body.get("items"), body.get("contractId")
    if not isinstance(items, list) or not items:
        raise invalid_order("items must be an array with at least one item", "items")
    if contract_id is not None and not isinstance(contract_id, str):
        raise invalid("contractId must be a string", "contractId")
    lines: dict[str, Line] = {}
    geos: dict[str, Line] = {}
    for position, item in enumerate(items):
        if not isinstance(item, dict) or "productType" not in item:
            line, product = _image_line(item, f"items[{position}]", catalog)
            lines.setdefault(line.key, line)
            if product == "GEO":
                geos[line.collect_id] = line
    for position, item in enumerate(items):
        if isinstance(item, dict) and "productType" in item:
            for line in _analytic_lines(item, position, catalog, geos):
                lines.setdefault(line.key, line)
    return OrderBody(tuple(lines.values()), contract_id)


def image_line(item: dict[str, Any]) -> Line:
    """The line that buys one item of the catalog."""
    cents = 0 if is_free(item["collection"]) else image_cents(item)
    return Line(item["collection"], item["id"], item["properties"].get("capella:collect_id", ""), cents)


def _image_line(wanted: Any, path: str, catalog: Catalog) -> tuple[Line, str]:
    if not isinstance(wanted, dict):
        raise invalid_order("an item must be an object", path)
    collection, granule = wanted.get("collectionId"), wanted.get("granuleId")
    if not isinstance(collection, str) or not isinstance(granule, str):
        raise invalid_order("an item needs collectionId and granuleId, or productType and collectIds", path)
    item = catalog.item(granule)
    if item is None or item["collection"] != collection:
        raise invalid_order(f"granule {granule} does not exist in collection {collection}", f"{path}.granuleId")
    return image_line(item), item["properties"].get("sar:product_type", "")


def _analytic_lines(wanted: dict[str, Any], asked: int, catalog: Catalog, geos: dict[str, Line]) -> list[Line]:
    path, product, collects = f"items[{asked}]", wanted["productType"], wanted.get("collectIds")
    if product not in ANALYTICS_OFFERED:
        raise invalid_order(f"productType {product} cannot be ordered", f"{path}.productType")
    if not isinstance(collects, list) or not collects or not all(isinstance(one, str) for one in collects):
        raise invalid_order("collectIds must be an array of collect ids", f"{path}.collectIds")
    missing = [one for one in collects if one not in geos]
    if missing:
        sentence = f"a GEO image of collect {missing[0]} must be part of the same order"
        raise invalid_order(sentence, f"{path}.collectIds")
    found = [(geos[one], catalog.item(geos[one].item_id)) for one in collects]
    return [
        Line(geo.collection, geo.item_id, geo.collect_id, analytic_cents(item), product, asked)
        for geo, item in found
        if item
    ]
