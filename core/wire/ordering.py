"""Order bodies, reviews, orders and download answers."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from ..delivery import DeliveredItem, Delivery, SignedAsset
from ..errors import ServiceFailed
from ..identity import AssetIdentity
from ..items import ItemRow
from ..links import signed_url
from ..moments import parse_moment
from ..money import parse_price
from ..orders import (
    AnalyticLine,
    AuthorizedReview,
    Denial,
    DeniedReview,
    LineCost,
    Order,
    OrderedItem,
    OrderLine,
    OrderRequest,
    OrderReview,
    OrderStatus,
)
from ..products import AnalyticProduct
from .catalog import item_row
from .reading import Document, member, members, number, objects, text, texts


def order_body(request: OrderRequest) -> dict[str, Any]:
    """The body that review and submit share (vendor's document, "Preparing an Order")."""
    images = [{"collectionId": line.collection, "granuleId": line.item_id} for line in request.images]
    body: dict[str, Any] = {"items": [*images, *_analytics(request.analytics)]}
    return {**body, "contractId": request.contract_id} if request.contract_id else body


def _analytics(lines: tuple[AnalyticLine, ...]) -> list[dict[str, Any]]:
    products = dict.fromkeys(line.product for line in lines)
    return [
        {"productType": product.value, "collectIds": [line.collect_id for line in lines if line.product is product]}
        for product in products
    ]


def review(document: Any, request: OrderRequest) -> OrderReview:
    """The server's verdict on `request`. What does not say `authorized: true` is not authorised.

    Raises `ServiceFailed` where the answer says nothing about authorisation.
    """
    if not isinstance(document, dict) or not isinstance(document.get("authorized"), bool):
        raise ServiceFailed(detail="review without a verdict")
    details = member(document, "orderDetails")
    summary = member(details, "summary")
    costs = _costs(request, members(details, "lineItems"))
    total = parse_price(summary.get("total"))
    if document["authorized"]:
        return AuthorizedReview(request, costs, parse_price(summary.get("subtotal")), total)
    reason = member(document, "authorizationDenialReason")
    denial = Denial(text(reason, "message") or "no reason was given", text(reason, "code"))
    return DeniedReview(request, costs, total, denial)


def _costs(request: OrderRequest, line_items: list[Document]) -> tuple[LineCost, ...]:
    prices: dict[str, Any] = {}
    for entry in line_items:
        price = parse_price(member(entry, "order").get("finalListPrice"))
        product = text(entry, "productType")
        if AnalyticProduct.of(product):
            # It may name the image that it is made from, whose price is another one.
            for collect in (text(entry, "collectId"), *texts(entry, "collectIds")):
                prices[f"analytic:{product}/{collect}"] = price
        elif item_id := text(entry, "granuleId"):
            prices[item_id] = price
    return tuple(LineCost(line, prices.get(_price_name(line))) for line in request.lines)


def _price_name(line: OrderLine) -> str:
    return line.key if isinstance(line, AnalyticLine) else line.item_id


def order(document: Any) -> Order:
    """One order. Raises `ServiceFailed` where it has neither an id nor a status."""
    if not isinstance(document, dict) or not (text(document, "orderId") or text(document, "orderStatus")):
        raise ServiceFailed(detail="no order in the answer")
    return Order(
        order_id=text(document, "orderId"),
        status=OrderStatus(text(document, "orderStatus") or "unknown"),
        ordered_at=parse_moment(document.get("orderDate")),
        expires_at=parse_moment(document.get("expirationDate")),
        items=tuple(found for entry in members(document, "items") for found in _ordered(entry)),
        contract_id=text(document, "contractId"),
        user_id=text(document, "userId"),
    )


def orders(document: Any) -> tuple[Order, ...]:
    """The order list: a plain array, newest first here whatever the service's order is."""
    if not isinstance(document, list):
        raise ServiceFailed(detail="no list of orders")
    found = [order(entry) for entry in objects(document) if text(entry, "orderId")]
    return tuple(sorted(found, key=lambda o: o.ordered_at.timestamp() if o.ordered_at else 0.0, reverse=True))


def _ordered(entry: Document) -> list[OrderedItem]:
    """An image entry, or one entry for each collect of an analytic product."""
    product = text(entry, "productType")
    collects = texts(entry, "collectIds") or [text(entry, "collectId")]
    size = number(entry, "size")
    shared: dict[str, Any] = {
        "collection": text(entry, "collectionId"),
        "item_id": text(entry, "granuleId"),
        "mode": text(entry, "type"),
        "size_bytes": None if size is None else int(size),
        "previously_ordered": entry.get("previouslyOrdered") is True,
        "task_id": text(entry, "taskingRequestId", "taskingrequestId"),
    }
    if AnalyticProduct.of(product) or (product and not shared["item_id"]):
        return [OrderedItem(**shared, collect_id=collect, product=product) for collect in collects]
    return [OrderedItem(**shared, collect_id=collects[0])]


def delivery(document: Any, order_id: str) -> Delivery:
    """The download answer of an order: items like those of a search, with signed links."""
    if isinstance(document, dict) and isinstance(document.get("features"), list):
        document = document["features"]
    if not isinstance(document, list):
        raise ServiceFailed(detail="no list of items to download")
    return Delivery(order_id, tuple(delivered_item(dict(entry), order_id) for entry in objects(document)))


def delivered_item(document: dict[str, Any], order_id: str) -> DeliveredItem:
    """One item with every asset that has a link."""
    row = item_row(document)
    assets = member(document, "assets")
    return DeliveredItem(
        row, tuple(_asset(row, order_id, key, assets[key]) for key in assets if _has_link(assets[key]))
    )


def _has_link(asset: Any) -> bool:
    if not isinstance(asset, dict) or not isinstance(asset.get("href"), str):
        return False
    try:
        return urlsplit(asset["href"]).scheme in ("http", "https")
    except ValueError:
        return False


def _asset(row: ItemRow, order_id: str, key: str, asset: Document) -> SignedAsset:
    size = number(asset, "file:size")
    identity = AssetIdentity(order_id, row.collection, row.item_id, key, row.collect_id)
    return SignedAsset(
        identity,
        signed_url(asset["href"]),
        text(asset, "type"),
        text(asset, "title"),
        None if size is None else int(size),
    )
