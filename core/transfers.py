"""The words of fetching files: the plan that is shown before, the messages meanwhile, the report at the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from .delivery import SignedAsset
from .errors import CapellaError


class Skip(Enum):
    """Why a file is not fetched."""

    ON_DISK = "is on disk already"
    SHARED = "is the same file as another item's"
    NOT_WANTED = "was not asked for"
    NO_FILE = "is no file of the product"


class Proof(Enum):
    """What a file that bears its final name was held against."""

    SIZE = "size"
    DIGEST = "sha256"


class Outcome(Enum):
    """What became of one planned file."""

    FETCHED = "fetched"
    RESUMED = "resumed"
    """fetched, the first part of it by an earlier run"""
    SKIPPED = "skipped"
    """somebody else had put it there meanwhile"""
    FAILED = "failed"


class WaitReason(Enum):
    """Why a file is waited for."""

    NETWORK = "the connection broke"
    STORE_BUSY = "the store asked for a pause"
    LINK_EXPIRED = "the order has run out and has to be renewed"
    OTHER_DOWNLOAD = "another download is fetching this file"
    PAUSED = "downloads are paused"


@dataclass(frozen=True)
class PlannedFile:
    """One file to fetch. `size_bytes` is None until the store has named it."""

    asset: SignedAsset
    target: Path
    size_bytes: int | None = None
    digest: SignedAsset | None = None
    """the file of its item's check sums, where one is delivered"""
    is_replacing: bool = False
    """what bears its final name now is put aside for it"""

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
    free_bytes: int | None = None
    """free on the disk of `folder` when this was decided; None where nobody looked"""

    @property
    def bytes_to_fetch(self) -> int:
        """Bytes of all files whose size is known."""
        return sum(file.size_bytes or 0 for file in self.files)

    @property
    def knows_all_sizes(self) -> bool:
        """False where `bytes_to_fetch` is only the least that it can be."""
        return all(file.size_bytes is not None for file in self.files)

    @property
    def fits(self) -> bool:
        """False where the disk is known to be too small."""
        return self.free_bytes is None or self.bytes_to_fetch <= self.free_bytes


@dataclass(frozen=True)
class FileBegun:
    """The store answered for the first time. `size_bytes` is None where it did not name the size."""

    path: Path
    size_bytes: int | None


@dataclass(frozen=True)
class Progress:
    """So much of one file has arrived; losing such a message does not matter."""

    path: Path
    done_bytes: int
    total_bytes: int | None
    bytes_per_second: float


@dataclass(frozen=True)
class FileVerified:
    """The file bears its final name: it is complete and was checked. `sha256` is None where none was delivered."""

    path: Path
    size_bytes: int
    sha256: str | None
    how: Proof


@dataclass(frozen=True)
class FileFailed:
    """The file could not be fetched; the others go on."""

    path: Path
    error: CapellaError

    @property
    def sentence(self) -> str:
        """What happened and what to do now."""
        return self.error.sentence


@dataclass(frozen=True)
class Waiting:
    """The file stands still. `until` is None where that ends with something else than time."""

    path: Path
    reason: WaitReason
    until: datetime | None = None


@dataclass(frozen=True)
class FileReport:
    """What became of one file of a plan."""

    path: Path
    outcome: Outcome
    size_bytes: int | None = None
    how: Proof | None = None
    """None for a file that failed or was skipped"""
    sha256: str | None = None
    fetched_bytes: int = 0
    """bytes that came over the line, those that had to come twice counted twice"""
    seconds: float = 0.0
    reconnects: int = 0
    """how often a connection had to be made again because of a fault"""
    error: CapellaError | None = None


@dataclass(frozen=True)
class DownloadReport:
    """What became of a plan, file by file, in the order of the plan."""

    plan: DownloadPlan
    files: tuple[FileReport, ...] = ()
    seconds: float = 0.0

    @property
    def finished(self) -> tuple[Path, ...]:
        """Files that this run has completed."""
        return tuple(file.path for file in self.files if file.outcome in (Outcome.FETCHED, Outcome.RESUMED))

    @property
    def failed(self) -> tuple[FileFailed, ...]:
        """Files that could not be fetched."""
        return tuple(FileFailed(file.path, file.error) for file in self.files if file.error is not None)

    @property
    def is_complete(self) -> bool:
        """True where nothing failed."""
        return not self.failed

    @property
    def fetched_bytes(self) -> int:
        """Bytes that came over the line."""
        return sum(file.fetched_bytes for file in self.files)
