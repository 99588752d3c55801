"""One file of a store, read by ranges in parallel and handed out in order: nothing of it is kept on the disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from .cancel import CancelledCheck, stop_if
from .delivery import SignedAsset
from .downloading.answers import Body, LinkDied, StoreBusy, body_of
from .downloading.fetching import Links
from .downloading.patience import Patience
from .downloading.version import Version
from .errors import ConnectionFailed, LinkRefused, ServiceFailed, TransferError
from .http import AnswerLost, Incoming, NotSent, Request, Transport

PART = 8 << 20
AT_ONCE = 4
"""ranges that are fetched at the same time; with `PART` the memory that a transfer takes, in bytes"""
CHUNK = 1 << 20
TIMEOUT_S = 30.0
REFUSALS = 3
"""fresh links that a store may refuse one after the other"""


@dataclass(frozen=True)
class _Answer:
    body: Body
    data: bytes


class RangedSource:
    """Reads assets. `wait` sleeps between two tries and is True where nobody wants them any more."""

    def __init__(self, transport: Transport, links: Links, patience: Patience, wait: Callable[[float], bool]) -> None:
        self._transport, self._links, self._patience, self._wait = transport, links, patience, wait

    def read(self, asset: SignedAsset, cancelled: CancelledCheck) -> Iterator[bytes]:
        """The bytes of `asset` from the first to the last.

        Raises `TransferError` where the store fails for long, `ObjectChanged` where it has another object meanwhile,
        `LinkRefused`, the errors of the links, and `Cancelled`.
        """
        first = self._fetch(asset, 0, None)
        yield first.data
        size = first.body.version.size
        if first.body.is_whole or size is None or len(first.data) >= size:
            return
        starts = iter(range(len(first.data), size, PART))
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="capella-bucket") as threads:
            coming: deque[Future[_Answer]] = deque()
            try:
                while True:
                    while len(coming) < AT_ONCE and (start := next(starts, None)) is not None:
                        coming.append(threads.submit(self._fetch, asset, start, first.body.version))
                    if not coming:
                        return
                    stop_if(cancelled)
                    yield coming.popleft().result().data
            finally:
                for future in coming:
                    future.cancel()

    def _fetch(self, asset: SignedAsset, start: int, known: Version | None) -> _Answer:
        tries, refusals, problem = 0, 0, ""
        while tries < self._patience.tries and refusals < REFUSALS:
            pause = None
            try:
                return self._ask(asset, start, known)
            except LinkDied as error:
                refusals, problem = refusals + 1, str(error)
                continue
            except StoreBusy as error:
                pause, problem = error.after_s, str(error)
            except (NotSent, AnswerLost, ConnectionFailed, ServiceFailed) as error:
                problem = str(error)
            tries += 1
            if self._wait(self._patience.pause_s(tries, pause)):
                break
        raise (LinkRefused if refusals >= REFUSALS else TransferError)(detail=problem)

    def _ask(self, asset: SignedAsset, start: int, known: Version | None) -> _Answer:
        link = self._links.asset(asset.identity)
        end = min(start + PART, known.size) if known and known.size else start + PART
        headers = {"Accept-Encoding": "identity", "Range": f"bytes={start}-{end - 1}"}
        headers |= known.condition() if known else {}
        with self._transport.open(Request("GET", link.url.href, headers, timeout_s=TIMEOUT_S)) as incoming:
            try:
                body = body_of(incoming.status, incoming.headers, (start, end), known)
            except LinkDied:
                self._links.distrust(link)
                raise
            return _Answer(body, _whole(incoming, body, start))


def _whole(incoming: Incoming, body: Body, start: int) -> bytes:
    if body.is_whole and start > 0:
        raise TransferError("The store stopped sending parts of files: download to a folder instead.")
    data = b"".join(incoming.chunks(CHUNK))
    if body.end is not None and len(data) != body.end - body.start:
        raise AnswerLost("bytes are missing at the end")
    return data
