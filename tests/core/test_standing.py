"""What a person should know beside the price: what is there already, and what may be left out."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal

from capella_explorer.core.limits import Caps, Limit
from capella_explorer.core.money import Money, Price
from capella_explorer.core.orders import (
    AnalyticLine,
    AuthorizedReview,
    ImageLine,
    LineCost,
    Order,
    OrderedItem,
    OrderRequest,
    OrderStatus,
)
from capella_explorer.core.products import AnalyticProduct
from capella_explorer.core.spend_log import Spent
from capella_explorer.core.standing import Standing
from hypothesis import given
from hypothesis import strategies as st

NOW = datetime(2026, 11, 22, 14, tzinfo=timezone.utc)
COLLECTS = ("one", "two", "three")
GEOS = tuple(ImageLine("capella-geo", f"{collect}_GEO", collect, "GEO") for collect in COLLECTS)
SHIPS = tuple(AnalyticLine(AnalyticProduct.VESSEL_DETECTION, collect) for collect in COLLECTS)


def order(name: str, *lines: ImageLine | AnalyticLine, hours: int = 1, word: str = "completed") -> Order:
    items = tuple(
        OrderedItem("", "", line.collect_id, line.product.value)
        if isinstance(line, AnalyticLine)
        else OrderedItem(line.collection, line.item_id, line.collect_id)
        for line in lines
    )
    return Order(name, OrderStatus(word), NOW, NOW + timedelta(hours=hours), items)


def standing(request: OrderRequest, *orders: Order) -> Standing:
    return Standing.of(request, orders, Spent(), Caps(), NOW)


def test_what_active_orders_hold_is_covered_and_what_was_delivered_is_owned() -> None:
    request = OrderRequest.of(GEOS)
    living, dead = order("living", GEOS[0]), order("dead", GEOS[1], hours=-1)
    known = standing(request, living, dead)
    assert known.covered == {GEOS[0].key: living}
    assert known.owned == {GEOS[0].key, GEOS[1].key}
    assert known.left_of(request) == OrderRequest.of([GEOS[2]])


def test_what_is_still_prepared_is_covered_and_what_was_refused_is_neither() -> None:
    request = OrderRequest.of(GEOS[:2])
    known = standing(request, order("soon", GEOS[0], word="processing"), order("never", GEOS[1], word="rejected"))
    assert (set(known.covered), known.owned) == ({GEOS[0].key}, frozenset())


def test_an_image_that_a_wanted_analytic_is_made_from_stays() -> None:
    request = OrderRequest.of([*GEOS[:2], SHIPS[0]])
    known = standing(request, order("living", *GEOS[:2]))
    assert known.left_of(request) == OrderRequest.of([GEOS[0], SHIPS[0]])
    both = standing(request, order("living", *GEOS[:2], SHIPS[0]))
    assert both.left_of(request) is None


def test_limits_are_looked_at_with_what_the_month_has_cost() -> None:
    price = Price("$600.00", Money("USD", Decimal(600)))
    review = AuthorizedReview(OrderRequest.of(GEOS[:1]), (LineCost(GEOS[0], price),), price, price)
    known = Standing(spent=Spent(Money("USD", Decimal(500))), caps=Caps(order=Decimal(600), month=Decimal(1000)))
    assert [(one.limit, str(one.would_be)) for one in known.crossings(review)] == [(Limit.MONTH, "$1,100.00")]


@given(
    st.sets(st.sampled_from(GEOS), min_size=1),
    st.sets(st.sampled_from(SHIPS)),
    st.sets(st.sampled_from([*GEOS, *SHIPS])),
)
def test_whatever_is_left_can_be_ordered_and_holds_all_that_is_not_there(
    geos: set[ImageLine], ships: set[AnalyticLine], having: set[ImageLine | AnalyticLine]
) -> None:
    ordered = {geo.collect_id for geo in geos}
    request = OrderRequest.of([*geos, *(ship for ship in ships if ship.collect_id in ordered)], "contract")
    left = standing(request, order("living", *having)).left_of(request)
    wanted = {line.key for line in request.lines} - {line.key for line in having}
    kept = {line.key for line in left.lines} if left else set()
    assert wanted <= kept <= {line.key for line in request.lines}
    assert left is None or left.contract_id == "contract"
