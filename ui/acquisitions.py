"""Search results grouped by acquisition: one collect, several products. Pure values for the item table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone

from ..core.items import ItemRow
from ..core.products import ProductType

EPOCH = datetime.min.replace(tzinfo=timezone.utc)
_ORDER = {kind.value: place for place, kind in enumerate(ProductType)}


@dataclass(eq=False)
class Acquisition:
    """One collect with the products found so far, the handiest first. `place` is its row in the table."""

    key: str
    rows: list[ItemRow] = field(default_factory=list)
    place: int = 0

    @property
    def first(self) -> ItemRow:
        """The product that stands for all: GEO where there is one."""
        return self.rows[0]

    @property
    def product_names(self) -> tuple[str, ...]:
        """Its product types in our order."""
        return tuple(row.product_type for row in self.rows)

    def index_for(self, row: ItemRow) -> int:
        """Where a further product belongs."""
        rank = product_rank(row)
        return next((i for i, other in enumerate(self.rows) if product_rank(other) > rank), len(self.rows))


def product_rank(row: ItemRow) -> int:
    """GEO first, words that we do not know last."""
    return _ORDER.get(row.product_type, len(_ORDER))


def acquisition_key(row: ItemRow) -> str:
    """Items of one collect belong together; an item that names none stands alone."""
    return row.collect_id or row.item_id


SORT_KEYS: tuple[Callable[[Acquisition], tuple[object, ...]], ...] = (
    lambda a: (a.first.acquired or EPOCH, a.key),
    lambda a: (a.product_names,),
    lambda a: (a.first.look_side.value if a.first.look_side else "", a.first.incidence_deg or 0.0),
)
"""one for each column of the item table that sorts by itself"""


def distinct(rows: Iterable[ItemRow]) -> tuple[ItemRow, ...]:
    """The rows in their order, each item once."""
    return tuple({row.item_id: row for row in rows}.values())
