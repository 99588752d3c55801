"""The words of fetching files: the plan that is shown before, and the messages that are sent meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from .delivery import SignedAsset


class Skip(Enum):
    """Why a file is not fetched."""

    ON_DISK = "is on disk already, verified"
    SHARED = "is the same file as another item's"
    NOT_WANTED = "was not asked for"
    NO_FILE = "is no file of the product"


@dataclass(frozen=True)
class PlannedFile:
    """One file to fetch. `size_bytes` is None until the store has named it."""

    asset: SignedAsset
    target: Path
    size_bytes: int | None = None

    @property
    def part(self) -> Path:
        """Where it grows until it is complete and checked."""
        return self.target.with_name(self.target.name + ".part")


@dataclass(frozen=True)
class SkippedFile:
    """One file that is not fetched, and why."""

    asset: SignedAsset
    reason: Skip
    path: Path | None = None


@dataclass(frozen=True)
class DownloadPlan:
    """Decided work: what is fetched where, and what is not. Shown before and during."""

    order_id: str
    folder: Path
    files: tuple[PlannedFile, ...]
    skipped: tuple[SkippedFile, ...] = ()

    @property
    def known_bytes(self) -> int:
        """Bytes of all files whose size is known."""
        return sum(file.size_bytes or 0 for file in self.files)


@dataclass(frozen=True)
class FileAdvanced:
    """So many bytes of one file have arrived; losing such a message does not matter."""

    target: Path
    done_bytes: int
    size_bytes: int | None


@dataclass(frozen=True)
class FileFinished:
    """The file bears its final name: it is complete and its size was checked."""

    target: Path
    size_bytes: int


@dataclass(frozen=True)
class FileFailed:
    """The file could not be fetched; the others go on."""

    target: Path
    sentence: str


@dataclass(frozen=True)
class DownloadReport:
    """What became of a plan."""

    plan: DownloadPlan
    finished: tuple[Path, ...]
    failed: tuple[FileFailed, ...]

    @property
    def is_complete(self) -> bool:
        """True where nothing failed."""
        return not self.failed
