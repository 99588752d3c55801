"""Orders from the dock: a price before each, one POST for each consent, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.order_controller import OrderController
from capella_explorer.core import journal as journal_module
from capella_explorer.core.account import Connection
from capella_explorer.core.errors import (
    AlreadyPlaced,
    ConnectionFailed,
    CostTooHigh,
    JournalError,
    LineInFlight,
    OrderRejected,
    OutcomeUnknown,
    PriceUnreadable,
    RequestRefused,
    ServiceFailed,
    SpendingRefused,
)
from capella_explorer.core.journal import AttemptState, OrderJournal
from capella_explorer.core.orders import (
    AnalyticLine,
    AuthorizedReview,
    DeniedReview,
    OrderRequest,
)
from capella_explorer.core.products import AnalyticProduct
from capella_explorer.core.wire.ordering import order_body


@pytest.fixture
def orders(account: Any, jobs: Any) -> OrderController:
    return OrderController(account, jobs)


@pytest.fixture
def facts(orders: OrderController, listen: Any) -> Any:
    return listen(orders)


@pytest.fixture
def reviewed(orders: OrderController, facts: Any, until: Any, shop: Any) -> AuthorizedReview:
    """A scene for sale, and its price on the screen."""
    orders.review(shop.request())
    return until(facts, "review_ready")


def journal_of(account: Any) -> OrderJournal:
    return account.session().journal


def states(account: Any) -> list[AttemptState]:
    return [attempt.state for attempt in journal_of(account).attempts(account.session().ledger_name)]


def bought(sandbox: Any) -> list[tuple[int, int]]:
    """For each line of the sandbox's ledger: in how many orders it was, how often it was charged."""
    return [(line["orders"], line["charged"]) for line in sandbox.ledger()]


# What a review says.


def test_a_price_is_seen_before_anything_is_bought(
    orders: OrderController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    request = shop.request(2)
    orders.review(request)
    review = until(facts, "review_ready")
    assert review.request == request
    assert [cost.line for cost in review.costs] == list(request.lines)
    assert review.total.money.amount == sum(cost.price.money.amount for cost in review.costs) > 0
    assert (facts.names, posts(fresh_sandbox)) == (["review_ready"], [])


def test_a_denial_is_a_review_that_cannot_be_approved(
    orders: OrderController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(deny_review={"code": "NO_MONEY", "message": "Not today."})
    orders.review(shop.request())
    denied = until(facts, "review_ready")
    assert isinstance(denied, DeniedReview)
    orders.approve(denied)  # type: ignore[arg-type]
    assert isinstance(until(facts, "order_refused"), SpendingRefused)
    assert posts(fresh_sandbox) == []


def test_an_active_order_that_holds_everything_is_offered_instead(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any
) -> None:
    orders.approve(reviewed)
    placed = until(facts, "order_placed")
    orders.review(reviewed.request)
    cover, request = until(facts, "covering_found")
    assert (cover.order_id, request) == (placed.order_id, reviewed.request)
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_review_that_refuses_analytics_leaves_them_without_a_price(
    orders: OrderController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    image = shop.request().images[0]
    vessels = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, image.collect_id)
    fresh_sandbox.set(refuse_analytics_review=True)
    orders.review(OrderRequest.of([image, vessels]))
    review = until(facts, "review_ready")
    assert (review.unpriced, review.is_free) == ((vessels,), False)


@pytest.mark.parametrize(
    ("knobs", "kind"),
    [
        ({"html_200": True}, ServiceFailed),
        ({"fail_count": 1, "fail_status": 500, "fail_path": "/orders/review"}, ServiceFailed),
        ({"fail_count": 1, "fail_status": 403, "fail_path": "/orders/review"}, RequestRefused),
    ],
)
def test_a_review_that_fails_says_so_and_buys_nothing(
    knobs: dict[str, Any], kind: type, orders: OrderController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    request = shop.request()
    fresh_sandbox.set(**knobs)
    orders.review(request)
    assert isinstance(until(facts, "review_failed"), kind)
    assert (facts.names, posts(fresh_sandbox)) == (["review_failed"], [])


# What consent buys.


def test_what_was_approved_is_bought_and_written_down(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    orders.approve(reviewed)
    order = until(facts, "order_placed")
    until(facts, "orders_listed")
    assert order.covers(reviewed.request)
    assert (posts(fresh_sandbox), bought(fresh_sandbox)) == (["/orders"], [(1, 1)])
    [attempt] = journal_of(account).attempts(account.session().ledger_name)
    assert (attempt.state, attempt.order_id, attempt.approved_by) == (
        AttemptState.PLACED,
        order.order_id,
        "ana@example.org",
    )
    assert facts.of("prices_known") == [{order.order_id: reviewed.total}]


def test_a_double_click_buys_once(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(latency_ms=100)
    orders.approve(reviewed)
    orders.approve(reviewed)
    until(facts, "order_placed")
    assert (posts(fresh_sandbox), bought(fresh_sandbox)) == (["/orders"], [(1, 1)])


def test_a_click_after_the_order_was_placed_finds_nothing_to_do(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any, qtbot: Any
) -> None:
    orders.approve(reviewed)
    until(facts, "orders_listed")
    orders.approve(reviewed)
    qtbot.wait(200)
    assert facts.names.count("order_placed") == 1
    assert "order_refused" not in facts.names
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_review_that_nobody_was_shown_cannot_be_approved(
    orders: OrderController, facts: Any, shop: Any, fresh_sandbox: Any
) -> None:
    invented = AuthorizedReview(shop.request(), (), None, None)
    orders.approve(invented)
    [error] = facts.of("order_refused")
    assert type(error) is SpendingRefused
    assert posts(fresh_sandbox) == []


def test_two_windows_with_one_price_buy_once(
    orders: OrderController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    account: Any,
    jobs: Any,
    listen: Any,
    fresh_sandbox: Any,
) -> None:
    other = OrderController(account, jobs)
    others = listen(other)
    other.review(reviewed.request)
    theirs = until(others, "review_ready")
    orders.approve(reviewed)
    until(facts, "order_placed")
    other.approve(theirs)
    assert type(until(others, "order_refused")) is AlreadyPlaced
    assert (posts(fresh_sandbox), bought(fresh_sandbox)) == (["/orders"], [(1, 1)])


def test_the_cap_of_an_order_refuses_what_is_dearer_and_lets_it_pass_once_raised(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    cent = reviewed.total.money.amount - Decimal("0.01")  # type: ignore[union-attr]
    account.apply(replace(account.settings, order_cap=cent))
    orders.approve(reviewed)
    assert type(until(facts, "order_refused")) is CostTooHigh
    assert (posts(fresh_sandbox), states(account)) == ([], [])
    account.apply(replace(account.settings, order_cap=cent + Decimal("0.01")))
    orders.approve(reviewed)
    until(facts, "order_placed")
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_price_that_cannot_be_read_is_above_every_cap(
    orders: OrderController, facts: Any, until: Any, shop: Any, account: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(price_format="on request")
    account.apply(replace(account.settings, order_cap=Decimal(1_000_000)))
    orders.review(shop.request())
    review = until(facts, "review_ready")
    assert review.total.text == "on request"
    orders.approve(review)
    assert type(until(facts, "order_refused")) is PriceUnreadable
    assert posts(fresh_sandbox) == []


def test_a_dry_run_shows_the_body_and_sends_nothing(
    orders: OrderController, facts: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    account.apply(replace(account.settings, dry_run=True))
    orders.approve(reviewed)
    qtbot.wait(100)
    assert facts.of("dry_run_shown") == [order_body(reviewed.request)]
    assert (posts(fresh_sandbox), states(account)) == ([], [])


def test_without_a_journal_nothing_is_sent(
    orders: OrderController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    private_state: Any,
    fresh_sandbox: Any,
) -> None:
    for path in private_state.glob("*.sqlite*"):
        path.unlink()
    (private_state / "capella_explorer.sqlite").write_text("this is no database" * 100)
    orders.approve(reviewed)
    assert isinstance(until(facts, "order_refused"), JournalError)
    assert posts(fresh_sandbox) == []


def test_an_order_that_the_service_rejects_bought_nothing(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(next_order="rejected")
    orders.approve(reviewed)
    assert type(until(facts, "order_refused")) is OrderRejected
    assert (states(account), bought(fresh_sandbox)) == ([AttemptState.REJECTED], [])


def test_a_service_that_cannot_be_reached_bought_nothing(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, monkeypatch: Any
) -> None:
    door = account.session().client.door
    account.session().account()
    monkeypatch.setattr(door, "_base", "http://127.0.0.1:9")
    orders.approve(reviewed)
    assert isinstance(until(facts, "order_refused"), ConnectionFailed)
    assert states(account) == [AttemptState.NOT_SENT]


# What is not known.


@pytest.fixture
def uncertain(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any
) -> AuthorizedReview:
    """The service took the order, and the answer was lost."""
    fresh_sandbox.set(drop_after=1)
    orders.approve(reviewed)
    assert type(until(facts, "order_uncertain")) is OutcomeUnknown
    return reviewed


def test_a_lost_answer_is_listed_as_open(
    uncertain: AuthorizedReview, facts: Any, until: Any, account: Any, fresh_sandbox: Any
) -> None:
    open_attempts = until(facts, "uncertain_listed")
    [attempt] = journal_of(account).open_attempts(account.session().ledger_name)
    assert open_attempts == {attempt.attempt_id: attempt.begun_at}
    assert posts(fresh_sandbox) == ["/orders"]


def test_asking_the_server_settles_it(
    uncertain: AuthorizedReview, orders: OrderController, facts: Any, until: Any, account: Any, fresh_sandbox: Any
) -> None:
    until(facts, "uncertain_listed")
    orders.reconcile()
    [settled] = until(facts, "settled")
    assert settled.order.covers(uncertain.request)
    assert until(facts, "uncertain_listed", 2) == {}
    assert (states(account), posts(fresh_sandbox)) == ([AttemptState.PLACED], ["/orders"])


def test_a_new_review_settles_it_first_and_offers_the_order(
    uncertain: AuthorizedReview, orders: OrderController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    orders.review(uncertain.request)
    cover, _request = until(facts, "covering_found")
    assert [settled.order for settled in until(facts, "settled")] == [cover]
    assert bought(fresh_sandbox) == [(1, 1)]


def test_what_may_have_been_bought_is_not_sent_again(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    """The connection broke before the service took it, and nobody knows that until the list is old enough."""
    fresh_sandbox.set(drop_before=1)
    orders.approve(reviewed)
    until(facts, "order_uncertain")
    orders.review(reviewed.request)
    orders.approve(until(facts, "review_ready", 2))
    assert type(until(facts, "order_refused")) is LineInFlight
    assert posts(fresh_sandbox) == ["/orders"]


def test_what_the_server_never_had_is_free_again_after_the_quiet_time(
    orders: OrderController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    account: Any,
    fresh_sandbox: Any,
    monkeypatch: Any,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "_now", lambda: datetime.now(timezone.utc) - timedelta(minutes=10))
        fresh_sandbox.set(drop_before=1)
        orders.approve(reviewed)
        until(facts, "order_uncertain")
    orders.review(reviewed.request)
    orders.approve(until(facts, "review_ready", 2))
    until(facts, "order_placed")
    assert states(account) == [AttemptState.NOT_PLACED, AttemptState.PLACED]
    assert bought(fresh_sandbox) == [(1, 1)]


# Another connection.


@pytest.fixture
def switch(account: Any, fresh_sandbox: Any) -> Any:
    """Changes to Ben's account."""

    def change() -> None:
        account.save_key(Connection("Ben", fresh_sandbox.api_url), fresh_sandbox.key_of("ben@example.org"))

    return change


def test_a_price_of_one_connection_is_never_paid_with_another(
    orders: OrderController, facts: Any, reviewed: AuthorizedReview, switch: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    switch()
    orders.approve(reviewed)
    [error] = facts.of("order_refused")
    assert "connection was changed" in error.sentence
    qtbot.wait(100)
    assert posts(fresh_sandbox) == []


def test_a_review_that_comes_late_is_dropped_and_said_to_be(
    orders: OrderController, facts: Any, until: Any, shop: Any, switch: Any, fresh_sandbox: Any
) -> None:
    request = shop.request()
    fresh_sandbox.set(latency_ms=150)
    orders.review(request)
    switch()
    assert "connection was changed" in until(facts, "review_failed").sentence
    assert "review_ready" not in facts.names


def test_a_list_that_comes_late_is_dropped(
    orders: OrderController, facts: Any, switch: Any, account: Any, fresh_sandbox: Any, qtbot: Any, listen: Any
) -> None:
    who = listen(account)
    fresh_sandbox.set(latency_ms=150)
    orders.refresh()
    switch()
    qtbot.waitUntil(lambda: bool(who.of("account_known")))
    qtbot.wait(300)
    assert facts.names == []


def test_an_order_that_was_sent_is_told_whatever_connection_is_in_use(
    orders: OrderController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    switch: Any,
    fresh_sandbox: Any,
) -> None:
    fresh_sandbox.set(latency_ms=200)
    orders.approve(reviewed)
    switch()
    assert until(facts, "order_placed").covers(reviewed.request)
    assert posts(fresh_sandbox) == ["/orders"]


# The list.


def test_only_the_newest_list_counts(
    orders: OrderController, facts: Any, until: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    for _ in range(3):
        orders.refresh()
    until(facts, "orders_listed")
    qtbot.wait(200)
    assert facts.names == ["prices_known", "orders_listed", "uncertain_listed"]


def test_a_list_that_cannot_be_read_says_so(
    orders: OrderController, facts: Any, until: Any, account: Any, fresh_sandbox: Any
) -> None:
    account.session().account()
    fresh_sandbox.set(html_200=True)
    orders.refresh()
    assert isinstance(until(facts, "list_failed"), ServiceFailed)


def test_an_order_that_is_being_prepared_is_noticed_and_located(
    orders: OrderController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(next_order="preparing")
    assert not orders.is_preparing()
    orders.approve(reviewed)
    order = until(facts, "order_placed")
    until(facts, "orders_listed")
    assert orders.is_preparing()
    assert orders.find(order.order_id) == facts.of("orders_listed")[0][0][0]
    orders.locate(order.order_id)
    assert [row.item_id for row in until(facts, "located")] == [reviewed.request.images[0].item_id]


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
