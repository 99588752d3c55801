"""From an order to files in a folder or a bucket, for runs that nobody watches."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from .bucket_transfer import Bucket, BucketTransfer, SizesThere
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
from .sizes import sized
from .transfers import DownloadPlan, DownloadReport
from .unattended_renewal import UnattendedRenewal

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


@dataclass(frozen=True)
class Choice:
    """What of a delivery is fetched: asset keys, None meaning everything, and what becomes of files that are there."""

    assets: frozenset[str] | None = None
    existing: Existing = Existing.KEEP


def fetch(
    session: Session,
    delivery: Delivery,
    choice: Choice,
    folder: Path,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    pace: Pace | None = None,
    renewal: UnattendedRenewal | None = None,
) -> DownloadReport:
    """Fetches a delivery into `folder` and records it in the library there.

    Links are renewed while the order lives, and by `renewal` afterwards. Emits the `DownloadPlan`, what `execute` emits
    and each `OrderRenewed`. Raises what `execute` and `shelve` raise, and `TransferError` where a file is missing at
    the end, or why its order was not renewed.
    """
    decided = _planned(delivery, choice, folder)
    emit(decided)
    signer, patience_s = _signer(session, delivery, renewal), renewal.patience_s if renewal else 0.0
    report = execute(decided, session.transport, signer, emit, cancelled, pace=pace, renewal_patience_s=patience_s)
    shelve(delivery, report)
    return _whole(report, renewal, emit)


def send(
    session: Session,
    delivery: Delivery,
    choice: Choice,
    folder: Path,
    bucket: Bucket,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    pace: Pace | None = None,
    renewal: UnattendedRenewal | None = None,
) -> DownloadReport:
    """The same into a folder of `bucket`, without a copy on this machine's disk. Emits and raises alike.

    A file that is there already with the size that the store names is kept; where the store names none, as it is.
    """
    bucket.admit(folder)
    signer, patience_s = _signer(session, delivery, renewal), renewal.patience_s if renewal else 0.0
    delivery = sized(delivery, session.transport, cancelled)
    decided = _planned(delivery, choice, folder, SizesThere(bucket, cancelled))
    emit(decided)
    transfer = BucketTransfer(session.transport, signer, bucket, pace=pace, renewal_patience_s=patience_s)
    report = transfer.execute(decided, emit, cancelled)
    shelve(delivery, report, bucket)
    return _whole(report, renewal, emit)


def _planned(delivery: Delivery, choice: Choice, folder: Path, there: SizesThere | None = None) -> DownloadPlan:
    if choice.existing is Existing.KEEP:
        if there is None:
            return plan(delivery, choice.assets, folder)
        return plan(delivery, choice.assets, folder, there.exists, bytes_of=there)
    decided = plan(delivery, choice.assets, folder, lambda _path: False)
    return replace(decided, files=tuple(replace(file, is_replacing=True) for file in decided.files))


def _signer(session: Session, delivery: Delivery, renewal: UnattendedRenewal | None) -> UrlSigner:
    signer = UrlSigner(session.client.download, session.client.item, session.now)
    signer.learn(delivery)
    if renewal:
        renewal.watch(signer)
    return signer


def _whole(report: DownloadReport, renewal: UnattendedRenewal | None, emit: Emit) -> DownloadReport:
    for renewed in renewal.made if renewal else ():
        emit(renewed)
    if report.failed and renewal and renewal.problem:
        raise renewal.problem
    if report.failed:
        count = f"{len(report.failed)} of {len(report.plan.files)} files are missing. "
        raise TransferError(count + report.failed[0].sentence)
    return report
