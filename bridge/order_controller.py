"""The list of orders: every one of them comes from the server, and what is open comes from the journal."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core import ordering
from ..core.attempts import OrderAttempt
from ..core.errors import CapellaError, KeyMissing
from ..core.items import ItemRow
from ..core.orders import Order
from ..core.query import PAGE_LIMIT, SearchQuery
from ..core.session import Session
from .account_controller import AccountController
from .awaited_orders import AwaitedOrders
from .jobs import Jobs
from .order_list import OrderList, read_orders, settle_open
from .order_polling import OrderPolling
from .session_work import SessionWork


class OrderController(QObject):
    """Facts about orders. `became_ready` and `ended_empty` tell of orders that were seen being prepared, once each."""

    orders_listed = pyqtSignal(object, object)
    list_failed = pyqtSignal(object)
    uncertain_listed = pyqtSignal(object)
    settled = pyqtSignal(object)
    still_open = pyqtSignal(int)
    prices_known = pyqtSignal(object)
    located = pyqtSignal(object)
    became_ready = pyqtSignal(object)
    ended_empty = pyqtSignal(object)

    def __init__(
        self, account: AccountController, jobs: Jobs, timer: QTimer | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._work = SessionWork(account, jobs)
        self._awaited = AwaitedOrders()
        self._polling = OrderPolling(self._look, timer, self)
        self._orders: tuple[Order, ...] = ()
        self._is_looking = False
        self._look_again = False
        self._is_closed = False
        account.session_opened.connect(lambda _session: self._forget())

    def refresh(self) -> None:
        """Asks for the list of orders and for attempts whose outcome is open; the user, or something new, wants it."""
        self._polling.hurry()
        self._look()

    def reconcile(self, *, is_asked: bool = False) -> None:
        """Asks the server about every attempt whose outcome is open; who has asked is told that nothing is known."""

        def work(session: Session) -> tuple[tuple[ordering.Settled, ...], int]:
            settled = settle_open(session)
            return settled, len(session.journal.open_attempts(session.ledger_name))

        def tell(answer: tuple[tuple[ordering.Settled, ...], int]) -> None:
            settled, left = answer
            self.settled.emit(settled)
            if is_asked and (left or not settled):
                self.still_open.emit(left)
            self.refresh()

        self._work.run(self.tr("Asking about open orders"), work, tell, self.list_failed.emit)

    def close_by_hand(self, attempt_id: str, order_id: str | None) -> None:
        """A person says what has become of an attempt: it is that order, or nothing was bought (None)."""

        def work(session: Session) -> OrderAttempt:
            account = session.account()
            by = account.email or account.user_id
            return ordering.close_by_hand(session.journal, attempt_id, by, order_id)

        self._work.run(self.tr("Settling an order"), work, lambda _attempt: self.refresh(), self.list_failed.emit)

    def locate(self, order_ids: tuple[str, ...]) -> None:
        """Looks up the items of orders, so that the map can go to them."""
        orders = filter(None, map(self.find, order_ids))
        names = tuple(dict.fromkeys(item.item_id for order in orders for item in order.items if item.item_id))
        if names:
            self._work.run(
                self.tr("Looking for the scenes of an order"),
                lambda session: _rows(session, names),
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

    def close(self) -> None:
        """The program ends: nothing is asked any more."""
        self._is_closed = True
        self._polling.rest()

    def _look(self) -> None:
        """One look at a time; who asks meanwhile gets another one after it, for what has just been bought."""
        if self._is_closed:
            return
        if self._is_looking:
            self._look_again = True
            return
        self._is_looking = True
        self._work.run(self.tr("Reading the orders"), read_orders, self._tell, self._fail, is_hidden=True)

    def _tell(self, seen: OrderList) -> None:
        self._orders = seen.orders
        news = self._awaited.note(seen)
        self._polling.note(seen)
        self.prices_known.emit(seen.prices)
        self.orders_listed.emit(seen.orders, seen.now)
        if seen.trouble:
            self.list_failed.emit(seen.trouble)
        else:
            self.uncertain_listed.emit(seen.uncertain)
        for fact, value in (
            (self.settled, seen.settled),
            (self.became_ready, news.ready),
            (self.ended_empty, news.ended),
        ):
            if value:
                fact.emit(value)
        self._end_look()

    def _fail(self, error: CapellaError) -> None:
        self._polling.note_failure(error)
        self.list_failed.emit(error)
        self._end_look()

    def _end_look(self) -> None:
        self._is_looking, again, self._look_again = False, self._look_again, False
        if again:
            self._look()

    def _forget(self) -> None:
        """Another connection knows nothing of the orders of the one before."""
        self._orders = ()
        self._is_looking = self._look_again = False
        self._polling.forget()


def _rows(session: Session, names: tuple[str, ...]) -> tuple[ItemRow, ...]:
    """Worker: the catalog's rows of these items, page by page."""
    found: tuple[ItemRow, ...] = ()
    for start in range(0, len(names), PAGE_LIMIT):
        part = names[start : start + PAGE_LIMIT]
        found += session.client.search(SearchQuery(item_ids=part, limit=len(part)), 1, len(part)).rows
    return found
