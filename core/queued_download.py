"""One entry of the queue, from its order to files on the disk. Which entry is next is decided here too."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .bucket_transfer import Bucket
from .cancel import CancelledCheck, Emit, never, silent
from .delivery import Delivery
from .download_entries import DownloadEntry, QueueState
from .downloading.pace import Pace
from .errors import FolderNotWritable, OrderExpired
from .fetching import Choice, Target, carry, prepare_within
from .queue_errors import FilesGone, FolderGone
from .session import Session
from .signing import UrlSigner
from .transfers import DownloadReport

PREPARING_MINUTES = 0.15
"""how long a worker waits for an order that is being prepared, before others have their turn"""
RENEWAL_PATIENCE_S = 20.0
"""how long files wait for an order to be renewed in mid-download, before others have their turn"""


def carry_out(
    entry: DownloadEntry,
    session: Session,
    signer: UrlSigner,
    pace: Pace,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    bucket: Bucket | None = None,
) -> DownloadReport:
    """Fetches what is missing of an entry, and records it in the library of its folder, which may lie in `bucket`.

    Emits each `Order` that is seen, the `Delivery`, and what `carry` emits. Raises `FolderGone`, `OrderExpired` (also
    in mid-download, where nobody renewed), `OrderNotReady`, `FilesGone`, what the service and what `carry` raises.
    """
    if bucket is None and not entry.folder.is_dir():
        raise FolderGone(detail=str(entry.folder))
    whole = prepare_within(session, entry.order_id, PREPARING_MINUTES, emit, cancelled)
    signer.learn(whole)
    delivery = _wanted(entry, whole)
    emit(delivery)
    target = Target(entry.folder, bucket, pace, RENEWAL_PATIENCE_S)
    try:
        report = carry(session, signer, delivery, Choice(entry.wanted.keys), target, emit, cancelled)
    except FolderNotWritable as error:
        if bucket is None and not entry.folder.is_dir():
            raise FolderGone(detail=str(entry.folder)) from error
        raise
    if any(isinstance(failure.error, OrderExpired) for failure in report.failed):
        raise OrderExpired(detail=entry.order_id)
    return report


def _wanted(entry: DownloadEntry, whole: Delivery) -> Delivery:
    delivery = entry.wanted.of(whole)
    if not delivery.items:
        raise FilesGone(detail=entry.order_id)
    return delivery


def next_of(
    entries: Iterable[DownloadEntry], account: str, may_run: Callable[[DownloadEntry], bool]
) -> DownloadEntry | None:
    """The first entry that waits, belongs to `account` and may run; None where nobody is connected."""
    waiting = (entry for entry in entries if entry.state is QueueState.WAITING and account == entry.account)
    return next((entry for entry in waiting if account and may_run(entry)), None)
