"""A list of things with an id: filtered, refreshed without losing the selection, answered by Enter and the menu key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from .cells import MARGIN, CellDelegate

Thing = TypeVar("Thing")
MEASURED_ROWS = 20
"""rows that are measured for the width of a column, with every change: about as many as are seen at once"""


class FlatModel(QAbstractTableModel, Generic[Thing]):
    """Holds the things in their order and shows those whose words contain the filter."""

    refreshed = pyqtSignal()
    titles: tuple[str, ...] = ()
    can_sort = False
    """True where a click on a title sorts"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Thing, ...] = ()
        self._shown: list[Thing] = []
        self._rows: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        self._words = ""
        self._sorting: tuple[int, bool] | None = None

    def id_of(self, thing: Thing) -> str:
        """What identifies a thing."""
        raise NotImplementedError

    def words_of(self, thing: Thing) -> str:
        """What the filter looks through."""
        raise NotImplementedError

    def passes(self, thing: Thing) -> bool:
        """What is shown at all, before anybody looks for words."""
        return True

    def rank_of(self, thing: Thing, column: int) -> Any:
        """By what a column sorts; only of a model that `can_sort`."""
        raise NotImplementedError

    def is_pinned(self, thing: Thing) -> bool:
        """True for what stands on top, however the rest is sorted."""
        return False

    def samples(self, column: int) -> tuple[str, ...]:
        """Texts for which a column keeps room, so that what counts down does not push its neighbours."""
        return ()

    def show(self, things: Sequence[Thing]) -> None:
        """Replaces everything; the same things in the same places are only repainted."""
        self._all = tuple(things)
        self.rearrange()

    def filter(self, words: str) -> None:
        """Shows only things that contain every word."""
        self._words = words.casefold()
        self._refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column from now on; none (-1) leaves the order in which the things come."""
        descending = order == Qt.SortOrder.DescendingOrder
        self._sorting = (column, descending) if self.can_sort and column >= 0 else None
        self._refresh()

    def rearrange(self) -> None:
        """What filter and sorting look at may read differently now."""
        self._texts.clear()
        self._refresh()

    def repaint(self) -> None:
        """What is shown may read differently now."""
        self._texts.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, self.columnCount() - 1))

    def thing_at(self, row: int) -> Thing | None:
        """The thing of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, thing_id: str) -> int:
        """The row of a thing, -1 where it is not shown."""
        return self._rows.get(thing_id, -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """What the filter lets through."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """As many as there are titles."""
        return 0 if parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None

    def _refresh(self) -> None:
        shown = self._sorted([thing for thing in self._all if self.passes(thing) and self._matches(thing)])
        rows = {self.id_of(thing): row for row, thing in enumerate(shown)}
        if list(rows) == list(self._rows) and len(shown) == len(self._shown):
            self._shown = shown
            self.repaint()
            return
        self.beginResetModel()
        self._shown, self._rows = shown, rows
        self.endResetModel()
        self.refreshed.emit()

    def _sorted(self, things: list[Thing]) -> list[Thing]:
        if self._sorting:
            column, descending = self._sorting
            things.sort(key=lambda thing: self.rank_of(thing, column), reverse=descending)
        things.sort(key=lambda thing: not self.is_pinned(thing))
        return things

    def _matches(self, thing: Thing) -> bool:
        words = self._words.split()
        if not words:
            return True
        name = self.id_of(thing)
        text = self._texts.get(name)
        if text is None:
            text = self._texts[name] = self.words_of(thing).casefold()
        return all(word in text for word in words)


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
