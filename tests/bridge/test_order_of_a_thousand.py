"""A basket that is full to the brim: one review, one dry run, one order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.basket_controller import BasketController
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.core.account import Connection
from capella_explorer.core.basket import image_line
from capella_explorer.core.items import ItemRow
from capella_explorer.core.orders import DeniedReview, OrderRequest
from capella_explorer.core.products import Ownership
from capella_explorer.core.query import SearchQuery
from capella_sandbox.launch import SandboxProcess

LINES = 1000


@pytest.fixture(scope="module")
def catalog() -> Any:
    """A sandbox that holds so many items."""
    with SandboxProcess("--collects", "1400") as sandbox:
        yield sandbox


@pytest.fixture
def rows(account: Any, catalog: Any, qtbot: Any) -> Callable[[Ownership], tuple[ItemRow, ...]]:
    """A thousand of them, by whose they are."""
    with qtbot.waitSignal(account.account_known, timeout=20_000):
        account.save_key(Connection("Big", catalog.api_url), catalog.api_key)

    def find(whose: Ownership) -> tuple[ItemRow, ...]:
        client, query = account.session().client, SearchQuery(ownership=whose, limit=LINES)
        found = [row for page in (1, 2) for row in client.search(query, page, LINES // 2).rows]
        assert len({row.item_id for row in found}) == LINES
        return tuple(found)

    return find


@pytest.mark.slow
def test_a_thousand_lines_are_put_aside_priced_and_ordered_at_once(
    account: Any, jobs: Any, rows: Any, catalog: Any, listen: Any, until: Any
) -> None:
    basket, reviews = BasketController(account, jobs), ReviewController(account, jobs)
    facts = listen(reviews)
    reviews.order_placed.connect(basket.drop_ordered)
    basket.add(rows(Ownership.PUBLIC))
    request = OrderRequest.of(basket.basket.lines)
    reviews.review(request)
    review = until(facts, "review_ready")
    assert (len(review.costs), review.is_free) == (LINES, True)
    account.apply(replace(account.settings, dry_run=True))
    reviews.approve(review)
    assert len(facts.of("dry_run_shown")[0]["items"]) == LINES
    assert posts(catalog) == []
    account.apply(replace(account.settings, dry_run=False))
    reviews.approve(review)
    assert until(facts, "order_placed").covers(request)
    assert basket.basket.lines == ()
    assert posts(catalog) == ["/orders"]


def test_a_thousand_lines_that_nobody_can_pay_are_denied_in_the_words_of_the_service(
    account: Any, jobs: Any, rows: Any, listen: Any, until: Any
) -> None:
    reviews = ReviewController(account, jobs)
    facts = listen(reviews)
    reviews.review(OrderRequest.of(map(image_line, rows(Ownership.FOR_PURCHASE))))
    review = until(facts, "review_ready")
    assert isinstance(review, DeniedReview)
    assert review.denial.code == "AUTHORIZATION_INSUFFICIENT_FUNDS"
    assert "Available Commitment: $" in review.denial.message
