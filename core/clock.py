"""The server's time: links expire by its clock, which may differ from this machine's by an hour."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime


class ServerClock:
    """Learns the offset to the server from `Date` headers; one offset for each host, thread-safe."""

    def __init__(self, local: Callable[[], float] = time.time) -> None:
        self._local = local
        self._offset = 0.0
        self._lock = threading.Lock()

    def observe(self, date_header: str | None) -> None:
        """Takes the `Date` header (RFC 9110 5.6.7) of an answer that has just arrived; ignores a broken one."""
        if not date_header:
            return
        try:
            seen = parsedate_to_datetime(date_header).timestamp()
        except (TypeError, ValueError):
            return
        with self._lock:
            self._offset = seen - self._local()

    def now(self) -> datetime:
        """The server's present time, in UTC, to about a second."""
        with self._lock:
            offset = self._offset
        return datetime.fromtimestamp(self._local(), tz=timezone.utc) + timedelta(seconds=offset)
