"""The use cases of spending: look for a cover, review, submit once. The only caller of `submit`.

What became of orders whose outcome is open is in `reconciling`, whose names are handed on from here.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Protocol

from .attempts import AttemptState, OrderAttempt, Purpose
from .errors import (
    CapellaError,
    ConnectionFailed,
    JournalError,
    NotFound,
    OrderRejected,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
)
from .journal import OrderJournal
from .limits import NO_CAPS, Caps
from .orders import ApprovedOrder, AuthorizedReview, LineCost, Order, OrderRequest, OrderReview
from .reconciling import CLOCK_TOLERANCE, QUIET_TIME, Settled, close_by_hand, is_dead, reconcile
from .spending_errors import HeldUp, NotShownYet

__all__ = [
    "CLOCK_TOLERANCE",
    "QUIET_TIME",
    "OrderingService",
    "Outcome",
    "Placed",
    "Refused",
    "Settled",
    "Uncertain",
    "close_by_hand",
    "covered_lines",
    "covering_order",
    "find_covering_order",
    "reconcile",
    "review",
    "standing_orders",
    "submit",
    "submit_task",
]  # fmt: skip


class OrderingService(Protocol):
    """What of the service these use cases need."""

    def review(self, request: OrderRequest) -> OrderReview:
        """The price, without an order."""

    def submit(self, approved: ApprovedOrder) -> Order:
        """One order, sent once."""

    def order_task(self, task_id: str) -> Order:
        """One order of everything that a task collected, sent once."""

    def orders(self, user_id: str) -> tuple[Order, ...]:
        """The user's orders."""

    def order(self, order_id: str) -> Order:
        """One of them."""


@dataclass(frozen=True)
class Placed:
    """The order exists."""

    order: Order


@dataclass(frozen=True)
class Refused:
    """The order does not exist; nothing was bought."""

    error: CapellaError


@dataclass(frozen=True)
class Uncertain:
    """Nobody knows yet; the attempt stays open in the journal."""

    attempt: OrderAttempt
    error: OutcomeUnknown


Outcome = Placed | Refused | Uncertain


def find_covering_order(service: OrderingService, user_id: str, request: OrderRequest, now: datetime) -> Order | None:
    """An active order of the user that already holds every line, the one that lives longest; None without one."""
    return covering_order(service.orders(user_id), request, now)


def covering_order(orders: Iterable[Order], request: OrderRequest, now: datetime) -> Order | None:
    """Of `orders` the active one that already holds every line, the one that lives longest; None without one."""
    active = [order for order in orders if order.is_active(now) and order.covers(request)]
    return max(active, key=lambda order: order.expires_at or now, default=None)


def standing_orders(
    service: OrderingService, journal: OrderJournal, account: str, user_id: str, request: OrderRequest
) -> tuple[Order, ...]:
    """The user's orders, with those that were placed here so recently that the list may not show them yet.

    Raises `NotShownYet` where the service does not know such an order and `request` could buy it a second time,
    `JournalError`, and what the service raises.
    """
    listed = service.orders(user_id)
    known = {order.order_id for order in listed}
    fresh = datetime.now(timezone.utc) - QUIET_TIME
    missing = [
        attempt
        for attempt in journal.attempts(account)
        if attempt.state is AttemptState.PLACED and attempt.begun_at >= fresh and attempt.order_id not in known
    ]
    return (*(order for attempt in missing if (order := _shown(service, attempt, request))), *listed)


def _shown(service: OrderingService, attempt: OrderAttempt, request: OrderRequest) -> Order | None:
    """What was placed; None where the service does not know it yet and none of its lines is asked for."""
    try:
        return service.order(attempt.order_id)
    except NotFound as error:
        # What a task brings is not known before its order is shown, so it could be what is asked for.
        if attempt.purpose is Purpose.TASK or {line.key for line in request.lines} & set(attempt.line_keys):
            raise NotShownYet from error
        return None


def covered_lines(orders: Iterable[Order], request: OrderRequest, now: datetime) -> dict[str, Order]:
    """By line key, the active order that holds that line already, the one that lives longest."""
    active = sorted((order for order in orders if order.is_active(now)), key=lambda order: order.expires_at or now)
    holders = {item.key: order for order in active for item in order.items}
    return {line.key: holders[line.key] for line in request.lines if line.key in holders}


def review(service: OrderingService, request: OrderRequest, asked_at: datetime | None = None) -> OrderReview:
    """The server's price for `request`, dated `asked_at`: before anybody looked for a cover; now, where nobody did.

    Whether the service prices analytics in a review is not documented: where it refuses such a request, the images are
    reviewed alone and the analytic lines stay unpriced, which is not free. Raises what the service raises.
    """
    asked_at = asked_at or datetime.now(timezone.utc)
    verdict = _verdict(service, request)
    return replace(verdict, asked_at=asked_at) if isinstance(verdict, AuthorizedReview) else verdict


def _verdict(service: OrderingService, request: OrderRequest) -> OrderReview:
    try:
        return service.review(request)
    except RequestRefused:
        if not request.analytics or not request.images:
            raise
    images = service.review(OrderRequest(request.images, request.contract_id))
    unpriced = tuple(LineCost(line, None) for line in request.analytics)
    return replace(images, request=request, costs=images.costs + unpriced)


def submit(
    service: OrderingService,
    journal: OrderJournal,
    approved: ApprovedOrder,
    account: str,
    purpose: Purpose = Purpose.ORDER,
    caps: Caps = NO_CAPS,
) -> Outcome:
    """Writes the attempt down, sends it once, writes down what became of it.

    The caps are checked again in the transaction that writes the attempt, so that two processes cannot pass a month's
    cap together. Raises `JournalError` or a kind of `SpendingRefused` (`LineInFlight`, `AlreadyPlaced`, `ReviewTooOld`,
    `CapCrossed`) before anything is sent, and nothing afterwards.
    """
    attempt = journal.begin(approved, account, purpose, caps)
    return _send(journal, attempt, lambda: service.submit(approved))


def submit_task(
    service: OrderingService,
    journal: OrderJournal,
    task_id: str,
    approved: ApprovedOrder,
    account: str,
    caps: Caps = NO_CAPS,
) -> Outcome:
    """Orders everything that a task collected, which is what was reviewed, with the same care. Raises as `submit`."""
    attempt = journal.begin_task(task_id, approved, account, caps)
    return _send(journal, attempt, lambda: service.order_task(task_id))


def _send(journal: OrderJournal, attempt: OrderAttempt, send: _Send) -> Outcome:
    if not journal.may_send(attempt):
        return _refused(journal, attempt, AttemptState.NOT_SENT, HeldUp())
    try:
        order = send()
    except ConnectionFailed as error:
        return _refused(journal, attempt, AttemptState.NOT_SENT, error)
    except (RequestRefused, RateLimited) as error:
        return _refused(journal, attempt, AttemptState.REJECTED, error)
    except OutcomeUnknown as error:
        _settle(journal, attempt, AttemptState.UNCERTAIN, note=error.detail)
        return Uncertain(replace(attempt, state=AttemptState.UNCERTAIN), error)
    if is_dead(order):
        return _refused(
            journal, attempt, AttemptState.REJECTED, OrderRejected(detail=order.status.word), order.order_id
        )
    _settle(journal, attempt, AttemptState.PLACED, order.order_id)
    return Placed(order)


class _Send(Protocol):
    def __call__(self) -> Order: ...


def _refused(
    journal: OrderJournal, attempt: OrderAttempt, state: AttemptState, error: CapellaError, order_id: str = ""
) -> Refused:
    _settle(journal, attempt, state, order_id, error.detail)
    return Refused(error)


def _settle(
    journal: OrderJournal, attempt: OrderAttempt, state: AttemptState, order_id: str = "", note: str = ""
) -> None:
    # The answer is known: a disk that fills up now must not hide it. The attempt stays open, reconcile() settles it.
    with suppress(JournalError):
        journal.settle(attempt.attempt_id, state, order_id=order_id, note=note)
