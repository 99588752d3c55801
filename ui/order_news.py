"""What the program says of orders by itself: one became ready, one is renewed or should be, one was in doubt."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.orders import AuthorizedReview, Order
from . import item_naming, wording
from .bar_message import BarMessage, Choice
from .dock import CapellaDock
from .pages import Page

BRIEFLY_S = 8
"""how long a message stays that offers nothing"""


class OrderNews(QObject):
    """Speaks in the dock; in QGIS's own message bar while nobody sees the dock. Emits what is pressed on a message."""

    open_wanted = pyqtSignal(object)
    renewal_wanted = pyqtSignal(object)
    free_renewals_allowed = pyqtSignal()

    def __init__(self, face: CapellaDock, main_bar: QgsMessageBar | None = None) -> None:
        super().__init__(face)
        self._face = face
        self._main_bar = main_bar

    def show_ready(self, orders: tuple[Order, ...]) -> None:
        """Orders that were being prepared can be opened now."""
        names = tuple(order.order_id for order in orders)
        kinds = item_naming.summary(item for order in orders for item in order.items)
        one = self.tr("Order {order} is ready: {kinds}.").format(order=names[0][:8], kinds=kinds)
        many = self.tr("%Ln orders are ready: {kinds}.", "", len(orders)).format(kinds=kinds)
        meaning = self.tr("Streams what is ready onto the map")
        choice = Choice(self.tr("&Open"), meaning, lambda: self.open_wanted.emit(names))
        waited_for = all(self._face.orders.orders.busy(order) for order in orders)
        self._say(one if len(orders) == 1 else many, Qgis.MessageLevel.Success, () if waited_for else (choice,))

    def show_ended(self, orders: tuple[Order, ...]) -> None:
        """Orders that were being prepared have ended without a delivery."""
        text = self.tr("Order {order} ended as “{word}”: see the list of orders.")
        sentences = [text.format(order=order.order_id[:8], word=order.status.word) for order in orders]
        self._say(" ".join(sentences), Qgis.MessageLevel.Warning)

    def show_renewed(self, count: int) -> None:
        """Orders whose links had run out are alive again, at the wish of the user."""
        text = self.tr("%Ln orders have fresh links again. Nothing was charged.", "", count)
        one = self.tr("The order has fresh links again. Nothing was charged.")
        self._say(one if count == 1 else text, Qgis.MessageLevel.Success)

    def show_settled(self, settled: Iterable[tuple[datetime, bool]]) -> None:
        """What the server says of orders whose outcome was open: when they were sent, and whether they were placed."""
        placed = self.tr("The order of {time} UTC was placed: it is in the list.")
        missing = self.tr("The order of {time} UTC was not placed: you can order again.")
        sentences = [
            (placed if is_placed else missing).format(time=wording.moment(when)) for when, is_placed in settled
        ]
        if sentences:
            self._say(" ".join(sentences), Qgis.MessageLevel.Info)

    def show_still_open(self, count: int) -> None:
        """The user has asked, and the list of orders does not tell yet; zero: there was nothing to ask about."""
        still = self.tr(
            "The list of orders does not tell yet whether the order was placed. It is asked again by itself."
        )
        self._say(still if count else self.tr("No order is in doubt."), Qgis.MessageLevel.Info)

    def ask_for_renewal(self, order_ids: tuple[str, ...], review: AuthorizedReview, is_asked: bool) -> None:
        """Links ran out and nobody has allowed the renewal yet; one that costs something is shown as a review."""
        if is_asked and not review.is_free:
            self._show_review(review)
            return
        free = self.tr("The links of {orders} ran out. Renewing is free for scenes you own.")
        dear = self.tr("The links of {orders} ran out. Renewing costs {price}.")
        unread = self.tr("The links of {orders} ran out, and the price of renewing could not be read.")
        text = free if review.is_free else dear if review.total else unread
        text = text.format(orders=self._named(order_ids), price=review.total)
        self._say(text, Qgis.MessageLevel.Warning, self._ways(order_ids, review))

    def _ways(self, order_ids: tuple[str, ...], review: AuthorizedReview) -> tuple[Choice, ...]:
        if not review.is_free:
            meaning = self.tr("Shows the review; nothing is bought by that")
            return (Choice(self.tr("Show the &price"), meaning, lambda: self._show_review(review)),)
        once = self.tr("Orders the same again, which costs nothing")
        ever = self.tr("Renews free orders without asking from now on; Options can change that")
        return (
            Choice(self.tr("&Renew"), once, lambda: self.renewal_wanted.emit(order_ids)),
            Choice(self.tr("Al&ways renew free"), ever, lambda: self._always(order_ids)),
        )

    def _named(self, order_ids: tuple[str, ...]) -> str:
        if len(order_ids) == 1:
            return self.tr("order {0}").format(order_ids[0][:8])
        return self.tr("%Ln orders", "", len(order_ids))

    def _show_review(self, review: AuthorizedReview) -> None:
        if self._face.basket.is_sending:
            text = self.tr("An order is on its way: look at this price once its outcome is known.")
            self._say(text, Qgis.MessageLevel.Info, self._ways((), review))
            return
        self._face.basket.show_review(review)
        self._face.show_page(Page.BASKET)

    def _always(self, order_ids: tuple[str, ...]) -> None:
        self.free_renewals_allowed.emit()
        self.renewal_wanted.emit(order_ids)

    def _say(self, text: str, level: Qgis.MessageLevel, choices: tuple[Choice, ...] = ()) -> None:
        """Stays until it is dismissed where it offers something."""
        is_seen = self._face.isVisible() or self._main_bar is None
        bar = self._face.messages if is_seen else self._main_bar
        message = BarMessage(text if is_seen else f"Capella Explorer: {text}", choices)
        # QGIS takes the widget over; an item that is made here would leave it to Python, which deletes it too early.
        item = bar.pushWidget(message, level, 0 if choices else BRIEFLY_S)
        message.answered.connect(lambda: bar.popWidget(item))
