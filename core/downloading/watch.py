"""What is looked at from time to time while files arrive: how far they are, who stands still, and the disk."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ..errors import DiskFull
from ..transfers import PlannedFile, Progress, Waiting, WaitReason
from .claims import Claim
from .faults import disk_error
from .file_work import FileWork
from .stage import Stage

TOLD_EVERY_S = 0.2
STALLED_AFTER_S = 30.0
"""a connection without a byte for so long is given up; a store that sends a byte now and then counts as silent"""
UNANSWERED_AFTER_S = 90.0
SYNCED_EVERY_S = 5.0
KEPT_FREE = 32 << 20
"""bytes of the disk that are left to others"""
SMOOTHED_OVER_S = 2.0


class Watch:
    """One run; used by one thread."""

    def __init__(self, folder: Path, tell: Callable[[object], None]) -> None:
        self._folder = folder
        self._tell = tell
        self._looked_at = self._synced_at = time.monotonic()
        self._done: dict[FileWork, int] = {}
        self._speed: dict[FileWork, float] = {}
        self._was_paused = False

    def check_space(self, files: Sequence[PlannedFile]) -> None:
        """Raises `DiskFull` where the files cannot all fit."""
        if files:
            self._raise_unless_free(sum(max(0, (file.size_bytes or 0) - _allocated(file.part)) for file in files))

    def look(self, now: float, works: Sequence[FileWork], is_paused: bool, sync: Callable[[FileWork], None]) -> None:
        """All of it, a few times a second. Raises `DiskFull`."""
        seconds = now - self._looked_at
        if seconds < TOLD_EVERY_S:
            return
        self._looked_at = now
        running = [work for work in works if work.disk]
        for work in running:
            self._progress(work, seconds)
            _leave_one_to_the_mute(work, now)
            for claim in tuple(work.claims):
                _wake_up(claim, now)
        if any(work.claims for work in running):
            self._raise_unless_free(sum(_left(work) for work in running))
        if now - self._synced_at >= SYNCED_EVERY_S:
            self._synced_at = now
            for work in running:
                sync(work)
        self._tell_pause(works, is_paused)

    def _progress(self, work: FileWork, seconds: float) -> None:
        done = work.done_bytes
        moved = max(0, done - self._done.get(work, work.resumed_bytes)) / seconds
        share = min(1.0, seconds / SMOOTHED_OVER_S)
        smooth = self._speed[work] = share * moved + (1 - share) * self._speed.get(work, moved)
        if done != self._done.get(work):
            self._tell(Progress(work.file.target, done, work.size, smooth))
        self._done[work] = done

    def _raise_unless_free(self, needed: int) -> None:
        try:
            free = free_bytes(self._folder)
        except OSError as error:
            raise disk_error(error) from error
        if needed + KEPT_FREE > free:
            raise DiskFull

    def _tell_pause(self, works: Sequence[FileWork], is_paused: bool) -> None:
        if is_paused and not self._was_paused:
            for work in works:
                self._tell(Waiting(work.file.target, WaitReason.PAUSED))
        self._was_paused = is_paused


def _left(work: FileWork) -> int:
    return (work.size or 0) - work.done_bytes if work.stage is Stage.SPREAD else 0


def _leave_one_to_the_mute(work: FileWork, now: float) -> None:
    """Only one worker waits for a store that does not answer; the others are free for other files."""
    mute = [claim for claim in tuple(work.claims) if claim.is_mute(now)]
    work.is_doubted = work.is_doubted or bool(mute)
    for claim in mute[1:]:
        claim.call_off()


def _wake_up(claim: Claim, now: float) -> None:
    """Breaks a connection that has fallen asleep: its worker then tries again."""
    if claim.incoming is None:
        if now - claim.since > UNANSWERED_AFTER_S:
            claim.work.forsake(claim)
    elif now - claim.moved_at > STALLED_AFTER_S:
        claim.incoming.abort()


def _allocated(part: Path) -> int:
    """Bytes of the disk that a `.part` has already; holes have none."""
    try:
        status = part.stat()
    except OSError:
        return 0
    return status.st_blocks * 512 if hasattr(status, "st_blocks") else status.st_size


def free_bytes(folder: Path) -> int:
    """Free bytes on the disk of `folder`, which need not exist yet."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
