from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.ui.order_news import OrderNews
from capella_explorer.ui.pages import Page
from qgis.gui import QgsMessageBar

FREE = examples.review(("0.00",), "0.00")


@pytest.fixture
def main_bar(qtbot) -> QgsMessageBar:
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def news(face, main_bar) -> OrderNews:
    return OrderNews(face, main_bar)


def message(bar: QgsMessageBar) -> str:
    return bar.currentItem().widget().sentence.text() if bar.currentItem() else ""


def press(bar: QgsMessageBar, text: str) -> None:
    next(button for button in bar.currentItem().widget().buttons if button.text() == text).click()


def buttons(bar: QgsMessageBar) -> list[str]:
    return [button.text() for button in bar.currentItem().widget().buttons]


def test_an_order_that_became_ready_can_be_opened_from_its_message(news, face, emitted):
    wanted = emitted(news.open_wanted)
    news.show_ready((examples.order(1),))
    assert message(face.messages) == "Order 95500001 is ready: GEO, SLC."
    press(face.messages, "&Open")
    assert (wanted, face.messages.currentItem()) == ([((examples.order(1).order_id,),)], None)


def test_many_orders_that_became_ready_at_once_are_one_message(news, face, emitted):
    wanted = emitted(news.open_wanted)
    news.show_ready((examples.order(1), examples.order(2)))
    assert message(face.messages) == "2 orders are ready: GEO \u00d72, SLC \u00d72."
    press(face.messages, "&Open")
    assert wanted == [((examples.order(1).order_id, examples.order(2).order_id),)]


def test_what_opens_by_itself_as_soon_as_it_is_ready_is_not_offered_to_be_opened(news, face):
    face.orders.show_busy(examples.order(1).order_id, "Preparing: processing")
    news.show_ready((examples.order(1),))
    assert buttons(face.messages) == []


def test_who_has_hidden_the_dock_is_told_in_the_bar_of_qgis(news, face, main_bar):
    face.hide()
    news.show_ready((examples.order(1),))
    assert (message(face.messages), message(main_bar)) == ("", "Capella Explorer: Order 95500001 is ready: GEO, SLC.")


def test_an_order_that_ended_without_a_delivery_is_said_in_the_words_of_the_service(news, face):
    news.show_ended((examples.order(4, "rejected", None),))
    assert message(face.messages) == "Order 95500004 ended as \u201crejected\u201d: see the list of orders."


def test_a_free_renewal_asks_with_two_buttons_and_sends_nothing_by_itself(news, face, emitted):
    wanted, allowed = emitted(news.renewal_wanted), emitted(news.free_renewals_allowed)
    news.ask_for_renewal(("955aaaaa-1",), FREE, False)
    assert (buttons(face.messages), wanted, allowed) == (["&Renew", "Al&ways renew free"], [], [])
    press(face.messages, "&Renew")
    assert (wanted, allowed) == ([(("955aaaaa-1",),)], [])


def test_always_renewing_what_is_free_is_allowed_and_done_at_once(news, face, emitted):
    wanted, allowed = emitted(news.renewal_wanted), emitted(news.free_renewals_allowed)
    news.ask_for_renewal(("a", "b"), FREE, False)
    assert message(face.messages).startswith("The links of 2 orders ran out.")
    press(face.messages, "Al&ways renew free")
    assert (wanted, allowed) == ([(("a", "b"),)], [()])


def test_a_renewal_that_was_asked_for_and_costs_something_is_shown_as_a_review(news, face):
    news.ask_for_renewal(("955aaaaa-1",), examples.review(), True)
    assert (face.page, face.basket.is_reviewing) == (Page.BASKET, True)


def test_a_layer_that_noticed_names_the_price_and_does_not_turn_the_page(news, face):
    news.ask_for_renewal(("955aaaaa-1",), examples.review(), False)
    assert (face.page, message(face.messages)) == (
        Page.SEARCH,
        "The links of order 955aaaaa ran out. Renewing costs $1,000.00.",
    )
    press(face.messages, "Show the &price")
    assert (face.page, face.basket.is_reviewing) == (Page.BASKET, True)


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (1, "The order has fresh links again. Nothing was charged."),
        (3, "3 orders have fresh links again. Nothing was charged."),
    ],
)
def test_what_was_renewed_without_a_question_is_said(news, face, count, sentence):
    news.show_renewed(count)
    assert message(face.messages) == sentence


def test_what_became_of_open_orders_is_said_and_nothing_where_there_were_none(news, face):
    news.show_settled([])
    assert face.messages.currentItem() is None
    news.show_settled([(examples.NOW, True), (examples.NOW, False)])
    assert message(face.messages) == (
        "The order of 2026-11-22 14:00 UTC was placed: it is in the list. "
        "The order of 2026-11-22 14:00 UTC was not placed: you can order again."
    )


def test_who_asks_the_server_in_vain_is_told_so(news, face):
    news.show_still_open(1)
    assert message(face.messages).startswith("The list of orders does not tell yet")
    news.show_still_open(0)
    assert message(face.messages) == "No order is in doubt."


def test_a_price_is_not_shown_over_an_order_that_is_being_sent_but_offered_again(news, face):
    face.basket.show_review(examples.review())
    face.basket.review.place.click()
    dear = examples.review(("20.00",), "20.00")
    news.ask_for_renewal(("955aaaaa-1",), dear, False)
    press(face.messages, "Show the &price")
    assert message(face.messages) == "An order is on its way: look at this price once its outcome is known."
    assert face.basket.review.place.text() == "Place order - $1,000.00"
    face.basket.show_outcome("The order was placed.", True)
    press(face.messages, "Show the &price")
    assert (face.page, face.basket.review.place.text()) == (Page.BASKET, "Place order - $20.00")
