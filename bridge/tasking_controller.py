"""Tasked collects: the list by pages, and ordering what a completed task has brought."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import ordering
from ..core.account import Account
from ..core.errors import CapellaError
from ..core.session import Session
from ..core.tasking import owner_of, task_pages
from ..core.tasks import TaskingRequest, TaskPage
from .account_controller import AccountController
from .jobs import Jobs


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
        self._pages: Iterator[TaskPage] = iter(())
        self._listing = 0
        self.is_read = False
        self._sending: set[str] = set()

    def refresh(self, organization_wide: bool) -> None:
        """Reads the first page of one's own tasks, or of everybody's in the organization."""
        self.is_read = True
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

        self._run(self.tr("Reading the tasks"), work, tell)

    def more(self) -> None:
        """Reads the next page."""
        listing, pages = self._listing, self._pages
        self._run(
            self.tr("Reading more tasks"),
            lambda session: next(pages, None),
            lambda page: self._tell_page(page) if listing == self._listing else None,
        )

    def order(self, tasks: tuple[TaskingRequest, ...]) -> None:
        """Orders everything that these completed tasks collected, one order each."""
        for task in tasks:
            if task.is_completed and task.task_id not in self._sending:
                self._sending.add(task.task_id)
                self._order(task)

    def record_delivery(self, task: TaskingRequest, order_id: str) -> None:
        """Notes in the ledger that a task's order has been opened or fetched."""

        def work(session: Session) -> frozenset[str]:
            session.ledger.record(session.ledger_name, task.task_id, task.status.at, order_id)
            return session.ledger.delivered(session.ledger_name)

        self._run(self.tr("Noting a delivery"), work, self.delivered_known.emit)

    def _order(self, task: TaskingRequest) -> None:
        def work(session: Session) -> ordering.Outcome:
            by = session.account().email
            return ordering.submit_task(session.client, session.journal, task.task_id, session.ledger_name, by)

        def tell(outcome: ordering.Outcome) -> None:
            self._sending.discard(task.task_id)
            if isinstance(outcome, ordering.Placed):
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

    def _tell_page(self, page: TaskPage | None) -> None:
        if page is not None:
            self.tasks_found.emit(page.tasks, page.page < page.pages)
        else:
            self.tasks_found.emit((), False)

    def _run(self, title: str, work: Callable[[Session], Any], done: Callable[[Any], None]) -> None:
        try:
            session = self._account.session()
        except CapellaError as error:
            self.list_failed.emit(error)
            return
        self._jobs.start(
            title,
            lambda emit, cancelled: work(session),
            done=done,
            failed=self.list_failed.emit,
            is_hidden=True,
        )
