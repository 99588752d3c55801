"""How a running download stands: takes the engine's messages in any thread, and is read a few times a second.

However many messages come, a reader pays only for its readings. Progress never runs backwards.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .download_entries import FileState, Stage, total_of
from .transfers import (
    DownloadPlan,
    DownloadReport,
    FileBegun,
    FileFailed,
    FileReport,
    FileVerified,
    Outcome,
    Progress,
    Proof,
    Skip,
    Waiting,
    WaitReason,
)

WINDOW_S = 8.0
"""seconds over which the speed is measured"""
_STAGES = {
    Skip.ON_DISK: Stage.ON_DISK,
    Skip.SHARED: Stage.SHARED,
    Skip.NOT_WANTED: Stage.NOT_WANTED,
    Skip.NO_FILE: Stage.NO_FILE,
}
_PROOFS = {Proof.DIGEST: Stage.DIGEST, Proof.SIZE: Stage.SIZE}


@dataclass(frozen=True)
class Reading:
    """What a meter shows at one moment. `fresh` are the files that were completed since the reading before."""

    files: tuple[FileState, ...]
    bytes_per_second: float
    seconds_left: float | None
    waits_for: WaitReason | None
    fresh: tuple[FileState, ...]


class TransferMeter:
    """Of one run; `files` is what an earlier run has left behind."""

    def __init__(self, files: Iterable[FileState] = (), clock: Callable[[], float] = time.monotonic) -> None:
        self._files: dict[Path, FileState] = {}
        self._left_out: tuple[FileState, ...] = ()
        self._sort(files)
        self._clock = clock
        self._lock = threading.Lock()
        self._samples: deque[tuple[float, int]] = deque()
        self._waits: dict[Path, WaitReason] = {}
        self._fresh: list[FileState] = []

    def take(self, event: Any) -> None:
        """One message; what is no message of a transfer is passed over."""
        with self._lock:
            if isinstance(event, DownloadPlan):
                self._sort(_planned(event, self._files))
            elif isinstance(event, (FileBegun, Progress, FileVerified, FileFailed, Waiting)):
                self._take_of_file(event)

    def close(self, report: DownloadReport) -> None:
        """The end of the run: whatever message was lost, the report has it all."""
        with self._lock:
            for told in report.files:
                self._settle(told)

    def files(self) -> tuple[FileState, ...]:
        """How the files stand, for whoever keeps that."""
        with self._lock:
            return (*self._files.values(), *self._left_out)

    def read(self) -> Reading:
        """Files, speed over the last seconds, and the time that is left at that speed."""
        with self._lock:
            files = (*self._files.values(), *self._left_out)
            planned = [file for file in files if not file.stage.is_skipped]
            done, total = sum(file.done_bytes for file in planned), total_of(planned)
            speed = self._speed(done)
            left = None if total is None or speed <= 0 else max(0.0, (total - done) / speed)
            open_files = [file.path for file in planned if file.stage in (Stage.WAITING, Stage.FETCHING)]
            stuck = bool(open_files) and all(path in self._waits for path in open_files)
            fresh, self._fresh = tuple(self._fresh), []
            return Reading(files, speed, left, self._waits[open_files[0]] if stuck else None, fresh)

    def _sort(self, files: Iterable[FileState]) -> None:
        """A file that items share is left out under the very path under which it is fetched."""
        kept = tuple(files)
        apart = (Stage.SHARED, Stage.NOT_WANTED, Stage.NO_FILE)
        self._files = {file.path: file for file in kept if file.stage not in apart}
        self._left_out = tuple(file for file in kept if file.stage in apart)

    def _take_of_file(self, event: FileBegun | Progress | FileVerified | FileFailed | Waiting) -> None:
        file = self._files.get(event.path)
        if file is None:
            return
        if isinstance(event, Waiting):
            self._waits[event.path] = event.reason
            return
        self._waits.pop(event.path, None)
        if isinstance(event, FileVerified):
            self._complete(file, event.size_bytes, _PROOFS[event.how])
        elif isinstance(event, FileFailed):
            self._files[event.path] = replace(file, stage=Stage.FAILED, note=event.sentence)
        elif not file.stage.is_arrived:
            size = event.size_bytes if isinstance(event, FileBegun) else event.total_bytes
            done = event.done_bytes if isinstance(event, Progress) else 0
            done = max(file.done_bytes, done)
            size = size if size is not None else file.size_bytes
            self._files[event.path] = replace(file, stage=Stage.FETCHING, size_bytes=size, done_bytes=done, note="")

    def _complete(self, file: FileState, size: int, stage: Stage) -> None:
        if not file.stage.is_arrived:
            done = replace(file, stage=stage, size_bytes=size, done_bytes=size, note="")
            self._files[file.path] = done
            self._fresh.append(done)

    def _settle(self, told: FileReport) -> None:
        file = self._files.get(told.path)
        if file is None:
            return
        if told.error is not None:
            self._files[told.path] = replace(file, stage=Stage.FAILED, note=told.error.sentence)
        elif told.outcome is Outcome.SKIPPED:
            self._files[told.path] = replace(file, stage=Stage.ON_DISK)
        elif told.how is not None:
            self._complete(file, told.size_bytes or file.done_bytes, _PROOFS[told.how])

    def _speed(self, done: int) -> float:
        now = self._clock()
        self._samples.append((now, done))
        while len(self._samples) > 2 and now - self._samples[0][0] > WINDOW_S:
            self._samples.popleft()
        since, before = self._samples[0]
        return max(0, done - before) / (now - since) if now > since else 0.0


def planned_files(plan: DownloadPlan) -> tuple[FileState, ...]:
    """How the files of a plan stand before anything was fetched."""
    return tuple(_planned(plan, {}))


def _planned(plan: DownloadPlan, before: dict[Path, FileState]) -> Iterable[FileState]:
    for file in plan.files:
        old = before.get(file.target)
        size = file.size_bytes if file.size_bytes is not None else old.size_bytes if old else None
        # What an earlier run has fetched of it lies in its .part, unless the file was complete and has vanished.
        done = old.done_bytes if old and not old.stage.is_arrived else 0
        yield FileState(file.target, file.asset.identity, Stage.WAITING, size, done)
    for skip in plan.skipped:
        path = skip.path or plan.folder / skip.asset.url.file_name
        old = before.get(path)
        if skip.reason is Skip.ON_DISK and old and old.stage.is_arrived:
            yield replace(old, identity=skip.asset.identity)
        else:
            yield FileState(path, skip.asset.identity, _STAGES[skip.reason], skip.asset.size_bytes)
