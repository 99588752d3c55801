"""Orders that no person watches: what was uncertain is asked first, what is active is reused, the price is held."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal

from .budget import within
from .cancel import CancelledCheck, never, stop_if
from .errors import InputError
from .limits import NO_CAPS, Caps
from .ordering import Placed, covering_order, reconcile, review, standing_orders, submit
from .orders import AuthorizedReview, Order, OrderRequest, OrderReview
from .session import Session
from .spending_errors import CapCrossed


@dataclass(frozen=True)
class Mandate:
    """What somebody allowed beforehand: to spend at most `most` US dollars on one order."""

    most: Decimal
    given_by: str
    reuse: bool = True
    """take an active order that already holds everything instead of a new one"""
    dry_run: bool = False
    """stop before the order is sent"""
    caps: Caps = NO_CAPS
    """what the user has set for all orders; nobody is there who could allow more"""

    def __post_init__(self) -> None:
        if not self.most.is_finite() or self.most < 0:
            raise InputError("The highest cost must be a number of US dollars, zero or more.")


@dataclass(frozen=True)
class Reused:
    """An active order held everything already: nothing was sent or spent."""

    order: Order


@dataclass(frozen=True)
class Bought:
    """A new order was placed at the reviewed price."""

    order: Order
    review: AuthorizedReview


@dataclass(frozen=True)
class WouldBuy:
    """A dry run came to the point where the order would be sent."""

    review: AuthorizedReview


Purchase = Reused | Bought | WouldBuy


def amount_of(value: float) -> Decimal:
    """US dollars as somebody typed them. Raises `InputError` for infinity, for no number and for less than zero."""
    if not math.isfinite(value) or value < 0:
        raise InputError("The highest cost must be a number of US dollars, zero or more.")
    return Decimal(repr(value))


def keeping(session: Session, review: OrderReview, most: Decimal, caps: Caps) -> AuthorizedReview:
    """`review` if an order of it that nobody looks at keeps to `most` US dollars and to the caps of the user.

    Raises what `within` raises, `CapCrossed` and `JournalError`.
    """
    accepted = within(review, most)
    if crossed := session.journal.crossings(accepted, session.ledger_name, caps, automated=True):
        raise CapCrossed(crossed)
    return accepted


def place_within(
    session: Session, request: OrderRequest, mandate: Mandate, cancelled: CancelledCheck = never
) -> Purchase:
    """Orders `request` if its reviewed price is within the mandate.

    Raises what `reconcile`, `review`, `keeping` and `submit` raise, the refusal of the service where it said no, and
    `OutcomeUnknown` where the answer was lost; then the lines stay blocked until the order list has settled them.
    `Cancelled` is raised before the order is sent, never after.
    """
    service, user = session.client, session.account().user_id
    reconcile(service, session.journal, session.ledger_name, user, datetime.now(timezone.utc))
    asked_at = datetime.now(timezone.utc)
    if mandate.reuse:
        orders = standing_orders(service, session.journal, session.ledger_name, user, request)
        if order := covering_order(orders, request, session.now()):
            return Reused(order)
    accepted = keeping(session, review(service, request, asked_at), mandate.most, mandate.caps)
    stop_if(cancelled)
    if mandate.dry_run:
        return WouldBuy(accepted)
    # By this machine's clock: the server's comes in whole seconds, and two consents must differ in their moment.
    approved = accepted.approve_unattended(mandate.given_by, datetime.now(timezone.utc))
    outcome = submit(service, session.journal, approved, session.ledger_name, caps=mandate.caps)
    if isinstance(outcome, Placed):
        return Bought(outcome.order, accepted)
    raise outcome.error
