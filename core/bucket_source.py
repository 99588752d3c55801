"""Files of a store, read by ranges in parallel and handed out in order: nothing of them is kept on the disk."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

from .cancel import stop_if
from .downloading.answers import Body, LinkDied, StoreBusy, body_of
from .downloading.fetching import Links
from .downloading.pace import Pace
from .downloading.patience import Patience
from .downloading.version import Version
from .errors import CapellaError, ConnectionFailed, LinkRefused, OrderExpired, ServiceFailed, TransferError
from .http import AnswerLost, Incoming, NotSent, Request, Transport
from .transfers import PlannedFile, Waiting, WaitReason

PART = 8 << 20
AHEAD = 8
"""ranges of all files together that are fetched before somebody takes them; with `PART` their memory, in bytes"""
CHUNK = 256 << 10
TIMEOUT_S = 30.0
REFUSALS = 3
"""fresh links that a store may refuse one after the other"""
LOOKS_AGAIN_S = 2.0
"""how often to look whether an order was renewed"""


@dataclass
class Arrival:
    """Bytes of one file that have come so far. Thread-safe."""

    file: PlannedFile
    size: int | None = None
    done: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, count: int) -> None:
        """More of them; fewer where a range has to come again."""
        with self._lock:
            self.done += count


@dataclass(frozen=True)
class _Answer:
    body: Body
    data: bytes


class RangedSource:
    """Reads files, several at once, within one budget of connections. `tell` hears, in any thread, why one waits."""

    def __init__(
        self,
        transport: Transport,
        links: Links,
        patience: Patience,
        pace: Pace,
        tell: Callable[[object], None],
        renewal_patience_s: float = 0.0,
    ) -> None:
        self._transport, self._links, self._patience, self._pace = transport, links, patience, pace
        self._tell, self._renewal_patience_s = tell, renewal_patience_s
        self._stopping = threading.Event()
        self._incoming: list[Incoming] = []
        self._lock = threading.Lock()
        self._threads = ThreadPoolExecutor(AHEAD, thread_name_prefix="capella-bucket")

    def close(self) -> None:
        """Breaks every connection off; whoever still reads gets `Cancelled`."""
        self._stopping.set()
        with self._lock:
            for incoming in self._incoming:
                incoming.abort()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def is_stopping(self) -> bool:
        """True once it was closed."""
        return self._stopping.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleeps between two tries; True where nobody wants them any more."""
        return self._stopping.wait(seconds)

    def read(self, arrival: Arrival, ahead: int) -> Iterator[bytes]:
        """The bytes of a file from the first to the last; `ahead` ranges of it are fetched at the same time.

        Raises `TransferError` where the store fails for long, `ObjectChanged` where it has another object meanwhile,
        `LinkRefused`, `OrderExpired` and what else the links raise, and `Cancelled`.
        """
        first = self._fetch(arrival, 0, None)
        size = arrival.size = first.body.version.size
        yield first.data
        if first.body.is_whole or size is None or len(first.data) >= size:
            return
        starts = iter(range(len(first.data), size, PART))
        coming: deque[Future[_Answer]] = deque()
        try:
            while True:
                while len(coming) < ahead and (start := next(starts, None)) is not None:
                    stop_if(self.is_stopping)
                    coming.append(self._threads.submit(self._fetch, arrival, start, first.body.version))
                if not coming:
                    return
                yield coming.popleft().result().data
        finally:
            for future in coming:
                future.cancel()

    def _fetch(self, arrival: Arrival, start: int, known: Version | None) -> _Answer:
        tries, refusals, problem, until = 0, 0, "", time.monotonic() + self._renewal_patience_s
        while tries < self._patience.tries and refusals < REFUSALS:
            stop_if(self.is_stopping)
            try:
                return self._ask(arrival, start, known)
            except LinkDied as error:
                refusals, problem = refusals + 1, str(error)
                continue
            except OrderExpired:
                if time.monotonic() >= until:
                    raise
                self._pause(arrival, LOOKS_AGAIN_S, WaitReason.LINK_EXPIRED)
                continue
            except StoreBusy as error:
                pause, problem, reason = error.after_s, str(error), WaitReason.STORE_BUSY
            except (NotSent, AnswerLost, ConnectionFailed, ServiceFailed) as error:
                pause, problem, reason = None, _told(error), WaitReason.NETWORK
            tries += 1
            self._pause(arrival, self._patience.pause_s(tries, pause), reason)
        raise (LinkRefused if refusals >= REFUSALS else TransferError)(detail=problem)

    def _pause(self, arrival: Arrival, seconds: float, reason: WaitReason) -> None:
        self._tell(Waiting(arrival.file.target, reason))
        self.wait(seconds)
        stop_if(self.is_stopping)

    def _ask(self, arrival: Arrival, start: int, known: Version | None) -> _Answer:
        link = self._links.asset(arrival.file.asset.identity)
        end = min(start + PART, known.size) if known and known.size else start + PART
        headers = {"Accept-Encoding": "identity", "Range": f"bytes={start}-{end - 1}"}
        headers |= known.condition() if known else {}
        request = Request("GET", link.url.href, headers, timeout_s=TIMEOUT_S)
        with self._connection(), self._transport.open(request) as incoming, self._watched(incoming):
            try:
                body = body_of(incoming.status, incoming.headers, (start, end), known)
            except LinkDied:
                self._links.distrust(link)
                raise
            return _Answer(body, self._whole(incoming, body, start, arrival))

    def _whole(self, incoming: Incoming, body: Body, start: int, arrival: Arrival) -> bytes:
        if body.is_whole and start > 0:
            raise TransferError("The store stopped sending parts of files: download to a folder instead.")
        pieces: list[bytes] = []
        count, is_whole = 0, False
        try:
            for piece in incoming.chunks(self._pace.piece(CHUNK)):
                stop_if(self.is_stopping)
                pieces.append(piece)
                count += len(piece)
                arrival.add(len(piece))
                self.wait(self._pace.owes_s(len(piece)))
            if body.end is not None and count != body.end - body.start:
                raise AnswerLost("bytes are missing at the end")
            is_whole = True
        finally:
            if not is_whole:
                arrival.add(-count)
        return b"".join(pieces)

    @contextmanager
    def _connection(self) -> Iterator[None]:
        """One of the budget. Raises `Cancelled`."""
        while not self._pace.take_connection(0.1):
            stop_if(self.is_stopping)
        try:
            yield
        finally:
            self._pace.give_connection()

    @contextmanager
    def _watched(self, incoming: Incoming) -> Iterator[None]:
        """So that `close` can break it off."""
        with self._lock:
            self._incoming.append(incoming)
        try:
            stop_if(self.is_stopping)
            yield
        finally:
            with self._lock:
                self._incoming = [one for one in self._incoming if one is not incoming]


def _told(error: Exception) -> str:
    return error.detail if isinstance(error, CapellaError) else str(error)
