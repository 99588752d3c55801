"""What a renewal orders again, out of what the list of orders says of an order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from capella_explorer.core.errors import EmptyOrder
from capella_explorer.core.orders import AnalyticLine, ImageLine, OrderedItem, OrderRequest
from capella_explorer.core.products import AnalyticProduct
from capella_explorer.core.renewal import renewal_of
from capella_explorer.core.spending_errors import NotRenewable
from core_examples import COLLECT_ID, GEO_ID
from core_fakes import GEO, VESSELS, placed

ORDER = placed()
IMAGE = OrderedItem("capella-geo", GEO_ID)
SHIPS = OrderedItem("", "", COLLECT_ID, "VS")


def test_an_image_that_names_no_collect_is_that_of_the_only_analytic() -> None:
    request = renewal_of([replace(ORDER, items=(IMAGE, SHIPS))])
    assert request == OrderRequest.of([GEO, VESSELS])


def test_a_geo_is_known_by_its_name_where_its_collection_does_not_say_so() -> None:
    shared = replace(IMAGE, collection="shared-with-us")
    request = renewal_of([replace(ORDER, items=(shared, SHIPS))])
    assert request.lines == (
        ImageLine("shared-with-us", GEO_ID),
        AnalyticLine(AnalyticProduct.VESSEL_DETECTION, COLLECT_ID),
    )


def test_the_same_scene_in_two_orders_is_renewed_once() -> None:
    assert renewal_of([ORDER, replace(ORDER, order_id="order-2")]) == OrderRequest.of([GEO])


def test_a_product_that_we_cannot_order_is_named_and_not_lost_without_a_word() -> None:
    unknown = OrderedItem("", "", COLLECT_ID, "XYZ")
    for items in ((IMAGE, unknown), (unknown,)):
        with pytest.raises(NotRenewable) as caught:
            renewal_of([replace(ORDER, items=items)])
        assert (caught.value.sentence, caught.value.detail) == (NotRenewable.default, "XYZ")


@pytest.mark.parametrize("product", AnalyticProduct)
def test_every_analytic_of_the_table_is_renewed(product: AnalyticProduct) -> None:
    ordered = OrderedItem("", "", COLLECT_ID, product.value)
    assert renewal_of([replace(ORDER, items=(IMAGE, ordered))]) == OrderRequest.of(
        [GEO, AnalyticLine(product, COLLECT_ID)]
    )


def test_no_order_is_no_renewal() -> None:
    with pytest.raises(EmptyOrder):
        renewal_of([])
