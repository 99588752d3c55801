"""Checks complete files and gives them their names, beside the workers that fetch the next ones."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from ..errors import Cancelled, CapellaError, NotVerified
from ..transfers import FileVerified, Proof
from .claims import Dropped
from .digests import Digests
from .faults import disk_error
from .file_work import FileWork
from .hasher import SLAB
from .stage import Stage

AT_ONCE = 4
"""files whose last bytes the disk takes at the same time"""
LOOKS_EVERY_S = 0.02


class Finisher:
    """Shared by one run."""

    def __init__(
        self,
        digests: Digests,
        stopping: threading.Event,
        tell: Callable[[object], None],
        break_off: Callable[[CapellaError], None],
    ) -> None:
        self._digests = digests
        self._stopping = stopping
        self._tell = tell
        self._break_off = break_off
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="capella-finish")

    def take(self, work: FileWork) -> None:
        """Every byte of `work` is there."""
        if not self._stopping.is_set():
            self._pool.submit(self._guarded, work, self._finish)

    def sync(self, work: FileWork) -> None:
        """Asks the disk to hold what has arrived of `work`."""
        if not self._stopping.is_set():
            self._pool.submit(self._guarded, work, FileWork.sync)

    def follow(self, works: Sequence[FileWork]) -> None:
        """Adds to the digests of `works` what has arrived of them, until the run is over."""
        slab = memoryview(bytearray(SLAB))
        while not self._stopping.is_set():
            if sum(self._hash_on(work, slab) for work in tuple(works)) == 0:
                self._stopping.wait(LOOKS_EVERY_S)

    def close(self) -> None:
        """Waits for what has been begun, but for no store."""
        self._digests.close()
        self._pool.shutdown(cancel_futures=True)

    def _hash_on(self, work: FileWork, slab: memoryview) -> bool:
        disk = work.disk
        if work.stage is not Stage.SPREAD or disk is None or disk.hasher is None:
            return False
        hasher, epoch = disk.hasher, disk.hasher.epoch
        front = work.front
        try:
            return front - hasher.position >= len(slab) and hasher.advance(front, slab, epoch)
        except OSError:
            # The file was finished in this moment; a fault of the disk is met again when it is.
            return False

    def _guarded(self, work: FileWork, act: Callable[[FileWork], None]) -> None:
        try:
            act(work)
        except (Dropped, Cancelled):
            return
        except CapellaError as error:
            work.fail(error)
        except OSError as error:
            self._break_off(disk_error(error))

    def _finish(self, work: FileWork) -> None:
        disk = work.disk
        if disk is None or work.size is None:
            raise Dropped
        expected = self._digests.expected(work.file)
        if expected and disk.hasher:
            work.sha256 = disk.hasher.digest(work.size, self._stopping.is_set)
        if expected and work.sha256 != expected:
            self._mismatch(work)
            return
        work.proof = Proof.DIGEST if expected else Proof.SIZE
        size = work.finish()
        self._tell(FileVerified(work.file.target, size, work.sha256, work.proof))

    def _mismatch(self, work: FileWork) -> None:
        """Once more from the first byte; twice wrong is given up."""
        work.sha256 = None
        work.mismatches += 1
        self._digests.forget(work.file)
        if work.mismatches > 1:
            raise NotVerified
        work.restart()
