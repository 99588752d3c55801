"""Tasked collects: reading the list by pages, and the automated workflow of the vendor's document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from .account import Account
from .cancel import CancelledCheck, Emit, never, silent, stop_if
from .delivery import Delivery
from .errors import Cancelled, CapellaError, DiskFull, FolderNotWritable, JournalError
from .ledger import TaskLedger
from .ordering import Outcome, Placed
from .tasks import TaskingRequest, TaskPage

PAGE = 100
"""tasks a page, as the vendor's document asks"""


class TaskService(Protocol):
    """What of the service the list needs."""

    def tasks_page(self, owner: dict[str, str], page: int, limit: int = PAGE) -> TaskPage:
        """One page of the list."""


def owner_of(account: Account, organization_wide: bool) -> dict[str, str]:
    """Whose tasks to list; only organization managers may see everybody's."""
    return {"organizationId": account.organization_id} if organization_wide else {"customerId": account.user_id}


def task_pages(
    service: TaskService, owner: dict[str, str], since: datetime | None = None, cancelled: CancelledCheck = never
) -> Iterator[TaskPage]:
    """Pages, newest submission first, up to the first page whose last task was submitted before `since`.

    Tasks older than `since` are left out, and one that slid onto the next page meanwhile comes once. Raises the errors
    of the service and `Cancelled`.
    """
    number, pages = 1, 1
    seen: set[str] = set()
    while number <= pages:
        stop_if(cancelled)
        page = service.tasks_page(owner, number)
        pages = page.pages
        fresh = tuple(task for task in page.tasks if task.task_id not in seen)
        seen.update(task.task_id for task in fresh)
        yield TaskPage(tuple(task for task in fresh if not _is_older(task, since)), number, pages)
        if not fresh or _is_older(page.tasks[-1], since):
            return
        number += 1


def _is_older(task: TaskingRequest, since: datetime | None) -> bool:
    return since is not None and task.submitted_at is not None and task.submitted_at < since


@dataclass(frozen=True)
class TaskSeen:
    """A completed task was found; `is_new` is False where its delivery is in the ledger."""

    task: TaskingRequest
    is_new: bool


@dataclass(frozen=True)
class TaskDelivered:
    """Everything of a task was ordered and handed on."""

    task: TaskingRequest
    order_id: str


@dataclass(frozen=True)
class TaskFailed:
    """One task could not be delivered; the others go on."""

    task: TaskingRequest
    sentence: str


@dataclass(frozen=True)
class SyncReport:
    """What one run did."""

    delivered: tuple[TaskDelivered, ...]
    failed: tuple[TaskFailed, ...]
    known: int
    """completed tasks that an earlier run had delivered"""


@dataclass(frozen=True)
class SyncSteps:
    """What one run does with a task. `deliver` fetches or opens a delivery before the next order is placed."""

    order: Callable[[TaskingRequest], Outcome]
    prepare: Callable[[str], Delivery]
    deliver: Callable[[TaskingRequest, Delivery], None]


def sync(
    pages: Iterator[TaskPage],
    ledger: TaskLedger,
    account: str,
    steps: SyncSteps,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
) -> SyncReport:
    """Orders and delivers every completed task that the ledger does not know, one after the other.

    One order is delivered before the next is placed, because links live an hour. A task that fails is reported and
    tried again by the next run. Raises `JournalError`, `DiskFull`, `FolderNotWritable`, `Cancelled` and what
    reading the list raises: after these no other task would fare better.
    """
    delivered: list[TaskDelivered] = []
    failed: list[TaskFailed] = []
    known = 0
    for page in pages:
        for task in page.tasks:
            stop_if(cancelled)
            if not task.is_completed:
                continue
            is_new = not ledger.is_delivered(account, task.task_id, task.status.at)
            emit(TaskSeen(task, is_new))
            known += not is_new
            if is_new:
                result = _deliver(task, ledger, account, steps)
                emit(result)
                (delivered if isinstance(result, TaskDelivered) else failed).append(result)  # type: ignore[arg-type]
    return SyncReport(tuple(delivered), tuple(failed), known)


def _deliver(task: TaskingRequest, ledger: TaskLedger, account: str, steps: SyncSteps) -> TaskDelivered | TaskFailed:
    try:
        outcome = steps.order(task)
        if not isinstance(outcome, Placed):
            return TaskFailed(task, outcome.error.sentence)
        order_id = outcome.order.order_id
        steps.deliver(task, steps.prepare(order_id))
        ledger.record(account, task.task_id, task.status.at, order_id)
        return TaskDelivered(task, order_id)
    except (JournalError, Cancelled, DiskFull, FolderNotWritable):
        raise
    except CapellaError as error:
        return TaskFailed(task, error.sentence)
