"""One file on its way into a bucket: held back or sent by parts, and given its name only when it is verified."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from .bucket_source import Arrival, RangedSource
from .cancel import stop_if
from .downloading.answers import ObjectChanged
from .downloading.digests import Digests
from .errors import Cancelled, CapellaError, NotVerified
from .transfers import FileBegun, FileFailed, FileReport, FileVerified, Outcome, PlannedFile, Proof

HELD_BACK = 16 << 20
"""bytes of a file that are kept in memory until all of it is verified; more are sent as parts of an upload, which stays
invisible until it is finished"""
PIECE = 1 << 20
"""bytes that are handed over at once, so that Cancel is heard between two of them"""


class Upload(Protocol):
    """A file on its way into a bucket. It is seen there only after `finish`."""

    def write(self, data: bytes) -> None:
        """Adds to its end. Raises `TransferError`."""

    def finish(self) -> None:
        """Gives it its name. Raises `TransferError`."""

    def abandon(self) -> None:
        """Leaves nothing behind."""


class Receiver(Protocol):
    """What of a bucket a single file needs."""

    def begin(self, path: Path, size_bytes: int | None = None) -> Upload:
        """Begins a file. Raises `TransferError`."""

    def size(self, path: Path) -> int | None:
        """Bytes of a file, None where there is none."""


class FileSender:
    """Shared by the threads of one run."""

    def __init__(
        self, bucket: Receiver, source: RangedSource, digests: Digests, tell: Callable[[object], None], ahead: int
    ) -> None:
        self._bucket, self._source, self._digests = bucket, source, digests
        self._tell, self._ahead = tell, ahead

    def report(self, arrival: Arrival) -> FileReport:
        """Sends one file, and says what became of it. Raises `Cancelled`."""
        target = arrival.file.target
        try:
            return self._send(arrival)
        except Cancelled:
            raise
        except ObjectChanged:
            error: CapellaError = NotVerified("The file changes on the server: try again later.")
        except CapellaError as fault:
            error = fault
        stop_if(self._source.is_stopping)
        self._tell(FileFailed(target, error))
        return FileReport(target, Outcome.FAILED, error=error)

    def _send(self, arrival: Arrival) -> FileReport:
        stop_if(self._source.is_stopping)
        began, file = time.monotonic(), arrival.file
        expected = self._digests.expected(file)
        self._tell(FileBegun(file.target, file.size_bytes))
        digest, size = hashlib.sha256(), 0
        upload, is_whole = _HeldBack(self._bucket, arrival, self._source.is_stopping), False
        try:
            for data in self._source.read(arrival, self._ahead):
                upload.write(data)
                digest.update(data)
                size += len(data)
            _verify(file, size, digest.hexdigest(), expected)
            upload.finish()
            is_whole = True
        finally:
            if not is_whole:
                upload.abandon()
        if self._bucket.size(file.target) != size:
            raise NotVerified("The bucket holds another number of bytes than were sent: transfer the file again.")
        how = Proof.DIGEST if expected else Proof.SIZE
        self._tell(FileVerified(file.target, size, digest.hexdigest(), how))
        return FileReport(file.target, Outcome.FETCHED, size, how, digest.hexdigest(), size, time.monotonic() - began)


class _HeldBack:
    """Begins the upload only when more has come than is kept back, or all of it is verified."""

    def __init__(self, bucket: Receiver, arrival: Arrival, is_stopping: Callable[[], bool]) -> None:
        self._bucket, self._arrival, self._is_stopping = bucket, arrival, is_stopping
        self._parts: list[bytes] = []
        self._held = 0
        self._upload: Upload | None = None

    def write(self, data: bytes) -> None:
        self._parts.append(data)
        self._held += len(data)
        if self._upload or self._held > HELD_BACK:
            self._pass_on()

    def finish(self) -> None:
        self._pass_on().finish()

    def abandon(self) -> None:
        if self._upload:
            self._upload.abandon()

    def _pass_on(self) -> Upload:
        self._upload = self._upload or self._bucket.begin(self._arrival.file.target, self._arrival.size)
        for part in self._drained():
            for start in range(0, len(part), PIECE):
                stop_if(self._is_stopping)
                self._upload.write(part[start : start + PIECE])
        return self._upload

    def _drained(self) -> Iterator[bytes]:
        parts, self._parts, self._held = self._parts, [], 0
        yield from parts


def _verify(file: PlannedFile, size: int, sha256: str, expected: str | None) -> None:
    if file.size_bytes not in (None, size) or expected not in (None, sha256):
        raise NotVerified(detail=f"{size} bytes of {file.size_bytes}")
