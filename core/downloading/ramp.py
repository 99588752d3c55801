"""How many connections are worth having: more only help while each of them is slow."""

from __future__ import annotations

AT_FIRST = 4
FAST_ENOUGH = 60e6
"""bytes per second of one connection beyond which another one would only share its work"""
RECOVERS_AFTER_S = 5.0
"""how long after a store was busy another connection is tried"""


class Ramp:
    """`AT_FIRST`, then all that are allowed where those are slow; fewer where the store asks for mercy. Pure."""

    def __init__(self) -> None:
        self._width = AT_FIRST
        self._ceiling = 1 << 30
        self._eased_at = 0.0

    def width(self, allowed: int) -> int:
        """How many connections to use now, of `allowed`."""
        return max(1, min(self._width, self._ceiling, allowed))

    def look(self, now: float, busy: int, bytes_per_second: float, allowed: int) -> None:
        """Takes in how `busy` connections did lately."""
        if self._ceiling < allowed and now - self._eased_at > RECOVERS_AFTER_S:
            self._ceiling, self._eased_at = self._ceiling + 1, now
        if busy >= self.width(allowed) and bytes_per_second < busy * FAST_ENOUGH:
            self._width = max(allowed, AT_FIRST)

    def ease(self, now: float, busy: int) -> None:
        """The store is busy: half of the connections will do."""
        if now - self._eased_at > 1.0:
            self._ceiling, self._eased_at = max(1, busy // 2), now
