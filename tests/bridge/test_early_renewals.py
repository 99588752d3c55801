"""Renewing before the end: quietly, once, and only what is free and allowed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.order_controller import OrderController
from capella_explorer.bridge.renewal_controller import RenewalController
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core.journal import Purpose
from capella_explorer.core.orders import Order


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


def told(facts: Any) -> list[str]:
    """What a person may hear of; when a renewal began and was over concerns layers only."""
    return [name for name in facts.names if name not in ("begun", "over")]


@pytest.fixture
def dying(
    orders: OrderController, reviews: ReviewController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> Order:
    """A scene was bought, and its order has five minutes left."""
    reviews.review(shop.request())
    reviews.approve(until(facts, "review_ready"))
    order = until(facts, "order_placed")
    until(facts, "orders_listed")
    assert not order.is_expired(at(3300, orders, facts, until, fresh_sandbox))
    return order


def at(skew_s: int, orders: OrderController, facts: Any, until: Any, sandbox: Any) -> datetime:
    """So many seconds later, and the list of orders has been looked at."""
    sandbox.set(clock_skew_s=skew_s)
    facts.said.clear()
    orders.refresh()
    _orders, now = until(facts, "orders_listed")
    facts.said.clear()
    return now


def test_an_order_that_somebody_looks_at_is_renewed_before_it_dies_and_once(
    renewals: RenewalController, facts: Any, until: Any, dying: Order, allowed: None, account: Any, fresh_sandbox: Any
) -> None:
    for _ in range(3):
        renewals.notice_end(dying.order_id)
    old, renewed = until(facts, "renewed")
    assert (old, renewed.items[0].key, renewed.expires_at > dying.expires_at) == (
        dying.order_id, dying.items[0].key, True,
    )  # fmt: skip
    assert facts.of("answered") == [((dying.order_id,), renewed.order_id)]
    renewals.notice_end(dying.order_id)
    until(facts, "orders_listed")
    assert "told_renewed" not in facts.names
    assert (posts(fresh_sandbox), [line["charged"] for line in fresh_sandbox.ledger()]) == (["/orders"] * 2, [1])
    session = account.session()
    last = session.journal.attempts(session.ledger_name)[-1]
    assert (last.purpose, last.approved_by) == (Purpose.RENEWAL, "ana@example.org")


def test_what_nobody_has_allowed_is_not_renewed_before_it_dies_and_nobody_is_asked(
    renewals: RenewalController, facts: Any, dying: Order, fresh_sandbox: Any, qtbot: Any
) -> None:
    mark = len(fresh_sandbox.requests("api"))
    renewals.notice_end(dying.order_id)
    qtbot.wait(600)
    assert (told(facts), len(fresh_sandbox.requests("api"))) == ([], mark)


@pytest.mark.parametrize(
    "knobs", [{"price_format": "free of charge"}, {"deny_review": {"code": "NO", "message": "Not today."}}]
)
def test_a_renewal_before_the_end_that_is_not_free_or_denied_is_left_until_the_order_has_died(
    renewals: RenewalController,
    orders: OrderController,
    facts: Any,
    until: Any,
    dying: Order,
    allowed: None,
    fresh_sandbox: Any,
    qtbot: Any,
    knobs: dict[str, Any],
) -> None:
    fresh_sandbox.set(**knobs)
    renewals.notice_end(dying.order_id)
    until(facts, "over")
    qtbot.wait(100)
    assert (told(facts), posts(fresh_sandbox)) == ([], ["/orders"])
    at(7200, orders, facts, until, fresh_sandbox)
    renewals.notice(dying.order_id)
    qtbot.waitUntil(lambda: bool({"renewal_needs_consent", "order_refused"} & set(facts.names)))
    assert posts(fresh_sandbox) == ["/orders"]


def test_an_order_that_has_most_of_its_life_before_it_is_not_renewed_however_short_its_links_are(
    renewals: RenewalController,
    orders: OrderController,
    facts: Any,
    until: Any,
    dying: Order,
    allowed: None,
    fresh_sandbox: Any,
    qtbot: Any,
) -> None:
    at(600, orders, facts, until, fresh_sandbox)
    renewals.notice_end(dying.order_id)
    until(facts, "over")
    qtbot.wait(100)
    assert (told(facts), posts(fresh_sandbox)) == ([], ["/orders"])
