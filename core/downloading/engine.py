"""Carries a plan out: workers that fetch ranges, finishers that check and name files, and one loop that tells."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue

from ..cancel import CancelledCheck, Emit, stop_if, taken_along
from ..errors import CapellaError
from ..http import Transport
from ..transfers import DownloadPlan, DownloadReport, FileFailed, Skip
from .claims import Claim
from .crew import Crew
from .digests import Digests
from .fetching import Fetcher, Links
from .file_work import FileWork
from .finishing import Finisher
from .mercy import Mercy
from .pace import Pace
from .patience import Patience
from .serving import ClaimServer
from .sidecar import sweep
from .stage import Stage
from .telling import tell
from .watch import Watch

TICK_S = 0.05
STOPS_WITHIN_S = 5.0
LARGEST_PART = 32 << 20
SMALLEST_PART = 4 << 20
GROWING_BY = 8
"""a part may be as long as this share of what lies before it"""
LOOKED_AHEAD = 64
"""files that are counted when the bytes are shared out among the connections"""
FINISHING_AT_ONCE = 24
"""files that wait for their final name, each with two open descriptors, before another one is begun"""
WORTH_SPLITTING_S = 0.4
"""a range that its worker will have fetched by then is not shared"""
KNOWN_AFTER_S = 0.2
"""how long a range has to be under way before its speed says something"""


class Engine:
    """One run of one plan."""

    def __init__(
        self,
        plan: DownloadPlan,
        transport: Transport,
        links: Links,
        pace: Pace,
        patience: Patience,
        renewal_patience_s: float,
    ) -> None:
        self._plan = plan
        self._pace = pace
        self._began = time.monotonic()
        self._works = [FileWork(file, self._part_bytes) for file in plan.files]
        self._open = list(self._works)
        self._events: SimpleQueue[object] = SimpleQueue()
        self._stopping = threading.Event()
        self._news = threading.Condition()
        self._crew, self._mercy = Crew(), Mercy()
        self._workers: list[Future[None]] = []
        self._fatal: CapellaError | None = None
        self._watch = Watch(plan.folder, self._events.put)
        digests = Digests(transport, links, patience, self._stopping.wait)
        self._finisher = Finisher(digests, self._stopping, self._events.put, self.break_off)
        self._server = ClaimServer(self, patience, renewal_patience_s, self._events.put)
        self._transport, self._links = transport, links

    def run(self, emit: Emit, cancelled: CancelledCheck) -> DownloadReport:
        """Until every file has ended. Raises `DiskFull`, `FolderNotWritable`, `Cancelled`."""
        for skip in self._plan.skipped:
            if skip.reason is Skip.ON_DISK and skip.path:
                sweep(skip.path)
        self._watch.check_space(self._plan.files)
        threads = ThreadPoolExecutor(1024, thread_name_prefix="capella-download")
        try:
            if any(work.file.digest for work in self._works):
                threads.submit(self._finisher.follow, self._open)
            while self._open:
                stop_if(cancelled)
                self._hire(threads)
                tell(self._events, emit, TICK_S)
                self._look_around()
        finally:
            self._stop()
            # A store that does not answer may keep a worker for a while; what that brings is thrown away.
            threads.shutdown(wait=False)
        tell(self._events, emit, 0.0)
        reports = tuple(work.report() for work in self._works)
        return DownloadReport(self._plan, reports, time.monotonic() - self._began)

    def break_off(self, error: CapellaError) -> None:
        """Nothing can go on: the disk is full or not writable."""
        self._fatal = self._fatal or error
        self.halt()

    def halt(self) -> None:
        """Nobody begins anything any more."""
        self._stopping.set()

    def ease(self) -> None:
        """The store asks for fewer requests."""
        self._mercy.ease(time.monotonic(), len(self._under_way()))

    def finish(self, work: FileWork) -> None:
        """All bytes of a file are there."""
        self._finisher.take(work)

    def wake(self) -> None:
        """There may be something to fetch that there was not before."""
        with self._news:
            self._news.notify_all()

    def _part_bytes(self, start: int, size: int, is_hashed: bool) -> int:
        """Parts that are large enough to be worth a request, and enough of them for all connections.

        A digest waits for what has no gap before it: there the first parts and the last ones are small.
        """
        width = self._width()
        ahead = max(size, sum(work.size or 0 for work in self._open[:LOOKED_AHEAD]))
        part = ahead // (3 * width)
        if is_hashed:
            part = min(part, start // GROWING_BY, (size - start) // (2 * width))
        return min(max(part, SMALLEST_PART), LARGEST_PART)

    def _width(self) -> int:
        return self._mercy.width(self._crew.width(self._pace.connections))

    def _hire(self, threads: ThreadPoolExecutor) -> None:
        wanted = self._width()
        while len(self._workers) < wanted:
            self._workers.append(threads.submit(taken_along(self._work), len(self._workers)))

    def _work(self, number: int) -> None:
        fetcher = Fetcher(self._transport, self._links, self._pace, self._stopping.is_set)
        while not self._stopping.is_set():
            if number >= self._width() or not self._serve_one(fetcher):
                with self._news:
                    self._news.wait(0.1)

    def _serve_one(self, fetcher: Fetcher) -> bool:
        if not self._pace.take_connection(0.1):
            return False
        try:
            claim = self._next_claim()
            if claim is None:
                return False
            if self._stopping.is_set():
                # Whoever stopped the run may have let go of this very range a moment ago.
                claim.work.release(claim)
                return False
            self._server.serve(claim, fetcher)
            return True
        finally:
            self._pace.give_connection()

    def _next_claim(self) -> Claim | None:
        now = time.monotonic()
        if now < self._server.held_until:
            return None
        finishing = sum(work.stage is Stage.FINISHING for work in self._open)
        for work in self._open:
            if work.stage is Stage.IDLE and finishing >= FINISHING_AT_ONCE:
                continue
            claim = work.claim(now)
            if claim:
                return claim
        return self._split_one(now)

    def _split_one(self, now: float) -> Claim | None:
        """Half of the range that would otherwise be the last to arrive."""
        known = [
            c
            for c in self._under_way()
            if c.work.stage is Stage.SPREAD and now - c.since > KNOWN_AFTER_S and c.left > SMALLEST_PART // 2
        ]
        slow = [claim for claim in known if claim.left > claim.speed(now) * WORTH_SPLITTING_S]
        last = max(slow, key=lambda claim: claim.left, default=None)
        return last.work.split(last, now) if last else None

    def _under_way(self) -> list[Claim]:
        return [claim for work in tuple(self._open) for claim in tuple(work.claims)]

    def _look_around(self) -> None:
        for worker in self._workers:
            if worker.done():
                worker.result()
        if self._fatal:
            raise self._fatal
        now = time.monotonic()
        self._watch.look(now, self._open, self._pace.is_paused, self._finisher.sync)
        self._crew.look(now, self._under_way())
        self._mercy.recover(now, self._pace.connections)
        for work in [work for work in self._open if work.stage is Stage.ENDED]:
            self._open.remove(work)
            if work.error:
                self._events.put(FileFailed(work.file.target, work.error))

    def _stop(self) -> None:
        """Every worker lets go; what has arrived is noted."""
        self._stopping.set()
        for work in self._open:
            for claim in tuple(work.claims):
                claim.drop()
                work.forsake(claim)
        with self._news:
            self._news.notify_all()
            self._news.wait_for(lambda: not any(work.claims for work in self._open), STOPS_WITHIN_S)
        self._finisher.close()
        for work in self._open:
            work.stop()
