"""Links die with their order after about an hour; renewing them is ordering the same things again, mostly free."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone

from .attempts import Purpose
from .budget import authorized
from .journal import OrderJournal
from .limits import NO_CAPS, Caps
from .ordering import OrderingService, Outcome, covering_order, review, standing_orders, submit
from .orders import AnalyticLine, AuthorizedReview, ImageLine, Order, OrderLine, OrderRequest
from .products import AnalyticProduct
from .spending_errors import NotRenewable

NEAR_END = 0.2
"""share of an order's life that may be left when it is renewed before its end"""


@dataclass(frozen=True)
class NeedsConsent:
    """The renewal costs something, or was not allowed to go out by itself: a person must approve this review."""

    review: AuthorizedReview


@dataclass(frozen=True)
class StillAlive:
    """Another active order holds everything: nothing has to be bought."""

    order: Order


Renewal = Outcome | NeedsConsent | StillAlive


def ending(orders: Iterable[Order], now: datetime) -> tuple[Order, ...]:
    """Those of `orders` that have little of their life left; of which nobody says when it ends, it is not known."""
    return tuple(order for order in orders if _share_left(order, now) <= NEAR_END)


def _share_left(order: Order, now: datetime) -> float:
    if order.expires_at is None or order.ordered_at is None or order.expires_at <= order.ordered_at:
        return 1.0
    return (order.expires_at - now) / (order.expires_at - order.ordered_at)


def renewal_of(orders: Iterable[Order]) -> OrderRequest:
    """One request for everything that these orders held. Raises `EmptyOrder`, `GeoMissing`, `NotRenewable`.

    The contract is kept where all of them had the same one.
    """
    orders = tuple(orders)
    lines = [line for order in orders for line in _lines(order)]
    contracts = {order.contract_id for order in orders}
    return OrderRequest.of(lines, contracts.pop() or None if len(contracts) == 1 else None)


def _lines(order: Order) -> Iterable[OrderLine]:
    for item in order.items:
        if not item.product:
            kind = "GEO" if item.collection.endswith("-geo") or "_GEO_" in item.item_id else ""
            yield ImageLine(item.collection, item.item_id, item.collect_id or _collect_of(order, kind), kind)
        elif product := AnalyticProduct.of(item.product):
            yield AnalyticLine(product, item.collect_id)
        else:
            # Left out, it would be lost without a word.
            raise NotRenewable(detail=item.product)


def _collect_of(order: Order, kind: str) -> str:
    """An image of an order does not always name its collect; where one analytic product needs it, it is that one's."""
    collects = {item.collect_id for item in order.items if item.product}
    return collects.pop() if kind and len(collects) == 1 else ""


@dataclass(frozen=True)
class Renewer:
    """What a renewal needs besides the order: who does it, and what the user has allowed."""

    service: OrderingService
    journal: OrderJournal
    account: str
    user_id: str
    by: str
    now: datetime
    free_is_allowed: bool
    caps: Caps = NO_CAPS
    until: datetime | None = None
    """what dies by then needs a renewal as if it were dead; None: what is dead now"""

    def living(self, orders: Iterable[Order]) -> dict[str, Order]:
        """By id of each of `orders` that needs no renewal, the active order that holds everything of it.

        Raises what `renewal_of` and `standing_orders` raise.
        """
        orders = tuple(orders)
        standing = standing_orders(self.service, self.journal, self.account, self.user_id, renewal_of(orders))
        found = {one.order_id: covering_order(standing, renewal_of((one,)), self.until or self.now) for one in orders}
        return {name: order for name, order in found.items() if order}

    def renew(self, orders: Iterable[Order]) -> Renewal:
        """Looks for a living order, reviews, and sends only what costs nothing and was allowed.

        Raises `OrderDenied`, `JournalError`, a kind of `SpendingRefused`, what `renewal_of` and the service raise.
        """
        request, asked_at = renewal_of(orders), datetime.now(timezone.utc)
        orders = standing_orders(self.service, self.journal, self.account, self.user_id, request)
        alive = covering_order(orders, request, self.until or self.now)
        if alive:
            return StillAlive(alive)
        verdict = authorized(review(self.service, request, asked_at))
        if not (verdict.is_free and self.free_is_allowed):
            return NeedsConsent(verdict)
        approved = verdict.approve_unattended(self.by, self.now)
        return submit(self.service, self.journal, approved, self.account, Purpose.RENEWAL, self.caps)
