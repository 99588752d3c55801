"""Before money is spent: what a person sees, may leave out, may cross, and what outlives QGIS."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from capella_desk import put_in, take_out
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def shopper(analyst: Any) -> Any:
    """Somebody who has found GEO images."""
    analyst.arrive()
    analyst.find("GEO")
    return analyst


def costs(analyst: Any) -> list[tuple[str, str]]:
    """What each line of the review is, and its price."""
    tree = analyst.face.basket.review.lines
    tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(top.child(i).text(0), top.child(i).text(2)) for top in tops for i in range(top.childCount())]


def prefer(analyst: Any, **preferences: Any) -> None:
    """As the options do when they are accepted."""
    account = analyst.app.account
    account.apply(replace(account.settings, **preferences))


def sent(analyst: Any) -> int:
    """Orders that arrived at the service."""
    asked = analyst.sandbox.requests("api")
    return sum(entry["method"] == "POST" and entry["path"] == "/orders" for entry in asked)


def test_what_is_in_a_valid_order_is_marked_and_can_be_left_out(shopper: Any) -> None:
    shopper.put_aside()
    shopper.review()
    shopper.place()
    shopper.turn_to("Search")
    shopper.put_aside()
    other = shopper.put_aside(1)
    shopper.review()
    assert sorted(price.partition(",")[0] for _, price in costs(shopper))[1] == "ordered"
    assert shopper.sees("still valid") == "1 line is in an order of yours that is still valid."
    shopper.press("Leave out what I have")
    shopper.wait(lambda: len(costs(shopper)) == 1, "the order is not reviewed anew")
    order = shopper.place()
    assert [item.item_id for item in order.items] == [other.item_id]
    assert [orders for _, orders in shopper.bought()] == [1, 1]


def test_vessel_detection_brings_its_geo_and_says_that_its_price_is_not_shown(analyst: Any) -> None:
    analyst.arrive()
    analyst.sandbox.set(refuse_analytics_review=True)
    analyst.find("SLC")
    row = analyst.put_aside()
    analyst.turn_to("Basket")
    analyst.tick_vessels(row)
    assert analyst.sees("was added").endswith("The GEO was added to the basket.")
    analyst.review()
    assert [what for what, _ in costs(analyst)] == ["GEO", "SLC", "Vessel detection"]
    assert costs(analyst)[2][1] == "not priced"
    assert "it may cost something" in analyst.sees("is not shown in a review")
    assert analyst.button("Place order").text().endswith("\n+ 1 unpriced")
    order = analyst.place()
    assert sorted(item.product for item in order.items) == ["", "", "VS"]


def test_prices_in_another_currency_are_shown_as_they_came(shopper: Any) -> None:
    shopper.sandbox.set(price_format="1,000.00 EUR")
    prefer(shopper, order_cap=Decimal(1_000_000))
    shopper.put_aside()
    shopper.review()
    assert shopper.button("Place order").text().startswith("Place order - EUR ")
    assert shopper.sees("cannot be checked").startswith("Not every price is known")
    assert not shopper.button("Place order").isEnabled()


def test_a_limit_is_crossed_only_with_a_word_and_a_reason_which_are_logged(shopper: Any) -> None:
    prefer(shopper, order_cap=Decimal(1))
    row = shopper.put_aside()
    shopper.review()
    assert shopper.sees("Your limit").endswith("Your limit for one order is $1.00.")
    assert not shopper.button("Place order").isEnabled()
    shopper.press("Order over my limit")
    shopper.write(shopper.face.basket.review.limits.reason, "flood response")
    shopper.place()
    assert shopper.bought() == [(row.item_id, 1)]
    session = shopper.app.account.session()
    [attempt] = session.journal.attempts(session.ledger_name)
    assert attempt.override.startswith("flood response (order: ")


def test_a_dry_run_is_seen_on_every_page_and_sends_nothing(shopper: Any) -> None:
    prefer(shopper, dry_run=True)
    assert shopper.sees("Dry run") == "Dry run: no order is sent"
    row = shopper.put_aside()
    shopper.review()
    shopper.press("Show what would be sent")
    shopper.press("Copy")
    statement = QgsApplication.clipboard().text()
    assert statement.startswith("POST /orders\n\n{\n")
    assert f'"granuleId": "{row.item_id}"' in statement
    assert (sent(shopper), shopper.bought()) == (0, [])
    prefer(shopper, dry_run=False)
    assert "Dry run: no order is sent" not in shopper.texts()
    shopper.place()
    assert sent(shopper) == 1


def test_the_basket_is_there_again_after_a_restart(shopper: Any) -> None:
    row = shopper.put_aside()
    shopper.turn_to("Basket")
    shopper.tick_vessels(row)
    keys = [line.key for line in shopper.app.basket.basket.lines]
    take_out()
    put_in()
    shopper.show_dock()
    shopper.sees("ana@example.org")
    shopper.turn_to("Basket")
    assert [line.key for line in shopper.app.basket.basket.lines] == keys
    shopper.review()
    assert [what for what, _ in costs(shopper)] == ["GEO", "Vessel detection"]


def test_what_was_lost_without_arriving_is_not_sent_again_before_the_server_knows(shopper: Any) -> None:
    shopper.put_aside()
    shopper.review()
    shopper.sandbox.set(drop_before=1)
    shopper.press("Place order")
    shopper.sees("The connection broke while the order was being sent")
    assert shopper.button("Place order") is None
    assert shopper.button("Review again") is None
    shopper.press("Ask the server", shopper.face.basket)
    assert shopper.sees("Ask again in two minutes").endswith("nothing is sent until then.")
    assert (sent(shopper), shopper.bought()) == (1, [])


def test_enter_never_spends_and_escape_leaves(shopper: Any) -> None:
    shopper.put_aside()
    shopper.review()
    shopper.window.activateWindow()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        if shopper.face.basket.is_reviewing:
            shopper.key(key)
    shopper.rest(0.3)
    assert (sent(shopper), shopper.bought()) == (0, [])
