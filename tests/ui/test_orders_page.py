from __future__ import annotations

from datetime import timedelta

import capella_ui_examples as examples
import pytest
from capella_explorer.core.orders import Order, OrderStatus
from capella_explorer.ui.cells import PILL, SECOND_LINE
from capella_explorer.ui.order_table import PRICE, STATE, WHAT
from capella_explorer.ui.orders_page import OrdersPage
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def page(qtbot) -> OrdersPage:
    shown = OrdersPage()
    qtbot.addWidget(shown)
    shown.resize(350, 600)
    shown.show()
    shown.show_orders(tuple(reversed(examples.orders())), examples.NOW)
    return shown


def select(page: OrdersPage, row: int) -> None:
    page.list.setCurrentIndex(page.orders.index(row, 0))


def column(page: OrdersPage, number: int, role: int = int(Qt.ItemDataRole.DisplayRole)) -> list[object]:
    return [page.orders.index(row, number).data(role) for row in range(page.orders.rowCount())]


def able(page: OrdersPage) -> list[str]:
    names = ("stream", "download", "zoom", "renew", "prepare")
    return [name for name in names if getattr(page.actions_of, name).isEnabled()]


def select_rows(page: OrdersPage, *rows: int) -> None:
    page.list.selectionModel().clear()
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        page.list.selectionModel().select(page.orders.index(row, 0), flags.Select | flags.Rows)


def test_orders_stand_newest_first_with_state_links_items_and_time(page):
    assert [(p.word, p.shape.value) for p in column(page, STATE, PILL)] == [
        ("ready", "check"),
        ("ready", "check"),
        ("preparing", "ring"),
        ("expired", "alert"),
        ("rejected", "cross"),
        ("expired", "alert"),
    ]
    assert column(page, STATE, SECOND_LINE) == [
        "valid 42 min",
        "valid 17 min",
        "in-progress",
        "links ran out",
        "no links",
        "links ran out",
    ]
    assert column(page, WHAT)[:2] == ["GEO, SLC", "GEO, VS"]
    assert column(page, WHAT, SECOND_LINE)[0] == "2026-11-22 13:42"


def test_prices_are_shown_where_they_are_known(page):
    page.show_prices(
        {examples.order(0).order_id: examples.price("1,000.00"), examples.order(1).order_id: examples.price("0")}
    )
    assert column(page, PRICE)[:3] == ["$1,000.00", "free", ""]


@pytest.mark.parametrize(
    ("row", "able_to"),
    [
        (0, ["stream", "download", "zoom"]),
        (2, ["zoom", "prepare"]),
        (3, ["zoom", "renew"]),
        (4, ["zoom", "renew"]),
    ],
)
def test_only_what_makes_sense_can_be_pressed(page, row, able_to):
    select(page, row)
    assert able(page) == able_to


@pytest.mark.parametrize(
    ("row", "button", "signal"),
    [
        (0, "stream", "stream_wanted"),
        (0, "download", "download_wanted"),
        (2, "prepare", "prepare_wanted"),
    ],
)
def test_each_button_names_the_selected_order(page, emitted, row, button, signal):
    wanted = emitted(getattr(page, signal))
    select(page, row)
    getattr(page.actions_of, button).click()
    assert wanted == [(examples.orders()[row].order_id,)]


@pytest.mark.parametrize(
    ("rows", "button", "signal"), [((0, 2), "zoom", "zoom_wanted"), ((3, 5), "renew", "renew_wanted")]
)
def test_what_concerns_many_orders_names_them_all_at_once(page, emitted, rows, button, signal):
    wanted = emitted(getattr(page, signal))
    select_rows(page, *rows)
    getattr(page.actions_of, button).click()
    assert wanted == [(tuple(examples.orders()[row].order_id for row in rows),)]


def test_an_order_that_lives_cannot_be_renewed_along_with_those_that_have_expired(page):
    select_rows(page, 0, 3)
    assert able(page) == ["zoom"]
    select_rows(page, 0, 1)
    assert able(page) == ["stream", "zoom"]


@pytest.mark.parametrize(("row", "signal"), [(0, "stream_wanted"), (2, "prepare_wanted")])
def test_enter_does_what_the_order_is_ready_for(page, emitted, qtbot, row, signal):
    wanted = emitted(getattr(page, signal))
    select(page, row)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted == [(examples.orders()[row].order_id,)]


def test_enter_renews_what_has_expired(page, emitted, qtbot):
    wanted = emitted(page.renew_wanted)
    select(page, 3)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted == [((examples.orders()[3].order_id,),)]


def test_links_count_down_and_die_without_the_selection_moving(page):
    select(page, 1)
    page.tick(examples.NOW + timedelta(minutes=16, seconds=20))
    assert column(page, STATE, SECOND_LINE)[1] == "valid 40 s"
    page.tick(examples.NOW + timedelta(minutes=18))
    assert column(page, STATE, PILL)[1].word == "expired"
    assert page.chosen() == examples.order(1, items=examples.orders()[1].items, minutes=17)
    assert able(page) == ["zoom", "renew"]


def test_a_refresh_with_a_new_order_keeps_the_selection(page):
    select(page, 3)
    newest = examples.order(9, ordered_at=examples.NOW)
    page.show_orders((newest, *examples.orders()), examples.NOW)
    assert page.list.currentIndex().row() == 4
    assert page.chosen() == examples.orders()[3]


def test_the_filter_looks_through_ids_states_dates_and_scenes(page):
    for words, count in (("expired", 2), (examples.order(4).order_id[:8], 1), ("2026-11-22", 3), ("rejected SLC", 1)):
        page.filter.setText(words)
        assert page.orders.rowCount() == count, words
    page.filter.setText("")
    assert page.orders.rowCount() == 6


def test_a_busy_order_says_so_and_cannot_be_asked_again(page):
    select(page, 0)
    order_id = examples.order(0).order_id
    page.show_busy(order_id, "Opening the images")
    assert column(page, WHAT, SECOND_LINE)[0] == "Opening the images"
    assert able(page) == ["zoom"]
    page.show_failure(order_id, "Capella cannot be reached.")
    assert (page.notice.sentence, able(page)) == ("Capella cannot be reached.", ["stream", "download", "zoom"])


def test_what_failed_for_an_order_stays_said_while_the_list_refreshes_itself(page):
    page.show_failure(examples.order(0).order_id, "The disk is full.")
    page.show_orders(examples.orders(), examples.NOW)
    assert page.notice.sentence == "The disk is full."
    select(page, 0)
    page.actions_of.stream.click()
    assert page.notice.sentence == ""
    page.show_failure(None, "Capella cannot be reached.")
    assert page.notice.sentence == "Capella cannot be reached. What is listed here is from 14:00 UTC."
    page.show_orders(examples.orders(), examples.NOW)
    assert page.notice.sentence == ""


def test_no_orders_teach_and_can_be_fetched(page, emitted):
    wanted = emitted(page.refresh_wanted)
    page.show_orders((), examples.NOW)
    assert page.state.isVisible()
    page.state.buttons[0].click()
    page.refresh.click()
    assert len(wanted) == 2


def test_the_menu_offers_the_actions_and_copies_the_id(page):
    select(page, 0)
    seen: list[tuple[str, bool]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        seen.extend((action.text().replace("&", ""), action.isEnabled()) for action in menu.actions() if action.text())
        menu.actions()[-1].trigger()
        menu.close()

    QTimer.singleShot(50, look)
    page.list.customContextMenuRequested.emit(page.rect().center())
    assert seen == [
        ("Stream all", True),
        ("Download...", True),
        ("On map", True),
        ("Renew links", False),
        ("Check again", False),
        ("Copy order id", True),
    ]
    assert QApplication.clipboard().text() == examples.order(0).order_id


def test_an_unknown_status_word_means_still_preparing_and_is_shown_as_it_came(page):
    page.show_orders((examples.order(0, "in-teleportation"),), examples.NOW)
    assert column(page, STATE, PILL)[0].word == "preparing"
    assert column(page, STATE, SECOND_LINE) == ["in-teleportation"]
    assert "in-teleportation" in column(page, STATE, int(Qt.ItemDataRole.ToolTipRole))[0]


def test_only_one_state_is_shown_where_one_is_chosen(page):
    words = {}
    for place in range(1, page.states.count()):
        page.states.setCurrentIndex(place)
        words[page.states.currentText()] = [pill.word for pill in column(page, STATE, PILL)]
    assert words == {
        "uncertain": [],
        "preparing": ["preparing"],
        "ready": ["ready", "ready"],
        "expired": ["expired", "expired"],
        "ended": ["rejected"],
    }
    page.states.setCurrentIndex(3)
    page.tick(examples.NOW + timedelta(minutes=18))
    assert page.orders.rowCount() == 1
    page.states.setCurrentIndex(0)
    assert page.orders.rowCount() == 6


def test_a_click_on_a_title_sorts_and_the_selection_stays(page):
    page.show_prices(
        {examples.order(n).order_id: examples.price(text) for n, text in ((0, "90"), (3, "1,000"), (4, "0"))}
    )
    select(page, 3)
    kept = page.chosen()
    page.list.sortByColumn(PRICE, Qt.SortOrder.DescendingOrder)
    assert column(page, PRICE)[:4] == ["$1,000.00", "$90.00", "free", ""]
    assert page.chosen() == kept
    page.list.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
    assert [pill.word for pill in column(page, STATE, PILL)] == [
        "preparing", "ready", "ready", "expired", "expired", "rejected",
    ]  # fmt: skip


def test_ctrl_c_copies_the_ids_of_the_selection(page, qtbot):
    select_rows(page, 0, 4)
    page.actions_of.copy_ids()
    assert QApplication.clipboard().text().split() == [examples.order(0).order_id, examples.order(4).order_id]


def test_ten_thousand_orders_and_one_that_is_nearly_empty_are_listed(page):
    many = tuple(examples.order(n) for n in range(9_999))
    page.show_orders((*many, Order("", OrderStatus("unknown"), None, None, ())), examples.NOW)
    assert page.orders.rowCount() == 10_000
    assert column(page, WHAT)[-1] == "empty order"
    page.filter.setText(examples.order(777).order_id[:9])
    assert page.orders.rowCount() == 1


def test_an_order_that_was_just_placed_is_selected_when_it_is_listed(page):
    placed = examples.order(9, ordered_at=examples.NOW)
    page.choose(placed.order_id)
    page.show_orders((placed, *examples.orders()), examples.NOW)
    assert page.chosen() == placed
