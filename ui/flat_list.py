"""Shows a list of things: selection and cursor survive a refresh, Enter and the menu key answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from .cells import MARGIN, CellDelegate
from .flat_model import FlatModel

__all__ = ["FlatList", "FlatModel"]

MEASURED_ROWS = 20
"""rows that are measured for the width of a column, with every change: about as many as are seen at once"""


class FlatList(QTreeView):
    """Shows a `FlatModel` and keeps selection and cursor by id."""

    selected = pyqtSignal()

    def __init__(self, model: FlatModel[Any], stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._things = model
        self._kept: tuple[frozenset[str], str] = (frozenset(), "")
        self._spared: dict[int, int] = {}
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setResizeContentsPrecision(MEASURED_ROWS)
        if model.can_sort:
            self.setSortingEnabled(True)
        for column in range(model.columnCount()):
            fixed, grows = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
            self.header().setSectionResizeMode(column, grows if column == stretched else fixed)
        model.modelAboutToBeReset.connect(self._keep)
        model.refreshed.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())

    def chosen(self) -> tuple[Any, ...]:
        """The selected things from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(thing for thing in map(self._things.thing_at, rows) if thing is not None)

    def choose(self, thing_id: str) -> bool:
        """Makes one thing current and the only selected one; False where it is not shown."""
        row = self._things.row_of(thing_id)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self._things.index(row, 0), flags.ClearAndSelect | flags.Rows)
        return row >= 0

    def spare(self, column: int, letters: int) -> None:
        """Hides a column while the list is narrower than so many average letters."""
        self._spared[column] = letters
        self._hide_spared()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as many columns as there is room for."""
        super().resizeEvent(event)
        self._hide_spared()

    def _hide_spared(self) -> None:
        room = self.width() / max(1, self.fontMetrics().averageCharWidth())
        for column, letters in self._spared.items():
            self.setColumnHidden(column, room < letters)

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - named by Qt
        """As wide as its rows, and never narrower than the model's samples."""
        widths = [self.fontMetrics().horizontalAdvance(text) for text in self._things.samples(column)]
        return max(super().sizeHintForColumn(column), max(widths, default=0) + 3 * MARGIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _keep(self) -> None:
        current = self._things.thing_at(self.currentIndex().row())
        ids = frozenset(self._things.id_of(thing) for thing in self.chosen())
        self._kept = (ids, self._things.id_of(current) if current is not None else "")

    def _restore(self) -> None:
        ids, current = self._kept
        wanted = QItemSelection()
        last = self._things.columnCount() - 1
        for first, end in _stretches(row for row in map(self._things.row_of, ids) if row >= 0):
            wanted.select(self._things.index(first, 0), self._things.index(end, last))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self._things.row_of(current)
        if row >= 0:
            index = self._things.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selected.emit()


def _stretches(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Neighbours put together: Qt is slow with thousands of ranges."""
    found: list[tuple[int, int]] = []
    for row in sorted(rows):
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
