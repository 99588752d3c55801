"""Files made once: a lock per file that holds between threads and processes, and an atomic rename."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


def default_cache() -> Path:
    """The user's cache folder for sandbox scenes, by the XDG base directory specification."""
    root = os.environ.get("XDG_CACHE_HOME")
    return (Path(root) if root else Path.home() / ".cache") / "capella-explorer-sandbox"


@dataclass(frozen=True)
class Cache:
    """A folder of made files."""

    folder: Path

    def made(self, key: str, name: str, make: Callable[[Path], None]) -> Path:
        """The file `name` under `key`; `make` writes it to a private path first when it does not exist."""
        wanted = self.folder / key / name
        if wanted.exists():
            return wanted
        wanted.parent.mkdir(parents=True, exist_ok=True)
        with locked(wanted.with_name(f".{name}.lock")):
            if not wanted.exists():
                self._make(wanted, make)
        return wanted

    def _make(self, wanted: Path, make: Callable[[Path], None]) -> None:
        part = wanted.with_name(f".{os.getpid()}.{wanted.name}")
        try:
            make(part)
            part.replace(wanted)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock on a file; other threads and processes wait."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
