"""Analytic products are a table: what holds for one of them holds for all, with no code of its own."""

from __future__ import annotations

import pytest
from capella_explorer.core.errors import GeoMissing, InputError
from capella_explorer.core.orders import AnalyticLine, ImageLine, OrderRequest
from capella_explorer.core.products import AnalyticProduct, ProductType
from capella_explorer.core.wire import ordering
from capella_explorer.core.wire.ordering import order_body
from core_examples import COLLECT_ID, SUBMITTED
from core_fakes import GEO

MADE_FROM_AN_IMAGE = [product for product in AnalyticProduct if product.needs]


def test_the_table_says_word_title_image_and_collects() -> None:
    assert [(p.value, p.title, p.needs, p.collects) for p in AnalyticProduct] == [
        ("VS", "Vessel Detection", ProductType.GEO, 1),
        ("VC", "Vessel Classification", ProductType.GEO, 1),
        ("ACD", "Amplitude Change Detection", None, 2),
    ]


@pytest.mark.parametrize("product", AnalyticProduct)
def test_each_is_known_by_its_word_and_told_in_a_sentence(product: AnalyticProduct) -> None:
    assert AnalyticProduct.of(product.value) is product is AnalyticProduct(product.value)
    assert product.sentence.startswith(product.title)
    assert product.sentence.endswith(".")


@pytest.mark.parametrize("word", ["", "vs", "XYZ"])
def test_a_word_that_is_not_in_the_table_is_no_product(word: str) -> None:
    assert AnalyticProduct.of(word) is None


@pytest.mark.parametrize("product", AnalyticProduct)
def test_each_is_ordered_priced_and_listed_by_its_word(product: AnalyticProduct) -> None:
    line = AnalyticLine(product, COLLECT_ID)
    request = OrderRequest.of([GEO, line])
    block = {"productType": product.value, "collectIds": [COLLECT_ID]}
    assert order_body(request)["items"][1] == block
    details = {"lineItems": [{**block, "order": {"finalListPrice": "$75.00"}}]}
    review = ordering.review({"authorized": True, "orderDetails": details}, request)
    assert [str(cost.price) for cost in review.costs if cost.line == line] == ["$75.00"]
    listed = ordering.order({**SUBMITTED, "items": [*SUBMITTED["items"], block]})
    assert listed.covers(OrderRequest.of([ImageLine(GEO.collection, GEO.item_id, COLLECT_ID, "GEO"), line]))


@pytest.mark.parametrize("product", MADE_FROM_AN_IMAGE)
def test_an_analytic_without_its_image_is_refused_by_its_name(product: AnalyticProduct) -> None:
    with pytest.raises(GeoMissing) as caught:
        OrderRequest.of([ImageLine("capella-slc", "x", COLLECT_ID, "SLC"), AnalyticLine(product, COLLECT_ID)])
    assert caught.value.sentence.lower() == (
        f"{product.title} is made from the GEO image of the same collect: add that image to the order too.".lower()
    )


def test_an_analytic_of_no_collect_cannot_be_asked_for() -> None:
    with pytest.raises(InputError, match="without a collect"):
        OrderRequest.of([AnalyticLine(AnalyticProduct.AMPLITUDE_CHANGE, "")])
