"""Orders of which nobody knows whether they were placed: shown, asked about again, and settled by a person at last."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge import order_controller, order_list
from capella_explorer.bridge.order_controller import OrderController
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core.attempts import AttemptState
from capella_explorer.core.errors import (
    OutcomeUnknown,
)
from capella_explorer.core.ordering import Settled
from capella_explorer.core.orders import AuthorizedReview
from capella_explorer.core.spending_errors import NotClosable
from order_desk import FakeTimer, journal_of, states


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


@pytest.fixture
def lost(reviews: ReviewController, facts: Any, until: Any, reviewed: Any, fresh_sandbox: Any) -> AuthorizedReview:
    """The connection broke before the service took the order, and nobody knows that."""
    fresh_sandbox.set(drop_before=1)
    reviews.approve(reviewed)
    assert type(until(facts, "order_uncertain")) is OutcomeUnknown
    until(facts, "uncertain_listed")
    return reviewed


def test_an_order_in_doubt_is_listed_with_its_price_and_asked_about_again(
    lost: AuthorizedReview, facts: Any, account: Any, timer: FakeTimer
) -> None:
    [attempt] = journal_of(account).open_attempts(account.session().ledger_name)
    [[listed]] = facts.of("uncertain_listed")
    assert (listed.attempt, listed.price, listed.is_silent) == (attempt, lost.total, False)
    assert [item.key for item in listed.items] == [line.key for line in lost.request.lines]
    assert timer.asked == [5]


def test_an_order_in_doubt_that_was_taken_is_found_by_the_next_look(
    reviews: ReviewController, facts: Any, until: Any, reviewed: Any, account: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(drop_after=1)
    reviews.approve(reviewed)
    until(facts, "order_uncertain")
    [settled] = until(facts, "settled")
    assert settled.order.covers(reviewed.request)
    assert until(facts, "uncertain_listed") == ()
    assert (states(account), posts(fresh_sandbox)) == ([AttemptState.PLACED], ["/orders"])


def test_who_asks_in_vain_hears_that_it_is_still_open(
    lost: AuthorizedReview, orders: OrderController, facts: Any, until: Any
) -> None:
    orders.reconcile(is_asked=True)
    assert until(facts, "still_open") == 1


def test_a_person_cannot_settle_what_was_sent_a_moment_ago(
    lost: AuthorizedReview, orders: OrderController, facts: Any, until: Any, account: Any
) -> None:
    [attempt] = journal_of(account).open_attempts(account.session().ledger_name)
    orders.close_by_hand(attempt.attempt_id, None)
    assert type(until(facts, "list_failed")) is NotClosable
    assert states(account) == [AttemptState.UNCERTAIN]


def test_a_person_settles_what_the_list_does_not_answer(
    lost: AuthorizedReview, orders: OrderController, facts: Any, until: Any, account: Any, monkeypatch: Any
) -> None:
    [attempt] = journal_of(account).open_attempts(account.session().ledger_name)
    monkeypatch.setattr("capella_explorer.core.reconciling.QUIET_TIME", timedelta(0))
    monkeypatch.setattr(order_list, "settle_open", lambda _session: ())
    orders.close_by_hand(attempt.attempt_id, None)
    assert until(facts, "uncertain_listed", 2) == ()
    [closed] = journal_of(account).attempts(account.session().ledger_name)
    assert (closed.state, "ana@example.org" in closed.note) == (AttemptState.NOT_PLACED, True)


def test_who_asks_hears_of_what_is_still_open_where_another_order_was_settled(
    lost: AuthorizedReview, orders: OrderController, facts: Any, until: Any, account: Any, monkeypatch: Any
) -> None:
    [attempt] = journal_of(account).open_attempts(account.session().ledger_name)
    other = replace(attempt, attempt_id="another")
    monkeypatch.setattr(order_controller, "settle_open", lambda _session: (Settled(other, None),))
    orders.reconcile(is_asked=True)
    assert until(facts, "still_open") == 1
    assert facts.of("settled") == [(Settled(other, None),)]


def test_an_order_that_a_crash_cut_off_is_asked_about_until_somebody_knows(
    reviewed: AuthorizedReview, orders: OrderController, facts: Any, until: Any, account: Any, timer: FakeTimer
) -> None:
    approved = reviewed.approve("ana@example.org", datetime.now(timezone.utc))
    journal_of(account).begin(approved, account.session().ledger_name)
    orders.refresh()
    assert until(facts, "uncertain_listed") == ()
    assert (states(account), timer.is_running) == ([AttemptState.SENDING], True)


def test_nobody_is_asked_any_more_once_the_program_is_closed(
    lost: AuthorizedReview, orders: OrderController, timer: FakeTimer
) -> None:
    assert timer.is_running
    orders.close()
    orders.refresh()
    assert not timer.is_running
