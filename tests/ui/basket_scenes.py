"""The basket and every kind of review, filled as an analyst would see them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import capella_ui_examples as examples
from capella_explorer.core.errors import OutcomeUnknown
from capella_explorer.core.limits import Caps
from capella_explorer.core.money import Money
from capella_explorer.core.orders import LineCost, OrderRequest
from capella_explorer.core.spend_log import Spent
from capella_explorer.core.standing import Standing
from capella_explorer.core.wire.ordering import order_body
from capella_explorer.ui.dock import CapellaDock
from capella_explorer.ui.pages import Page
from capella_explorer.ui.spoken import spoken
from capella_ui_search_scenes import dock
from qgis.PyQt.QtWidgets import QWidget


def basket() -> QWidget:
    shown = dock(Page.BASKET)
    _fill(shown)
    shown.basket.show_contracts(examples.CONTRACTS)
    return shown


def _fill(shown: CapellaDock) -> None:
    rows = examples.described(
        *(examples.row(n, k, packed=examples.pixels(24_000, 23_000)) for n in range(3) for k in ("GEO", "SLC"))
    )
    lines = (examples.line(0), examples.line(0, "SLC"), examples.vessels(0), examples.line(1), examples.line(2, "SLC"))
    shown.basket.mark_owned(frozenset({examples.row(1).item_id}))
    shown.basket.show_lines(lines, rows)


STANDING = Standing(spent=Spent(Money("USD", Decimal(3200))), caps=Caps(month=Decimal(5000)))


def review() -> QWidget:
    shown = basket()
    shown.basket.show_standing(STANDING)
    shown.basket.show_review(examples.review(("1,000.00", "0.00", "500.00"), "1,500.00"))
    return shown


def review_owned() -> QWidget:
    shown = basket()
    covered = {examples.line(1).key: examples.order(1)}
    shown.basket.show_standing(replace(STANDING, covered=covered, owned=frozenset({examples.line(2).key})))
    shown.basket.show_review(examples.review(("1,000.00", "0.00", "0.00"), "1,000.00"))
    return shown


def review_vessels() -> QWidget:
    shown = basket()
    priced = examples.review()
    request = OrderRequest.of((examples.line(0), examples.vessels(0)))
    costs = (*priced.costs, LineCost(examples.vessels(0), None))
    shown.basket.show_standing(STANDING)
    shown.basket.show_review(replace(priced, request=request, costs=costs))
    return shown


def review_crossed() -> QWidget:
    shown = basket()
    shown.basket.show_standing(replace(STANDING, caps=Caps(order=Decimal(900), month=Decimal(4000))))
    shown.basket.show_review(examples.review())
    shown.basket.review.limits.allow.setChecked(True)
    return shown


def review_uncertain() -> QWidget:
    shown = review()
    shown.basket.review.place.click()
    shown.basket.show_uncertain(spoken(OutcomeUnknown.default))
    return shown


def review_thousand() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.review(tuple("1.00" for _ in range(1000)), "1,000.00"))
    return shown


def review_unpriced() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.review(("1,000.00", None), "1,000.00"))
    return shown


def review_dry_run() -> QWidget:
    shown = basket()
    shown.set_dry_run(True)
    reviewed = examples.review(("1,000.00",), "1,000.00")
    shown.basket.show_standing(STANDING)
    shown.basket.show_review(reviewed)
    shown.basket.show_dry_run(order_body(reviewed.request))
    return shown


def review_sending() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.review())
    shown.basket.review.place.click()
    shown.basket.show_busy("Sending the order to Capella. Please wait for the answer.")
    return shown


def review_denied() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.denied())
    shown.basket.review.details.setCollapsed(False)
    return shown


def covering() -> QWidget:
    shown = basket()
    shown.basket.show_covering(examples.order(1), examples.review().request)
    return shown


def basket_empty() -> QWidget:
    return dock(Page.BASKET)


SCENES = (
    basket,
    basket_empty,
    covering,
    review,
    review_owned,
    review_vessels,
    review_crossed,
    review_uncertain,
    review_thousand,
    review_unpriced,
    review_dry_run,
    review_sending,
    review_denied,
)
