"""From a basket to an order: review, approval, the one POST, and what becomes of it. No rule of spending lives here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import ordering
from ..core.budget import under_cap
from ..core.errors import (
    CapellaError,
    ConnectionChanged,
    ConnectionFailed,
    KeyMissing,
    ServiceFailed,
    SpendingRefused,
)
from ..core.journal import Purpose
from ..core.orders import AuthorizedReview, Order, OrderPhase, OrderRequest, OrderReview
from ..core.query import PAGE_LIMIT, SearchQuery
from ..core.renewal import NeedsConsent, Renewal, Renewer, StillAlive
from ..core.session import Session
from ..core.wire.ordering import order_body
from .account_controller import AccountController
from .jobs import Jobs
from .order_list import OrderList, read_orders, settle_open

NOT_OFFERED = "The connection was changed after this price was seen, so nothing was sent: review the cost again."


class OrderController(QObject):
    """Facts about orders; every one of them comes from the server or from the journal."""

    review_ready = pyqtSignal(object)
    covering_found = pyqtSignal(object, object)
    dry_run_shown = pyqtSignal(object)
    order_placed = pyqtSignal(object)
    order_refused = pyqtSignal(object)
    order_uncertain = pyqtSignal(object)
    review_failed = pyqtSignal(object)
    orders_listed = pyqtSignal(object, object)
    list_failed = pyqtSignal(object)
    uncertain_listed = pyqtSignal(object)
    settled = pyqtSignal(object)
    renewal_needs_consent = pyqtSignal(object, object)
    renewed = pyqtSignal(str, object)
    prices_known = pyqtSignal(object)
    located = pyqtSignal(object)

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._jobs = jobs
        self._orders: tuple[Order, ...] = ()
        self._sending = False
        self._offers: dict[AuthorizedReview, Session | None] = {}
        """reviews that can be approved, with the session that answered; None: approved already"""
        self._listing = 0
        self._renewing: set[str] = set()
        self._renewals: dict[str, str] = {}
        self._told: set[tuple[str, bool]] = set()
        """expired orders of which a person has heard, and whether a free renewal was allowed then"""
        account.session_opened.connect(lambda _session: self._forget())

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
                self._offers[answer] = session
            self.review_ready.emit(answer)

        self._run(self.tr("Reviewing the cost"), work, tell, self.review_failed.emit)

    def approve(self, review: AuthorizedReview) -> None:
        """The user's consent: sends exactly what was reviewed, once. A second click finds nothing to do.

        Only what this controller offered can be approved, and only while the connection that named the price is in use.
        """
        session = self._offers.get(review)
        if self._sending or (session is None and review in self._offers):
            return
        if self._account.settings.dry_run:
            self.dry_run_shown.emit(order_body(review.request))
            return
        if session is None or not self._account.holds(session):
            self.order_refused.emit(SpendingRefused(NOT_OFFERED))
            return
        try:
            self._submit(under_cap(review, self._account.settings.order_cap))
        except SpendingRefused as error:
            self.order_refused.emit(error)

    def refresh(self) -> None:
        """Asks for the list of orders and for attempts whose outcome is open."""
        self._listing += 1
        listing = self._listing

        def tell(seen: OrderList) -> None:
            if listing != self._listing:
                return
            self._orders = seen.orders
            self.prices_known.emit(seen.prices)
            self.orders_listed.emit(seen.orders, seen.now)
            self.uncertain_listed.emit({attempt.attempt_id: attempt.begun_at for attempt in seen.uncertain})

        self._run(self.tr("Reading the orders"), read_orders, tell, self.list_failed.emit, is_hidden=True)

    def reconcile(self) -> None:
        """Asks the server about every attempt whose outcome is open."""

        def tell(settled: tuple[ordering.Settled, ...]) -> None:
            self.settled.emit(settled)
            self.refresh()

        self._run(self.tr("Asking about open orders"), settle_open, tell, self.list_failed.emit)

    def locate(self, order_id: str) -> None:
        """Looks up the items of an order, so that the map can go to them."""
        order = self.find(order_id)
        names = tuple(item.item_id for item in order.items if item.item_id) if order else ()
        if names:
            query = SearchQuery(item_ids=names, limit=len(names))
            self._run(
                self.tr("Looking for the scenes of an order"),
                lambda session: session.client.search(query, 1, min(len(names), PAGE_LIMIT)).rows,
                self.located.emit,
                self.list_failed.emit,
                is_hidden=True,
            )

    def find(self, order_id: str) -> Order | None:
        """The order of that id, as the server listed it last."""
        return next((order for order in self._orders if order.order_id == order_id), None)

    def tell_time(self, tick: Callable[[datetime], None]) -> None:
        """Gives the server's time to a countdown, while somebody is connected."""
        with suppress(KeyMissing):
            tick(self._account.opened().now())

    def is_preparing(self) -> bool:
        """True while the list holds an order that is not ready and not ended."""
        return any(order.status.phase is OrderPhase.PREPARING for order in self._orders)

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
            order = self.find(order_id) or session.client.order(order_id)
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
                self.refresh()
                return
            self._told.add((order_id, allowed))
            if not isinstance(renewal, NeedsConsent):
                self._tell_outcome(renewal)
            elif self._account.holds(session):
                self._ask_for_renewal(order_id, renewal.review, session, is_asked=is_asked)

        def fail(error: CapellaError) -> None:
            self._renewing.discard(order_id)
            if not isinstance(error, (ConnectionFailed, ServiceFailed)):
                self._told.add((order_id, allowed))
            self.order_refused.emit(error)

        self._run(self.tr("Renewing an order"), work, tell, fail, can_stop=False)

    def _submit(self, review: AuthorizedReview) -> None:
        self._sending = True
        self._offers[review] = None
        renewed = self._renewals.pop(review.request.fingerprint, "")
        consent = datetime.now(timezone.utc)

        def work(session: Session) -> ordering.Outcome:
            account = session.account()
            approved = review.approve(account.email or account.user_id, consent)
            purpose = Purpose.RENEWAL if renewed else Purpose.ORDER
            return ordering.submit(session.client, session.journal, approved, session.ledger_name, purpose)

        def end(outcome: ordering.Outcome) -> None:
            self._sending = False
            if renewed and isinstance(outcome, ordering.Placed):
                self.renewed.emit(renewed, outcome.order)
            self._tell_outcome(outcome)

        self._run(self.tr("Placing the order"), work, end, lambda error: end(ordering.Refused(error)), can_stop=False)

    def _tell_outcome(self, outcome: ordering.Outcome) -> None:
        if isinstance(outcome, ordering.Placed):
            self.order_placed.emit(outcome.order)
        elif isinstance(outcome, ordering.Refused):
            self.order_refused.emit(outcome.error)
        else:
            self.order_uncertain.emit(outcome.error)
        self.refresh()

    def _ask_for_renewal(self, order_id: str, review: AuthorizedReview, session: Session, *, is_asked: bool) -> None:
        if is_asked and review.is_free and self._account.settings.dry_run:
            self.dry_run_shown.emit(order_body(review.request))
            return
        self._offers[review] = session
        self._renewals[review.request.fingerprint] = order_id
        self.renewal_needs_consent.emit(order_id, review)

    def _forget(self) -> None:
        """Another connection knows nothing of the orders and prices of the one before."""
        self._offers.clear()
        self._renewals.clear()
        self._told.clear()
        self._orders = ()

    def _run(
        self,
        title: str,
        work: Callable[[Session], Any],
        done: Callable[[Any], None],
        failed: Callable[[CapellaError], None],
        *,
        is_hidden: bool = False,
        can_stop: bool = True,
    ) -> None:
        try:
            session = self._account.session()
        except CapellaError as error:
            failed(error)
            return

        def told(tell: Callable[[Any], None], value: object) -> None:
            """What was sent is always told; what was only asked is of no use to another connection."""
            if not can_stop or self._account.holds(session):
                tell(value)
            elif not is_hidden:
                failed(ConnectionChanged())

        self._jobs.start(
            title,
            lambda emit, cancelled: work(session),
            done=lambda value: told(done, value),
            failed=lambda error: told(failed, error),
            is_hidden=is_hidden,
            can_stop=can_stop,
        )
