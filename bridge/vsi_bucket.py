"""A bucket as GDAL reaches it (`/vsis3/`), with the credentials of the user's environment; none is kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..core.bucket_errors import BucketRefused, NoCredentials
from ..core.errors import TransferError
from ..core.http import AnswerLost, NotSent, Request, Transport
from ..core.local_catalog import linked_items
from ..core.local_documents import CATALOG_FILE

SMALLEST_PART = 8 << 20
"""bytes that are sent with one request: who cancels waits for no more than these"""
MOST_PARTS = 9_000
"""of the 10,000 that S3 allows in one upload"""
_REFUSALS = (
    b"InvalidAccessKeyId", b"SignatureDoesNotMatch", b"InvalidToken", b"ExpiredToken", b"TokenRefreshRequired",
    b"InvalidClientTokenId", b"NoSuchBucket", b"PermanentRedirect", b"AuthorizationHeaderMalformed",
)  # fmt: skip
"""codes of S3 that nothing but a person mends; a plain AccessDenied may mean that one may write, but not read"""


class VsiBucket:
    """A `core.bucket_transfer.Bucket`. Where it is given a transport it knows beforehand who is refused."""

    def __init__(self, transport: Transport | None = None) -> None:
        self._transport = transport

    def admit(self, folder: Path) -> None:
        """Asks for one byte with the credentials that there are.

        Raises `NoCredentials` and `BucketRefused`, and `TransferError` where the store cannot be reached.
        """
        name = (folder / CATALOG_FILE).as_posix()
        signed = _asked(lambda: gdal.GetSignedURL(name))
        if not signed:
            raise NoCredentials
        if self._transport is None:
            return
        try:
            answer = self._transport.send(Request("GET", signed, {"Range": "bytes=0-0"}, timeout_s=20.0))
        except (NotSent, AnswerLost) as error:
            raise TransferError("The bucket cannot be reached: check its address and the network.") from error
        if answer.status >= 300 and any(code in answer.body for code in _REFUSALS):
            raise BucketRefused(detail=f"status {answer.status}")

    def read(self, path: Path) -> str | None:
        """The text of a file, None where there is none."""
        file = _asked(lambda: gdal.VSIFOpenL(path.as_posix(), "rb"))
        if file is None:
            return None
        try:
            return bytes(gdal.VSIFReadL(1, self.size(path) or 0, file) or b"").decode("utf-8", "replace")
        finally:
            gdal.VSIFCloseL(file)

    def write(self, path: Path, text: str) -> None:
        """Whole or not at all: an object appears when it is closed. Raises `TransferError`."""
        upload = self.begin(path)
        upload.write(text.encode())
        upload.finish()

    def find(self, folder: Path, name: str) -> Iterable[Path]:
        """Every file of that name in a folder right below `folder`.

        A key that may write need not be allowed to list: then it is what the catalog there links to.
        """
        gdal.VSICurlPartialClearCache(folder.as_posix())
        entries = _asked(lambda: gdal.ReadDir(folder.as_posix()))
        if entries is None:
            found = linked_items(self.read, folder / CATALOG_FILE)
        else:
            found = (folder / entry.rstrip("/") / name for entry in entries if entry not in (".", ".."))
        return [path for path in found if path.name == name and self.size(path) is not None]

    def size(self, path: Path) -> int | None:
        """Bytes of a file, asked anew; None where there is none."""
        name = path.as_posix()
        gdal.VSICurlPartialClearCache(name)
        found = _asked(lambda: gdal.VSIStatL(name))
        return None if found is None or found.IsDirectory() else int(found.size)

    def begin(self, path: Path, size_bytes: int | None = None) -> VsiUpload:
        """Begins a file; parts that a run which was killed has left of it go. Raises `TransferError`."""
        if size_bytes is None or size_bytes > SMALLEST_PART:
            _asked(lambda: gdal.AbortPendingUploads(path.as_posix()))
        return VsiUpload(path.as_posix(), size_bytes or 0)


class VsiUpload:
    """A file that GDAL sends in parts while it grows; the store shows it when the upload is completed."""

    def __init__(self, name: str, size_bytes: int = 0) -> None:
        self._name = name
        with _parts_of(max(SMALLEST_PART, math.ceil(size_bytes / MOST_PARTS))):
            self._file = _asked(lambda: gdal.VSIFOpenL(name, "wb"))
        if self._file is None:
            raise _not_taken()

    def write(self, data: bytes) -> None:
        """Adds to its end. Raises `TransferError`."""
        if data and _asked(lambda: gdal.VSIFWriteL(data, 1, len(data), self._file)) != len(data):
            raise _not_taken()

    def finish(self) -> None:
        """Completes the upload. Raises `TransferError`."""
        file, self._file = self._file, None
        if _asked(lambda: gdal.VSIFCloseL(file)) != 0:
            raise _not_taken()

    def abandon(self) -> None:
        """Ends the upload without an object; a file system without uploads loses what it holds by then."""
        file, self._file = self._file, None
        if file is None:
            return
        _asked(lambda: gdal.AbortPendingUploads(self._name))
        if _asked(lambda: gdal.VSIFCloseL(file)) == 0:
            _asked(lambda: gdal.Unlink(self._name))


@contextmanager
def _parts_of(size_bytes: int) -> Iterator[None]:
    """How much GDAL sends with one request, of what this thread opens."""
    before = gdal.GetThreadLocalConfigOption("VSIS3_CHUNK_SIZE")
    gdal.SetThreadLocalConfigOption("VSIS3_CHUNK_SIZE", str(math.ceil(size_bytes / (1 << 20))))
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("VSIS3_CHUNK_SIZE", before)


def _asked(call: Callable[[], Any]) -> Any:
    """What GDAL answers; None where it fails, also where somebody else told it to raise exceptions."""
    try:
        return call()
    except RuntimeError:
        return None


def _not_taken() -> TransferError:
    """GDAL does not tell why: what no other try would mend was found out by `admit`."""
    return TransferError(BucketRefused.default, detail=gdal.GetLastErrorMsg())
