"""What the list of orders shows: the server's orders, and from the journal what is open and what was seen to cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone

from ..core import ordering
from ..core.attempts import AttemptState, OrderAttempt
from ..core.errors import JournalError
from ..core.money import Price
from ..core.open_orders import OpenOrder
from ..core.orders import Order
from ..core.session import Session


@dataclass(frozen=True)
class OrderList:
    """One look at the orders of an account; `now` is the server's time."""

    orders: tuple[Order, ...]
    now: datetime
    uncertain: tuple[OpenOrder, ...] = ()
    prices: dict[str, Price] = field(default_factory=dict)
    """what this program saw when it ordered, by order id"""
    account: str = ""
    """the account's name in the journal"""
    settled: tuple[ordering.Settled, ...] = ()
    """what this look found out about orders that were in doubt"""
    trouble: JournalError | None = None
    """why nothing is known of doubts and prices"""
    is_sending: bool = False
    """True while an order is on its way to the service, or was when a process ended"""


def read_orders(session: Session) -> OrderList:
    """Worker: settles what the server can settle, then asks the server and the journal.

    Without a journal the orders are still worth seeing: they are shown, and what is wrong is said.
    """
    name = session.ledger_name
    try:
        settled, trouble = settle_open(session), None
        attempts = session.journal.attempts(name)
    except JournalError as error:
        settled, trouble, attempts = (), error, ()
    orders, here = session.client.orders(session.account().user_id), datetime.now(timezone.utc)
    uncertain = tuple(OpenOrder.seen(one, here) for one in attempts if one.state is AttemptState.UNCERTAIN)
    is_sending = any(one.state is AttemptState.SENDING for one in attempts)
    return OrderList(orders, session.now(), uncertain, _prices(attempts), name, settled, trouble, is_sending)


def settle_open(session: Session) -> tuple[ordering.Settled, ...]:
    """Worker: settles what the order list can settle, before anything is asked or bought anew."""
    user, name = session.account().user_id, session.ledger_name
    return ordering.reconcile(session.client, session.journal, name, user, datetime.now(timezone.utc))


def _prices(attempts: tuple[OrderAttempt, ...]) -> dict[str, Price]:
    return {attempt.order_id: attempt.price for attempt in attempts if attempt.order_id and attempt.price}
