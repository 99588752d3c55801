r"""What we tried to buy, written down before it is sent, so that a crash or a lost answer cannot buy twice.

    begin() -> SENDING -> PLACED | REJECTED | NOT_SENT
                     \-> UNCERTAIN -> PLACED | NOT_PLACED       (by reconciling with the server)

One connection for each operation; every change is one transaction. A line that is part of an open attempt cannot begin
again: the database itself refuses it, across windows and processes.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum
from pathlib import Path
from uuid import uuid4

from .errors import AlreadyPlaced, JournalError, JournalTooNew, LineInFlight
from .orders import ApprovedOrder

VERSION = 1
_SCHEMA = """
CREATE TABLE attempt (
    attempt_id TEXT PRIMARY KEY, account TEXT NOT NULL, fingerprint TEXT NOT NULL, state TEXT NOT NULL,
    purpose TEXT NOT NULL, lines TEXT NOT NULL, contract_id TEXT, total TEXT, approved_by TEXT NOT NULL,
    approved_at TEXT NOT NULL DEFAULT '', begun_at TEXT NOT NULL, settled_at TEXT, order_id TEXT,
    note TEXT NOT NULL DEFAULT '');
CREATE TABLE open_line (
    account TEXT NOT NULL, line_key TEXT NOT NULL, attempt_id TEXT NOT NULL REFERENCES attempt(attempt_id),
    PRIMARY KEY (account, line_key));
"""


class AttemptState(Enum):
    """Where an attempt stands."""

    SENDING = "sending"
    PLACED = "placed"
    REJECTED = "rejected"
    NOT_SENT = "not_sent"
    UNCERTAIN = "uncertain"
    NOT_PLACED = "not_placed"

    @property
    def is_open(self) -> bool:
        """True while the lines may have been bought without our knowing."""
        return self in (AttemptState.SENDING, AttemptState.UNCERTAIN)


class Purpose(Enum):
    """Why an order is sent."""

    ORDER = "order"
    RENEWAL = "renewal"
    TASK = "task"


@dataclass(frozen=True)
class OrderAttempt:
    """Our write-ahead record of one order."""

    attempt_id: str
    account: str
    fingerprint: str
    state: AttemptState
    purpose: Purpose
    line_keys: tuple[str, ...]
    contract_id: str | None
    total: str
    approved_by: str
    begun_at: datetime
    order_id: str
    note: str


class OrderJournal:
    """The journal in one sqlite file. Every method raises `JournalError` where the file cannot be used."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self, approved: ApprovedOrder, account: str, purpose: Purpose = Purpose.ORDER) -> OrderAttempt:
        """Writes the attempt as SENDING.

        Raises `LineInFlight` where one of its lines is in an open attempt, and `AlreadyPlaced` where this very consent
        was spent on an order before, or where one of its lines was ordered after the review was asked for: a second
        click is no second consent, and nobody consents to what a review did not know.
        """
        lines = tuple(line.key for line in approved.request.lines)
        total = str(approved.review.total) if approved.review.total else ""
        attempt = _new(account, approved.request.fingerprint, purpose, lines, approved, total)
        self._insert(attempt, approved.approved_at.isoformat(), approved.review.asked_at)
        return attempt

    def begin_task(
        self, task_id: str, account: str, approved_by: str, asked_at: datetime | None = None
    ) -> OrderAttempt:
        """Writes an order of everything that a task collected; its one line is the task. Raises as `begin` does."""
        attempt = OrderAttempt(
            uuid4().hex, account, f"task:{task_id}", AttemptState.SENDING, Purpose.TASK, (f"task:{task_id}",),
            None, "", approved_by, _now(), "", "",
        )  # fmt: skip
        self._insert(attempt, asked_at=asked_at)
        return attempt

    def settle(self, attempt_id: str, state: AttemptState, *, order_id: str = "", note: str = "") -> None:
        """Records what became of an attempt; a state that is not open releases its lines.

        What two processes find out may cross: PLACED is final, and a settled attempt can only turn out to be PLACED.
        """
        with self._transaction() as db:
            db.execute(
                "UPDATE attempt SET state=?, order_id=?, note=?, settled_at=? WHERE attempt_id=? AND state<>'placed' "
                "AND (state IN ('sending', 'uncertain') OR ?='placed')",
                (state.value, order_id, note, _now().isoformat(), attempt_id, state.value),
            )
            if not state.is_open:
                db.execute("DELETE FROM open_line WHERE attempt_id=?", (attempt_id,))

    def open_attempts(self, account: str) -> tuple[OrderAttempt, ...]:
        """Attempts of that account whose outcome is not known, oldest first."""
        return tuple(attempt for attempt in self.attempts(account) if attempt.state.is_open)

    def attempts(self, account: str) -> tuple[OrderAttempt, ...]:
        """All attempts of that account, oldest first."""
        with self._transaction() as db:
            rows = db.execute("SELECT * FROM attempt WHERE account=? ORDER BY begun_at, rowid", (account,)).fetchall()
            return tuple(_attempt(row) for row in rows)

    def recover(self, account: str, patience: timedelta = timedelta(minutes=3)) -> tuple[OrderAttempt, ...]:
        """Turns what was found SENDING into UNCERTAIN and returns all uncertain attempts.

        An attempt of this or another living process gets `patience` first, which is longer than a request may take.
        """
        begun_before = (_now() - patience).isoformat()
        with self._transaction() as db:
            db.execute(
                "UPDATE attempt SET state=?, note=? WHERE account=? AND state=? AND begun_at<?",
                ("uncertain", "found unfinished", account, "sending", begun_before),
            )
        return tuple(a for a in self.open_attempts(account) if a.state is AttemptState.UNCERTAIN)

    def _insert(self, attempt: OrderAttempt, approved_at: str = "", asked_at: datetime | None = None) -> None:
        with self._transaction() as db:
            spent = "SELECT 1 FROM attempt WHERE account=? AND fingerprint=? AND approved_at=? AND state='placed'"
            if approved_at and db.execute(spent, (attempt.account, attempt.fingerprint, approved_at)).fetchone():
                raise AlreadyPlaced
            if asked_at and _was_placed_since(db, attempt, asked_at):
                raise AlreadyPlaced
            db.execute(
                "INSERT INTO attempt (attempt_id, account, fingerprint, state, purpose, lines, contract_id, total, "
                "approved_by, begun_at, approved_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                (
                    attempt.attempt_id, attempt.account, attempt.fingerprint,
                    attempt.state.value, attempt.purpose.value,
                    json.dumps(attempt.line_keys), attempt.contract_id, attempt.total, attempt.approved_by,
                    attempt.begun_at.isoformat(), approved_at,
                ),
            )  # fmt: skip
            try:
                rows = [(attempt.account, key, attempt.attempt_id) for key in attempt.line_keys]
                db.executemany("INSERT INTO open_line (account, line_key, attempt_id) VALUES (?,?,?)", rows)
            except sqlite3.IntegrityError as error:
                raise LineInFlight from error

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(self._path, timeout=20, isolation_level=None)
        except (sqlite3.Error, OSError) as error:
            raise JournalError(detail=str(error)) from error
        try:
            db.row_factory = sqlite3.Row
            db.execute("PRAGMA synchronous=FULL")
            db.execute("BEGIN IMMEDIATE")
            _prepare(db)
            yield db
            db.execute("COMMIT")
        except (sqlite3.Error, ValueError) as error:
            raise JournalError(detail=str(error)) from error
        finally:
            db.close()


def _prepare(db: sqlite3.Connection) -> None:
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise JournalTooNew
    if version < VERSION:
        for statement in _SCHEMA.split(";"):
            db.execute(statement)
        db.execute("PRAGMA user_version=1")


def _was_placed_since(db: sqlite3.Connection, attempt: OrderAttempt, moment: datetime) -> bool:
    since = moment.astimezone(timezone.utc).isoformat()
    rows = db.execute(
        "SELECT lines FROM attempt WHERE account=? AND state='placed' AND settled_at>=?", (attempt.account, since)
    ).fetchall()
    return any(not set(attempt.line_keys).isdisjoint(json.loads(row["lines"])) for row in rows)


def _new(
    account: str, fingerprint: str, purpose: Purpose, lines: tuple[str, ...], approved: ApprovedOrder, total: str
) -> OrderAttempt:
    return OrderAttempt(
        uuid4().hex, account, fingerprint, AttemptState.SENDING, purpose, lines,
        approved.request.contract_id, total, approved.approved_by, _now(), "", "",
    )  # fmt: skip


def _attempt(row: sqlite3.Row) -> OrderAttempt:
    return OrderAttempt(
        row["attempt_id"], row["account"], row["fingerprint"], AttemptState(row["state"]), Purpose(row["purpose"]),
        tuple(json.loads(row["lines"])), row["contract_id"], row["total"] or "", row["approved_by"],
        datetime.fromisoformat(row["begun_at"]), row["order_id"] or "", row["note"],
    )  # fmt: skip


def _now() -> datetime:
    return datetime.now(timezone.utc)
