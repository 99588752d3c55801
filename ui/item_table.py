"""The search results as a lazy two-level model: acquisitions, and under each the products that were found."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QImage

from ..core.items import ItemRow
from . import wording
from .acquisitions import SORT_KEYS, Acquisition, acquisition_key
from .cells import PICTURE, PILL, SECOND_LINE, Pill, Shape
from .thumbnails import Thumbnails

ACQUIRED, PRODUCT, LOOK, OWNED = range(4)


class ItemModel(QAbstractItemModel):
    """Rows are appended page by page and never move, unless the user sorts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Acquisition] = []
        self._by_key: dict[str, Acquisition] = {}
        self._items: dict[str, ItemRow] = {}
        self._owned: frozenset[str] = frozenset()
        self.thumbnails = Thumbnails(self)
        self._roomy = True

    @property
    def scene_count(self) -> int:
        """Items in the table."""
        return len(self._items)

    @property
    def acquisition_count(self) -> int:
        """Acquisitions in the table."""
        return len(self._groups)

    def clear(self) -> None:
        """Forgets every row, keeps the thumbnails."""
        self.beginResetModel()
        self._groups, self._by_key, self._items = [], {}, {}
        self.thumbnails.forget_questions()
        self.endResetModel()

    def add(self, rows: tuple[ItemRow, ...]) -> None:
        """Appends what is new: further products under their acquisition, new acquisitions at the end."""
        fresh: dict[str, Acquisition] = {}
        for row in rows:
            if row.item_id in self._items:
                continue
            self._items[row.item_id] = row
            key = acquisition_key(row)
            group = fresh.get(key) or self._by_key.get(key)
            if group is None:
                group = fresh[key] = Acquisition(key, place=len(self._groups) + len(fresh))
            self._put(group, row, shown=key in self._by_key)
        self._append(list(fresh.values()))

    def _put(self, group: Acquisition, row: ItemRow, shown: bool) -> None:
        place = group.index_for(row)
        if not shown:
            group.rows.insert(place, row)
            return
        parent = self.createIndex(group.place, 0)
        first, last = (0, 1) if len(group.rows) == 1 else (place, place)
        self.beginInsertRows(parent, first, last)
        group.rows.insert(place, row)
        self.endInsertRows()
        self.dataChanged.emit(parent, self.createIndex(group.place, OWNED))

    def _append(self, groups: list[Acquisition]) -> None:
        if not groups:
            return
        start = len(self._groups)
        self.beginInsertRows(QModelIndex(), start, start + len(groups) - 1)
        for place, group in enumerate(groups, start):
            group.place = place
            self._by_key[group.key] = group
        self._groups += groups
        self.endInsertRows()

    def mark_owned(self, item_ids: frozenset[str]) -> None:
        """These items, and no others, bear the word "owned"."""
        self._owned = item_ids
        if self._groups:
            self.dataChanged.emit(self.createIndex(0, OWNED), self.createIndex(len(self._groups) - 1, OWNED))

    def set_roomy(self, roomy: bool) -> None:
        """Whether the view has room for the column of owned scenes; else the word stands beside the product."""
        if roomy != self._roomy:
            self._roomy = roomy
            self.mark_owned(self._owned)

    def is_owned(self, row: ItemRow) -> bool:
        """True for what the organization has bought before."""
        return row.item_id in self._owned

    def put_thumbnail(self, item_id: str, image: QImage | None) -> None:
        """The picture of an item has arrived; None: it has none."""
        row = self._items.get(item_id)
        if row is None:
            return
        group = self._by_key[acquisition_key(row)]
        self.thumbnails.put(group.key, image)
        index = self.createIndex(group.place, ACQUIRED)
        self.dataChanged.emit(index, index)

    def key_of(self, item_id: str) -> str | None:
        """The acquisition that an item of this table belongs to."""
        row = self._items.get(item_id)
        return acquisition_key(row) if row else None

    def acquisition(self, index: QModelIndex) -> Acquisition | None:
        """The acquisition that a row is or belongs to."""
        if not index.isValid():
            return None
        owner = index.internalPointer()
        if owner is not None:
            return owner
        return self._groups[index.row()] if index.row() < len(self._groups) else None

    def row_at(self, index: QModelIndex) -> ItemRow | None:
        """The item of a row; an acquisition is represented by its first product."""
        group = self.acquisition(index)
        if group is None:
            return None
        return group.rows[index.row()] if index.internalPointer() is not None else group.first

    def index_of(self, item_id: str) -> QModelIndex:
        """The product's row, which is its acquisition's where it is the only one; invalid for an unknown item."""
        row = self._items.get(item_id)
        if row is None:
            return QModelIndex()
        group = self._by_key[acquisition_key(row)]
        if len(group.rows) == 1:
            return self.createIndex(group.place, 0)
        return self.createIndex(next(i for i, r in enumerate(group.rows) if r.item_id == item_id), 0, group)

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's
        """Qt's way in."""
        if not parent.isValid():
            inside = 0 <= row < len(self._groups)
            return self.createIndex(row, column) if inside else QModelIndex()
        if parent.internalPointer() is not None or parent.row() >= len(self._groups):
            return QModelIndex()
        group = self._groups[parent.row()]
        return self.createIndex(row, column, group) if 0 <= row < len(group.rows) else QModelIndex()

    def parent(self, index: QModelIndex) -> QModelIndex:
        """The acquisition's row for a product, nothing for an acquisition."""
        group = index.internalPointer() if index.isValid() else None
        return QModelIndex() if group is None else self.createIndex(group.place, 0)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Acquisitions, or the products of one; a single product needs no second level."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalPointer() is not None or parent.column() > 0:
            return 0
        count = len(self._groups[parent.row()].rows) if parent.row() < len(self._groups) else 0
        return count if count > 1 else 0

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Four."""
        return 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Titles, and what the columns mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("Acquired (UTC)"), self.tr("Product"), self.tr("Look"), self.tr("Owned"))
        meanings = (
            self.tr("When the radar looked, and how the beam was steered"),
            self.tr("Product types found for this acquisition, and the polarisation"),
            self.tr("Side to which the radar looked, and the incidence angle from the vertical"),
            self.tr("A tick stands for a scene that your organization has bought before"),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return titles[section]
        return meanings[section] if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows; thumbnails are asked for when they are first looked at."""
        group = self.acquisition(index)
        row = self.row_at(index)
        if group is None or row is None:
            return None
        product = index.internalPointer() is not None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._first_line(group, row, index.column(), product)
        if role == SECOND_LINE:
            return self._second_line(group, row, index.column(), product)
        if role == PILL and index.column() == OWNED:
            return self._owned_pill(group, row, product)
        if role == PICTURE and index.column() == ACQUIRED and not product:
            return self.thumbnails.picture(group.key, group.first)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row, index.column())
        return None

    def _first_line(self, group: Acquisition, row: ItemRow, column: int, product: bool) -> str:
        if column == ACQUIRED:
            when = wording.moment(row.acquired) if self._roomy else wording.day(row.acquired)
            return row.product_type if product else when
        if column == PRODUCT:
            return row.polarization if product else _short(group.product_names)
        if column == LOOK:
            return wording.metres(row.resolution_m) if product else wording.look_title(row.look_side)
        return ""

    def _second_line(self, group: Acquisition, row: ItemRow, column: int, product: bool) -> str:
        owned = self._owned_pill(group, row, product) if column == PRODUCT and not self._roomy else None
        if owned:
            whole = owned.shape is Shape.CHECK
            return f"\N{CHECK MARK} {owned.word}" if whole else self.tr("{count} owned").format(count=owned.word)
        if product:
            return row.collection if column == ACQUIRED else ""
        if column == ACQUIRED:
            mode = wording.mode_title(row.mode)
            return mode if self._roomy else f"{wording.clock(row.acquired)} {mode}"
        if column == PRODUCT:
            return row.polarization
        return wording.degrees(row.incidence_deg) if column == LOOK else ""

    def _owned_pill(self, group: Acquisition, row: ItemRow, product: bool) -> Pill | None:
        rows = [row] if product else group.rows
        count = sum(map(self.is_owned, rows))
        if count == len(rows):
            return Pill(self.tr("owned"), Shape.CHECK)
        text = self.tr("{count} of {all}")
        return Pill(text.format(count=count, all=len(rows)), Shape.RING) if count else None

    def _spoken(self, row: ItemRow, column: int) -> str:
        if column == ACQUIRED:
            return wording.time_tooltip(row.acquired, row.bbox)
        if column == PRODUCT:
            return wording.product_meaning(row.product) if row.product else row.product_type
        if column == LOOK:
            text = self.tr("Looks {side}, {angle} incidence")
            return text.format(side=wording.look_title(row.look_side), angle=wording.degrees(row.incidence_deg))
        return self.tr("Your organization has bought this before") if self.is_owned(row) else ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts acquisitions with Python's own sort; what is selected stays selected."""
        key = SORT_KEYS[column] if column < len(SORT_KEYS) else self._owned_key
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        owners = [self.acquisition(index) for index in before]
        self._groups.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        for place, group in enumerate(self._groups):
            group.place = place
        self.changePersistentIndexList(before, [self._moved(i, g) for i, g in zip(before, owners, strict=True)])
        self.layoutChanged.emit()

    def _owned_key(self, group: Acquisition) -> tuple[object, ...]:
        return (sum(map(self.is_owned, group.rows)) / len(group.rows),)

    def _moved(self, index: QModelIndex, group: Acquisition | None) -> QModelIndex:
        if group is None or index.internalPointer() is not None:
            return index
        return self.createIndex(group.place, index.column())


def _short(names: tuple[str, ...]) -> str:
    kinds = list(dict.fromkeys(names))
    return kinds[0] if len(kinds) == 1 else f"{kinds[0]} +{len(kinds) - 1}"
