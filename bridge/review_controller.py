"""From a basket to an order: review, approval and the one POST. No rule of spending lives here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timezone

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import ordering
from ..core.attempts import Purpose
from ..core.errors import SpendingRefused
from ..core.limits import Caps
from ..core.orders import AuthorizedReview, Order, OrderRequest, OrderReview, Override
from ..core.session import Session
from ..core.spending_errors import CapCrossed
from ..core.standing import Standing
from ..core.wire.ordering import order_body
from .account_controller import AccountController
from .jobs import Jobs
from .order_list import settle_open
from .session_work import SessionWork

NOT_OFFERED = "The connection was changed after this price was seen, so nothing was sent: review the cost again."

ONE_AT_A_TIME = "Another order is on its way, so this one was not sent: wait for its outcome, then review this again."


@dataclass
class Offer:
    """A review that can be approved once, through the session that answered it."""

    session: Session
    purpose: Purpose
    is_taken: bool = False


@dataclass(frozen=True)
class Answer:
    """What came of asking for a price. `review` is None where `cover`, an active order, holds everything already."""

    session: Session
    settled: tuple[ordering.Settled, ...]
    standing: Standing
    cover: Order | None
    review: OrderReview | None


class ReviewController(QObject):
    """Emits the price, and what became of the order that a person approved; `ended` after each outcome.

    `standing_known` comes right before `review_ready` and belongs to that review.
    """

    standing_known = pyqtSignal(object)
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
        caps = Caps.of(self._account.follow())

        def tell(answer: Answer) -> None:
            if answer.settled:
                self.settled.emit(answer.settled)
            if answer.review is None:
                self.covering_found.emit(answer.cover, request)
                return
            if isinstance(answer.review, AuthorizedReview):
                self.offer(answer.review, answer.session)
            self.standing_known.emit(answer.standing)
            self.review_ready.emit(answer.review)

        self._work.run(
            self.tr("Reviewing the cost"),
            lambda session: _asked(session, request, caps, ignore_cover=ignore_cover),
            tell,
            self.review_failed.emit,
        )

    def offer(self, review: AuthorizedReview, session: Session, purpose: Purpose = Purpose.ORDER) -> None:
        """From now on `review` can be approved, once, while `session` is in use."""
        self._offers[review] = Offer(session, purpose)

    def approve(self, review: AuthorizedReview, override: Override | None = None) -> None:
        """The user's consent: sends exactly what was reviewed, once. A second click finds nothing to do.

        Only what was offered can be approved, and only while the connection that named the price is in use. Limits of
        the user are crossed only where `override` says so.
        """
        offer = self._offers.get(review)
        if offer is not None and offer.is_taken:
            return
        if self._sending:
            self.order_refused.emit(SpendingRefused(ONE_AT_A_TIME))
        elif self._account.follow().dry_run:
            self.rehearse(review)
        elif offer is None or not self._account.holds(offer.session):
            self.order_refused.emit(SpendingRefused(NOT_OFFERED))
        else:
            self._submit(review, offer, override)

    def rehearse(self, review: AuthorizedReview) -> None:
        """Shows what would be sent, and never sends it, whatever the preferences say by now."""
        self.dry_run_shown.emit(order_body(review.request))

    def _submit(self, review: AuthorizedReview, offer: Offer, override: Override | None) -> None:
        self._sending = offer.is_taken = True
        consent, caps = datetime.now(timezone.utc), Caps.of(self._account.settings)

        def work(session: Session) -> ordering.Outcome:
            account = session.account()
            approved = review.approve(account.email or account.user_id, consent, override)
            name = session.ledger_name
            return ordering.submit(session.client, session.journal, approved, name, offer.purpose, caps)

        def end(outcome: ordering.Outcome) -> None:
            self._sending = False
            # Nothing was sent, and the same price may still be approved with a word on the limit.
            offer.is_taken = not (isinstance(outcome, ordering.Refused) and isinstance(outcome.error, CapCrossed))
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


def _asked(session: Session, request: OrderRequest, caps: Caps, *, ignore_cover: bool) -> Answer:
    """Worker: settles what is open, looks at what the user has and has spent, and asks for the price."""
    user, settled = session.account().user_id, settle_open(session)
    # Before the list is read: an order that is placed later is not known to this review.
    asked_at = datetime.now(timezone.utc)
    orders = ordering.standing_orders(session.client, session.journal, session.ledger_name, user, request)
    now = session.now()
    spent = session.journal.spent(session.ledger_name)
    standing = replace(Standing.of(request, orders, spent, caps, now), in_flight=_in_flight(session, request))
    cover = None if ignore_cover else ordering.covering_order(orders, request, now)
    review = None if cover else ordering.review(session.client, request, asked_at)
    return Answer(session, settled, standing, cover, review)


def _in_flight(session: Session, request: OrderRequest) -> frozenset[str]:
    attempts = session.journal.open_attempts(session.ledger_name)
    keys = {key for attempt in attempts for key in attempt.line_keys}
    return frozenset(line.key for line in request.lines if line.key in keys)
