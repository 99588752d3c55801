"""How work is asked to stop: a callable that says so, asked between steps, and a `Stop` that also ends waiting.

Work in a thread runs under a `Stop` of its own (`heeding`), which the door to the network knows without being told:
so no way to the network can be forgotten, and an answer that nobody wants any more is not waited for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from .errors import Cancelled

CancelledCheck = Callable[[], bool]
Emit = Callable[[Any], None]
_Answer = TypeVar("_Answer")


def never() -> bool:
    """A check for work that nobody stops."""
    return False


def silent(event: object) -> None:
    """An `Emit` for work that nobody watches."""


STEP_S = 0.2
"""how long a pause may be deaf to Cancel, in seconds"""


def pause(seconds: float, cancelled: CancelledCheck, sleep: Callable[[float], None]) -> None:
    """Sleeps `seconds` in short steps, so that Cancel answers at once. Raises `Cancelled`."""
    left = seconds
    while left > 0:
        stop_if(cancelled)
        sleep(min(left, STEP_S))
        left -= STEP_S
    stop_if(cancelled)


def stop_if(cancelled: CancelledCheck) -> None:
    """Raises `Cancelled` once the user has asked for it."""
    if cancelled():
        raise Cancelled


class Stop:
    """A `CancelledCheck` that somebody else sets, once; what waits meanwhile is broken off. Thread-safe."""

    def __init__(self) -> None:
        self._is_asked = False
        self._breakers: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def __call__(self) -> bool:
        """True once somebody has asked."""
        return self._is_asked

    def ask(self) -> None:
        """Asks the work to stop, and breaks off what it waits for."""
        with self._lock:
            self._is_asked = True
            for breaker in self._breakers:
                breaker()

    @contextmanager
    def breaking(self, breaker: Callable[[], None]) -> Iterator[None]:
        """While the block lasts, `breaker`, which may not wait, is called when somebody asks; at once if that was."""
        with self._lock:
            self._breakers.append(breaker)
            if self._is_asked:
                breaker()
        try:
            yield
        finally:
            with self._lock:
                self._breakers.remove(breaker)


_HEEDED: ContextVar[Stop | None] = ContextVar("heeded", default=None)


@contextmanager
def heeding(stop: Stop | None) -> Iterator[None]:
    """What the block waits for in this thread ends with `stop`; with None nobody stops it, e.g. because it spends."""
    token = _HEEDED.set(stop)
    try:
        yield
    finally:
        _HEEDED.reset(token)


def is_stopped() -> bool:
    """A check for whatever work this thread does."""
    stop = _HEEDED.get()
    return stop is not None and stop()


@contextmanager
def breakable(breaker: Callable[[], None]) -> Iterator[None]:
    """While the block lasts, `breaker` is called when the work of this thread is asked to stop."""
    stop = _HEEDED.get()
    if stop is None:
        yield
    else:
        with stop.breaking(breaker):
            yield


def taken_along(work: Callable[..., _Answer]) -> Callable[..., _Answer]:
    """`work`, to be called in other threads, where it heeds what this thread heeds."""
    stop = _HEEDED.get()

    def heedful(*given: Any) -> _Answer:
        with heeding(stop):
            return work(*given)

    return heedful
