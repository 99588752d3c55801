"""The log of spending: read from the journal, and written as a file byte for byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.bridge.spend_controller import NOT_WRITABLE, SpendController
from capella_explorer.core.attempts import AttemptState, Purpose
from capella_explorer.core.errors import FolderNotWritable, JournalError
from capella_explorer.core.limits import Caps
from capella_explorer.core.money import Money, Price
from capella_explorer.core.orders import AuthorizedReview
from capella_explorer.core.spend_log import SpendEntry

ENTRY = SpendEntry(
    datetime(2026, 11, 22, 13, 42, 5, tzinfo=timezone.utc), "ana@example.org", "http://api#u-1", Purpose.ORDER, None,
    Price("$1,000.00", Money("USD", Decimal(1000))), "955-1", AttemptState.PLACED, ("image:capella-geo/A", "task:t-1"),
    "=danger",
)  # fmt: skip


@pytest.fixture
def spending(account: Any, jobs: Any) -> SpendController:
    return SpendController(account, jobs)


@pytest.fixture
def facts(spending: SpendController, listen: Any) -> Any:
    return listen(spending)


def test_what_was_ordered_stands_in_the_log_with_the_price_that_was_seen(
    spending: SpendController,
    facts: Any,
    until: Any,
    reviews: ReviewController,
    order_facts: Any,
    reviewed: AuthorizedReview,
    account: Any,
) -> None:
    account.apply(replace(account.settings, month_cap=Decimal(5000)))
    reviews.approve(reviewed)
    placed = until(order_facts, "order_placed")
    spending.read()
    book = until(facts, "book_read")
    [entry] = book.entries
    assert (entry.order_id, entry.price, entry.state, entry.approved_by) == (
        placed.order_id,
        reviewed.whole_price,
        AttemptState.PLACED,
        "ana@example.org",
    )
    assert (book.caps, [month.spent.month for month in book.months]) == (
        Caps(month=Decimal(5000)),
        [reviewed.total.money],
    )


def test_the_file_holds_the_log_byte_for_byte(
    spending: SpendController, facts: Any, until: Any, tmp_path: Path
) -> None:
    target = tmp_path / "log.csv"
    target.write_text("an older export")
    spending.export(target, (ENTRY,))
    assert until(facts, "exported") == target
    assert target.read_bytes() == (
        b"begun,approved by,unattended,account,purpose,contract,price seen,amount,currency,order,outcome,lines,"
        b"limits crossed by permission\r\n"
        b'2026-11-22T13:42:05Z,ana@example.org,no,http://api#u-1,order,,"$1,000.00",1000,USD,955-1,placed,'
        b"image:capella-geo/A task:t-1,'=danger\r\n"
    )
    assert [path for path in tmp_path.iterdir() if path.is_file()] == [target]


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_left_behind(
    spending: SpendController, facts: Any, until: Any, tmp_path: Path
) -> None:
    spending.export(tmp_path / "missing" / "log.csv", (ENTRY,))
    error = until(facts, "failed")
    assert (type(error), error.sentence) == (FolderNotWritable, NOT_WRITABLE)
    (tmp_path / "log.csv").mkdir()
    spending.export(tmp_path / "log.csv", (ENTRY,))
    until(facts, "failed", 2)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_broken_journal_is_said(
    spending: SpendController, facts: Any, until: Any, account: Any, private_state: Path
) -> None:
    account.session()
    private_state.mkdir(parents=True, exist_ok=True)
    for path in private_state.iterdir():
        path.write_bytes(b"no database at all, whatever its name says" * 40)
    (private_state / "capella_explorer.sqlite").write_bytes(b"no database at all, whatever its name says" * 40)
    spending.read()
    assert type(until(facts, "failed")) is JournalError
