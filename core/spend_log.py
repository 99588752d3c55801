"""The log of spending: what was ordered, when, by whom, on which contract, at which price, and what became of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal
from typing import Protocol

from .attempts import AttemptState, OrderAttempt, Purpose
from .limits import CURRENCY
from .money import Money, Price

HEADER = (
    "begun", "approved by", "unattended", "account", "purpose", "contract", "price seen", "amount", "currency",
    "order", "outcome", "lines", "limits crossed by permission",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""what makes a spreadsheet run a cell instead of showing it (OWASP, CSV injection)"""


_NOTHING = Money(CURRENCY, Decimal(0))


class Attempts(Protocol):
    """What of the journal the log needs."""

    def attempts(self, account: str) -> tuple[OrderAttempt, ...]:
        """All attempts of that account, oldest first."""


@dataclass(frozen=True)
class SpendEntry:
    """One order that was tried, whatever became of it. The price's money is None where it could not be read whole."""

    begun_at: datetime
    approved_by: str
    account: str
    purpose: Purpose
    contract_id: str | None
    price: Price | None
    order_id: str
    state: AttemptState
    line_keys: tuple[str, ...]
    override: str = ""
    is_unattended: bool = False

    @classmethod
    def of(cls, attempt: OrderAttempt) -> SpendEntry:
        """What the log says of an attempt."""
        return cls(
            attempt.begun_at, attempt.approved_by, attempt.account, attempt.purpose, attempt.contract_id,
            attempt.price, attempt.order_id, attempt.state, attempt.line_keys, attempt.override, attempt.is_unattended,
        )  # fmt: skip


def entries(journal: Attempts, account: str) -> tuple[SpendEntry, ...]:
    """The log of that account, oldest first. Raises `JournalError`."""
    return tuple(map(SpendEntry.of, journal.attempts(account)))


@dataclass(frozen=True)
class Spent:
    """What a calendar month (UTC) has cost so far, in US dollars, as far as the prices could be read."""

    month: Money = _NOTHING
    automated: Money = _NOTHING
    """the part of it that no person looked at"""
    unreadable: int = 0
    """orders of the month whose price could not be read whole, or came in another currency"""
    unreadable_automated: int = 0


def spent_in_month(log: Iterable[SpendEntry], now: datetime) -> Spent:
    """What was spent in the month of `now`; an order whose outcome is open counts as spent."""
    month = [entry for entry in log if entry.state.is_spent and _month(entry.begun_at) == _month(now)]
    automated = [entry for entry in month if entry.is_unattended]
    return Spent(_sum(month), _sum(automated), _unreadable(month), _unreadable(automated))


def _month(moment: datetime) -> tuple[int, int]:
    utc = moment.astimezone(timezone.utc)
    return utc.year, utc.month


def _amount(entry: SpendEntry) -> Decimal | None:
    money = entry.price.money if entry.price else None
    return money.amount if money and money.currency == CURRENCY else None


def _sum(log: list[SpendEntry]) -> Money:
    return Money(CURRENCY, sum((amount for entry in log if (amount := _amount(entry)) is not None), Decimal(0)))


def _unreadable(log: list[SpendEntry]) -> int:
    return sum(_amount(entry) is None for entry in log)


def as_csv(log: Iterable[SpendEntry]) -> str:
    """The log as RFC 4180 has it, header in English, times in UTC, with nothing that a spreadsheet would run."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows([_harmless(cell) for cell in _cells(entry)] for entry in log)
    return text.getvalue()


def _cells(entry: SpendEntry) -> tuple[str, ...]:
    money = entry.price.money if entry.price else None
    return (
        entry.begun_at.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z"),
        entry.approved_by,
        "yes" if entry.is_unattended else "no",
        entry.account,
        entry.purpose.value,
        entry.contract_id or "",
        str(entry.price or ""),
        f"{money.amount:f}" if money else "",
        money.currency if money else "",
        entry.order_id,
        entry.state.value,
        " ".join(entry.line_keys),
        entry.override,
    )


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
