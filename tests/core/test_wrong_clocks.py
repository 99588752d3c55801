"""Clocks that are wrong or set while an order is open: nothing is taken for old that is not, nothing stays for ever."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from capella_explorer.core import journal as journal_module
from capella_explorer.core.errors import OutcomeUnknown
from capella_explorer.core.journal import AttemptState, OrderJournal
from capella_explorer.core.ordering import QUIET_TIME, reconcile, submit
from capella_explorer.core.orders import Order
from capella_explorer.core.spending_errors import NotClosable
from core_fakes import GEO, FakeService, approved

ANA = "ana"
BEGUN = datetime(2026, 11, 15, 12, 0, tzinfo=timezone.utc)
HOUR = timedelta(hours=1)


@pytest.fixture
def journal(tmp_path: Path) -> OrderJournal:
    return OrderJournal(tmp_path / "j.sqlite")


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta, float], None]:
    """Sets the clock that people set, and the one that nobody sets, relative to the start of the order."""

    def to(by_clock: timedelta, uptime_s: float) -> None:
        monkeypatch.setattr(journal_module, "_now", lambda: BEGUN + by_clock)
        monkeypatch.setattr(journal_module, "_uptime", lambda: 5000.0 + uptime_s)

    to(timedelta(0), 0.0)
    return to


def states(journal: OrderJournal) -> list[AttemptState]:
    return [attempt.state for attempt in journal.attempts(ANA)]


def ask(journal: OrderJournal, now: datetime) -> None:
    reconcile(FakeService(), journal, ANA, "user", now)


def test_a_clock_that_is_set_forward_makes_no_order_old_that_is_being_sent(
    journal: OrderJournal, clocks: Callable[[timedelta, float], None]
) -> None:
    journal.begin(approved(GEO), ANA)
    clocks(HOUR, 20.0)
    ask(journal, BEGUN + HOUR)
    assert states(journal) == [AttemptState.SENDING]
    clocks(HOUR, 181.0)
    ask(journal, BEGUN + HOUR)
    assert states(journal) == [AttemptState.NOT_PLACED]


def test_a_clock_that_is_set_forward_does_not_end_the_quiet_time(
    journal: OrderJournal, clocks: Callable[[timedelta, float], None]
) -> None:
    submit(FakeService(answers=[OutcomeUnknown()]), journal, approved(GEO), ANA)
    clocks(HOUR, 20.0)
    ask(journal, BEGUN + HOUR)
    assert states(journal) == [AttemptState.UNCERTAIN]
    with pytest.raises(NotClosable):
        journal.close(journal.attempts(ANA)[0].attempt_id, QUIET_TIME, "", "by hand")


def test_a_list_that_was_asked_for_within_the_quiet_time_proves_no_absence_however_late_it_comes(
    journal: OrderJournal, clocks: Callable[[timedelta, float], None]
) -> None:
    class Slow(FakeService):
        def orders(self, user_id: str) -> tuple[Order, ...]:
            listed = super().orders(user_id)
            clocks(HOUR, 200.0)
            return listed

    submit(FakeService(answers=[OutcomeUnknown()]), journal, approved(GEO), ANA)
    clocks(HOUR, 1.0)
    reconcile(Slow(), journal, ANA, "user", BEGUN + HOUR)
    assert states(journal) == [AttemptState.UNCERTAIN]
    reconcile(Slow(), journal, ANA, "user", BEGUN + HOUR)
    assert states(journal) == [AttemptState.NOT_PLACED]


def test_after_a_new_start_of_the_machine_the_clock_is_believed(
    journal: OrderJournal, clocks: Callable[[timedelta, float], None]
) -> None:
    journal.begin(approved(GEO), ANA)
    clocks(timedelta(minutes=4), -4990.0)
    ask(journal, BEGUN + timedelta(minutes=4))
    assert states(journal) == [AttemptState.NOT_PLACED]


def test_a_clock_that_is_set_back_keeps_an_order_open_until_it_has_caught_up(
    journal: OrderJournal, clocks: Callable[[timedelta, float], None]
) -> None:
    journal.begin(approved(GEO), ANA)
    clocks(-HOUR, 600.0)
    ask(journal, BEGUN - HOUR)
    assert states(journal) == [AttemptState.SENDING]
    clocks(timedelta(minutes=4), 600.0 + 3840.0)
    ask(journal, BEGUN + timedelta(minutes=4))
    assert states(journal) == [AttemptState.NOT_PLACED]


def test_the_clock_that_nobody_sets_is_that_of_the_whole_machine() -> None:
    import subprocess
    import sys
    import time

    script = "import time; print(time.monotonic())"
    before = time.monotonic()
    other = float(subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, check=True).stdout)
    assert before <= other <= time.monotonic()
