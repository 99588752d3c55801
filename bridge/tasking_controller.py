"""Tasked collects: the list by pages, and ordering what a completed task has brought."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import ordering
from ..core.account import Account
from ..core.automation import order_task
from ..core.errors import CapellaError, CostTooHigh, PriceUnreadable, SpendingRefused
from ..core.session import Session
from ..core.tasking import owner_of, task_pages
from ..core.tasks import TaskingRequest, TaskPage
from .account_controller import AccountController
from .jobs import Jobs

FREE = Decimal(0)
NOT_FREE = (
    "The scenes of this task are not free for you, so nothing was sent: search for them and order them where you see "
    "the price first."
)
DRY_RUN = "Dry run, nothing was sent: the scenes of this task would be ordered now."


class TaskingController(QObject):
    """Facts about tasks; the list is read one page at a time, newest submission first."""

    began = pyqtSignal()
    tasks_found = pyqtSignal(object, bool)
    delivered_known = pyqtSignal(object)
    list_failed = pyqtSignal(object)
    task_ordered = pyqtSignal(object, object)
    task_refused = pyqtSignal(object, object)

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._jobs = jobs
        self._pages: Iterator[TaskPage] | None = iter(())
        self._listing = 0
        self.is_read = False
        self._is_organization_wide = False
        self._is_reading = False
        self._sending: set[str] = set()
        self._ordered: dict[str, TaskingRequest] = {}
        account.session_opened.connect(lambda _session: self._start_again())

    def refresh(self, organization_wide: bool) -> None:
        """Reads the first page of one's own tasks, or of everybody's in the organization."""
        self.is_read = True
        self._is_organization_wide = organization_wide
        self._is_reading = False
        self._listing += 1
        listing = self._listing
        self.began.emit()

        def work(session: Session) -> tuple[Iterator[TaskPage], TaskPage | None, frozenset[str]]:
            account: Account = session.account()
            pages = task_pages(session.client, owner_of(account, organization_wide))
            return pages, next(pages, None), session.ledger.delivered(session.ledger_name)

        def tell(answer: tuple[Iterator[TaskPage], TaskPage | None, frozenset[str]]) -> None:
            if listing == self._listing:
                self._pages = answer[0]
                self.delivered_known.emit(answer[2])
                self._tell_page(answer[1])

        self._run(self.tr("Reading the tasks"), work, tell, lambda error: self._fail(listing, error))

    def more(self) -> None:
        """Reads the next page, one at a time; where one could not be read the list starts anew."""
        listing, pages = self._listing, self._pages
        if pages is None:
            self.refresh(self._is_organization_wide)
            return
        if self._is_reading:
            return
        self._is_reading = True

        def tell(page: TaskPage | None) -> None:
            if listing == self._listing:
                self._is_reading = False
                self._tell_page(page)

        failed = lambda error: self._fail(listing, error)  # noqa: E731
        self._run(self.tr("Reading more tasks"), lambda session: next(pages, None), tell, failed)

    def order(self, tasks: tuple[TaskingRequest, ...]) -> None:
        """Orders everything that these completed tasks collected, one order each, where it costs nothing more.

        A click allows what is free; what costs something has to be seen in a review, like everything else.
        """
        if self._account.follow().dry_run:
            for task in tasks:
                self.task_refused.emit(task, SpendingRefused(DRY_RUN))
            return
        for task in tasks:
            if task.is_completed and task.task_id not in self._sending:
                self._sending.add(task.task_id)
                self._order(task)

    def note_stream(self, order_id: str, layers: int) -> None:
        """An order was opened; where that was a task's and something came, the task is delivered."""
        task = self._ordered.pop(order_id, None)
        if task and layers:
            self.record_delivery(task, order_id)

    def record_delivery(self, task: TaskingRequest, order_id: str) -> None:
        """Notes in the ledger that a task's order has been opened or fetched."""

        def work(session: Session) -> frozenset[str]:
            session.ledger.record(session.ledger_name, task.task_id, task.status.at, order_id)
            return session.ledger.delivered(session.ledger_name)

        self._run(self.tr("Noting a delivery"), work, self.delivered_known.emit, self.list_failed.emit)

    def _order(self, task: TaskingRequest) -> None:
        def work(session: Session) -> ordering.Outcome:
            account, name = session.account(), session.ledger_name
            ordering.reconcile(session.client, session.journal, name, account.user_id, datetime.now(timezone.utc))
            try:
                return order_task(session, task, FREE, account.email or account.user_id)
            except (CostTooHigh, PriceUnreadable) as error:
                raise CostTooHigh(NOT_FREE, detail=error.sentence) from error

        def tell(outcome: ordering.Outcome) -> None:
            self._sending.discard(task.task_id)
            if isinstance(outcome, ordering.Placed):
                self._ordered[outcome.order.order_id] = task
                self.task_ordered.emit(task, outcome.order)
            else:
                self.task_refused.emit(task, outcome.error)

        def fail(error: CapellaError) -> None:
            self._sending.discard(task.task_id)
            self.task_refused.emit(task, error)

        try:
            session = self._account.session()
        except CapellaError as error:
            fail(error)
            return
        title = self.tr("Ordering the collects of a task")
        self._jobs.start(title, lambda emit, cancelled: work(session), done=tell, failed=fail, can_stop=False)

    def _start_again(self) -> None:
        """The tasks of another connection are other tasks."""
        if self.is_read:
            self.refresh(self._is_organization_wide)

    def _fail(self, listing: int, error: CapellaError) -> None:
        if listing == self._listing:
            self._is_reading, self._pages = False, None
            self.list_failed.emit(error)

    def _tell_page(self, page: TaskPage | None) -> None:
        if page is not None:
            self.tasks_found.emit(page.tasks, page.page < page.pages)
        else:
            self.tasks_found.emit((), False)

    def _run(
        self,
        title: str,
        work: Callable[[Session], Any],
        done: Callable[[Any], None],
        failed: Callable[[CapellaError], None],
    ) -> None:
        try:
            session = self._account.session()
        except CapellaError as error:
            failed(error)
            return
        self._jobs.start(title, lambda emit, cancelled: work(session), done=done, failed=failed, is_hidden=True)
