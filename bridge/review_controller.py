"""From a basket to an order: review, approval and the one POST. No rule of spending lives here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import ordering
from ..core.budget import under_cap
from ..core.errors import SpendingRefused
from ..core.journal import Purpose
from ..core.orders import AuthorizedReview, Order, OrderRequest, OrderReview
from ..core.session import Session
from ..core.wire.ordering import order_body
from .account_controller import AccountController
from .jobs import Jobs
from .order_list import settle_open
from .session_work import SessionWork

NOT_OFFERED = "The connection was changed after this price was seen, so nothing was sent: review the cost again."


@dataclass
class Offer:
    """A review that can be approved once, through the session that answered it."""

    session: Session
    purpose: Purpose
    is_taken: bool = False


class ReviewController(QObject):
    """Emits the price, and what became of the order that a person approved; `ended` after each outcome."""

    review_ready = pyqtSignal(object)
    covering_found = pyqtSignal(object, object)
    review_failed = pyqtSignal(object)
    settled = pyqtSignal(object)
    dry_run_shown = pyqtSignal(object)
    placed = pyqtSignal(object, object)
    order_placed = pyqtSignal(object)
    order_refused = pyqtSignal(object)
    order_uncertain = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._work = SessionWork(account, jobs)
        self._sending = False
        self._offers: dict[AuthorizedReview, Offer] = {}
        account.session_opened.connect(lambda _session: self._offers.clear())

    def review(self, request: OrderRequest, *, ignore_cover: bool = False) -> None:
        """Asks for the price, unless an active order holds everything already."""

        def work(session: Session) -> tuple[Session, tuple[ordering.Settled, ...], Order | OrderReview]:
            user, settled = session.account().user_id, settle_open(session)
            asked_at = datetime.now(timezone.utc)
            cover = None if ignore_cover else ordering.find_covering_order(session.client, user, request, session.now())
            return session, settled, cover or ordering.review(session.client, request, asked_at)

        def tell(found: tuple[Session, tuple[ordering.Settled, ...], Order | OrderReview]) -> None:
            session, settled, answer = found
            if settled:
                self.settled.emit(settled)
            if isinstance(answer, Order):
                self.covering_found.emit(answer, request)
                return
            if isinstance(answer, AuthorizedReview):
                self.offer(answer, session)
            self.review_ready.emit(answer)

        self._work.run(self.tr("Reviewing the cost"), work, tell, self.review_failed.emit)

    def offer(self, review: AuthorizedReview, session: Session, purpose: Purpose = Purpose.ORDER) -> None:
        """From now on `review` can be approved, once, while `session` is in use."""
        self._offers[review] = Offer(session, purpose)

    def approve(self, review: AuthorizedReview) -> None:
        """The user's consent: sends exactly what was reviewed, once. A second click finds nothing to do.

        Only what was offered can be approved, and only while the connection that named the price is in use.
        """
        offer = self._offers.get(review)
        if self._sending or (offer is not None and offer.is_taken):
            return
        if self._account.settings.dry_run:
            self.dry_run_shown.emit(order_body(review.request))
            return
        if offer is None or not self._account.holds(offer.session):
            self.order_refused.emit(SpendingRefused(NOT_OFFERED))
            return
        try:
            self._submit(under_cap(review, self._account.settings.order_cap), offer)
        except SpendingRefused as error:
            self.order_refused.emit(error)

    def _submit(self, review: AuthorizedReview, offer: Offer) -> None:
        self._sending = offer.is_taken = True
        consent = datetime.now(timezone.utc)

        def work(session: Session) -> ordering.Outcome:
            account = session.account()
            approved = review.approve(account.email or account.user_id, consent)
            return ordering.submit(session.client, session.journal, approved, session.ledger_name, offer.purpose)

        def end(outcome: ordering.Outcome) -> None:
            self._sending = False
            self._tell(review, outcome)

        title = self.tr("Placing the order")
        self._work.run(title, work, end, lambda error: end(ordering.Refused(error)), can_stop=False)

    def _tell(self, review: AuthorizedReview, outcome: ordering.Outcome) -> None:
        if isinstance(outcome, ordering.Placed):
            self.placed.emit(review, outcome.order)
            self.order_placed.emit(outcome.order)
        elif isinstance(outcome, ordering.Refused):
            self.order_refused.emit(outcome.error)
        else:
            self.order_uncertain.emit(outcome.error)
        self.ended.emit()
