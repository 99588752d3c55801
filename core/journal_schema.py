"""The tables of the journal, how an older file becomes one of this version, and rows as values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from .attempts import AttemptState, OrderAttempt, Purpose
from .errors import JournalTooNew
from .money import Money, Price, parse_price

VERSION = 2
_FIRST = """
CREATE TABLE attempt (
    attempt_id TEXT PRIMARY KEY, account TEXT NOT NULL, fingerprint TEXT NOT NULL, state TEXT NOT NULL,
    purpose TEXT NOT NULL, lines TEXT NOT NULL, contract_id TEXT, total TEXT, approved_by TEXT NOT NULL,
    approved_at TEXT NOT NULL DEFAULT '', begun_at TEXT NOT NULL, settled_at TEXT, order_id TEXT,
    note TEXT NOT NULL DEFAULT '');
CREATE TABLE open_line (
    account TEXT NOT NULL, line_key TEXT NOT NULL, attempt_id TEXT NOT NULL REFERENCES attempt(attempt_id),
    PRIMARY KEY (account, line_key));
"""
_SECOND = """
ALTER TABLE attempt ADD COLUMN amount TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt ADD COLUMN is_unattended INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt ADD COLUMN override TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt ADD COLUMN begun_uptime_s REAL NOT NULL DEFAULT 0;
CREATE INDEX attempt_by_time ON attempt (account, begun_at);
UPDATE attempt SET is_unattended=1 WHERE purpose='task' OR approved_by='Processing';
"""


def prepare(db: sqlite3.Connection) -> None:
    """Brings the file to this version, within the transaction at hand. Raises `JournalTooNew`."""
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise JournalTooNew
    for step in _STEPS[version:]:
        step(db)


def _first(db: sqlite3.Connection) -> None:
    _run(db, _FIRST)
    db.execute("PRAGMA user_version=1")


def _second(db: sqlite3.Connection) -> None:
    """Adds amounts that can be summed, whether a person looked, and which limits were crossed by permission."""
    _run(db, _SECOND)
    for attempt_id, total in db.execute("SELECT attempt_id, total FROM attempt").fetchall():
        amount, currency = amount_of(parse_price(total))
        db.execute("UPDATE attempt SET amount=?, currency=? WHERE attempt_id=?", (amount, currency, attempt_id))
    db.execute("PRAGMA user_version=2")


_STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _second)


def _run(db: sqlite3.Connection, script: str) -> None:
    # Not `executescript`: it would commit the transaction at hand.
    for statement in script.split(";"):
        db.execute(statement)


def amount_of(price: Price | None) -> tuple[str, str]:
    """Amount and currency as the columns keep them; both empty where the price was not read whole."""
    money = price.money if price else None
    return (str(money.amount), money.currency) if money else ("", "")


def attempt_of(row: sqlite3.Row) -> OrderAttempt:
    """The attempt in a row. Raises `ValueError` and `ArithmeticError` where the row is none."""
    return OrderAttempt(
        row["attempt_id"], row["account"], row["fingerprint"], AttemptState(row["state"]), Purpose(row["purpose"]),
        tuple(json.loads(row["lines"])), row["contract_id"], row["total"] or "", row["approved_by"],
        datetime.fromisoformat(row["begun_at"]), row["order_id"] or "", row["note"], _price(row),
        bool(row["is_unattended"]), row["override"], row["begun_uptime_s"],
    )  # fmt: skip


def _price(row: sqlite3.Row) -> Price | None:
    if not row["total"]:
        return None
    money = Money(row["currency"], Decimal(row["amount"])) if row["amount"] else None
    return Price(row["total"], money)
