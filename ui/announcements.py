"""What the dock says when something has happened that concerns more than one page: one sentence, and what to do now."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ..core.account import Account
from ..core.basket import Basket
from ..core.errors import CapellaError
from ..core.items import ItemRow
from ..core.orders import AuthorizedReview, Order, OrderPhase
from ..core.settings import Settings
from ..core.tasks import TaskingRequest
from . import money_wording, wording
from .dock import CapellaDock
from .pages import Page
from .spoken import spoken


class Announcements(QObject):
    """Tells the dock's pages the facts of the whole program."""

    def __init__(self, face: CapellaDock) -> None:
        super().__init__(face)
        self._face = face
        self._counts = {Page.BASKET: 0, Page.ORDERS: 0, Page.TASKS: 0}

    def show_settings(self, settings: Settings) -> None:
        """Preferences or connections have changed."""
        self._face.show_connections(settings.connections, settings.active)
        self._face.set_dry_run(settings.dry_run)
        self._face.search.set_limit(settings.search_limit)

    def show_account(self, account: Account) -> None:
        """The key has a name."""
        self._face.show_account(account, account.title)

    def show_no_account(self, error: CapellaError) -> None:
        """Nobody is connected, and why."""
        self._face.show_account(None, spoken(error.sentence))

    def show_basket(self, basket: Basket) -> None:
        """The basket has changed."""
        self._face.basket.show_lines(basket.lines, basket.rows)
        self._count(Page.BASKET, len(basket.lines))

    def show_orders(self, orders: tuple[Order, ...], now: datetime) -> None:
        """The server's list."""
        self._face.orders.show_orders(orders, now)
        self._count(Page.ORDERS, sum(order.is_active(now) for order in orders))
        items = {item.item_id for order in orders for item in order.items if order.status.phase is OrderPhase.READY}
        self._face.search.mark_owned(frozenset(items))
        self._face.basket.mark_owned(frozenset(items))

    def show_placed(self, review: AuthorizedReview, order: Order) -> None:
        """An order exists."""
        ready = self.tr("The order is placed and ready: {scenes}, {price}.")
        waiting = self.tr("The order is placed and is being prepared: {scenes}, {price}.")
        text = ready if order.status.phase is OrderPhase.READY else waiting
        count = sum(not item.product for item in order.items)
        sentence = text.format(scenes=wording.scenes(count), price=money_wording.price_text(review.total))
        self._face.basket.show_outcome(sentence, True)
        self._face.orders.choose(order.order_id)
        self._face.show_page(Page.ORDERS)
        self._face.show_message(sentence, Qgis.MessageLevel.Success)

    def show_uncertain_order(self, error: CapellaError) -> None:
        """Nobody knows yet whether an order was placed."""
        self._face.basket.show_uncertain(spoken(error.sentence))
        if self._face.page is not Page.BASKET:
            self.warn(error)

    def show_refused(self, error: CapellaError) -> None:
        """An order was not placed."""
        self._face.basket.show_outcome(spoken(error.sentence), False)
        if self._face.page is not Page.BASKET:
            self.warn(error)

    def show_dry_run(self, body: Mapping[str, object]) -> None:
        """What would have been sent."""
        if self._face.basket.is_reviewing:
            self._face.basket.show_dry_run(body)
            return
        text = self.tr("Dry run, nothing was sent. This order would be: {0}")
        self._face.basket.show_outcome(text.format(json.dumps(body)), True)

    def show_buy_first(self, rows: tuple[ItemRow, ...]) -> None:
        """Scenes that were to be streamed have to be bought first."""
        self._face.show_page(Page.BASKET)
        text = self.tr(
            "These scenes have to be ordered first: review the cost, and they stream as soon as they are yours."
        )
        self._face.show_message(text, Qgis.MessageLevel.Info)

    def show_preparing(self, order: Order) -> None:
        """Somebody waits for an order."""
        text = (
            self.tr("Preparing: {0}") if order.status.phase is OrderPhase.PREPARING else self.tr("Opening the layers")
        )
        self._face.orders.show_busy(order.order_id, text.format(order.status.word))

    def show_delivery_failure(self, order_id: str, error: CapellaError) -> None:
        """An order's files could not be reached; without an order it concerns what is shown."""
        if order_id:
            self._face.orders.show_busy(order_id, "")
            self._face.orders.show_failure(order_id, spoken(error.sentence))
        if not order_id or self._face.page is not Page.ORDERS:
            self.warn(error)

    def show_task_ordered(self, task: TaskingRequest, order: Order) -> None:
        """The collects of a task were ordered; their images open next."""
        self._face.tasks.show_busy(task.task_id, "")
        self._face.show_message(self.tr("Everything of “{0}” is ordered and opens on the map.").format(task.name))

    def show_task_refused(self, task: TaskingRequest, error: CapellaError) -> None:
        """A task could not be ordered."""
        self._face.tasks.show_busy(task.task_id, "")
        self._face.tasks.show_failure(spoken(error.sentence))

    def warn(self, error: CapellaError) -> None:
        """One sentence on top of whatever page is shown."""
        self._face.show_message(spoken(error.sentence), Qgis.MessageLevel.Warning)

    def _count(self, page: Page, count: int) -> None:
        self._counts[page] = count
        self._face.show_counts(*(self._counts[shown] for shown in (Page.BASKET, Page.ORDERS, Page.TASKS)))
