"""Where one file of a download stands."""

from __future__ import annotations

from enum import Enum, auto


class Stage(Enum):
    """Where a file stands."""

    IDLE = auto()
    """nobody has the store's answer of this run yet"""
    OPENING = auto()
    SPREAD = auto()
    """ranges of it come over many connections"""
    STREAM = auto()
    """the store knows no ranges: it comes over one"""
    DRAINING = auto()
    """nobody may write any more; what is next begins when the last one has let go"""
    FINISHING = auto()
    ENDED = auto()
