"""A desk at which orders are placed: the controllers, what they say, and what has come of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from capella_explorer.bridge.order_controller import OrderController
from capella_explorer.bridge.renewal_controller import RenewalController
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core.basket import image_line
from capella_explorer.core.journal import AttemptState, OrderJournal
from capella_explorer.core.orders import AuthorizedReview, Order, OrderRequest
from qgis.PyQt.QtCore import QObject, pyqtSignal

HOURS_S = 7200


class FakeTimer(QObject):
    """A timer that runs out when the test says so."""

    timeout = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[float] = []
        self.is_running = False

    def setSingleShot(self, _on: bool) -> None:
        """It never repeats by itself."""

    def start(self, pause_ms: int) -> None:
        """It runs, and remembers for how many seconds it was asked to."""
        self.asked.append(pause_ms / 1000)
        self.is_running = True

    def stop(self) -> None:
        """It does not run any more."""
        self.is_running = False

    def run_out(self) -> None:
        """The pause is over."""
        assert self.is_running
        self.is_running = False
        self.timeout.emit()


@pytest.fixture
def timer() -> FakeTimer:
    """Nothing is asked again before the test says so."""
    return FakeTimer()


@pytest.fixture
def orders(account: Any, jobs: Any, timer: FakeTimer) -> OrderController:
    """The list of orders."""
    return OrderController(account, jobs, timer)


@pytest.fixture
def reviews(account: Any, jobs: Any, orders: OrderController) -> ReviewController:
    """Prices and consents; the list is read again after each outcome."""
    reviews = ReviewController(account, jobs)
    reviews.ended.connect(orders.refresh)
    return reviews


@pytest.fixture
def renewals(account: Any, jobs: Any, orders: OrderController, reviews: ReviewController) -> RenewalController:
    """Renewals of what has expired."""
    renewals = RenewalController(account, jobs, orders, reviews)
    renewals.ended.connect(orders.refresh)
    return renewals


@pytest.fixture
def order_facts(orders: OrderController, reviews: ReviewController, renewals: RenewalController, listen: Any) -> Any:
    """What they say."""
    return listen(orders, reviews, renewals)


@pytest.fixture
def reviewed(reviews: ReviewController, order_facts: Any, until: Any, shop: Any) -> AuthorizedReview:
    """A scene for sale, and its price on the screen."""
    reviews.review(shop.request())
    return until(order_facts, "review_ready")


@pytest.fixture
def expired(
    orders: OrderController, reviews: ReviewController, order_facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> Order:
    """A scene was bought, and two hours have gone by for the server."""
    reviews.review(shop.request())
    reviews.approve(until(order_facts, "review_ready"))
    order = until(order_facts, "order_placed")
    until(order_facts, "orders_listed")
    fresh_sandbox.set(clock_skew_s=HOURS_S)
    orders.refresh()
    _orders, now = until(order_facts, "orders_listed", 2)
    assert order.is_expired(now)
    order_facts.said.clear()
    return order


@pytest.fixture
def allowed(account: Any) -> None:
    """Free renewals need no person."""
    account.apply(replace(account.settings, renew_free_orders=True))


@pytest.fixture
def both(
    renewals: RenewalController,
    orders: OrderController,
    reviews: ReviewController,
    order_facts: Any,
    until: Any,
    shop: Any,
    fresh_sandbox: Any,
) -> tuple[Order, Order]:
    """Two scenes were bought with two orders, and two hours have gone by."""
    for number, row in enumerate(shop.rows(2), 1):
        reviews.review(OrderRequest.of((image_line(row),)))
        reviews.approve(until(order_facts, "review_ready", number))
        until(order_facts, "order_placed", number)
        until(order_facts, "orders_listed", number)
    fresh_sandbox.set(clock_skew_s=HOURS_S)
    orders.refresh()
    listed, _now = until(order_facts, "orders_listed", 3)
    order_facts.said.clear()
    return listed


def journal_of(account: Any) -> OrderJournal:
    """The journal of the account in use."""
    return account.session().journal


def states(account: Any) -> list[AttemptState]:
    """Where every attempt stands, oldest first."""
    return [attempt.state for attempt in journal_of(account).attempts(account.session().ledger_name)]


def bought(sandbox: Any) -> list[tuple[int, int]]:
    """For each line of the sandbox's ledger: in how many orders it was, how often it was charged."""
    return [(line["orders"], line["charged"]) for line in sandbox.ledger()]
