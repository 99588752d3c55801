"""What a person settles that the list cannot answer, and the pause between journal and network."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from capella_explorer.core import journal as journal_module
from capella_explorer.core.errors import LineInFlight, OutcomeUnknown
from capella_explorer.core.journal import AttemptState, OrderAttempt, OrderJournal
from capella_explorer.core.ordering import (
    QUIET_TIME,
    Placed,
    Refused,
    close_by_hand,
    covered_lines,
    covering_order,
    standing_orders,
    submit,
    submit_task,
)
from capella_explorer.core.orders import OrderRequest, OrderStatus
from capella_explorer.core.spending_errors import HeldUp, NotClosable, NotShownYet
from core_examples import NOW
from core_fakes import GEO, SLC, VESSELS, FakeService, approved, placed

ANA = "ana"
SENTENCE = "Only an order whose outcome stays unknown can be closed by hand: ask the server about it again first."


@pytest.fixture
def journal(tmp_path: Path) -> OrderJournal:
    return OrderJournal(tmp_path / "j.sqlite")


def lost(journal: OrderJournal, monkeypatch: pytest.MonkeyPatch, age: timedelta = 2 * QUIET_TIME) -> OrderAttempt:
    begun = datetime.now(timezone.utc) - age
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "_now", lambda: begun)
        submit(FakeService(answers=[OutcomeUnknown(detail="cut")]), journal, approved(GEO), ANA)
    return next(a for a in journal.attempts(ANA) if a.state is AttemptState.UNCERTAIN)


@pytest.mark.parametrize(
    ("order_id", "state"),
    [("order-7", AttemptState.PLACED), (None, AttemptState.NOT_PLACED), ("  ", AttemptState.NOT_PLACED)],
)
def test_a_person_settles_an_order_and_the_log_says_who(
    order_id: str | None, state: AttemptState, journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = lost(journal, monkeypatch)
    closed = close_by_hand(journal, attempt.attempt_id, "ana@example.org", order_id)
    wanted = replace(attempt, state=state, order_id=(order_id or "").strip(), note="closed by hand: ana@example.org")
    assert (closed, journal.attempts(ANA)) == (wanted, (wanted,))
    journal.begin(approved(GEO, at=NOW + timedelta(hours=1)), ANA)


def test_a_young_attempt_and_one_that_is_being_sent_are_not_closed(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    young = lost(journal, monkeypatch, timedelta(minutes=1))
    with pytest.raises(NotClosable, match=SENTENCE):
        close_by_hand(journal, young.attempt_id, "ana", None)
    with pytest.raises(LineInFlight):
        journal.begin(approved(GEO, at=NOW + timedelta(hours=1)), ANA)
    sending = journal.begin(approved(SLC), ANA)
    with pytest.raises(NotClosable):
        close_by_hand(journal, sending.attempt_id, "ana", "order-7")
    assert [attempt.state.value for attempt in journal.attempts(ANA)] == ["uncertain", "sending"]


def test_an_attempt_is_closed_once_and_no_order_is_taken_twice(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit(FakeService(answers=[placed(SLC)]), journal, approved(SLC), ANA)
    attempt = lost(journal, monkeypatch)
    with pytest.raises(NotClosable):
        close_by_hand(journal, attempt.attempt_id, "ana", "order-1")
    close_by_hand(journal, attempt.attempt_id, "ana", "order-2")
    for again in (attempt.attempt_id, "no such attempt"):
        with pytest.raises(NotClosable):
            close_by_hand(journal, again, "ben", None)
    assert sorted(a.order_id for a in journal.attempts(ANA)) == ["order-1", "order-2"]


def test_a_computer_that_slept_before_it_sent_does_not_send(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = FakeService(answers=[placed(GEO)])
    begin, now = OrderJournal._insert, journal_module._now

    def begin_and_sleep(self: OrderJournal, *args: object) -> OrderAttempt:
        attempt = begin(self, *args)  # type: ignore[arg-type]
        monkeypatch.setattr(journal_module, "_now", lambda: now() + timedelta(minutes=10))
        return attempt

    monkeypatch.setattr(OrderJournal, "_insert", begin_and_sleep)
    outcome = submit(service, journal, approved(GEO), ANA)
    assert isinstance(outcome, Refused)
    assert isinstance(outcome.error, HeldUp)
    assert outcome.error.sentence == (
        "This computer paused while the order was about to be sent, so it was not sent: review it again."
    )
    assert service.sent == []
    assert [attempt.state for attempt in journal.attempts(ANA)] == [AttemptState.NOT_SENT]


def test_an_attempt_that_somebody_has_settled_meanwhile_is_not_sent(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = FakeService(answers=[placed(GEO)])
    begin = OrderJournal._insert

    def begin_and_lose(self: OrderJournal, *args: object) -> OrderAttempt:
        attempt = begin(self, *args)  # type: ignore[arg-type]
        self.settle(attempt.attempt_id, AttemptState.NOT_PLACED, note="not in the list")
        return attempt

    monkeypatch.setattr(OrderJournal, "_insert", begin_and_lose)
    outcome = submit(service, journal, approved(GEO), ANA)
    assert isinstance(outcome, Refused)
    assert service.sent == []


def test_what_was_just_placed_is_known_before_the_list_shows_it(journal: OrderJournal) -> None:
    order = placed(GEO, order_id="fresh")
    service = FakeService(answers=[order], unlisted=(order,))
    assert isinstance(submit(service, journal, approved(GEO), ANA), Placed)
    assert service.orders("user") == ()
    wanted = OrderRequest.of([GEO])
    known = standing_orders(service, journal, ANA, "user", wanted)
    assert known == (order,)
    assert covering_order(known, wanted, NOW) == order
    assert standing_orders(replace(service, listed=(order,)), journal, ANA, "user", wanted) == (order,)


def test_what_was_just_placed_and_is_shown_nowhere_holds_up_only_what_it_could_buy_twice(
    journal: OrderJournal,
) -> None:
    service = FakeService(answers=[placed(GEO, order_id="fresh")])
    submit(service, journal, approved(GEO), ANA)
    with pytest.raises(NotShownYet, match=r"try again in two minutes\.$"):
        standing_orders(service, journal, ANA, "user", OrderRequest.of([SLC, GEO]))
    assert standing_orders(service, journal, ANA, "user", OrderRequest.of([SLC])) == ()


def test_an_order_of_a_task_that_is_shown_nowhere_holds_up_all_because_it_could_bring_all(
    journal: OrderJournal,
) -> None:
    service = FakeService(answers=[placed(GEO, order_id="fresh")])
    submit_task(service, journal, "t-1", approved(GEO), ANA)
    with pytest.raises(NotShownYet):
        standing_orders(service, journal, ANA, "user", OrderRequest.of([SLC]))


def test_each_line_is_shown_with_the_active_order_that_holds_it_longest() -> None:
    request = OrderRequest.of([GEO, SLC, VESSELS])
    short = placed(GEO, VESSELS, order_id="short", expires_at=NOW + timedelta(minutes=5))
    long = placed(GEO, order_id="long", expires_at=NOW + timedelta(minutes=50))
    dead = placed(SLC, order_id="dead", expires_at=NOW)
    failed = placed(SLC, order_id="failed", status=OrderStatus("rejected"))
    found = covered_lines([long, dead, failed, short], request, NOW)
    assert found == {GEO.key: long, VESSELS.key: short}
    assert covered_lines([], request, NOW) == {}
