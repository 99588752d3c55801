"""Pixels and files of any item, made lazily and cached."""

import os

# Small matrix products: more threads than the caller's only spin (read when numpy is first imported).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from .cache import default_cache  # noqa: E402
from .detections import vessel_item  # noqa: E402
from .files import SceneFiles  # noqa: E402

__all__ = ["SceneFiles", "default_cache", "vessel_item"]
