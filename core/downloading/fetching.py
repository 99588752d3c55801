"""One claim over one connection: ask, judge the answer, put the bytes in their place."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from ..cancel import heeding
from ..delivery import SignedAsset
from ..http import AnswerLost, Incoming, Request, Transport
from ..identity import AssetIdentity
from .answers import LinkDied, body_of
from .claims import ENDLESS, Claim, Dropped
from .pace import Pace
from .spans import Span
from .stage import Stage

BUFFER = 512 << 10
FIRST_READ = 16 << 10
"""bytes read at once at first; more as soon as they come fast, so that a slow line is still heard of every second"""
NOTED_EVERY = 8 << 20
NOTED_EVERY_S = 3.0
"""bytes and seconds after which the sidecar hears of a claim that is not done yet: what a kill costs at most"""
TIMEOUT_S = 30.0


class Links(Protocol):
    """Where links come from: `UrlSigner`."""

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        """The asset with a link that is valid now. Raises `OrderExpired` and the like."""

    def distrust(self, asset: SignedAsset) -> None:
        """The store refused this link."""


class Fetcher:
    """What one worker needs; not shared between threads."""

    def __init__(self, transport: Transport, links: Links, pace: Pace, is_stopping: Callable[[], bool]) -> None:
        self._transport = transport
        self._links = links
        self._pace = pace
        self._is_stopping = is_stopping
        self._buffer = memoryview(bytearray(BUFFER))

    def fetch(self, claim: Claim, begun: Callable[[], None]) -> None:
        """Fetches a claim, or a beginning of it where it is stopped, paused or drawn in; `begun` hears of the answer.

        Raises `AnswerLost`, `NotSent`, `LinkDied`, `ObjectChanged`, `Dropped`, OSError of the disk, and the errors of
        `links`.
        """
        work, claim.is_asking = claim.work, True
        asset = self._links.asset(work.file.asset.identity)
        asked: Span = (claim.start, claim.end)
        # Compressed on the way, a file has another length than announced and ranges of it mean nothing.
        headers = {"Accept-Encoding": "identity"}
        if not work.comes_whole:
            headers["Range"] = f"bytes={asked[0]}-{asked[1] - 1}"
        known = work.version
        if known:
            headers |= known.condition()
        request = Request("GET", asset.url.href, headers, timeout_s=TIMEOUT_S)
        with heeding(claim.stop), self._transport.open(request) as incoming:
            claim.incoming = incoming
            try:
                body = body_of(incoming.status, incoming.headers, asked, known)
            except LinkDied:
                self._links.distrust(asset)
                raise
            work.accept(claim, body)
            begun()
            self._pump(claim, incoming)

    def _pump(self, claim: Claim, incoming: Incoming) -> None:
        """Reads until the claim is served. Raises as `fetch` does."""
        work, size, noted_at = claim.work, FIRST_READ, time.monotonic()
        while claim.left > 0:
            if self._is_stopping():
                return
            if self._pace.is_paused:
                if work.stage is not Stage.STREAM:
                    return
                # What cannot be continued is held on to, for as long as the store bears it.
                time.sleep(0.1)
                continue
            began = time.monotonic()
            wanted = min(self._pace.piece(size), claim.left)
            found = incoming.read_into(self._buffer[:wanted])
            now = time.monotonic()
            if found:
                work.write(claim, self._buffer[:found], now)
            elif claim.is_dropped:
                raise Dropped
            elif claim.end == ENDLESS:
                work.end_of_stream(claim)
                return
            else:
                raise AnswerLost(f"{claim.left} bytes are missing at the end")
            if claim.position - claim.noted >= NOTED_EVERY or now - noted_at >= NOTED_EVERY_S:
                work.note(claim)
                noted_at = now
            size = _next_size(size, now - began)
            self._pay(found)

    def _pay(self, count: int) -> None:
        """Waits until the speed limit allows to read on."""
        owed = self._pace.owes_s(count)
        while owed > 0 and not self._is_stopping():
            step = min(owed, 0.1)
            time.sleep(step)
            owed -= step


def _next_size(size: int, seconds: float) -> int:
    """Twice as much where the last read was quick, half of it where it took long."""
    if seconds < 0.1:
        return min(size * 2, BUFFER)
    return max(size // 2, 4096) if seconds > 1.0 else size
