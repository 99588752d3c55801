"""Whoever looks at what an order has brought waits a moment while that order is renewed: so nobody sees it die."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable

from .identity import AssetIdentity

NOTICED_WITHIN_S = 1.0
"""how long somebody is waited for who takes up the renewal; nobody does where a person has to be asked, or where the
main thread itself is what waits for the image"""
RENEWED_WITHIN_S = 10.0


class Renewals:
    """Which orders are being renewed now. Thread-safe.

    `wanted` hears, on the thread that waits, of every asset whose order has died; `soon` of one that somebody looks at
    and whose order is about to, now and then until it has a successor.
    """

    def __init__(
        self,
        wanted: Callable[[AssetIdentity], None] | None = None,
        noticed_within_s: float = NOTICED_WITHIN_S,
        renewed_within_s: float = RENEWED_WITHIN_S,
    ) -> None:
        self.wanted = wanted
        self.soon: Callable[[AssetIdentity], None] | None = None
        self._noticed_within_s, self._renewed_within_s = noticed_within_s, renewed_within_s
        self._under_way: set[str] = set()
        self._begun: Counter[str] = Counter()
        self._changed = threading.Condition()

    def begin(self, order_ids: Iterable[str]) -> None:
        """Somebody renews these orders now."""
        with self._changed:
            for order_id in order_ids:
                self._under_way.add(order_id)
                self._begun[order_id] += 1
            self._changed.notify_all()

    def end(self, order_ids: Iterable[str]) -> None:
        """Their renewal has come to its end, whichever."""
        with self._changed:
            self._under_way.difference_update(order_ids)
            self._changed.notify_all()

    def waited_for(self, identity: AssetIdentity) -> bool:
        """True when a renewal of its order has ended, however; soon False where nobody renews it."""
        order_id = identity.order_id
        if self.wanted is None or not order_id:
            return False
        with self._changed:
            before = self._begun[order_id] - (order_id in self._under_way)
        self.wanted(identity)
        with self._changed:
            if not self._changed.wait_for(lambda: self._begun[order_id] > before, self._noticed_within_s):
                return False
            return self._changed.wait_for(lambda: order_id not in self._under_way, self._renewed_within_s)
