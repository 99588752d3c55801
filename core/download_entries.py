"""The words of the download queue: one entry for each delivery that somebody asked for, and where its files stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from .bucket_address import is_bucket
from .delivery import Delivery
from .delivery_report import report_files
from .identity import AssetIdentity
from .products import AssetRole
from .transfers import WaitReason


class QueueState(Enum):
    """Where an entry stands; this is what survives a restart. Running is none: it may die with QGIS."""

    WAITING = "waiting"
    """is fetched when its turn comes"""
    PAUSED = "paused"
    EXPIRED = "expired"
    """its order has run out; goes on by itself once that is renewed"""
    FAILED = "failed"
    DONE = "done"


class Stage(Enum):
    """Where one file stands."""

    WAITING = "waiting"
    FETCHING = "fetching"
    DIGEST = "digest"
    """complete, held against the sha256 that was delivered"""
    SIZE = "size"
    """complete, held against its size alone: no digest was delivered"""
    FAILED = "failed"
    ON_DISK = "on_disk"
    SHARED = "shared"
    NOT_WANTED = "not_wanted"
    NO_FILE = "no_file"

    @property
    def is_arrived(self) -> bool:
        """True once this queue has fetched and checked it."""
        return self in (Stage.DIGEST, Stage.SIZE)

    @property
    def is_skipped(self) -> bool:
        """True for what the plan leaves out."""
        return self in (Stage.ON_DISK, Stage.SHARED, Stage.NOT_WANTED, Stage.NO_FILE)


@dataclass(frozen=True)
class FileState:
    """One file of an entry. `note` is the sentence of what failed."""

    path: Path
    identity: AssetIdentity
    stage: Stage
    size_bytes: int | None = None
    done_bytes: int = 0
    note: str = ""

    @property
    def is_layer(self) -> bool:
        """True for an image or an analytic product."""
        return AssetRole(self.identity.asset_key).is_data

    @property
    def is_here(self) -> bool:
        """True where it lies on the disk, complete."""
        return self.stage.is_arrived or self.stage is Stage.ON_DISK


@dataclass(frozen=True)
class Wanted:
    """What of an order is fetched: items by id, and asset keys, None meaning every file of them."""

    items: frozenset[str]
    keys: frozenset[str] | None = None

    def of(self, delivery: Delivery) -> Delivery:
        """`delivery` with the wanted items alone: a renewed order may hold more than the one that ran out."""
        return replace(delivery, items=tuple(item for item in delivery.items if item.row.item_id in self.items))


@dataclass(frozen=True)
class Proposal:
    """What would be fetched and left out. `free_bytes` is None where nobody can say."""

    files: tuple[FileState, ...]
    free_bytes: int | None
    is_writable: bool
    kept_free: int = 0
    """bytes that a download leaves to others"""

    @property
    def planned(self) -> tuple[FileState, ...]:
        """The files that would be fetched."""
        return tuple(file for file in self.files if not file.stage.is_skipped)

    @property
    def total_bytes(self) -> int | None:
        """Bytes of all that would be fetched; None while one of them is not known."""
        return total_of(self.planned) if self.planned else 0

    @property
    def least_bytes(self) -> int:
        """Bytes of what is known."""
        return sum(file.size_bytes or 0 for file in self.planned)

    @property
    def fits(self) -> bool:
        """False where the disk is known to be too small."""
        return self.free_bytes is None or not self.least_bytes or self.least_bytes + self.kept_free <= self.free_bytes


@dataclass(frozen=True)
class DownloadEntry:
    """One delivery in the queue. Holds no link: those are asked for when its turn comes."""

    entry_id: str
    account: str
    """service and user whose order it is; nobody else can fetch it"""
    account_title: str
    order_id: str
    products: tuple[str, ...]
    """the product type of each item"""
    folder: Path
    wanted: Wanted
    added_at: datetime
    state: QueueState = QueueState.WAITING
    sentence: str = ""
    """why it failed"""
    files: tuple[FileState, ...] = ()

    @property
    def planned(self) -> tuple[FileState, ...]:
        """The files that are fetched."""
        return tuple(file for file in self.files if not file.stage.is_skipped)

    @property
    def skipped(self) -> tuple[FileState, ...]:
        """The files that are not."""
        return tuple(file for file in self.files if file.stage.is_skipped)

    @property
    def done_bytes(self) -> int:
        """Bytes that have arrived."""
        return sum(file.done_bytes for file in self.planned)

    @property
    def total_bytes(self) -> int | None:
        """Bytes of all files; None while one of them is not known, or nothing is."""
        return total_of(self.planned)

    @property
    def permille(self) -> int:
        """Thousandths of the way; by files while bytes cannot be compared."""
        if self.state is QueueState.DONE:
            return 1000
        planned, total = self.planned, self.total_bytes
        if total:
            return min(1000, 1000 * self.done_bytes // total)
        return 1000 * sum(file.stage.is_arrived for file in planned) // len(planned) if planned else 0

    @property
    def report(self) -> Path | None:
        """What a person can read of how its files came, beside them; None before the first has come.

        It bears the id of the order that they came with, which is not the entry's where that was renewed meanwhile.
        """
        come = [file for file in self.files if file.is_here]
        if not come or is_bucket(self.folder):
            return None
        return report_files(self.folder, come[0].identity.order_id)[1]

    @property
    def layers(self) -> tuple[Path, ...]:
        """What lies on the disk and can be put on the map."""
        return tuple(file.path for file in self.files if file.is_layer and file.is_here)


def total_of(files: Iterable[FileState]) -> int | None:
    """Bytes of all of them; None while one is not known, or there are none."""
    sizes = [file.size_bytes for file in files]
    return sum(size or 0 for size in sizes) if sizes and None not in sizes else None


class Activity(Enum):
    """What is being done about an entry at this moment."""

    NONE = "none"
    PREPARING = "preparing"
    """its order is being prepared, or its links are asked for"""
    FETCHING = "fetching"
    STOPPING = "stopping"
    DEFERRED = "deferred"
    """tried in vain, and tried again by itself"""
    ELSEWHERE = "elsewhere"
    """another window of QGIS works on it"""
    NO_ACCOUNT = "no_account"
    """its account is not connected"""

    @property
    def is_running(self) -> bool:
        """True while a worker is busy with it."""
        return self in (Activity.PREPARING, Activity.FETCHING, Activity.STOPPING)


@dataclass(frozen=True)
class Transfer:
    """An entry as it stands now."""

    entry: DownloadEntry
    activity: Activity = Activity.NONE
    bytes_per_second: float = 0.0
    seconds_left: float | None = None
    """None while nobody can tell"""
    waits_for: WaitReason | None = None
    sentence: str = ""
    """why it is tried again later"""
