"""The log of spending: read from the journal and written as CSV, both in the background."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import FolderNotWritable
from ..core.limits import Caps
from ..core.session import Session
from ..core.spend_book import SpendBook
from ..core.spend_log import SpendEntry, as_csv, entries
from .account_controller import AccountController
from .jobs import Jobs
from .session_work import SessionWork

NOT_WRITABLE = "The spend log cannot be written there: choose another folder."


class SpendController(QObject):
    """Facts: the log as it is now, the file that was written, or why there is none."""

    book_read = pyqtSignal(object)
    exported = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._jobs = jobs
        self._work = SessionWork(account, jobs)

    def read(self) -> None:
        """Reads the log of the account in use; asks the network only who that is, once."""
        caps = Caps.of(self._account.follow())

        def work(session: Session) -> SpendBook:
            return SpendBook.of(entries(session.journal, session.ledger_name), caps, datetime.now(timezone.utc))

        self._work.run(self.tr("Reading the spend log"), work, self.book_read.emit, self.failed.emit, is_hidden=True)

    def export(self, path: Path, log: tuple[SpendEntry, ...]) -> None:
        """Writes `log` to `path`; a file that is there is replaced only by a whole one."""
        self._jobs.start(
            self.tr("Exporting the spend log"),
            lambda emit, cancelled: _write(path, as_csv(log).encode("utf-8")),
            done=self.exported.emit,
            failed=self.failed.emit,
            is_hidden=True,
        )


def _write(path: Path, content: bytes) -> Path:
    """Worker: raises `FolderNotWritable`."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise FolderNotWritable(NOT_WRITABLE, detail=str(error)) from error
    return path
