"""A consent knows what its review knew: what was ordered since makes it void, across windows and processes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.errors import AlreadyPlaced, OutcomeUnknown
from capella_explorer.core.journal import AttemptState, OrderJournal
from capella_explorer.core.ordering import Placed, reconcile, review, submit, submit_task
from capella_explorer.core.orders import ApprovedOrder, ImageLine, OrderRequest
from capella_explorer.core.renewal import Renewer
from core_fakes import GEO, SLC, FakeService, placed, reviewed

ANA = "ana"


@pytest.fixture
def journal(tmp_path: Path) -> OrderJournal:
    return OrderJournal(tmp_path / "j.sqlite")


def consent(*lines: ImageLine, asked_at: datetime | None = None) -> ApprovedOrder:
    """What a person approved who saw a price for these lines just now."""
    request = OrderRequest.of(lines)
    seen = review(FakeService(reviews=[reviewed(request)]), request, asked_at)
    return seen.approve("ana", datetime.now(timezone.utc))  # type: ignore[union-attr]


def test_a_review_is_dated_when_it_was_asked_for() -> None:
    before = datetime.now(timezone.utc)
    assert before <= consent(GEO).review.asked_at <= datetime.now(timezone.utc)  # type: ignore[operator]
    assert consent(GEO, asked_at=before).review.asked_at == before


def test_of_two_windows_that_reviewed_the_same_scene_one_buys(journal: OrderJournal) -> None:
    first, second = consent(GEO), consent(SLC, GEO)
    service = FakeService(answers=[placed(GEO), placed(GEO, SLC, order_id="order-2")])
    assert isinstance(submit(service, journal, first, ANA), Placed)
    with pytest.raises(AlreadyPlaced):
        submit(service, journal, second, ANA)
    assert service.sent == [first]
    assert [attempt.state for attempt in journal.attempts(ANA)] == [AttemptState.PLACED]


def test_another_scene_or_another_account_is_not_in_the_way(journal: OrderJournal) -> None:
    one, two, three = consent(GEO), consent(SLC), consent(GEO)
    service = FakeService(answers=[placed(GEO), placed(SLC, order_id="order-2"), placed(GEO, order_id="order-3")])
    outcomes = [submit(service, journal, order, who) for order, who in ((one, ANA), (two, ANA), (three, "ben"))]
    assert [type(outcome) for outcome in outcomes] == [Placed] * 3


def test_whoever_has_seen_the_order_may_order_again(journal: OrderJournal) -> None:
    service = FakeService(answers=[placed(GEO), placed(GEO, order_id="order-2")])
    outcomes = [submit(service, journal, consent(GEO), ANA) for _ in range(2)]
    assert [type(outcome) for outcome in outcomes] == [Placed] * 2


def test_a_lost_order_that_is_found_voids_what_was_approved_before(journal: OrderJournal) -> None:
    early = consent(GEO)
    submit(FakeService(answers=[OutcomeUnknown()]), journal, consent(GEO), ANA)
    now = datetime.now(timezone.utc)
    reconcile(FakeService(listed=(placed(GEO, ordered_at=now),)), journal, ANA, "user", now)
    service = FakeService(answers=[placed(GEO, order_id="order-2")])
    with pytest.raises(AlreadyPlaced):
        submit(service, journal, early, ANA)
    assert service.sent == []


def test_an_order_that_failed_is_not_in_the_way(journal: OrderJournal) -> None:
    early, late = consent(GEO), consent(GEO)
    journal.settle(journal.begin(late, ANA).attempt_id, AttemptState.REJECTED)
    assert isinstance(submit(FakeService(answers=[placed(GEO)]), journal, early, ANA), Placed)


def test_two_windows_order_a_task_once(journal: OrderJournal) -> None:
    first, second = consent(GEO), consent(GEO)
    service = FakeService(answers=[placed(GEO), placed(GEO, order_id="order-2")])
    assert isinstance(submit_task(service, journal, "task-1", first, ANA), Placed)
    with pytest.raises(AlreadyPlaced):
        submit_task(service, journal, "task-1", second, ANA)
    assert service.sent == ["task-1"]


def test_a_renewal_that_another_window_sent_meanwhile_is_not_sent_again(journal: OrderJournal) -> None:
    """The other window orders while this one waits for its review."""
    now = datetime.now(timezone.utc)
    old = placed(GEO, order_id="old", expires_at=now - timedelta(minutes=1))
    free = reviewed(OrderRequest.of([GEO]), "0.00")
    other, service = FakeService(answers=[placed(GEO)]), FakeService(reviews=[free], answers=[placed(GEO)])
    ask = service.review

    def slow(request: OrderRequest) -> Any:
        submit(other, journal, consent(GEO), ANA)
        return ask(request)

    service.review = slow  # type: ignore[method-assign]
    with pytest.raises(AlreadyPlaced):
        Renewer(service, journal, ANA, "user", "ana", now, free_is_allowed=True).renew([old])
    assert (len(other.sent), service.sent) == (1, [])


def test_the_date_of_a_review_changes_neither_its_price_nor_its_worth() -> None:
    one, two = consent(GEO).review, consent(GEO, asked_at=datetime(2020, 1, 1, tzinfo=timezone.utc)).review
    assert one == two
    assert one.total is not None
    assert one.total.money is not None
    assert one.total.money.amount == Decimal("500.00")
