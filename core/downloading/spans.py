"""Which bytes of a file are there. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Span = tuple[int, int]
"""first byte, and the one after the last"""


class Spans:
    """Disjoint spans of bytes, sorted."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans: list[Span] = []
        for start, end in spans:
            self.add(start, end)

    def add(self, start: int, end: int) -> None:
        """Takes a span in; it may overlap others."""
        if start >= end:
            return
        merged: list[Span] = []
        for first, last in sorted([*self._spans, (start, end)]):
            if merged and first <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(merged[-1][1], last))
            else:
                merged.append((first, last))
        self._spans = merged

    def clear(self) -> None:
        """Forgets all."""
        self._spans = []

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
