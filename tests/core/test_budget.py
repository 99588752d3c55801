"""Caps: nothing passes that is dearer, that was denied or that could not be read whole."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from capella_explorer.core.budget import crossings, within
from capella_explorer.core.errors import CostTooHigh, SpendingRefused
from capella_explorer.core.limits import NO_CAPS, Caps
from capella_explorer.core.money import Money, Price, parse_price
from capella_explorer.core.orders import AuthorizedReview, LineCost, OrderRequest
from capella_explorer.core.spend_log import Spent
from core_fakes import GEO, SLC, reviewed
from hypothesis import given
from hypothesis import strategies as st

CENTS = st.integers(0, 10**9).map(lambda cents: Decimal(cents) / 100)
PRICES = st.one_of(
    st.none(),
    CENTS.map(lambda amount: Price(f"${amount}", Money("USD", amount))),
    CENTS.map(lambda amount: Price(f"{amount} EUR", Money("EUR", amount))),
    st.sampled_from(["on request", "1.000", "-5", "NaN", "$-1.00", "free", ""]).map(parse_price),
)
REQUEST = OrderRequest.of([GEO, SLC])


@given(PRICES, PRICES, PRICES, CENTS)
def test_only_a_total_in_dollars_that_was_read_and_is_not_above_the_limit_passes(
    one: Price | None, two: Price | None, total: Price | None, most: Decimal
) -> None:
    costs = tuple(LineCost(line, price) for line, price in zip(REQUEST.lines, (one, two), strict=True))
    seen = AuthorizedReview(REQUEST, costs, None, total)
    try:
        passed = within(seen, most)
    except SpendingRefused:
        return
    assert passed is seen
    assert passed.total is not None
    assert passed.total.money is not None
    assert (passed.total.money.currency, passed.total.money.amount <= most) == ("USD", True)
    assert all(cost.price and cost.price.money for cost in passed.costs)


@given(CENTS)
def test_the_limit_itself_passes_and_a_cent_more_does_not(most: Decimal) -> None:
    exact = reviewed(REQUEST, "0.00", "0.00", total=str(most))
    assert within(exact, most) is exact
    dearer = reviewed(REQUEST, "0.00", "0.00", total=str(most + Decimal("0.01")))
    try:
        within(dearer, most)
    except CostTooHigh as error:
        assert str(Money("USD", most)) in error.sentence
    else:
        raise AssertionError("a cent too much has passed")


def test_a_cap_of_nothing_lets_what_is_free_pass() -> None:
    free = reviewed(REQUEST, "0.00", "0.00")
    assert within(free, Decimal(0)) is free
    assert crossings(free, Caps(Decimal(0), Decimal(0), Decimal(0)), Spent(unreadable=3), automated=True) == ()


def test_without_a_cap_a_person_may_order_what_has_no_price() -> None:
    unpriced = replace(reviewed(REQUEST, None, None), total=None)
    assert crossings(unpriced, NO_CAPS, Spent()) == ()
