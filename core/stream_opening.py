"""The first look at a remote file: one request tells its size and brings its first bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .delivery import SignedAsset
from .errors import CapellaError, ConnectionFailed, LinkRefused, NotStreamable
from .http import AnswerLost, Incoming, NotSent, Request, Transport
from .identity import AssetIdentity
from .signing import UrlSigner

FIRST_BYTES = 16384
"""what GDAL asks for first of every remote file, so that asking for the size costs no request of its own"""
TIMEOUT_S = 30.0


@dataclass(frozen=True)
class Opening:
    """How a file begins."""

    size_bytes: int
    first_bytes: bytes = field(default=b"", repr=False)


def read_opening(signer: UrlSigner, transport: Transport, identity: AssetIdentity) -> Opening:
    """Asks the store, with a link renewed once if it is refused.

    Raises `NotStreamable` where the store serves no parts of files, `LinkRefused`, `ConnectionFailed`, or what
    `UrlSigner.asset` raises.
    """
    asset = signer.asset(identity)
    try:
        return _asked(transport, asset)
    except LinkRefused:
        signer.distrust(asset)
        return _asked(transport, signer.asset(identity))


def _asked(transport: Transport, asset: SignedAsset) -> Opening:
    headers = {"Range": f"bytes=0-{FIRST_BYTES - 1}", "Accept-Encoding": "identity"}
    try:
        with transport.open(Request("GET", asset.url.href, headers, timeout_s=TIMEOUT_S)) as incoming:
            return _opening(incoming, asset)
    except (NotSent, AnswerLost) as error:
        raise ConnectionFailed(
            "The image cannot be reached: check the network and zoom the map to try again.", detail=str(error)
        ) from error


def _opening(incoming: Incoming, asset: SignedAsset) -> Opening:
    if incoming.status == 206:
        total = re.fullmatch(r"bytes 0-\d+/(\d+)", incoming.headers.get("content-range", ""))
        if total is None:
            raise NotStreamable
        return Opening(int(total[1]), b"".join(incoming.chunks(FIRST_BYTES))[:FIRST_BYTES])
    raise _refusal(incoming.status, asset)


def _refusal(status: int, asset: SignedAsset) -> CapellaError:
    detail = f"{asset.url.bare} answered {status}"
    if status == 200:
        return NotStreamable("The store sends whole files only: download this product instead.", detail=detail)
    if status >= 500 or status == 429:
        return ConnectionFailed("The store is busy: zoom the map in a minute to try again.", detail=detail)
    return LinkRefused(detail=detail)
