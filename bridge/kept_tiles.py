"""Where streamed images are kept on this machine, and what may be asked and done about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..core.block_reader import Passage
from ..core.kept_blocks import KeptBlocks
from ..core.settings import Settings
from .jobs import Jobs
from .network import has_own_certificates

FOLDER = "tiles"


def passage(settings: Settings, state_folder: Path) -> Passage:
    """How bytes reach GDAL by these preferences; on the main thread."""
    kept = _kept(settings, state_folder) if settings.keep_tiles else None
    return Passage(kept, relays=has_own_certificates())


class KeptTiles:
    """What lies there, measured and removed off the main thread."""

    def __init__(self, jobs: Jobs, settings: Callable[[], Settings], state_folder: Path) -> None:
        self._jobs, self._settings, self._folder = jobs, settings, state_folder

    def measure(self, known: Callable[[int], None]) -> None:
        """`known` hears how many bytes are kept."""
        kept = _kept(self._settings(), self._folder)
        self._jobs.start("", lambda emit, cancelled: kept.used_bytes(), done=known, is_hidden=True)

    def clear(self, known: Callable[[int], None]) -> None:
        """Removes everything; `known` hears what is kept then."""
        kept = _kept(self._settings(), self._folder)

        def work(emit: object, cancelled: object) -> int:
            kept.clear()
            return kept.used_bytes()

        self._jobs.start("", work, done=known, is_hidden=True)


def _kept(settings: Settings, state_folder: Path) -> KeptBlocks:
    return KeptBlocks(state_folder / FOLDER, settings.tile_megabytes * 10**6)
