from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.core.orders import AnalyticLine, OrderRequest
from capella_explorer.core.products import AnalyticProduct
from capella_explorer.ui.basket_page import BasketPage
from qgis.PyQt.QtCore import Qt

VESSELS = AnalyticProduct.VESSEL_DETECTION


@pytest.fixture
def page(qtbot) -> BasketPage:
    shown = BasketPage()
    qtbot.addWidget(shown)
    shown.resize(350, 600)
    shown.show()
    return shown


def fill(page: BasketPage, *lines: object) -> None:
    rows = examples.described(*(examples.row(n, kind) for n in range(3) for kind in ("GEO", "SLC")))
    page.show_lines(lines or (examples.line(0), examples.line(0, "SLC"), examples.line(1)), rows)


def tree(page: BasketPage) -> list[tuple[str, list[tuple[str, str]]]]:
    tops = [page.basket.list.topLevelItem(i) for i in range(page.basket.list.topLevelItemCount())]
    return [(t.text(0), [(t.child(i).text(0), t.child(i).text(1)) for i in range(t.childCount())]) for t in tops]


def test_an_empty_basket_teaches_and_leads_to_the_search(page, emitted):
    wanted = emitted(page.search_wanted)
    assert page.basket.state.title == "The basket is empty"
    assert not page.basket.ask.isEnabled()
    page.basket.state.buttons[0].click()
    assert len(wanted) == 1


def test_lines_are_grouped_by_acquisition_and_owned_ones_marked_in_words(page):
    fill(page, examples.line(0), examples.line(0, "SLC"), examples.vessels(0), examples.line(1, "SLC"))
    page.mark_owned(frozenset({examples.row(0, "SLC").item_id}))
    titles = [f"{examples.row(n).acquired:%Y-%m-%d %H:%M}" for n in (0, 1)]
    shown = tree(page)
    assert [title[:16] for title, _ in shown] == titles
    assert [lines for _, lines in shown] == [
        [("GEO", ""), ("SLC", "owned"), ("Vessel detection", "")],
        [("SLC", ""), ("Vessel detection (adds its GEO)", "")],
    ]


def test_vessel_detection_is_switched_for_its_collect(page, emitted, qtbot):
    fill(page)
    toggled = emitted(page.analytic_toggled)
    switch = page.basket.list.topLevelItem(1).child(1)
    switch.setCheckState(0, Qt.CheckState.Checked)
    assert toggled == [], "the list must be through with the key before anybody fills it anew"
    qtbot.waitUntil(lambda: len(toggled) == 1)
    assert toggled == [(VESSELS, examples.row(1).collect_id, True)]
    fill(page, examples.line(1), examples.vessels(1))
    assert len(toggled) == 1
    page.basket.list.topLevelItem(0).child(1).setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: len(toggled) == 2)
    assert toggled[1:] == [(VESSELS, examples.row(1).collect_id, False)]


def test_delete_removes_the_selected_line(page, emitted, qtbot):
    fill(page)
    removed = emitted(page.lines_removed)
    page.basket.list.setCurrentItem(page.basket.list.topLevelItem(0).child(1))
    qtbot.keyClick(page.basket.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(removed) == 1)
    assert removed == [((examples.line(0, "SLC").key,),)]


def test_an_acquisition_is_removed_with_all_of_its_lines_at_once(page, emitted, qtbot):
    fill(page)
    removed = emitted(page.lines_removed)
    page.basket.list.setCurrentItem(page.basket.list.topLevelItem(0))
    page.basket.remove.click()
    qtbot.waitUntil(lambda: len(removed) == 1)
    assert removed == [((examples.line(0).key, examples.line(0, "SLC").key),)]


def test_selection_and_folding_survive_a_refresh(page):
    fill(page)
    page.basket.list.topLevelItem(1).setExpanded(False)
    page.basket.list.setCurrentItem(page.basket.list.topLevelItem(0).child(1))
    fill(page, examples.line(0), examples.line(0, "SLC"), examples.line(1), examples.line(2))
    assert page.basket.list.selected_keys() == (examples.line(0, "SLC").key,)
    assert [page.basket.list.topLevelItem(i).isExpanded() for i in range(3)] == [True, False, True]


def test_review_cost_asks_for_exactly_the_lines_and_the_chosen_contract(page, emitted):
    asked, chosen = emitted(page.review_requested), emitted(page.contract_chosen)
    page.show_contracts(examples.CONTRACTS)
    fill(page, examples.line(0), examples.vessels(0))
    page.basket.contracts.setCurrentIndex(1)
    page.basket.contracts.activated.emit(1)
    page.basket.ask.click()
    assert chosen == [("c-7",)]
    assert asked == [(OrderRequest.of((examples.line(0), examples.vessels(0)), "c-7"),)]


def test_the_default_contract_is_none(page, emitted):
    asked = emitted(page.review_requested)
    fill(page, examples.line(0))
    page.basket.ask.click()
    assert asked[0][0].contract_id is None


def test_vessel_detection_without_its_geo_is_a_sentence_and_asks_nothing(page, emitted):
    asked = emitted(page.review_requested)
    fill(page, examples.line(0, "SLC"), examples.vessels(0))
    page.basket.ask.click()
    assert asked == []
    assert page.notice.sentence.startswith("Vessel detection is made from the GEO image")


def test_an_order_that_covers_everything_is_offered_instead(page, emitted):
    used, asked = emitted(page.covering_used), emitted(page.review_requested)
    fill(page)
    order = examples.order(1)
    page.show_covering(order)
    assert "nothing needs to be bought" in page.notice.sentence
    page.notice.button.click()
    page.notice.button.click()
    assert (used, asked) == ([(order,)], [])


def test_who_wants_to_can_review_what_is_ordered_already(page, emitted):
    used, insisted = emitted(page.covering_used), emitted(page.review_insisted)
    fill(page)
    request = OrderRequest.of([examples.line(0)])
    page.show_covering(examples.order(1), request)
    page.notice.second.click()
    assert (used, insisted) == ([], [(request,)])
    assert page.basket.busy.sentence == "Asking Capella for the price"


def test_the_image_that_an_analytic_brought_is_named(page):
    page.tell_image_added(VESSELS, examples.row(0))
    assert page.notice.sentence == (
        "Vessel detection is made from the GEO image of the same acquisition: both are ordered. "
        "The GEO was added to the basket."
    )


def test_the_current_line_stays_current_when_its_switch_was_pressed(page):
    fill(page)
    page.basket.list.setCurrentItem(page.basket.list.topLevelItem(1).child(1))
    fill(page, examples.line(0), examples.line(0, "SLC"), examples.line(1), examples.vessels(1))
    current = page.basket.list.currentItem()
    assert (current.text(0), current.parent()) == ("Vessel detection", page.basket.list.topLevelItem(1))


def test_while_it_is_busy_nothing_can_be_asked_twice(page, emitted):
    asked = emitted(page.review_requested)
    fill(page)
    page.basket.ask.click()
    page.basket.ask.click()
    assert (len(asked), page.basket.busy.sentence) == (1, "Asking Capella for the price")
    page.show_failure("Capella cannot be reached.")
    assert (page.notice.sentence, page.basket.busy.sentence) == ("Capella cannot be reached.", "")
    page.basket.ask.click()
    assert len(asked) == 2


def test_the_whole_basket_can_be_emptied(page, emitted):
    cleared = emitted(page.basket_cleared)
    fill(page)
    page.basket.clear.click()
    assert len(cleared) == 1


def test_the_summary_counts_scenes_and_not_analytics(page):
    lines = (examples.line(0), examples.vessels(0))
    assert isinstance(lines[1], AnalyticLine)
    fill(page, *lines)
    assert page.basket.summary.text() == "1 scene. Nothing is bought yet."


def test_the_space_bar_may_fill_the_list_anew(page, qtbot):
    """What the app does: each change brings the whole basket again, also from within the key that changed it."""
    fill(page)
    page.analytic_toggled.connect(lambda *_: fill(page, examples.line(1), examples.vessels(1)))
    for _ in range(30):
        fill(page)
        page.basket.list.setCurrentItem(page.basket.list.topLevelItem(1).child(1))
        qtbot.keyClick(page.basket.list, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: page.basket.list.topLevelItemCount() == 1)
