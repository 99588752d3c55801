"""What an order may cost at most, checked between the review and the consent."""

from __future__ import annotations

from decimal import Decimal

from .errors import CostTooHigh, OrderDenied, PriceUnreadable
from .money import Money
from .orders import AuthorizedReview, DeniedReview, OrderReview

CURRENCY = "USD"
"""the currency of caps and limits, which is that of the vendor's prices"""


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
    total = approved.total.money if approved.total else None
    is_whole = all(cost.price is not None and cost.price.money is not None for cost in approved.costs)
    if total is None or total.currency != CURRENCY or not is_whole:
        raise PriceUnreadable(detail=str(approved.total))
    limit = Money(CURRENCY, most)
    if total > limit:
        raise CostTooHigh(f"The order costs {total}, more than the limit of {limit}: nothing was sent.")
    return approved


def under_cap(review: AuthorizedReview, cap: Decimal | None) -> AuthorizedReview:
    """`review` if it keeps to the cap of the settings; None is no cap, and then any authorised review will do.

    Raises `PriceUnreadable`, `CostTooHigh`.
    """
    return review if cap is None else within(review, cap)
