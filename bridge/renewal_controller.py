"""Renewing orders that have expired: at once where it is free and allowed, else a person is asked."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import datetime

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core import ordering
from ..core.attempts import Purpose
from ..core.errors import CapellaError, ConnectionFailed, InputError, ServiceFailed
from ..core.limits import Caps
from ..core.orders import AuthorizedReview, Order
from ..core.renewal import NeedsConsent, Renewal, Renewer, StillAlive, ending, renewal_of
from ..core.session import Session
from ..core.wire.ordering import order_body
from .account_controller import AccountController
from .jobs import Jobs
from .order_controller import OrderController
from .order_list import settle_open
from .review_controller import ReviewController
from .session_work import SessionWork

GATHERING_MS = 300
"""layers that notice within this time are renewed with one order"""
MOST_IN_A_ROW = 5
"""orders that may follow each other without a person where each of them dies young"""
YOUNG_S = 10.0
"""seconds; an order lives about an hour, so one that is dead by then was not worth renewing"""

_TOLD_AT_THE_END = (NeedsConsent, ordering.Refused)
"""what comes of a renewal before the end and concerns nobody yet"""

_Answers = tuple[tuple[tuple[str, ...], Renewal], ...]
"""ids of expired orders, and what came of renewing them together"""


class RenewalController(QObject):
    """Renews many orders with one, or offers the review of it for approval; `ended` after each outcome.

    `renewed` names one expired order and the one that answers for it now; `told_renewed` tells how many a person had
    renewed without being asked anything. Between `begun` and `over`, with the ids of expired orders, nobody knows yet;
    `over` and `answered`, with the id of the order that answers for them now, come from the thread that does the work:
    the main thread may be waiting for an image of these very orders.
    """

    renewal_needs_consent = pyqtSignal(object, object, bool)
    renewed = pyqtSignal(str, object)
    told_renewed = pyqtSignal(int)
    dry_run_shown = pyqtSignal(object)
    order_refused = pyqtSignal(object)
    order_uncertain = pyqtSignal(object)
    ended = pyqtSignal()
    begun = pyqtSignal(object)
    answered = pyqtSignal(object, str)
    over = pyqtSignal(object)

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
        self._renewals: dict[str, tuple[str, ...]] = {}
        """expired orders whose renewal waits for consent, by the fingerprint of the review"""
        self._told: set[tuple[str, bool]] = set()
        """expired orders of which a person has heard, and whether a free renewal was allowed then"""
        self._rows: dict[str, tuple[int, float]] = {}
        """orders that came of renewals without a person: how many in a row, and when on the monotonic clock"""
        self._noticed: dict[str, None] = {}
        self._ending: dict[str, None] = {}
        self._early: set[str] = set()
        """living orders whose renewal was tried before their end: once, and nobody hears that nothing came of it"""
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(GATHERING_MS)
        self._gathering.timeout.connect(self._renew_noticed)
        account.session_opened.connect(lambda _session: self._forget())
        reviews.placed.connect(self._note_placed)

    def notice(self, order_id: str) -> None:
        """A layer has noticed that its links ran out; what others notice at the same time is renewed with it."""
        self._noticed[order_id] = None
        if not self._gathering.isActive():
            self._gathering.start()

    def notice_end(self, order_id: str) -> None:
        """Somebody looks at an order that will die soon: where free renewals are allowed nobody has to wait for one."""
        settings = self._account.follow()
        if settings.renew_free_orders and not settings.dry_run and order_id not in self._early:
            self._ending[order_id] = None
            if not self._gathering.isActive():
                self._gathering.start()

    def close(self) -> None:
        """The program ends: what was noticed meanwhile is nobody's concern any more."""
        self._gathering.stop()
        self._noticed.clear()
        self._ending.clear()

    def renew(self, order_ids: Iterable[str], *, is_asked: bool = True, is_early: bool = False) -> None:
        """Renews expired orders with one new order: at once where it is free and allowed, else a person is asked.

        `is_asked` is True for a click of the user, which allows a free renewal, and False for a layer that noticed:
        it notices with every tile, and a person is told once. With `is_early` orders that end soon are renewed where
        that is free and allowed, and else left alone until they have died.
        """
        is_free_allowed = self._account.follow().renew_free_orders
        allowed = is_asked or is_free_allowed
        wanted = [name for name in order_ids if name not in self._renewing]
        allowed = allowed and (is_asked or self._row_of(wanted) < MOST_IN_A_ROW)
        batch = tuple(name for name in wanted if is_asked or (name, allowed) not in self._told)
        if not batch:
            return
        self._renewing.update(batch)
        self._early.update(batch if is_early else ())
        self.begun.emit(batch)

        def work(session: Session) -> tuple[Session, _Answers, tuple[CapellaError, ...]]:
            try:
                settle_open(session)
                orders, refused = self._renewable(session, batch)
                orders = ending(orders, session.now()) if is_early else orders
                until = max((order.expires_at for order in orders if order.expires_at), default=None)
                answers = self._answers(self._renewer(session, allowed, until if is_early else None), orders)
                return session, answers, refused
            finally:
                self.over.emit(batch)

        def tell(found: tuple[Session, _Answers, tuple[CapellaError, ...]]) -> None:
            session, answers, refused = found
            self._renewing.difference_update(batch)
            if is_early:
                refused = ()
                answers = tuple(answer for answer in answers if not isinstance(answer[1], _TOLD_AT_THE_END))
            known = {name for names, _renewal in answers for name in names}
            if not is_early:
                self._told.update((name, allowed) for name in batch if name not in known)
            for error in refused:
                self.order_refused.emit(error)
            if not is_asked:
                self._note_row(answers)
            self._tell_all(session, answers, is_asked=is_asked, allowed=allowed)

        def fail(error: CapellaError) -> None:
            self._renewing.difference_update(batch)
            self.over.emit(batch)
            if is_early:
                return
            if not isinstance(error, (ConnectionFailed, ServiceFailed)):
                self._told.update((name, allowed) for name in batch)
            self.order_refused.emit(error)

        self._work.run(self.tr("Renewing orders"), work, tell, fail, can_stop=False)

    def _answers(self, renewer: Renewer, orders: tuple[Order, ...]) -> _Answers:
        """Worker: what living orders hold is theirs; the rest is renewed with one order."""
        living = renewer.living(orders) if len(orders) > 1 else {}
        answers: list[tuple[tuple[str, ...], Renewal]] = [((name,), StillAlive(one)) for name, one in living.items()]
        dead = tuple(order for order in orders if order.order_id not in living)
        if dead:
            answers.append((tuple(order.order_id for order in dead), renewer.renew(dead)))
        for names, renewal in answers:
            if isinstance(renewal, (StillAlive, ordering.Placed)):
                self.answered.emit(names, renewal.order.order_id)
        return tuple(answers)

    def _row_of(self, names: Iterable[str]) -> int:
        """The longest row of orders that died young and ends with one of these."""
        now = time.monotonic()
        rows = [self._rows[name] for name in names if name in self._rows]
        return max((count for count, at in rows if now - at < YOUNG_S), default=0)

    def _note_row(self, answers: _Answers) -> None:
        for names, renewal in answers:
            if isinstance(renewal, ordering.Placed):
                self._rows[renewal.order.order_id] = (self._row_of(names) + 1, time.monotonic())

    def _renewable(
        self, session: Session, names: tuple[str, ...]
    ) -> tuple[tuple[Order, ...], tuple[CapellaError, ...]]:
        """Worker: the orders that this version can order again, and why it cannot the others: one must not stop all."""
        orders, refused = [], []
        for name in names:
            order = self._orders.find(name) or session.client.order(name)
            try:
                renewal_of((order,))
                orders.append(order)
            except InputError as error:
                refused.append(error)
        return tuple(orders), tuple(refused)

    def _renewer(self, session: Session, allowed: bool, until: datetime | None) -> Renewer:
        account, settings = session.account(), self._account.settings
        return Renewer(
            session.client,
            session.journal,
            session.ledger_name,
            account.user_id,
            account.email or account.user_id,
            session.now(),
            allowed and not settings.dry_run,
            Caps.of(settings),
            until,
        )

    def _tell_all(self, session: Session, answers: _Answers, *, is_asked: bool, allowed: bool) -> None:
        count = 0
        for names, renewal in answers:
            if isinstance(renewal, (StillAlive, ordering.Placed)):
                count += len(names)
                for name in names:
                    self.renewed.emit(name, renewal.order)
            else:
                self._told.update((name, allowed) for name in names)
                self._tell(session, names, renewal, is_asked=is_asked)
        if count and is_asked:
            self.told_renewed.emit(count)
        if count:
            self.ended.emit()

    def _tell(
        self,
        session: Session,
        names: tuple[str, ...],
        renewal: NeedsConsent | ordering.Refused | ordering.Uncertain,
        *,
        is_asked: bool,
    ) -> None:
        if isinstance(renewal, NeedsConsent):
            if self._account.holds(session):
                self._ask(names, renewal.review, session, is_asked=is_asked)
        else:
            (self.order_refused if isinstance(renewal, ordering.Refused) else self.order_uncertain).emit(renewal.error)
            self.ended.emit()

    def _ask(self, names: tuple[str, ...], review: AuthorizedReview, session: Session, *, is_asked: bool) -> None:
        if is_asked and review.is_free and self._account.settings.dry_run:
            self.dry_run_shown.emit(order_body(review.request))
            return
        self._reviews.offer(review, session, Purpose.RENEWAL)
        self._renewals[review.request.fingerprint] = names
        self.renewal_needs_consent.emit(names, review, is_asked)

    def _note_placed(self, review: AuthorizedReview, order: Order) -> None:
        for expired in self._renewals.pop(review.request.fingerprint, ()):
            self.renewed.emit(expired, order)

    def _renew_noticed(self) -> None:
        noticed, self._noticed = tuple(self._noticed), {}
        soon, self._ending = tuple(name for name in self._ending if name not in noticed), {}
        self.renew(noticed, is_asked=False)
        self.renew(soon, is_asked=False, is_early=True)

    def _forget(self) -> None:
        """Another connection knows nothing of the orders and prices of the one before."""
        self._renewals.clear()
        self._told.clear()
        self._rows.clear()
        self._noticed.clear()
        self._ending.clear()
        self._early.clear()
