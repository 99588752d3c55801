"""What the automated workflow has done already, so that a second run does not order and fetch everything again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path

from .errors import JournalError

_TABLE = (
    "CREATE TABLE IF NOT EXISTS delivered_task (account TEXT NOT NULL, task_id TEXT NOT NULL, "
    "completed_at TEXT NOT NULL, order_id TEXT NOT NULL, delivered_at TEXT NOT NULL, "
    "PRIMARY KEY (account, task_id, completed_at))"
)


class TaskLedger:
    """Delivered tasks in a table beside the order journal. A task that completes again counts anew."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_delivered(self, account: str, task_id: str, completed_at: datetime | None) -> bool:
        """True once that completion of the task was delivered."""
        with self._open() as db:
            row = db.execute(
                "SELECT 1 FROM delivered_task WHERE account=? AND task_id=? AND completed_at=?",
                (account, task_id, _text(completed_at)),
            ).fetchone()
        return row is not None

    def delivered(self, account: str) -> frozenset[str]:
        """Ids of all tasks that were ever delivered to that account."""
        with self._open() as db:
            rows = db.execute("SELECT task_id FROM delivered_task WHERE account=?", (account,)).fetchall()
        return frozenset(row[0] for row in rows)

    def record(self, account: str, task_id: str, completed_at: datetime | None, order_id: str) -> None:
        """Writes a delivery down; writing it twice changes nothing."""
        now = datetime.now(timezone.utc).isoformat()
        with self._open() as db:
            db.execute(
                "INSERT OR REPLACE INTO delivered_task VALUES (?,?,?,?,?)",
                (account, task_id, _text(completed_at), order_id, now),
            )

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(self._path, timeout=20)
        except (sqlite3.Error, OSError) as error:
            raise JournalError(detail=str(error)) from error
        try:
            with db:
                db.execute(_TABLE)
                yield db
        except sqlite3.Error as error:
            raise JournalError(detail=str(error)) from error
        finally:
            db.close()


def _text(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""
