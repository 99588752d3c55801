"""The automated workflow of the vendor's document: completed tasks are ordered, fetched and remembered."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryFile

from .attempts import AttemptState
from .cancel import CancelledCheck, Emit, never, silent, stop_if
from .delivery import Delivery
from .downloading.pace import Pace
from .errors import Cancelled, CapellaError, FolderNotWritable, InputError, NotFound, RequestRefused
from .fetching import Choice, Target, fetch, prepare_within
from .limits import NO_CAPS, Caps
from .moments import parse_moment
from .ordering import Outcome, Placed, reconcile, review, submit_task
from .orders import ImageLine, Order, OrderRequest, OrderReview
from .query import WINDOW, SearchQuery
from .selection import all_rows
from .session import Session
from .tasking import SyncReport, SyncSteps, owner_of, sync, task_pages
from .tasks import TaskingRequest, TaskPage
from .unattended import keeping
from .unattended_renewal import RenewalRule, UnattendedRenewal

_DAYS = re.compile(r"\d{1,3}")


@dataclass(frozen=True)
class SyncRules:
    """What one run of the workflow may do, decided beforehand."""

    folder: Path
    since: datetime | None
    """tasks submitted before are left alone; None goes back to the first one"""
    most_tasks: int
    """tasks ordered in one run at most"""
    given_by: str
    organization_wide: bool = False
    assets: frozenset[str] | None = None
    """asset keys to fetch; None fetches everything"""
    most_cost: Decimal = Decimal(0)
    """US dollars that the order of one task may cost; its products are normally paid with the task"""
    longest_wait_min: float = 60
    """minutes that one order may take to become ready before the next task is served"""
    caps: Caps = NO_CAPS
    """what the user has set for all orders"""
    pace: Pace | None = None
    """connections and speed of the downloads; None takes the engine's own"""
    renews: bool = False
    """orders that run out while they are fetched are renewed where that costs nothing"""


def since_of(text: str, now: datetime) -> datetime | None:
    """The cut-off in `text`: a day or time (ISO 8601), or a number of days before `now`; None for an empty text.

    Raises `InputError`.
    """
    text = text.strip()
    if not text:
        return None
    moment = now - timedelta(days=int(text)) if _DAYS.fullmatch(text) else parse_moment(text)
    if moment is None:
        raise InputError(f"“{text}” is neither a date like 2026-01-31 nor a number of days: correct it and try again.")
    return moment


def waiting_tasks(
    session: Session, rules: SyncRules, cancelled: CancelledCheck = never
) -> tuple[tuple[TaskingRequest, ...], int]:
    """What `sync_tasks` would order now, and how many completed tasks were delivered before. Orders nothing."""
    waiting: list[TaskingRequest] = []
    known = 0
    for page in _pages(session, rules, cancelled):
        for task in page.tasks:
            if task.is_completed:
                is_new = _is_new(session, task)
                known += not is_new
                waiting += [task] if is_new else []
    return tuple(waiting), known


def would_cost(
    session: Session, task: TaskingRequest, rules: SyncRules, cancelled: CancelledCheck = never
) -> tuple[str, str]:
    """What ordering a task would cost, and why `sync_tasks` would not order it; either may be empty.

    Raises `Cancelled`.
    """
    price = ""
    try:
        reviewed = review_task(session, task, cancelled)
        price = str(reviewed.total or "")
        keeping(session, reviewed, rules.most_cost, rules.caps)
    except Cancelled:
        raise
    except CapellaError as error:
        return price, error.sentence
    return price, ""


def sync_tasks(
    session: Session, rules: SyncRules, emit: Emit = silent, cancelled: CancelledCheck = never
) -> SyncReport:
    """Orders and fetches every completed task that an earlier run has not delivered.

    Emits what `sync`, `prepare` and `execute` emit. Raises `FolderNotWritable` before anything is ordered,
    `JournalError`, `DiskFull`, `Cancelled` and what reading the lists raises.
    """
    _make(rules.folder)
    name = session.ledger_name
    reconcile(session.client, session.journal, name, session.account().user_id, datetime.now(timezone.utc))

    def ready(order_id: str, tell: Emit = emit) -> Delivery:
        return prepare_within(session, order_id, rules.longest_wait_min, tell, cancelled)

    def deliver(_task: TaskingRequest, delivery: Delivery) -> None:
        renewal = UnattendedRenewal(session, RenewalRule(rules.renews, rules.given_by, rules.caps), ready)
        target = Target(rules.folder, pace=rules.pace)
        fetch(session, delivery, Choice(rules.assets), target, emit, cancelled, renewal)

    steps = SyncSteps(
        order=lambda task: order_task(session, task, rules.most_cost, rules.given_by, cancelled, rules.caps),
        prepare=ready,
        deliver=deliver,
    )
    return sync(_pages(session, rules, cancelled), session.ledger, name, steps, emit, cancelled)


def _pages(session: Session, rules: SyncRules, cancelled: CancelledCheck) -> Iterator[TaskPage]:
    owner = owner_of(session.account(), rules.organization_wide)
    pages = task_pages(session.client, owner, rules.since, cancelled)
    return at_most(pages, rules.most_tasks, lambda task: _is_new(session, task))


def at_most(pages: Iterator[TaskPage], most: int, is_new: Callable[[TaskingRequest], bool]) -> Iterator[TaskPage]:
    """`pages` up to and with the `most`th completed task that `is_new`; the rest waits for another run."""
    left = most
    for page in pages:
        kept: list[TaskingRequest] = []
        for task in page.tasks:
            kept.append(task)
            left -= task.is_completed and is_new(task)
            if left <= 0:
                break
        yield replace(page, tasks=tuple(kept))
        if left <= 0:
            return


def _is_new(session: Session, task: TaskingRequest) -> bool:
    return not session.ledger.is_delivered(session.ledger_name, task.task_id, task.status.at)


def review_task(session: Session, task: TaskingRequest, cancelled: CancelledCheck = never) -> OrderReview:
    """The price of everything that a task collected, which its own order does not tell. Spends nothing.

    Raises `NotFound` where the catalog holds nothing of it yet, the errors of the service and `Cancelled`.
    """
    collects = session.client.collects(task.task_id)
    query = SearchQuery(collect_ids=collects, limit=WINDOW)
    rows = all_rows(session.client, query, cancelled) if collects else []
    if not rows:
        raise NotFound("The catalog holds nothing of this task yet: the next run tries it again.")
    lines = [ImageLine(row.collection, row.item_id, row.collect_id, row.product_type) for row in rows]
    return review(session.client, OrderRequest.of(lines))


def order_task(
    session: Session,
    task: TaskingRequest,
    most: Decimal,
    given_by: str,
    cancelled: CancelledCheck = never,
    caps: Caps = NO_CAPS,
) -> Outcome:
    """Orders everything that a task collected where that costs at most `most` US dollars; a living order is taken.

    Raises what `review_task`, `keeping` and `submit_task` raise.
    """
    asked_at = datetime.now(timezone.utc)
    active = _active_order(session, task)
    if active:
        return Placed(active)
    accepted = replace(keeping(session, review_task(session, task, cancelled), most, caps), asked_at=asked_at)
    stop_if(cancelled)
    approved = accepted.approve_unattended(given_by, datetime.now(timezone.utc))
    return submit_task(session.client, session.journal, task.task_id, approved, session.ledger_name, caps)


def _active_order(session: Session, task: TaskingRequest) -> Order | None:
    """The order that an earlier run placed for this task and could not deliver, where it still lives."""
    mine = [
        attempt.order_id
        for attempt in session.journal.attempts(session.ledger_name)
        if attempt.state is AttemptState.PLACED and attempt.line_keys[0] == f"task:{task.task_id}"
    ]
    if not mine:
        return None
    try:
        order = session.client.order(mine[-1])
    except RequestRefused:
        return None
    completed = task.status.at
    is_later = completed is None or order.ordered_at is None or order.ordered_at >= completed
    return order if is_later and order.is_active(session.now()) else None


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        TemporaryFile(dir=folder).close()
    except OSError as error:
        raise FolderNotWritable(detail=str(error)) from error
