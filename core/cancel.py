"""How long work is asked to stop: a callable that says so, asked between steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .errors import Cancelled

CancelledCheck = Callable[[], bool]
Emit = Callable[[Any], None]


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
