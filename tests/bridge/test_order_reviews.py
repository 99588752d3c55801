"""Prices before orders, and the list of orders: what is asked of the server, and of which connection."""

from __future__ import annotations

from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.order_controller import OrderController
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core.account import Connection
from capella_explorer.core.basket import image_line
from capella_explorer.core.errors import (
    RequestRefused,
    ServiceFailed,
    SpendingRefused,
)
from capella_explorer.core.orders import (
    AnalyticLine,
    AuthorizedReview,
    DeniedReview,
    OrderRequest,
)
from capella_explorer.core.products import AnalyticProduct


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


def test_a_price_is_seen_before_anything_is_bought(
    reviews: ReviewController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    request = shop.request(2)
    reviews.review(request)
    review = until(facts, "review_ready")
    assert review.request == request
    assert [cost.line for cost in review.costs] == list(request.lines)
    assert review.total.money.amount == sum(cost.price.money.amount for cost in review.costs) > 0
    assert (facts.names, posts(fresh_sandbox)) == (["standing_known", "review_ready"], [])


def test_a_denial_is_a_review_that_cannot_be_approved(
    reviews: ReviewController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(deny_review={"code": "NO_MONEY", "message": "Not today."})
    reviews.review(shop.request())
    denied = until(facts, "review_ready")
    assert isinstance(denied, DeniedReview)
    reviews.approve(denied)  # type: ignore[arg-type]
    assert isinstance(until(facts, "order_refused"), SpendingRefused)
    assert posts(fresh_sandbox) == []


def test_an_active_order_that_holds_everything_is_offered_instead(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any
) -> None:
    reviews.approve(reviewed)
    placed = until(facts, "order_placed")
    reviews.review(reviewed.request)
    cover, request = until(facts, "covering_found")
    assert (cover.order_id, request) == (placed.order_id, reviewed.request)
    assert posts(fresh_sandbox) == ["/orders"]


def test_who_insists_gets_a_price_for_what_is_ordered_already(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, fresh_sandbox: Any
) -> None:
    reviews.approve(reviewed)
    placed = until(facts, "order_placed")
    reviews.review(reviewed.request, ignore_cover=True)
    again = until(facts, "review_ready", 2)
    standing = facts.of("standing_known")[1]
    assert again.is_free
    assert {key: order.order_id for key, order in standing.covered.items()} == {
        line.key: placed.order_id for line in reviewed.request.lines
    }
    assert posts(fresh_sandbox) == ["/orders"]


def test_what_is_owned_already_is_told_beside_the_price(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, shop: Any, fresh_sandbox: Any
) -> None:
    reviews.approve(reviewed)
    until(facts, "order_placed")
    fresh_sandbox.set(clock_skew_s=7200)
    both = OrderRequest.of([*reviewed.request.lines, *map(image_line, shop.rows(2)[1:])])
    reviews.review(both)
    review, standing = until(facts, "review_ready", 2), facts.of("standing_known")[1]
    [owned] = reviewed.request.lines
    assert (standing.covered, standing.owned) == ({}, {owned.key})
    assert [cost.price.is_free for cost in review.costs if cost.line == owned] == [True]
    left = standing.left_of(both)
    assert [line.key for line in left.lines] == [line.key for line in both.lines if line != owned]


def test_a_review_that_refuses_analytics_leaves_them_without_a_price(
    reviews: ReviewController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    image = shop.request().images[0]
    vessels = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, image.collect_id)
    fresh_sandbox.set(refuse_analytics_review=True)
    reviews.review(OrderRequest.of([image, vessels]))
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
    knobs: dict[str, Any], kind: type, reviews: ReviewController, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    request = shop.request()
    fresh_sandbox.set(**knobs)
    reviews.review(request)
    assert isinstance(until(facts, "review_failed"), kind)
    assert (facts.names, posts(fresh_sandbox)) == (["review_failed"], [])


@pytest.fixture
def switch(account: Any, fresh_sandbox: Any) -> Any:
    """Changes to Ben's account."""

    def change() -> None:
        account.save_key(Connection("Ben", fresh_sandbox.api_url), fresh_sandbox.key_of("ben@example.org"))

    return change


def test_a_price_of_one_connection_is_never_paid_with_another(
    reviews: ReviewController, facts: Any, reviewed: AuthorizedReview, switch: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    switch()
    reviews.approve(reviewed)
    [error] = facts.of("order_refused")
    assert "connection was changed" in error.sentence
    qtbot.wait(100)
    assert posts(fresh_sandbox) == []


def test_a_review_that_comes_late_is_dropped_and_said_to_be(
    reviews: ReviewController, facts: Any, until: Any, shop: Any, switch: Any, fresh_sandbox: Any
) -> None:
    request = shop.request()
    fresh_sandbox.set(latency_ms=150)
    reviews.review(request)
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
    reviews: ReviewController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    switch: Any,
    fresh_sandbox: Any,
) -> None:
    fresh_sandbox.set(latency_ms=200)
    reviews.approve(reviewed)
    switch()
    assert until(facts, "order_placed").covers(reviewed.request)
    assert posts(fresh_sandbox) == ["/orders"]
