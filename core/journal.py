r"""What we tried to buy, written down before it is sent, so that a crash or a lost answer cannot buy twice.

    begin() -> SENDING -> PLACED | REJECTED | NOT_SENT
                     \-> UNCERTAIN -> PLACED | NOT_PLACED       (by reconciling with the server, or by hand)

One connection for each operation; every change is one transaction. A line that is part of an open attempt cannot begin
again, and a cap cannot be passed by two orders together: the database itself refuses it, across windows and processes.
"""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import uuid4

from .attempts import AttemptState, OrderAttempt, Purpose
from .budget import crossings
from .errors import AlreadyPlaced, JournalError, LineInFlight
from .journal_schema import VERSION, amount_of, attempt_of, prepare
from .limits import NO_CAPS, Caps, Crossing
from .orders import ApprovedOrder, AuthorizedReview
from .spend_log import SpendEntry, Spent, spent_in_month
from .spending_errors import LONGEST_SIGHT, CapCrossed, NotClosable, ReviewTooOld
from .state_file import transaction

__all__ = ["VERSION", "AttemptState", "OrderAttempt", "OrderJournal", "Purpose"]
_CLOCK_STEP = timedelta(minutes=1)
"""how far a review may lie in the future; more means that the clock was set back, and the journal's times with it"""


_BEGUN_JUST_NOW = timedelta(seconds=30)
"""an attempt is sent within this time or not at all, which is long before anybody takes it for abandoned"""


class OrderJournal:
    """The journal in one sqlite file. Every method raises `JournalError` where the file cannot be used."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(
        self, approved: ApprovedOrder, account: str, purpose: Purpose = Purpose.ORDER, caps: Caps = NO_CAPS
    ) -> OrderAttempt:
        """Writes the attempt as SENDING.

        Raises `LineInFlight` where one of its lines is in an open attempt, and `AlreadyPlaced` where this very consent
        was spent on an order before, or where one of its lines was ordered after the review was asked for: a second
        click is no second consent, and nobody consents to what a review did not know. Raises `ReviewTooOld` for a
        price that was seen too long ago, and `CapCrossed` where a cap would be crossed that the consent does not name.
        """
        lines = tuple(line.key for line in approved.request.lines)
        return self._insert(_new(account, approved.request.fingerprint, purpose, lines, approved), approved, caps)

    def begin_task(self, task_id: str, approved: ApprovedOrder, account: str, caps: Caps = NO_CAPS) -> OrderAttempt:
        """Writes an order of everything that a task collected, which is what was reviewed. Raises as `begin` does."""
        key = f"task:{task_id}"
        lines = (key, *(line.key for line in approved.request.lines))
        return self._insert(_new(account, key, Purpose.TASK, lines, approved), approved, caps)

    def may_send(self, attempt: OrderAttempt) -> bool:
        """True where an attempt that was begun just now is still ours to send.

        A computer that slept between the journal and the network wakes up to a journal that others have settled.
        """
        with self._transaction() as db:
            found = _attempt(db, attempt.attempt_id)
        elapsed = abs(_now() - attempt.begun_at)
        return bool(found and found.state is AttemptState.SENDING and elapsed < _BEGUN_JUST_NOW)

    def is_quiet(self, attempt: OrderAttempt, quiet: timedelta) -> bool:
        """True where the attempt was begun longer ago than `quiet`, whatever was done to the clock since."""
        return attempt.age(_now(), _uptime()) > quiet

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

    def close(self, attempt_id: str, quiet: timedelta, order_id: str, note: str) -> OrderAttempt:
        """Settles by a person's word an attempt that has been UNCERTAIN and is older than `quiet`.

        PLACED with an `order_id`, NOT_PLACED without one. Raises `NotClosable`, also where another attempt of the
        account holds that order.
        """
        state = AttemptState.PLACED if order_id else AttemptState.NOT_PLACED
        now = _now()
        with self._transaction() as db:
            found = _attempt(db, attempt_id)
            if not found or found.state is not AttemptState.UNCERTAIN or found.age(now, _uptime()) <= quiet:
                raise NotClosable
            taken = "SELECT 1 FROM attempt WHERE account=? AND order_id=? AND order_id<>''"
            if db.execute(taken, (found.account, order_id)).fetchone():
                raise NotClosable
            db.execute(
                "UPDATE attempt SET state=?, order_id=?, note=?, settled_at=? WHERE attempt_id=?",
                (state.value, order_id, note, now.isoformat(), attempt_id),
            )
            db.execute("DELETE FROM open_line WHERE attempt_id=?", (attempt_id,))
        return replace(found, state=state, order_id=order_id, note=note)

    def open_attempts(self, account: str) -> tuple[OrderAttempt, ...]:
        """Attempts of that account whose outcome is not known, oldest first."""
        return tuple(attempt for attempt in self.attempts(account) if attempt.state.is_open)

    def attempts(self, account: str) -> tuple[OrderAttempt, ...]:
        """All attempts of that account, oldest first."""
        with self._transaction() as db:
            return _attempts(db, account)

    def spent(self, account: str) -> Spent:
        """What the account has spent in this calendar month (UTC)."""
        with self._transaction() as db:
            return _spent(db, account, _now())

    def crossings(
        self, review: AuthorizedReview, account: str, caps: Caps, *, automated: bool = False
    ) -> tuple[Crossing, ...]:
        """The caps that an order of `review` would cross now; `begin` looks again."""
        return crossings(review, caps, self.spent(account), automated=automated)

    def recover(self, account: str, patience: timedelta = timedelta(minutes=3)) -> tuple[OrderAttempt, ...]:
        """Turns what was found SENDING into UNCERTAIN and returns all uncertain attempts.

        An attempt of this or another living process gets `patience` first, which is longer than a request may take.
        """
        now, uptime_s = _now(), _uptime()
        with self._transaction() as db:
            for attempt in _attempts(db, account):
                if attempt.state is AttemptState.SENDING and attempt.age(now, uptime_s) > patience:
                    db.execute(
                        "UPDATE attempt SET state='uncertain', note='found unfinished' WHERE attempt_id=?",
                        (attempt.attempt_id,),
                    )
        return tuple(a for a in self.open_attempts(account) if a.state is AttemptState.UNCERTAIN)

    def _insert(self, attempt: OrderAttempt, approved: ApprovedOrder, caps: Caps) -> OrderAttempt:
        """All or nothing: what is raised within the transaction leaves no trace."""
        with self._transaction() as db:
            now = _now()
            attempt = replace(attempt, begun_at=now, begun_uptime_s=_uptime())
            _refuse_stale(db, attempt, approved, now)
            spent = _spent(db, attempt.account, now)
            _write(db, attempt, approved.approved_at)
            crossed = crossings(approved.review, caps, spent, automated=approved.is_unattended)
            if not all(approved.override and approved.override.covers(crossing) for crossing in crossed):
                raise CapCrossed(crossed)
        return attempt

    def _transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        return transaction(self._path, prepare, JournalError)


def _write(db: sqlite3.Connection, attempt: OrderAttempt, approved_at: datetime) -> None:
    amount, currency = amount_of(attempt.price)
    db.execute(
        "INSERT INTO attempt (attempt_id, account, fingerprint, state, purpose, lines, contract_id, total, "
        "approved_by, begun_at, approved_at, amount, currency, is_unattended, override, begun_uptime_s) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            attempt.attempt_id, attempt.account, attempt.fingerprint, attempt.state.value, attempt.purpose.value,
            json.dumps(attempt.line_keys), attempt.contract_id, attempt.total, attempt.approved_by,
            attempt.begun_at.isoformat(), approved_at.isoformat(), amount, currency, attempt.is_unattended,
            attempt.override, attempt.begun_uptime_s,
        ),
    )  # fmt: skip
    try:
        rows = [(attempt.account, key, attempt.attempt_id) for key in attempt.line_keys]
        db.executemany("INSERT INTO open_line (account, line_key, attempt_id) VALUES (?,?,?)", rows)
    except sqlite3.IntegrityError as error:
        raise LineInFlight from error


def _refuse_stale(db: sqlite3.Connection, attempt: OrderAttempt, approved: ApprovedOrder, now: datetime) -> None:
    used = "SELECT 1 FROM attempt WHERE account=? AND fingerprint=? AND approved_at=? AND state='placed'"
    consent = (attempt.account, attempt.fingerprint, approved.approved_at.isoformat())
    asked_at = approved.review.asked_at
    if db.execute(used, consent).fetchone() or (asked_at and _was_placed_since(db, attempt, asked_at)):
        raise AlreadyPlaced
    if asked_at is None or not asked_at - _CLOCK_STEP <= now <= asked_at + LONGEST_SIGHT:
        raise ReviewTooOld(asked_at)


def _was_placed_since(db: sqlite3.Connection, attempt: OrderAttempt, moment: datetime) -> bool:
    since = moment.astimezone(timezone.utc).isoformat()
    rows = db.execute(
        "SELECT lines FROM attempt WHERE account=? AND state='placed' AND settled_at>=?", (attempt.account, since)
    ).fetchall()
    return any(not set(attempt.line_keys).isdisjoint(json.loads(row["lines"])) for row in rows)


def _attempt(db: sqlite3.Connection, attempt_id: str) -> OrderAttempt | None:
    row = db.execute("SELECT * FROM attempt WHERE attempt_id=?", (attempt_id,)).fetchone()
    return attempt_of(row) if row else None


def _attempts(db: sqlite3.Connection, account: str, since: str = "") -> tuple[OrderAttempt, ...]:
    rows = db.execute(
        "SELECT * FROM attempt WHERE account=? AND begun_at>=? ORDER BY begun_at, rowid", (account, since)
    ).fetchall()
    return tuple(map(attempt_of, rows))


def _spent(db: sqlite3.Connection, account: str, now: datetime) -> Spent:
    month = now.astimezone(timezone.utc).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return spent_in_month(map(SpendEntry.of, _attempts(db, account, month.isoformat())), now)


def _new(
    account: str, fingerprint: str, purpose: Purpose, lines: tuple[str, ...], approved: ApprovedOrder
) -> OrderAttempt:
    review = approved.review
    return OrderAttempt(
        uuid4().hex, account, fingerprint, AttemptState.SENDING, purpose, lines, approved.request.contract_id,
        str(review.total or ""), approved.approved_by, _now(), "", "", review.whole_price, approved.is_unattended,
        str(approved.override or ""),
    )  # fmt: skip


def _now() -> datetime:
    return datetime.now(timezone.utc)


def _uptime() -> float:
    # The same for every process of this machine, and never set; it may stand still while the machine sleeps.
    return time.monotonic()
