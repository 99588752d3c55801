"""What the list of orders shows: the server's orders, and from the journal what is open and what was seen to cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from ..core import ordering
from ..core.journal import OrderAttempt
from ..core.money import Price, parse_price
from ..core.orders import Order
from ..core.session import Session


@dataclass(frozen=True)
class OrderList:
    """One look at the orders of an account; `now` is the server's time."""

    orders: tuple[Order, ...]
    now: datetime
    uncertain: tuple[OrderAttempt, ...]
    prices: dict[str, Price]
    """what this program saw when it ordered, by order id"""


def read_orders(session: Session) -> OrderList:
    """Worker: asks the server and the journal."""
    uncertain = session.journal.recover(session.ledger_name)
    attempts = session.journal.attempts(session.ledger_name)
    orders = session.client.orders(session.account().user_id)
    return OrderList(orders, session.now(), uncertain, _prices(attempts))


def settle_open(session: Session) -> tuple[ordering.Settled, ...]:
    """Worker: settles what the order list can settle, before anything is asked or bought anew."""
    user, name = session.account().user_id, session.ledger_name
    return ordering.reconcile(session.client, session.journal, name, user, datetime.now(timezone.utc))


def _prices(attempts: tuple[OrderAttempt, ...]) -> dict[str, Price]:
    seen = {attempt.order_id: parse_price(attempt.total) for attempt in attempts if attempt.order_id}
    return {order_id: price for order_id, price in seen.items() if price}
