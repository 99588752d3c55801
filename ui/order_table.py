"""The orders as a list: state and how long the links live, what and when, and the price where it is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ..core.orders import Order, OrderedItem, OrderPhase
from . import wording
from .cells import PILL, SECOND_LINE, Pill, Shape
from .flat_list import FlatModel
from .qt_numbers import as_int

STATE, WHAT, PRICE = range(3)


class OrderModel(FlatModel[Order]):
    """Newest first. Counts down by the server's clock, as the app tells it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (self.tr("State"), self.tr("Order (UTC)"), self.tr("Price"))
        self.now = datetime.now(timezone.utc)
        self._busy: dict[str, str] = {}
        self._prices: dict[str, str] = {}

    def id_of(self, thing: Order) -> str:
        """The order's own id."""
        return thing.order_id

    def words_of(self, thing: Order) -> str:
        """Id, time, state and items."""
        items = " ".join(item.item_id or item.product for item in thing.items)
        return (
            f"{thing.order_id} {wording.moment(thing.ordered_at)} {thing.status.word} {self.pill(thing).word} {items}"
        )

    def tick(self, now: datetime) -> None:
        """Time has passed."""
        self.now = now
        self.repaint()

    def set_busy(self, order_id: str, sentence: str) -> None:
        """What is being done for an order; an empty sentence ends it."""
        self._busy[order_id] = sentence
        self.repaint()

    def busy(self, order: Order) -> str:
        """What is being done for it."""
        return self._busy.get(order.order_id, "")

    def set_prices(self, prices: Mapping[str, str]) -> None:
        """What orders cost, by order id, where it is known."""
        self._prices = dict(prices)
        self.repaint()

    def pill(self, order: Order) -> Pill:
        """The state in one word, with its sign."""
        if order.status.phase is OrderPhase.FAILED:
            return Pill(order.status.word, Shape.CROSS)
        if order.is_expired(self.now):
            return Pill(self.tr("expired"), Shape.ALERT)
        if order.status.phase is OrderPhase.READY:
            return Pill(self.tr("ready"), Shape.CHECK, filled=True)
        return Pill(self.tr("preparing"), Shape.RING)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows."""
        order = self.thing_at(index.row())
        if order is None:
            return None
        if role == PILL:
            return self.pill(order) if index.column() == STATE else None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.pill(order).word, self.summary(order), self._prices.get(order.order_id, ""))[index.column()]
        if role == SECOND_LINE:
            when = wording.moment(order.ordered_at)
            return (self._links(order), self.busy(order) or when, "")[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == PRICE:
            return as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(order, index.column())
        return None

    def summary(self, order: Order) -> str:
        """Which products, and how many of each."""
        counts = Counter(item.product or _kind(item) or self.tr("scene") for item in order.items)
        parts = [f"{kind} \N{MULTIPLICATION SIGN}{count}" if count > 1 else kind for kind, count in counts.items()]
        return ", ".join(parts) or self.tr("empty order")

    def _links(self, order: Order) -> str:
        if order.status.phase is OrderPhase.FAILED:
            return self.tr("no links")
        if order.is_expired(self.now):
            return self.tr("links ran out")
        if order.expires_at is None:
            return ""
        return self.tr("valid {time}").format(time=wording.duration(order.expires_at - self.now))

    def _spoken(self, order: Order, column: int) -> str:
        if column == STATE:
            return self._life(order)
        if column == WHAT:
            names = "\n".join(item.item_id or item.product for item in order.items)
            return self.tr("Order {order}").format(order=order.order_id) + "\n" + names
        if order.order_id in self._prices:
            return self.tr("What the service asked for when the order was reviewed here")
        return self.tr("This order was not reviewed here, so its price is not known")

    def _life(self, order: Order) -> str:
        if order.expires_at is None:
            return self.tr("The service says \u201c{word}\u201d.").format(word=order.status.word)
        text = self.tr("The service says \u201c{word}\u201d. Its links are valid until {time} UTC.")
        return text.format(word=order.status.word, time=wording.moment(order.expires_at, seconds=True))


def _kind(item: OrderedItem) -> str:
    """The product type in the vendor's naming, CAPELLA_<satellite>_<mode>_<type>_..."""
    parts = item.item_id.split("_")
    return parts[3] if len(parts) > 3 and parts[0] == "CAPELLA" else ""


def newest_first(orders: tuple[Order, ...]) -> tuple[Order, ...]:
    """By time of order; what bears no time comes last."""
    oldest = datetime.min.replace(tzinfo=timezone.utc)
    return tuple(sorted(orders, key=lambda order: order.ordered_at or oldest, reverse=True))
