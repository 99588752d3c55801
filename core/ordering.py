"""The use cases of spending: look for a cover, review, submit once, reconcile. The only caller of `submit`."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Protocol

from .errors import (
    CapellaError,
    ConnectionFailed,
    JournalError,
    OrderRejected,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
)
from .journal import AttemptState, OrderAttempt, OrderJournal, Purpose
from .orders import (
    ApprovedOrder,
    AuthorizedReview,
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
) -> Outcome:
    """Writes the attempt down, sends it once, writes down what became of it.

    Raises `JournalError`, `LineInFlight` or `AlreadyPlaced` before anything is sent, and nothing afterwards.
    """
    attempt = journal.begin(approved, account, purpose)
    return _send(journal, attempt, lambda: service.submit(approved))


def submit_task(
    service: OrderingService,
    journal: OrderJournal,
    task_id: str,
    account: str,
    by: str,
    asked_at: datetime | None = None,
) -> Outcome:
    """Orders everything that a task collected, with the same care. Raises as `submit` does."""
    attempt = journal.begin_task(task_id, account, by, asked_at)
    return _send(journal, attempt, lambda: service.order_task(task_id))


def _send(journal: OrderJournal, attempt: OrderAttempt, send: _Send) -> Outcome:
    try:
        order = send()
    except ConnectionFailed as error:
        return _refused(journal, attempt, AttemptState.NOT_SENT, error)
    except (RequestRefused, RateLimited) as error:
        return _refused(journal, attempt, AttemptState.REJECTED, error)
    except OutcomeUnknown as error:
        _settle(journal, attempt, AttemptState.UNCERTAIN, note=error.detail)
        return Uncertain(replace(attempt, state=AttemptState.UNCERTAIN), error)
    if _is_dead(order):
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


def _is_dead(order: Order) -> bool:
    """True where the service ended the order without a delivery; one that expired was delivered before."""
    return order.status.phase is OrderPhase.FAILED and order.status.word.lower() != "expired"


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

    Placed: an order with the attempt's lines, or of the attempt's task, that is no older than the attempt and belongs
    to no other attempt. Not placed: the list came fresh, has no order that could be it, and the attempt is older than
    `QUIET_TIME`; rejected: the same, but it has one that the service ended. An order of that time that names no task
    could be that of any task, and one that holds a part of the lines could be ours, so they settle nothing.

    `now` may be the server's time, which may be an hour ahead of the journal's: the quiet time has to be over by both.
    """
    uncertain = journal.recover(account)
    if not uncertain:
        return ()
    claimed = {attempt.order_id for attempt in journal.attempts(account) if attempt.order_id}
    orders = [order for order in service.orders(user_id) if order.order_id not in claimed]
    quiet_by = min(now, datetime.now(timezone.utc))
    settled = []
    for attempt in uncertain:
        answers = [order for order in orders if _is_answer(order, attempt)]
        match = min(answers, key=_is_dead, default=None)
        if match and not _is_dead(match):
            orders.remove(match)
            journal.settle(attempt.attempt_id, AttemptState.PLACED, order_id=match.order_id, note="found in the list")
            settled.append(Settled(attempt, match))
        elif attempt.begun_at + QUIET_TIME < quiet_by and not any(_may_be_answer(order, attempt) for order in orders):
            _end(journal, attempt, match)
            settled.append(Settled(attempt, None))
    return tuple(settled)


def _end(journal: OrderJournal, attempt: OrderAttempt, dead: Order | None) -> None:
    if dead:
        journal.settle(attempt.attempt_id, AttemptState.REJECTED, order_id=dead.order_id, note=dead.status.word)
    else:
        journal.settle(attempt.attempt_id, AttemptState.NOT_PLACED, note="not in the list")


def _is_answer(order: Order, attempt: OrderAttempt) -> bool:
    """True for an order of the same task or with all the lines.

    How a finished analytic is listed is not documented, so any further entry may stand for one.
    """
    if attempt.purpose is Purpose.TASK:
        wanted = set(attempt.line_keys)
        found = {f"task:{item.task_id}" for item in order.items}
    else:
        wanted = {key for key in attempt.line_keys if key.startswith("image:")}
        found = {item.key for item in order.items}
    return _is_recent(order, attempt) and wanted <= found and len(order.items) >= len(attempt.line_keys)


def _may_be_answer(order: Order, attempt: OrderAttempt) -> bool:
    if _is_dead(order) or not _is_recent(order, attempt):
        return False
    if attempt.purpose is Purpose.TASK:
        return not any(item.task_id for item in order.items)
    return {item.key for item in order.items} <= set(attempt.line_keys)


def _is_recent(order: Order, attempt: OrderAttempt) -> bool:
    return order.ordered_at is None or order.ordered_at >= attempt.begun_at - CLOCK_TOLERANCE
