"""What is in the basket, grouped by acquisition, with the analytics that can be added to each."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.items import ItemRow
from ..core.orders import AnalyticLine, ImageLine, OrderLine
from ..core.products import AnalyticProduct
from . import icons, line_wording

KEY = int(Qt.ItemDataRole.UserRole) + 1
COLLECT = int(Qt.ItemDataRole.UserRole) + 2


class BasketList(QTreeWidget):
    """Delete removes a line, Space switches vessel detection."""

    removed = pyqtSignal(str)
    vessels_toggled = pyqtSignal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owned: frozenset[str] = frozenset()
        self._folded: set[str] = set()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setAccessibleName(self.tr("Basket"))
        self.setToolTip(self.tr("Delete removes a line, Space switches vessel detection on and off"))
        self.itemChanged.connect(self._changed)
        self.customContextMenuRequested.connect(self._menu)

    def show_lines(self, lines: tuple[OrderLine, ...], rows: Mapping[str, ItemRow], owned: frozenset[str]) -> None:
        """Replaces what is shown; what was selected or folded stays so."""
        self._owned = owned
        selected = self.selected_keys()
        folded = {top.data(0, COLLECT) for top in self._tops() if not top.isExpanded()}
        scroll = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for collect, group in _by_collect(lines).items():
            top = self._add_acquisition(collect, group, rows)
            top.setExpanded(collect not in folded)
        for item in self._lines():
            item.setSelected(item.data(0, KEY) in selected)
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
        for key in self.selected_keys():
            self.removed.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
            return
        super().keyPressEvent(event)

    def _add_acquisition(self, collect: str, lines: list[OrderLine], rows: Mapping[str, ItemRow]) -> QTreeWidgetItem:
        title = line_wording.line_detail(lines[0], rows)
        top = QTreeWidgetItem(self, [title])
        top.setData(0, COLLECT, collect)
        top.setToolTip(0, self.tr("Acquisition {collect}").format(collect=collect))
        for line in lines:
            if isinstance(line, ImageLine):
                self._add_image(top, line, rows)
        if collect:
            self._add_vessels(top, collect, lines)
        return top

    def _add_image(self, top: QTreeWidgetItem, line: ImageLine, rows: Mapping[str, ItemRow]) -> None:
        owned = line.item_id in self._owned
        item = QTreeWidgetItem(top, [line_wording.line_title(line, rows), self.tr("owned") if owned else ""])
        item.setData(0, KEY, line.key)
        item.setToolTip(0, line.item_id)
        if owned:
            item.setIcon(1, icons.theme_icon(icons.SUCCESS))
            item.setToolTip(1, self.tr("Your organization has bought this before"))

    def _add_vessels(self, top: QTreeWidgetItem, collect: str, lines: list[OrderLine]) -> None:
        ordered = next((line for line in lines if isinstance(line, AnalyticLine) and _finds_vessels(line)), None)
        has_geo = any(isinstance(line, ImageLine) and line.product_type == "GEO" for line in lines)
        title = self.tr("Vessel detection") if has_geo else self.tr("Vessel detection (adds its GEO)")
        item = QTreeWidgetItem(top, [title])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if ordered else Qt.CheckState.Unchecked)
        item.setData(0, COLLECT, collect)
        item.setData(0, KEY, ordered.key if ordered else None)
        item.setToolTip(0, self.tr("Finds ships in the GEO image of this acquisition, which is ordered with it"))

    def _changed(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.parent() is not None and item.data(0, COLLECT):
            self.vessels_toggled.emit(item.data(0, COLLECT), item.checkState(0) == Qt.CheckState.Checked)

    def _menu(self, place: QPoint) -> None:
        if not self.selected_keys():
            return
        menu = QMenu(self)
        remove = menu.addAction(icons.theme_icon(icons.REMOVE), self.tr("Remove from basket"))
        remove.triggered.connect(lambda _on: self.remove_selected())
        menu.exec(self.viewport().mapToGlobal(place))

    def _tops(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(i) for i in range(self.topLevelItemCount())]

    def _lines(self) -> list[QTreeWidgetItem]:
        return [top.child(i) for top in self._tops() for i in range(top.childCount()) if top.child(i).data(0, KEY)]


def _finds_vessels(line: AnalyticLine) -> bool:
    return line.product is AnalyticProduct.VESSEL_DETECTION


def _by_collect(lines: tuple[OrderLine, ...]) -> dict[str, list[OrderLine]]:
    groups: dict[str, list[OrderLine]] = {}
    for line in lines:
        groups.setdefault(line.collect_id or line.key, []).append(line)
    return groups
