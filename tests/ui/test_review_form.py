"""The form that can spend money."""

from __future__ import annotations

from dataclasses import replace

import capella_ui_examples as examples
import pytest
from capella_explorer.core.account import Contract
from capella_explorer.core.orders import LineCost, OrderRequest
from capella_explorer.core.standing import Standing
from capella_explorer.ui.basket_page import BasketPage
from qgis.core import QgsApplication
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
    """What each line is, and its price."""
    tops = [page.review.lines.topLevelItem(i) for i in range(page.review.lines.topLevelItemCount())]
    return [(top.child(i).text(0), top.child(i).text(2)) for top in tops for i in range(top.childCount())]


def test_each_line_has_its_price_in_words_and_the_total_stands_below(page):
    page.show_review(examples.review(("1,000.00", "0.00", None), "1,000.00"))
    assert page.is_reviewing
    assert sorted(price for _, price in costs(page)) == ["$1,000.00", "free", "not priced"]
    assert page.review.sums.total.text() == "$1,000.00"


def test_what_is_owned_already_is_said_beside_its_price(page):
    page.show_standing(Standing(owned=frozenset({examples.line(1).key})))
    page.show_review(examples.review(("1,000.00", "0.00"), "1,000.00"))
    assert sorted(price for _, price in costs(page)) == ["$1,000.00", "owned, free"]
    assert page.review.having.sentence == "1 line was ordered before; a new order makes new links."


def test_the_only_spending_button_names_the_amount(page):
    page.show_review(examples.review(("1,000.00",), "1,000.00"))
    assert page.review.place.text() == "Place order - $1,000.00"


def test_a_free_order_says_zero_on_the_button(page):
    page.show_review(examples.review(("0.00",), "0.00"))
    assert page.review.place.text() == "Place order - $0.00"
    assert page.review.sums.total.text() == "free"


def test_lines_without_a_price_are_said_plainly_on_the_button_too(page):
    page.show_review(examples.review(("500.00", None), "500.00"))
    assert page.review.place.text() == "Place order - $500.00\n+ 1 unpriced"
    assert page.review.notice.sentence == "The price of 1 line is not shown: it may cost something."


def test_a_total_that_was_not_named_is_not_taken_for_zero(page):
    page.show_review(examples.review((None,), None))
    assert page.review.place.text() == "Place order - price not shown"
    assert page.review.sums.total.text() == "not priced"


def test_a_double_click_approves_once_and_exactly_what_was_shown(page, emitted, qtbot):
    approved = emitted(page.approved)
    review = examples.review()
    page.show_review(review)
    qtbot.mouseClick(page.review.place, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(page.review.place, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.review.place, Qt.MouseButton.LeftButton)
    assert approved == [(review, None)]


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
    assert page.basket.busy.sentence == "Sending the order; please wait for the answer"
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
    page.show_outcome("The order was placed.", True)
    page.show_review(examples.review(("20.00",), "20.00"))
    page.review.place.click()
    assert [review.total.text for review, _ in approved] == ["$1,000.00", "$20.00"]


def test_a_dry_run_shows_what_would_be_sent_and_approves_nothing(page, emitted):
    approved, shown = emitted(page.approved), emitted(page.dry_run_wanted)
    page.set_dry_run(True)
    review = examples.review()
    page.show_review(review)
    assert page.review.place.text() == "&Show what would be sent"
    page.review.place.click()
    assert (approved, shown) == ([], [(review,)])
    page.show_dry_run({"items": [{"collectionId": "capella-geo"}]})
    statement = page.review.dry_run.text.toPlainText()
    assert statement == 'POST /orders\n\n{\n  "items": [\n    {\n      "collectionId": "capella-geo"\n    }\n  ]\n}'
    assert "nothing was sent" in page.review.dry_run.notice.sentence
    page.review.dry_run.copy.click()
    assert QgsApplication.clipboard().text() == statement


def test_the_paying_contract_is_named(page):
    page.show_contracts(examples.CONTRACTS)
    reviewed = examples.review()
    page.show_review(reviewed)
    assert page.review.sums.contracts.currentText() == "Default contract"
    request = type(reviewed.request).of(reviewed.request.lines, "c-8")
    page.show_review(type(reviewed)(request, reviewed.costs, reviewed.subtotal, reviewed.total))
    assert page.review.sums.contracts.currentText() == "Research"
    request = type(reviewed.request).of(reviewed.request.lines, "c-unknown")
    page.show_review(type(reviewed)(request, reviewed.costs, reviewed.subtotal, reviewed.total))
    assert (page.review.sums.contract.text(), page.review.sums.contracts.isVisible()) == ("c-unknown", False)


def test_prices_that_cannot_be_read_are_shown_as_they_came(page):
    reviewed = examples.review()
    odd = type(reviewed.total)("1 kidney", None)
    page.show_review(type(reviewed)(reviewed.request, reviewed.costs, None, odd))
    assert page.review.place.text() == "Place order - 1 kidney"
    assert page.review.sums.total.text() == "1 kidney"


def test_lines_are_grouped_by_acquisition_and_show_their_size(page):
    page.show_lines((), examples.described(examples.row(0, packed=examples.pixels(20_000, 10_000))))
    page.show_review(examples.review())
    top = page.review.lines.topLevelItem(0)
    assert top.text(0).startswith(f"{examples.row(0).acquired:%Y-%m-%d %H:%M}")
    assert [top.child(0).text(column) for column in range(3)] == ["GEO", "~400.0 MB", "$1,000.00"]


def test_vessel_detection_says_what_it_is_made_from_and_that_its_price_is_not_shown(page):
    request = OrderRequest.of((examples.line(0), examples.vessels(0)))
    priced = examples.review()
    page.show_review(replace(priced, request=request, costs=(*priced.costs, LineCost(examples.vessels(0), None))))
    assert costs(page) == [("GEO", "$1,000.00"), ("Vessel detection", "not priced")]
    assert page.review.notice.sentence == (
        "The price of “Vessel detection” is not shown in a review: it may cost something.\n"
        "Vessel detection is made from the GEO image of the same acquisition: both are ordered."
    )
    assert page.review.place.text() == "Place order - $1,000.00\n+ 1 unpriced"


def test_what_an_active_order_holds_can_be_left_out(page, emitted):
    asked = emitted(page.review_insisted)
    page.show_standing(Standing(covered={examples.line(1).key: examples.order(1)}))
    page.show_review(examples.review(("1,000.00", "0.00"), "1,000.00"))
    assert [price for _, price in costs(page)] == ["$1,000.00", "ordered, free"]
    assert page.review.having.sentence == "1 line is in an order of yours that is still valid."
    page.review.having.button.click()
    assert asked == [(OrderRequest.of([examples.line(0)]),)]


def test_the_image_that_an_analytic_is_made_from_cannot_be_left_out(page):
    request = OrderRequest.of((examples.line(0), examples.vessels(0)))
    page.show_standing(Standing(covered={examples.line(0).key: examples.order(0)}))
    page.show_review(replace(examples.review(), request=request))
    assert page.review.having.button.isVisible() is False


def test_another_contract_asks_for_the_price_again(page, emitted):
    asked, chosen = emitted(page.review_insisted), emitted(page.contract_chosen)
    page.show_contracts((*examples.CONTRACTS, Contract("c-9", "Pool", available=examples.price("750.00"))))
    page.show_review(examples.review())
    box = page.review.sums.contracts
    assert box.itemText(3) == "Pool ($750.00 left)"
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert chosen == [("c-9",)]
    assert asked == [(OrderRequest.of(examples.review().request.lines, "c-9"),)]
    request = OrderRequest.of(examples.review().request.lines, "c-9")
    page.show_review(replace(examples.review(), request=request))
    assert page.review.sums.left.text() == "$750.00"


def test_a_thousand_lines_scroll_and_the_button_stays_in_sight(page):
    page.show_review(examples.review(tuple("1.00" for _ in range(1000)), "1,000.00"))
    assert len(costs(page)) == 1000
    corner = page.review.place.mapTo(page, page.review.place.rect().bottomLeft())
    assert page.rect().contains(corner)


def test_no_key_but_those_on_the_button_itself_spends(page, emitted, qtbot):
    approved = emitted(page.approved)
    page.show_review(examples.review())
    assert not page.review.place.isDefault()
    for widget in (page.review, page.review.lines, page.review.sums.contracts, page.review.back):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
        qtbot.keyClick(widget, Qt.Key.Key_Enter)
    assert approved == []
