"""What would be bought: sorted, each thing once, never an analytic without its GEO; status words; what is free."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import timedelta

import pytest
from capella_explorer.core.errors import EmptyOrder, GeoMissing, InputError
from capella_explorer.core.money import Price
from capella_explorer.core.orders import (
    AnalyticLine,
    DeniedReview,
    ImageLine,
    LineCost,
    OrderedItem,
    OrderLine,
    OrderPhase,
    OrderRequest,
    OrderStatus,
)
from capella_explorer.core.products import AnalyticProduct
from core_examples import COLLECT_ID, GEO_ID, NOW
from core_fakes import GEO, SLC, VESSELS, dollars, placed, reviewed
from hypothesis import given
from hypothesis import strategies as st

COLLECTS = st.sampled_from(["c1", "c2", ""])
IMAGES = st.builds(
    ImageLine,
    st.sampled_from(["capella-geo", "capella-slc"]),
    st.sampled_from(["a", "b", "c"]),
    COLLECTS,
    st.sampled_from(["GEO", "SLC", ""]),
)
ANALYTICS = st.builds(AnalyticLine, st.sampled_from(AnalyticProduct), COLLECTS)
LINES: st.SearchStrategy[list[OrderLine]] = st.lists(IMAGES | ANALYTICS, max_size=8)


def made(lines: list[OrderLine]) -> OrderRequest | type[InputError]:
    try:
        return OrderRequest.of(lines)
    except InputError as error:
        return type(error)


@given(LINES, st.randoms(use_true_random=False))
def test_the_order_in_which_lines_come_changes_nothing(lines: list[OrderLine], random: object) -> None:
    shuffled = list(lines)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = made(lines), made([*shuffled, *lines[:2]])
    assert one == other
    if isinstance(one, OrderRequest) and isinstance(other, OrderRequest):
        assert one.fingerprint == other.fingerprint
        assert hash(one) == hash(other)


@given(LINES)
def test_a_request_is_sorted_holds_each_thing_once_and_every_analytic_has_its_geo(lines: list[OrderLine]) -> None:
    request = made(lines)
    if request is EmptyOrder:
        assert lines == []
        return
    geos = {line.collect_id for line in lines if isinstance(line, ImageLine) and line.product_type == "GEO"} - {""}
    analytics = [line for line in lines if isinstance(line, AnalyticLine)]
    if request is GeoMissing:
        assert any(line.product.needs and line.collect_id not in geos for line in analytics)
        return
    if request is InputError:
        assert any(not line.collect_id for line in analytics)
        return
    assert isinstance(request, OrderRequest)
    keys = [line.key for line in request.lines]
    assert len(keys) == len(set(keys))
    assert set(keys) == {line.key for line in lines}
    assert [line.key for line in request.images] == sorted(line.key for line in request.images)
    assert request.lines == (*request.images, *request.analytics)
    assert {line.collect_id for line in request.analytics if line.product.needs} <= geos


@given(LINES, LINES)
def test_requests_with_one_fingerprint_buy_the_same(one: list[OrderLine], other: list[OrderLine]) -> None:
    left, right = made(one), made(other)
    if isinstance(left, OrderRequest) and isinstance(right, OrderRequest):
        same = {line.key for line in one} == {line.key for line in other}
        assert (left.fingerprint == right.fingerprint) is same


def test_the_contract_is_part_of_the_fingerprint_and_an_empty_one_is_none() -> None:
    assert OrderRequest.of([GEO], "a").fingerprint != OrderRequest.of([GEO], "b").fingerprint
    assert OrderRequest.of([GEO], "") == OrderRequest.of([GEO])
    assert OrderRequest.of([GEO], "").fingerprint == OrderRequest.of([GEO]).fingerprint


def test_a_geo_that_is_listed_twice_keeps_what_is_known_of_it() -> None:
    bare = ImageLine("capella-geo", GEO_ID)
    for lines in ([bare, GEO, VESSELS], [GEO, bare, VESSELS]):
        assert OrderRequest.of(lines).images[0].collect_id == COLLECT_ID


@pytest.mark.parametrize(
    "lines",
    [[VESSELS], [SLC, VESSELS], [replace(GEO, collect_id="other"), VESSELS]],
)
def test_vessel_detection_without_the_geo_of_its_collect_is_refused(lines: list[OrderLine]) -> None:
    with pytest.raises(GeoMissing):
        OrderRequest.of(lines)


def test_vessel_detection_of_no_collect_is_refused() -> None:
    with pytest.raises(GeoMissing):
        OrderRequest.of([replace(GEO, collect_id=""), replace(VESSELS, collect_id="")])


@pytest.mark.parametrize("line", [ImageLine("", GEO_ID), ImageLine("capella-geo", "")])
def test_an_image_without_name_or_collection_cannot_be_ordered(line: ImageLine) -> None:
    with pytest.raises(InputError, match="no id or no collection"):
        OrderRequest.of([GEO, line])


def test_an_empty_order_is_none() -> None:
    with pytest.raises(EmptyOrder):
        OrderRequest.of([])


def test_consent_is_to_one_review_and_cannot_be_changed() -> None:
    review = reviewed(OrderRequest.of([GEO]))
    consent = review.approve("ana", NOW)
    assert (consent.request, consent.review) == (review.request, review)
    with pytest.raises(FrozenInstanceError):
        consent.review = reviewed(OrderRequest.of([SLC]))  # type: ignore[misc]
    assert not hasattr(DeniedReview, "approve")


@pytest.mark.parametrize(
    ("line", "total", "free"),
    [
        ("0.00", "0.00", True),
        ("500.00", "0.00", False),
        (None, "0.00", False),
        ("0.00", "0.01", False),
    ],
)
def test_a_review_is_free_only_where_every_line_and_the_total_are_zero(
    line: str | None, total: str, free: bool
) -> None:
    assert reviewed(OrderRequest.of([GEO, SLC]), "0.00", line, total=total).is_free is free


@pytest.mark.parametrize("spoilt", [None, Price("on request", None)])
def test_a_review_with_an_unreadable_price_is_not_free(spoilt: Price | None) -> None:
    review = reviewed(OrderRequest.of([GEO]), "0.00")
    assert not replace(review, total=spoilt).is_free
    assert not replace(review, costs=(LineCost(GEO, spoilt),)).is_free
    assert replace(review, costs=(LineCost(GEO, dollars("0")),)).is_free


@pytest.mark.parametrize(
    ("word", "phase"),
    [
        ("completed", OrderPhase.READY),
        ("COMPLETED", OrderPhase.READY),
        ("rejected", OrderPhase.FAILED),
        ("canceled", OrderPhase.FAILED),
        ("cancelled", OrderPhase.FAILED),
        ("expired", OrderPhase.FAILED),
        ("processing", OrderPhase.PREPARING),
        ("fizzling", OrderPhase.PREPARING),
        ("", OrderPhase.PREPARING),
    ],
)
def test_an_unknown_status_word_means_still_preparing(word: str, phase: OrderPhase) -> None:
    assert OrderStatus(word).phase is phase


def test_an_order_covers_only_what_it_holds() -> None:
    order = placed(GEO, VESSELS)
    assert order.covers(OrderRequest.of([GEO]))
    assert order.covers(OrderRequest.of([GEO, VESSELS]))
    assert not order.covers(OrderRequest.of([GEO, SLC]))
    assert not replace(order, items=(OrderedItem("capella-archive", GEO_ID),)).covers(OrderRequest.of([GEO]))


def test_an_order_lives_until_it_expires_or_fails() -> None:
    order = placed(GEO)
    assert order.is_active(NOW)
    assert not order.is_active(NOW + timedelta(hours=1))
    assert not replace(order, status=OrderStatus("rejected")).is_active(NOW)
    assert replace(order, expires_at=None, status=OrderStatus("queued")).is_active(NOW + timedelta(days=9))
