"""Settling orders whose outcome is open: by evidence from the server's list, or by a person's word without any."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from .attempts import AttemptState, OrderAttempt, Purpose
from .journal import OrderJournal
from .orders import Order, OrderPhase

CLOCK_TOLERANCE = timedelta(hours=2)
"""how far the clocks of server and journal may differ"""
QUIET_TIME = timedelta(minutes=2)
"""an order may appear in the list a little late, so absence counts only after this time"""


class OrderLister(Protocol):
    """What of the service settling needs."""

    def orders(self, user_id: str) -> tuple[Order, ...]:
        """The user's orders."""


@dataclass(frozen=True)
class Settled:
    """What the server's order list says of an attempt. `order` is None where it was not placed."""

    attempt: OrderAttempt
    order: Order | None


def reconcile(
    service: OrderLister, journal: OrderJournal, account: str, user_id: str, now: datetime
) -> tuple[Settled, ...]:
    """Asks the order list about every uncertain attempt and settles those that it answers.

    Placed: an order with the attempt's lines, or of the attempt's task, that is no older than the attempt and belongs
    to no other attempt. Not placed: the list came fresh, has no order that could be it, and the attempt is older than
    `QUIET_TIME`; rejected: the same, but it has one that the service ended. An order of that time that names no task
    could be that of any task, and one that holds a part of the lines could be ours, so they settle nothing.

    The quiet time is measured by a clock that nobody sets; `now` may be the server's time, and it must not lie in the
    quiet time either.
    """
    uncertain = journal.recover(account)
    if not uncertain:
        return ()
    # Before the list is asked for: one that was on its way within the quiet time proves nothing.
    quiet = {attempt.attempt_id for attempt in uncertain if _is_quiet(journal, attempt, now)}
    claimed = {attempt.order_id for attempt in journal.attempts(account) if attempt.order_id}
    orders = [order for order in service.orders(user_id) if order.order_id not in claimed]
    settled = []
    for attempt in uncertain:
        answers = [order for order in orders if _is_answer(order, attempt)]
        match = min(answers, key=is_dead, default=None)
        if match and not is_dead(match):
            orders.remove(match)
            journal.settle(attempt.attempt_id, AttemptState.PLACED, order_id=match.order_id, note="found in the list")
            settled.append(Settled(attempt, match))
        elif attempt.attempt_id in quiet and not any(_may_be_answer(order, attempt) for order in orders):
            _end(journal, attempt, match)
            settled.append(Settled(attempt, None))
    return tuple(settled)


def _is_quiet(journal: OrderJournal, attempt: OrderAttempt, now: datetime) -> bool:
    return attempt.begun_at + QUIET_TIME < now and journal.is_quiet(attempt, QUIET_TIME)


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
        # The task's order is known by its task alone: the service decides what that holds.
        return _is_recent(order, attempt) and attempt.line_keys[0] in {f"task:{item.task_id}" for item in order.items}
    wanted = {key for key in attempt.line_keys if key.startswith("image:")}
    found = {item.key for item in order.items}
    return _is_recent(order, attempt) and wanted <= found and len(order.items) >= len(attempt.line_keys)


def _may_be_answer(order: Order, attempt: OrderAttempt) -> bool:
    if is_dead(order) or not _is_recent(order, attempt):
        return False
    if attempt.purpose is Purpose.TASK:
        return not any(item.task_id for item in order.items)
    return {item.key for item in order.items} <= set(attempt.line_keys)


def _is_recent(order: Order, attempt: OrderAttempt) -> bool:
    return order.ordered_at is None or order.ordered_at >= attempt.begun_at - CLOCK_TOLERANCE


def is_dead(order: Order) -> bool:
    """True where the service ended the order without a delivery; one that expired was delivered before."""
    return order.status.phase is OrderPhase.FAILED and order.status.word.lower() != "expired"


def close_by_hand(journal: OrderJournal, attempt_id: str, by: str, order_id: str | None) -> OrderAttempt:
    """A person settles what the list cannot answer: it is that order, or (None) nothing was bought; logged as such.

    Raises `NotClosable` unless the attempt is UNCERTAIN and older than `QUIET_TIME`, and `JournalError`.
    """
    return journal.close(attempt_id, QUIET_TIME, (order_id or "").strip(), f"closed by hand: {by}")
