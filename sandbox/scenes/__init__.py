"""Pixels and files of any item, made lazily and cached."""

from .cache import default_cache
from .files import SceneFiles

__all__ = ["SceneFiles", "default_cache"]
