"""Work on streamed layers waits until GDAL opens no streamed file.

GDAL opens the files behind VRTs under the one lock of its pool of datasets, and asks the network while it holds it
(gcore/gdalproxypool.cpp; 3.6 and 3.10). Whatever opens, closes or reloads another VRT meanwhile waits for that answer:
measured, the whole of a store's latency on the main thread.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer

LOOK_MS = 40
QUIET_LOOKS = 2
"""between two files nobody opens one for a moment"""


class Calm(QObject):
    """Does what has to be done on the main thread in its order: at once, or as soon as nobody opens a file."""

    def __init__(self, is_opening: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_opening = is_opening
        self._waiting: deque[Callable[[], object]] = deque()
        self._quiet = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def then(self, work: Callable[[], object]) -> None:
        """`work` must find its layers itself: they may have been removed by then."""
        if not self._waiting and not self._is_opening():
            work()
            return
        self._waiting.append(work)
        self._timer.start()

    def _look(self) -> None:
        self._quiet = 0 if self._is_opening() else self._quiet + 1
        while self._waiting and self._quiet >= QUIET_LOOKS and not self._is_opening():
            self._waiting.popleft()()
        if not self._waiting:
            self._timer.stop()
            self._quiet = 0
