"""The third page: what was ordered, and what can be done with it while its links live."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QComboBox, QMenu, QShortcut, QToolButton, QWidget

from ..core.money import Price
from ..core.open_orders import OpenOrder
from ..core.orders import Order
from . import icons, wording
from .list_menu import offer_menu
from .list_page import ListPage
from .notice import Notice
from .order_actions import OrderActions
from .order_details import OrderDetails
from .order_states import Entry, OrderState
from .order_table import ITEMS, WHAT, OrderModel

WIDE = 900
"""pixels from which list and details stand side by side"""
ROOMY = 60
"""average letters from which there is room for the number of items"""


class OrdersPage(ListPage):
    """Emits order ids; shows orders, and on top the ones of which nobody knows whether they were placed."""

    refresh_wanted = pyqtSignal()
    prepare_wanted = pyqtSignal(str)
    stream_wanted = pyqtSignal(str)
    download_wanted = pyqtSignal(str)
    renew_wanted = pyqtSignal(object)
    zoom_wanted = pyqtSignal(object)
    ask_server_wanted = pyqtSignal(str)
    close_wanted = pyqtSignal(object)
    spend_log_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.orders = OrderModel()
        super().__init__(self.orders, WHAT, parent)
        self.orders.setParent(self)
        self._orders: tuple[Order, ...] = ()
        self._open: tuple[OpenOrder, ...] = ()
        self._listed_at: datetime | None = None
        self._wanted = ""
        self._failed: str | None = None
        self.actions_of = OrderActions(self.orders, self)
        self.doubt = Notice(self)
        self.states = QComboBox(self)
        self.more = QToolButton(self)
        self.details = OrderDetails(self.orders, self)
        self._assemble()
        self._connect()
        self._select()

    def show_orders(self, orders: tuple[Order, ...], now: datetime) -> None:
        """Every order, in any order; `now` by the server's clock."""
        self._orders = orders
        self.orders.now = self._listed_at = now
        if self._failed is None:
            self.notice.say("")
        self._refill()

    @property
    def listed(self) -> tuple[Order, ...]:
        """The orders of the server's list, in its order."""
        return self._orders

    def choose(self, order_id: str) -> None:
        """Selects that order, as soon as it is listed."""
        self._wanted = "" if self.list.choose(order_id) else order_id

    def show_prices(self, prices: Mapping[str, Price]) -> None:
        """What orders cost, by order id, where this program saw the review."""
        self.orders.set_prices(prices)

    def show_open(self, orders: tuple[OpenOrder, ...]) -> None:
        """Orders of which nobody knows whether they were placed."""
        self._open = orders
        text = self.tr(
            "An order may or may not have been placed: nothing with its scenes is sent until the server has answered."
        )
        many = self.tr(
            "%Ln orders may or may not have been placed: nothing with their scenes is sent until the server has "
            "answered.",
            "",
            len(orders),
        )
        sentence = (many if len(orders) > 1 else text) if orders else ""
        self.doubt.say(sentence, icons.WARNING, self.tr("As&k the server"))
        self._refill()

    def show_busy(self, order_id: str, sentence: str) -> None:
        """What is being done for an order; an empty sentence ends it."""
        self.orders.set_busy(order_id, sentence)
        self.notice.say("")
        self.busy.say(sentence)
        self._select()

    def show_failure(self, order_id: str | None, sentence: str) -> None:
        """It did not work; None: the list itself could not be fetched, and what is shown is what was listed last."""
        self._failed = order_id
        if order_id:
            self.orders.set_busy(order_id, "")
        elif self._orders:
            shown = self.tr("What is listed here is from {time} UTC.")
            sentence = f"{sentence} {shown.format(time=wording.clock(self._listed_at))}"
        self.busy.say("")
        self.notice.say(sentence)
        self._select()

    def tick(self, now: datetime) -> None:
        """Time has passed: count down."""
        self.orders.tick(now)
        self._select()

    def chosen(self) -> Entry | None:
        """The one order that is selected."""
        chosen = self.list.chosen()
        return chosen[0] if len(chosen) == 1 else None

    def _refill(self) -> None:
        self.orders.show((*self._open, *self._orders))
        self.show_list(bool(self._open or self._orders))
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        self._select()

    def _select(self) -> None:
        chosen = self.list.chosen()
        self.actions_of.offer(chosen)
        self.details.show_entries(chosen)

    def _began(self) -> None:
        self._failed = None
        self.notice.say("")

    def _close(self) -> None:
        entry = self.chosen()
        if isinstance(entry, OpenOrder):
            self.close_wanted.emit(entry)

    def _menu(self, place: QPoint) -> None:
        ids = self.actions_of.ids
        if ids:
            offer_menu(self.list, place, self.actions_of.buttons, self.tr("Copy order id"), ids)

    def _connect(self) -> None:
        actions = self.actions_of
        for inner, outer in (
            (actions.stream_wanted, self.stream_wanted),
            (actions.download_wanted, self.download_wanted),
            (actions.zoom_wanted, self.zoom_wanted),
            (actions.renew_wanted, self.renew_wanted),
            (actions.prepare_wanted, self.prepare_wanted),
            (actions.ask_server_wanted, self.ask_server_wanted),
        ):
            inner.connect(outer)
        actions.pressed.connect(self._began)
        self.doubt.pressed.connect(lambda: self.ask_server_wanted.emit(self._open[0].attempt_id if self._open else ""))
        self.details.close_wanted.connect(self._close)
        self.list.selected.connect(self._select)
        self.list.activated.connect(lambda _i: actions.activate())
        self.list.customContextMenuRequested.connect(self._menu)
        self.states.currentIndexChanged.connect(lambda _i: self.orders.show_only(self.states.currentData()))
        self.refresh.clicked.connect(lambda: self.refresh_wanted.emit())
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.list)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(actions.copy_ids)

    def _assemble(self) -> None:
        for state in (None, *OrderState):
            self.states.addItem(state.title if state else self.tr("all"), state)
        self.states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        menu = QMenu(self.more)
        log = menu.addAction(icons.theme_icon(icons.HISTORY), self.tr("Spend &log..."))
        log.triggered.connect(lambda _on: self.spend_log_wanted.emit())
        ask = menu.addAction(icons.theme_icon(icons.REFRESH), self.tr("Ask about &open orders"))
        ask.triggered.connect(lambda _on: self.ask_server_wanted.emit(""))
        self.more.setMenu(menu)
        self.more.setIcon(icons.theme_icon(icons.MORE))
        self.more.setAutoRaise(True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.describe(
            (
                (self.filter, self.tr("Shows only orders that contain these words: id, state, date, scene")),
                (self.states, self.tr("Shows only orders in this state")),
                (self.more, self.tr("What was spent, and orders whose outcome is open")),
                (self.refresh, self.tr("Fetches the list of orders again (Alt+U)")),
                (
                    self.list,
                    self.tr("Orders; a click on a title sorts them. The menu key offers what can be done."),
                ),
            )
        )
        self.filter.setPlaceholderText(self.tr("Filter orders"))
        title, text = self.tr("No orders yet"), self.tr("What you order appears here, ready to stream or download.")
        self.state.teach(icons.ORDERS, title, text, [(self.tr("&Fetch orders"), self.refresh_wanted.emit)])
        self.list.spare(ITEMS, ROOMY)
        self.list.sortByColumn(WHAT, Qt.SortOrder.DescendingOrder)
        self.split.addWidget(self.details)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.frame(self.actions_of.buttons, above=(self.doubt,), tools=(self.states, self.more))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Details beside the list where there is room for both."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self.split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
