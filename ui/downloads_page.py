"""The downloads: a queue in the user's order, and below it every file of the selected one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..core.bucket_address import Place
from ..core.download_entries import Activity, QueueState, Transfer
from . import icons
from .empty_state import EmptyState
from .flow_layout import FlowLayout
from .list_menu import offer_menu
from .live_list import LiveList
from .queue_table import WHAT, ProgressDelegate, QueueModel
from .transfer_details import TransferDetails

WIDE = 900
"""pixels from which queue and files stand side by side"""


class DownloadsPage(QWidget):
    """Emits entry ids. What is moved, stopped or done is shown when the queue itself says so."""

    pause_wanted = pyqtSignal(object)
    go_on_wanted = pyqtSignal(object)
    remove_wanted = pyqtSignal(object)
    clear_wanted = pyqtSignal()
    move_wanted = pyqtSignal(object, str)
    folder_wanted = pyqtSignal(object)
    report_wanted = pyqtSignal(object)
    add_to_map_wanted = pyqtSignal(object, str)
    orders_wanted = pyqtSignal()
    way_to_disk_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = QueueModel(self)
        self.list = LiveList(self.queue, WHAT, self)
        self.list.setItemDelegate(ProgressDelegate(self.list))
        self.details = TransferDetails(self)
        self.state = EmptyState(self)
        self.pause = self._button(icons.PAUSE, self.tr("&Pause"), self.pause_wanted)
        self.go_on = self._button(icons.GO_ON, self.tr("C&ontinue"), self.go_on_wanted)
        self.remove = self._button(icons.REMOVE, self.tr("&Remove"), self.remove_wanted)
        self.folder = QPushButton(icons.theme_icon(icons.FOLDER), self.tr("Open &folder"), self)
        self.report = QPushButton(self.tr("R&eport"), self)
        self.add = QPushButton(icons.theme_icon(icons.ADD_TO_MAP), self.tr("Add to &map"), self)
        self.clear = QPushButton(self.tr("C&lear finished"), self)
        self.local_library = QPushButton(self.tr("Li&brary"), self)
        self.up, self.down = self._mover(-1), self._mover(1)
        self._assemble()
        self._connect()
        self.show_queue(())

    def show_queue(self, transfers: tuple[Transfer, ...]) -> None:
        """The whole queue, in its order."""
        was_empty = not self.queue.transfers
        self.queue.show(transfers)
        self._stack.setCurrentWidget(self._split if transfers else self.state)
        self._bar.setVisible(bool(transfers))
        if was_empty and transfers:
            self.list.choose(transfers[0].entry.entry_id)
        self._select()

    def show_transfer(self, transfer: Transfer) -> None:
        """How one of them stands now."""
        before = self.queue.find(transfer.entry.entry_id)
        self.queue.update(transfer)
        if before is None or _abilities(before) != _abilities(transfer):
            self._select()
        elif self.isVisible() and self.chosen() == (transfer,):
            self.details.show_transfer(transfer)

    def chosen(self) -> tuple[Transfer, ...]:
        """The selected ones from top to bottom."""
        return self.list.chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not painted while nobody looked."""
        super().showEvent(event)
        self._select()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        wide = event.size().width() >= WIDE
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        super().resizeEvent(event)

    def _select(self) -> None:
        chosen = self.chosen()
        standings = {transfer.entry.state for transfer in chosen}
        stopped = {QueueState.PAUSED, QueueState.FAILED, QueueState.EXPIRED}
        deferred = any(transfer.activity is Activity.DEFERRED for transfer in chosen)
        self.pause.setEnabled(QueueState.WAITING in standings)
        self.go_on.setEnabled(bool(standings & stopped) or deferred)
        again = bool(standings & {QueueState.FAILED}) or deferred
        self.go_on.setText(self.tr("Tr&y again") if again else self.tr("C&ontinue"))
        self.go_on.setAccessibleName(self.go_on.text().replace("&", ""))
        self.remove.setEnabled(bool(chosen))
        self.folder.setEnabled(any(not Place(transfer.entry.folder).is_bucket for transfer in chosen))
        self.report.setEnabled(len(chosen) == 1 and chosen[0].entry.report is not None)
        self.add.setEnabled(any(transfer.entry.layers for transfer in chosen))
        self.clear.setEnabled(any(t.entry.state is QueueState.DONE for t in self.queue.transfers))
        rows = [self.queue.row_of(transfer.entry.entry_id) for transfer in chosen]
        self.up.setEnabled(bool(rows) and min(rows) > 0)
        self.down.setEnabled(bool(rows) and max(rows) < self.queue.rowCount() - 1)
        self.details.show_transfer(chosen[0] if len(chosen) == 1 else None)

    def _move(self, step: int) -> None:
        """The selected ones by one place, together."""
        chosen = self.chosen()
        if not chosen:
            return
        rows = [self.queue.row_of(transfer.entry.entry_id) for transfer in chosen]
        target = self.queue.thing_at(min(rows) - 1 if step < 0 else max(rows) + 2)
        self.move_wanted.emit(self._ids(), target.entry.entry_id if target else "")

    def _ids(self) -> tuple[str, ...]:
        return tuple(transfer.entry.entry_id for transfer in self.chosen())

    def _add(self) -> None:
        for transfer in self.chosen():
            if transfer.entry.layers:
                self.add_to_map_wanted.emit(transfer.entry.layers, transfer.entry.order_id)

    def _activate(self) -> None:
        """Enter does what is nearest: continue, put on the map, show the folder."""
        for button in (self.go_on, self.add, self.folder):
            if button.isEnabled():
                button.click()
                return

    def _menu(self, place: QPoint) -> None:
        chosen = self.chosen()
        if chosen:
            actions = (self.pause, self.go_on, self.up, self.down, self.folder, self.report, self.add, self.remove)
            offer_menu(self.list, place, actions, self.tr("Copy order id"), chosen[0].entry.order_id)

    def _button(self, icon: str, text: str, signal: pyqtSignal) -> QPushButton:
        button = QPushButton(icons.theme_icon(icon), text, self)
        button.clicked.connect(lambda: signal.emit(self._ids()))
        return button

    def _mover(self, step: int) -> QAction:
        up = step < 0
        action = QAction(icons.theme_icon(icons.UP if up else icons.DOWN), "", self.list)
        action.setText(self.tr("Move &up") if up else self.tr("Move &down"))
        action.setShortcut(QKeySequence("Ctrl+Up" if up else "Ctrl+Down"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._move(step))
        self.list.addAction(action)
        return action

    def _connect(self) -> None:
        self.list.selected.connect(self._select)
        self.list.activated.connect(lambda _i: self._activate())
        self.list.customContextMenuRequested.connect(self._menu)
        self.queue.moved.connect(self.move_wanted)
        self.folder.clicked.connect(lambda: [self.folder_wanted.emit(t.entry.folder) for t in self.chosen()[:1]])
        self.report.clicked.connect(lambda: [self.report_wanted.emit(t.entry) for t in self.chosen()])
        self.add.clicked.connect(lambda: self._add())
        self.clear.clicked.connect(lambda: self.clear_wanted.emit())
        self.local_library.clicked.connect(lambda: self.way_to_disk_wanted.emit())
        delete = QAction(self.list)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self.remove.click)
        self.list.addAction(delete)

    def _describe(self) -> None:
        for widget, text in (
            (self.pause, self.tr("Stops the selected downloads; what has arrived is kept")),
            (self.go_on, self.tr("Continues where it stopped; an order that ran out is renewed first")),
            (
                self.remove,
                self.tr("Takes the selected downloads off the list; what has arrived stays on the disk (Del)"),
            ),
            (self.folder, self.tr("Shows the folder with the files")),
            (self.report, self.tr("Shows when each file came and what it was held against; it lies beside the files")),
            (self.add, self.tr("Opens the images that have arrived as layers")),
            (self.local_library, self.tr("Shows everything that was downloaded (Alt+6)")),
            (self.clear, self.tr("Takes everything that is done off the list; the files stay")),
            (
                self.list,
                self.tr("What stands on top is fetched first: drag rows, or move them with Ctrl+Up and Ctrl+Down"),
            ),
        ):
            widget.setToolTip(text)
            widget.setAccessibleName(widget.text().replace("&", "") if isinstance(widget, QPushButton) else text)
        title = self.tr("No downloads")
        text = self.tr("Choose “Download...” on an order: what you fetch appears here, and goes on after a restart.")
        self.state.teach(
            icons.DOWNLOAD,
            title,
            text,
            [
                (self.tr("Show &orders"), self.orders_wanted.emit),
                (self.tr("Show &library"), self.way_to_disk_wanted.emit),
            ],
        )

    def _assemble(self) -> None:
        self._describe()
        self.list.setDragEnabled(True)
        self.list.setAcceptDrops(True)
        self.list.setDropIndicatorShown(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.details)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self._split)
        self._bar = bar = QWidget(self)
        flow = FlowLayout(bar)
        for button in (
            self.pause,
            self.go_on,
            self.remove,
            self.folder,
            self.report,
            self.add,
            self.clear,
            self.local_library,
        ):
            flow.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addWidget(self._stack, 1)
        whole.addWidget(bar)


def _abilities(transfer: Transfer) -> tuple[object, ...]:
    """On what it depends what can be done with it."""
    entry = transfer.entry
    return entry.state, transfer.activity, bool(entry.layers), entry.report is not None
