"""The queue of downloads in one sqlite file: written before anything is fetched, so that it survives whatever happens.

Holds identities and folders, never a link. One connection for each operation; every change is one transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from .download_entries import DownloadEntry, FileState, QueueState, Stage, Wanted
from .identity import AssetIdentity
from .queue_errors import QueueBroken, QueueTooNew
from .state_file import transaction

QUEUE_FILE = "downloads.sqlite"
VERSION = 1
_SCHEMA = """
CREATE TABLE download (
    entry_id TEXT PRIMARY KEY, place INTEGER NOT NULL, account TEXT NOT NULL, account_title TEXT NOT NULL,
    order_id TEXT NOT NULL, products TEXT NOT NULL, folder TEXT NOT NULL, items TEXT NOT NULL, keys TEXT,
    added_at TEXT NOT NULL, state TEXT NOT NULL, sentence TEXT NOT NULL, files TEXT NOT NULL)
"""


class DownloadQueue:
    """Entries in the order in which they are fetched. Every method raises `QueueBroken` where the file is no use."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def entries(self) -> tuple[DownloadEntry, ...]:
        """All of them; a line that nobody can read is passed over."""
        with self._transaction() as db:
            rows = db.execute("SELECT * FROM download ORDER BY place, rowid").fetchall()
        return tuple(entry for row in rows if (entry := _entry(row)) is not None)

    def add(self, entry: DownloadEntry) -> None:
        """Puts an entry at the end."""
        with self._transaction() as db:
            place = db.execute("SELECT COALESCE(MAX(place), 0) + 1 FROM download").fetchone()[0]
            db.execute(
                "INSERT INTO download (entry_id, place, account, account_title, order_id, products, folder, items, "
                "keys, added_at, state, sentence, files) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                (
                    entry.entry_id, place, entry.account, entry.account_title, entry.order_id,
                    json.dumps(entry.products), str(entry.folder), json.dumps(sorted(entry.wanted.items)),
                    None if entry.wanted.keys is None else json.dumps(sorted(entry.wanted.keys)),
                    entry.added_at.isoformat(), entry.state.value, entry.sentence, _files_text(entry.files),
                ),
            )  # fmt: skip

    def update(self, entry: DownloadEntry) -> None:
        """Keeps what changes of an entry: order, state, sentence, files. One that was removed stays removed."""
        values = (entry.order_id, entry.state.value, entry.sentence, _files_text(entry.files), entry.entry_id)
        with self._transaction() as db:
            db.execute("UPDATE download SET order_id=?, state=?, sentence=?, files=? WHERE entry_id=?", values)

    def keep_files(self, entry_id: str, files: Iterable[FileState]) -> None:
        """Keeps what has arrived, and nothing else of the entry: a worker may do that while somebody pauses it."""
        with self._transaction() as db:
            db.execute("UPDATE download SET files=? WHERE entry_id=?", (_files_text(files), entry_id))

    def remove(self, entry_ids: Iterable[str]) -> None:
        """Takes entries out; what has arrived on the disk stays."""
        with self._transaction() as db:
            db.executemany("DELETE FROM download WHERE entry_id=?", [(entry_id,) for entry_id in entry_ids])

    def arrange(self, entry_ids: Iterable[str]) -> None:
        """Gives entries the order of `entry_ids`."""
        with self._transaction() as db:
            places = [(place, entry_id) for place, entry_id in enumerate(entry_ids, 1)]
            db.executemany("UPDATE download SET place=? WHERE entry_id=?", places)

    def _transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        return transaction(self._path, _prepare, QueueBroken)


def is_anything_waiting(path: Path) -> bool:
    """True where an entry waits for its turn; False for a file that is no use."""
    try:
        return any(entry.state is QueueState.WAITING for entry in DownloadQueue(path).entries())
    except QueueBroken:
        return False


def _prepare(db: sqlite3.Connection) -> None:
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise QueueTooNew
    if version < VERSION:
        db.execute(_SCHEMA)
        db.execute("PRAGMA user_version=1")


def _files_text(files: Iterable[FileState]) -> str:
    rows = [[str(f.path), f.identity.text(), f.stage.value, f.size_bytes, f.done_bytes, f.note] for f in files]
    return json.dumps(rows)


def _entry(row: sqlite3.Row) -> DownloadEntry | None:
    try:
        keys = None if row["keys"] is None else frozenset(json.loads(row["keys"]))
        return DownloadEntry(
            row["entry_id"], row["account"], row["account_title"], row["order_id"],
            tuple(json.loads(row["products"])), Path(row["folder"]),
            Wanted(frozenset(json.loads(row["items"])), keys), datetime.fromisoformat(row["added_at"]),
            QueueState(row["state"]), row["sentence"], tuple(_file(*each) for each in json.loads(row["files"])),
        )  # fmt: skip
    except (ValueError, TypeError):
        return None


def _file(path: str, identity: str, stage: str, size: int | None, done: int, note: str) -> FileState:
    known = AssetIdentity.parse(identity)
    if known is None:
        raise ValueError(identity)
    # A worker that died was fetching; nobody is now.
    stood = Stage.WAITING if Stage(stage) is Stage.FETCHING else Stage(stage)
    return FileState(Path(path), known, stood, size, done, note)
