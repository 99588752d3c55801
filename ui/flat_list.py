"""A list of things with an id: filtered, refreshed without losing the selection, answered by Enter and the menu key."""

from __future__ import annotations

from collections.abc import Sequence
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
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from .cells import CellDelegate

Thing = TypeVar("Thing")


class FlatModel(QAbstractTableModel, Generic[Thing]):
    """Holds the things in their order and shows those whose words contain the filter."""

    refreshed = pyqtSignal()
    titles: tuple[str, ...] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Thing, ...] = ()
        self._shown: list[Thing] = []
        self._words = ""

    def id_of(self, thing: Thing) -> str:
        """What identifies a thing."""
        raise NotImplementedError

    def words_of(self, thing: Thing) -> str:
        """What the filter looks through."""
        raise NotImplementedError

    def show(self, things: Sequence[Thing]) -> None:
        """Replaces everything; the same things in the same places are only repainted."""
        self._all = tuple(things)
        self._refresh()

    def filter(self, words: str) -> None:
        """Shows only things that contain every word."""
        self._words = words.casefold()
        self._refresh()

    def repaint(self) -> None:
        """What is shown may read differently now."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, self.columnCount() - 1))

    def thing_at(self, row: int) -> Thing | None:
        """The thing of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, thing_id: str) -> int:
        """The row of a thing, -1 where it is not shown."""
        return next((row for row, thing in enumerate(self._shown) if self.id_of(thing) == thing_id), -1)

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
        words = self._words.split()
        shown = [t for t in self._all if all(word in self.words_of(t).casefold() for word in words)]
        if [self.id_of(t) for t in shown] == [self.id_of(t) for t in self._shown]:
            self._shown = shown
            self.repaint()
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()
        self.refreshed.emit()


class FlatList(QTreeView):
    """Shows a `FlatModel` and keeps selection and cursor by id."""

    selected = pyqtSignal()

    def __init__(self, model: FlatModel[Any], stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._things = model
        self._kept: tuple[frozenset[str], str] = (frozenset(), "")
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
        for row in sorted(map(self._things.row_of, ids)):
            if row >= 0:
                wanted.select(self._things.index(row, 0), self._things.index(row, self._things.columnCount() - 1))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self._things.row_of(current)
        if row >= 0:
            index = self._things.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selected.emit()
