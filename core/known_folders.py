"""Which folders downloads have gone into: the preferences know only where the next one goes."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

FILE = "download_folders.json"
MOST = 100
"""what is remembered; the folder that was used longest ago is forgotten first"""


class KnownFolders:
    """A small file in the state folder, shared by every QGIS of the profile. One that cannot be kept harms nothing."""

    def __init__(self, state_folder: Path) -> None:
        self._path = state_folder / FILE

    def all(self) -> tuple[Path, ...]:
        """The one that was used last comes first."""
        try:
            names = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return ()
        return tuple(Path(name) for name in names if isinstance(name, str)) if isinstance(names, list) else ()

    def note(self, folders: Iterable[Path]) -> None:
        """Downloads go, or went, into these folders."""
        before = self.all()
        after = tuple(dict.fromkeys((*folders, *before)))[:MOST]
        if after != before:
            self._write(after)

    def _write(self, folders: tuple[Path, ...]) -> None:
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError):
            part.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps([str(folder) for folder in folders], indent=1), "utf-8")
            part.replace(self._path)
