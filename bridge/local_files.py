"""Downloaded files become layers: opened in a worker, one job for each batch."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.cancel import CancelledCheck, Emit, stop_if
from ..core.errors import NotStreamable
from .jobs import Jobs
from .local_layers import open_file
from .log import report


class LocalFiles(QObject):
    """Facts: a layer and the order it belongs to; what went wrong with a whole batch."""

    opened = pyqtSignal(object, str)
    failed = pyqtSignal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def open(self, paths: Iterable[Path], order_id: str = "") -> None:
        """Opens each file that QGIS can show; of one alone it is said that it cannot."""
        wanted = tuple(paths)

        def work(emit: Emit, cancelled: CancelledCheck) -> None:
            for path in wanted:
                stop_if(cancelled)
                try:
                    emit(open_file(path))
                except NotStreamable as error:
                    if len(wanted) == 1:
                        raise
                    report(error)

        if wanted:
            self._jobs.start(
                self.tr("Opening downloaded files"),
                work,
                advanced=lambda layer: self.opened.emit(layer, order_id),
                failed=self.failed.emit,
                is_hidden=True,
            )
