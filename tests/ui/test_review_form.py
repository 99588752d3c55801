"""The form that can spend money."""

from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.ui.basket_page import BasketPage
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def page(qtbot) -> BasketPage:
    shown = BasketPage()
    qtbot.addWidget(shown)
    shown.resize(350, 600)
    rows = examples.described(*(examples.row(n) for n in range(4)))
    shown.show_lines((examples.line(0),), rows)
    shown.show()
    return shown


def costs(page: BasketPage) -> list[tuple[str, str]]:
    lines = page.review.lines
    return sorted(
        (lines.topLevelItem(i).text(0), lines.topLevelItem(i).text(1)) for i in range(lines.topLevelItemCount())
    )


def test_each_line_has_its_price_in_words_and_the_total_stands_below(page):
    page.show_review(examples.review(("1,000.00", "0.00", None), "1,000.00"))
    assert page.is_reviewing
    assert sorted(price for _, price in costs(page)) == ["$1,000.00", "free", "price not shown"]
    assert page.review.total.text() == "$1,000.00"


def test_what_is_owned_already_is_said_beside_its_price(page):
    page.mark_owned(frozenset({examples.row(1).item_id}))
    page.show_review(examples.review(("1,000.00", "0.00"), "1,000.00"))
    assert sorted(price for _, price in costs(page)) == ["$1,000.00", "owned, free"]


def test_the_only_spending_button_names_the_amount(page):
    page.show_review(examples.review(("1,000.00",), "1,000.00"))
    assert page.review.place.text() == "Place order - $1,000.00"


def test_a_free_order_says_zero_on_the_button(page):
    page.show_review(examples.review(("0.00",), "0.00"))
    assert page.review.place.text() == "Place order - $0.00"
    assert page.review.total.text() == "free"


def test_lines_without_a_price_are_said_plainly_on_the_button_too(page):
    page.show_review(examples.review(("500.00", None), "500.00"))
    assert page.review.place.text() == "Place order - $500.00\n+ 1 unpriced"
    assert page.review.notice.sentence == "The price of 1 line is not shown: it may cost something."


def test_a_total_that_was_not_named_is_not_taken_for_zero(page):
    page.show_review(examples.review((None,), None))
    assert page.review.place.text() == "Place order - price not shown"
    assert page.review.total.text() == "price not shown"


def test_a_double_click_approves_once_and_exactly_what_was_shown(page, emitted, qtbot):
    approved = emitted(page.approved)
    review = examples.review()
    page.show_review(review)
    qtbot.mouseClick(page.review.place, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(page.review.place, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.review.place, Qt.MouseButton.LeftButton)
    assert approved == [(review,)]


def test_keys_cannot_approve_twice(page, emitted, qtbot):
    approved = emitted(page.approved)
    page.show_review(examples.review())
    page.review.place.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.review.place, Qt.Key.Key_Space)
    assert len(approved) == 1


def test_enter_in_a_fresh_review_does_not_spend(page, emitted, qtbot):
    approved = emitted(page.approved)
    page.show_review(examples.review())
    qtbot.keyClick(page.window().focusWidget() or page, Qt.Key.Key_Return)
    qtbot.keyClick(page.review, Qt.Key.Key_Return)
    assert approved == []


def test_the_button_stays_off_after_the_order_was_sent_even_when_that_failed(page, emitted):
    approved = emitted(page.approved)
    page.show_review(examples.review())
    page.review.place.click()
    page.show_failure("The connection broke while the order was being sent.")
    assert not page.review.place.isEnabled()
    page.review.place.click()
    assert len(approved) == 1
    assert page.notice.sentence == "The connection broke while the order was being sent."


def test_escape_goes_back_and_says_that_nothing_was_sent(page, emitted, qtbot):
    left, approved = emitted(page.review_left), emitted(page.approved)
    page.show_review(examples.review())
    qtbot.keyClick(page.review.back, Qt.Key.Key_Escape)
    assert not page.is_reviewing
    assert page.notice.sentence == "Nothing was sent and nothing was bought."
    assert (len(left), approved) == (1, [])


def test_while_the_order_is_being_sent_escape_does_nothing(page, emitted, qtbot):
    left = emitted(page.review_left)
    page.show_review(examples.review())
    page.review.place.click()
    assert page.busy.sentence == "Sending the order; please wait for the answer"
    qtbot.keyClick(page.review, Qt.Key.Key_Escape)
    assert (page.is_reviewing, left) == (True, [])


def test_after_sending_back_does_not_claim_that_nothing_was_sent(page):
    page.show_review(examples.review())
    page.review.place.click()
    page.show_failure("The outcome is not known.")
    page.review.back.click()
    assert page.notice.sentence == "The outcome is not known."


def test_a_placed_order_returns_to_the_basket_with_its_sentence(page):
    page.show_review(examples.review())
    page.review.place.click()
    page.show_outcome("The order was placed for $1,000.00.", True)
    assert not page.is_reviewing
    assert page.notice.sentence == "The order was placed for $1,000.00."


def test_a_denial_is_given_word_for_word_with_its_code_in_the_details_and_no_button(page, emitted):
    approved = emitted(page.approved)
    page.show_review(examples.denied())
    assert examples.denied().denial.message in page.review.notice.sentence
    assert page.review.code.text() == "AUTHORIZATION_INSUFFICIENT_FUNDS"
    assert not page.review.place.isVisible()
    page.review.place.click()
    assert approved == []


def test_a_later_review_can_be_approved_again(page, emitted):
    approved = emitted(page.approved)
    page.show_review(examples.denied())
    page.show_review(examples.review())
    assert page.review.notice.sentence == ""
    page.review.place.click()
    page.show_review(examples.review(("20.00",), "20.00"))
    page.review.place.click()
    assert [review.total.text for (review,) in approved] == ["$1,000.00", "$20.00"]


def test_a_dry_run_shows_what_would_be_sent_and_approves_nothing(page, emitted):
    approved, shown = emitted(page.approved), emitted(page.dry_run_wanted)
    page.set_dry_run(True)
    review = examples.review()
    page.show_review(review)
    assert page.review.place.text() == "Show what would be sent"
    page.review.place.click()
    assert (approved, shown) == ([], [(review,)])


def test_the_paying_contract_is_named(page):
    page.show_contracts(examples.CONTRACTS)
    reviewed = examples.review()
    page.show_review(reviewed)
    assert page.review.contract.text() == "Default contract"
    request = type(reviewed.request).of(reviewed.request.lines, "c-8")
    page.show_review(type(reviewed)(request, reviewed.costs, reviewed.subtotal, reviewed.total))
    assert page.review.contract.text() == "Research"


def test_prices_that_cannot_be_read_are_shown_as_they_came(page):
    reviewed = examples.review()
    odd = type(reviewed.total)("1 kidney", None)
    page.show_review(type(reviewed)(reviewed.request, reviewed.costs, None, odd))
    assert page.review.place.text() == "Place order - 1 kidney"
    assert page.review.total.text() == "1 kidney"
