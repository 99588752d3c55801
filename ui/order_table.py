"""The orders as a list: state and how long the links live, what and when, how many items, the price where known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ..core.money import Price
from ..core.open_orders import OpenOrder
from ..core.orders import Order
from . import item_naming, wording
from .cells import PILL, SECOND_LINE, Pill
from .flat_model import FlatModel
from .order_states import Entry, OrderState, pill_of, state_of
from .qt_numbers import as_int

STATE, WHAT, ITEMS, PRICE = range(4)
_NUMBERS = (ITEMS, PRICE)
_OLDEST = datetime.min.replace(tzinfo=timezone.utc)


class OrderModel(FlatModel[Entry]):
    """Counts down by the server's clock, as the app tells it. What is uncertain stands on top."""

    can_sort = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (self.tr("State"), self.tr("Order (UTC)"), self.tr("Items"), self.tr("Price"))
        self.now = datetime.now(timezone.utc)
        self._busy: dict[str, str] = {}
        self._prices: Mapping[str, Price] = {}
        self._wanted: OrderState | None = None

    def id_of(self, thing: Entry) -> str:
        """The order's own id, or that of the attempt."""
        return thing.attempt_id if isinstance(thing, OpenOrder) else thing.order_id

    def words_of(self, thing: Entry) -> str:
        """Id, time, state and items."""
        items = " ".join(f"{item.item_id} {item_naming.kind_of(item)} {item.collect_id}" for item in thing.items)
        word = "" if isinstance(thing, OpenOrder) else thing.status.word
        return f"{self.id_of(thing)} {wording.moment(_when(thing))} {word} {self.pill(thing).word} {items}"

    def passes(self, thing: Entry) -> bool:
        """Only one state, where one was chosen."""
        return self._wanted is None or state_of(thing, self.now) is self._wanted

    def is_pinned(self, thing: Entry) -> bool:
        """Where money is in doubt nobody should have to look for it."""
        return isinstance(thing, OpenOrder)

    def rank_of(self, thing: Entry, column: int) -> Any:
        """By state and time left, time of order, number of items, or price."""
        when = _when(thing) or _OLDEST
        if column == STATE:
            return state_of(thing, self.now).value, _dies(thing), when
        if column == ITEMS:
            return len(thing.items), when
        if column == PRICE:
            price = self.price_of(thing)
            money = price.money if price else None
            return price is not None, money is None, money.amount if money else 0, when
        return when

    def samples(self, column: int) -> tuple[str, ...]:
        """What counts down, and a price."""
        if column == STATE:
            return (self.tr("valid {time}").format(time=wording.duration(timedelta(minutes=59))),)
        return ("$8,888.88",) if column == PRICE else ()

    def show_only(self, state: OrderState | None) -> None:
        """Only what stands like that; None shows everything."""
        self._wanted = state
        self.rearrange()

    def tick(self, now: datetime) -> None:
        """Time has passed."""
        self.now = now
        self.rearrange()

    def set_busy(self, order_id: str, sentence: str) -> None:
        """What is being done for an order; an empty sentence ends it."""
        self._busy[order_id] = sentence
        self.repaint()

    def busy(self, entry: Entry) -> str:
        """What is being done for it."""
        return self._busy.get(self.id_of(entry), "")

    def set_prices(self, prices: Mapping[str, Price]) -> None:
        """What orders cost, by order id, where it is known."""
        self._prices = dict(prices)
        self.rearrange()

    def price_of(self, entry: Entry) -> Price | None:
        """What the review said, where this program saw it."""
        return entry.price if isinstance(entry, OpenOrder) else self._prices.get(entry.order_id)

    def pill(self, entry: Entry) -> Pill:
        """The state in one word, with its sign."""
        return pill_of(entry, self.now)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The titles, those of numbers over their numbers."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return _right()
        return super().headerData(section, orientation, role)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows."""
        entry = self.thing_at(index.row())
        if entry is None:
            return None
        if role == PILL:
            return self.pill(entry) if index.column() == STATE else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._first_line(entry, index.column())
        if role == SECOND_LINE:
            return self._second_line(entry, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMBERS:
            return _right()
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(entry, index.column())
        return None

    def links(self, entry: Entry) -> str:
        """How long its links live, or the service's word while there are none."""
        state = state_of(entry, self.now)
        if isinstance(entry, OpenOrder):
            return self.tr("no answer yet")
        if state is OrderState.ENDED:
            return self.tr("no links")
        if state is OrderState.EXPIRED:
            return self.tr("links ran out")
        if state is OrderState.PREPARING:
            return entry.status.word
        return (
            self.tr("valid {time}").format(time=wording.duration(entry.expires_at - self.now))
            if entry.expires_at
            else ""
        )

    def price_text(self, entry: Entry) -> str:
        """Its price as a person reads it; empty where it is not known."""
        price = self.price_of(entry)
        return (self.tr("free") if price.is_free else str(price)) if price else ""

    def _first_line(self, entry: Entry, column: int) -> str:
        if column == STATE:
            return self.pill(entry).word
        if column == WHAT:
            return item_naming.summary(entry.items) or self.tr("empty order")
        return wording.number(len(entry.items)) if column == ITEMS else self.price_text(entry)

    def _second_line(self, entry: Entry, column: int) -> str:
        if column == STATE:
            return self.links(entry)
        return (self.busy(entry) or wording.moment(_when(entry))) if column == WHAT else ""

    def _spoken(self, entry: Entry, column: int) -> str:
        if column == STATE:
            return self.life(entry)
        if column == WHAT:
            names = "\n".join(item.item_id or f"{item.product} {item.collect_id}" for item in entry.items)
            return self.tr("Order {order}").format(order=self.id_of(entry)) + "\n" + names
        if column == ITEMS:
            return self.tr("Images and analytic products: {count}").format(count=wording.number(len(entry.items)))
        if self.price_of(entry):
            return self.tr("What the service asked for when the order was reviewed here")
        return self.tr("This order was not reviewed here, so its price is not known")

    def life(self, entry: Entry) -> str:
        """What is known of its state, in a sentence."""
        if isinstance(entry, OpenOrder):
            return self.tr("Sent at {time} UTC; the answer was lost, so it may have been placed.").format(
                time=wording.moment(entry.sent_at, seconds=True)
            )
        if entry.expires_at is None:
            return self.tr("The service says \u201c{word}\u201d.").format(word=entry.status.word)
        text = self.tr("The service says \u201c{word}\u201d. Its links are valid until {time} UTC.")
        return text.format(word=entry.status.word, time=wording.moment(entry.expires_at, seconds=True))


def _when(entry: Entry) -> datetime | None:
    return entry.sent_at if isinstance(entry, OpenOrder) else entry.ordered_at


def _dies(entry: Entry) -> datetime:
    return (entry.expires_at if isinstance(entry, Order) else None) or _OLDEST


def _right() -> int:
    return as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
