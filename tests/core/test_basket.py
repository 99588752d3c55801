"""The basket: whatever is put in and taken out, what it holds can be ordered or says why not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from capella_explorer.core.basket import Basket, image_line
from capella_explorer.core.errors import GeoMissing
from capella_explorer.core.items import ItemRow
from capella_explorer.core.orders import AnalyticLine, ImageLine, OrderRequest
from capella_explorer.core.products import AnalyticProduct
from core_examples import COLLECT_ID, GEO_ID
from core_fakes import row
from hypothesis import given
from hypothesis import strategies as st

GEO = row()
SLC = row(GEO_ID.replace("_GEO_", "_SLC_"))
OTHER = replace(row(GEO_ID.replace("2022", "2023")), collect_id="another collect")
VESSELS = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, COLLECT_ID)


def test_a_line_knows_collect_and_product() -> None:
    assert image_line(GEO) == ImageLine("capella-geo", GEO_ID, COLLECT_ID, "GEO")
    assert (image_line(GEO).collect_id, image_line(GEO).product_type) == (COLLECT_ID, "GEO")


def test_lines_keep_the_order_in_which_they_came_and_analytics_come_last() -> None:
    basket = Basket().with_rows([SLC, GEO]).with_analytic(VESSELS).with_rows([OTHER])
    assert basket.lines == (image_line(SLC), image_line(GEO), image_line(OTHER), VESSELS)
    assert basket.rows == {row.item_id: row for row in (SLC, GEO, OTHER)}


def test_what_lies_in_it_already_is_not_put_in_again() -> None:
    newer = replace(GEO, platform="capella-9")
    assert Basket().with_rows([GEO, SLC]).with_rows([newer]) == Basket().with_rows([GEO, SLC])


def test_the_same_id_in_two_collections_is_two_purchases() -> None:
    public = replace(GEO, collection="capella-open-data")
    assert len(Basket().with_rows([GEO, public]).lines) == 2


def test_vessel_detection_goes_with_its_geo_and_only_then() -> None:
    basket = Basket().with_rows([GEO, SLC]).with_analytic(VESSELS)
    assert basket.without(image_line(SLC).key).lines == (image_line(GEO), VESSELS)
    assert basket.without(image_line(GEO).key).lines == (image_line(SLC),)
    assert basket.without(VESSELS.key).lines == (image_line(GEO), image_line(SLC))
    assert basket.without("nothing like that") == basket


def test_it_knows_whether_the_geo_is_there() -> None:
    assert Basket().with_rows([GEO]).can_make(VESSELS)
    assert not Basket().with_rows([SLC, OTHER]).can_make(VESSELS)


def test_vessel_detection_that_was_put_in_without_its_geo_cannot_be_ordered() -> None:
    with pytest.raises(GeoMissing):
        OrderRequest.of(Basket().with_rows([SLC]).with_analytic(VESSELS).lines)


def test_a_change_makes_a_new_basket() -> None:
    before = Basket().with_rows([GEO])
    before.with_rows([SLC])
    before.with_analytic(VESSELS)
    before.without(image_line(GEO).key)
    assert before == Basket().with_rows([GEO])


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["add", "remove", "detect", "forget"]),
        st.sampled_from([GEO, SLC, OTHER]),
    ),
    max_size=12,
)


@given(DEEDS)
def test_whatever_is_done_with_the_dock_can_be_ordered(deeds: list[tuple[str, ItemRow]]) -> None:
    basket = Basket()
    for deed, row_ in deeds:
        if deed == "add":
            basket = basket.with_rows([row_])
        elif deed == "remove":
            basket = basket.without(image_line(row_).key)
        elif deed == "forget":
            basket = basket.without(f"analytic:VS/{row_.collect_id}")
        elif basket.can_make(line := AnalyticLine(AnalyticProduct.VESSEL_DETECTION, row_.collect_id)):
            basket = basket.with_analytic(line)
    keys = [line.key for line in basket.lines]
    assert len(keys) == len(set(keys))
    if basket.lines:
        assert {line.key for line in OrderRequest.of(basket.lines).lines} == set(keys)
