"""What is in the basket, grouped by acquisition, with the analytics that can be added to each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.items import ItemRow
from ..core.orders import OrderLine
from . import icons, line_wording
from .basket_rows import COLLECT, KEY, PRODUCT, Row, name_of, rows_of

MANY = 25
"""from so many changed acquisitions on it is quicker to fill the list anew than to change it"""


class BasketList(QTreeWidget):
    """Delete removes lines, Space switches an analytic."""

    removed = pyqtSignal(object)
    analytic_toggled = pyqtSignal(object, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tops: dict[str, QTreeWidgetItem] = {}
        """acquisitions by collect, as they stand in the list"""
        self._rows: dict[str, tuple[Row, ...]] = {}
        """what stands below each"""
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
        """Shows these lines. What has not changed is left alone, so that selection, folding and place stay."""
        groups = line_wording.by_acquisition(lines)
        wanted = {collect: rows_of(collect, group, rows, owned) for collect, group in groups.items()}
        titles = {collect: line_wording.group_title(group, rows) for collect, group in groups.items()}
        self.blockSignals(True)
        # Else every line that is written would have the column measured again.
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        if self._can_be_changed(wanted):
            self._change(wanted, titles)
        else:
            self._fill_anew(wanted, titles)
        self._rows = wanted
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.blockSignals(False)

    def selected_keys(self) -> tuple[str, ...]:
        """Keys of the lines that are selected; an acquisition stands for all of its lines."""
        keys: dict[str, None] = {}
        for item in self.selectedItems():
            for each in (item, *_children(item)):
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

    def _can_be_changed(self, wanted: Mapping[str, tuple[Row, ...]]) -> bool:
        kept = [collect for collect in self._tops if collect in wanted]
        shape = {collect: [row.name for row in rows] for collect, rows in wanted.items()}
        reshaped = sum([row.name for row in self._rows[collect]] != shape[collect] for collect in kept)
        changes = reshaped + len(self._tops) + len(wanted) - 2 * len(kept)
        return changes < MANY and list(wanted)[: len(kept)] == kept

    def _change(self, wanted: Mapping[str, tuple[Row, ...]], titles: Mapping[str, str]) -> None:
        for collect in [collect for collect in self._tops if collect not in wanted]:
            self.takeTopLevelItem(self.indexOfTopLevelItem(self._tops.pop(collect)))
        for collect, rows in wanted.items():
            if collect not in self._tops:
                top = self._tops[collect] = self._acquisition(collect, titles[collect], rows)
                self.addTopLevelItem(top)
                self._span(top)
                top.setExpanded(True)
            elif rows != self._rows[collect]:
                self._refill(self._tops[collect], rows)

    def _fill_anew(self, wanted: Mapping[str, tuple[Row, ...]], titles: Mapping[str, str]) -> None:
        folded = {collect for collect, top in self._tops.items() if not top.isExpanded()}
        self.clear()
        self._tops = {collect: self._acquisition(collect, titles[collect], rows) for collect, rows in wanted.items()}
        self.addTopLevelItems(list(self._tops.values()))
        for top in self._tops.values():
            self._span(top)
        self.expandAll()
        for collect in folded & self._tops.keys():
            self._tops[collect].setExpanded(False)

    def _acquisition(self, collect: str, title: str, rows: Sequence[Row]) -> QTreeWidgetItem:
        top = QTreeWidgetItem([title])
        top.setData(0, COLLECT, collect)
        top.setToolTip(0, self.tr("Acquisition {collect}").format(collect=collect))
        top.addChildren([row.write(QTreeWidgetItem()) for row in rows])
        return top

    def _refill(self, top: QTreeWidgetItem, rows: Sequence[Row]) -> None:
        if [name_of(child) for child in _children(top)] != [row.name for row in rows]:
            selected = {name_of(child) for child in _children(top) if child.isSelected()}
            current = self.currentItem()
            name = name_of(current) if current is not None and current.parent() is top else None
            top.takeChildren()
            top.addChildren([QTreeWidgetItem() for _row in rows])
            self._find(top, rows, selected, name)
        for child, row in zip(_children(top), rows, strict=True):
            row.write(child)
        self._span(top)

    def _find(self, top: QTreeWidgetItem, rows: Sequence[Row], selected: set[object], current: object) -> None:
        """What was selected and current before is so again."""
        for child, row in zip(_children(top), rows, strict=True):
            child.setSelected(row.name in selected)
            if row.name == current:
                self.setCurrentItem(child, 0, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _span(self, top: QTreeWidgetItem) -> None:
        """What says nothing of ownership may take the whole line."""
        for item in (top, *_children(top)):
            item.setFirstColumnSpanned(not item.text(1))

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


def _children(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [top.child(number) for number in range(top.childCount())]
