"""Which files, and how hard to pull."""

from __future__ import annotations

from ...core.download_plan import IMAGE_ONLY
from ...core.downloading.pace import Pace
from ...core.settings import Settings
from ..assets import IMAGE
from .run import Given


def pace_of(settings: Settings) -> Pace:
    """How hard a run may pull, by the preferences."""
    return Pace(settings.download_connections, settings.download_speed_limit)


def assets_of(given: Given) -> frozenset[str] | None:
    """Asset keys; None for everything."""
    return IMAGE_ONLY if given.words("ASSETS") == [IMAGE] else None
