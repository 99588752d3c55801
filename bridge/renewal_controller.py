"""Renewing orders that have expired: at once where it is free and allowed, else a person is asked."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import ordering
from ..core.errors import CapellaError, ConnectionFailed, ServiceFailed
from ..core.journal import Purpose
from ..core.orders import AuthorizedReview, Order
from ..core.renewal import NeedsConsent, Renewal, Renewer, StillAlive
from ..core.session import Session
from ..core.wire.ordering import order_body
from .account_controller import AccountController
from .jobs import Jobs
from .order_controller import OrderController
from .order_list import settle_open
from .review_controller import ReviewController
from .session_work import SessionWork


class RenewalController(QObject):
    """Renews, or offers the review of a renewal for approval; `ended` after each outcome."""

    renewal_needs_consent = pyqtSignal(object, object)
    renewed = pyqtSignal(str, object)
    dry_run_shown = pyqtSignal(object)
    order_refused = pyqtSignal(object)
    order_uncertain = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(
        self,
        account: AccountController,
        jobs: Jobs,
        orders: OrderController,
        reviews: ReviewController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._work = SessionWork(account, jobs)
        self._orders = orders
        self._reviews = reviews
        self._renewing: set[str] = set()
        self._renewals: dict[str, str] = {}
        """expired orders whose renewal waits for consent, by the fingerprint of the review"""
        self._told: set[tuple[str, bool]] = set()
        """expired orders of which a person has heard, and whether a free renewal was allowed then"""
        account.session_opened.connect(lambda _session: self._forget())
        reviews.placed.connect(self._note_placed)

    def renew(self, order_id: str, *, is_asked: bool = True) -> None:
        """Renews an expired order: at once where it is free and allowed, else a person is asked.

        `is_asked` is True for a click of the user, which allows a free renewal, and False for a layer that noticed:
        it notices with every tile, and a person is told once.
        """
        allowed = is_asked or self._account.settings.renew_free_orders
        if order_id in self._renewing or (not is_asked and (order_id, allowed) in self._told):
            return
        self._renewing.add(order_id)

        def work(session: Session) -> tuple[Session, Renewal]:
            account = session.account()
            settle_open(session)
            order = self._orders.find(order_id) or session.client.order(order_id)
            renewer = Renewer(
                session.client,
                session.journal,
                session.ledger_name,
                account.user_id,
                account.email or account.user_id,
                session.now(),
                allowed and not self._account.settings.dry_run,
            )
            return session, renewer.renew((order,))

        def tell(found: tuple[Session, Renewal]) -> None:
            session, renewal = found
            self._renewing.discard(order_id)
            if isinstance(renewal, (StillAlive, ordering.Placed)):
                self.renewed.emit(order_id, renewal.order)
                self.ended.emit()
                return
            self._told.add((order_id, allowed))
            if isinstance(renewal, NeedsConsent):
                if self._account.holds(session):
                    self._ask(order_id, renewal.review, session, is_asked=is_asked)
            else:
                self._tell_failure(renewal)

        def fail(error: CapellaError) -> None:
            self._renewing.discard(order_id)
            if not isinstance(error, (ConnectionFailed, ServiceFailed)):
                self._told.add((order_id, allowed))
            self.order_refused.emit(error)

        self._work.run(self.tr("Renewing an order"), work, tell, fail, can_stop=False)

    def _tell_failure(self, outcome: ordering.Refused | ordering.Uncertain) -> None:
        (self.order_refused if isinstance(outcome, ordering.Refused) else self.order_uncertain).emit(outcome.error)
        self.ended.emit()

    def _ask(self, order_id: str, review: AuthorizedReview, session: Session, *, is_asked: bool) -> None:
        if is_asked and review.is_free and self._account.settings.dry_run:
            self.dry_run_shown.emit(order_body(review.request))
            return
        self._reviews.offer(review, session, Purpose.RENEWAL)
        self._renewals[review.request.fingerprint] = order_id
        self.renewal_needs_consent.emit(order_id, review)

    def _note_placed(self, review: AuthorizedReview, order: Order) -> None:
        expired = self._renewals.pop(review.request.fingerprint, "")
        if expired:
            self.renewed.emit(expired, order)

    def _forget(self) -> None:
        """Another connection knows nothing of the orders and prices of the one before."""
        self._renewals.clear()
        self._told.clear()
