"""One POST for each consent, written down before it is sent, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core import journal as journal_module
from capella_explorer.core.errors import (
    AlreadyPlaced,
    ConnectionFailed,
    JournalError,
    LineInFlight,
    OrderRejected,
    OutcomeUnknown,
    SpendingRefused,
)
from capella_explorer.core.journal import AttemptState
from capella_explorer.core.orders import AuthorizedReview
from capella_explorer.core.spending_errors import ReviewTooOld
from capella_explorer.core.wire.ordering import order_body
from capella_explorer.ui.dry_run_view import REQUEST
from order_desk import bought, journal_of, states


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


def test_what_was_approved_is_bought_and_written_down(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    reviews.approve(reviewed)
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
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(latency_ms=100)
    reviews.approve(reviewed)
    reviews.approve(reviewed)
    until(facts, "order_placed")
    assert (posts(fresh_sandbox), bought(fresh_sandbox)) == (["/orders"], [(1, 1)])


def test_who_approves_another_price_while_an_order_is_on_its_way_hears_that_it_was_not_sent(
    reviews: ReviewController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    shop: Any,
    account: Any,
    fresh_sandbox: Any,
) -> None:
    reviews.review(shop.request(2))
    both = until(facts, "review_ready", 2)
    fresh_sandbox.set(latency_ms=100)
    reviews.approve(reviewed)
    reviews.approve(both)
    assert until(facts, "order_refused").sentence.startswith("Another order is on its way, so this one was not sent")
    until(facts, "order_placed")
    assert (posts(fresh_sandbox), states(account)) == (["/orders"], [AttemptState.PLACED])


def test_a_click_after_the_order_was_placed_finds_nothing_to_do(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any, qtbot: Any
) -> None:
    reviews.approve(reviewed)
    until(facts, "orders_listed")
    reviews.approve(reviewed)
    qtbot.wait(200)
    assert facts.names.count("order_placed") == 1
    assert "order_refused" not in facts.names
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_review_that_nobody_was_shown_cannot_be_approved(
    reviews: ReviewController, facts: Any, shop: Any, fresh_sandbox: Any
) -> None:
    invented = AuthorizedReview(shop.request(), (), None, None)
    reviews.approve(invented)
    [error] = facts.of("order_refused")
    assert type(error) is SpendingRefused
    assert posts(fresh_sandbox) == []


def test_two_windows_with_one_price_buy_once(
    reviews: ReviewController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    account: Any,
    jobs: Any,
    listen: Any,
    fresh_sandbox: Any,
) -> None:
    other = ReviewController(account, jobs)
    others = listen(other)
    other.review(reviewed.request)
    theirs = until(others, "review_ready")
    reviews.approve(reviewed)
    until(facts, "order_placed")
    other.approve(theirs)
    assert type(until(others, "order_refused")) is AlreadyPlaced
    assert (posts(fresh_sandbox), bought(fresh_sandbox)) == (["/orders"], [(1, 1)])


def test_a_price_that_is_too_old_is_not_ordered_by(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any, monkeypatch: Any
) -> None:
    later = datetime.now(timezone.utc) + timedelta(minutes=16)
    monkeypatch.setattr(journal_module, "_now", lambda: later)
    reviews.approve(reviewed)
    assert type(until(facts, "order_refused")) is ReviewTooOld
    assert posts(fresh_sandbox) == []


def test_what_a_dry_run_shows_is_what_is_sent(
    reviews: ReviewController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    account: Any,
    fresh_sandbox: Any,
    monkeypatch: Any,
) -> None:
    door, sent = account.session().client.door, []
    send = door.send_once
    monkeypatch.setattr(door, "send_once", lambda path, body: sent.append((path, body)) or send(path, body))
    account.apply(replace(account.settings, dry_run=True))
    reviews.approve(reviewed)
    [shown] = facts.of("dry_run_shown")
    assert posts(fresh_sandbox) == []
    account.apply(replace(account.settings, dry_run=False))
    reviews.approve(reviewed)
    until(facts, "order_placed")
    assert [(f"POST {path}", body) for path, body in sent] == [(REQUEST, shown)]
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_dry_run_shows_the_body_and_sends_nothing(
    reviews: ReviewController, facts: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    account.apply(replace(account.settings, dry_run=True))
    reviews.approve(reviewed)
    qtbot.wait(100)
    assert facts.of("dry_run_shown") == [order_body(reviewed.request)]
    assert (posts(fresh_sandbox), states(account)) == ([], [])


def test_without_a_journal_nothing_is_sent(
    reviews: ReviewController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    private_state: Any,
    fresh_sandbox: Any,
) -> None:
    for path in private_state.glob("*.sqlite*"):
        path.unlink()
    (private_state / "capella_explorer.sqlite").write_text("this is no database" * 100)
    reviews.approve(reviewed)
    assert isinstance(until(facts, "order_refused"), JournalError)
    assert posts(fresh_sandbox) == []


def test_an_order_that_the_service_rejects_bought_nothing(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(next_order="rejected")
    reviews.approve(reviewed)
    assert type(until(facts, "order_refused")) is OrderRejected
    assert (states(account), bought(fresh_sandbox)) == ([AttemptState.REJECTED], [])


def test_a_service_that_cannot_be_reached_bought_nothing(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, monkeypatch: Any
) -> None:
    door = account.session().client.door
    account.session().account()
    monkeypatch.setattr(door, "_base", "http://127.0.0.1:9")
    reviews.approve(reviewed)
    assert isinstance(until(facts, "order_refused"), ConnectionFailed)
    assert states(account) == [AttemptState.NOT_SENT]


@pytest.fixture
def uncertain(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any
) -> AuthorizedReview:
    """The service took the order, and the answer was lost."""
    fresh_sandbox.set(drop_after=1)
    reviews.approve(reviewed)
    assert type(until(facts, "order_uncertain")) is OutcomeUnknown
    return reviewed


def test_a_new_review_settles_it_first_and_offers_the_order(
    uncertain: AuthorizedReview, reviews: ReviewController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    reviews.review(uncertain.request)
    cover, _request = until(facts, "covering_found")
    assert [settled.order for settled in until(facts, "settled")] == [cover]
    assert bought(fresh_sandbox) == [(1, 1)]


def test_what_may_have_been_bought_is_not_sent_again(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    """The connection broke before the service took it, and nobody knows that until the list is old enough."""
    fresh_sandbox.set(drop_before=1)
    reviews.approve(reviewed)
    until(facts, "order_uncertain")
    reviews.review(reviewed.request)
    again = until(facts, "review_ready", 2)
    assert facts.of("standing_known")[1].in_flight == {line.key for line in reviewed.request.lines}
    reviews.approve(again)
    assert type(until(facts, "order_refused")) is LineInFlight
    assert posts(fresh_sandbox) == ["/orders"]


def test_what_the_server_never_had_is_free_again_after_the_quiet_time(
    reviews: ReviewController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    account: Any,
    fresh_sandbox: Any,
    monkeypatch: Any,
) -> None:
    earlier = timedelta(minutes=10)
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "_now", lambda: datetime.now(timezone.utc) - earlier)
        patch.setattr(journal_module, "_uptime", lambda: 0.0)
        fresh_sandbox.set(drop_before=1)
        reviews.approve(replace(reviewed, asked_at=reviewed.asked_at - earlier))  # type: ignore[operator]
        until(facts, "order_uncertain")
    reviews.review(reviewed.request)
    reviews.approve(until(facts, "review_ready", 2))
    until(facts, "order_placed")
    assert states(account) == [AttemptState.NOT_PLACED, AttemptState.PLACED]
    assert bought(fresh_sandbox) == [(1, 1)]
