"""A review as a table: one row for each line, with its price as the service wrote it and as a number."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.money import Price
from ...core.orders import AnalyticLine, AuthorizedReview, LineCost, OrderReview

FIELDS = (
    "line:string(0)", "item_id:string(0)", "collection:string(0)", "collect_id:string(0)", "product:string(0)",
    "price:string(0)", "amount:double", "currency:string(0)",
)  # fmt: skip


def cost_rows(review: OrderReview) -> Iterator[list[object]]:
    """Values of `FIELDS`; a line without a price has none, which is not zero."""
    for cost in review.costs:
        yield [cost.line.key, *_names(cost), *priced(cost.price)]


def _names(cost: LineCost) -> tuple[str, str, str, str]:
    line = cost.line
    if isinstance(line, AnalyticLine):
        return "", "", line.collect_id, line.product.value
    return line.item_id, line.collection, line.collect_id, line.product_type


def priced(price: Price | None) -> tuple[str | None, float | None, str | None]:
    """Text, amount and currency; None for what is not known."""
    if price is None:
        return None, None, None
    if price.money is None:
        return price.text, None, None
    return price.text, float(price.money.amount), price.money.currency


def totals(review: OrderReview) -> dict[str, object]:
    """The outputs that tell a total; TOTAL is left out where no number can be given honestly."""
    text, amount, _ = priced(review.total)
    unpriced = review.unpriced if isinstance(review, AuthorizedReview) else ()
    known = {"TOTAL": amount} if amount is not None and not unpriced else {}
    _, subtotal, _ = priced(review.subtotal if isinstance(review, AuthorizedReview) else None)
    if subtotal is not None and not unpriced:
        known["SUBTOTAL"] = subtotal
    return {"TOTAL_TEXT": text or "", "UNPRICED": len(unpriced), **known}
