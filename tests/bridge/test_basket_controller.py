"""The basket of the running session."""

from __future__ import annotations

from typing import Any

import pytest
from capella_explorer.bridge.basket_controller import BasketController
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.basket import image_line
from capella_explorer.core.errors import GeoMissing, KeyMissing, ServiceFailed
from capella_explorer.core.orders import AnalyticLine, Order, OrderedItem, OrderStatus
from capella_explorer.core.products import AnalyticProduct, ProductType


@pytest.fixture
def basket(account: Any, jobs: Any) -> BasketController:
    return BasketController(account, jobs)


@pytest.fixture
def facts(basket: BasketController, listen: Any) -> Any:
    return listen(basket)


def keys(basket: BasketController) -> list[str]:
    return [line.key for line in basket.basket.lines]


def test_every_change_is_told_whole(basket: BasketController, facts: Any, shop: Any) -> None:
    rows = shop.rows(2)
    one, two = (image_line(row).key for row in rows)
    basket.add(rows)
    basket.add(rows[:1])
    basket.remove(one)
    basket.clear()
    assert [[line.key for line in told.lines] for told in facts.of("changed")] == [[one, two], [one, two], [two], []]


def test_vessel_detection_of_a_geo_in_the_basket_needs_nobody(
    basket: BasketController, facts: Any, shop: Any, fresh_sandbox: Any
) -> None:
    [geo] = shop.rows()
    before = len(fresh_sandbox.requests())
    basket.add((geo,))
    basket.toggle_vessels(geo.collect_id, True)
    vessels = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, geo.collect_id)
    assert facts.of("changed")[-1].lines == (image_line(geo), vessels)
    basket.toggle_vessels(geo.collect_id, False)
    assert facts.of("changed")[-1].lines == (image_line(geo),)
    assert len(fresh_sandbox.requests()) == before


def test_the_geo_that_vessel_detection_needs_is_looked_up_and_added(
    basket: BasketController, facts: Any, shop: Any, qtbot: Any
) -> None:
    [slc] = shop.rows(product=ProductType.SLC)
    basket.add((slc,))
    basket.toggle_vessels(slc.collect_id, True)
    qtbot.waitUntil(lambda: len(facts.of("changed")) == 2)
    products = [getattr(line, "product_type", "VS") for line in basket.basket.lines]
    assert (products, {line.collect_id for line in basket.basket.lines}) == (["SLC", "GEO", "VS"], {slc.collect_id})


def test_an_acquisition_without_a_geo_has_no_vessel_detection(basket: BasketController, facts: Any, until: Any) -> None:
    basket.toggle_vessels("nothing", True)
    error = until(facts, "failed")
    assert isinstance(error, GeoMissing)
    assert "no GEO image" in error.sentence
    assert (keys(basket), facts.names) == ([], ["failed", "changed"])


def test_a_service_that_does_not_answer_leaves_the_basket_as_it_was(
    basket: BasketController, facts: Any, until: Any, shop: Any, account: Any, fresh_sandbox: Any, monkeypatch: Any
) -> None:
    rows = shop.rows(product=ProductType.SLC)
    basket.add(rows)
    fresh_sandbox.set(html_200=True)
    basket.toggle_vessels(rows[0].collect_id, True)
    assert isinstance(until(facts, "failed"), ServiceFailed)
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    account.choose(CAPELLA.name)
    basket.toggle_vessels(rows[0].collect_id, True)
    assert type(until(facts, "failed", 2)) is KeyMissing
    assert keys(basket) == [image_line(row).key for row in rows]


def test_what_was_ordered_leaves_the_basket_and_the_rest_stays(basket: BasketController, facts: Any, shop: Any) -> None:
    one, two = shop.rows(2)
    basket.add((one, two))
    basket.toggle_vessels(one.collect_id, True)
    items = (
        OrderedItem(one.collection, one.item_id),
        OrderedItem("", "", one.collect_id, "VS"),
        OrderedItem("capella-geo", "something else"),
    )
    basket.drop_ordered(Order("order-1", OrderStatus("completed"), None, None, items))
    assert keys(basket) == [image_line(two).key]
    assert facts.of("changed")[-1] == basket.basket
