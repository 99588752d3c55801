"""A journal that an older plugin wrote: everything in it is kept, understood, and still guards against buying twice."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from capella_explorer.core import journal as journal_module
from capella_explorer.core.attempts import AttemptState, Purpose
from capella_explorer.core.errors import JournalError, LineInFlight
from capella_explorer.core.journal import VERSION, OrderJournal
from capella_explorer.core.ledger import TaskLedger
from capella_explorer.core.money import Money, Price
from capella_explorer.core.orders import ImageLine
from capella_explorer.core.spend_log import Spent
from core_fakes import GEO, approved

FIRST = Path(__file__).with_name("data") / "journal_version_1.sqlite"
"""written by the plugin as it was before version 2, one attempt of each kind"""
ANA = "https://api.example.org#ana"
SLC = ImageLine("capella-slc", GEO.item_id.replace("_GEO_", "_SLC_"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(shutil.copy(FIRST, tmp_path / "j.sqlite"))


def version_of(path: Path) -> int:
    db = sqlite3.connect(path)
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    db.close()
    return version


def dollars(amount: str) -> Price:
    return Price(f"${Decimal(amount):,.2f}", Money("USD", Decimal(amount)))


def test_every_attempt_is_kept_with_its_price_read_and_whether_a_person_looked(path: Path) -> None:
    assert version_of(path) == 1
    attempts = OrderJournal(path).attempts(ANA)
    assert version_of(path) == VERSION == 2
    assert [(a.state.value, a.purpose.value, a.order_id, a.price, a.is_unattended, a.override) for a in attempts] == [
        ("placed", "order", "order-1", dollars("1000.00"), False, ""),
        ("rejected", "order", "order-2", dollars("250.00"), False, ""),
        ("not_sent", "order", "", Price("on request", None), False, ""),
        ("placed", "order", "order-3", None, False, ""),
        ("placed", "renewal", "order-4", dollars("0.00"), False, ""),
        ("placed", "order", "order-5", Price("EUR 500.00", Money("EUR", Decimal("500.00"))), True, ""),
        ("uncertain", "order", "", dollars("75.50"), True, ""),
        ("sending", "order", "", dollars("12.00"), False, ""),
        ("placed", "task", "order-6", None, True, ""),
    ]
    first = attempts[0]
    assert (first.contract_id, first.approved_by, first.total) == ("contract-1", "ana@example.org", "$1,000.00")
    assert first.begun_at == datetime(2026, 11, 4, 9, 0, 0, 1, tzinfo=timezone.utc)


def test_lines_that_were_open_stay_closed_to_others(path: Path) -> None:
    with pytest.raises(LineInFlight):
        OrderJournal(path).begin(approved(SLC), ANA)
    assert [a.state for a in OrderJournal(path).recover(ANA)] == [AttemptState.UNCERTAIN] * 2


def test_what_was_spent_before_counts(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "_now", lambda: datetime(2026, 11, 20, tzinfo=timezone.utc))
    usd = Money("USD", Decimal("1087.50"))
    assert OrderJournal(path).spent(ANA) == Spent(usd, Money("USD", Decimal("75.50")), 3, 2)


def test_the_ledger_beside_it_is_untouched(path: Path) -> None:
    OrderJournal(path).attempts(ANA)
    assert TaskLedger(path).delivered(ANA) == frozenset({"task-1"})


def test_an_upgrade_that_is_interrupted_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from capella_explorer.core import journal_schema

    before = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(journal_schema, "amount_of", lambda price: (_ for _ in ()).throw(ValueError("out of memory")))
        with pytest.raises(JournalError):
            OrderJournal(path).attempts(ANA)
    assert (path.read_bytes(), version_of(path)) == (before, 1)
    assert len(OrderJournal(path).attempts(ANA)) == 9


def test_a_fresh_journal_and_one_beside_a_ledger_are_of_this_version(tmp_path: Path) -> None:
    TaskLedger(tmp_path / "with.sqlite").record(ANA, "t", None, "o")
    for name in ("with.sqlite", "new.sqlite"):
        attempt = OrderJournal(tmp_path / name).begin(approved(GEO), ANA, Purpose.RENEWAL)
        assert OrderJournal(tmp_path / name).attempts(ANA) == (attempt,)
        assert version_of(tmp_path / name) == VERSION
