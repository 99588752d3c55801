"""From an order to files in a folder, for runs that nobody watches."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from .cancel import CancelledCheck, Emit, never, silent
from .delivery import Delivery
from .download_plan import plan
from .downloads import execute
from .errors import OrderNotReady, TransferError
from .preparing import prepare
from .session import Session
from .signing import UrlSigner
from .transfers import DownloadReport

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


def fetch(
    session: Session,
    delivery: Delivery,
    assets: frozenset[str] | None,
    folder: Path,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
) -> DownloadReport:
    """Fetches a delivery into `folder`; links that die meanwhile are renewed while the order lives.

    Emits the `DownloadPlan`, then what `execute` emits. Raises what `execute` raises, and `TransferError` where a file
    is missing at the end.
    """
    decided = plan(delivery, assets, folder)
    emit(decided)
    signer = UrlSigner(session.client.download, session.client.item, session.now)
    signer.learn(delivery)
    report = execute(decided, session.transport, signer, emit, cancelled)
    if report.failed:
        count = f"{len(report.failed)} of {len(decided.files)} files are missing. "
        raise TransferError(count + report.failed[0].sentence)
    return report
