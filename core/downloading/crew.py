"""How many workers are of use: a few where each connection is fast, all where it is slow or far away."""

from __future__ import annotations

from collections.abc import Iterable

from .claims import Claim

FEW = 4
"""so many fill a line of 1 Gbit/s where none of them is slow; more would only fight for the processor"""
SLOW = 32 << 20
"""bytes a second of one connection, below which more of them bring more"""
KNOWN_AFTER_S = 0.04
"""how long ago a range must have been asked for before its speed says something"""


class Crew:
    """Of one run. Used by one thread, read by all."""

    def __init__(self) -> None:
        self._is_whole = False

    def width(self, allowed: int) -> int:
        """How many workers to use, of `allowed`."""
        return allowed if self._is_whole else min(FEW, allowed)

    def look(self, now: float, claims: Iterable[Claim]) -> None:
        """Takes everybody for good as soon as the connections are slow, or answers late, on the average."""
        if self._is_whole:
            return
        speeds = [claim.speed(now) for claim in claims if now - claim.since > KNOWN_AFTER_S]
        self._is_whole = bool(speeds) and sum(speeds) / len(speeds) < SLOW
