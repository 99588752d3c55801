"""The server's clock, which a knob can set wrong."""

from __future__ import annotations

import time
from collections.abc import Callable


class Clock:
    """Seconds since the epoch as the server sees them."""

    def __init__(self, skew: Callable[[], float]) -> None:
        self._skew = skew

    def now(self) -> float:
        """True time plus the skew that is set now."""
        return time.time() + self._skew()
