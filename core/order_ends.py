"""Which orders are about to die, so that they can be renewed before anybody has to wait for it."""

from __future__ import annotations

import threading

SHORTER = 0.9
"""a link that comes with less than this share of an earlier link's life is cut short: its order is about to die"""
SAID_AGAIN_S = 5.0
"""seconds after which it is said again that an order is about to die, while somebody looks"""


class OrderEnds:
    """Which orders are about to die, as their links tell: no service says when an order ends. Thread-safe."""

    def __init__(self) -> None:
        self._longest: dict[str, float] = {}
        self._near: set[str] = set()
        self._said: dict[str, float] = {}
        self._lock = threading.Lock()

    def learn(self, order_id: str, life_s: float) -> None:
        """The links of an order have come, and will live so many seconds."""
        with self._lock:
            longest = self._longest[order_id] = max(self._longest.get(order_id, 0.0), life_s)
            if life_s < SHORTER * longest:
                self._near.add(order_id)
            else:
                self._near.discard(order_id)

    def is_to_say(self, order_id: str, moment_s: float) -> bool:
        """True now and then for an order that is about to die; `moment_s` by the monotonic clock."""
        if order_id not in self._near:
            return False
        with self._lock:
            before = self._said.get(order_id)
            if before is not None and moment_s - before < SAID_AGAIN_S:
                return False
            self._said[order_id] = moment_s
            return True

    def forget(self) -> None:
        """Another account is used now."""
        with self._lock:
            self._longest.clear()
            self._near.clear()
            self._said.clear()
