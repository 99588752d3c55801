"""One entry of the queue while a worker is busy with it."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace

from ..core.download_entries import Activity, DownloadEntry, FileState, QueueState, Transfer
from ..core.download_queue import DownloadQueue
from ..core.queue_errors import QueueBroken
from ..core.transfer_meter import TransferMeter
from ..core.transfers import DownloadPlan
from .entry_lock import EntryLock
from .jobs import Job

KEPT_EVERY_S = 5.0
"""how often it is written down what has arrived: by the worker, since the disk may be slow"""


class DownloadRun:
    """The job, what it has reached, and what shall become of the entry when it ends."""

    def __init__(self, entry: DownloadEntry, lock: EntryLock, queue: DownloadQueue) -> None:
        self.entry = entry
        self.lock = lock
        self.meter = TransferMeter(entry.files)
        self.job: Job | None = None
        self.stops_for: QueueState | None = None
        """where the entry stands once the worker has stopped; None: nobody has stopped it"""
        self.was_told_of_expiry = False
        self._queue = queue
        self._kept_at = time.monotonic()
        self._is_fetching = False
        self.last = Transfer(entry, Activity.PREPARING)

    def take(self, event: object) -> None:
        """Worker: one message."""
        if isinstance(event, DownloadPlan):
            self._is_fetching = True
        self.meter.take(event)
        if time.monotonic() - self._kept_at > KEPT_EVERY_S:
            self._kept_at = time.monotonic()
            # Whoever changes the entry next says that it cannot be kept.
            with suppress(QueueBroken):
                self._queue.keep_files(self.entry.entry_id, self.meter.files())

    def stop(self, state: QueueState) -> None:
        """Stops the worker; what has arrived stays."""
        self.stops_for = state
        if self.job:
            self.job.cancel()

    @property
    def activity(self) -> Activity:
        """What the worker does."""
        doing = Activity.FETCHING if self._is_fetching else Activity.PREPARING
        return Activity.STOPPING if self.stops_for else doing

    def look(self) -> tuple[FileState, ...]:
        """Main thread: reads the meter; the files that were completed since the last time."""
        reading = self.meter.read()
        self.entry = replace(self.entry, files=reading.files)
        speed, left = reading.bytes_per_second, reading.seconds_left
        self.last = Transfer(self.entry, self.activity, speed, left, reading.waits_for)
        if self.job:
            self.job.setProgress(self.entry.permille / 10)
        return reading.fresh
