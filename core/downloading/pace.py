"""How hard all running downloads may pull together: connections, bytes a second, pause."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

CONNECTIONS = 16
"""the default of a run for which nobody chose a number"""
LONGEST_DEBT_S = 0.5
"""how long one piece may be paid off before the next is read, so that Cancel is heard"""


class Pace:
    """One budget for every `execute` that is given it. Thread-safe, and may be changed while they run."""

    def __init__(
        self, connections: int = CONNECTIONS, bytes_per_second: int = 0, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._change = threading.Condition()
        self._now = now
        self._connections = max(1, connections)
        self._in_use = 0
        self._rate = max(0, bytes_per_second)
        self._paid_until = 0.0
        self._is_paused = False

    @property
    def connections(self) -> int:
        """How many may be open at once."""
        return self._connections

    @property
    def bytes_per_second(self) -> int:
        """The speed limit of all downloads together; 0 sets no limit."""
        return self._rate

    @property
    def is_paused(self) -> bool:
        """True between `pause` and `go_on`."""
        return self._is_paused

    def set(self, connections: int | None = None, bytes_per_second: int | None = None) -> None:
        """Changes the budget; it holds from the next range on."""
        with self._change:
            if connections is not None:
                self._connections = max(1, connections)
            if bytes_per_second is not None:
                self._rate, self._paid_until = max(0, bytes_per_second), 0.0
            self._change.notify_all()

    def pause(self) -> None:
        """Every download lets go of its connections and keeps what it has."""
        with self._change:
            self._is_paused = True

    def go_on(self) -> None:
        """Goes on where `pause` stopped."""
        with self._change:
            self._is_paused = False
            self._change.notify_all()

    def take_connection(self, timeout_s: float) -> bool:
        """Waits up to `timeout_s` for the right to one connection; who got it gives it back."""
        with self._change:
            got = self._change.wait_for(self._has_room, timeout_s)
            self._in_use += got
            return got

    def give_connection(self) -> None:
        """Gives back what `take_connection` granted."""
        with self._change:
            self._in_use -= 1
            self._change.notify()

    def owes_s(self, count: int) -> float:
        """Books `count` bytes that have arrived; how many seconds to wait before reading on."""
        with self._change:
            if not self._rate:
                return 0.0
            now = self._now()
            self._paid_until = max(self._paid_until, now) + count / self._rate
            return self._paid_until - now

    def piece(self, most: int) -> int:
        """How many bytes to read at once, so that a limit is kept smoothly."""
        rate = self._rate
        return min(most, max(1024, int(rate * LONGEST_DEBT_S / self._connections))) if rate else most

    def _has_room(self) -> bool:
        return not self._is_paused and self._in_use < self._connections
