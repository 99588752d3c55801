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


def stop_if(cancelled: CancelledCheck) -> None:
    """Raises `Cancelled` once the user has asked for it."""
    if cancelled():
        raise Cancelled
