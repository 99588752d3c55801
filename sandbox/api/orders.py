"""`/orders`: review, submit, list, get, download, and the order of a whole task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..catalog.times import format_instant
from ..messages import Response, json_response
from .accounts import Contract
from .errors import ApiError, invalid, invalid_order, not_authorized, not_found
from .exchange import Exchange
from .lines import Line, OrderBody, image_line, read_order
from .links import delivered_item
from .orderbook import BookedLine, BookedOrder, never, new_order
from .orderwire import as_wire, review_details, total_cents
from .pricing import written


def post_review(exchange: Exchange) -> Response:
    """What an order would cost; a denial is said in the body, not by the status."""
    knobs, body = exchange.service.knobs, read_order(exchange.json(), exchange.service.catalog)
    contract = _contract(exchange, body)
    if body.has_analytics and knobs.refuse_analytics_review:
        raise invalid_order("analytic products cannot be reviewed", "items")
    lines = _booked(exchange, body.lines)
    total = total_cents(lines)
    if knobs.deny_review:
        return json_response({"authorized": False, "authorizationDenialReason": knobs.deny_review})
    available = exchange.service.book.available(contract)
    if total > available:
        return json_response({"authorized": False, "authorizationDenialReason": _poor(total, available)})
    return json_response({"authorized": True, "orderDetails": review_details(lines, knobs.price_format)})


def post_order(exchange: Exchange) -> Response:
    """Place an order, reviewed or not. Without funds it is rejected in the body."""
    body = read_order(exchange.json(), exchange.service.catalog)
    return _place(exchange, body.lines, _contract(exchange, body))


def post_task_order(exchange: Exchange) -> Response:
    """Order all products of all collects of a completed tasking request; they were paid for with the tasking."""
    service = exchange.service
    task = service.tasks.find(exchange.argument, exchange.account)
    if task is None:
        raise not_found(f"Tasking request {exchange.argument}")
    items = [item for collect in task.delivered for item in service.catalog.of_collect(collect)]
    if not items:
        raise invalid_order(f"Tasking request {task.id} has no delivered collects")
    return _place(exchange, [image_line(item) for item in items], exchange.account.organization.contracts[0], task.id)


def get_orders(exchange: Exchange) -> Response:
    """A plain array, newest first."""
    query, account, book = exchange.request.query, exchange.account, exchange.service.book
    customer, organization = query.get("customerId", account.id), query.get("organizationId")
    if organization is not None:
        if not account.is_manager or organization != account.organization.id:
            raise not_authorized()
        orders = book.of_organization(organization)
    else:
        orders = book.of_user(customer)
        mine = customer == account.id
        manages = account.is_manager and all(one.organization_id == account.organization.id for one in orders)
        if not mine and not manages:
            raise not_authorized()
    if "limit" in query:
        orders = orders[: exchange.whole("limit", 1, 10_000)]
    return json_response([as_wire(exchange.service, order) for order in orders])


def get_order(exchange: Exchange) -> Response:
    """One order."""
    return json_response(as_wire(exchange.service, _own_order(exchange)))


def get_download(exchange: Exchange) -> Response:
    """The delivery: items with signed links, while the order lives."""
    service, order = exchange.service, _own_order(exchange)
    now = service.clock.now()
    status = order.status(now)
    if status == "rejected":
        raise invalid_order(f"Order {order.id} was rejected")
    if now >= order.expires_at:
        raise ApiError(400, "ORDER_EXPIRED", f"Order expired at {format_instant(order.expires_at)}")
    if status != "completed":
        raise ApiError(409, "ORDER_NOT_READY", f"Order {order.id} is not ready for download: {status}")
    items = [_item_of(exchange, booked.line) for booked in order.lines]
    return json_response([delivered_item(service, item, order.expires_at) for item in items])


def _place(exchange: Exchange, lines: Sequence[Line], contract: Contract, task_id: str = "") -> Response:
    service, knobs = exchange.service, exchange.service.knobs
    fate = service.panel.take_next_order()
    with service.book.alone():
        booked = _booked(exchange, lines)
        poor = total_cents(booked) > service.book.available(contract)
        now = service.clock.now()
        order = new_order(exchange.account, contract, booked, now, knobs.order_seconds, task_id)
        ready_at = never() if fate == "preparing" else now + knobs.prepare_seconds
        order = replace(order, rejected=poor or fate == "rejected", ready_at=ready_at, preparing=knobs.preparing_status)
        service.book.add(order)
    return json_response(as_wire(service, order), 201)


def _booked(exchange: Exchange, lines: Sequence[Line]) -> list[BookedLine]:
    organization, service = exchange.account.organization.id, exchange.service
    bought = service.book.owned(organization)
    return [BookedLine(_priced(exchange, line, bought), line.key in bought) for line in lines]


def _priced(exchange: Exchange, line: Line, bought: frozenset[str]) -> Line:
    free = exchange.service.ownership.is_free(exchange.account.organization.id, line, bought)
    return replace(line, cents=0) if free else line


def _contract(exchange: Exchange, body: OrderBody) -> Contract:
    organization = exchange.account.organization
    if body.contract_id is None:
        return organization.contracts[0]
    contract = organization.contract(body.contract_id)
    if contract is None:
        raise ApiError(404, "CONTRACT_NOT_FOUND", f"Contract {body.contract_id} not found")
    return contract


def _poor(total: int, available: int) -> dict[str, str]:
    message = (
        "The contract does not have sufficient funds for this order. "
        f"Order cost: {written(total)}; Available Commitment: {written(available)}"
    )
    return {"code": "AUTHORIZATION_INSUFFICIENT_FUNDS", "message": message}


def _own_order(exchange: Exchange) -> BookedOrder:
    order, account = exchange.service.book.find(exchange.argument), exchange.account
    if order is None or order.organization_id != account.organization.id:
        raise not_found(f"Order {exchange.argument}")
    if order.user_id != account.id and not account.is_manager:
        raise not_authorized()
    return order


def _item_of(exchange: Exchange, line: Line) -> dict[str, Any]:
    item = exchange.service.catalog.item(line.item_id)
    if item is None:
        raise invalid(f"granule {line.item_id} is no longer in the catalog")
    return exchange.service.scenes.vessel_item(item) if line.product_type else item
