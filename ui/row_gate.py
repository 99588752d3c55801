"""Lets rows through in batches: a list that is laid out anew for each of a hundred pages stutters."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.items import ItemRow

PAUSE_MS = 120


class RowGate(QObject):
    """The first rows pass at once, what follows within the pause passes together after it."""

    passed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[ItemRow] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._open)

    def push(self, rows: tuple[ItemRow, ...]) -> None:
        """More rows have come."""
        self._waiting += rows
        if not self._timer.isActive():
            self._open()

    def flush(self) -> None:
        """Nothing more comes: what waits passes now."""
        self._timer.stop()
        if self._waiting:
            self._let_through()

    def drop(self) -> None:
        """What waits is not wanted any more."""
        self._timer.stop()
        self._waiting = []

    def _open(self) -> None:
        if self._waiting:
            self._let_through()
            self._timer.start()

    def _let_through(self) -> None:
        rows, self._waiting = tuple(self._waiting), []
        self.passed.emit(rows)
