from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.core.basket import Basket
from capella_explorer.core.errors import ConnectionFailed, KeyMissing, OutcomeUnknown
from capella_explorer.core.settings import Settings
from capella_explorer.ui.announcements import Announcements
from capella_explorer.ui.dock import CapellaDock
from capella_explorer.ui.pages import Page


@pytest.fixture
def say(face) -> Announcements:
    return Announcements(face)


def message(face: CapellaDock) -> str:
    return face.messages.currentItem().widget().sentence.text()


def test_settings_reach_every_page_that_shows_them(say, face):
    say.show_settings(Settings(connections=(examples.SANDBOX,), active="Sandbox", dry_run=True, search_limit=70))
    face.basket.show_review(examples.review())
    assert face.header.chooser.text() == "Sandbox"
    assert face.search.form.more.limit.value() == 70
    assert face.basket.review.place.text() == "&Show what would be sent"


def test_basket_and_orders_are_counted_in_the_page_switch(say, face):
    say.show_basket(Basket().with_rows((examples.row(0), examples.row(1))))
    say.show_orders(examples.orders(), examples.NOW)
    assert [face.switch.tabText(page.value) for page in Page if page.has_tab] == [
        "Search",
        "Basket 2",
        "Orders 3",
        "Tasks",
    ]


def test_what_was_ordered_before_is_owned_in_search_and_basket(say, face):
    say.show_basket(Basket().with_rows((examples.row(0),)))
    say.show_orders((examples.order(0),), examples.NOW)
    assert face.basket.basket.list.topLevelItem(0).child(0).text(1) == "owned"


def test_a_placed_order_leads_to_the_orders(say, face):
    say.show_placed(examples.review(), examples.order(0))
    assert face.page is Page.ORDERS
    assert face.basket.notice.sentence == message(face) == "The order is placed and ready: 2 scenes, $1,000.00."


def test_an_unknown_outcome_is_said_on_whatever_page_is_open(say, face):
    say.show_refused(OutcomeUnknown())
    assert face.basket.notice.sentence == message(face) == OutcomeUnknown.default


def test_nobody_connected_and_nobody_reached_are_one_sentence_each(say, face):
    say.show_no_account(KeyMissing())
    assert face.header.account.text() == KeyMissing.default
    say.show_delivery_failure("", ConnectionFailed())
    assert message(face) == ConnectionFailed.default
