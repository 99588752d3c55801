"""The basket of the service in use, in this session and the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.basket_controller import BasketController
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.basket import Basket, image_line
from capella_explorer.core.errors import GeoMissing, KeyMissing, ServiceFailed
from capella_explorer.core.orders import AnalyticLine, Order, OrderedItem, OrderStatus
from capella_explorer.core.products import AnalyticProduct, ProductType

VESSELS = AnalyticProduct.VESSEL_DETECTION


@pytest.fixture
def basket(account: Any, jobs: Any, private_state: Path) -> BasketController:
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
    basket.remove((one,))
    basket.clear()
    assert [[line.key for line in told.lines] for told in facts.of("changed")] == [[one, two], [one, two], [two], []]


def test_vessel_detection_of_a_geo_in_the_basket_needs_nobody(
    basket: BasketController, facts: Any, shop: Any, fresh_sandbox: Any
) -> None:
    [geo] = shop.rows()
    before = len(fresh_sandbox.requests())
    basket.add((geo,))
    basket.toggle(VESSELS, geo.collect_id, True)
    vessels = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, geo.collect_id)
    assert facts.of("changed")[-1].lines == (image_line(geo), vessels)
    basket.toggle(VESSELS, geo.collect_id, False)
    assert facts.of("changed")[-1].lines == (image_line(geo),)
    assert len(fresh_sandbox.requests()) == before


def test_the_geo_that_vessel_detection_needs_is_looked_up_and_added(
    basket: BasketController, facts: Any, shop: Any, qtbot: Any
) -> None:
    [slc] = shop.rows(product=ProductType.SLC)
    basket.add((slc,))
    basket.toggle(VESSELS, slc.collect_id, True)
    qtbot.waitUntil(lambda: len(facts.of("changed")) == 2)
    [(product, image)] = facts.of("image_added")
    assert (product, image.product, image.collect_id) == (VESSELS, ProductType.GEO, slc.collect_id)
    products = [getattr(line, "product_type", "VS") for line in basket.basket.lines]
    assert (products, {line.collect_id for line in basket.basket.lines}) == (["SLC", "GEO", "VS"], {slc.collect_id})


def test_an_acquisition_without_a_geo_has_no_vessel_detection(basket: BasketController, facts: Any, until: Any) -> None:
    basket.toggle(VESSELS, "nothing", True)
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
    basket.toggle(VESSELS, rows[0].collect_id, True)
    assert isinstance(until(facts, "failed"), ServiceFailed)
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    account.close()
    monkeypatch.setattr(account, "session", lambda: (_ for _ in ()).throw(KeyMissing()))
    basket.toggle(VESSELS, rows[0].collect_id, True)
    assert type(until(facts, "failed", 2)) is KeyMissing
    assert keys(basket) == [image_line(row).key for row in rows]


def test_what_was_ordered_leaves_the_basket_and_the_rest_stays(basket: BasketController, facts: Any, shop: Any) -> None:
    one, two = shop.rows(2)
    basket.add((one, two))
    basket.toggle(VESSELS, one.collect_id, True)
    items = (
        OrderedItem(one.collection, one.item_id),
        OrderedItem("", "", one.collect_id, "VS"),
        OrderedItem("capella-geo", "something else"),
    )
    basket.drop_ordered(Order("order-1", OrderStatus("completed"), None, None, items))
    assert keys(basket) == [image_line(two).key]
    assert facts.of("changed")[-1] == basket.basket


def test_the_basket_outlives_qgis(basket: BasketController, shop: Any, account: Any, jobs: Any, listen: Any) -> None:
    [geo] = shop.rows()
    basket.add((geo,))
    basket.toggle(VESSELS, geo.collect_id, True)
    basket.close()
    later = BasketController(account, jobs)
    facts = listen(later)
    later.begin()
    assert [told.lines for told in facts.of("changed")] == [basket.basket.lines]
    assert later.basket.rows == {geo.item_id: geo}


def test_a_hundred_changes_are_written_once_a_little_later(
    basket: BasketController, shop: Any, private_state: Path, qtbot: Any
) -> None:
    rows = shop.rows(3)
    for row in rows * 30:
        basket.add((row,))
    assert list(private_state.glob("basket-*")) == []
    qtbot.waitUntil(lambda: len(list(private_state.glob("basket-*.json"))) == 1)


def test_no_signed_address_and_no_key_is_written(
    basket: BasketController, shop: Any, private_state: Path, fresh_sandbox: Any
) -> None:
    rows = shop.rows(3)
    assert b"X-Amz-Signature" in b"".join(repr(row.document()).encode() for row in rows)
    basket.add(rows)
    basket.close()
    [path] = private_state.glob("basket-*")
    text = path.read_text("utf-8")
    assert [word for word in ("Signature", "X-Amz", "127.0.0.1", fresh_sandbox.api_key) if word in text] == []


def test_every_service_has_its_own_basket_and_gets_it_back(
    basket: BasketController, facts: Any, shop: Any, account: Any
) -> None:
    basket.add(shop.rows(2))
    before = basket.basket
    account.apply(replace(account.settings, active=CAPELLA.name))
    assert (basket.basket, facts.of("changed")[-1]) == (Basket(), Basket())
    account.apply(replace(account.settings, active="Sandbox"))
    assert basket.basket == before


def test_a_profile_that_cannot_be_written_costs_nothing_but_the_memory(
    basket: BasketController, shop: Any, private_state: Path
) -> None:
    rows = shop.rows()
    basket._path = private_state / "file" / "basket.json"
    private_state.mkdir(exist_ok=True)
    (private_state / "file").write_text("in the way")
    basket.add(rows)
    basket.close()
    assert list(basket.basket.rows) == [rows[0].item_id]
