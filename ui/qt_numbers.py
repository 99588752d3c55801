"""Where Qt 5 and Qt 6 count differently."""

from __future__ import annotations

from typing import Any


def as_int(flags: Any) -> int:
    """Flags as the number that drawing and models take: an int in Qt 5, an `enum.Flag` in Qt 6."""
    return int(getattr(flags, "value", flags))
