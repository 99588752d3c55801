"""Parts of one file, read at the store through links that are valid now."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from .delivery import SignedAsset, SignedUrl
from .errors import CapellaError, ConnectionFailed, LinkRefused, NotStreamable
from .http import AnswerLost, Incoming, NotSent, Request, Transport
from .identity import AssetIdentity
from .kept_blocks import Known
from .signing import REFUSAL_HOLDS_S, UrlSigner

SILENCE_S = 12.0
"""how long the store may say nothing"""
PAUSES_S = (0.3, 1.0)
"""before each further try after a fault that passes"""
LAST_PAUSE_S = 1.0
"""before further tries of a connection that breaks again and again, but gets on"""
LONGEST_S = 120.0
"""for one part: a store that sends a few bytes now and then must not hold a connection for ever"""
_CHUNK = 1 << 16
_PLACED = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


class Sink(Protocol):
    """What takes the bytes of one part."""

    def begin(self, known: Known, abort: Callable[[], None]) -> None:
        """Hears what the store says of the file, and how to break off; raises `Unwanted` where it cannot use it."""

    def take(self, chunk: bytes) -> None:
        """The next bytes; raises `Unwanted` where nobody waits for them any more."""


class Unwanted(ConnectionFailed):
    """What takes the bytes does not go on; the store is not to blame."""


class _Passing(ConnectionFailed):
    """A fault of the store that may have passed in a second."""


@dataclass(frozen=True)
class _Refusal:
    url: SignedUrl
    error: CapellaError
    until: float


class StoreReader:
    """Reads one file. Thread-safe.

    A link that the store refuses is renewed once, a fault that passes is waited for briefly, and a refusal is passed on
    for a few seconds, or until there is another link: GDAL asks once for every tile.
    """

    def __init__(
        self,
        identity: AssetIdentity,
        signer: UrlSigner,
        transport: Transport,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.identity = identity
        self._signer, self._transport, self._monotonic, self._sleep = signer, transport, monotonic, sleep
        self._refusal: _Refusal | None = None

    def link(self) -> str:
        """Where the file is now. Raises what `UrlSigner.url` raises."""
        return self._signer.url(self.identity).href

    def read(self, first: int, last: int, sink: Sink, *, is_guess: bool = False) -> None:
        """Hands the bytes from `first` to `last`, or to the end of the file, to `sink`.

        A guess may lie behind the end: it is tried once, and what becomes of it says nothing of the file. Raises
        `NotStreamable` where the store serves no parts of files, `LinkRefused`, `ConnectionFailed`, or what
        `UrlSigner.asset` and `sink` raise.
        """
        asset = self._signer.asset(self.identity)
        if self._refusal and self._refusal.url == asset.url and self._monotonic() < self._refusal.until:
            raise self._refusal.error.with_traceback(None)
        reading = _Reading(first, last, sink, self._monotonic() + LONGEST_S)
        if is_guess:
            self._ask(asset, reading)
            return
        try:
            self._persist(asset, reading)
        except LinkRefused:
            self._signer.distrust(asset)
            self._persist(self._signer.asset(self.identity), reading)

    def _persist(self, asset: SignedAsset, reading: _Reading) -> None:
        pauses = list(PAUSES_S)
        try:
            while not reading.is_over:
                before = reading.next
                try:
                    self._ask(asset, reading)
                except _Passing as error:
                    if not pauses and reading.next - before < _CHUNK:
                        raise ConnectionFailed(error.sentence, detail=error.detail) from None
                    self._sleep(pauses.pop(0) if pauses else LAST_PAUSE_S)
        except Unwanted:
            raise
        except CapellaError as error:
            self._refusal = _Refusal(asset.url, error, self._monotonic() + REFUSAL_HOLDS_S)
            raise

    def _ask(self, asset: SignedAsset, reading: _Reading) -> None:
        headers = {"Range": f"bytes={reading.next}-{reading.last}", "Accept-Encoding": "identity"}
        try:
            with self._transport.open(Request("GET", asset.url.href, headers, timeout_s=SILENCE_S)) as incoming:
                placed = _PLACED.fullmatch(incoming.headers.get("content-range", ""))
                if incoming.status != 206 or placed is None or int(placed[1]) != reading.next:
                    raise _refusal(incoming.status, asset)
                self._pass_on(incoming, int(placed[2]), int(placed[3]), reading)
        except NotSent as error:
            raise ConnectionFailed(_UNREACHABLE, detail=str(error)) from error
        except AnswerLost as error:
            raise _Passing(_UNREACHABLE, detail=str(error)) from error

    def _pass_on(self, incoming: Incoming, last: int, total: int, reading: _Reading) -> None:
        reading.begin(Known(total, incoming.headers.get("etag", "")), incoming.abort)
        buffer = memoryview(bytearray(_CHUNK))
        while count := incoming.read_into(buffer):
            reading.take(bytes(buffer[:count]))
            if self._monotonic() > reading.end:
                raise ConnectionFailed(_UNREACHABLE, detail="the store sends too slowly")
        if reading.next <= min(last, reading.last):
            raise AnswerLost("a body shorter than announced")


class _Reading:
    """How far one part has come; a further try goes on where the last one broke."""

    def __init__(self, first: int, last: int, sink: Sink, end: float) -> None:
        self.next, self.last, self.end = first, last, end
        self._sink = sink

    @property
    def is_over(self) -> bool:
        """Every byte has come."""
        return self.next > self.last

    def begin(self, known: Known, abort: Callable[[], None]) -> None:
        """The file may end before the part does."""
        self._sink.begin(known, abort)
        self.last = min(self.last, known.size_bytes - 1)

    def take(self, chunk: bytes) -> None:
        """No more than was asked for, whatever the store sends."""
        wanted = chunk[: self.last + 1 - self.next]
        self._sink.take(wanted)
        self.next += len(wanted)


UNREADABLE = "This image cannot be read, it may be damaged: prepare the order again, or download it."
_UNREACHABLE = "The image cannot be reached: check the network and zoom the map to try again."


def _refusal(status: int, asset: SignedAsset) -> CapellaError:
    detail = f"{asset.url.bare} answered {status}"
    if status in (200, 206):
        return NotStreamable("The store sends whole files only: download this product instead.", detail=detail)
    if status == 416:
        # It is shorter than it was when its length was learned.
        return NotStreamable(UNREADABLE, detail=detail)
    if status >= 500 or status == 429:
        return _Passing("The store is busy: zoom the map in a minute to try again.", detail=detail)
    return LinkRefused(detail=detail)
