"""The journal: which state may follow which, whose lines are taken, and what happens where it cannot be written."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from capella_explorer.core import journal as journal_module
from capella_explorer.core.errors import AlreadyPlaced, JournalError, JournalTooNew, LineInFlight
from capella_explorer.core.journal import VERSION, AttemptState, OrderAttempt, OrderJournal, Purpose
from capella_explorer.core.ledger import TaskLedger
from core_examples import NOW
from core_fakes import GEO, SLC, VESSELS, approved
from hypothesis import given, settings
from hypothesis import strategies as st

ANA = "https://api.example.org#ana"
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def journal(tmp_path: Path) -> OrderJournal:
    return OrderJournal(tmp_path / "profile" / "capella.sqlite")


def state_of(journal: OrderJournal, attempt: OrderAttempt) -> AttemptState:
    return next(a.state for a in journal.attempts(ANA) if a.attempt_id == attempt.attempt_id)


def test_an_attempt_is_written_down_whole(journal: OrderJournal) -> None:
    order = approved(GEO, VESSELS, contract="c-1")
    begun = journal.begin(order, ANA, Purpose.RENEWAL)
    (read,) = journal.attempts(ANA)
    assert read == begun
    assert (read.account, read.fingerprint, read.state) == (ANA, order.request.fingerprint, AttemptState.SENDING)
    assert (read.purpose, read.line_keys) == (Purpose.RENEWAL, (GEO.key, VESSELS.key))
    assert (read.contract_id, read.total, read.approved_by) == ("c-1", "$1,000.00", "ana@example.org")
    assert journal.open_attempts(ANA) == (begun,)
    assert journal.attempts("somebody else") == ()


@pytest.mark.parametrize("first", AttemptState)
@pytest.mark.parametrize("second", AttemptState)
def test_placed_is_final_and_a_settled_attempt_can_only_turn_out_to_be_placed(
    first: AttemptState, second: AttemptState, journal: OrderJournal
) -> None:
    attempt = journal.begin(approved(GEO), ANA)
    journal.settle(attempt.attempt_id, first, order_id="one", note="first")
    journal.settle(attempt.attempt_id, second, order_id="two", note="second")
    changes = first is not AttemptState.PLACED and (first.is_open or second is AttemptState.PLACED)
    (read,) = journal.attempts(ANA)
    assert read.state is (second if changes else first)
    assert (read.order_id, read.note) == (("two", "second") if changes else ("one", "first"))


@pytest.mark.parametrize("state", AttemptState)
def test_only_an_open_attempt_keeps_its_lines(state: AttemptState, journal: OrderJournal) -> None:
    attempt = journal.begin(approved(GEO, SLC), ANA)
    journal.settle(attempt.attempt_id, state)
    if state.is_open:
        with pytest.raises(LineInFlight):
            journal.begin(approved(SLC, at=LATER), ANA)
        assert len(journal.attempts(ANA)) == 1
    else:
        journal.begin(approved(SLC, at=LATER), ANA)
        assert len(journal.attempts(ANA)) == 2


def test_an_image_and_the_task_that_collected_it_cannot_be_sent_at_the_same_time(journal: OrderJournal) -> None:
    journal.begin(approved(GEO), ANA)
    with pytest.raises(LineInFlight):
        journal.begin_task("t1", approved(GEO, SLC), ANA)
    assert len(journal.attempts(ANA)) == 1


def test_two_windows_cannot_send_one_line_at_the_same_time(journal: OrderJournal, tmp_path: Path) -> None:
    other = OrderJournal(tmp_path / "profile" / "capella.sqlite")
    journal.begin(approved(GEO), ANA)
    with pytest.raises(LineInFlight):
        other.begin(approved(GEO, SLC, at=LATER), ANA)
    other.begin(approved(SLC, at=LATER), ANA)
    other.begin(approved(GEO), "https://api.example.org#ben")


def test_one_consent_buys_once_however_often_it_is_clicked(journal: OrderJournal) -> None:
    consent = approved(GEO)
    journal.settle(journal.begin(consent, ANA).attempt_id, AttemptState.PLACED, order_id="1")
    with pytest.raises(AlreadyPlaced):
        journal.begin(consent, ANA)
    journal.begin(approved(GEO, at=LATER), ANA)


@pytest.mark.parametrize("state", [AttemptState.NOT_SENT, AttemptState.REJECTED, AttemptState.NOT_PLACED])
def test_a_consent_that_bought_nothing_may_be_used_again(state: AttemptState, journal: OrderJournal) -> None:
    consent = approved(GEO)
    journal.settle(journal.begin(consent, ANA).attempt_id, state)
    journal.begin(consent, ANA)
    assert [attempt.state for attempt in journal.attempts(ANA)] == [state, AttemptState.SENDING]


def test_a_task_is_a_line_of_its_own(journal: OrderJournal) -> None:
    attempt = journal.begin_task("t1", approved(GEO), ANA)
    assert (attempt.purpose, attempt.line_keys) == (Purpose.TASK, ("task:t1", GEO.key))
    assert journal.attempts(ANA) == (attempt,)
    with pytest.raises(LineInFlight):
        journal.begin_task("t1", approved(SLC), ANA)
    journal.begin_task("t2", approved(SLC), ANA)


def test_what_is_found_sending_becomes_uncertain_only_after_its_patience(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, young = journal_module._now() - timedelta(minutes=4), journal_module._now() - timedelta(minutes=2)
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "_now", lambda: old)
        abandoned = journal.begin(approved(GEO), ANA)
        patch.setattr(journal_module, "_now", lambda: young)
        running = journal.begin(approved(SLC), ANA)
    assert [attempt.attempt_id for attempt in journal.recover(ANA)] == [abandoned.attempt_id]
    assert state_of(journal, abandoned) is AttemptState.UNCERTAIN
    assert state_of(journal, running) is AttemptState.SENDING
    assert journal.recover("somebody else") == ()
    assert [attempt.attempt_id for attempt in journal.recover(ANA, timedelta(0))] == [
        abandoned.attempt_id,
        running.attempt_id,
    ]


@settings(max_examples=12)
@given(st.lists(st.tuples(st.sampled_from([GEO, SLC]), st.sampled_from(AttemptState)), max_size=8))
def test_whatever_happens_a_line_is_in_one_open_attempt_at_most(tmp_path: Path, steps: list[tuple]) -> None:
    journal = OrderJournal(tmp_path / f"{uuid4().hex}.sqlite")
    for number, (line, state) in enumerate(steps):
        try:
            attempt = journal.begin(approved(line, at=NOW + timedelta(seconds=number)), ANA)
            journal.settle(attempt.attempt_id, state)
        except LineInFlight:
            continue
        finally:
            held = [key for attempt in journal.open_attempts(ANA) for key in attempt.line_keys]
            assert len(held) == len(set(held))


def test_a_journal_of_a_newer_version_is_left_alone(journal: OrderJournal, tmp_path: Path) -> None:
    journal.begin(approved(GEO), ANA)
    path = tmp_path / "profile" / "capella.sqlite"
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version={VERSION + 1}")
    db.close()
    before = path.read_bytes()
    for call in (
        lambda: journal.begin(approved(SLC), ANA),
        lambda: journal.attempts(ANA),
        lambda: journal.recover(ANA),
    ):
        with pytest.raises(JournalTooNew, match="newer Capella Explorer"):
            call()
    assert path.read_bytes() == before


def test_a_file_that_is_no_journal_and_a_folder_that_is_a_file_are_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"not a database at all, " * 100)
    for path in (broken, broken / "below" / "j.sqlite", tmp_path):
        with pytest.raises(JournalError, match="no order was sent"):
            OrderJournal(path).begin(approved(GEO), ANA)
        with pytest.raises(JournalError):
            TaskLedger(path).is_delivered(ANA, "t", None)


def test_a_state_that_nobody_knows_is_a_journal_that_cannot_be_read(journal: OrderJournal, tmp_path: Path) -> None:
    attempt = journal.begin(approved(GEO), ANA)
    db = sqlite3.connect(tmp_path / "profile" / "capella.sqlite")
    db.execute("UPDATE attempt SET state='dreaming' WHERE attempt_id=?", (attempt.attempt_id,))
    db.commit()
    db.close()
    with pytest.raises(JournalError):
        journal.attempts(ANA)


def test_a_locked_journal_sends_nothing(journal: OrderJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.begin(approved(GEO), ANA)
    connect = sqlite3.connect
    other = connect(tmp_path / "profile" / "capella.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr(sqlite3, "connect", lambda path, **rest: connect(path, **{**rest, "timeout": 0.05}))
    with pytest.raises(JournalError):
        journal.begin(approved(SLC), ANA)
    other.close()
    assert len(journal.attempts(ANA)) == 1


def test_the_ledger_shares_the_file_and_knows_each_completion(journal: OrderJournal, tmp_path: Path) -> None:
    ledger = TaskLedger(tmp_path / "profile" / "capella.sqlite")
    ledger.record(ANA, "t1", NOW, "order-1")
    ledger.record(ANA, "t1", NOW, "order-1")
    journal.begin(approved(GEO), ANA)
    assert ledger.is_delivered(ANA, "t1", NOW)
    assert not ledger.is_delivered(ANA, "t1", LATER)
    assert not ledger.is_delivered(ANA, "t1", None)
    assert not ledger.is_delivered("ben", "t1", NOW)
    assert (ledger.delivered(ANA), ledger.delivered("ben")) == (frozenset({"t1"}), frozenset())
