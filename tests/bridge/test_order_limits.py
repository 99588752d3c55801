"""Limits of the user, held between the consent and the one POST."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core.attempts import AttemptState
from capella_explorer.core.basket import image_line
from capella_explorer.core.limits import Limit
from capella_explorer.core.orders import AuthorizedReview, OrderRequest, Override
from capella_explorer.core.spend_log import entries
from capella_explorer.core.spending_errors import CapCrossed
from order_desk import bought, journal_of, states


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


def cap(account: Any, **caps: Decimal) -> None:
    account.apply(replace(account.settings, **caps))


def test_the_cap_of_an_order_refuses_what_is_dearer_and_lets_it_pass_once_raised(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    price = reviewed.total.money.amount  # type: ignore[union-attr]
    cap(account, order_cap=price - Decimal("0.01"))
    reviews.approve(reviewed)
    error = until(facts, "order_refused")
    assert (type(error), [one.limit for one in error.crossings]) == (CapCrossed, [Limit.ORDER])
    assert (posts(fresh_sandbox), states(account)) == ([], [])
    cap(account, order_cap=price)
    reviews.approve(reviewed)
    until(facts, "order_placed")
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_price_that_cannot_be_read_is_above_every_cap(
    reviews: ReviewController, facts: Any, until: Any, shop: Any, account: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(price_format="on request")
    cap(account, order_cap=Decimal(1_000_000))
    reviews.review(shop.request())
    review = until(facts, "review_ready")
    assert review.total.text == "on request"
    [known] = facts.of("standing_known")
    assert [(one.limit, one.would_be) for one in known.crossings(review)] == [(Limit.ORDER, None)]
    reviews.approve(review)
    assert type(until(facts, "order_refused")) is CapCrossed
    assert posts(fresh_sandbox) == []


def test_the_cap_of_a_month_counts_what_was_ordered_before(
    reviews: ReviewController,
    facts: Any,
    until: Any,
    reviewed: AuthorizedReview,
    shop: Any,
    account: Any,
    fresh_sandbox: Any,
) -> None:
    reviews.approve(reviewed)
    until(facts, "order_placed")
    cap(account, month_cap=reviewed.total.money.amount)  # type: ignore[union-attr]
    reviews.review(OrderRequest.of(image_line(row) for row in shop.rows(3)[2:]))
    review = until(facts, "review_ready", 2)
    standing = facts.of("standing_known")[1]
    assert standing.spent.month == reviewed.total.money  # type: ignore[union-attr]
    assert [one.limit for one in standing.crossings(review)] == [Limit.MONTH]
    reviews.approve(review)
    assert type(until(facts, "order_refused")) is CapCrossed
    assert posts(fresh_sandbox) == ["/orders"]


def test_a_word_on_the_limit_lets_one_order_pass_and_is_written_down(
    reviews: ReviewController, facts: Any, until: Any, reviewed: AuthorizedReview, account: Any, fresh_sandbox: Any
) -> None:
    cap(account, order_cap=Decimal(1))
    reviews.approve(reviewed)
    crossings = until(facts, "order_refused").crossings
    reviews.approve(reviewed, Override(crossings, "flood response"))
    until(facts, "order_placed")
    [entry] = entries(journal_of(account), account.session().ledger_name)
    assert (entry.state, entry.override.startswith("flood response (order: ")) == (AttemptState.PLACED, True)
    reviews.approve(reviewed, Override(crossings, "flood response"))
    assert (posts(fresh_sandbox), bought(fresh_sandbox)) == (["/orders"], [(1, 1)])
