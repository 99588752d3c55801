"""Where streamed images are kept on this machine, and what may be asked and done about them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.kept_blocks import KeptBlocks
from ..core.passage import Passage
from ..core.settings import Settings
from .jobs import Jobs
from .network import gdal_cannot_follow

FOLDER = "tiles"


def passage(settings: Settings, state_folder: Path) -> Passage:
    """How bytes reach GDAL by these preferences; on the main thread."""
    kept = KeptBlocks(state_folder / FOLDER, settings.tile_megabytes * 10**6) if settings.keep_tiles else None
    return Passage(kept, relays=gdal_cannot_follow())


class KeptTiles(QObject):
    """What lies there, measured and removed off the main thread."""

    measured = pyqtSignal(object)
    """how many bytes are kept now"""

    def __init__(self, jobs: Jobs, state_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._kept = jobs, KeptBlocks(state_folder / FOLDER, 0)

    def measure(self) -> None:
        """`measured` tells."""
        self._start(self.tr("Measuring what is kept"), clears=False)

    def clear(self) -> None:
        """Removes everything; `measured` tells what is left."""
        self._start(self.tr("Removing what is kept"), clears=True)

    def _start(self, title: str, *, clears: bool) -> None:
        self._jobs.start(
            title,
            lambda emit, cancelled: self._used(clears=clears),
            done=self.measured.emit,
            is_hidden=True,
        )

    def _used(self, *, clears: bool) -> int:
        if clears:
            self._kept.clear()
        return self._kept.used_bytes()
