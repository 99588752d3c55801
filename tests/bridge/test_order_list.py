"""The list of orders: what it shows, when it is read again, and what is told of it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from capella_explorer.bridge import order_list
from capella_explorer.bridge.order_controller import OrderController
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core.basket import image_line
from capella_explorer.core.errors import (
    JournalError,
    KeyNotAccepted,
    RateLimited,
    ServiceFailed,
)
from capella_explorer.core.orders import AuthorizedReview, Order, OrderRequest
from order_desk import FakeTimer


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


@pytest.fixture
def preparing(reviews: ReviewController, facts: Any, until: Any, reviewed: Any, fresh_sandbox: Any) -> Order:
    """An order that the service takes its time with, and that was listed once."""
    fresh_sandbox.set(next_order="preparing")
    reviews.approve(reviewed)
    order = until(facts, "order_placed")
    until(facts, "orders_listed")
    return order


@pytest.fixture
def look(timer: FakeTimer, facts: Any, qtbot: Any) -> Any:
    """The timer runs out, and the list is read."""

    def run() -> None:
        count = len(facts.of("orders_listed")) + len(facts.of("list_failed"))
        timer.run_out()
        qtbot.waitUntil(lambda: len(facts.of("orders_listed")) + len(facts.of("list_failed")) > count, timeout=20_000)

    return run


def list_requests(sandbox: Any) -> int:
    return sum(entry["path"] == "/orders" and entry["method"] == "GET" for entry in sandbox.requests("api"))


def test_while_one_list_is_read_those_who_ask_get_one_more_after_it(
    orders: OrderController, facts: Any, until: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=50)
    for _ in range(5):
        orders.refresh()
    until(facts, "orders_listed", 2)
    qtbot.wait(300)
    assert (facts.names.count("orders_listed"), list_requests(fresh_sandbox)) == (2, 2)


def test_nothing_is_asked_again_where_nothing_is_being_prepared(
    orders: OrderController, facts: Any, until: Any, timer: FakeTimer
) -> None:
    orders.refresh()
    until(facts, "orders_listed")
    assert (timer.asked, timer.is_running) == ([], False)


def test_an_order_in_preparation_is_looked_at_ever_more_seldom(
    preparing: Order, timer: FakeTimer, look: Any, orders: OrderController, facts: Any, until: Any
) -> None:
    for _ in range(7):
        look()
    assert timer.asked == [5, 8, 13, 21, 34, 60, 60, 60]
    orders.refresh()
    until(facts, "orders_listed", 9)
    assert timer.asked[8:] == [8]


def test_a_change_makes_the_pauses_short_again(
    preparing: Order,
    timer: FakeTimer,
    look: Any,
    fresh_sandbox: Any,
    reviews: ReviewController,
    facts: Any,
    until: Any,
    shop: Any,
) -> None:
    for _ in range(3):
        look()
    reviews.review(OrderRequest.of(map(image_line, shop.rows(3)[2:])))
    reviews.approve(until(facts, "review_ready", 2))
    until(facts, "orders_listed", 5)
    look()
    assert timer.asked == [5, 8, 13, 21, 5, 8]


def test_a_service_that_asks_for_a_pause_gets_it(
    preparing: Order, timer: FakeTimer, orders: OrderController, facts: Any
) -> None:
    orders._fail(RateLimited(retry_after=120))
    assert timer.asked[-1] == 120
    orders._fail(ServiceFailed())
    assert timer.asked[-1] == 13


def test_a_key_that_is_refused_is_not_tried_again_by_itself(
    preparing: Order, timer: FakeTimer, orders: OrderController
) -> None:
    orders._fail(KeyNotAccepted())
    assert not timer.is_running


def test_an_order_that_becomes_ready_is_told_once(
    preparing: Order, look: Any, orders: OrderController, facts: Any, until: Any, fresh_sandbox: Any, timer: FakeTimer
) -> None:
    look()
    assert "became_ready" not in facts.names
    fresh_sandbox.complete(preparing.order_id)
    look()
    [ready] = until(facts, "became_ready")
    orders.refresh()
    until(facts, "orders_listed", 4)
    assert (ready.order_id, facts.names.count("became_ready"), timer.is_running) == (preparing.order_id, 1, False)


def test_an_order_that_became_ready_while_qgis_was_closed_is_told_after_the_start_in_one_window(
    preparing: Order, account: Any, jobs: Any, listen: Any, until: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.complete(preparing.order_id)
    told = []
    for _ in range(2):
        window = OrderController(account, jobs, FakeTimer())
        said = listen(window)
        window.refresh()
        until(said, "orders_listed")
        told.append([order.order_id for orders in said.of("became_ready") for order in orders])
    assert told == [[preparing.order_id], []]


def test_an_order_that_was_ready_when_it_was_first_seen_is_no_news(
    reviews: ReviewController, reviewed: Any, orders: OrderController, facts: Any, until: Any
) -> None:
    reviews.approve(reviewed)
    until(facts, "orders_listed")
    orders.refresh()
    until(facts, "orders_listed", 2)
    assert "became_ready" not in facts.names


def test_an_order_that_has_died_meanwhile_is_no_news_either(
    preparing: Order, orders: OrderController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.complete(preparing.order_id)
    fresh_sandbox.set(clock_skew_s=7200)
    orders.refresh()
    until(facts, "orders_listed", 2)
    assert "became_ready" not in facts.names


def test_the_scenes_of_orders_are_located_together(
    preparing: Order, orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview
) -> None:
    orders.locate((preparing.order_id, "of another account"))
    assert [row.item_id for row in until(facts, "located")] == [reviewed.request.images[0].item_id]


def test_another_connection_has_another_list(
    preparing: Order, orders: OrderController, account: Any, timer: FakeTimer
) -> None:
    account.connect_now()
    assert (orders.find(preparing.order_id), timer.is_running) == (None, False)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ({"html_200": True}, ServiceFailed),
        ({"fail_count": 99, "fail_status": 500}, ServiceFailed),
        ({"fail_count": 99, "fail_status": 401}, KeyNotAccepted),
    ],
)
def test_a_list_that_cannot_be_read_says_so(
    fault: dict[str, Any], kind: type, orders: OrderController, facts: Any, until: Any, account: Any, fresh_sandbox: Any
) -> None:
    account.session().account()
    fresh_sandbox.set(**fault)
    orders.refresh()
    assert type(until(facts, "list_failed")) is kind


def test_a_list_can_be_read_again_after_it_failed(
    orders: OrderController, facts: Any, until: Any, account: Any, fresh_sandbox: Any
) -> None:
    account.session().account()
    fresh_sandbox.set(html_200=True)
    orders.refresh()
    until(facts, "list_failed")
    fresh_sandbox.set(html_200=False)
    orders.refresh()
    until(facts, "orders_listed")


def test_broken_rows_do_not_hide_the_others(
    orders: OrderController, facts: Any, until: Any, account: Any, monkeypatch: Any
) -> None:
    rows = [None, 7, {"orderId": ""}, {"orderId": "a", "items": "none", "orderDate": "soon"}, {"orderId": "b"}]
    door = account.session().client.door
    monkeypatch.setattr(door, "ask", lambda *_args, **_more: json.loads(json.dumps(rows)))
    orders.refresh()
    listed, _now = until(facts, "orders_listed")
    assert [(order.order_id, order.status.word, order.items) for order in listed] == [
        ("a", "unknown", ()),
        ("b", "unknown", ()),
    ]


def test_without_a_journal_the_orders_are_listed_and_the_trouble_is_said(
    preparing: Order, orders: OrderController, facts: Any, until: Any, account: Any, monkeypatch: Any
) -> None:
    def broken(*_args: object, **_more: object) -> None:
        raise JournalError

    monkeypatch.setattr(order_list, "settle_open", broken)
    orders.refresh()
    assert type(until(facts, "list_failed")) is JournalError
    assert [order.order_id for order in facts.of("orders_listed")[-1][0]] == [preparing.order_id]


def test_the_clock_of_the_server_is_told_while_somebody_is_connected(
    orders: OrderController, facts: Any, until: Any, account: Any, fresh_sandbox: Any
) -> None:
    heard: list[datetime] = []
    fresh_sandbox.set(clock_skew_s=3600)
    orders.refresh()
    until(facts, "orders_listed")
    orders.tell_time(heard.append)
    account.close()
    orders.tell_time(heard.append)
    assert len(heard) == 1
    assert abs(heard[0] - datetime.now(timezone.utc) - timedelta(hours=1)) < timedelta(seconds=5)
