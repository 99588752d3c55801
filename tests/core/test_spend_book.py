from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal

from capella_explorer.core.attempts import AttemptState, Purpose
from capella_explorer.core.limits import Caps
from capella_explorer.core.line_keys import KeyedItem
from capella_explorer.core.money import Money, Price
from capella_explorer.core.orders import OrderedItem
from capella_explorer.core.spend_book import SpendBook
from capella_explorer.core.spend_log import SpendEntry

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=timezone.utc)


def entry(begun_at: datetime, dollars: int, state: AttemptState = AttemptState.PLACED) -> SpendEntry:
    price = Price(f"${dollars}", Money("USD", Decimal(dollars)))
    return SpendEntry(begun_at, "ana", "api#u-1", Purpose.ORDER, None, price, "955", state, ("image:c/i",))


def test_a_book_has_every_month_in_which_something_was_tried_and_the_present_one() -> None:
    old = [entry(datetime(2026, 9, day, tzinfo=timezone.utc), 100 * day) for day in (1, 30)]
    refused = entry(datetime(2026, 8, 5, tzinfo=timezone.utc), 7, AttemptState.REJECTED)
    book = SpendBook.of((*old, refused), Caps(), NOW)
    assert [(month.first.month, str(month.spent.month)) for month in book.months] == [
        (11, "$0.00"),
        (9, "$3,100.00"),
        (8, "$0.00"),
    ]
    assert book.entries == (old[1], old[0], refused)


def test_a_month_begins_and_ends_in_utc() -> None:
    last, first = datetime(2026, 10, 31, 23, 59, 59, tzinfo=timezone.utc), datetime(2026, 11, 1, tzinfo=timezone.utc)
    november = SpendBook.of((), Caps(), NOW).months[0]
    assert [november.holds(entry(moment, 1)) for moment in (last, first)] == [False, True]


def test_a_key_names_what_it_was_made_from() -> None:
    items = (
        OrderedItem("capella-geo", "CAPELLA_C08_SM_GEO_HH_1_2"),
        OrderedItem("", "", "e290bca6", "VS"),
        OrderedItem("", "", "", "X"),
    )
    assert [KeyedItem.of(item.key).key for item in items] == [item.key for item in items]
    assert KeyedItem.of("task:t-1") == KeyedItem("", "", task_id="t-1")
    assert KeyedItem.of("what is this") == KeyedItem("", "what is this")
