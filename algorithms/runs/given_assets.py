"""From the choice of `assets` to asset keys."""

from __future__ import annotations

from ...core.download_plan import IMAGE_ONLY
from ..assets import IMAGE
from .run import Given


def assets_of(given: Given) -> frozenset[str] | None:
    """Asset keys; None for everything."""
    return IMAGE_ONLY if given.words("ASSETS") == [IMAGE] else None
