"""How long to wait before the next try, and when to give up."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

LONGEST_OBEYED_S = 300.0
"""a `Retry-After` beyond this is cut"""


@dataclass(frozen=True)
class Patience:
    """Pauses that double from `first_s` to `longest_s` seconds; given up after `tries` tries without a new byte."""

    tries: int = 10
    first_s: float = 0.5
    longest_s: float = 30.0

    def pause_s(self, tries: int, asked_s: float | None = None) -> float:
        """Seconds to wait after so many tries, at least what the store asked for.

        Half of it is chance, so that those who failed together do not come back together.
        """
        whole = min(self.longest_s, self.first_s * 2.0 ** max(0, tries - 1))
        chance = secrets.randbelow(1001) / 1000
        return max(whole * (0.5 + 0.5 * chance), min(asked_s or 0.0, LONGEST_OBEYED_S) * (1 + 0.1 * chance))
