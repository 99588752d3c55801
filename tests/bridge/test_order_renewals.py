"""Renewing what has expired: by itself only where it is free and allowed, and never twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.order_controller import OrderController
from capella_explorer.bridge.renewal_controller import RenewalController
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core.errors import LineInFlight, OrderDenied, OutcomeUnknown
from capella_explorer.core.journal import Purpose
from capella_explorer.core.orders import Order, OrderedItem
from capella_explorer.core.wire.ordering import order_body


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


def told(facts: Any) -> list[str]:
    """What a person may hear of; when a renewal began and was over concerns layers only."""
    return [name for name in facts.names if name not in ("begun", "over")]


def purposes(account: Any) -> list[tuple[Purpose, str]]:
    session = account.session()
    return [(attempt.purpose, attempt.approved_by) for attempt in session.journal.attempts(session.ledger_name)]


def test_a_click_renews_what_is_free(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, account: Any, fresh_sandbox: Any
) -> None:
    renewals.renew((expired.order_id,))
    old, renewed = until(facts, "renewed")
    assert (old, renewed.order_id != old, renewed.items[0].key) == (expired.order_id, True, expired.items[0].key)
    assert posts(fresh_sandbox) == ["/orders"] * 2
    assert [line["charged"] for line in fresh_sandbox.ledger()] == [1]
    assert purposes(account)[1] == (Purpose.RENEWAL, "ana@example.org")


def test_a_layer_that_notices_renews_by_itself_once_that_is_allowed(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, allowed: None, fresh_sandbox: Any
) -> None:
    renewals.renew((expired.order_id,), is_asked=False)
    until(facts, "renewed")
    assert "renewal_needs_consent" not in facts.names
    assert posts(fresh_sandbox) == ["/orders"] * 2


def test_a_layer_that_notices_asks_a_person_once_and_sends_nothing(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, fresh_sandbox: Any, qtbot: Any
) -> None:
    renewals.renew((expired.order_id,), is_asked=False)
    order_ids, review, is_asked = until(facts, "renewal_needs_consent")
    assert (order_ids, review.is_free, is_asked) == ((expired.order_id,), True, False)
    for _ in range(3):
        renewals.renew((expired.order_id,), is_asked=False)
    qtbot.wait(200)
    reviews = [entry for entry in fresh_sandbox.requests("api") if entry["path"] == "/orders/review"]
    assert (told(facts), len(reviews)) == (["renewal_needs_consent"], 2)
    assert posts(fresh_sandbox) == ["/orders"]


def test_who_allows_free_renewals_after_being_asked_is_not_asked_again(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, account: Any
) -> None:
    renewals.renew((expired.order_id,), is_asked=False)
    until(facts, "renewal_needs_consent")
    account.apply(replace(account.settings, renew_free_orders=True))
    renewals.renew((expired.order_id,), is_asked=False)
    assert until(facts, "renewed")[0] == expired.order_id


@pytest.mark.parametrize("is_asked", [True, False])
def test_a_renewal_that_costs_something_shows_the_review_and_follows_the_order(
    is_asked: bool,
    renewals: RenewalController,
    reviews: ReviewController,
    facts: Any,
    until: Any,
    expired: Order,
    allowed: None,
    account: Any,
    fresh_sandbox: Any,
    monkeypatch: Any,
) -> None:
    # What was placed a moment ago is looked for by its id, and the sandbox has just forgotten it.
    monkeypatch.setattr("capella_explorer.core.ordering.QUIET_TIME", timedelta(0))
    fresh_sandbox.reset()
    renewals.renew((expired.order_id,), is_asked=is_asked)
    order_ids, review, was_asked = until(facts, "renewal_needs_consent")
    assert (order_ids, was_asked) == ((expired.order_id,), is_asked)
    assert (review.is_free, review.total.money.amount > 0) == (False, True)
    assert posts(fresh_sandbox) == []
    reviews.approve(review)
    old, renewed = until(facts, "renewed")
    assert (old, [until(facts, "order_placed")]) == (expired.order_id, [renewed])
    assert (posts(fresh_sandbox), purposes(account)[1][0]) == (["/orders"], Purpose.RENEWAL)


def test_a_renewal_whose_price_cannot_be_read_is_not_free(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, allowed: None, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(price_format="free of charge")
    renewals.renew((expired.order_id,))
    _order_ids, review, _is_asked = until(facts, "renewal_needs_consent")
    assert (review.total.text, review.is_free) == ("free of charge", False)
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_denied_renewal_is_told_once_to_whoever_only_looks(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, allowed: None, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(deny_review={"code": "NO", "message": "Not today."})
    for _ in range(2):
        renewals.renew((expired.order_id,), is_asked=False)
        assert isinstance(until(facts, "order_refused"), OrderDenied)
    renewals.renew((expired.order_id,))
    until(facts, "order_refused", 2)
    assert told(facts) == ["order_refused"] * 2
    assert posts(fresh_sandbox) == ["/orders"]


def test_an_order_that_lives_already_is_used(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, fresh_sandbox: Any
) -> None:
    renewals.renew((expired.order_id,))
    _old, living = until(facts, "renewed")
    until(facts, "orders_listed")
    renewals.renew((expired.order_id,), is_asked=False)
    old, found = until(facts, "renewed", 2)
    assert (old, found.order_id) == (expired.order_id, living.order_id)
    assert posts(fresh_sandbox) == ["/orders"] * 2


def test_two_renewals_at_once_send_one(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=50)
    renewals.renew((expired.order_id,))
    renewals.renew((expired.order_id,))
    renewals.renew((expired.order_id,), is_asked=False)
    until(facts, "orders_listed")
    assert facts.names.count("renewed") == 1
    assert posts(fresh_sandbox) == ["/orders"] * 2


def test_two_windows_that_renew_at_once_send_one(
    renewals: RenewalController,
    orders: OrderController,
    reviews: ReviewController,
    facts: Any,
    until: Any,
    expired: Order,
    account: Any,
    jobs: Any,
    listen: Any,
    fresh_sandbox: Any,
    qtbot: Any,
) -> None:
    other = RenewalController(account, jobs, orders, reviews)
    others = listen(other)
    fresh_sandbox.set(latency_ms=100)
    renewals.renew((expired.order_id,))
    other.renew((expired.order_id,))
    qtbot.waitUntil(lambda: all({"renewed", "order_refused"} & set(said.names) for said in (facts, others)))
    assert posts(fresh_sandbox) == ["/orders"] * 2


def test_a_dry_run_shows_what_a_renewal_would_send(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, account: Any, fresh_sandbox: Any, shop: Any
) -> None:
    account.apply(replace(account.settings, dry_run=True, renew_free_orders=True))
    renewals.renew((expired.order_id,))
    shown = until(facts, "dry_run_shown")
    item = expired.items[0]
    assert shown["items"] == [{"collectionId": item.collection, "granuleId": item.item_id}]
    assert shown == {**order_body(shop.request()), "items": shown["items"], "contractId": shown["contractId"]}
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_renewal_whose_answer_was_lost_is_found_by_the_next_look(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, allowed: None, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(drop_after=1)
    renewals.renew((expired.order_id,), is_asked=False)
    assert type(until(facts, "order_uncertain")) is OutcomeUnknown
    renewals.renew((expired.order_id,))
    old, found = until(facts, "renewed")
    assert (old, found.is_active(found.ordered_at)) == (expired.order_id, True)
    assert posts(fresh_sandbox) == ["/orders"] * 2


def test_a_renewal_that_may_be_on_its_way_is_not_sent_again(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(drop_before=1)
    renewals.renew((expired.order_id,))
    until(facts, "order_uncertain")
    renewals.renew((expired.order_id,))
    assert type(until(facts, "order_refused")) is LineInFlight
    assert posts(fresh_sandbox) == ["/orders"] * 2


def test_many_expired_orders_are_renewed_with_one_order(
    renewals: RenewalController, facts: Any, until: Any, both: tuple[Order, Order], fresh_sandbox: Any
) -> None:
    renewals.renew(order.order_id for order in both)
    until(facts, "told_renewed")
    (first, new), (second, same) = facts.of("renewed")
    assert ([first, second], new) == ([order.order_id for order in both], same)
    assert {item.key for item in new.items} == {item.key for order in both for item in order.items}
    assert (facts.of("told_renewed"), posts(fresh_sandbox)) == ([2], ["/orders"] * 3)


def test_layers_that_notice_together_are_renewed_together_and_nobody_is_told(
    renewals: RenewalController, facts: Any, until: Any, both: tuple[Order, Order], allowed: None, fresh_sandbox: Any
) -> None:
    for order in (*both, *both):
        renewals.notice(order.order_id)
    until(facts, "renewed", 2)
    assert "told_renewed" not in facts.names
    assert posts(fresh_sandbox) == ["/orders"] * 3


def test_an_order_that_cannot_be_renewed_does_not_hold_up_the_others(
    renewals: RenewalController,
    orders: OrderController,
    facts: Any,
    until: Any,
    both: tuple[Order, Order],
    monkeypatch: Any,
    fresh_sandbox: Any,
) -> None:
    strange = replace(both[1], items=(*both[1].items, OrderedItem("", "", "c-1", "HOLOGRAM")))
    monkeypatch.setattr(orders, "_orders", (both[0], strange))
    renewals.renew(order.order_id for order in both)
    assert until(facts, "order_refused").detail == "HOLOGRAM"
    assert (until(facts, "renewed")[0], until(facts, "told_renewed")) == (both[0].order_id, 1)
