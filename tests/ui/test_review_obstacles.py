"""The form when something stands between the price and the order: limits, age, a refusal, a lost answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import capella_ui_examples as examples
import pytest
from capella_explorer.core.limits import Caps, Crossing, Limit
from capella_explorer.core.money import Money
from capella_explorer.core.orders import OrderRequest
from capella_explorer.core.spend_log import Spent
from capella_explorer.core.standing import Standing
from capella_explorer.ui.basket_page import BasketPage
from capella_explorer.ui.review_form import ReviewForm
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def page(qtbot) -> BasketPage:
    shown = BasketPage()
    qtbot.addWidget(shown)
    shown.resize(350, 600)
    shown.show()
    return shown


SPENT = Spent(Money("USD", Decimal(3200)))
CAPS = Caps(order=Decimal(900), month=Decimal(4000))


def crossed(page: BasketPage) -> None:
    page.show_standing(Standing(spent=SPENT, caps=CAPS))
    page.show_review(examples.review())


def test_the_month_is_shown_against_its_limit(page):
    page.show_standing(Standing(spent=SPENT, caps=Caps(month=Decimal(5000))))
    page.show_review(examples.review())
    assert page.review.sums.month.text() == "$3,200.00 of $5,000.00"
    page.show_standing(Standing(spent=replace(SPENT, unreadable=2)))
    page.show_review(examples.review())
    assert page.review.sums.month.text() == "$3,200.00 and 2 orders of unknown price"


def test_limits_that_would_be_crossed_are_said_and_block(page, emitted):
    approved = emitted(page.approved)
    crossed(page)
    assert page.review.limits.notice.sentence == (
        "This order costs $1,000.00. Your limit for one order is $900.00.\n"
        "This order would bring the month to $4,200.00 of $4,000.00."
    )
    page.review.place.click()
    assert (page.review.place.isEnabled(), approved) == (False, [])


def test_the_box_and_a_reason_together_let_it_pass_and_are_handed_on(page, emitted, qtbot):
    approved = emitted(page.approved)
    crossed(page)
    limits = page.review.limits
    limits.allow.setChecked(True)
    assert not page.review.place.isEnabled()
    qtbot.keyClicks(limits.reason, "   ")
    assert not page.review.place.isEnabled()
    qtbot.keyClicks(limits.reason, "flood response ")
    page.review.place.click()
    [(review, override)] = approved
    assert (review, override.reason, [one.limit for one in override.crossings]) == (
        examples.review(),
        "flood response",
        [Limit.ORDER, Limit.MONTH],
    )


def test_a_word_for_one_review_is_no_word_for_the_next(page):
    crossed(page)
    page.review.limits.allow.setChecked(True)
    page.review.limits.reason.setText("flood")
    page.show_review(examples.review())
    assert not page.review.limits.isVisible()
    crossed(page)
    assert (page.review.limits.allow.isChecked(), page.review.place.isEnabled()) == (False, False)


def test_a_word_is_given_anew_where_the_next_review_crosses_the_same_limit_as_far(page):
    crossed(page)
    page.review.limits.allow.setChecked(True)
    page.review.limits.reason.setText("flood")
    crossed(page)
    limits = page.review.limits
    assert (limits.isVisible(), limits.allow.isChecked(), limits.reason.text()) == (True, False, "")
    assert not page.review.place.isEnabled()


def test_a_limit_that_was_crossed_meanwhile_asks_for_a_word_and_can_be_pressed_then(page, emitted):
    approved = emitted(page.approved)
    page.show_review(examples.review())
    page.review.place.click()
    page.show_crossings((Crossing(Limit.MONTH, Money("USD", Decimal(10)), None),))
    assert page.notice.sentence == "Nothing was sent: the order would cross a limit of yours."
    assert not page.review.place.isEnabled()
    page.review.limits.allow.setChecked(True)
    page.review.limits.reason.setText("agreed")
    page.review.place.click()
    assert [override and override.reason for _, override in approved] == [None, "agreed"]


@pytest.fixture
def form(qtbot):
    """A form whose clock can be turned."""
    clock = [examples.NOW]
    shown = ReviewForm(now=lambda: clock[0])
    shown.clock = clock
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_an_old_price_cannot_be_ordered_by_but_asked_for_again(form, emitted):
    approved, wanted = emitted(form.approved), emitted(form.review_wanted)
    review = replace(examples.review(), asked_at=examples.NOW)
    form.show_review(review, {})
    form.clock[0] += timedelta(minutes=15)
    form._clock.timeout.emit()
    assert (form.place.isVisible(), form.again.isVisible()) == (True, False)
    form.clock[0] += timedelta(seconds=1)
    form.place.click()
    assert approved == []
    assert (form.place.isVisible(), form.again.isVisible()) == (False, True)
    assert form.age.sentence == "You have seen this price more than 15 minutes ago."
    form.again.click()
    assert wanted == [(review.request,)]


def test_after_a_refusal_the_price_is_asked_for_again(page, emitted):
    wanted = emitted(page.review_insisted)
    page.show_review(examples.review())
    page.review.place.click()
    page.show_outcome("Capella rejected the order, so nothing was bought.", False)
    assert (page.review.place.isVisible(), page.review.again.isVisible()) == (False, True)
    page.review.again.click()
    assert wanted == [(examples.review().request,)]


def test_an_uncertain_outcome_offers_to_ask_the_server_and_tells_what_it_says(page, emitted):
    asked = emitted(page.ask_server_wanted)
    page.show_review(examples.review())
    page.review.place.click()
    page.show_uncertain("It may have been placed.")
    assert (page.review.place.isVisible(), page.review.again.isVisible()) == (False, False)
    assert not page.review.sums.contracts.isEnabled()
    page.notice.button.click()
    assert len(asked) == 1
    page.tell_settled(())
    assert page.notice.sentence.startswith("The server's list does not tell yet.")
    page.tell_settled((False,))
    assert page.notice.sentence == "The server does not have the order: nothing was bought. Review it again."
    assert (page.review.place.isVisible(), page.review.again.isVisible()) == (False, True)
    page.show_uncertain("It may have been placed.")
    page.tell_settled((True,))
    assert page.notice.sentence == "The server has the order: it was placed once, and is in the list."
    assert not page.is_reviewing


def test_nothing_is_said_of_other_orders_that_were_settled(page):
    page.tell_settled((True,))
    assert page.notice.sentence == ""


def test_an_order_in_doubt_is_known_by_its_lines(page):
    page.show_review(examples.review())
    keys = [line.key for line in examples.review().request.lines]
    assert not page.is_unsure_of(keys)
    page.show_uncertain("It may have been placed.")
    assert (page.is_unsure_of(keys), page.is_unsure_of(keys[1:]), page.is_unsure_of(["image:a/b"])) == (
        True,
        False,
        False,
    )


def test_what_another_window_has_settled_is_not_called_open_any_more(page):
    page.show_review(examples.review())
    page.review.place.click()
    page.show_uncertain("It may have been placed.")
    page.tell_none_open()
    assert page.notice.sentence == "The order is not in doubt any more: see the list of orders."
    assert page.review.again.isVisible()


def test_no_other_price_takes_the_place_of_an_order_that_is_being_sent(page):
    page.show_review(examples.review())
    page.review.place.click()
    page.show_review(examples.review(("20.00",), "20.00"))
    assert (page.is_sending, page.review.place.isEnabled()) == (True, False)
    assert page.review.place.text() == "Place order - $1,000.00"
    page.show_crossings((Crossing(Limit.MONTH, Money("USD", Decimal(10)), None),))
    assert (page.is_sending, page.review.limits.isVisible()) == (False, True)


def test_the_second_half_of_a_double_click_cannot_approve(page, emitted, qtbot, monkeypatch):
    monkeypatch.setattr("capella_explorer.ui.review_form.SETTLE_MS", 300)
    approved = emitted(page.approved)
    page.show_review(examples.review())
    for _ in range(2):
        qtbot.mouseClick(page.review.place, Qt.MouseButton.LeftButton)
        qtbot.mouseDClick(page.review.place, Qt.MouseButton.LeftButton)
    assert (approved, page.review.place.isVisible()) == ([], True)
    qtbot.waitUntil(page.review.place.isEnabled)
    page.review.place.click()
    assert len(approved) == 1


def test_a_line_of_an_open_order_is_told_before_the_button_is_pressed_and_can_be_left_out(page, emitted):
    asked = emitted(page.review_insisted)
    page.show_standing(Standing(in_flight=frozenset({examples.line(1).key})))
    page.show_review(examples.review(("1,000.00", "10.00"), "1,010.00"))
    assert page.review.having.sentence == (
        "1 line is in an order whose outcome is open, so this is not sent before the server knows."
    )
    assert page.review.lines.topLevelItem(1).child(0).text(2) == "open, $10.00"
    page.review.having.button.click()
    assert asked == [(OrderRequest.of([examples.line(0)]),)]
