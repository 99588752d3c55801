"""The strip at the foot of the dock: one line on all downloads, which leads to the queue and back."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from ..core.download_entries import QueueState, Transfer
from . import icons
from . import transfer_wording as words
from .elided_label import ElidedLabel


class TransfersStrip(QWidget):
    """Always there, so that the way to the queue is; says nothing while there is nothing to say."""

    queue_wanted = pyqtSignal(bool)
    pause_all_wanted = pyqtSignal()
    go_on_all_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transfers: tuple[Transfer, ...] = ()
        self._reached = 0
        self._can_pause: bool | None = None
        self.toggle = QToolButton(self)
        self.toggle.setText(self.tr("&Downloads"))
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setToolTip(self.tr("Shows the queue of downloads, and brings back the page before (Alt+5)"))
        self.toggle.setAccessibleName(self.tr("Downloads"))
        self.summary = ElidedLabel(self.tr("State of all downloads"), self)
        self.bar = QProgressBar(self)
        self.hold = QToolButton(self)
        self.hold.setAutoRaise(True)
        self._assemble()
        self.toggle.toggled.connect(self._open)
        self.toggle.clicked.connect(self.queue_wanted)
        self.hold.clicked.connect(lambda: self._hold())
        self._open(False)
        self.show_queue(())

    def show_queue(self, transfers: tuple[Transfer, ...]) -> None:
        """The whole queue."""
        before = {each.entry.entry_id for each in self._open_ones()}
        self._transfers = transfers
        if before != {each.entry.entry_id for each in self._open_ones()}:
            self._reached = 0
        self._refresh()

    def show_transfer(self, transfer: Transfer) -> None:
        """How one of them stands now."""
        name = transfer.entry.entry_id
        self._transfers = tuple(transfer if each.entry.entry_id == name else each for each in self._transfers)
        self._refresh()

    def show_open(self, is_open: bool) -> None:
        """Whether the queue is the page that is shown."""
        self.toggle.setChecked(is_open)

    def _refresh(self) -> None:
        open_ones = self._open_ones()
        self.summary.show_text(words.summary(self._transfers))
        self._reached = max(self._reached, self._permille(open_ones))
        self.bar.setValue(self._reached)
        self.bar.setVisible(bool(open_ones))
        self.hold.setVisible(any(t.entry.state in (QueueState.WAITING, QueueState.PAUSED) for t in open_ones))
        if self._can_pause is not self._runs():
            self._name_hold(self._runs())

    def _name_hold(self, can_pause: bool) -> None:
        self._can_pause = can_pause
        text = self.tr("Pause all downloads") if can_pause else self.tr("Continue all downloads that are paused")
        self.hold.setIcon(icons.theme_icon(icons.PAUSE if can_pause else icons.GO_ON))
        self.hold.setToolTip(text)
        self.hold.setAccessibleName(text)

    def _permille(self, transfers: tuple[Transfer, ...]) -> int:
        totals = [each.entry.total_bytes for each in transfers]
        if transfers and None not in totals and any(totals):
            return 1000 * sum(each.entry.done_bytes for each in transfers) // sum(total or 0 for total in totals)
        return sum(each.entry.permille for each in transfers) // max(1, len(transfers))

    def _open_ones(self) -> tuple[Transfer, ...]:
        return tuple(each for each in self._transfers if each.entry.state is not QueueState.DONE)

    def _runs(self) -> bool:
        return any(each.entry.state is QueueState.WAITING for each in self._transfers)

    def _hold(self) -> None:
        (self.pause_all_wanted if self._runs() else self.go_on_all_wanted).emit()

    def _open(self, opened: bool) -> None:
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)

    def _assemble(self) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(8 * self.fontMetrics().averageCharWidth())
        self.bar.setMaximumHeight(self.fontMetrics().height() // 2 + 2)
        self.bar.setAccessibleName(self.tr("Progress of all downloads"))
        self.bar.setToolTip(self.tr("Progress of all downloads"))
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 2, 6, 4)
        line.addWidget(self.toggle)
        line.addWidget(self.summary, 1)
        line.addWidget(self.bar)
        line.addWidget(self.hold)
