"""What is in the basket, grouped by acquisition, with the analytics that can be added to each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.items import ItemRow
from ..core.orders import AnalyticLine, ImageLine, OrderLine
from ..core.products import AnalyticProduct
from . import icons, line_wording

KEY = int(Qt.ItemDataRole.UserRole) + 1
COLLECT = int(Qt.ItemDataRole.UserRole) + 2
PRODUCT = int(Qt.ItemDataRole.UserRole) + 3


class BasketList(QTreeWidget):
    """Delete removes lines, Space switches an analytic."""

    removed = pyqtSignal(object)
    analytic_toggled = pyqtSignal(object, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owned: frozenset[str] = frozenset()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setAccessibleName(self.tr("Basket"))
        self.setToolTip(self.tr("Delete removes lines, Space switches an analytic on and off"))
        self.itemChanged.connect(self._changed)
        self.customContextMenuRequested.connect(self._menu)

    def show_lines(self, lines: tuple[OrderLine, ...], rows: Mapping[str, ItemRow], owned: frozenset[str]) -> None:
        """Replaces what is shown; what was selected or folded stays so, and the current line stays current."""
        self._owned = owned
        selected = set(self.selected_keys())
        folded = {top.data(0, COLLECT) for top in self._tops() if not top.isExpanded()}
        current = self._name_of(self.currentItem())
        scroll = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        groups = line_wording.by_acquisition(lines)
        self.addTopLevelItems([self._acquisition(collect, group, rows) for collect, group in groups.items()])
        self.expandAll()
        for top in self._tops() if folded else ():
            top.setExpanded(top.data(0, COLLECT) not in folded)
        self._choose(selected, current)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(scroll)

    def selected_keys(self) -> tuple[str, ...]:
        """Keys of the lines that are selected; an acquisition stands for all of its lines."""
        keys: dict[str, None] = {}
        for item in self.selectedItems():
            for each in [item, *(item.child(i) for i in range(item.childCount()))]:
                if each.data(0, KEY):
                    keys[each.data(0, KEY)] = None
        return tuple(keys)

    def remove_selected(self) -> None:
        """Asks to take the selected lines out."""
        keys = self.selected_keys()
        if keys:
            self.removed.emit(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
            return
        super().keyPressEvent(event)

    def _acquisition(self, collect: str, lines: Sequence[OrderLine], rows: Mapping[str, ItemRow]) -> QTreeWidgetItem:
        top = QTreeWidgetItem([line_wording.group_title(lines, rows)])
        top.setData(0, COLLECT, collect)
        top.setToolTip(0, self.tr("Acquisition {collect}").format(collect=collect))
        top.addChildren([self._image(line, rows) for line in lines if isinstance(line, ImageLine)])
        chosen = [line.product for line in lines if isinstance(line, AnalyticLine)]
        if lines[0].collect_id:
            products = dict.fromkeys((*line_wording.OFFERED, *chosen))
            top.addChildren([self._analytic(product, collect, lines) for product in products])
        return top

    def _image(self, line: ImageLine, rows: Mapping[str, ItemRow]) -> QTreeWidgetItem:
        owned = line.item_id in self._owned
        item = QTreeWidgetItem([line_wording.line_title(line, rows), self.tr("owned") if owned else ""])
        item.setData(0, KEY, line.key)
        item.setToolTip(0, line.item_id)
        if owned:
            item.setIcon(1, icons.theme_icon(icons.SUCCESS))
            item.setToolTip(1, self.tr("Your organization has bought this before"))
        return item

    def _analytic(self, product: AnalyticProduct, collect: str, lines: Sequence[OrderLine]) -> QTreeWidgetItem:
        line = AnalyticLine(product, collect)
        needs = product.needs.value if product.needs else ""
        is_there = not needs or any(isinstance(one, ImageLine) and one.product_type == needs for one in lines)
        title = line_wording.analytic_title(product)
        adds = self.tr("{analytic} (adds its {image})").format(analytic=title, image=needs)
        item = QTreeWidgetItem([title if is_there else adds])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if line in lines else Qt.CheckState.Unchecked)
        item.setData(0, COLLECT, collect)
        item.setData(0, PRODUCT, product)
        item.setData(0, KEY, line.key if line in lines else None)
        item.setToolTip(0, line_wording.analytic_rule(product))
        return item

    def _changed(self, item: QTreeWidgetItem, _column: int) -> None:
        product = item.data(0, PRODUCT)
        if product is not None:
            is_wanted = item.checkState(0) == Qt.CheckState.Checked
            self.analytic_toggled.emit(product, item.data(0, COLLECT), is_wanted)

    def _menu(self, place: QPoint) -> None:
        if not self.selected_keys():
            return
        menu = QMenu(self)
        remove = menu.addAction(icons.theme_icon(icons.REMOVE), self.tr("Remove from basket"))
        remove.triggered.connect(lambda _on: self.remove_selected())
        menu.exec(self.viewport().mapToGlobal(place))

    def _choose(self, selected: set[str], current: tuple[object, ...]) -> None:
        for item in self._every() if selected or current else ():
            if current and self._name_of(item) == current:
                self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
            if item.data(0, KEY) in selected:
                item.setSelected(True)

    def _name_of(self, item: QTreeWidgetItem | None) -> tuple[object, ...]:
        """What stays the same of a line when the list is filled anew."""
        if item is None:
            return ()
        product = item.data(0, PRODUCT)
        return (item.data(0, COLLECT), product) if product else (item.data(0, KEY), item.data(0, COLLECT))

    def _tops(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(i) for i in range(self.topLevelItemCount())]

    def _every(self) -> list[QTreeWidgetItem]:
        return [item for top in self._tops() for item in (top, *(top.child(i) for i in range(top.childCount())))]
