"""What lies in a folder of downloads, this one or an earlier one, read in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.bucket_address import Place
from ..core.cancel import CancelledCheck, Emit
from ..core.local_documents import Holding
from ..core.local_library import Library
from .account_controller import AccountController
from .jobs import Jobs
from .vsi_bucket import VsiBucket


class LibraryController(QObject):
    """Facts: everything that the library of a folder holds, and which folder that is; which others there are.

    `gone` names a folder that is not there now, e.g. on a disk without its plug. `earlier` are the folders that
    downloads have gone into.
    """

    began = pyqtSignal()
    known = pyqtSignal(object, object)
    gone = pyqtSignal(object)
    folders_known = pyqtSignal(object, object)
    failed = pyqtSignal(object)

    def __init__(
        self,
        account: AccountController,
        jobs: Jobs,
        earlier: Callable[[], Iterable[Path]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._account, self._jobs, self._earlier = account, jobs, earlier
        self._chosen: Path | None = None
        self._reading = 0

    def choose(self, folder: Path) -> None:
        """From now on this folder is read, until QGIS ends or another one is chosen."""
        self._chosen = folder
        self.refresh()

    def refresh(self) -> None:
        """Reads the chosen folder, at first that of the settings; an answer that was overtaken is not told."""
        place = Place.written(self._account.settings.download_folder)
        preferred = place.folder if place else None
        folder = self._chosen or preferred
        places = dict.fromkeys(one for one in (folder, preferred, *self._earlier()) if one)
        self.folders_known.emit(tuple(places), folder)
        self._reading += 1
        reading = self._reading
        if folder is None:
            self.known.emit((), None)
            return

        def work(_emit: Emit, cancelled: CancelledCheck) -> tuple[Holding, ...] | None:
            if Place(folder).is_bucket:
                return tuple(Library(folder, VsiBucket()).holdings(cancelled))
            return tuple(Library(folder).holdings(cancelled)) if folder.is_dir() else None

        def tell(holdings: tuple[Holding, ...] | None) -> None:
            if reading == self._reading:
                self.known.emit(holdings or (), folder)
                if holdings is None:
                    self.gone.emit(folder)

        self.began.emit()
        self._jobs.start(self.tr("Reading the library"), work, done=tell, failed=self.failed.emit, is_hidden=True)
