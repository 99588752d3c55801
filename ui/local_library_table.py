"""What was downloaded, as a list: the item, when it was acquired, what it weighs."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ..core.local_documents import Holding
from . import wording
from .cells import SECOND_LINE
from .flat_list import FlatModel

ITEM, ACQUIRED, SIZE = range(3)


class LibraryModel(FlatModel[Holding]):
    """Newest first, as the library tells them; any column sorts."""

    can_sort = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (self.tr("Item"), self.tr("Acquired"), self.tr("Size"))

    def id_of(self, thing: Holding) -> str:
        """Where it lies."""
        return str(thing.item.path)

    def words_of(self, thing: Holding) -> str:
        """Id, collection, type and the names of its files."""
        files = " ".join(file.path.name for file in thing.item.files)
        return f"{thing.item.item_id} {thing.item.collection} {thing.item.product_type} {files}"

    def rank_of(self, thing: Holding, column: int) -> Any:
        """By type and id, the others by what they mean."""
        if column == ITEM:
            return self._kind(thing), thing.item.item_id
        return (
            (thing.item.acquired.timestamp() if thing.item.acquired else 0.0) if column == ACQUIRED else _weight(thing)
        )

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows."""
        holding = self.thing_at(index.row())
        if holding is None:
            return None
        item = holding.item
        if role == Qt.ItemDataRole.DisplayRole:
            weight = wording.file_size(_weight(holding))
            return (self._kind(holding), wording.day(item.acquired), weight)[index.column()]
        if role == SECOND_LINE:
            name = item.item_id.removeprefix("CAPELLA_")
            return (name, wording.clock(item.acquired), self._files(holding))[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(holding)
        return None

    def _kind(self, holding: Holding) -> str:
        kind = holding.item.product_type or holding.item.collection
        if not holding.missing:
            return kind
        gone = self.tr("{files} gone").format(files=wording.files(len(holding.missing)))
        return wording.DOT.join(part for part in (kind, gone) if part)

    def _files(self, holding: Holding) -> str:
        return wording.files(len(holding.item.files) - len(holding.missing))

    def _spoken(self, holding: Holding) -> str:
        names = "\n".join(file.path.name for file in holding.item.files if file not in holding.missing)
        return f"{holding.item.item_id}\n{self._kind(holding)}\n{names}"


def _weight(holding: Holding) -> int:
    return holding.item.size_bytes - sum(file.size_bytes for file in holding.missing)
