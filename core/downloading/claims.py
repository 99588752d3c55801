"""A range of one file that one worker fetches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..cancel import Stop
from ..http import Incoming

if TYPE_CHECKING:
    from .file_work import FileWork

ENDLESS = 1 << 62
"""the end of a stream whose length nobody has told"""
MUTE_AFTER_S = 5.0
"""a store that has not answered by then is waited for by one worker a file"""


class Dropped(Exception):
    """Nobody waits for this range any more: its bytes must not be written."""


@dataclass(eq=False)
class Claim:
    """Bytes from `start` to before `end`; `end` may be drawn in while they arrive."""

    work: FileWork
    start: int
    end: int
    since: float
    """when it was given out, by the monotonic clock"""
    is_opening: bool = False
    """the first one of a file: its answer tells size and version"""
    position: int = field(init=False)
    """bytes before this one are written"""
    noted: int = field(init=False)
    """bytes before this one are in the sidecar"""
    moved_at: float = field(init=False)
    stop: Stop = field(default_factory=Stop)
    """whoever waits for the answer heeds it"""
    incoming: Incoming | None = None
    is_asking: bool = False
    """nothing of it touches the disk before the store has answered"""
    is_dropped: bool = False
    is_called_off: bool = False

    def __post_init__(self) -> None:
        self.begin_at(self.start)
        self.moved_at = self.since

    def begin_at(self, start: int) -> None:
        """Moves it, before anything of it has arrived."""
        self.start = self.position = self.noted = start

    @property
    def left(self) -> int:
        """Bytes that are still to come."""
        return self.end - self.position

    def speed(self, now: float) -> float:
        """Bytes per second so far."""
        return (self.position - self.start) / max(now - self.since, 0.001)

    def drop(self) -> None:
        """Breaks its connection; whatever still arrives is thrown away."""
        self.is_dropped = True
        self.stop.ask()
        if self.incoming:
            self.incoming.abort()

    def call_off(self) -> None:
        """Its worker has something better to do than to wait for an answer; that is no fault of anybody."""
        self.is_called_off = True
        self.stop.ask()

    def is_mute(self, now: float) -> bool:
        """True where the store has said nothing for so long that it may never do."""
        return self.is_asking and self.incoming is None and now - self.since > MUTE_AFTER_S
