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
from .delivery_log import DeliveryLog
from .download_plan import plan
from .downloading.fetching import Links
from .downloading.pace import Pace
from .downloads import execute
from .errors import OrderNotReady, TransferError
from .http import Transport
from .identity import AssetIdentity
from .preparing import prepare
from .session import Session
from .shelf import LocalShelf
from .shelving import shelve
from .signing import UrlSigner
from .sizes import sized
from .transfers import DownloadPlan, DownloadReport, Skip, SkippedFile
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


@dataclass(frozen=True)
class Target:
    """Where files go, and how hard that may pull. `bucket` is where `folder` lies in one."""

    folder: Path
    bucket: Bucket | None = None
    pace: Pace | None = None
    renewal_patience_s: float = 0.0
    """how long files wait for an order that has run out"""


def fetch(
    session: Session,
    delivery: Delivery,
    choice: Choice,
    target: Target,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    renewal: UnattendedRenewal | None = None,
) -> DownloadReport:
    """Fetches a delivery and records it in the library of its folder, with a report beside it.

    Links are renewed while the order lives, and by `renewal` afterwards. Emits what `carry` emits and each
    `OrderRenewed`. Raises what `carry` raises, and `TransferError` where a file is missing at the end, or why its order
    was not renewed.
    """
    signer = UrlSigner(session.client.download, session.client.item, session.now)
    signer.learn(delivery)
    if renewal:
        renewal.watch(signer)
        target = replace(target, renewal_patience_s=renewal.patience_s)
    report = carry(session, signer, delivery, choice, target, emit, cancelled)
    for renewed in renewal.made if renewal else ():
        emit(renewed)
    if report.failed and renewal and renewal.problem:
        raise renewal.problem
    if report.failed:
        count = f"{len(report.failed)} of {len(report.plan.files)} files are missing. "
        raise TransferError(count + report.failed[0].sentence)
    return report


def carry(
    session: Session,
    links: Links,
    delivery: Delivery,
    choice: Choice,
    target: Target,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
) -> DownloadReport:
    """Plans, transfers, records. In a bucket a file is kept where its size is the one that the store names.

    Emits the `DownloadPlan`, then what the transfer emits. Raises what `execute` and `shelve` raise; of a bucket also
    what `Bucket.admit` raises, before anything is fetched.
    """
    if target.bucket:
        target.bucket.admit(target.folder)
        delivery = sized(delivery, session.transport, cancelled)
    decided = _planned(delivery, choice, target, cancelled)
    if doubtful := {skip.asset.identity for skip in decided.skipped if _is_doubtful(skip)}:
        delivery = _weighed(delivery, doubtful, session.transport, cancelled)
        decided = _planned(delivery, choice, target, cancelled)
    emit(decided)
    log = DeliveryLog(decided, target.bucket or LocalShelf())

    def tell(event: object) -> None:
        log.take(event)
        emit(event)

    is_over = False
    try:
        report = _transferred(session, links, decided, target, tell, cancelled)
        is_over = True
    finally:
        if not is_over:
            log.keep()
    shelve(delivery, report, target.bucket, log)
    return report


def _is_doubtful(skip: SkippedFile) -> bool:
    """A file that bears its final name, of which nobody has said how large it is."""
    return skip.reason is Skip.ON_DISK and skip.asset.size_bytes is None


def _weighed(
    delivery: Delivery, doubtful: set[AssetIdentity], transport: Transport, cancelled: CancelledCheck
) -> Delivery:
    """`delivery` with the sizes of some of its files, as the store names them: the rest is not asked for."""
    asked = [
        replace(item, assets=tuple(asset for asset in item.assets if asset.identity in doubtful))
        for item in delivery.items
    ]
    found = sized(replace(delivery, items=tuple(asked)), transport, cancelled)
    known = {asset.identity: asset for item in found.items for asset in item.assets}
    return replace(
        delivery,
        items=tuple(
            replace(item, assets=tuple(known.get(asset.identity, asset) for asset in item.assets))
            for item in delivery.items
        ),
    )


def _transferred(
    session: Session, links: Links, decided: DownloadPlan, target: Target, emit: Emit, cancelled: CancelledCheck
) -> DownloadReport:
    pace, patience_s = target.pace, target.renewal_patience_s
    if target.bucket:
        bucket = BucketTransfer(session.transport, links, target.bucket, pace=pace, renewal_patience_s=patience_s)
        return bucket.execute(decided, emit, cancelled)
    return execute(decided, session.transport, links, emit, cancelled, pace=pace, renewal_patience_s=patience_s)


def _planned(delivery: Delivery, choice: Choice, target: Target, cancelled: CancelledCheck) -> DownloadPlan:
    if choice.existing is Existing.REPLACE:
        decided = plan(delivery, choice.assets, target.folder, lambda _path: False)
        return replace(decided, files=tuple(replace(file, is_replacing=True) for file in decided.files))
    if target.bucket:
        there = SizesThere(target.bucket, cancelled)
        return plan(delivery, choice.assets, target.folder, there.exists, bytes_of=there)
    return plan(delivery, choice.assets, target.folder)
