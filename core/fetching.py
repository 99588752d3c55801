"""From an order to files in a folder or a bucket, for runs that nobody watches."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path

from .bucket_transfer import Bucket, BucketTransfer
from .cancel import CancelledCheck, Emit, never, silent
from .delivery import Delivery
from .download_plan import plan
from .downloading.pace import Pace
from .downloads import execute
from .errors import OrderNotReady, TransferError
from .preparing import prepare
from .session import Session
from .shelving import shelve
from .signing import UrlSigner
from .transfers import DownloadPlan, DownloadReport

_Clock = Callable[[], float]


def prepare_within(
    session: Session, order_id: str, minutes: float, emit: Emit = silent, cancelled: CancelledCheck = never
) -> Delivery:
    """The links of an order that is ready within `minutes`. Raises what `prepare` raises, and `OrderNotReady`."""
    return prepare(session.client, order_id, emit, patient(cancelled, 60 * minutes))


def patient(cancelled: CancelledCheck, seconds: float, clock: _Clock = time.monotonic) -> CancelledCheck:
    """`cancelled`, which raises `OrderNotReady` once `seconds` are over."""
    end = clock() + seconds

    def check() -> bool:
        if clock() > end:
            raise OrderNotReady("The order is still being prepared: nothing is lost, run this again later.")
        return cancelled()

    return check


class Existing(Enum):
    """What becomes of files that are there already, under their final names."""

    KEEP = "keep"
    REPLACE = "replace"


def fetch(
    session: Session,
    delivery: Delivery,
    assets: frozenset[str] | None,
    folder: Path,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    existing: Existing = Existing.KEEP,
    pace: Pace | None = None,
) -> DownloadReport:
    """Fetches a delivery into `folder` and records it in the library there; links are renewed while the order lives.

    Emits the `DownloadPlan`, then what `execute` emits. Raises what `execute` and `shelve` raise, and `TransferError`
    where a file is missing at the end.
    """
    decided = _planned(delivery, assets, folder, existing, Path.exists)
    emit(decided)
    report = execute(decided, session.transport, _signer(session, delivery), emit, cancelled, pace=pace)
    shelve(delivery, report)
    return _whole(report)


def send(
    session: Session,
    delivery: Delivery,
    assets: frozenset[str] | None,
    folder: Path,
    bucket: Bucket,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    existing: Existing = Existing.KEEP,
) -> DownloadReport:
    """The same into a folder of `bucket`, without a copy on this machine's disk. Emits and raises alike."""
    decided = _planned(delivery, assets, folder, existing, lambda path: bucket.size(path) is not None)
    emit(decided)
    transfer = BucketTransfer(session.transport, _signer(session, delivery), bucket)
    report = transfer.execute(decided, emit, cancelled)
    shelve(delivery, report, bucket)
    return _whole(report)


def _planned(
    delivery: Delivery,
    assets: frozenset[str] | None,
    folder: Path,
    existing: Existing,
    exists: Callable[[Path], bool],
) -> DownloadPlan:
    if existing is Existing.KEEP:
        return plan(delivery, assets, folder, exists)
    decided = plan(delivery, assets, folder, lambda _path: False)
    return replace(decided, files=tuple(replace(file, is_replacing=True) for file in decided.files))


def _signer(session: Session, delivery: Delivery) -> UrlSigner:
    signer = UrlSigner(session.client.download, session.client.item, session.now)
    signer.learn(delivery)
    return signer


def _whole(report: DownloadReport) -> DownloadReport:
    if report.failed:
        count = f"{len(report.failed)} of {len(report.plan.files)} files are missing. "
        raise TransferError(count + report.failed[0].sentence)
    return report
