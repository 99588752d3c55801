"""What to order, named in words: item ids out of a text, and the order lines that the catalog makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .cancel import CancelledCheck, never
from .errors import EmptyOrder, NotFound
from .items import ItemRow
from .orders import AnalyticLine, ImageLine, OrderLine
from .products import AnalyticProduct
from .query import PAGE_LIMIT, SearchQuery
from .search import Catalog, RowsFound, search

_BETWEEN = re.compile(r"[\s,;]+")
LOOKED_UP_AT_ONCE = PAGE_LIMIT // 3
"""ids in one search; an id may lie in more than one collection, e.g. among the open data too"""


@dataclass(frozen=True, order=True)
class ItemName:
    """An item by its id; `collection` is empty where nobody said which one."""

    item_id: str
    collection: str = ""

    @classmethod
    def read(cls, text: str) -> ItemName:
        """From `ID` or `collection/ID`."""
        collection, _, item_id = text.rpartition("/")
        return cls(item_id, collection)


def words_in(text: str) -> tuple[str, ...]:
    """What blanks, commas, semicolons and line ends keep apart, each once, in the order given."""
    return tuple(dict.fromkeys(word for word in _BETWEEN.split(text) if word))


def names_in(text: str) -> tuple[ItemName, ...]:
    """The items that a text names as `ID` or `collection/ID`."""
    return tuple(name for word in words_in(text) if (name := ItemName.read(word)).item_id)


def image_lines(
    catalog: Catalog, names: Iterable[ItemName], cancelled: CancelledCheck = never
) -> tuple[ImageLine, ...]:
    """One line for each name, with collect and product type as the catalog knows them.

    Raises `EmptyOrder`, `NotFound` with the first id that the catalog does not have, the errors of the catalog and
    `Cancelled`.
    """
    wanted = tuple(dict.fromkeys(names))
    if not wanted:
        raise EmptyOrder
    rows = _rows(catalog, wanted, cancelled)
    return tuple(_line(rows, name) for name in wanted)


def _rows(catalog: Catalog, names: tuple[ItemName, ...], cancelled: CancelledCheck) -> dict[ItemName, ItemRow]:
    found: dict[ItemName, ItemRow] = {}
    for collection, ids in _batches(names):
        query = SearchQuery(collections=(collection,) if collection else (), item_ids=ids, limit=3 * len(ids))
        found |= {ItemName(row.item_id, collection): row for row in all_rows(catalog, query, cancelled)}
    return found


def all_rows(catalog: Catalog, query: SearchQuery, cancelled: CancelledCheck = never) -> list[ItemRow]:
    """Every row of a search at once. Raises what `search` raises."""
    rows: list[ItemRow] = []
    search(catalog, query, lambda event: rows.extend(event.rows if isinstance(event, RowsFound) else ()), cancelled)
    return rows


def _batches(names: tuple[ItemName, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for collection in dict.fromkeys(name.collection for name in names):
        ids = tuple(name.item_id for name in names if name.collection == collection)
        for start in range(0, len(ids), LOOKED_UP_AT_ONCE):
            yield collection, ids[start : start + LOOKED_UP_AT_ONCE]


def _line(rows: dict[ItemName, ItemRow], name: ItemName) -> ImageLine:
    row = rows.get(name)
    if row is None:
        asked = f"{name.collection}/{name.item_id}" if name.collection else name.item_id
        raise NotFound(f"The catalog has no item {asked}: check its id.")
    return ImageLine(row.collection, row.item_id, row.collect_id, row.product_type)


def with_analytics(lines: Iterable[ImageLine], products: Iterable[AnalyticProduct]) -> tuple[OrderLine, ...]:
    """The images and, for each of their collects, the analytic products; an order checks that each has its GEO."""
    images = tuple(lines)
    collects = dict.fromkeys(line.collect_id for line in images if line.collect_id)
    return (*images, *(AnalyticLine(product, collect) for product in products for collect in collects))
