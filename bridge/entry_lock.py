"""Who works on an entry of the download queue: one window of QGIS, of all that share the profile."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QLockFile


class EntryLock:
    """Held while an entry runs. A window that died holds nothing: its process is looked for."""

    def __init__(self, folder: Path, entry_id: str) -> None:
        self._folder = folder
        self._file = QLockFile(str(folder / f"{entry_id}.lock"))
        self._file.setStaleLockTime(0)

    def take(self) -> bool:
        """False where somebody else holds it, or the folder cannot be written."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        return bool(self._file.tryLock(0))

    def give(self) -> None:
        """Lets go of it."""
        self._file.unlock()
