"""What to order, out of words: ids become lines that know their collect."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from capella_explorer.core.errors import EmptyOrder, NotFound
from capella_explorer.core.items import ItemPage, ItemRow
from capella_explorer.core.orders import AnalyticLine, ImageLine, OrderRequest
from capella_explorer.core.products import AnalyticProduct
from capella_explorer.core.query import WINDOW
from capella_explorer.core.selection import ItemName, image_lines, names_in, with_analytics, words_in
from core_examples import COLLECT_ID, GEO_ID
from core_fakes import row


@dataclass
class Shelf:
    """A catalog that finds by id and collection, and remembers the bodies that it was asked with."""

    rows: list[ItemRow]
    bodies: list[dict[str, Any]] = field(default_factory=list)

    def search(self, query: Any, page: int, page_size: int, cancelled: object = None) -> ItemPage:
        """One page."""
        self.bodies.append(query.body(page, page_size))
        fits = [
            one for one in self.rows
            if one.item_id in query.item_ids and (not query.collections or one.collection in query.collections)
        ]  # fmt: skip
        shown = fits[(page - 1) * page_size : page * page_size]
        return ItemPage(tuple(shown), len(fits), len(shown))


GEO = replace(row(GEO_ID), collect_id=COLLECT_ID)
OPEN_GEO = replace(GEO, collection="capella-open-data")


def test_words_are_apart_by_blanks_commas_semicolons_and_lines() -> None:
    assert words_in(" a, b;c\n\td,,a ") == ("a", "b", "c", "d")
    assert words_in("  ") == ()


def test_an_item_is_named_with_or_without_its_collection() -> None:
    assert names_in("X\ncapella-geo/Y capella-geo/") == (ItemName("X"), ItemName("Y", "capella-geo"))


def test_a_line_knows_collection_collect_and_product_type() -> None:
    [line] = image_lines(Shelf([GEO]), [ItemName(GEO_ID)])
    whole = (line.collection, line.item_id, line.collect_id, line.product_type)
    assert whole == ("capella-geo", GEO_ID, COLLECT_ID, "GEO")


def test_the_collection_decides_where_an_id_lies_in_two() -> None:
    shelf = Shelf([GEO, OPEN_GEO])
    [line] = image_lines(shelf, [ItemName(GEO_ID, "capella-open-data")])
    assert line.collection == "capella-open-data"
    assert [body["collections"] for body in shelf.bodies] == [["capella-open-data"]]


def test_an_item_that_the_catalog_does_not_have_is_named() -> None:
    with pytest.raises(NotFound, match=r"^The catalog has no item capella-slc/CAPELLA_X: check its id\.$"):
        image_lines(Shelf([GEO]), [ItemName(GEO_ID), ItemName("CAPELLA_X", "capella-slc")])


def test_nothing_named_is_nothing_to_order() -> None:
    with pytest.raises(EmptyOrder):
        image_lines(Shelf([]), [])


def test_many_ids_are_looked_up_in_batches_that_the_catalog_takes() -> None:
    rows = [replace(GEO, item_id=f"id{n}") for n in range(1000)]
    shelf = Shelf(rows)
    lines = image_lines(shelf, [ItemName(one.item_id) for one in rows])
    assert [line.item_id for line in lines] == [one.item_id for one in rows]
    assert max(len(body["ids"]) for body in shelf.bodies) == 300
    assert max(body["page"] * body["limit"] for body in shelf.bodies) <= WINDOW


def test_each_collect_gets_its_analytics_once() -> None:
    slc = ImageLine("capella-slc", "S", COLLECT_ID, "SLC")
    geo = ImageLine("capella-geo", "G", COLLECT_ID, "GEO")
    lines = with_analytics([geo, slc], [AnalyticProduct.VESSEL_DETECTION])
    assert lines == (geo, slc, AnalyticLine(AnalyticProduct.VESSEL_DETECTION, COLLECT_ID))
    assert OrderRequest.of(lines).analytics == lines[2:]
