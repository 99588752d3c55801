"""Limits: which an order would cross, that two orders cannot pass one together, that crossing is a person's word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from capella_explorer.core import journal as journal_module
from capella_explorer.core.budget import crossings
from capella_explorer.core.errors import InputError, LineInFlight
from capella_explorer.core.journal import AttemptState, OrderJournal
from capella_explorer.core.limits import NO_CAPS, Caps, Crossing, Limit
from capella_explorer.core.money import Money, parse_price
from capella_explorer.core.ordering import Placed, submit, submit_task
from capella_explorer.core.orders import ApprovedOrder, AuthorizedReview, OrderRequest, Override
from capella_explorer.core.settings import Settings
from capella_explorer.core.spend_log import Spent, entries
from capella_explorer.core.spending_errors import CapCrossed, ReviewTooOld
from core_fakes import GEO, SLC, FakeService, approved, placed, reviewed

ANA = "ana"
NOON = datetime(2026, 11, 15, 12, 0, tzinfo=timezone.utc)


def usd(amount: str) -> Money:
    return Money("USD", Decimal(amount))


def costing(total: str, line: object = GEO) -> AuthorizedReview:
    return reviewed(OrderRequest.of([line]), total)  # type: ignore[list-item]


@pytest.fixture
def journal(tmp_path: Path) -> OrderJournal:
    return OrderJournal(tmp_path / "j.sqlite")


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Sets the clock of the journal."""

    def to(moment: datetime) -> None:
        monkeypatch.setattr(journal_module, "_now", lambda: moment)

    to(NOON)
    return to


def test_the_caps_are_those_of_the_settings() -> None:
    settings = Settings(order_cap=Decimal(1), month_cap=Decimal(2), automation_cap=Decimal(3))
    assert Caps.of(settings) == Caps(Decimal(1), Decimal(2), Decimal(3))
    assert Caps.of(Settings()) == NO_CAPS


CAPS = Caps(order=Decimal(100), month=Decimal(150), automation=Decimal(120))


@pytest.mark.parametrize(
    ("total", "spent", "automated", "crossed"),
    [
        ("100", Spent(), True, []),
        ("100.01", Spent(), False, [(Limit.ORDER, "100", "100.01")]),
        ("50", Spent(usd("100")), False, []),
        ("50.01", Spent(usd("100")), False, [(Limit.MONTH, "150", "150.01")]),
        ("30", Spent(usd("100"), usd("90")), True, []),
        ("31", Spent(usd("100"), usd("90")), True, [(Limit.AUTOMATION, "120", "121")]),
        ("31", Spent(usd("100"), usd("90")), False, []),
        (
            "130",
            Spent(usd("100"), usd("100")),
            True,
            [(Limit.ORDER, "100", "130"), (Limit.MONTH, "150", "230"), (Limit.AUTOMATION, "120", "230")],
        ),
        ("1", Spent(unreadable=1), True, [(Limit.MONTH, "150", None)]),
        ("0", Spent(usd("999"), usd("999"), unreadable=1), True, []),
    ],
)
def test_an_order_crosses_what_it_would_exceed(
    total: str, spent: Spent, automated: bool, crossed: list[tuple[Limit, str, str | None]]
) -> None:
    found = crossings(costing(total), CAPS, spent, automated=automated)
    assert found == tuple(Crossing(limit, usd(cap), be if be is None else usd(be)) for limit, cap, be in crossed)
    assert crossings(costing(total), NO_CAPS, spent, automated=automated) == ()


@pytest.mark.parametrize("total", ["on request", "€5.00", None])
def test_a_price_that_cannot_be_compared_crosses_every_cap(total: str | None) -> None:
    review = replace(costing("5"), total=parse_price(total))
    assert [one.would_be for one in crossings(review, CAPS, Spent(), automated=True)] == [None, None, None]


def test_a_line_without_a_price_makes_a_total_no_whole_price() -> None:
    review = reviewed(OrderRequest.of([GEO, SLC]), "5.00", None)
    assert [one.would_be for one in crossings(review, CAPS, Spent())] == [None, None]


@pytest.mark.parametrize(
    ("crossing", "sentence"),
    [
        (
            Crossing(Limit.ORDER, usd("500"), usd("1000")),
            "This order costs $1,000.00, more than your limit of $500.00 for one order.",
        ),
        (
            Crossing(Limit.MONTH, usd("500"), usd("1000")),
            "With this order you would have spent $1,000.00, more than your limit of $500.00 for one month.",
        ),
        (
            Crossing(Limit.AUTOMATION, usd("500"), None),
            "A price could not be read, so your limit of $500.00 for orders without a person in one month "
            "cannot be checked.",
        ),
    ],
)
def test_a_crossing_is_told_in_one_sentence(crossing: Crossing, sentence: str) -> None:
    assert crossing.sentence == sentence
    assert CapCrossed((crossing,)).sentence == f"{sentence} Nothing was sent: order less or change the limit."


def spend(journal: OrderJournal, line: object, total: str, caps: Caps = NO_CAPS, **consent: object) -> object:
    """A person orders one scene at that price and gets it."""
    order = costing(total, line).approve("ana", journal_module._now(), **consent)  # type: ignore[arg-type]
    service = FakeService(answers=[placed(line, order_id=f"order-{total}")])  # type: ignore[arg-type]
    return submit(service, journal, order, ANA, caps=caps)


def test_what_was_spent_in_the_month_counts_and_nothing_is_sent_beyond_it(journal: OrderJournal, at: object) -> None:
    caps = Caps(month=Decimal(100))
    spend(journal, GEO, "60.00", caps)
    with pytest.raises(CapCrossed) as caught:
        spend(journal, SLC, "40.01", caps)
    assert caught.value.crossings == (Crossing(Limit.MONTH, usd("100"), usd("100.01")),)
    assert [attempt.total for attempt in journal.attempts(ANA)] == ["$60.00"]
    assert isinstance(spend(journal, SLC, "40.00", caps), Placed)


def test_a_new_month_begins_anew_and_another_account_has_a_purse_of_its_own(
    journal: OrderJournal, at: Callable[[datetime], None]
) -> None:
    caps = Caps(month=Decimal(100))
    at(datetime(2026, 11, 30, 23, 59, tzinfo=timezone.utc))
    spend(journal, GEO, "100.00", caps)
    assert (journal.spent(ANA).month, journal.spent("ben").month) == (usd("100"), usd("0"))
    with pytest.raises(CapCrossed):
        spend(journal, SLC, "0.01", caps)
    at(datetime(2026, 12, 1, 0, 0, tzinfo=timezone.utc))
    assert isinstance(spend(journal, SLC, "100.00", caps), Placed)


@pytest.mark.parametrize("state", AttemptState)
def test_what_may_have_been_spent_counts_until_somebody_knows(
    state: AttemptState, journal: OrderJournal, at: object
) -> None:
    attempt = journal.begin(costing("60.00").approve("ana", NOON), ANA)
    journal.settle(attempt.attempt_id, state)
    assert journal.spent(ANA).month == usd("60" if state.is_spent else "0")


def test_two_processes_that_looked_at_the_same_time_cannot_pass_a_cap_together(journal: OrderJournal) -> None:
    caps = Caps(month=Decimal(100))
    now = datetime.now(timezone.utc)
    first, second = (costing("60.00", line).approve("ana", now) for line in (GEO, SLC))
    other = OrderJournal(journal._path)
    assert (journal.crossings(first.review, ANA, caps), other.crossings(second.review, ANA, caps)) == ((), ())
    journal.begin(first, ANA, caps=caps)
    with pytest.raises(CapCrossed):
        other.begin(second, ANA, caps=caps)


def test_whose_line_is_in_flight_is_told_that_before_the_cap(journal: OrderJournal) -> None:
    order = costing("60.00").approve("ana", datetime.now(timezone.utc))
    journal.begin(order, ANA)
    with pytest.raises(LineInFlight):
        journal.begin(order, ANA, caps=Caps(order=Decimal(1)))


def test_a_person_may_cross_what_was_named_and_the_log_keeps_why(journal: OrderJournal, at: object) -> None:
    caps = Caps(order=Decimal(50), month=Decimal(100))
    crossed = journal.crossings(costing("120.00"), ANA, caps)
    assert isinstance(spend(journal, GEO, "120.00", caps, override=Override(crossed, " Flood in Porto ")), Placed)
    (entry,) = entries(journal, ANA)
    assert entry.override == "Flood in Porto (order: $120.00 over $50.00; month: $120.00 over $100.00)"


@pytest.mark.parametrize(
    "named",
    [
        Crossing(Limit.ORDER, usd("100"), usd("120")),
        Crossing(Limit.MONTH, usd("90"), usd("120")),
        Crossing(Limit.MONTH, usd("100"), usd("119.99")),
    ],
)
def test_a_word_for_one_crossing_allows_no_other(named: Crossing, journal: OrderJournal, at: object) -> None:
    with pytest.raises(CapCrossed):
        spend(journal, GEO, "120.00", Caps(month=Decimal(100)), override=Override((named,), "urgent"))
    assert journal.attempts(ANA) == ()


def test_a_word_for_an_unknown_price_allows_whatever_it_turns_out_to_be(journal: OrderJournal, at: object) -> None:
    unknown = Override((Crossing(Limit.MONTH, usd("100"), None),), "urgent")
    assert isinstance(spend(journal, GEO, "120.00", Caps(month=Decimal(100)), override=unknown), Placed)


@pytest.mark.parametrize("reason", ["", "  "])
def test_no_limit_is_crossed_without_a_reason(reason: str) -> None:
    with pytest.raises(InputError, match="Say in a few words"):
        Override((Crossing(Limit.MONTH, usd("1"), None),), reason)


def test_nobody_who_is_not_there_crosses_a_limit() -> None:
    with pytest.raises(ValueError, match="by a person"):
        ApprovedOrder(costing("1"), "rule", NOON, Override((), "no"), is_unattended=True)


def test_what_no_person_looked_at_has_a_cap_of_its_own(journal: OrderJournal, at: Callable[[datetime], None]) -> None:
    caps = Caps(automation=Decimal(100))
    journal.begin(costing("80.00").approve("ana", NOON), ANA, caps=caps)
    first = costing("60.00", SLC).approve_unattended("rule", NOON)
    assert isinstance(submit_task(FakeService(answers=[placed(SLC)]), journal, "t1", first, ANA, caps), Placed)
    assert journal.spent(ANA) == Spent(usd("140"), usd("60"))
    at(NOON + timedelta(seconds=1))
    with pytest.raises(CapCrossed) as caught:
        journal.begin_task("t2", reviewed(first.request, "40.01").approve_unattended("rule", NOON), ANA, caps)
    assert caught.value.crossings == (Crossing(Limit.AUTOMATION, usd("100"), usd("100.01")),)


@pytest.mark.parametrize(
    ("age", "is_sent"),
    [
        (timedelta(minutes=15), True),
        (timedelta(minutes=15, seconds=1), False),
        (timedelta(seconds=-30), True),
        (timedelta(minutes=-2), False),
    ],
)
def test_a_price_can_be_paid_for_a_quarter_of_an_hour_and_not_after_the_clock_was_set_back(
    age: timedelta, is_sent: bool, journal: OrderJournal, at: object
) -> None:
    review = replace(costing("5.00"), asked_at=NOON - age)
    try:
        journal.begin(review.approve("ana", NOON), ANA)
    except ReviewTooOld as error:
        assert not is_sent
        assert error.sentence == ReviewTooOld.default
        assert error.detail == f"seen {(NOON - age).isoformat(timespec='seconds')}"
        assert journal.attempts(ANA) == ()
    else:
        assert is_sent


def test_a_price_in_another_currency_or_none_is_logged_and_never_counted_as_nothing(
    journal: OrderJournal, at: object
) -> None:
    for line, price in ((GEO, "€5.00"), (SLC, None)):
        review = replace(costing("1", line), total=parse_price(price))
        journal.begin(review.approve("ana", NOON), ANA)
    assert journal.spent(ANA) == Spent(unreadable=2)
    assert [crossing.would_be for crossing in journal.crossings(costing("1"), ANA, Caps(month=Decimal(10)))] == [None]


def test_an_approved_order_is_what_it_was_before() -> None:
    order = approved(GEO)
    assert (order.override, order.is_unattended) == (None, False)
