"""Orders and what was paid for them, in SQLite: an accepted order is on disk before the answer leaves."""

from __future__ import annotations

import json
import sqlite3
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .accounts import Account, Contract
from .lines import Line

_SCHEMA = """
CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY, user_id TEXT, organization_id TEXT, contract_id TEXT, ordered_at REAL, expires_at REAL,
    ready_at REAL, preparing TEXT, rejected INTEGER, tasking_request_id TEXT, lines TEXT);
CREATE TABLE IF NOT EXISTS purchases (
    order_id TEXT, line TEXT, organization_id TEXT, contract_id TEXT, user_id TEXT, cents INTEGER, charged INTEGER);
CREATE INDEX IF NOT EXISTS purchases_of ON purchases (organization_id, line);
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, text TEXT);
"""
_NEVER = 9e12


@dataclass(frozen=True)
class BookedLine:
    """A line as it was booked: the price then, and whether it was owned before."""

    line: Line
    owned_before: bool


@dataclass(frozen=True)
class BookedOrder:
    """An order. Times are seconds since the epoch of the server's clock."""

    id: str
    user_id: str
    organization_id: str
    contract_id: str
    ordered_at: float
    expires_at: float
    ready_at: float
    preparing: str
    rejected: bool
    tasking_request_id: str
    lines: tuple[BookedLine, ...]

    def status(self, now: float) -> str:
        """The word on the wire."""
        if self.rejected:
            return "rejected"
        return "completed" if now >= self.ready_at else self.preparing


class OrderBook:
    """All orders and purchases. Give a path to keep them over a restart, even a kill."""

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.RLock()
        self._base = sqlite3.connect(str(path) if path else ":memory:", check_same_thread=False, isolation_level=None)
        self._base.execute("PRAGMA synchronous = FULL")
        self._base.executescript(_SCHEMA)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """What happens inside is one transaction, and nobody else orders meanwhile."""
        with self._lock:
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._base.execute("ROLLBACK")
                raise
            self._base.execute("COMMIT")

    def owned(self, organization_id: str) -> frozenset[str]:
        """Keys of all lines that an organization has ordered before."""
        rows = self._rows("SELECT DISTINCT line FROM purchases WHERE organization_id = ?", (organization_id,))
        return frozenset(row[0] for row in rows)

    def spent(self, contract_id: str) -> int:
        """US cents charged to a contract so far."""
        rows = self._rows("SELECT coalesce(sum(cents), 0) FROM purchases WHERE contract_id = ?", (contract_id,))
        return int(rows[0][0])

    def available(self, contract: Contract) -> int:
        """US cents left in a contract."""
        return contract.commitment - self.spent(contract.id)

    def add(self, order: BookedOrder) -> None:
        """Book an order with its purchases; call it inside `alone`."""
        lines = json.dumps([[asdict(booked.line), booked.owned_before] for booked in order.lines])
        values = (order.id, order.user_id, order.organization_id, order.contract_id, order.ordered_at, order.expires_at)
        more = (order.ready_at, order.preparing, int(order.rejected), order.tasking_request_id, lines)
        self._base.execute("INSERT INTO orders VALUES (?,?,?,?,?,?,?,?,?,?,?)", values + more)
        if not order.rejected:
            self._base.executemany("INSERT INTO purchases VALUES (?,?,?,?,?,?,?)", _purchases(order))

    def find(self, order_id: str) -> BookedOrder | None:
        """The order with this id."""
        found = self._orders("WHERE id = ?", (order_id,))
        return found[0] if found else None

    def of_user(self, user_id: str) -> list[BookedOrder]:
        """All orders of one user, newest first."""
        return self._orders("WHERE user_id = ?", (user_id,))

    def of_organization(self, organization_id: str) -> list[BookedOrder]:
        """All orders of one organization, newest first."""
        return self._orders("WHERE organization_id = ?", (organization_id,))

    def all(self) -> list[BookedOrder]:
        """All orders, newest first."""
        return self._orders("", ())

    def complete(self, order_id: str, now: float) -> bool:
        """Make an order ready; False if there is none with this id."""
        with self._lock:
            done = self._base.execute("UPDATE orders SET ready_at = ? WHERE id = ?", (now, order_id))
            return done.rowcount == 1

    def ledger(self) -> list[dict[str, Any]]:
        """For each line and organization: in how many orders it was, how often it was charged, how much in US cents."""
        rows = self._rows(
            "SELECT line, organization_id, count(*), sum(charged), sum(cents) FROM purchases"
            " GROUP BY line, organization_id ORDER BY min(rowid)"
        )
        names = ("line", "organizationId", "orders", "charged", "cents")
        return [dict(zip(names, row, strict=True)) for row in rows]

    def clear(self) -> None:
        """Forget every order and purchase."""
        with self.alone():
            self._base.execute("DELETE FROM orders")
            self._base.execute("DELETE FROM purchases")

    def note(self, name: str, text: str) -> str:
        """Keep a text under a name; returns the one that was kept first."""
        with self._lock:
            self._base.execute("INSERT OR IGNORE INTO notes VALUES (?, ?)", (name, text))
            return str(self._rows("SELECT text FROM notes WHERE name = ?", (name,))[0][0])

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._base.execute(sql, values).fetchall()

    def _orders(self, where: str, values: Sequence[Any]) -> list[BookedOrder]:
        rows = self._rows(f"SELECT * FROM orders {where} ORDER BY ordered_at DESC, rowid DESC", values)
        return [BookedOrder(*row[:8], bool(row[8]), row[9], _lines(row[10])) for row in rows]


def new_order(
    account: Account, contract: Contract, lines: Sequence[BookedLine], now: float, seconds: float, task_id: str = ""
) -> BookedOrder:
    """An order that is ready at once and whose links die after `seconds`."""
    return BookedOrder(
        id=str(uuid.uuid4()),
        user_id=account.id,
        organization_id=account.organization.id,
        contract_id=contract.id,
        ordered_at=now,
        expires_at=now + seconds,
        ready_at=now,
        preparing="",
        rejected=False,
        tasking_request_id=task_id,
        lines=tuple(lines),
    )


def never() -> float:
    """A time that does not come."""
    return _NEVER


def _lines(text: str) -> tuple[BookedLine, ...]:
    return tuple(BookedLine(Line(**line), owned) for line, owned in json.loads(text))


def _purchases(order: BookedOrder) -> Iterator[tuple[Any, ...]]:
    for booked in order.lines:
        cents = 0 if booked.owned_before else booked.line.cents
        yield order.id, booked.line.key, order.organization_id, order.contract_id, order.user_id, cents, int(cents > 0)
