"""A list of things with an id: filtered, sorted, and refreshed only where something has changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

Thing = TypeVar("Thing")


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
