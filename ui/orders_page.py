"""The third page: what was ordered, and what can be done with it while its links live."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QPoint, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ..core.money import Price
from ..core.orders import Order, OrderPhase
from . import icons
from .busy_line import BusyLine
from .empty_state import EmptyState
from .flat_list import FlatList
from .flow_layout import FlowLayout
from .list_menu import offer_menu
from .notice import Notice
from .order_table import WHAT, OrderModel, newest_first


class OrdersPage(QWidget):
    """Emits order ids; shows orders, and on top the attempts whose outcome nobody knows yet."""

    refresh_wanted = pyqtSignal()
    prepare_wanted = pyqtSignal(str)
    stream_wanted = pyqtSignal(str)
    download_wanted = pyqtSignal(str)
    renew_wanted = pyqtSignal(str)
    zoom_wanted = pyqtSignal(str)
    ask_server_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.orders = OrderModel(self)
        self.list = FlatList(self.orders, WHAT, self)
        self.state = EmptyState(self)
        self.notice = Notice(self)
        self.busy = BusyLine(self)
        self.filter = QgsFilterLineEdit(self)
        self.refresh = QToolButton(self)
        self.attempts: dict[str, Notice] = {}
        self._wanted = ""
        self._failed: str | None = None
        self.stream = self._button(icons.STREAM, self.tr("S&tream all"), self.stream_wanted)
        self.download = self._button(icons.DOWNLOAD, self.tr("Dow&nload..."), self.download_wanted)
        self.zoom = self._button(icons.ZOOM, self.tr("On m&ap"), self.zoom_wanted)
        self.renew = self._button(icons.RENEW, self.tr("Renew l&inks"), self.renew_wanted)
        self.prepare = self._button(icons.REFRESH, self.tr("Check a&gain"), self.prepare_wanted)
        self._assemble()
        self._connect()
        self._select()

    def show_orders(self, orders: tuple[Order, ...], now: datetime) -> None:
        """Every order, in any order; `now` by the server's clock."""
        self.orders.now = now
        self.orders.show(newest_first(orders))
        if self._failed is None:
            self.notice.say("")
        self._stack.setCurrentWidget(self.list if orders else self.state)
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        self._select()

    def choose(self, order_id: str) -> None:
        """Selects that order, as soon as it is listed."""
        self._wanted = "" if self.list.choose(order_id) else order_id

    def show_prices(self, prices: Mapping[str, Price]) -> None:
        """What orders cost, by order id, where this program saw the review."""
        shown = {order: self.tr("free") if price.is_free else str(price) for order, price in prices.items()}
        self.orders.set_prices(shown)

    def show_attempts(self, attempts: tuple[tuple[str, str], ...]) -> None:
        """Attempts whose outcome is open, each with its sentence."""
        wanted = dict(attempts)
        for attempt_id in [known for known in self.attempts if known not in wanted]:
            gone = self.attempts.pop(attempt_id)
            self._top.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for attempt_id, sentence in attempts:
            self._attempt(attempt_id).say(sentence, icons.WARNING, self.tr("As&k the server"))

    def show_busy(self, order_id: str, sentence: str) -> None:
        """What is being done for an order; an empty sentence ends it."""
        self.orders.set_busy(order_id, sentence)
        self.notice.say("")
        self.busy.say(sentence)
        self._select()

    def show_failure(self, order_id: str | None, sentence: str) -> None:
        """It did not work; None: the list itself could not be fetched."""
        self._failed = order_id
        if order_id:
            self.orders.set_busy(order_id, "")
        self.busy.say("")
        self.notice.say(sentence)
        self._select()

    def tick(self, now: datetime) -> None:
        """Time has passed: count down."""
        self.orders.tick(now)
        self._select()

    def chosen(self) -> Order | None:
        """The one order that is selected."""
        chosen = self.list.chosen()
        return chosen[0] if len(chosen) == 1 else None

    def _attempt(self, attempt_id: str) -> Notice:
        if attempt_id not in self.attempts:
            notice = self.attempts[attempt_id] = Notice(self)
            notice.pressed.connect(lambda: self.ask_server_wanted.emit(attempt_id))
            self._top.addWidget(notice)
        return self.attempts[attempt_id]

    def _select(self) -> None:
        order = self.chosen()
        now = self.orders.now
        idle = order is not None and not self.orders.busy(order)
        ready = idle and order.status.phase is OrderPhase.READY
        alive = idle and order.is_active(now)
        self.stream.setEnabled(ready and alive)
        self.download.setEnabled(ready and alive)
        self.zoom.setEnabled(order is not None)
        self.renew.setEnabled(idle and order.is_expired(now))
        self.prepare.setEnabled(alive and not ready)

    def _activate(self) -> None:
        for button in (self.stream, self.prepare, self.renew):
            if button.isEnabled():
                button.click()
                return

    def _emit(self, signal: pyqtSignal) -> None:
        order = self.chosen()
        if order is not None:
            self._failed = None
            self.notice.say("")
            signal.emit(order.order_id)

    def _menu(self, place: QPoint) -> None:
        order = self.chosen()
        if order is None:
            return
        offer_menu(self.list, place, self._buttons(), self.tr("Copy order id"), order.order_id)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.stream, self.download, self.zoom, self.renew, self.prepare)

    def _button(self, icon: str, text: str, signal: pyqtSignal) -> QPushButton:
        button = QPushButton(icons.theme_icon(icon), text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda: self._emit(signal))
        return button

    def _connect(self) -> None:
        self.list.selected.connect(self._select)
        self.list.activated.connect(lambda _i: self._activate())
        self.list.customContextMenuRequested.connect(self._menu)
        self.filter.textChanged.connect(self.orders.filter)
        self.refresh.clicked.connect(lambda: self.refresh_wanted.emit())

    def _describe(self) -> None:
        for widget, text in (
            (self.stream, self.tr("Opens every image of the order on the map, without downloading it (Enter)")),
            (self.download, self.tr("Chooses files and a folder, then downloads")),
            (self.zoom, self.tr("Moves the map to the scenes of the order")),
            (self.renew, self.tr("Orders the same again for fresh links. You are asked first if that costs anything.")),
            (self.prepare, self.tr("Asks whether the order is ready now")),
            (self.filter, self.tr("Shows only orders that contain these words: id, state, date, scene")),
            (self.refresh, self.tr("Fetches the list of orders again (Alt+U)")),
            (self.list, self.tr("Orders, newest first. The menu key offers what can be done.")),
        ):
            widget.setToolTip(text)
            if not widget.accessibleName():
                widget.setAccessibleName(text)
        self.filter.setPlaceholderText(self.tr("Filter orders"))
        self.filter.setShowSearchIcon(True)
        self.refresh.setIcon(icons.theme_icon(icons.REFRESH))
        self.refresh.setAutoRaise(True)
        self.refresh.setShortcut("Alt+U")
        title, text = self.tr("No orders yet"), self.tr("What you order appears here, ready to stream or download.")
        self.state.teach(icons.ORDERS, title, text, [(self.tr("&Fetch orders"), self.refresh_wanted.emit)])

    def _assemble(self) -> None:
        self._describe()
        self._top = QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(self.filter, 1)
        line.addWidget(self.refresh)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self.list)
        bar = QWidget(self)
        flow = FlowLayout(bar)
        for button in self._buttons():
            flow.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addLayout(self._top)
        whole.addLayout(line)
        whole.addWidget(self.notice)
        whole.addWidget(self._stack, 1)
        whole.addWidget(bar)
        whole.addWidget(self.busy)
