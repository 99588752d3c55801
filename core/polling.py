"""How long to wait before the list of orders is asked again."""

from __future__ import annotations

from dataclasses import dataclass, replace

PAUSES_S = (5.0, 8.0, 13.0, 21.0, 34.0, 60.0)
"""seconds between two looks while nothing changes; the last one repeats"""


@dataclass(frozen=True)
class Pace:
    """Grows with every look that brings nothing new. `least_s` is what the service has asked for."""

    looks: int = 0
    least_s: float = 0.0

    @property
    def pause_s(self) -> float:
        """Seconds until the next look."""
        return max(PAUSES_S[min(self.looks, len(PAUSES_S) - 1)], self.least_s)

    def slower(self, least_s: float | None = None) -> Pace:
        """After a look that brought nothing; `least_s` is the pause that the service named (429, Retry-After)."""
        return replace(self, looks=self.looks + 1, least_s=least_s or 0.0)
