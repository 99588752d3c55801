"""Whole bodies and addresses, compared with the examples of the vendor's document."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
from capella_explorer.core.api import CapellaClient
from capella_explorer.core.area import BoxArea
from capella_explorer.core.http import Response
from capella_explorer.core.orders import AnalyticLine, ImageLine, OrderRequest
from capella_explorer.core.products import (
    AnalyticProduct,
    InstrumentMode,
    LookSide,
    OrbitState,
    Ownership,
    Polarization,
    ProductType,
)
from capella_explorer.core.query import Interval, SearchQuery, Span
from capella_explorer.core.wire.ordering import order_body
from core_examples import COLLECT_ID, GEO_ID, IMAGE_BODY, REVIEWED, SUBMITTED, VESSEL_BODY, item, page
from core_fakes import API, GEO, SLC, VESSELS, answer, approved, door


def sent(call: Callable[[CapellaClient], object], *answers: Response | Exception) -> list[tuple[str, str, Any]]:
    capella, transport = door(list(answers))
    call(CapellaClient(capella))
    return [
        (r.method, r.url.removeprefix(API), None if r.body is None else json.loads(r.body)) for r in transport.requests
    ]


def test_an_image_is_ordered_as_the_document_shows() -> None:
    assert order_body(OrderRequest.of([GEO])) == IMAGE_BODY


def test_vessel_detection_is_ordered_as_the_document_shows() -> None:
    assert order_body(OrderRequest.of([VESSELS, GEO])) == VESSEL_BODY


def test_analytics_of_several_collects_are_one_block_and_a_contract_is_named() -> None:
    other = ImageLine("capella-geo", "CAPELLA_C02_SP_GEO_HH_1_2", "collect-2", "GEO")
    vessels = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, "collect-2")
    assert order_body(OrderRequest.of([VESSELS, SLC, vessels, other, GEO], "contract-1")) == {
        "items": [
            {"collectionId": "capella-geo", "granuleId": "CAPELLA_C02_SP_GEO_HH_1_2"},
            {"collectionId": "capella-geo", "granuleId": GEO_ID},
            {"collectionId": "capella-slc", "granuleId": SLC.item_id},
            {"productType": "VS", "collectIds": ["collect-2", COLLECT_ID]},
        ],
        "contractId": "contract-1",
    }


def test_review_and_order_send_the_same_body_to_their_endpoints() -> None:
    request = OrderRequest.of([GEO, VESSELS])
    assert sent(lambda c: c.review(request), answer(REVIEWED)) == [("POST", "/orders/review", VESSEL_BODY)]
    assert sent(lambda c: c.submit(approved(GEO, VESSELS)), answer(SUBMITTED)) == [("POST", "/orders", VESSEL_BODY)]


def test_orders_are_listed_looked_at_and_fetched() -> None:
    assert sent(lambda c: c.orders("ana&co"), answer([])) == [("GET", "/orders?customerId=ana%26co", None)]
    assert sent(lambda c: c.order("955/../x"), answer(SUBMITTED)) == [("GET", "/orders/955%2F..%2Fx", None)]
    assert sent(lambda c: c.download("955"), answer([])) == [("GET", "/orders/955/download", None)]


def test_a_task_is_ordered_without_a_body() -> None:
    assert sent(lambda c: c.order_task("t 1"), answer(SUBMITTED)) == [("POST", "/orders/task/t%201", None)]


def test_account_organization_and_collections_are_asked_for() -> None:
    assert sent(lambda c: c.whoami(), answer({"id": "u"})) == [("GET", "/user", None)]
    assert sent(lambda c: c.contracts(), answer({})) == [("GET", "/organization", None)]
    assert sent(lambda c: c.collections(), answer({"collections": []})) == [("GET", "/catalog/collections/", None)]


TASKS = {"results": [], "currentPage": 1, "totalPages": 1}
PAGED = "/tasks/paged?page=2&limit=100&organizationId=org-1"


@pytest.mark.parametrize(
    "refusal",
    [answer({}, 404), answer({}, 405), Response(405, {}, b"<html>Method Not Allowed</html>"), Response(404, {}, b"")],
)
def test_tasks_are_listed_by_get_and_by_post_where_get_is_refused(refusal: Response) -> None:
    asked = sent(lambda c: c.tasks_page({"organizationId": "org-1"}, 2), refusal, answer(TASKS))
    assert asked == [("GET", PAGED, None), ("POST", PAGED, None)]
    assert sent(lambda c: c.tasks_page({"organizationId": "org-1"}, 2), answer(TASKS)) == [("GET", PAGED, None)]


def test_one_item_is_asked_for_by_its_id() -> None:
    found = sent(lambda c: c.item("capella-geo", GEO_ID), answer(page(item("other_1_2_GEO_3"), item())))
    body = {"ids": [GEO_ID], "limit": 10, "page": 1, "collections": ["capella-geo"]}
    assert found == [("POST", "/catalog/search", body)]


def test_everything_that_the_form_can_say_is_in_the_body() -> None:
    query = SearchQuery(
        area=BoxArea(11.9, 41.7, 12.7, 42.1),
        interval=Interval(datetime(2024, 1, 1, tzinfo=timezone.utc), datetime(2024, 3, 1, tzinfo=timezone.utc)),
        collections=("capella-geo", "capella-slc"),
        product_types=(ProductType.GEO,),
        modes=(InstrumentMode.SPOTLIGHT, InstrumentMode.STRIPMAP),
        polarizations=(Polarization.HH,),
        look_side=LookSide.LEFT,
        orbit_state=OrbitState.ASCENDING,
        incidence_deg=Span(20, 40),
        ownership=Ownership.FOR_PURCHASE,
        item_ids=("a",),
        collect_ids=("c1", "c2"),
    )
    assert query.body(3, 100) == {
        "bbox": [11.9, 41.7, 12.7, 42.1],
        "datetime": "2024-01-01T00:00:00Z/2024-03-01T00:00:00Z",
        "collections": ["capella-geo", "capella-slc"],
        "ids": ["a"],
        "ownership": "availableForPurchase",
        "query": {
            "sar:product_type": {"eq": "GEO"},
            "sar:instrument_mode": {"in": ["spotlight", "stripmap"]},
            "sar:polarizations": {"in": ["HH"]},
            "sar:observation_direction": {"eq": "left"},
            "sat:orbit_state": {"eq": "ascending"},
            "view:incidence_angle": {"gte": 20, "lte": 40},
            "capella:collect_id": {"in": ["c1", "c2"]},
        },
        "sortby": [{"field": "properties.datetime", "direction": "desc"}],
        "limit": 100,
        "page": 3,
    }


def test_an_empty_form_asks_for_the_newest_of_everything() -> None:
    assert SearchQuery().body(1, 100) == {
        "sortby": [{"field": "properties.datetime", "direction": "desc"}],
        "limit": 100,
        "page": 1,
    }
