"""Prices: every form of capella-api.md is read exactly, and what is not understood is never taken for zero."""

from __future__ import annotations

from decimal import Decimal

import pytest
from capella_explorer.core.money import Money, Price, parse_price
from core_examples import JSON
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("wire", "amount", "currency"),
    [
        ("$1,000.00", "1000.00", "USD"),
        ("$500.00", "500.00", "USD"),
        ("$0.00", "0.00", "USD"),
        ("$1,234,567.89", "1234567.89", "USD"),
        ("$1000", "1000", "USD"),
        ("US$ 12.5", "12.5", "USD"),
        ("USD 1000", "1000", "USD"),
        ("1,000.00 EUR", "1000.00", "EUR"),
        ("€12", "12", "EUR"),
        (" $7 ", "7", "USD"),
        (0, "0", "USD"),
        (1250, "1250", "USD"),
        (0.1, "0.1", "USD"),
    ],
)
def test_a_price_in_a_known_form_is_read_exactly(wire: object, amount: str, currency: str) -> None:
    price = parse_price(wire)
    assert price is not None
    assert price.money == Money(currency, Decimal(amount))


@pytest.mark.parametrize(
    "wire",
    [
        "1.000,00 €",
        "$1.000,00",
        "$1.000",
        "1,5 EUR",
        "$1,00",
        "$10,0000",
        "$-5.00",
        "-$5.00",
        "(5.00)",
        "1000",
        "$1,000.00 USD",
        "$",
        "free",
        "on request",
        "$1'000.00",
        "$1 000.00",
        "$\u0661\u0660\u0660",
        "$1e3",
        "$NaN",
        -5,
        float("nan"),
        float("inf"),
        {"amount": 5},
        [5],
    ],
)
def test_a_price_in_an_unknown_form_keeps_its_text_and_is_not_free(wire: object) -> None:
    price = parse_price(wire)
    assert price == Price(str(wire).strip(), None)
    assert not price.is_free


@pytest.mark.parametrize("wire", [None, "", "  ", True, False])
def test_no_price_is_no_price(wire: object) -> None:
    assert parse_price(wire) is None


@given(JSON)
def test_whatever_comes_is_free_only_if_it_is_a_readable_zero(wire: object) -> None:
    price = parse_price(wire)
    if price and price.is_free:
        assert not str(wire).translate(str.maketrans("", "", "$€£¥USDEURGBPJPY0.,- e+"))


@given(st.integers(0, 10**12), st.sampled_from(["$", "US$", "€", "£"]))
def test_a_grouped_price_survives_the_way_there_and_back(cents: int, mark: str) -> None:
    amount = Decimal(cents) / 100
    price = parse_price(f"{mark}{amount:,.2f}")
    assert price is not None
    assert price.money is not None
    assert price.money.amount == amount
    again = parse_price(str(price.money))
    assert again is not None
    assert again.money == price.money


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money("USD", Decimal(1000)), "$1,000.00"),
        (Money("USD", Decimal("-5.5")), "-$5.50"),
        (Money("EUR", Decimal(0)), "EUR 0.00"),
        (Money("USD", Decimal(10**40)), f"${10**40:,}.00"),
    ],
)
def test_money_is_written_as_the_vendor_writes_it(money: Money, text: str) -> None:
    assert str(money) == text


def test_money_of_two_currencies_does_not_add_up() -> None:
    assert Money("USD", Decimal(1)) + Money("USD", Decimal(2)) == Money("USD", Decimal(3))
    with pytest.raises(ValueError, match="do not add up"):
        Money("USD", Decimal(1)) + Money("EUR", Decimal(1))


AMOUNTS = st.integers(0, 10**12).map(lambda cents: Money("USD", Decimal(cents) / 100))


@given(AMOUNTS, AMOUNTS, AMOUNTS)
def test_money_adds_up_exactly_in_any_order_and_is_ordered_by_amount(one: Money, two: Money, three: Money) -> None:
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)
    assert (one < two) is (one.amount < two.amount)
    assert one <= one + two


@given(st.text())
def test_any_text_is_read_or_kept_as_it_came(text: str) -> None:
    price = parse_price(text)
    if price is None:
        assert not text.strip()
        return
    assert price.text == text.strip()
    assert price.money is None or price.money.amount >= 0
