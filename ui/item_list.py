"""The list of results: what is current, what is selected, and what the keys do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from ..core.items import ItemRow
from .cells import MARGIN, CellDelegate
from .item_table import ACQUIRED, LOOK, OWNED, PRODUCT, ItemModel


class ItemList(QTreeView):
    """A tree of acquisitions. `activated` (Enter, double click) and the menu key are Qt's own."""

    selected = pyqtSignal()
    opened = pyqtSignal()

    def __init__(self, model: ItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = model
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Scenes that were found"))
        self.setToolTip(self.tr("One row per acquisition; the arrow opens its products. Enter shows the preview."))
        self.header().setSortIndicator(ACQUIRED, Qt.SortOrder.DescendingOrder)
        self.header().setSortIndicatorShown(True)
        self.header().setSectionsClickable(True)
        self.header().sortIndicatorChanged.connect(self._sort)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(24)
        self.setIndentation(self.fontMetrics().height())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionResizeMode(ACQUIRED, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().selectionChanged.connect(lambda *_: None if self._quiet else self.selected.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: None if self._quiet else self.opened.emit())
        self._fit()

    def current_row(self) -> ItemRow | None:
        """The item under the cursor."""
        return self.items.row_at(self.currentIndex())

    def selected_rows(self) -> tuple[ItemRow, ...]:
        """What is selected, from top to bottom, each item once; an acquisition stands for its first product."""
        indexes = sorted(self.selectionModel().selectedRows(), key=self._place)
        rows = (self.items.row_at(index) for index in indexes)
        return tuple({row.item_id: row for row in rows if row is not None}.values())

    def select_items(self, item_ids: frozenset[str]) -> None:
        """Selects these without telling anybody; products of a folded acquisition are shown by its row."""
        indexes = [index for index in map(self._seen, sorted(item_ids)) if index.isValid()]
        wanted = QItemSelection()
        for index in indexes:
            wanted.select(index, index.siblingAtColumn(OWNED))
        self._quiet = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(wanted, flags)
        if indexes:
            first = min(indexes, key=self._place)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns fill the width; there is nothing to scroll sideways."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Time comes first; where there is no room for a column of its own, the tick moves to the second line."""
        metrics = self.fontMetrics()
        product = metrics.horizontalAdvance("CSIDD +6 ") + 3 * MARGIN
        look = metrics.horizontalAdvance("0.88 m ") + 3 * MARGIN
        owned = metrics.horizontalAdvance(self.tr("owned")) + 3 * metrics.height()
        time = metrics.horizontalAdvance("2026-08-28 08:28") + 3 * metrics.height() + self.indentation()
        roomy = self.viewport().width() >= time + product + look + owned
        for column, width in ((PRODUCT, product), (LOOK, look), (OWNED, owned)):
            self.header().resizeSection(column, width)
        self.setColumnHidden(OWNED, not roomy)
        self.items.set_roomy(roomy)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.items.sort(column, order)

    def _seen(self, item_id: str) -> QModelIndex:
        index = self.items.index_of(item_id)
        parent = index.parent()
        return parent if parent.isValid() and not self.isExpanded(parent) else index

    def _place(self, index: QModelIndex) -> tuple[int, int]:
        parent = index.parent()
        return (parent.row(), index.row()) if parent.isValid() else (index.row(), -1)
