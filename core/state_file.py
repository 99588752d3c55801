"""State that windows and processes share, in sqlite: a connection for each operation, each change one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import CapellaError

PATIENCE_S = 20.0
"""how long an operation waits for that of another process"""


@contextmanager
def transaction(
    path: Path, prepare: Callable[[sqlite3.Connection], None], broken: type[CapellaError]
) -> Iterator[sqlite3.Connection]:
    """All or nothing, on the disk when it ends; what is raised within leaves no trace.

    `prepare` brings the file to its version first. Raises `broken` where the file cannot be used, or holds what is no
    value of ours.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None)
    except (sqlite3.Error, OSError) as error:
        raise broken(detail=str(error)) from error
    try:
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA synchronous=FULL")
        db.execute("BEGIN IMMEDIATE")
        prepare(db)
        yield db
        db.execute("COMMIT")
    except (sqlite3.Error, ValueError, ArithmeticError) as error:
        raise broken(detail=str(error)) from error
    finally:
        db.close()
