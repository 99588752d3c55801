"""The first look at a remote file: one request tells its size and brings its first bytes."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from .delivery import SignedAsset, SignedUrl
from .errors import CapellaError, ConnectionFailed, LinkRefused, NotStreamable
from .http import AnswerLost, NotSent, Request, Transport
from .identity import AssetIdentity
from .radiometry import Calibration, calibration_of
from .signing import REFUSAL_HOLDS_S, UrlSigner
from .stream_tiff import image_description

FIRST_BYTES = 256 << 10
"""header and extended metadata of nearly every product (capella-api.md 4), so that the size, the calibration and GDAL's
own look at the header cost one request together"""
TIMEOUT_S = 30.0


@dataclass(frozen=True)
class Opening:
    """How a file begins."""

    size_bytes: int
    first_bytes: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class _Refusal:
    url: SignedUrl
    error: CapellaError
    until: float


class RemoteFile:
    """One file behind the links of a `UrlSigner`. Thread-safe."""

    def __init__(
        self,
        identity: AssetIdentity,
        signer: UrlSigner,
        transport: Transport,
        *,
        relays: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.identity = identity
        self._signer, self._transport, self._monotonic = signer, transport, monotonic
        self._relays = relays
        self._opening: Opening | None = None
        self._refusal: _Refusal | None = None
        self._lock = threading.Lock()

    def opening(self) -> Opening:
        """Its size and first bytes, asked for once.

        A refusal of the store is passed on for a few seconds, or until there is another link. Raises `NotStreamable`
        where the store serves no parts of files, `LinkRefused`, `ConnectionFailed`, or what `UrlSigner.asset` raises.
        """
        with self._lock:
            if self._opening is None:
                self._opening = self._read()
            return self._opening

    def size_bytes(self) -> int:
        """Its length. Raises what `opening` raises."""
        return self.opening().size_bytes

    def part(self, first: int, last: int) -> bytes | None:
        """Those bytes, where they are at hand or we relay, else None. Raises what `opening` raises."""
        if self._relays or last < len(self.opening().first_bytes):
            return self._bytes(first, last + 1 - first)
        return None

    def calibration(self) -> Calibration | None:
        """What its image description says, None where it says nothing. Raises what `opening` raises."""
        return calibration_of(image_description(self._bytes))

    def link(self) -> str:
        """Where it is now. Raises what `UrlSigner.url` raises."""
        return self._signer.url(self.identity).href

    def _bytes(self, offset: int, length: int) -> bytes:
        opening = self.opening()
        last = min(offset + length, opening.size_bytes) - 1
        if last < len(opening.first_bytes):
            return opening.first_bytes[offset : last + 1]
        return _part(self._transport, self._signer.asset(self.identity), offset, last)[1]

    def _read(self) -> Opening:
        """With a link that is renewed once if the store refuses it."""
        asset = self._signer.asset(self.identity)
        if self._refusal and self._refusal.url == asset.url and self._monotonic() < self._refusal.until:
            raise self._refusal.error.with_traceback(None)
        try:
            return self._asked(asset)
        except LinkRefused:
            self._signer.distrust(asset)
            return self._asked(self._signer.asset(self.identity))

    def _asked(self, asset: SignedAsset) -> Opening:
        try:
            return Opening(*_part(self._transport, asset, 0, FIRST_BYTES - 1))
        except CapellaError as error:
            self._refusal = _Refusal(asset.url, error, self._monotonic() + REFUSAL_HOLDS_S)
            raise


def _part(transport: Transport, asset: SignedAsset, first: int, last: int) -> tuple[int, bytes]:
    """The length of the whole file, and that part of it."""
    headers = {"Range": f"bytes={first}-{last}", "Accept-Encoding": "identity"}
    try:
        with transport.open(Request("GET", asset.url.href, headers, timeout_s=TIMEOUT_S)) as incoming:
            total = re.fullmatch(rf"bytes {first}-\d+/(\d+)", incoming.headers.get("content-range", ""))
            if incoming.status != 206 or total is None:
                raise _refusal(incoming.status, asset)
            return int(total[1]), b"".join(incoming.chunks(1 << 16))
    except (NotSent, AnswerLost) as error:
        raise ConnectionFailed(
            "The image cannot be reached: check the network and zoom the map to try again.", detail=str(error)
        ) from error


def _refusal(status: int, asset: SignedAsset) -> CapellaError:
    detail = f"{asset.url.bare} answered {status}"
    if status in (200, 206):
        return NotStreamable("The store sends whole files only: download this product instead.", detail=detail)
    if status >= 500 or status == 429:
        return ConnectionFailed("The store is busy: zoom the map in a minute to try again.", detail=detail)
    return LinkRefused(detail=detail)
