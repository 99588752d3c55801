"""Prices arrive as text, are read once and exactly; what cannot be read is shown as it came and is never zero."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

_SYMBOLS = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_MARK = r"US\$|[$€£¥]|[A-Z]{3}"
_SHAPE = re.compile(rf"^(?P<before>{_MARK})?\s*(?P<digits>[0-9][0-9.,]*)\s*(?P<after>{_MARK})?$")
_GROUPED = re.compile(r"^([0-9]{1,3}(,[0-9]{3})*|[0-9]+)(\.[0-9]{1,2})?$")
"""at most two decimals: `1.000` is a thousand to half of the world"""


@dataclass(frozen=True, order=True)
class Money:
    """An exact amount of one currency (ISO 4217)."""

    currency: str
    amount: Decimal

    def __str__(self) -> str:
        mark = "$" if self.currency == "USD" else f"{self.currency} "
        return f"{'-' if self.amount < 0 else ''}{mark}{abs(self.amount):,.2f}"

    def __add__(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add up")
        return Money(self.currency, self.amount + other.amount)


@dataclass(frozen=True)
class Price:
    """A price as the service wrote it, and as money where that could be read without doubt."""

    text: str
    money: Money | None

    @property
    def is_free(self) -> bool:
        """True only for a price that was read and is exactly zero."""
        return self.money is not None and self.money.amount == 0

    def __str__(self) -> str:
        return str(self.money) if self.money else self.text


def parse_price(value: object) -> Price | None:
    """A price from the wire; None where there is none at all.

    Reads `$1,000.00`, `USD 1000`, `1,000.00 EUR` and bare numbers of JSON (taken as US dollars, the vendor's
    currency). Any other form, a negative amount included, keeps its text and has no money.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return Price(str(value), _money(str(value), "USD"))
    text = str(value).strip()
    return Price(text, _read(text)) if text else None


def _read(text: str) -> Money | None:
    match = _SHAPE.match(text)
    if not match or bool(match["before"]) == bool(match["after"]):
        return None
    mark = match["before"] or match["after"]
    if not _GROUPED.match(match["digits"]):
        return None
    return _money(match["digits"].replace(",", ""), _SYMBOLS.get(mark, mark))


def _money(digits: str, currency: str) -> Money | None:
    try:
        amount = Decimal(digits)
    except InvalidOperation:
        return None
    return Money(currency, amount) if amount.is_finite() and amount >= 0 else None
