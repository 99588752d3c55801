"""One file on its way: what of it is there, who fetches what, and on which version of the object."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ..errors import Cancelled, CapellaError, NotVerified
from ..transfers import FileReport, Outcome, PlannedFile, Proof
from .answers import Body, ObjectChanged
from .claims import ENDLESS, Claim, Dropped
from .on_disk import OnDisk
from .spans import Spans
from .stage import Stage
from .version import Version

FIRST_PART = 8 << 20
"""what is asked for first of a file whose size nobody has told"""


class FileWork:
    """Thread-safe. Methods that touch the disk raise OSError."""

    def __init__(self, file: PlannedFile, part_bytes: Callable[[int, int, bool], int]) -> None:
        self.file = file
        self.stage = Stage.IDLE
        self.disk: OnDisk | None = None
        self.claims: list[Claim] = []
        self.error: CapellaError | None = None
        self.proof: Proof | None = None
        self.sha256: str | None = None
        self.not_before = self.fault_at = 0.0
        self.expired_since: float | None = None
        self.tries = self.refusals = self.restarts = self.mismatches = 0
        self.reconnects = self.fetched_bytes = self.resumed_bytes = 0
        self.is_begun = self.is_skipped = False
        self.is_doubted = False
        """the store did not answer for a while: one worker finds out whether it does again"""
        self.comes_whole = False
        """the store has once sent everything in place of a range: it is asked for one stream"""
        self._part_bytes = part_bytes
        self._most = self._size = 0
        self._began_at = self._ended_at = 0.0
        self._lock = threading.RLock()

    @property
    def size(self) -> int | None:
        """Bytes of the whole file, as the store has told; before that as the plan says."""
        version = self.disk.version if self.disk else None
        return version.size if version else self.file.size_bytes

    @property
    def version(self) -> Version | None:
        """What is on disk is of this one."""
        return self.disk.version if self.disk else None

    @property
    def done_bytes(self) -> int:
        """Bytes that are there."""
        with self._lock:
            noted = self.disk.spans.total if self.disk else 0
            return noted + sum(claim.position - claim.noted for claim in self.claims)

    @property
    def front(self) -> int:
        """Bytes that are there from the start on without a gap."""
        with self._lock:
            front = self.disk.spans.front if self.disk else 0
            for claim in sorted(self.claims, key=lambda claim: claim.noted):
                if claim.noted <= front < claim.position:
                    front = claim.position
            return front

    def claim(self, now: float) -> Claim | None:
        """The next range that nobody fetches; None while there is none."""
        with self._lock:
            if now < self.not_before:
                return None
            if self.stage is Stage.IDLE:
                self.stage = Stage.OPENING
                self._began_at = self._began_at or now
                return self._taken(Claim(self, 0, FIRST_PART, now, is_opening=True))
            if self.stage is not Stage.SPREAD or self.disk is None or self.size is None:
                return None
            if self.is_doubted and self.claims:
                return None
            there = Spans([*self.disk.spans, *((claim.start, claim.end) for claim in self.claims)])
            gap = next(there.gaps(self.size), None)
            return self._taken(self._aimed(Claim(self, 0, 0, now), gap, self.size)) if gap else None

    def split(self, claim: Claim, now: float) -> Claim | None:
        """The second half of what another worker still has to fetch."""
        with self._lock:
            if self.stage is not Stage.SPREAD or self.is_doubted or claim not in self.claims or claim.left < 2:
                return None
            old_end, claim.end = claim.end, claim.position + claim.left // 2
            return self._taken(Claim(self, claim.end, old_end, now))

    def open_disk(self) -> bool:
        """Opens the `.part` and finds out what an earlier run left; False while another download has it."""
        if self.disk is None:
            disk = OnDisk.open(self.file)
            if disk is None:
                return False
            self.resumed_bytes = disk.resumed_bytes
            if not self.file.is_replacing and self.file.target.is_file():
                disk.close(is_over=True)
                self.is_skipped = True
            else:
                self.disk = disk
        return True

    def aim(self, claim: Claim) -> bool:
        """Gives the opening claim its range; False where nothing is missing."""
        with self._lock:
            if self.disk is None or self.disk.is_complete:
                return False
            size = self.size
            gap = next(self.disk.spans.gaps(size), None) if size else None
            if gap and size:
                self._aimed(claim, gap, size)
            return True

    def accept(self, claim: Claim, body: Body) -> None:
        """The store's answer to a claim has come. Raises `Dropped` where nobody waits for it, `ObjectChanged`."""
        with self._lock:
            if claim.is_dropped or self.stage is Stage.DRAINING or self.disk is None:
                raise Dropped
            self.is_doubted = False
            if claim.is_opening and body.is_whole:
                self.disk.begin_stream(body.version)
                claim.begin_at(0)
                claim.end = ENDLESS if body.end is None else body.end
                self.stage = Stage.STREAM
            elif claim.is_opening:
                self.disk.begin(body.version)
                self.stage = Stage.SPREAD
            elif body.is_whole:
                self.comes_whole = True
                raise ObjectChanged
            if body.end is not None:
                claim.end = min(claim.end, body.end)

    def write(self, claim: Claim, piece: memoryview, now: float) -> None:
        """Puts what has arrived of a claim in its place. Raises `Dropped`."""
        if claim.is_dropped or self.disk is None:
            raise Dropped
        self.disk.part.write(piece, claim.position)
        claim.position += len(piece)
        claim.moved_at = now

    def note(self, claim: Claim) -> None:
        """Records what has been written of a claim."""
        with self._lock:
            if claim.position > claim.noted and self.disk:
                start, claim.noted = claim.noted, claim.position
                self.fetched_bytes += claim.noted - start
                self.disk.note(start, claim.noted)

    def end_of_stream(self, claim: Claim) -> None:
        """A stream without a length has ended as it should."""
        claim.end = claim.position
        if self.disk:
            self.disk.version = Version(size=claim.position)

    def release(self, claim: Claim) -> bool:
        """A worker lets go of its claim; True where with that the file is complete."""
        with self._lock:
            if claim in self.claims:
                self.note(claim)
                self.claims.remove(claim)
            if self.claims or self.stage in (Stage.FINISHING, Stage.ENDED):
                return False
            if self.is_skipped:
                self._end()
            elif self.stage is Stage.DRAINING:
                self._start_anew()
            elif self.disk and self.disk.is_complete:
                self.stage = Stage.FINISHING
                return True
            elif self.stage is Stage.STREAM:
                self._start_anew()
            elif self.stage is Stage.OPENING:
                self.stage = Stage.IDLE
            return False

    def forsake(self, claim: Claim) -> None:
        """Nobody waits any more for a worker that the store never answered."""
        with self._lock:
            if claim.is_asking and claim.incoming is None and claim in self.claims:
                claim.drop()
                self.release(claim)

    def counts_fault(self, claim: Claim) -> bool:
        """Counts a fault, once where several connections broke together; forgives all where bytes came since."""
        with self._lock:
            if claim.since < self.fault_at:
                return False
            if self.done_bytes > self._most:
                self._most, self.tries = self.done_bytes, 0
            self.tries += 1
            self.reconnects += 1
            self.fault_at = time.monotonic()
            return True

    def restart(self) -> None:
        """What is there is of no use: everything is fetched again, once nobody writes any more."""
        with self._lock:
            self.restarts += 1
            self._most = 0
            self._drain()

    def fail(self, error: CapellaError) -> None:
        """Gives the file up; what is there stays for the next run."""
        with self._lock:
            self.error = self.error or error
            self._drain()

    def sync(self) -> None:
        """Makes durable what has been noted so far."""
        with self._lock:
            disk, lines = self.disk, self.disk.lines_to_sync if self.disk else 0
            if disk is None or self.stage is not Stage.SPREAD or not lines:
                return
        try:
            disk.part.sync()
        except OSError:
            if self.disk is disk:
                raise
        with self._lock:
            if self.disk is disk and self.stage is Stage.SPREAD:
                disk.mark_synced(lines)

    def finish(self) -> int:
        """Gives the file its final name; its size in bytes."""
        with self._lock:
            if self.disk is None:
                raise Dropped
            disk, self.disk = self.disk, None
            self._size = disk.finish()
            self._end()
            return self._size

    def stop(self) -> None:
        """The run is over: lets go of the disk as soon as nobody writes any more."""
        with self._lock:
            if self.stage is Stage.FINISHING or not self.claims:
                self._end()
            else:
                self.fail(Cancelled())

    def report(self) -> FileReport:
        """What became of it."""
        fetched = Outcome.RESUMED if self.resumed_bytes else Outcome.FETCHED
        outcome = Outcome.FAILED if self.error else Outcome.SKIPPED if self.is_skipped else fetched
        seconds = max(0.0, self._ended_at - self._began_at)
        told = (self.file.target, outcome, self._size or self.file.size_bytes, self.proof, self.sha256)
        return FileReport(*told, self.fetched_bytes, seconds, self.reconnects, self.error)

    def _taken(self, claim: Claim) -> Claim:
        # Only now: a fault that came while the lock was waited for is none of this claim.
        claim.since = claim.moved_at = time.monotonic()
        self.claims.append(claim)
        return claim

    def _aimed(self, claim: Claim, gap: tuple[int, int], size: int) -> Claim:
        claim.begin_at(gap[0])
        claim.end = min(gap[1], gap[0] + self._part_bytes(gap[0], size, self.file.digest is not None))
        return claim

    def _drain(self) -> None:
        if self.stage is Stage.ENDED:
            return
        self.stage = Stage.DRAINING
        for claim in self.claims:
            claim.drop()
        if not self.claims:
            self._start_anew()

    def _start_anew(self) -> None:
        if self.error is not None:
            self._end()
            return
        if self.disk:
            self.disk.forget()
            self.resumed_bytes = 0
        self.stage = Stage.IDLE

    def _end(self) -> None:
        if self.disk:
            self.disk.close(is_over=isinstance(self.error, NotVerified))
            self.disk = None
        self._ended_at = time.monotonic()
        self.stage = Stage.ENDED
