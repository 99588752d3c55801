"""What came in and what went out; never a query string, a key or a body."""

from __future__ import annotations

import sys
import threading
from collections import deque
from dataclasses import asdict, dataclass, replace
from typing import Any

_KEPT = 100_000


@dataclass(frozen=True)
class Entry:
    """One request. `time` is the server's clock (s), `ms` how long it took, `bytes` what was sent of the body."""

    n: int
    time: float
    plane: str
    method: str
    path: str
    status: int
    range: str
    bytes: int
    account: str
    connection: int
    ms: float


class RequestLog:
    """The latest requests, safe to add to from many threads."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=_KEPT)
        self._count = 0
        self._lock = threading.Lock()

    def open(self, **facts: Any) -> Entry:
        """Remember a request before its answer leaves, so that whoever has the answer finds it here."""
        with self._lock:
            self._count += 1
            entry = Entry(n=self._count, bytes=0, ms=0.0, **facts)
            self._entries.append(entry)
            return entry

    def settle(self, opened: Entry, sent: int, ms: float) -> None:
        """Add what really went out, and say the request on stderr."""
        entry = replace(opened, bytes=sent, ms=ms)
        with self._lock:
            place = opened.n - self._count - 1
            if -len(self._entries) <= place < 0 and self._entries[place] == opened:
                self._entries[place] = entry
        size = f" {entry.range}" if entry.range else ""
        who = entry.account or "-"
        line = (
            f"{entry.plane} {entry.method} {entry.path}{size} {entry.status} {entry.bytes} B {entry.ms:.0f} ms {who}\n"
        )
        sys.stderr.write(line)

    def since(self, number: int) -> list[dict[str, Any]]:
        """Requests after the one with this number, oldest first."""
        with self._lock:
            return [asdict(entry) for entry in self._entries if entry.n > number]

    def latest(self, count: int) -> list[Entry]:
        """The last requests, newest first."""
        with self._lock:
            return list(self._entries)[-count:][::-1]

    def clear(self) -> None:
        """Forget all; numbers start again at 1."""
        with self._lock:
            self._entries.clear()
            self._count = 0
