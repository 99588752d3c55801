"""From an order, a preview or a task to layers on the map."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.basket import image_line
from ..core.cancel import CancelledCheck, Emit, stop_if
from ..core.delivery import DeliveredItem, SignedAsset
from ..core.errors import Cancelled, CapellaError, ConnectionChanged, InputError, NotStreamable
from ..core.items import ItemRow
from ..core.ordering import find_covering_order
from ..core.orders import Order, OrderRequest
from ..core.preparing import prepare
from ..core.session import Session
from ..core.signing import UrlSigner
from .account_controller import AccountController
from .jobs import Jobs

Opener = Callable[[DeliveredItem, SignedAsset], object]
"""builds the layer of one asset; called in a worker, raises `NotStreamable` and what the door says"""


@dataclass(frozen=True)
class LayerOpened:
    """A layer that belongs to the main thread now; `order` is None for a preview."""

    layer: object
    item: DeliveredItem
    order: Order | None


@dataclass(frozen=True)
class NotOpened:
    """One asset that could not become a layer; the others go on."""

    item: DeliveredItem
    error: CapellaError


class DeliveryController(QObject):
    """Facts: layers and seen orders. Links live in the signer and nowhere else."""

    layer_opened = pyqtSignal(object)
    not_opened = pyqtSignal(object)
    order_seen = pyqtSignal(object)
    stream_finished = pyqtSignal(str, int)
    failed = pyqtSignal(str, object)
    purchase_needed = pyqtSignal(object)

    def __init__(
        self, account: AccountController, jobs: Jobs, signer: UrlSigner, opener: Opener, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._jobs = jobs
        self._signer = signer
        self._opener = opener
        self._wanted: OrderRequest | None = None

    def stream(self, order_id: str) -> None:
        """Waits until the order is ready and opens a layer of every image and analytic product in it."""

        def work(session: Session, emit: Emit, cancelled: CancelledCheck) -> int:
            seen: list[Order] = []

            def watch(order: Order) -> None:
                seen.append(order)
                emit(order)

            delivery = prepare(session.client, order_id, watch, cancelled)
            self._signer.learn(delivery)
            return self._open_all(delivery.bottom_up, seen[-1], emit, cancelled)

        self._run(
            self.tr("Streaming an order"), order_id, work, lambda count: self.stream_finished.emit(order_id, count)
        )

    def stream_rows(self, rows: tuple[ItemRow, ...]) -> None:
        """Streams scenes that an active order holds already; what has to be bought first is said to be."""
        try:
            request = OrderRequest.of(image_line(row) for row in rows)
        except InputError as error:
            self.failed.emit("", error)
            return

        def work(session: Session, emit: Emit, cancelled: CancelledCheck) -> tuple[Session, Order | None]:
            return session, find_covering_order(session.client, session.account().user_id, request, session.now())

        def tell(answer: tuple[Session, Order | None]) -> None:
            session, order = answer
            if not self._account.holds(session):
                self.failed.emit("", ConnectionChanged())
            elif order is None:
                self._wanted = request
                self.purchase_needed.emit(rows)
            else:
                self.stream(order.order_id)

        self._run(self.tr("Looking for an order"), "", work, tell)

    def stream_if_wanted(self, order: Order) -> None:
        """Goes on to stream where scenes had to be bought first, and now they are."""
        if self._wanted and order.covers(self._wanted):
            self._wanted = None
            self.stream(order.order_id)

    def follow_renewal(self, expired: str, renewed: Order) -> None:
        """From now on `renewed` answers for what was bought with `expired`."""
        self._signer.replace_order(expired, renewed.order_id)

    def preview(self, rows: tuple[ItemRow, ...]) -> None:
        """Streams the previews of search results, which needs no order."""

        def work(session: Session, emit: Emit, cancelled: CancelledCheck) -> int:
            items = [session.client.item(row.collection, row.item_id) for row in rows]
            for item in items:
                self._signer.learn_item(item)
            return self._open_all(items, None, emit, cancelled)

        self._run(self.tr("Streaming previews"), "", work, lambda count: self.stream_finished.emit("", count))

    def _open_all(
        self, items: Iterable[DeliveredItem], order: Order | None, emit: Emit, cancelled: CancelledCheck
    ) -> int:
        """Worker: how many layers were opened."""
        count = 0
        for item in items:
            stop_if(cancelled)
            asset = item.data if order else item.asset("preview")
            try:
                if asset is None:
                    raise NotStreamable
                emit(LayerOpened(self._opener(item, asset), item, order))
                count += 1
            except Cancelled:
                raise
            except CapellaError as error:
                emit(NotOpened(item, error))
        return count

    def _run(
        self,
        title: str,
        order_id: str,
        work: Callable[[Session, Emit, CancelledCheck], object],
        done: Callable[..., None],
    ) -> None:
        def fail(error: CapellaError) -> None:
            if not isinstance(error, Cancelled):
                self.failed.emit(order_id, error)

        try:
            session = self._account.session()
        except CapellaError as error:
            fail(error)
            return
        self._jobs.start(
            title, lambda emit, cancelled: work(session, emit, cancelled), advanced=self._tell, done=done, failed=fail
        )

    def _tell(self, event: object) -> None:
        if isinstance(event, LayerOpened):
            self.layer_opened.emit(event)
        elif isinstance(event, NotOpened):
            self.not_opened.emit(event)
        elif isinstance(event, Order):
            self.order_seen.emit(event)
