"""Files that somebody lays down to be served in place of made ones: images of any size, and broken ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class GivenFiles:
    """Looks for a file by its name in `folder` first, and asks `made` for every other."""

    folder: Path | None
    made: Callable[[str, str], Path]

    def path(self, item_id: str, file_name: str) -> Path:
        """The file on disk. Raises KeyError when there is no such item or it has no such file."""
        given = self.folder / file_name if self.folder else None
        return given if given is not None and given.is_file() else self.made(item_id, file_name)
