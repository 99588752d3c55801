"""Reviews and orders as they are written on the wire."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from ..catalog.times import format_instant, parse_instant
from ..service import Service
from .orderbook import BookedLine, BookedOrder
from .pricing import written

# An item of a real order is dated about a day after the acquisition that its id names.
_CATALOGED_AFTER_S = 26 * 3600
_BYTES_A_PIXEL = 1.4


def as_wire(service: Service, order: BookedOrder) -> dict[str, Any]:
    """An order; a rejected one has no items."""
    asked = () if order.rejected else as_asked(order.lines)
    return {
        "userId": order.user_id,
        "organizationId": order.organization_id,
        "contractId": order.contract_id,
        "orderDate": format_instant(order.ordered_at),
        "expirationDate": format_instant(order.expires_at),
        "orderId": order.id,
        "orderStatus": order.status(service.clock.now()),
        "items": [_item(service, group, order) for group in asked],
    }


def review_details(lines: Sequence[BookedLine], price_format: str) -> dict[str, Any]:
    """`orderDetails` of a review, with prices as the text they are on the wire."""
    total = written(total_cents(lines), price_format)
    prices = [{"order": {"finalListPrice": written(total_cents(group), price_format)}} for group in as_asked(lines)]
    names = [_name(group) for group in as_asked(lines)]
    return {
        "summary": {"subtotal": total, "total": total},
        "lineItems": [{**name, **price} for name, price in zip(names, prices, strict=True)],
    }


def total_cents(lines: Sequence[BookedLine]) -> int:
    """The sum of the prices in US cents."""
    return sum(booked.line.cents for booked in lines)


def as_asked(lines: Sequence[BookedLine]) -> Iterator[list[BookedLine]]:
    """Images one by one; analytics that were asked for in one breath together."""
    for _, group in groupby(
        lines, key=lambda booked: booked.line.asked if booked.line.product_type else booked.line.key
    ):
        yield list(group)


def _name(group: Sequence[BookedLine]) -> dict[str, Any]:
    line = group[0].line
    if line.product_type:
        return {"productType": line.product_type, "collectIds": [booked.line.collect_id for booked in group]}
    return {"collectionId": line.collection, "granuleId": line.item_id}


def _item(service: Service, group: Sequence[BookedLine], order: BookedOrder) -> dict[str, Any]:
    line = group[0].line
    item = service.catalog.item(line.item_id)
    properties = item["properties"] if item else {}
    rows, columns = (properties.get("proj:shape") or (2048, 2048))[:2]
    wire = {
        **_name(group),
        "previouslyOrdered": all(booked.owned_before for booked in group),
        "type": properties.get("sar:instrument_mode"),
        "collectionDate": _collection_date(properties),
        "size": rows * columns * _BYTES_A_PIXEL,
        "itemStatus": order.status(service.clock.now()),
    }
    if not line.product_type:
        wire["collectId"] = line.collect_id
    if order.tasking_request_id:
        wire["taskingRequestId"] = order.tasking_request_id
    return wire


def _collection_date(properties: dict[str, Any]) -> str | None:
    moment = properties.get("datetime")
    return format_instant(parse_instant(moment) + _CATALOGED_AFTER_S) if moment else None
