"""How an order stands, in the five ways that matter to whoever looks at the list."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication

from ..core.open_orders import OpenOrder
from ..core.orders import Order, OrderPhase
from .cells import Pill, Shape

Entry = Order | OpenOrder
"""what stands in a row: an order of the server's list, or one of which nobody knows yet"""


class OrderState(Enum):
    """In the order in which a person has to act."""

    UNCERTAIN = 0
    PREPARING = 1
    READY = 2
    EXPIRED = 3
    ENDED = 4

    @property
    def title(self) -> str:
        """In one word."""
        return {
            OrderState.UNCERTAIN: QCoreApplication.translate("OrderState", "uncertain"),
            OrderState.PREPARING: QCoreApplication.translate("OrderState", "preparing"),
            OrderState.READY: QCoreApplication.translate("OrderState", "ready"),
            OrderState.EXPIRED: QCoreApplication.translate("OrderState", "expired"),
            OrderState.ENDED: QCoreApplication.translate("OrderState", "ended"),
        }[self]


_SHAPES = {
    OrderState.UNCERTAIN: Shape.ALERT,
    OrderState.PREPARING: Shape.RING,
    OrderState.READY: Shape.CHECK,
    OrderState.EXPIRED: Shape.ALERT,
    OrderState.ENDED: Shape.CROSS,
}


def state_of(entry: Entry, now: datetime) -> OrderState:
    """How it stands at `now`, by the server's clock."""
    if isinstance(entry, OpenOrder):
        return OrderState.UNCERTAIN
    if entry.is_expired(now) or entry.status.word.lower() == "expired":
        return OrderState.EXPIRED
    if entry.status.phase is OrderPhase.FAILED:
        return OrderState.ENDED
    return OrderState.READY if entry.status.phase is OrderPhase.READY else OrderState.PREPARING


def pill_of(entry: Entry, now: datetime) -> Pill:
    """The state with its sign; of an order that has ended the service's own word."""
    state = state_of(entry, now)
    word = entry.status.word if state is OrderState.ENDED and isinstance(entry, Order) else state.title
    return Pill(word, _SHAPES[state], filled=state in (OrderState.READY, OrderState.UNCERTAIN))
