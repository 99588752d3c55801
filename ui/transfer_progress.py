"""How far a download has come. Pure values; never runs backwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..core.transfers import DownloadPlan, DownloadReport, FileFailed, FileVerified, Progress


@dataclass
class TransferProgress:
    """One job: what each of its files has, and the best that was ever seen."""

    plan: DownloadPlan
    done: dict[Path, int] = field(default_factory=dict)
    sizes: dict[Path, int] = field(default_factory=dict)
    ended: set[Path] = field(default_factory=set)
    failed: dict[Path, str] = field(default_factory=dict)
    report: DownloadReport | None = None
    is_over: bool = False
    _permille: int = 0

    def __post_init__(self) -> None:
        self.sizes = {file.target: file.size_bytes for file in self.plan.files if file.size_bytes}

    def take(self, message: Progress | FileVerified | FileFailed) -> None:
        """One message of the worker; a file that starts anew does not lower what was reached."""
        if isinstance(message, FileFailed):
            self.failed[message.path] = message.sentence
            return
        if isinstance(message, FileVerified):
            self.sizes[message.path] = self.done[message.path] = message.size_bytes
            self.ended.add(message.path)
            return
        if message.size_bytes:
            self.sizes[message.path] = message.size_bytes
        self.done[message.path] = max(self.done.get(message.path, 0), message.done_bytes)

    @property
    def done_bytes(self) -> int:
        """Bytes that have arrived."""
        return sum(self.done.values())

    @property
    def total_bytes(self) -> int | None:
        """Bytes of the whole plan; None while the size of a file is not known."""
        targets = {file.target for file in self.plan.files}
        return sum(self.sizes[t] for t in targets) if targets <= self.sizes.keys() else None

    @property
    def permille(self) -> int:
        """Thousandths of the way; by files while bytes cannot be compared."""
        if self.report is not None and self.report.is_complete:
            self._permille = 1000
        self._permille = max(self._permille, min(1000, int(1000 * self._share())))
        return self._permille

    def _share(self) -> float:
        total = self.total_bytes
        if total:
            return self.done_bytes / total
        return len(self.ended) / len(self.plan.files) if self.plan.files else 0.0

    @property
    def rasters(self) -> tuple[Path, ...]:
        """What can be put on the map: images and analytic products that have arrived."""
        arrived = set(self.report.finished) if self.report else set(self.ended)
        return tuple(f.target for f in self.plan.files if f.asset.role.is_data and f.target in arrived)
