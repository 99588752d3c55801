"""What may be spent, checked between the review and the consent, and once more when the journal is written."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from .errors import CostTooHigh, OrderDenied, PriceUnreadable
from .limits import CURRENCY, Caps, Crossing, Limit
from .money import Money
from .orders import AuthorizedReview, DeniedReview, OrderReview
from .spend_log import Spent

__all__ = ["CURRENCY", "Caps", "Crossing", "Limit", "authorized", "crossings", "within"]


def authorized(review: OrderReview) -> AuthorizedReview:
    """`review` if the service would take the order. Raises `OrderDenied` with the service's words."""
    if isinstance(review, DeniedReview):
        raise OrderDenied(f"Capella did not authorise this order: {review.denial.message}", detail=review.denial.code)
    return review


def within(review: OrderReview, most: Decimal) -> AuthorizedReview:
    """`review` if it was authorised, could be read whole and costs at most `most` US dollars.

    Raises `OrderDenied`, `PriceUnreadable`, `CostTooHigh`: the guard of every order that no person sees.
    """
    approved = authorized(review)
    total = _dollars(approved)
    if total is None:
        raise PriceUnreadable(detail=str(approved.total))
    limit = Money(CURRENCY, most)
    if total > limit:
        raise CostTooHigh(f"The order costs {total}, more than the limit of {limit}: nothing was sent.")
    return approved


def crossings(review: AuthorizedReview, caps: Caps, spent: Spent, *, automated: bool = False) -> tuple[Crossing, ...]:
    """Every cap that an order of `review` would cross after what the month has `spent`.

    What costs nothing crosses nothing. Where a price could not be read, that of this order or of one of the month, no
    cap can be kept, so it counts as crossed. `automated` is True for an order that no person looks at.
    """
    return () if review.is_free else tuple(_crossings(_dollars(review), caps, spent, automated=automated))


def _crossings(total: Money | None, caps: Caps, spent: Spent, *, automated: bool) -> Iterator[Crossing]:
    yield from _over(Limit.ORDER, caps.order, total)
    month = total + spent.month if total and not spent.unreadable else None
    yield from _over(Limit.MONTH, caps.month, month)
    if automated:
        own = total + spent.automated if total and not spent.unreadable_automated else None
        yield from _over(Limit.AUTOMATION, caps.automation, own)


def _over(limit: Limit, cap: Decimal | None, would_be: Money | None) -> Iterator[Crossing]:
    if cap is not None and (would_be is None or would_be.amount > cap):
        yield Crossing(limit, Money(CURRENCY, cap), would_be)


def _dollars(review: AuthorizedReview) -> Money | None:
    """The total where it is whole and in the currency of the caps."""
    money = review.whole_price.money if review.whole_price else None
    return money if money and money.currency == CURRENCY else None
