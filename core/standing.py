"""What a person should know of an order beside its price: what is there already, and what the month has cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .budget import crossings
from .limits import Caps, Crossing
from .ordering import covered_lines
from .orders import AuthorizedReview, Order, OrderPhase, OrderRequest
from .spend_log import Spent


@dataclass(frozen=True)
class Standing:
    """How a request stands when its price was asked for."""

    covered: Mapping[str, Order] = field(default_factory=dict)
    """by line key, the active order that holds the line already"""
    owned: frozenset[str] = frozenset()
    """keys of lines that were delivered to the user before, whatever became of the links"""
    in_flight: frozenset[str] = frozenset()
    """keys of lines of orders whose outcome is open; an order that holds one of them is not sent"""
    spent: Spent = field(default_factory=Spent)
    caps: Caps = field(default_factory=Caps)

    @classmethod
    def of(cls, request: OrderRequest, orders: Iterable[Order], spent: Spent, caps: Caps, now: datetime) -> Standing:
        """As it stands `now`, by the server's clock."""
        known = tuple(orders)
        had = {item.key for order in known if order.status.phase is OrderPhase.READY for item in order.items}
        owned = frozenset(line.key for line in request.lines if line.key in had)
        return cls(covered_lines(known, request, now), owned, spent=spent, caps=caps)

    @property
    def having(self) -> frozenset[str]:
        """Keys of the lines that the user has, or may have, in one way or the other."""
        return self.owned | frozenset(self.covered) | self.in_flight

    def crossings(self, review: AuthorizedReview) -> tuple[Crossing, ...]:
        """The limits that this order would cross."""
        return crossings(review, self.caps, self.spent)

    def left_of(self, request: OrderRequest) -> OrderRequest | None:
        """`request` without the lines that the user has; None where nothing is left.

        An image that an analytic which is left is made from stays, because both have to be in one order.
        """
        having = self.having
        analytics = [line for line in request.analytics if line.key not in having]
        needed = {(line.collect_id, line.product.needs.value) for line in analytics if line.product.needs}
        images = [
            line for line in request.images if line.key not in having or (line.collect_id, line.product_type) in needed
        ]
        return OrderRequest.of([*images, *analytics], request.contract_id) if images or analytics else None
