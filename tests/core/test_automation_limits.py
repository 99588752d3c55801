"""Orders that nobody watches keep to the limits of the user: by mandate, of tasks, and renewals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.account import CAPELLA, Account
from capella_explorer.core.attempts import AttemptState
from capella_explorer.core.automation import SyncRules, order_task, would_cost
from capella_explorer.core.items import ItemPage
from capella_explorer.core.journal import OrderJournal, Purpose
from capella_explorer.core.limits import Caps
from capella_explorer.core.ordering import Placed
from capella_explorer.core.orders import OrderRequest
from capella_explorer.core.renewal import Renewer
from capella_explorer.core.session import Session
from capella_explorer.core.spend_log import SpendEntry, entries
from capella_explorer.core.spending_errors import CapCrossed
from capella_explorer.core.unattended import Bought, Mandate, WouldBuy, place_within
from capella_explorer.core.wire import tasking
from core_examples import COLLECT_ID, task
from core_fakes import GEO, SLC, FakeService, placed, reviewed, row

REQUEST = OrderRequest.of([GEO])
PRICE = reviewed(REQUEST, "500.00")
TASK = tasking.task(task("t1", "2026-11-01T00:00:00Z", "completed"))
LIMITS = [Caps(order=Decimal(499)), Caps(month=Decimal(700)), Caps(automation=Decimal(499))]


class Service(FakeService):
    """Orders, and the one scene that the task collected."""

    def collects(self, task_id: str) -> tuple[str, ...]:
        return (COLLECT_ID,)

    def search(self, query: Any, page: int, size: int, cancelled: Callable[[], bool] = lambda: False) -> ItemPage:
        return ItemPage((row(),), 1, 1)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Of somebody who has spent 300 dollars this month by hand."""
    session = Session(CAPELLA, lambda: "", tmp_path)
    session._account = Account("u1", "o1", "ana@example.org")
    session.client = Service(reviews=[PRICE] * 2, answers=[placed(GEO)])  # type: ignore[assignment]
    session.now = lambda: datetime.now(timezone.utc)  # type: ignore[method-assign]
    spent = reviewed(OrderRequest.of([SLC]), "300.00").approve("ana", datetime.now(timezone.utc))
    session.journal.settle(
        session.journal.begin(spent, session.ledger_name).attempt_id, AttemptState.PLACED, order_id="order-0"
    )
    session.client.listed = (placed(SLC, order_id="order-0"),)  # type: ignore[attr-defined]
    return session


def sent(session: Session) -> list[Any]:
    return session.client.sent  # type: ignore[attr-defined, no-any-return]


def log(session: Session) -> list[SpendEntry]:
    return list(entries(session.journal, session.ledger_name))[1:]


@pytest.mark.parametrize("caps", LIMITS)
@pytest.mark.parametrize("dry_run", [False, True])
def test_a_mandate_does_not_reach_beyond_the_limits(caps: Caps, dry_run: bool, session: Session) -> None:
    with pytest.raises(CapCrossed):
        place_within(session, REQUEST, Mandate(Decimal(1000), "rule", dry_run=dry_run, caps=caps))
    assert (sent(session), log(session)) == ([], [])


@pytest.mark.parametrize("caps", LIMITS)
def test_the_order_of_a_task_does_not_reach_beyond_the_limits(caps: Caps, session: Session) -> None:
    with pytest.raises(CapCrossed):
        order_task(session, TASK, Decimal(1000), "rule", caps=caps)
    assert (sent(session), log(session)) == ([], [])


@pytest.mark.parametrize("caps", LIMITS)
def test_a_dry_look_at_a_task_says_which_limit_it_would_cross(caps: Caps, session: Session, tmp_path: Path) -> None:
    rules = SyncRules(tmp_path, None, 1, "rule", most_cost=Decimal(1000), caps=caps)
    price, message = would_cost(session, TASK, rules)
    assert price == "$500.00"
    assert message.endswith("Nothing was sent: order less or change the limit.")


def test_within_the_limits_both_are_bought_and_logged_as_unattended(session: Session) -> None:
    caps = Caps(Decimal(500), Decimal(800), Decimal(500))
    assert isinstance(place_within(session, REQUEST, Mandate(Decimal(500), "rule", dry_run=True, caps=caps)), WouldBuy)
    session.client.reviews = [PRICE]  # type: ignore[attr-defined]
    assert isinstance(place_within(session, REQUEST, Mandate(Decimal(500), "rule", caps=caps)), Bought)
    (entry,) = log(session)
    assert (entry.is_unattended, str(entry.price), entry.override) == (True, "$500.00", "")


def test_the_order_of_a_task_is_logged_with_its_price_and_what_it_holds(session: Session) -> None:
    assert isinstance(order_task(session, TASK, Decimal(500), "rule"), Placed)
    (entry,) = log(session)
    assert (entry.purpose, entry.is_unattended, str(entry.price)) == (Purpose.TASK, True, "$500.00")
    assert entry.line_keys == ("task:t1", GEO.key)


@pytest.mark.parametrize("unreadable", [False, True])
def test_a_free_renewal_is_sent_whatever_the_month_has_cost(unreadable: bool, tmp_path: Path) -> None:
    journal = OrderJournal(tmp_path / "j.sqlite")
    review = reviewed(OrderRequest.of([SLC]), "900.00")
    spent = replace(review, total=None) if unreadable else review
    journal.settle(
        journal.begin(spent.approve("ana", datetime.now(timezone.utc)), "ana").attempt_id,
        AttemptState.PLACED,
        order_id="order-0",
    )
    dead = placed(GEO, order_id="old", expires_at=datetime.now(timezone.utc) - timedelta(minutes=1))
    service = FakeService(
        reviews=[reviewed(REQUEST, "0.00")],
        answers=[placed(GEO, order_id="new")],
        listed=(dead, placed(SLC, order_id="order-0")),
    )
    caps = Caps(Decimal(0), Decimal(1), Decimal(0))
    renewer = Renewer(service, journal, "ana", "u", "ana", datetime.now(timezone.utc), free_is_allowed=True, caps=caps)
    assert isinstance(renewer.renew([dead]), Placed)
    assert [entry.is_unattended for entry in entries(journal, "ana")] == [False, True]
