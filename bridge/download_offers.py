"""The list of files of an order, with their sizes, so that somebody can choose before anything is fetched."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from uuid import uuid4

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.bucket_address import is_bucket
from ..core.cancel import CancelledCheck, Emit
from ..core.delivery import Delivery
from ..core.download_entries import DownloadEntry, Wanted
from ..core.download_plan import plan
from ..core.errors import Cancelled, CapellaError, ConnectionChanged, FolderNotWritable
from ..core.orders import Order
from ..core.preparing import prepare
from ..core.session import Session
from ..core.signing import UrlSigner
from ..core.sizes import sized
from ..core.transfer_meter import planned_files
from .account_controller import AccountController
from .jobs import Jobs


class DownloadOffers(QObject):
    """Facts: the delivery to choose from, and the order while it is being prepared."""

    ready = pyqtSignal(object)
    order_seen = pyqtSignal(object)
    failed = pyqtSignal(str, object)

    def __init__(
        self, account: AccountController, jobs: Jobs, signer: UrlSigner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._account, self._jobs, self._signer = account, jobs, signer
        self._sessions: dict[str, Session] = {}
        """orders whose files were listed, with the session that listed them"""
        account.session_opened.connect(lambda _session: self._sessions.clear())

    def ask(self, order_id: str) -> None:
        """Waits until the order is ready and fetches its list of files."""

        def fail(error: CapellaError) -> None:
            if not isinstance(error, Cancelled):
                self.failed.emit(order_id, error)

        def work(emit: Emit, cancelled: CancelledCheck) -> Delivery:
            session.account()
            return sized(prepare(session.client, order_id, emit, cancelled), session.transport, cancelled)

        def tell(delivery: Delivery) -> None:
            if not self._account.holds(session):
                fail(ConnectionChanged())
                return
            self._signer.learn(delivery)
            self._sessions[delivery.order_id] = session
            self.ready.emit(delivery)

        try:
            session = self._account.session()
        except CapellaError as error:
            fail(error)
            return
        self._jobs.start(self.tr("Preparing a download"), work, advanced=self._tell_order, done=tell, failed=fail)

    def entry(self, delivery: Delivery, wanted: Wanted, folder: Path) -> DownloadEntry:
        """What was chosen as an entry of the queue; its folder is made, unless it is one of a bucket.

        Raises `ConnectionChanged` where another account is in use now, and `FolderNotWritable`.
        """
        session = self._sessions.get(delivery.order_id)
        if session is None or not self._account.holds(session):
            raise ConnectionChanged
        if not is_bucket(folder):
            _make(folder)
        chosen = wanted.of(delivery)
        return DownloadEntry(
            uuid4().hex, session.ledger_name, session.account().title, delivery.order_id,
            tuple(item.row.product_type for item in chosen.items), folder, wanted, datetime.now(timezone.utc),
            files=planned_files(plan(chosen, wanted.keys, folder)),
        )  # fmt: skip

    def _tell_order(self, event: object) -> None:
        if isinstance(event, Order):
            self.order_seen.emit(event)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(detail=str(error)) from error
