"""Pixels and files of any item, made lazily and cached."""

import os

# Small matrix products: more threads than the caller's only spin (read when numpy is first imported).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from .cache import default_cache
from .detections import vessel_item
from .files import SceneFiles

__all__ = ["SceneFiles", "default_cache", "vessel_item"]
