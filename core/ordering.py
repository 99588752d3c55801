"""The use cases of spending: look for a cover, review, submit once, reconcile. The only caller of `submit`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from .errors import (
    CapellaError,
    ConnectionFailed,
    OrderRejected,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
)
from .journal import AttemptState, OrderAttempt, OrderJournal, Purpose
from .orders import (
    ApprovedOrder,
    LineCost,
    Order,
    OrderPhase,
    OrderRequest,
    OrderReview,
)


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
    active = [o for o in service.orders(user_id) if o.is_active(now) and o.covers(request)]
    return max(active, key=lambda order: order.expires_at or now, default=None)


def review(service: OrderingService, request: OrderRequest) -> OrderReview:
    """The server's price for `request`.

    Whether the service prices analytics in a review is not documented: where it refuses such a request, the images are
    reviewed alone and the analytic lines stay unpriced, which is not free. Raises what the service raises.
    """
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
) -> Outcome:
    """Writes the attempt down, sends it once, writes down what became of it.

    Raises `JournalError` or `LineInFlight` before anything is sent.
    """
    attempt = journal.begin(approved, account, purpose)
    return _send(journal, attempt, lambda: service.submit(approved))


def submit_task(service: OrderingService, journal: OrderJournal, task_id: str, account: str, by: str) -> Outcome:
    """Orders everything that a task collected, with the same care. Raises as `submit` does."""
    attempt = journal.begin_task(task_id, account, by)
    return _send(journal, attempt, lambda: service.order_task(task_id))


def _send(journal: OrderJournal, attempt: OrderAttempt, send: _Send) -> Outcome:
    try:
        order = send()
    except ConnectionFailed as error:
        return _refused(journal, attempt, AttemptState.NOT_SENT, error)
    except (RequestRefused, RateLimited) as error:
        return _refused(journal, attempt, AttemptState.REJECTED, error)
    except OutcomeUnknown as error:
        journal.settle(attempt.attempt_id, AttemptState.UNCERTAIN, note=error.detail)
        return Uncertain(replace(attempt, state=AttemptState.UNCERTAIN), error)
    if order.status.phase is OrderPhase.FAILED:
        return _refused(journal, attempt, AttemptState.REJECTED, OrderRejected(detail=order.status.word))
    journal.settle(attempt.attempt_id, AttemptState.PLACED, order_id=order.order_id)
    return Placed(order)


class _Send(Protocol):
    def __call__(self) -> Order: ...


def _refused(journal: OrderJournal, attempt: OrderAttempt, state: AttemptState, error: CapellaError) -> Refused:
    journal.settle(attempt.attempt_id, state, note=error.detail)
    return Refused(error)


@dataclass(frozen=True)
class Settled:
    """What the server's order list says of an attempt. `order` is None where it was not placed."""

    attempt: OrderAttempt
    order: Order | None


CLOCK_TOLERANCE = timedelta(hours=2)
"""how far the clocks of server and journal may differ"""
QUIET_TIME = timedelta(minutes=2)
"""an order may appear in the list a little late, so absence counts only after this time"""


def reconcile(
    service: OrderingService, journal: OrderJournal, account: str, user_id: str, now: datetime
) -> tuple[Settled, ...]:
    """Asks the order list about every uncertain attempt and settles those that it answers.

    Placed: an order with exactly the attempt's lines that is no older than the attempt and belongs to no other attempt.
    Not placed: the list came fresh, has no such order, and the attempt is older than `QUIET_TIME`. Tasks cannot be
    recognised in the list by their lines; they settle by their items' task or not at all.
    """
    uncertain = journal.recover(account)
    if not uncertain:
        return ()
    claimed = {attempt.order_id for attempt in journal.attempts(account) if attempt.order_id}
    orders = [order for order in service.orders(user_id) if order.order_id not in claimed]
    settled = []
    for attempt in uncertain:
        match = next((order for order in orders if _is_answer(order, attempt)), None)
        if match:
            orders.remove(match)
            journal.settle(attempt.attempt_id, AttemptState.PLACED, order_id=match.order_id, note="found in the list")
            settled.append(Settled(attempt, match))
        elif attempt.begun_at + QUIET_TIME < now and attempt.purpose is not Purpose.TASK:
            journal.settle(attempt.attempt_id, AttemptState.NOT_PLACED, note="not in the list")
            settled.append(Settled(attempt, None))
    return tuple(settled)


def _is_answer(order: Order, attempt: OrderAttempt) -> bool:
    recent = order.ordered_at is None or order.ordered_at >= attempt.begun_at - CLOCK_TOLERANCE
    return recent and {item.key for item in order.items} == set(attempt.line_keys)
