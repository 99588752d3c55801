"""Files of an order into a bucket of the user's, without staging them on this machine's disk."""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from pathlib import Path
from queue import SimpleQueue
from typing import Protocol

from .bucket_sending import FileSender, Upload
from .bucket_source import AHEAD, Arrival, RangedSource
from .cancel import CancelledCheck, Emit, never, silent, stop_if, taken_along
from .downloading.digests import Digests
from .downloading.fetching import Links
from .downloading.pace import Pace
from .downloading.patience import Patience
from .downloading.telling import tell
from .http import Transport
from .shelf import Shelf
from .transfers import DownloadPlan, DownloadReport, FileReport, Progress

FILES_AT_ONCE = 4
"""files on their way together; each holds back up to `HELD_BACK` bytes until it is verified"""
TICK_S = 0.05
TOLD_EVERY_S = 0.25
STOPS_WITHIN_S = 0.7
"""how long a stopped run waits for parts that are just being sent; what takes longer ends behind its back"""


class Bucket(Shelf, Protocol):
    """A shelf that takes large files too."""

    def admit(self, folder: Path) -> None:
        """Makes sure that there are credentials for it. Raises `NoCredentials`."""

    def begin(self, path: Path, size_bytes: int | None = None) -> Upload:
        """Begins a file of about that size; what an earlier run has left of it goes. Raises `TransferError`."""


class SizesThere:
    """What lies in a bucket already, asked once for each file. Raises `Cancelled`."""

    def __init__(self, bucket: Bucket, cancelled: CancelledCheck = never) -> None:
        self._bucket, self._cancelled = bucket, cancelled
        self._known: dict[Path, int | None] = {}

    def __call__(self, path: Path) -> int | None:
        """Bytes of a file, None where there is none."""
        if path not in self._known:
            stop_if(self._cancelled)
            self._known[path] = self._bucket.size(path)
        return self._known[path]

    def exists(self, path: Path) -> bool:
        """True where there is one."""
        return self(path) is not None


class BucketTransfer:
    """Carries plans out whose folder lies in a bucket: several files at once, each by parallel ranges."""

    def __init__(
        self,
        transport: Transport,
        links: Links,
        bucket: Bucket,
        patience: Patience | None = None,
        pace: Pace | None = None,
        renewal_patience_s: float = 0.0,
    ) -> None:
        self._bucket, patience = bucket, patience or Patience()
        self._events: SimpleQueue[object] = SimpleQueue()
        self._source = RangedSource(transport, links, patience, pace or Pace(), self._events.put, renewal_patience_s)
        self._digests = Digests(transport, links, patience, self._source.wait)
        self._arrivals: list[Arrival] = []
        self._told: dict[Path, tuple[int, float]] = {}

    def execute(self, plan: DownloadPlan, emit: Emit = silent, cancelled: CancelledCheck = never) -> DownloadReport:
        """Emits, in this thread, `FileBegun`, `Progress`, `Waiting`, `FileVerified` and `FileFailed`.

        A file that fails does not stop the others. Raises `NoCredentials` and `Cancelled`; what is whole in the bucket
        stays, what is not leaves nothing behind.
        """
        began, width = time.monotonic(), max(1, min(FILES_AT_ONCE, len(plan.files)))
        self._bucket.admit(plan.folder)
        self._arrivals = [Arrival(file, file.size_bytes) for file in plan.files]
        sender = FileSender(self._bucket, self._source, self._digests, self._events.put, max(2, AHEAD // width))
        threads = ThreadPoolExecutor(width, thread_name_prefix="capella-upload")
        futures = [threads.submit(taken_along(sender.report), arrival) for arrival in self._arrivals]
        try:
            while not all(future.done() for future in futures):
                stop_if(cancelled)
                self._tell(emit, TICK_S)
            reports = tuple(future.result() for future in futures)
        finally:
            self._stop(threads, futures)
        self._tell(emit, 0.0)
        return DownloadReport(plan, reports, time.monotonic() - began)

    def _stop(self, threads: ThreadPoolExecutor, futures: list[Future[FileReport]]) -> None:
        self._source.close()
        threads.shutdown(wait=False, cancel_futures=True)
        wait_for(futures, STOPS_WITHIN_S)

    def _tell(self, emit: Emit, wait_s: float) -> None:
        """Passes on what the threads say, and how far they are, in the thread of the caller."""
        self._tell_progress(emit)
        tell(self._events, emit, wait_s)

    def _tell_progress(self, emit: Emit) -> None:
        now = time.monotonic()
        for arrival in self._arrivals:
            done, path = arrival.done, arrival.file.target
            before, at = self._told.get(path, (0, now - TOLD_EVERY_S))
            if done > before and now - at >= TOLD_EVERY_S:
                self._told[path] = (done, now)
                emit(Progress(path, done, arrival.size, (done - before) / (now - at)))
