"""The log of spending: every order that was tried, and a table of it that a spreadsheet shows and does not run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from capella_explorer.core import journal as journal_module
from capella_explorer.core.attempts import AttemptState, Purpose
from capella_explorer.core.journal import OrderJournal
from capella_explorer.core.money import Money, Price
from capella_explorer.core.spend_log import HEADER, SpendEntry, Spent, as_csv, entries, spent_in_month
from core_fakes import GEO, SLC, VESSELS, approved, reviewed
from hypothesis import given
from hypothesis import strategies as st

BEGUN = datetime(2026, 11, 15, 12, 30, 5, 123456, tzinfo=timezone.utc)
ENTRY = SpendEntry(
    BEGUN, "ana@example.org", "https://api.example.org#ana", Purpose.ORDER, "contract-1",
    Price("$1,000.00", Money("USD", Decimal("1000.00"))), "order-1", AttemptState.PLACED, (GEO.key, VESSELS.key),
    "Flood, \"now\"\n(month: $1,000.00 over $500.00)", False,
)  # fmt: skip


def table(*log: SpendEntry) -> list[list[str]]:
    return list(csv.reader(io.StringIO(as_csv(log), newline="")))


def test_the_table_says_what_when_who_contract_price_order_and_outcome() -> None:
    assert table(ENTRY) == [
        list(HEADER),
        [
            "2026-11-15T12:30:05Z", "ana@example.org", "no", "https://api.example.org#ana", "order", "contract-1",
            "$1,000.00", "1000.00", "USD", "order-1", "placed", f"{GEO.key} {VESSELS.key}",
            'Flood, "now"\n(month: $1,000.00 over $500.00)',
        ],
    ]  # fmt: skip


def test_the_table_is_that_of_rfc_4180() -> None:
    text = as_csv([replace(ENTRY, override='say "no", please')])
    assert text.endswith(',"say ""no"", please"\r\n')
    assert text.split("\r\n")[0] == ",".join(HEADER)
    assert as_csv([]) == ",".join(HEADER) + "\r\n"


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_run_by_a_spreadsheet(begin: str) -> None:
    harm = f"{begin}HYPERLINK(1)"
    (_, row) = table(replace(ENTRY, approved_by=harm, contract_id=harm, order_id=harm, override=harm))
    assert [row[place] for place in (1, 5, 9, 12)] == [f"'{harm}"] * 4


@given(st.lists(st.text(), min_size=4, max_size=4))
def test_whatever_words_come_the_table_keeps_its_shape(words: list[str]) -> None:
    by, account, order_id, override = words
    rows = table(replace(ENTRY, approved_by=by, account=account, order_id=order_id, override=override), ENTRY)
    assert [len(row) for row in rows] == [len(HEADER)] * 3
    assert rows[2] == table(ENTRY)[1]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)


def test_a_price_that_was_not_read_has_its_words_and_no_amount() -> None:
    assert table(replace(ENTRY, price=Price("on request", None)))[1][6:9] == ["on request", "", ""]
    assert table(replace(ENTRY, price=None))[1][6:9] == ["", "", ""]


def test_every_attempt_is_in_the_log_whatever_became_of_it(tmp_path: Path) -> None:
    journal = OrderJournal(tmp_path / "j.sqlite")
    one = journal.begin(approved(GEO, contract="c-1"), "ana")
    two = journal.begin_task("t1", approved(SLC), "ana")
    journal.settle(one.attempt_id, AttemptState.REJECTED, order_id="order-9", note="rejected")
    price = Price("$500.00", Money("USD", Decimal("500.00")))
    assert entries(journal, "ana") == (
        SpendEntry(
            one.begun_at, "ana@example.org", "ana", Purpose.ORDER, "c-1", price, "order-9", AttemptState.REJECTED,
            (GEO.key,),
        ),
        SpendEntry(
            two.begun_at, "ana@example.org", "ana", Purpose.TASK, None, price, "", AttemptState.SENDING,
            ("task:t1", SLC.key),
        ),
    )  # fmt: skip
    assert entries(journal, "ben") == ()


def test_a_total_of_which_a_line_is_missing_is_shown_and_not_counted(tmp_path: Path) -> None:
    journal = OrderJournal(tmp_path / "j.sqlite")
    review = reviewed(approved(GEO, VESSELS).request, "500.00", None)
    journal.begin(review.approve("ana", BEGUN), "ana")
    (entry,) = entries(journal, "ana")
    assert entry.price == Price("$500.00", None)
    assert journal.spent("ana") == Spent(unreadable=1)


CENTS = st.none() | st.integers(0, 10**9)


@given(st.lists(st.tuples(CENTS, st.sampled_from(AttemptState), st.booleans(), st.integers(-40, 40)), max_size=8))
def test_a_month_costs_what_its_orders_cost(rows: list[tuple[int | None, AttemptState, bool, int]]) -> None:
    log = [
        replace(
            ENTRY,
            price=None if cents is None else Price("", Money("USD", Decimal(cents) / 100)),
            state=state, is_unattended=unattended, begun_at=BEGUN + timedelta(days=days),
        )
        for cents, state, unattended, days in rows
    ]  # fmt: skip
    spent = spent_in_month(log, BEGUN)
    counted = [
        (cents, unattended)
        for cents, state, unattended, days in rows
        if state in (AttemptState.PLACED, AttemptState.SENDING, AttemptState.UNCERTAIN) and -15 < days <= 15
    ]
    assert spent.month == Money("USD", Decimal(sum(cents or 0 for cents, _ in counted)) / 100)
    assert spent.automated == Money("USD", Decimal(sum(cents or 0 for cents, alone in counted if alone)) / 100)
    assert spent.unreadable == sum(cents is None for cents, _ in counted)
    assert spent.unreadable_automated == sum(cents is None for cents, alone in counted if alone)


def test_months_are_those_of_utc() -> None:
    west = timezone(timedelta(hours=-8))
    assert spent_in_month([ENTRY], datetime(2026, 11, 30, 15, 59, tzinfo=west)).month.amount == 1000
    assert spent_in_month([ENTRY], datetime(2026, 11, 30, 16, 0, tzinfo=west)).month.amount == 0
    assert journal_module._now().tzinfo is timezone.utc
