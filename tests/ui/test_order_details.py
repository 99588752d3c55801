"""What the page of orders says of the selected order, and of one that is in doubt."""

from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.ui.cells import PILL
from capella_explorer.ui.order_table import PRICE, STATE
from capella_explorer.ui.orders_page import OrdersPage
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def page(qtbot) -> OrdersPage:
    shown = OrdersPage()
    qtbot.addWidget(shown)
    shown.resize(350, 600)
    shown.show()
    shown.show_orders(examples.orders(), examples.NOW)
    shown.show_prices({examples.order(0).order_id: examples.price("90")})
    return shown


def select(page: OrdersPage, row: int) -> None:
    page.list.setCurrentIndex(page.orders.index(row, 0))


def column(page: OrdersPage, number: int, role: int = int(Qt.ItemDataRole.DisplayRole)) -> list[object]:
    return [page.orders.index(row, number).data(role) for row in range(page.orders.rowCount())]


def test_an_uncertain_order_stands_on_top_however_the_rest_is_sorted(page, emitted):
    asked = emitted(page.ask_server_wanted)
    page.show_open((examples.open_order(1), examples.open_order(2)))
    page.list.sortByColumn(PRICE, Qt.SortOrder.DescendingOrder)
    assert [pill.word for pill in column(page, STATE, PILL)][:3] == ["uncertain", "uncertain", "ready"]
    assert column(page, PRICE)[:2] == ["$1,000.00", "$1,000.00"]
    assert page.doubt.sentence.startswith("2 orders may or may not have been placed")
    page.doubt.button.click()
    select(page, 0)
    page.actions_of.prepare.click()
    page.show_open(())
    assert asked == [("a-1",), (page.orders.id_of(examples.open_order(1)),)] and page.doubt.sentence == ""
    assert column(page, STATE, PILL)[0].word == "ready"


def test_the_details_of_an_uncertain_order_say_what_is_known_and_what_comes_next(page):
    page.show_open((examples.open_order(1),))
    select(page, 0)
    assert page.details.doubt.sentence == (
        "Sent at 2026-11-22 13:58 UTC for $1,000.00. The answer was lost, so it may have been placed. The list of "
        "orders is asked again by itself; nothing with these scenes is sent until it has answered."
    )
    assert page.details.doubt.button.isHidden()


def test_an_order_of_which_the_list_tells_nothing_for_long_can_be_settled_by_hand(page, emitted):
    wanted = emitted(page.close_wanted)
    silent = examples.open_order(1, is_silent=True)
    page.show_open((silent,))
    select(page, 0)
    page.details.doubt.button.click()
    assert wanted == [(silent,)]


def test_the_details_list_the_things_in_an_order_with_their_date_and_collect(page):
    select(page, 1)
    table = page.details.items
    shown = [[table.index(row, c).data(int(Qt.ItemDataRole.DisplayRole)) for c in range(3)] for row in range(2)]
    taken = f"{examples.row(1).acquired:%Y-%m-%d %H:%M}"
    assert shown == [["GEO", taken, "00000001"], ["VS", taken, "00000001"]]
    assert page.details.number.text() == examples.order(1).order_id
    page.list.clearSelection()
    assert page.details.isHidden()


def test_list_and_details_stand_side_by_side_in_a_wide_dock(page):
    select(page, 0)
    assert page.split.orientation() == Qt.Orientation.Vertical
    page.resize(1000, 600)
    assert page.split.orientation() == Qt.Orientation.Horizontal
