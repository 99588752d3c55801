"""The basket outlives QGIS: what is written comes back, without an address, and a broken file is an empty basket."""

from __future__ import annotations

from pathlib import Path

import pytest
from capella_explorer.core.basket import Basket
from capella_explorer.core.basket_file import basket_path, read_basket, write_basket
from capella_explorer.core.orders import AnalyticLine
from capella_explorer.core.products import AnalyticProduct
from capella_explorer.core.wire.catalog import item_row
from core_examples import COLLECT_ID, GEO_ID, item

VESSELS = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, COLLECT_ID)


def filled() -> Basket:
    slc, geo = (item_row(item(GEO_ID.replace("_GEO_", f"_{kind}_"))) for kind in ("SLC", "GEO"))
    return Basket().with_rows([slc, geo]).with_analytic(VESSELS)


def test_what_was_put_aside_comes_back_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "basket.json"
    write_basket(path, filled())
    assert read_basket(path) == filled()
    assert read_basket(path).lines == filled().lines
    assert [entry.name for entry in path.parent.iterdir()] == ["basket.json"]


def test_no_address_is_written(tmp_path: Path) -> None:
    document = item(GEO_ID)
    document["assets"] = {"thumbnail": {"href": "https://bucket.example.org/t.png?X-Amz-Signature=s3cret"}}
    document["links"] = [{"rel": "self", "href": "https://bucket.example.org/?Signature=s3cret"}]
    path = tmp_path / "basket.json"
    write_basket(path, Basket().with_rows([item_row(document)]))
    assert "http" not in path.read_text("utf-8")
    assert list(read_basket(path).rows) == [GEO_ID]


@pytest.mark.parametrize(
    "text", ["", "no json", "[]", '{"features": 3}', '{"features": [3, {"id": ""}]}', '{"capella:analytics": [{}]}']
)
def test_a_broken_file_is_an_empty_basket(text: str, tmp_path: Path) -> None:
    path = tmp_path / "basket.json"
    path.write_text(text, "utf-8")
    assert read_basket(path) == Basket()
    assert read_basket(tmp_path / "none.json") == Basket()


def test_analytics_that_cannot_be_made_any_more_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "basket.json"
    whole = '{"features": [], "capella:analytics": [{"productType": "VS", "collectId": "c"}, {"productType": "XX"}]}'
    path.write_text(whole, "utf-8")
    assert read_basket(path) == Basket()


def test_every_service_has_a_basket_of_its_own(tmp_path: Path) -> None:
    one = basket_path(tmp_path, "https://api.example.org/")
    assert one == basket_path(tmp_path, "https://API.example.org")
    assert one != basket_path(tmp_path, "https://other.example.org")
    assert "example" not in one.name
