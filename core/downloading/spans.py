"""Which bytes of a file are there. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Span = tuple[int, int]
"""first byte, and the one after the last"""


class Spans:
    """Disjoint spans of bytes, sorted."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = _merged(spans)

    def add(self, start: int, end: int) -> None:
        """Takes a span in; it may overlap others."""
        self._spans = _merged([*self._spans, (start, end)])

    @property
    def total(self) -> int:
        """Bytes that are there."""
        return sum(end - start for start, end in self._spans)

    @property
    def front(self) -> int:
        """Bytes that are there from the start on without a gap."""
        return self._spans[0][1] if self._spans and self._spans[0][0] == 0 else 0

    def gaps(self, size: int) -> Iterator[Span]:
        """What is missing of a file of `size` bytes, in order."""
        position = 0
        for start, end in self._spans:
            if position < start:
                yield position, min(start, size)
            position = max(position, end)
        if position < size:
            yield position, size

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def __repr__(self) -> str:
        return f"Spans({self._spans})"


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        elif start < end:
            merged.append((start, end))
    return merged
