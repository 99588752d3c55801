"""Answers of the service: the examples of the document as values, and anything at all without a crash."""

from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
from capella_explorer.core.account import Account, Contract
from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.errors import CapellaError, ServiceFailed
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.items import Collection
from capella_explorer.core.money import Price
from capella_explorer.core.orders import (
    AuthorizedReview,
    Denial,
    DeniedReview,
    LineCost,
    Order,
    OrderedItem,
    OrderRequest,
    OrderStatus,
)
from capella_explorer.core.products import LookSide, OrbitState
from capella_explorer.core.stac import read_item
from capella_explorer.core.tasks import TaskStatus
from capella_explorer.core.wire import catalog, ordering, tasking
from core_examples import (
    COLLECT_ID,
    DENIED,
    GEO_ID,
    JSON,
    REVIEWED,
    SUBMITTED,
    item,
    link,
    page,
    spoiled,
    task,
)
from core_fakes import GEO, VESSELS, dollars
from hypothesis import given
from hypothesis import strategies as st

UTC = timezone.utc
REQUEST = OrderRequest.of([GEO, VESSELS])


def test_the_order_of_the_document_is_read() -> None:
    assert ordering.order(SUBMITTED) == Order(
        "955...",
        OrderStatus("completed"),
        datetime(2023, 3, 28, 22, 27, 55, 763000, UTC),
        datetime(2023, 3, 28, 23, 27, 55, 763000, UTC),
        (OrderedItem("capella-geo", GEO_ID, mode="stripmap", previously_ordered=True),),
        user_id="4a6...",
    )


def test_analytics_in_an_order_are_one_thing_for_each_collect() -> None:
    entry = {"productType": "VS", "collectIds": ["c1", "c2"], "size": 12.7}
    assert ordering.order({"orderId": "1", "items": [entry, None, 7]}).items == (
        OrderedItem("", "", "c1", "VS", size_bytes=12),
        OrderedItem("", "", "c2", "VS", size_bytes=12),
    )


def test_orders_come_newest_first_and_an_entry_without_id_is_left_out() -> None:
    listed = [
        {"orderId": "old", "orderDate": "2026-01-01"},
        {"orderStatus": "x"},
        {"orderId": "new", "orderDate": "2026-02-01"},
    ]
    assert [order.order_id for order in ordering.orders(listed)] == ["new", "old"]


def test_a_review_prices_each_line_and_the_whole() -> None:
    assert ordering.review(REVIEWED, OrderRequest.of([GEO])) == AuthorizedReview(
        OrderRequest.of([GEO]), (LineCost(GEO, dollars("500.00")),), dollars("500.00"), dollars("500.00")
    )


@pytest.mark.parametrize(
    "entry",
    [
        {"productType": "VS", "collectIds": [COLLECT_ID], "order": {"finalListPrice": "$75.00"}},
        {"productType": "VS", "collectId": COLLECT_ID, "order": {"finalListPrice": "$75.00"}},
        {"productType": "VS", "granuleId": GEO_ID, "collectId": COLLECT_ID, "order": {"finalListPrice": "$75.00"}},
    ],
)
def test_the_price_of_an_analytic_is_not_mistaken_for_that_of_its_image(entry: dict[str, Any]) -> None:
    details = {**REVIEWED["orderDetails"], "lineItems": [*REVIEWED["orderDetails"]["lineItems"], entry]}
    costs = ordering.review({**REVIEWED, "orderDetails": details}, REQUEST).costs
    assert costs == (LineCost(GEO, dollars("500.00")), LineCost(VESSELS, dollars("75.00")))


def test_a_line_that_the_server_did_not_price_has_no_price() -> None:
    review = ordering.review(REVIEWED, REQUEST)
    assert review.costs[1] == LineCost(VESSELS, None)
    assert isinstance(review, AuthorizedReview)
    assert review.unpriced == (VESSELS,)


def test_a_denial_is_kept_word_for_word() -> None:
    review = ordering.review(DENIED, OrderRequest.of([GEO]))
    assert isinstance(review, DeniedReview)
    assert review.denial == Denial(
        "Order cost: $1,000.00; Available Commitment: $0.00", "AUTHORIZATION_INSUFFICIENT_FUNDS"
    )


@pytest.mark.parametrize("verdict", [{}, {"authorized": None}, {"authorized": "true"}, {"authorized": 1}, None, []])
def test_a_review_without_a_verdict_is_no_review(verdict: object) -> None:
    with pytest.raises(ServiceFailed):
        ordering.review(verdict, REQUEST)


def test_a_price_that_cannot_be_read_is_shown_as_it_came() -> None:
    details = {"summary": {"total": "1.000,00 EUR"}, "lineItems": []}
    review = ordering.review({"authorized": True, "orderDetails": details}, REQUEST)
    assert review.total == Price("1.000,00 EUR", None)


def test_a_download_in_camel_case_is_read_with_its_signed_links() -> None:
    document = item(stacVersion="1.0.0-beta.2", stacExtensions=["sar"])
    del document["stac_version"]
    delivery = ordering.delivery([document], "955")
    expires = datetime(2026, 11, 22, 12, 59, tzinfo=UTC)
    identity = AssetIdentity("955", "capella-geo", GEO_ID, "HH", COLLECT_ID)
    (found,) = delivery.items
    assert found.data == SignedAsset(
        identity, SignedUrl(link(GEO_ID, f"{GEO_ID}.tif"), expires), "image/tiff; application=geotiff", "Data"
    )
    assert (delivery.expires_at, delivery.find(identity)) == (expires, found.data)
    assert read_item(found.document()).assets["HH"].href == link(GEO_ID, f"{GEO_ID}.tif")


def test_a_row_holds_what_table_and_map_show() -> None:
    row = catalog.item_row(item())
    assert (row.item_id, row.collection, row.collect_id) == (GEO_ID, "capella-geo", COLLECT_ID)
    assert (row.product_type, row.mode, row.polarization, row.platform) == ("GEO", "stripmap", "HH", "capella-8")
    assert (row.acquired, row.look_side) == (datetime(2022, 6, 24, 14, 10, 51, 0, UTC), LookSide.RIGHT)
    assert (row.orbit_state, row.incidence_deg, row.resolution_m) == (OrbitState.ASCENDING, 33.5, 0.9)
    assert (row.bbox, len(row.footprint_wkb)) == ((12.0, 41.7, 12.7, 42.1), 1 + 4 + 4 + 4 + 4 * 16)
    assert row.document() == item()


@pytest.mark.parametrize(
    "changes",
    [
        {"properties": None},
        {"geometry": None, "bbox": None},
        {"assets": None},
        {"assets": {"HH": {}, "VV": None, "x": "y", "z": {"href": None}, "bad": {"href": "http://["}}},
        {"bbox": [1, 2, float("nan"), 4]},
        {"geometry": {"type": "Polygon", "coordinates": [[[1], [2, 3]]]}},
        {"geometry": {"type": "Polygon", "coordinates": [[[1, 10**400], [2, 3]]]}},
        {"links": [None, {"rel": "self"}, 3], "stac_extensions": "sar"},
    ],
)
def test_an_item_with_holes_is_still_a_row(changes: dict[str, Any]) -> None:
    (found,) = ordering.delivery([item(**changes)], "955").items
    assert found.row.item_id == GEO_ID
    if "bbox" in changes:
        assert found.row.bbox is None
    if "geometry" in changes:
        assert found.row.footprint_wkb == b""
    if "assets" in changes:
        assert [asset.url.href for asset in found.assets] == []


def test_an_item_without_geometry_or_assets_can_be_opened() -> None:
    document = item()
    for name in ("geometry", "bbox", "assets", "links", "stac_version"):
        del document[name]
    opened = catalog.item_row(document).item()
    assert (opened.id, opened.geometry, opened.assets) == (GEO_ID, None, {})


def test_a_box_of_six_numbers_and_one_over_the_antimeridian_are_kept_in_lon_lat() -> None:
    assert catalog.item_row(item(bbox=[1, 2, 0, 3, 4, 9])).bbox == (1, 2, 3, 4)
    assert catalog.item_row(item(bbox=[179, 2, -179, 4])).bbox == (179, 2, -179, 4)


def test_a_search_page_counts_what_came_and_what_matched() -> None:
    found = catalog.item_page({**page(item(), item("b"), matched=7), "features": [item(), {"id": None}, item("b"), 4]})
    assert ([row.item_id for row in found.rows], found.matched, found.returned) == ([GEO_ID, "b"], 7, 3)
    assert catalog.item_page({**page(), "context": {"matched": 9}}).matched == 9
    assert catalog.item_page(page()).matched is None


def test_collections_are_read_in_both_shapes() -> None:
    flat = {"id": "capella-geo", "title": "GEO", "extent": {"spatial": [-180, -90, 180, 90]}}
    nested = {"id": "capella-slc", "extent": {"spatial": {"bbox": [[-10, -20, 30, 40], [0, 0, 1, 1]]}}}
    assert catalog.collections({"collections": [flat, nested, {"title": "nameless"}]}) == (
        Collection("capella-geo", "GEO", "", (-180, -90, 180, 90)),
        Collection("capella-slc", "capella-slc", "", (-10, -20, 30, 40)),
    )


def test_a_task_shows_its_newest_status() -> None:
    document = {"results": [task("t1", "2026-11-01T00:00:00Z", "completed", "active", "received")], "totalPages": 4}
    found = tasking.task_page({**document, "currentPage": 2})
    assert (found.page, found.pages, found.tasks[0].task_id, found.tasks[0].name) == (2, 4, "t1", "Port t1")
    assert found.tasks[0].status == TaskStatus("completed", datetime(2026, 11, 20, tzinfo=UTC))
    assert found.tasks[0].is_completed


def test_a_task_that_is_processed_again_is_not_completed() -> None:
    again = task("t1", "2026-11-01T00:00:00Z", "retrying", "completed", "active")
    assert not tasking.task(again).is_completed
    assert not tasking.task(task("t2", "2026-11-01T00:00:00Z")).is_completed


def test_the_account_and_its_contracts_are_read() -> None:
    user = {"id": "u", "email": "ana@example.org", "organization": {"id": "o", "name": "Example GIS"}}
    assert tasking.account(user) == Account("u", "o", "ana@example.org", "Example GIS")
    assert tasking.contracts({"contracts": [{"id": "c1", "name": "Pool"}, {"id": "c2"}, {}]}) == (
        Contract("c1", "Pool"),
        Contract("c2", "c2"),
    )


ORDER = {**SUBMITTED, "items": [{**SUBMITTED["items"][0], "productType": "VS", "collectIds": ["c"], "size": 1}]}
SUMMARY = {"authorized": True, "orderDetails": REVIEWED["orderDetails"], **DENIED}
TASK_PAGE = {"results": [task("t", "2026-01-01", "completed")], "currentPage": 1, "totalPages": 2}
COLLECTIONS = {"collections": [{"id": "c", "extent": {"spatial": {"bbox": [[1, 2, 3, 4]]}}}]}
PARSERS: dict[str, tuple[Any, Any]] = {
    "order": (ordering.order, ORDER),
    "orders": (ordering.orders, [ORDER]),
    "review": (lambda document: ordering.review(document, REQUEST), SUMMARY),
    "delivery": (lambda document: ordering.delivery(document, "955"), [item()]),
    "page": (catalog.item_page, page(item(), matched=1)),
    "collections": (catalog.collections, COLLECTIONS),
    "tasks": (tasking.task_page, TASK_PAGE),
    "account": (tasking.account, {"id": "u", "organization": {"id": "o"}}),
    "contracts": (tasking.contracts, {"contracts": [{"id": "c", "name": "n"}]}),
}


@pytest.mark.parametrize("name", PARSERS)
@given(data=st.data())
def test_no_answer_makes_a_parser_stumble(name: str, data: st.DataObject) -> None:
    parse, example = PARSERS[name]
    document = data.draw(spoiled(example) | JSON)
    try:
        parse(document)
    except CapellaError:
        return


@given(document=spoiled(item()))
def test_no_item_makes_its_opening_stumble(document: Any) -> None:
    try:
        rows = catalog.item_page({"features": [document]}).rows
        opened = [row.item() for row in rows]
    except CapellaError:
        return
    assert len(opened) == len(rows)


def test_hostile_lists_where_texts_belong_are_left_out() -> None:
    hostile = {"productType": "VS", "collectIds": 7, "granuleId": ["x"], "order": {"finalListPrice": 10**400}}
    answer = {"authorized": True, "orderDetails": {"lineItems": [hostile], "summary": {"total": 10**400}}}
    review = ordering.review(answer, REQUEST)
    assert [cost.price for cost in review.costs] == [None, None]
    assert review.total is not None
    assert review.total.money is not None
    assert review.total.money.amount == Decimal(10) ** 400
    assert ordering.order({"orderId": "1", "items": [hostile]}).items == (OrderedItem("", "", "", "VS"),)
