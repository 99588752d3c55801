"""Lets a script walk through a running QGIS: each `yield` gives the event loop back until something has happened."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QObject, QTimer

LOOK_MS = 50
PATIENCE_S = 60.0

Step = Callable[[], object] | float
"""a condition to wait for, or seconds to let pass"""


class Walk(QObject):
    """Runs a generator of steps on the main thread; `ended` is told None, or why the walk stopped."""

    def __init__(self, steps: Iterator[Step], ended: Callable[[str | None], None]) -> None:
        super().__init__()
        self._steps, self._ended = steps, ended
        self._wanted: Step = 0.0
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def _look(self) -> None:
        waited = time.monotonic() - self._since
        if isinstance(self._wanted, float):
            if waited < self._wanted:
                return
        elif not self._wanted():
            if waited > PATIENCE_S:
                self._end(f"waited {PATIENCE_S:.0f} s in vain for {self._wanted.__qualname__}")
            return
        try:
            self._wanted = next(self._steps)
            self._since = time.monotonic()
        except StopIteration:
            self._end(None)
        except Exception:
            self._end(traceback.format_exc())

    def _end(self, why: str | None) -> None:
        self._timer.stop()
        self._ended(why)
