"""Carries a plan out: into `.part`, resumed by Range, size checked, renamed at the end. A final name means complete."""

from __future__ import annotations

import errno
import os
import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from .cancel import CancelledCheck, Emit, never, pause, silent, stop_if
from .delivery import SignedAsset
from .downloading.pace import Pace
from .errors import (
    Cancelled,
    CapellaError,
    DiskFull,
    FolderNotWritable,
    LinkRefused,
    NotVerified,
    TransferError,
)
from .http import PASSING, AnswerLost, Incoming, NotSent, Request, Transport
from .identity import AssetIdentity
from .transfers import (
    DownloadPlan,
    DownloadReport,
    FileFailed,
    FileReport,
    FileVerified,
    Outcome,
    PlannedFile,
    Progress,
    Proof,
)

CHUNK = 1 << 20
TRIES = 6
"""connections for one file without a byte of progress in between"""
REPORT_EVERY_S = 0.2
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


class Links(Protocol):
    """Where links come from: `UrlSigner`."""

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        """The asset with a link that is valid now. Raises `OrderExpired` and the like."""

    def distrust(self, asset: SignedAsset) -> None:
        """The store refused this link."""


def execute(
    plan: DownloadPlan,
    transport: Transport,
    links: Links,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    *,
    pace: Pace | None = None,
    renewal_patience_s: float = 0.0,
) -> DownloadReport:
    """Fetches every file of `plan`; one that fails does not stop the others, a full disk or a bad folder does.

    Emits `FileBegun`, `Progress`, `FileVerified`, `FileFailed` and `Waiting`, all in the thread of the caller. `pace`
    is shared by all who download at the same time. Where an order has run out its files wait `renewal_patience_s`
    seconds for a link of `links` and fail then with `OrderExpired`.
    Raises `DiskFull`, `FolderNotWritable`, `Cancelled`.
    """
    files: list[FileReport] = []
    for file in plan.files:
        try:
            size = _Fetch(file, transport, links, emit, cancelled, time.sleep).run()
        except (DiskFull, FolderNotWritable, Cancelled):
            raise
        except CapellaError as error:
            files.append(FileReport(file.target, Outcome.FAILED, error=error))
            emit(FileFailed(file.target, error))
            continue
        files.append(FileReport(file.target, Outcome.FETCHED, size, Proof.SIZE))
        emit(FileVerified(file.target, size, None, Proof.SIZE))
    return DownloadReport(plan, tuple(files))


class _Fetch:
    """One file on its way."""

    def __init__(
        self,
        file: PlannedFile,
        transport: Transport,
        link: Links,
        emit: Emit,
        cancelled: CancelledCheck,
        sleep: Callable[[float], None],
    ) -> None:
        self._file = file
        self._transport = transport
        self._link = link
        self._emit = emit
        self._cancelled = cancelled
        self._sleep = sleep
        self._mark = file.part.with_name(file.part.name + ".etag")
        self._etag = ""
        self._size: int | None = file.size_bytes
        self._told_at = 0.0

    def run(self) -> int:
        """Fetches until the file is complete; returns its size in bytes."""
        try:
            self._file.target.parent.mkdir(parents=True, exist_ok=True)
            with self._file.part.open("ab") as part:
                self._recall(part)
                self._fill(part)
            return self._finish()
        except OSError as error:
            raise _disk_error(error) from error

    def _recall(self, part: BinaryIO) -> None:
        """What an earlier run left counts only together with the ETag of the object that it came from."""
        if self._mark.exists():
            self._etag = self._mark.read_text(encoding="ascii", errors="ignore").strip()
        if not self._etag:
            part.truncate(0)

    def _fill(self, part: BinaryIO) -> None:
        idle = 0
        while True:
            stop_if(self._cancelled)
            before = part.seek(0, os.SEEK_END)
            try:
                if self._attempt(part):
                    return
            except (NotSent, AnswerLost) as error:
                idle = 0 if part.seek(0, os.SEEK_END) > before else idle + 1
                if idle >= TRIES:
                    raise TransferError(detail=str(error)) from error
                pause(min(0.5 * 2**idle, 10.0), self._cancelled, self._sleep)

    def _attempt(self, part: BinaryIO) -> bool:
        """One connection; True once the file is complete."""
        done = part.seek(0, os.SEEK_END)
        # Compressed on the way, a file has another length than announced and ranges of it mean nothing.
        headers = {"Accept-Encoding": "identity"}
        if done:
            headers["Range"] = f"bytes={done}-"
        if done and self._etag:
            headers["If-Range"] = self._etag
        url = self._link.asset(self._file.asset.identity).url
        with self._transport.open(Request("GET", url.href, headers)) as incoming:
            if incoming.status == 416:
                return self._settle_416(part, done, incoming)
            _refuse(incoming.status)
            self._start(part, done, incoming)
            for chunk in incoming.chunks(CHUNK):
                stop_if(self._cancelled)
                part.write(chunk)
                self._tell(part.tell())
        part.flush()
        os.fsync(part.fileno())
        if self._size is None and incoming.headers.get("transfer-encoding") != "chunked":
            raise AnswerLost("an answer without a length may have been cut anywhere")
        if self._size is not None and part.tell() < self._size:
            raise AnswerLost(f"{part.tell()} of {self._size} bytes")
        return True

    def _start(self, part: BinaryIO, done: int, incoming: Incoming) -> None:
        """Checks that the answer continues what is on disk, and starts anew where it does not."""
        etag = incoming.headers.get("etag", "")
        span = _CONTENT_RANGE.match(incoming.headers.get("content-range", ""))
        continues = incoming.status == 206 and span is not None and int(span[1]) == done
        changed = bool(self._etag and etag and etag != self._etag)
        if done and span and self._size not in (None, int(span[3])):
            changed = True
        if incoming.status == 206 and (not continues or changed):
            part.truncate(0)
            raise AnswerLost("another range or another object than asked")
        if incoming.status == 200:
            part.truncate(0)
            part.seek(0)
        length = incoming.headers.get("content-length", "")
        total = int(span[3]) if span and continues else int(length) if length.isdigit() else None
        self._size = total if total is not None else self._size
        if etag and etag != self._etag:
            self._etag = etag
            self._mark.write_text(etag, encoding="ascii", errors="ignore")

    def _settle_416(self, part: BinaryIO, done: int, incoming: Incoming) -> bool:
        """Nothing beyond what is on disk: complete where the sizes agree, else from the start."""
        total = incoming.headers.get("content-range", "").rpartition("/")[2]
        if total.isdigit() and int(total) == done:
            self._size = done
            return True
        part.truncate(0)
        raise AnswerLost("the object is shorter than what is on disk")

    def _tell(self, done: int) -> None:
        now = time.monotonic()
        if now - self._told_at >= REPORT_EVERY_S:
            self._told_at = now
            self._emit(Progress(self._file.target, done, self._size, 0.0))

    def _finish(self) -> int:
        size = self._file.part.stat().st_size
        if self._size is not None and size != self._size:
            self._discard()
            raise NotVerified(detail=f"{size} of {self._size} bytes")
        self._file.part.replace(self._file.target)
        self._mark.unlink(missing_ok=True)
        self._emit(Progress(self._file.target, size, size, 0.0))
        return size

    def _discard(self) -> None:
        self._file.part.unlink(missing_ok=True)
        self._mark.unlink(missing_ok=True)


def _refuse(status: int) -> None:
    if status in PASSING or status == 500:
        raise AnswerLost(f"status {status}")
    if status not in (200, 206):
        raise LinkRefused(detail=f"status {status}")


def _disk_error(error: OSError) -> TransferError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(detail=str(error))
    return FolderNotWritable(detail=str(error))


def free_bytes(folder: Path) -> int:
    """Free bytes on the disk of `folder`, which need not exist yet."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
