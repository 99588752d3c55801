"""Asking the order list about orders whose outcome is open: by evidence only, and one order for one attempt."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from capella_explorer.core import journal as journal_module
from capella_explorer.core.errors import EmptyOrder, GeoMissing, OrderDenied, OutcomeUnknown
from capella_explorer.core.journal import AttemptState, OrderAttempt, OrderJournal, Purpose
from capella_explorer.core.ordering import CLOCK_TOLERANCE, QUIET_TIME, Placed, reconcile, submit, submit_task
from capella_explorer.core.orders import (
    AnalyticLine,
    Denial,
    DeniedReview,
    ImageLine,
    Order,
    OrderedItem,
    OrderRequest,
    OrderStatus,
)
from capella_explorer.core.products import AnalyticProduct
from capella_explorer.core.renewal import NeedsConsent, Renewer, StillAlive, renewal_of
from core_fakes import GEO, SLC, VESSELS, FakeService, approved, dollars, placed, reviewed

ANA = "ana"
REAL_NOW = datetime.now(timezone.utc)
LONG_AGO = REAL_NOW - timedelta(hours=3)


def just_now() -> datetime:
    """Half a minute before this line runs; the suite may have begun long ago."""
    return datetime.now(timezone.utc) - timedelta(seconds=30)


@pytest.fixture
def journal(tmp_path: Path) -> OrderJournal:
    return OrderJournal(tmp_path / "j.sqlite")


def lost(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch, *lines: ImageLine | AnalyticLine, at: datetime = LONG_AGO
) -> OrderAttempt:
    """An order of these lines whose answer was lost at that time."""
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "_now", lambda: at)
        submit(FakeService(answers=[OutcomeUnknown()]), journal, approved(*lines, at=at), ANA)
    return journal.attempts(ANA)[0]


def lost_task(journal: OrderJournal, monkeypatch: pytest.MonkeyPatch, task: str) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "_now", lambda: LONG_AGO)
        submit_task(FakeService(answers=[OutcomeUnknown()]), journal, task, approved(GEO), ANA)


def order(*lines: ImageLine | AnalyticLine, **changes: object) -> Order:
    return placed(*lines, **{"ordered_at": LONG_AGO + timedelta(seconds=5), **changes})


def asked(journal: OrderJournal, *listed: Order, now: datetime = REAL_NOW) -> list[tuple[AttemptState, str]]:
    reconcile(FakeService(listed=listed), journal, ANA, "user", now)
    return [(attempt.state, attempt.order_id) for attempt in journal.attempts(ANA)]


OPEN = [(AttemptState.UNCERTAIN, "")]
GONE = [(AttemptState.NOT_PLACED, "")]
FOUND = [(AttemptState.PLACED, "order-1")]


def test_an_order_in_the_list_was_placed(journal: OrderJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = lost(journal, monkeypatch, GEO, SLC)
    found = order(SLC, GEO)
    (settled,) = reconcile(FakeService(listed=(found,)), journal, ANA, "user", REAL_NOW)
    assert (settled.attempt.attempt_id, settled.order) == (attempt.attempt_id, found)
    assert [(a.state, a.order_id) for a in journal.attempts(ANA)] == FOUND
    assert journal.open_attempts(ANA) == ()


def test_an_order_that_is_not_listed_was_not_placed(journal: OrderJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    lost(journal, monkeypatch, GEO)
    assert asked(journal, order(SLC)) == GONE


def test_absence_counts_only_after_the_quiet_time(journal: OrderJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = just_now()
    lost(journal, monkeypatch, GEO, at=begun)
    assert asked(journal) == OPEN
    assert asked(journal, now=begun + QUIET_TIME) == OPEN
    assert asked(journal, order(GEO, ordered_at=begun)) == FOUND


def test_a_server_whose_clock_is_an_hour_ahead_does_not_end_the_quiet_time(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(journal, monkeypatch, GEO, at=just_now())
    assert asked(journal, now=datetime.now(timezone.utc) + timedelta(hours=1)) == OPEN


@pytest.mark.parametrize("skew", [timedelta(hours=-1), timedelta(0), timedelta(hours=1)])
def test_an_order_is_recognised_with_a_clock_that_is_wrong_by_an_hour(
    skew: timedelta, journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(journal, monkeypatch, GEO)
    assert asked(journal, order(GEO, ordered_at=LONG_AGO + skew)) == FOUND


def test_an_older_order_of_the_same_lines_is_not_taken_for_ours(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(journal, monkeypatch, GEO)
    assert asked(journal, order(GEO, ordered_at=LONG_AGO - CLOCK_TOLERANCE - timedelta(minutes=1))) == GONE


def test_an_order_that_another_attempt_placed_is_not_taken_for_ours(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "_now", lambda: LONG_AGO - timedelta(minutes=1))
        submit(FakeService(answers=[order(GEO)]), journal, approved(GEO), ANA)
        patch.setattr(journal_module, "_now", lambda: LONG_AGO)
        submit(FakeService(answers=[OutcomeUnknown()]), journal, approved(GEO, at=LONG_AGO), ANA)
    assert asked(journal, order(GEO)) == [(AttemptState.PLACED, "order-1"), (AttemptState.NOT_PLACED, "")]


def test_two_lost_orders_do_not_share_one_order(journal: OrderJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    lost(journal, monkeypatch, GEO)
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "_now", lambda: LONG_AGO)
        other = OrderJournal(journal._path)
        other.begin(approved(SLC), ANA)
    states = asked(journal, order(GEO, SLC))
    assert sorted(state.value for state, _ in states) == ["not_placed", "placed"]


def test_an_order_with_a_part_of_the_lines_settles_nothing(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(journal, monkeypatch, GEO, SLC)
    assert asked(journal, order(GEO)) == OPEN


def test_an_order_with_more_than_the_lines_holds_them(journal: OrderJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    lost(journal, monkeypatch, GEO)
    assert asked(journal, order(GEO, SLC)) == FOUND


@pytest.mark.parametrize(
    "vessel",
    [
        OrderedItem("", "", VESSELS.collect_id, "VS"),
        OrderedItem("capella-vessel-detection", "CAPELLA_C08_SM_VS_HH_1_2"),
        OrderedItem("", "", "", ""),
    ],
)
def test_vessel_detection_is_recognised_however_it_is_listed(
    vessel: OrderedItem, journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(journal, monkeypatch, GEO, VESSELS)
    listed = order(GEO)
    assert asked(journal, replace(listed, items=(*listed.items, vessel))) == FOUND


def test_an_order_of_the_geo_alone_is_not_proof_of_its_vessel_detection(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(journal, monkeypatch, GEO, VESSELS)
    assert asked(journal, order(GEO)) == OPEN


def test_an_order_that_the_service_rejected_bought_nothing(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(journal, monkeypatch, GEO)
    (settled,) = reconcile(
        FakeService(listed=(order(GEO, status=OrderStatus("rejected")),)), journal, ANA, "user", REAL_NOW
    )
    assert settled.order is None
    assert [(a.state, a.order_id, a.note) for a in journal.attempts(ANA)] == [
        (AttemptState.REJECTED, "order-1", "rejected")
    ]


def test_a_living_order_is_believed_before_a_rejected_one(
    journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(journal, monkeypatch, GEO)
    rejected = order(GEO, order_id="no", status=OrderStatus("rejected"))
    assert asked(journal, rejected, order(GEO)) == FOUND


def test_a_list_that_cannot_be_read_settles_nothing(journal: OrderJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    lost(journal, monkeypatch, GEO)

    class Down(FakeService):
        def orders(self, user_id: str) -> tuple[Order, ...]:
            raise OutcomeUnknown

    with pytest.raises(OutcomeUnknown):
        reconcile(Down(), journal, ANA, "user", REAL_NOW)
    assert journal.attempts(ANA)[0].state is AttemptState.UNCERTAIN


def test_nobody_is_asked_while_nothing_is_open(journal: OrderJournal) -> None:
    assert reconcile(None, journal, ANA, "user", REAL_NOW) == ()  # type: ignore[arg-type]


def tasked(task: str, **changes: object) -> Order:
    listed = order(GEO, **changes)
    return replace(listed, items=tuple(replace(item, task_id=task) for item in listed.items))


@pytest.mark.parametrize(
    ("listed", "states"),
    [
        ((tasked("t1"),), FOUND),
        ((tasked("t2"),), GONE),
        ((), GONE),
        ((order(GEO),), OPEN),
        ((order(GEO, status=OrderStatus("rejected")),), GONE),
        ((tasked("t1", status=OrderStatus("rejected")),), [(AttemptState.REJECTED, "order-1")]),
    ],
)
def test_the_order_of_a_task_is_recognised_by_its_task(
    listed: tuple[Order, ...],
    states: list[tuple[AttemptState, str]],
    journal: OrderJournal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost_task(journal, monkeypatch, "t1")
    assert asked(journal, *listed) == states


def renewer(service: FakeService, journal: OrderJournal, *, allowed: bool = True) -> Renewer:
    return Renewer(service, journal, ANA, "user", "ana", REAL_NOW, allowed)


DEAD = placed(GEO, SLC, expires_at=LONG_AGO)
AGAIN = OrderRequest.of([GEO, SLC])


def test_a_free_renewal_is_sent_once_and_written_down_as_one(journal: OrderJournal) -> None:
    fresh = placed(GEO, SLC, order_id="order-2", expires_at=REAL_NOW + timedelta(hours=1))
    service = FakeService(reviews=[reviewed(AGAIN, "0.00", "0.00")], answers=[fresh], listed=(DEAD,))
    assert renewer(service, journal).renew([DEAD]) == Placed(fresh)
    (attempt,) = journal.attempts(ANA)
    assert (attempt.purpose, attempt.state, attempt.total) == (Purpose.RENEWAL, AttemptState.PLACED, "$0.00")


@pytest.mark.parametrize(
    ("review", "allowed"),
    [
        (reviewed(AGAIN, "0.00", "5.00"), True),
        (reviewed(AGAIN, "0.00", "5.00", total="0.00"), True),
        (reviewed(AGAIN, "0.00", None), True),
        (replace(reviewed(AGAIN, "0.00", "0.00"), total=None), True),
        (reviewed(AGAIN, "0.00", "0.00"), False),
    ],
)
def test_a_renewal_that_costs_or_was_not_allowed_is_asked_for(
    review: object, allowed: bool, journal: OrderJournal
) -> None:
    service = FakeService(reviews=[review], listed=(DEAD,))  # type: ignore[list-item]
    assert renewer(service, journal, allowed=allowed).renew([DEAD]) == NeedsConsent(review)  # type: ignore[arg-type]
    assert (service.sent, journal.attempts(ANA)) == ([], ())


def test_a_living_order_makes_a_renewal_needless_and_a_denied_one_is_not_sent(journal: OrderJournal) -> None:
    alive = placed(GEO, SLC, order_id="alive", expires_at=REAL_NOW + timedelta(hours=1))
    assert renewer(FakeService(listed=(DEAD, alive)), journal).renew([DEAD]) == StillAlive(alive)
    denied = DeniedReview(AGAIN, (), dollars("0"), Denial("No."))
    with pytest.raises(OrderDenied):
        renewer(FakeService(reviews=[denied]), journal).renew([DEAD])


def test_a_renewal_holds_everything_that_the_orders_held() -> None:
    vessel = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, GEO.collect_id)
    both = renewal_of([placed(GEO, VESSELS, contract_id="c"), placed(SLC, contract_id="c")])
    assert both == OrderRequest.of([GEO, SLC, vessel], "c")
    assert renewal_of([placed(GEO, contract_id="c"), placed(SLC, contract_id="d")]).contract_id is None
    with pytest.raises(EmptyOrder):
        renewal_of([replace(DEAD, items=())])
    with pytest.raises(GeoMissing):
        renewal_of([placed(VESSELS)])
