"""Files of an order into a bucket of the user's, without staging them on this machine's disk."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from .bucket_source import RangedSource
from .cancel import CancelledCheck, Emit, never, silent
from .downloading.answers import ObjectChanged
from .downloading.digests import Digests
from .downloading.fetching import Links
from .downloading.patience import Patience
from .errors import Cancelled, CapellaError, NotVerified
from .http import Transport
from .shelf import Shelf
from .transfers import (
    DownloadPlan,
    DownloadReport,
    FileBegun,
    FileFailed,
    FileReport,
    FileVerified,
    Outcome,
    PlannedFile,
    Progress,
    Proof,
)

HELD_BACK = 64 << 20
"""bytes of a file that are kept in memory until all of it is verified; more are sent as parts of an upload, which stays
invisible until it is finished"""


class Upload(Protocol):
    """A file on its way into a bucket. It is seen there only after `finish`."""

    def write(self, data: bytes) -> None:
        """Adds to its end. Raises `TransferError`."""

    def finish(self) -> None:
        """Gives it its name. Raises `TransferError`."""

    def abandon(self) -> None:
        """Leaves nothing behind."""


class Bucket(Shelf, Protocol):
    """A shelf that takes large files too."""

    def begin(self, path: Path) -> Upload:
        """Begins a file. Raises `TransferError`."""


class BucketTransfer:
    """Carries plans out whose folder lies in a bucket, one file after the other, each by parallel ranges."""

    def __init__(self, transport: Transport, links: Links, bucket: Bucket, patience: Patience | None = None) -> None:
        patience = patience or Patience()
        self._stopping = threading.Event()
        self._bucket = bucket
        self._source = RangedSource(transport, links, patience, self._stopping.wait)
        self._digests = Digests(transport, links, patience, self._stopping.wait)

    def execute(self, plan: DownloadPlan, emit: Emit = silent, cancelled: CancelledCheck = never) -> DownloadReport:
        """Emits `FileBegun`, `Progress`, `FileVerified` and `FileFailed`; a file that fails does not stop the others.

        Raises `Cancelled`.
        """
        began = time.monotonic()
        try:
            reports = tuple(self._report(file, emit, cancelled) for file in plan.files)
        finally:
            self._stopping.set()
        return DownloadReport(plan, reports, time.monotonic() - began)

    def _report(self, file: PlannedFile, emit: Emit, cancelled: CancelledCheck) -> FileReport:
        try:
            return self._send(file, emit, cancelled)
        except Cancelled:
            raise
        except ObjectChanged:
            error: CapellaError = NotVerified("The file changes on the server: try again later.")
        except CapellaError as fault:
            error = fault
        emit(FileFailed(file.target, error))
        return FileReport(file.target, Outcome.FAILED, error=error)

    def _send(self, file: PlannedFile, emit: Emit, cancelled: CancelledCheck) -> FileReport:
        began, expected = time.monotonic(), self._digests.expected(file)
        emit(FileBegun(file.target, file.size_bytes))
        digest, size = hashlib.sha256(), 0
        upload, is_whole = _HeldBack(self._bucket, file.target), False
        try:
            for data in self._source.read(file.asset, cancelled):
                upload.write(data)
                digest.update(data)
                size += len(data)
                emit(Progress(file.target, size, file.size_bytes, size / max(time.monotonic() - began, 1e-3)))
            _verify(file, size, digest.hexdigest(), expected)
            upload.finish()
            is_whole = True
        finally:
            if not is_whole:
                upload.abandon()
        if self._bucket.size(file.target) != size:
            raise NotVerified("The bucket holds another number of bytes than were sent: transfer the file again.")
        how = Proof.DIGEST if expected else Proof.SIZE
        emit(FileVerified(file.target, size, digest.hexdigest(), how))
        return FileReport(file.target, Outcome.FETCHED, size, how, digest.hexdigest(), size, time.monotonic() - began)


class _HeldBack:
    """Begins the upload only when more has come than is kept back, or all of it is verified."""

    def __init__(self, bucket: Bucket, path: Path) -> None:
        self._bucket, self._path = bucket, path
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
        self._upload = self._upload or self._bucket.begin(self._path)
        for part in self._drained():
            self._upload.write(part)
        return self._upload

    def _drained(self) -> Iterator[bytes]:
        parts, self._parts, self._held = self._parts, [], 0
        yield from parts


def _verify(file: PlannedFile, size: int, sha256: str, expected: str | None) -> None:
    if file.size_bytes not in (None, size) or expected not in (None, sha256):
        raise NotVerified(detail=f"{size} bytes of {file.size_bytes}")
