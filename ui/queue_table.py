"""The queue of downloads as a list: where each stands, what it is, how far it has come. Rows can be dragged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QMimeData, QModelIndex, QObject, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

from ..core.bucket_address import Place
from ..core.download_entries import QueueState, Transfer
from . import transfer_wording as words
from .cells import PILL, SECOND_LINE, CellDelegate
from .live_list import LiveModel

STATE, WHAT = range(2)
PERMILLE = int(Qt.ItemDataRole.UserRole) + 9
"""how far it has come, in thousandths; None where a bar would say nothing"""
MIME = "application/x-capella-downloads"


class QueueModel(LiveModel[Transfer]):
    """In the order in which they are fetched. Progress never runs backwards."""

    moved = pyqtSignal(object, str)
    """entry ids, and the entry before which they were dropped; empty for the end"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (self.tr("State"), self.tr("Download"))
        self._transfers: tuple[Transfer, ...] = ()
        self._reached: dict[str, int] = {}

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """All of them."""
        return self._transfers

    def find(self, entry_id: str) -> Transfer | None:
        """The one of that id."""
        return next((each for each in self._transfers if self.id_of(each) == entry_id), None)

    def id_of(self, thing: Transfer) -> str:
        """The entry's own id."""
        return thing.entry.entry_id

    def words_of(self, thing: Transfer) -> str:
        """Products, order and folder."""
        return f"{words.title(thing.entry)} {thing.entry.order_id} {Place(thing.entry.folder).address}"

    def show(self, things: Sequence[Transfer]) -> None:
        """The whole queue."""
        self._transfers = tuple(things)
        reached = {each.entry.entry_id: max(each.entry.permille, self._best(each)) for each in things}
        self._reached = reached
        super().show(things)

    def update(self, transfer: Transfer) -> None:
        """How one of them stands now."""
        name = self.id_of(transfer)
        self.show([transfer if self.id_of(each) == name else each for each in self._transfers])

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows."""
        transfer = self.thing_at(index.row())
        if transfer is None:
            return None
        is_state = index.column() == STATE
        if role == PILL:
            return words.pill(transfer) if is_state else None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.pill(transfer).word if is_state else words.headline(transfer.entry)
        if role == SECOND_LINE:
            return words.share(self._reached[self.id_of(transfer)]) if is_state else words.line(transfer)
        if role == PERMILLE:
            return None if is_state or transfer.entry.state is QueueState.DONE else self._best(transfer)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(transfer, is_state)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Rows are dragged, and dropped between rows."""
        flags = super().flags(index)
        return flags | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropActions:  # noqa: N802 - named by Qt
        """Rows move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - named by Qt
        """Ids of entries."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - named by Qt
        """The entries that are dragged."""
        rows = sorted({index.row() for index in indexes})
        carried = QMimeData()
        carried.setData(MIME, "\n".join(self.id_of(self._shown[row]) for row in rows).encode())
        return carried

    def dropMimeData(  # noqa: N802 - named by Qt
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: QModelIndex
    ) -> bool:
        """Tells who was moved where; the queue itself is rearranged by whoever keeps it."""
        ids = tuple(bytes(data.data(MIME)).decode().split("\n")) if data.hasFormat(MIME) else ()
        if ids:
            before = self.thing_at(row if row >= 0 else parent.row() if parent.isValid() else self.rowCount())
            self.moved.emit(ids, self.id_of(before) if before else "")
        # False, lest the view removes the rows that it believes to have moved.
        return False

    def samples(self, column: int) -> tuple[str, ...]:
        """The words that a state may have, with the room for their sign."""
        return tuple(f"{word}MM" for word in words.pill_words()) if column == STATE else ()

    def _best(self, transfer: Transfer) -> int:
        return self._reached.get(self.id_of(transfer), 0)

    def _spoken(self, transfer: Transfer, is_state: bool) -> str:
        if is_state:
            return f"{words.pill(transfer).word}, {words.share(self._best(transfer))}"
        text = self.tr("{what}, order {order}\n{line}\nInto {folder}")
        entry = transfer.entry
        parts = {"what": words.title(entry), "order": entry.order_id, "folder": Place(entry.folder).address}
        return text.format(line=words.line(transfer), **parts)


class ProgressDelegate(CellDelegate):
    """A cell with a thin bar under its lines."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """The lines, then the bar in the palette's colours."""
        super().paint(painter, option, index)
        permille = index.data(PERMILLE)
        if permille is None:
            return
        height = max(2, option.fontMetrics.height() // 8)
        whole = QRectF(option.rect.left() + 4, option.rect.bottom() - height, option.rect.width() - 8, height)
        track = option.palette.color(QPalette.ColorRole.Text)
        track.setAlphaF(0.15)
        done = QRectF(whole)
        done.setWidth(whole.width() * permille / 1000)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        full = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
        for box, color in ((whole, track), (done, option.palette.color(full))):
            painter.setBrush(color)
            painter.drawRoundedRect(box, height / 2, height / 2)
        painter.restore()
