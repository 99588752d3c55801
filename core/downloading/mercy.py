"""How many connections a store bears that has asked for a pause. Pure."""

from __future__ import annotations

RECOVERS_AFTER_S = 5.0
"""how long after a store was busy one more connection is tried"""
EASED_AT_MOST_EVERY_S = 1.0
"""answers of connections that were busy together count once"""


class Mercy:
    """All that are allowed, until a store is busy: then half of them, and slowly more again."""

    def __init__(self) -> None:
        self._ceiling = 1 << 30
        self._changed_at = 0.0

    def width(self, allowed: int) -> int:
        """How many connections to use now, of `allowed`."""
        return max(1, min(self._ceiling, allowed))

    def ease(self, now: float, busy: int) -> None:
        """The store is busy: half of the `busy` connections will do."""
        if now - self._changed_at > EASED_AT_MOST_EVERY_S:
            self._ceiling, self._changed_at = max(1, busy // 2), now

    def recover(self, now: float, allowed: int) -> None:
        """Time has passed."""
        if self._ceiling < allowed and now - self._changed_at > RECOVERS_AFTER_S:
            self._ceiling, self._changed_at = self._ceiling + 1, now
