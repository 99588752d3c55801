from __future__ import annotations

from datetime import date, datetime, timezone

import capella_ui_examples as examples
import pytest
from capella_explorer.core.area import BoxArea
from capella_explorer.core.products import LookSide
from capella_explorer.core.query import Interval, SearchQuery
from capella_explorer.ui.search_page import SearchPage
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel

BOX = BoxArea(4.0, 51.0, 5.0, 52.0)
LAST_30_DAYS = Interval(
    datetime(2026, 10, 23, tzinfo=timezone.utc), datetime(2026, 11, 22, 23, 59, 59, tzinfo=timezone.utc)
)


@pytest.fixture
def page(qtbot) -> SearchPage:
    shown = SearchPage(today=lambda: date(2026, 11, 22))
    shown.map_view_wanted.connect(lambda: shown.set_area(BOX, "Map view"))
    qtbot.addWidget(shown)
    shown.resize(420, 800)
    shown.show()
    return shown


@pytest.fixture
def filled(page) -> SearchPage:
    page.begin_results()
    page.add_rows(examples.rows(6, ("GEO", "SLC")))
    page.end_results(12, 12)
    return page


def select(page: SearchPage, row: int) -> None:
    page.results.list.setCurrentIndex(page.items.index(row, 0))


def test_search_turns_into_stop_and_keeps_its_width(page, emitted):
    stopped, asked = emitted(page.search_stopped), emitted(page.search_requested)
    width = page.bar.button.width()
    page.begin_results()
    assert (page.bar.button.text(), page.bar.button.width()) == ("Stop", width)
    page.bar.button.click()
    assert (len(stopped), asked) == (1, [])
    page.end_results(0, 0)
    assert page.bar.button.text().replace("&", "") == "Search"


def test_the_count_tells_scenes_and_acquisitions(filled):
    assert filled.bar.count.text() == "12 scenes, 6 acquisitions"


def test_one_is_one_and_not_ones(page):
    page.begin_results()
    page.add_rows((examples.row(0),))
    page.end_results(1, None)
    assert page.bar.count.text() == "1 scene, 1 acquisition"


def test_a_limit_that_cut_the_answer_short_is_said(page):
    page.begin_results()
    page.add_rows(examples.rows(3, ("GEO",)))
    page.end_results(3, 1204)
    assert page.bar.count.text() == "3 of 1,204 scenes, 3 acquisitions"
    assert "raise the limit" in page.bar.count.toolTip()


def test_nothing_found_names_the_filters_and_dropping_one_searches_again(page, emitted):
    page.form.more.look.setCurrentIndex(page.form.more.look.findData(LookSide.LEFT))
    page.bar.button.click()
    page.begin_results()
    page.end_results(0, 0)
    labels = [button.text() for button in page.results.state.buttons]
    assert labels == ["Look side: left", "When: Last 30 days", "Area: Map view"]
    asked = emitted(page.search_requested)
    page.results.state.buttons[0].click()
    assert asked == [(SearchQuery(area=BOX, interval=LAST_30_DAYS),)]


def test_nothing_found_shows_no_details_of_an_earlier_scene(filled):
    select(filled, 0)
    assert filled.details.isVisible()
    filled.begin_results()
    filled.end_results(0, 0)
    assert not filled.details.isVisible()


def test_a_failure_keeps_the_rows_that_came(filled):
    filled.fail_results("Capella cannot be reached.")
    assert filled.items.scene_count == 12
    assert filled.notice.sentence == "Capella cannot be reached."


def test_a_failure_without_rows_offers_another_try(page, emitted):
    page.bar.button.click()
    page.begin_results()
    page.fail_results("Capella cannot be reached.")
    assert page.results.state.text == "Capella cannot be reached."
    asked = emitted(page.search_requested)
    page.results.state.buttons[0].click()
    assert len(asked) == 1


def test_without_an_account_the_page_offers_to_connect(page, emitted):
    wanted = emitted(page.connect_wanted)
    page.set_connected(False)
    assert page.results.state.title == "Connect an account"
    page.results.state.buttons[0].click()
    assert len(wanted) == 1
    page.set_connected(True)
    assert page.results.state.title == "Find radar scenes of your area"


def test_the_selected_scene_is_told_and_described(filled, emitted):
    opened, selected = emitted(filled.row_opened), emitted(filled.rows_selected)
    select(filled, 2)
    row = examples.row(2)
    assert opened == [(row,)]
    assert selected[-1] == ((row,),)
    assert filled.details.facts.text("item") == row.item_id
    assert filled.details.facts.text("look") == f"{row.look_side.value}, {row.incidence_deg}\N{DEGREE SIGN} incidence"
    assert filled.details.basket.text() == "Add GEO to &basket"


def test_another_product_of_the_acquisition_can_be_chosen_in_the_details(filled, emitted):
    select(filled, 1)
    wanted = emitted(filled.basket_wanted)
    filled.details.products.choose((examples.row(1, "SLC").item_id,))
    assert filled.details.facts.text("item") == examples.row(1, "SLC").item_id
    filled.details.basket.trigger()
    assert wanted == [((examples.row(1, "SLC"),),)]


@pytest.mark.parametrize("name", ["basket", "preview", "stream", "zoom"])
def test_each_action_concerns_every_selected_scene(filled, emitted, name):
    wanted = emitted(getattr(filled, f"{name}_wanted"))
    select(filled, 0)
    filled.select_items(frozenset({examples.row(0).item_id, examples.row(3).item_id}))
    getattr(filled.details, name).trigger()
    assert wanted == [((examples.row(0), examples.row(3)),)]


def test_what_is_described_can_be_acted_on_even_when_nothing_is_selected(filled, emitted):
    wanted = emitted(filled.preview_wanted)
    view = filled.results.list
    view.selectionModel().setCurrentIndex(filled.items.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    assert filled.details.preview.isEnabled()
    filled.details.preview.trigger()
    assert (filled.selected_rows(), wanted) == ((), [((examples.row(2),),)])


def test_the_basket_button_counts_what_it_adds(filled):
    filled.select_items(frozenset(examples.row(n).item_id for n in range(3)))
    assert filled.details.basket.text() == "Add 3 scenes to &basket"


def test_phase_history_cannot_be_streamed_and_the_button_says_why(page):
    page.begin_results()
    page.add_rows((examples.row(0, "CPHD"),))
    select(page, 0)
    assert not page.details.stream.isEnabled()
    assert "cannot be streamed" in page.details.stream.toolTip()


def test_a_selection_on_the_map_is_shown_without_an_echo(filled, emitted):
    selected, opened = emitted(filled.rows_selected), emitted(filled.row_opened)
    filled.select_items(frozenset({examples.row(4).item_id}))
    assert filled.selected_rows() == (examples.row(4),)
    assert filled.details.facts.text("item") == examples.row(4).item_id
    assert (selected, opened) == ([], [])


def test_what_was_selected_is_selected_again_when_the_search_is_repeated(filled):
    select(filled, 3)
    filled.begin_results()
    filled.add_rows(examples.rows(2, ("GEO",)))
    filled.add_rows(tuple(examples.row(n) for n in range(2, 6)))
    filled.end_results(6, 6)
    assert filled.selected_rows() == (examples.row(3),)


def test_owned_scenes_are_said_in_the_details(filled):
    filled.mark_owned(frozenset({examples.row(0).item_id}))
    select(filled, 0)
    assert filled.details.owned.text() == "\u2713 GEO is owned by your organization"
    select(filled, 1)
    assert filled.details.owned.text() == "GEO is not owned yet"


def test_the_thumbnail_of_the_selected_scene_is_shown_when_it_comes(filled):
    select(filled, 0)
    assert filled.details.picture.image.isNull()
    picture = examples.image(7)
    filled.show_thumbnail(examples.row(0).item_id, picture)
    assert filled.details.picture.image == picture


def test_enter_on_the_list_previews_and_the_search_keys_search(filled, emitted, qtbot):
    wanted, asked = emitted(filled.preview_wanted), emitted(filled.search_requested)
    select(filled, 1)
    filled.results.list.setFocus()
    qtbot.keyClick(filled.results.list, Qt.Key.Key_Return)
    assert wanted == [((examples.row(1),),)]
    qtbot.keyClick(filled.results.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 1


def test_the_menu_of_the_list_offers_the_actions_and_the_id(filled, qtbot):
    select(filled, 1)
    seen: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        seen.extend(action.text() for action in menu.actions() if action.text())
        menu.actions()[-1].trigger()
        menu.close()

    QTimer.singleShot(50, look)
    filled.results.list.customContextMenuRequested.emit(filled.rect().center())
    assert seen == ["Prev&iew", "Add GEO to &basket", "S&tream", "&Zoom", "Copy item id"]
    assert QApplication.clipboard().text() == examples.row(1).item_id


def test_list_and_details_stand_side_by_side_from_900_pixels_on(filled, qtbot):
    filled.resize(899, 700)
    assert filled.details.y() > 0
    filled.resize(900, 700)
    qtbot.waitUntil(lambda: filled.details.x() > 400)
    assert filled.details.y() == 0


def test_the_time_says_the_local_solar_time(page):
    page.begin_results()
    page.add_rows((examples.row(0, acquired=examples.NOW, bbox=(89.0, 0.0, 91.0, 1.0)),))
    select(page, 0)
    label = next(each for each in page.details.facts.findChildren(QLabel) if each.accessibleName() == "Acquired")
    assert label.text() == "2026-11-22 14:00:00 UTC"
    assert label.toolTip() == "2026-11-22 14:00:00 UTC, 20:00 local solar time"


def test_the_first_page_is_shown_at_once_and_hurried_ones_together(page, qtbot):
    page.begin_results()
    page.add_rows((examples.row(0),))
    assert page.items.scene_count == 1
    for number in range(1, 20):
        page.add_rows((examples.row(number),))
    assert page.items.scene_count == 1
    qtbot.waitUntil(lambda: page.items.scene_count == 20, timeout=1000)


def test_no_row_is_lost_when_the_search_ends_and_none_is_shown_when_it_starts_anew(page):
    page.begin_results()
    page.add_rows((examples.row(0),))
    page.add_rows((examples.row(1),))
    page.end_results(2, 2)
    assert page.bar.count.text() == "2 scenes, 2 acquisitions"
    page.begin_results()
    page.add_rows((examples.row(2),))
    page.add_rows((examples.row(3),))
    page.begin_results()
    page.add_rows((examples.row(4),))
    page.end_results(1, 1)
    assert page.items.scene_count == 1
