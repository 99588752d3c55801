"""The list of orders: every one of them comes from the server, and what is open comes from the journal."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import ordering
from ..core.errors import KeyMissing
from ..core.orders import Order, OrderPhase
from ..core.query import PAGE_LIMIT, SearchQuery
from .account_controller import AccountController
from .jobs import Jobs
from .order_list import OrderList, read_orders, settle_open
from .session_work import SessionWork


class OrderController(QObject):
    """Facts about orders."""

    orders_listed = pyqtSignal(object, object)
    list_failed = pyqtSignal(object)
    uncertain_listed = pyqtSignal(object)
    settled = pyqtSignal(object)
    prices_known = pyqtSignal(object)
    located = pyqtSignal(object)

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._work = SessionWork(account, jobs)
        self._orders: tuple[Order, ...] = ()
        self._listing = 0
        account.session_opened.connect(lambda _session: self._forget())

    def refresh(self) -> None:
        """Asks for the list of orders and for attempts whose outcome is open."""
        self._listing += 1
        listing = self._listing

        def tell(seen: OrderList) -> None:
            if listing != self._listing:
                return
            self._orders = seen.orders
            self.prices_known.emit(seen.prices)
            self.orders_listed.emit(seen.orders, seen.now)
            self.uncertain_listed.emit({attempt.attempt_id: attempt.begun_at for attempt in seen.uncertain})

        self._work.run(self.tr("Reading the orders"), read_orders, tell, self.list_failed.emit, is_hidden=True)

    def reconcile(self) -> None:
        """Asks the server about every attempt whose outcome is open."""

        def tell(settled: tuple[ordering.Settled, ...]) -> None:
            self.settled.emit(settled)
            self.refresh()

        self._work.run(self.tr("Asking about open orders"), settle_open, tell, self.list_failed.emit)

    def locate(self, order_id: str) -> None:
        """Looks up the items of an order, so that the map can go to them."""
        order = self.find(order_id)
        names = tuple(item.item_id for item in order.items if item.item_id) if order else ()
        if names:
            query = SearchQuery(item_ids=names, limit=len(names))
            self._work.run(
                self.tr("Looking for the scenes of an order"),
                lambda session: session.client.search(query, 1, min(len(names), PAGE_LIMIT)).rows,
                self.located.emit,
                self.list_failed.emit,
                is_hidden=True,
            )

    def find(self, order_id: str) -> Order | None:
        """The order of that id, as the server listed it last."""
        return next((order for order in self._orders if order.order_id == order_id), None)

    def tell_time(self, tick: Callable[[datetime], None]) -> None:
        """Gives the server's time to a countdown, while somebody is connected."""
        with suppress(KeyMissing):
            tick(self._account.opened().now())

    def is_preparing(self) -> bool:
        """True while the list holds an order that is not ready and not ended."""
        return any(order.status.phase is OrderPhase.PREPARING for order in self._orders)

    def _forget(self) -> None:
        """Another connection knows nothing of the orders of the one before."""
        self._orders = ()
