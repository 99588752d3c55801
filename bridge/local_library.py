"""What lies in the folder of downloads, read in the background."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.cancel import CancelledCheck, Emit
from ..core.local_documents import Holding
from ..core.local_library import Library
from .account_controller import AccountController
from .jobs import Jobs


class LibraryController(QObject):
    """Facts: everything that the library of the download folder holds, and which folder that is."""

    began = pyqtSignal()
    known = pyqtSignal(object, object)
    failed = pyqtSignal(object)

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._jobs = jobs
        self._reading = 0

    def refresh(self) -> None:
        """Reads the folder of the settings; an answer that was overtaken by another question is not told."""
        chosen = self._account.settings.download_folder
        self._reading += 1
        reading = self._reading
        if not chosen:
            self.known.emit((), None)
            return
        folder = Path(chosen)

        def work(_emit: Emit, cancelled: CancelledCheck) -> tuple[Holding, ...]:
            return tuple(Library(folder).holdings(cancelled))

        def tell(holdings: tuple[Holding, ...]) -> None:
            if reading == self._reading:
                self.known.emit(holdings, folder)

        self.began.emit()
        self._jobs.start(self.tr("Reading the library"), work, done=tell, failed=self.failed.emit, is_hidden=True)
