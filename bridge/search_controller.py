"""From what the analyst asks to rows and footprints."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cancelled, CapellaError
from ..core.query import SearchQuery
from ..core.search import RowsFound, SearchFinished, search
from .account_controller import AccountController
from .jobs import Job, Jobs


class SearchController(QObject):
    """One search at a time; a new one stops the one before."""

    began = pyqtSignal()
    rows_found = pyqtSignal(object)
    finished = pyqtSignal(object)
    failed = pyqtSignal(object)
    collections_known = pyqtSignal(object)

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._jobs = jobs
        self._job: Job | None = None
        self._shown = 0
        account.session_opened.connect(lambda _session: self.stop())

    def start(self, query: SearchQuery) -> None:
        """Runs a search; rows come by at most 100."""
        self.stop()
        try:
            client = self._account.session().client
        except CapellaError as error:
            self.failed.emit(error)
            return
        self.began.emit()
        self._shown = 0
        job = self._jobs.start(
            self.tr("Searching the catalog"),
            lambda emit, cancelled: search(client, query, emit, cancelled),
            advanced=lambda found: self._show(job, found),
            done=lambda end: self._end(job, self.finished, end),
            failed=lambda error: self._fail(job, error),
        )
        self._job = job

    def stop(self) -> None:
        """Ends the running search; what was found stays."""
        if self._job:
            job, self._job = self._job, None
            job.cancel()
            self.finished.emit(SearchFinished(self._shown, None))

    def fetch_collections(self) -> None:
        """Asks for the collections that can be searched."""
        try:
            session = self._account.session()
        except CapellaError as error:
            self.failed.emit(error)
            return

        def tell(signal: pyqtSignal, value: object) -> None:
            if self._account.holds(session):
                signal.emit(value)

        self._jobs.start(
            self.tr("Reading the collections"),
            lambda emit, cancelled: session.client.collections(),
            done=lambda collections: tell(self.collections_known, collections),
            failed=lambda error: tell(self.failed, error),
            is_hidden=True,
        )

    def _show(self, job: Job, found: RowsFound) -> None:
        if job is self._job:
            self._shown += len(found.rows)
            self.rows_found.emit(found.rows)

    def _end(self, job: Job, signal: pyqtSignal, value: object) -> None:
        if job is self._job:
            self._job = None
            signal.emit(value)

    def _fail(self, job: Job, error: CapellaError) -> None:
        if isinstance(error, Cancelled):
            self._end(job, self.finished, SearchFinished(self._shown, None))
        else:
            self._end(job, self.failed, error)
