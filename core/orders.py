"""The words of ordering. An order that nobody saw the price of cannot be written down with these types."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from .errors import InputError
from .limits import Crossing
from .money import Price, parse_price
from .order_lines import AnalyticLine, ImageLine, OrderLine, OrderRequest

__all__ = [
    "AnalyticLine", "ApprovedOrder", "AuthorizedReview", "Denial", "DeniedReview", "ImageLine", "LineCost", "Order",
    "OrderLine", "OrderPhase", "OrderRequest", "OrderReview", "OrderStatus", "OrderedItem", "Override",
]  # fmt: skip


@dataclass(frozen=True)
class LineCost:
    """The server's price for one line; `price` is None where it named none, which is not the same as free."""

    line: OrderLine
    price: Price | None


_AVAILABLE = re.compile(r"Available Commitment: (\S*\d)")


@dataclass(frozen=True)
class Denial:
    """Why the service would not authorise an order, in its own words."""

    message: str
    code: str = ""

    @property
    def available(self) -> Price | None:
        """What the contract has left, where the message says so (capella-api.md 1.5); the one place where it does."""
        found = _AVAILABLE.search(self.message)
        return parse_price(found[1]) if found else None


@dataclass(frozen=True)
class DeniedReview:
    """A review that cannot be approved."""

    request: OrderRequest
    costs: tuple[LineCost, ...]
    total: Price | None
    denial: Denial


@dataclass(frozen=True)
class AuthorizedReview:
    """The server's price and verdict for exactly `request`."""

    request: OrderRequest
    costs: tuple[LineCost, ...]
    subtotal: Price | None
    total: Price | None
    asked_at: datetime | None = field(default=None, compare=False)
    """when we began to ask, by our clock: it knows of no order placed later; without a date nothing is ordered by it"""

    @property
    def is_free(self) -> bool:
        """True only where the total and the price of every line were read and are exactly zero."""
        return all(price is not None and price.is_free for price in (self.total, *(cost.price for cost in self.costs)))

    @property
    def unpriced(self) -> tuple[OrderLine, ...]:
        """Lines that the server did not price."""
        return tuple(cost.line for cost in self.costs if cost.price is None)

    @property
    def whole_price(self) -> Price | None:
        """The total; without money where a line has no price that was read, because then it is not the whole price."""
        is_whole = all(cost.price is not None and cost.price.money is not None for cost in self.costs)
        return self.total and Price(str(self.total), self.total.money if is_whole else None)

    def approve(self, by: str, at: datetime, override: Override | None = None) -> ApprovedOrder:
        """A person's consent to this review and nothing else; `override` names the limits that may be crossed."""
        return ApprovedOrder(self, by, at, override)

    def approve_unattended(self, by: str, at: datetime) -> ApprovedOrder:
        """Consent by a rule that somebody set beforehand. There is nobody to cross a limit."""
        return ApprovedOrder(self, by, at, is_unattended=True)


OrderReview = AuthorizedReview | DeniedReview


@dataclass(frozen=True)
class Override:
    """A person's deliberate word that these limits may be crossed, and why. Raises `InputError` without a reason."""

    crossings: tuple[Crossing, ...]
    reason: str

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise InputError("Say in a few words why this limit may be crossed: it is kept in the log of spending.")

    def covers(self, crossing: Crossing) -> bool:
        """True where that crossing was allowed."""
        return any(allowed.covers(crossing) for allowed in self.crossings)

    def __str__(self) -> str:
        """What the log keeps."""
        named = "; ".join(f"{one.limit.value}: {one.would_be or 'unknown'} over {one.cap}" for one in self.crossings)
        return f"{self.reason.strip()} ({named})"


@dataclass(frozen=True)
class ApprovedOrder:
    """Consent to one review; the only thing that can be submitted. Raises `ValueError` for an unattended override."""

    review: AuthorizedReview
    approved_by: str
    approved_at: datetime
    override: Override | None = None
    is_unattended: bool = False
    """True where a rule approved it, not a person"""

    def __post_init__(self) -> None:
        if self.is_unattended and self.override:
            raise ValueError("a limit is crossed by a person or not at all")

    @property
    def request(self) -> OrderRequest:
        """Exactly what was reviewed."""
        return self.review.request


class OrderPhase(Enum):
    """What a status word means to us."""

    READY = "ready"
    PREPARING = "preparing"
    FAILED = "failed"


@dataclass(frozen=True)
class OrderStatus:
    """The service's word, kept as it came. Only a few are documented; any other one means "still preparing"."""

    word: str

    @property
    def phase(self) -> OrderPhase:
        """`completed` is ready; refusals and ends are failed; everything else is being prepared."""
        word = self.word.lower()
        if word == "completed":
            return OrderPhase.READY
        failed = {"rejected", "failed", "canceled", "cancelled", "error", "expired"}
        return OrderPhase.FAILED if word in failed else OrderPhase.PREPARING


@dataclass(frozen=True)
class OrderedItem:
    """One thing in an order, as far as the service describes it."""

    collection: str
    item_id: str
    collect_id: str = ""
    product: str = ""
    """analytic product code, empty for an image"""
    mode: str = ""
    size_bytes: int | None = None
    previously_ordered: bool = False
    task_id: str = ""
    """the tasking request that it was ordered through, empty where the service names none"""

    @property
    def key(self) -> str:
        """The key of the order line that this item fulfils."""
        return (
            f"analytic:{self.product}/{self.collect_id}" if self.product else f"image:{self.collection}/{self.item_id}"
        )


@dataclass(frozen=True)
class Order:
    """The server's order. The server is the truth; this is what it said last."""

    order_id: str
    status: OrderStatus
    ordered_at: datetime | None
    expires_at: datetime | None
    items: tuple[OrderedItem, ...]
    contract_id: str = ""
    user_id: str = ""

    def is_expired(self, now: datetime) -> bool:
        """True once its links have died; `now` by the server's clock."""
        return self.expires_at is not None and self.expires_at <= now

    def is_active(self, now: datetime) -> bool:
        """True while it can be fetched without a new order."""
        return self.status.phase is not OrderPhase.FAILED and not self.is_expired(now)

    def covers(self, request: OrderRequest) -> bool:
        """True where it holds every line of `request`."""
        return {line.key for line in request.lines} <= {item.key for item in self.items}
