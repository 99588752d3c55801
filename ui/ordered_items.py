"""The things in an order as a list: product type, when it was taken, its collect."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ..core.orders import OrderedItem
from . import item_naming, wording
from .cells import SECOND_LINE
from .flat_model import FlatModel

PRODUCT, TAKEN, COLLECT = range(3)


class OrderedItemModel(FlatModel[OrderedItem]):
    """In the order of the service."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (self.tr("Product"), self.tr("Acquired (UTC)"), self.tr("Collect"))

    def id_of(self, thing: OrderedItem) -> str:
        """Its key as an order line."""
        return thing.key

    def words_of(self, thing: OrderedItem) -> str:
        """All that is known of it."""
        return f"{item_naming.kind_of(thing)} {thing.item_id} {thing.collect_id} {thing.mode}"

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows."""
        item = self.thing_at(index.row())
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (item_naming.kind_of(item), self._taken(item), item.collect_id[:8])[index.column()]
        if role == SECOND_LINE:
            mode = wording.mode_title(item.mode) if item.mode else ""
            return (mode, item.item_id or item.task_id, self._owned(item))[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return (self._product(item), item.item_id or self.tr("no image"), item.collect_id or "")[index.column()]
        return None

    def _taken(self, item: OrderedItem) -> str:
        """Its own time, or that of an image of the same collect."""
        same = (other for other in self._all if item.collect_id and other.collect_id == item.collect_id)
        taken = item_naming.acquired_at(item) or next(filter(None, map(item_naming.acquired_at, same)), None)
        return wording.moment(taken) if taken else wording.NOTHING

    def _owned(self, item: OrderedItem) -> str:
        return self.tr("owned before") if item.previously_ordered else ""

    def _product(self, item: OrderedItem) -> str:
        size = wording.file_size(item.size_bytes)
        return self.tr("{product}, {size}").format(product=item_naming.kind_of(item), size=size)
