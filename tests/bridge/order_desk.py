"""A desk at which orders are placed: the controller, what it says, and what has come of it."""

from __future__ import annotations

from typing import Any

import pytest
from capella_explorer.bridge.order_controller import OrderController
from capella_explorer.core.journal import AttemptState, OrderJournal
from capella_explorer.core.orders import AuthorizedReview


@pytest.fixture
def orders(account: Any, jobs: Any) -> OrderController:
    """The controller."""
    return OrderController(account, jobs)


@pytest.fixture
def order_facts(orders: OrderController, listen: Any) -> Any:
    """What it says."""
    return listen(orders)


@pytest.fixture
def reviewed(orders: OrderController, order_facts: Any, until: Any, shop: Any) -> AuthorizedReview:
    """A scene for sale, and its price on the screen."""
    orders.review(shop.request())
    return until(order_facts, "review_ready")


def journal_of(account: Any) -> OrderJournal:
    """The journal of the account in use."""
    return account.session().journal


def states(account: Any) -> list[AttemptState]:
    """Where every attempt stands, oldest first."""
    return [attempt.state for attempt in journal_of(account).attempts(account.session().ledger_name)]


def bought(sandbox: Any) -> list[tuple[int, int]]:
    """For each line of the sandbox's ledger: in how many orders it was, how often it was charged."""
    return [(line["orders"], line["charged"]) for line in sandbox.ledger()]
