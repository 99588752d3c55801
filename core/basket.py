"""What the analyst has put aside to order: images and analytics of their collects. Changing makes a new value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from .items import ItemRow
from .orders import AnalyticLine, ImageLine, OrderLine
from .products import AnalyticProduct, ProductType


@dataclass(frozen=True)
class Basket:
    """Lines in the order in which they came; outlives searches."""

    images: Mapping[str, ItemRow] = field(default_factory=dict)
    """by the key of the order line"""
    wanted: frozenset[AnalyticLine] = frozenset()
    """analytics of collects that lie in the basket"""

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        """Everything that would be ordered; analytics come last, in the order of their collects."""
        collects = dict.fromkeys(row.collect_id for row in self.images.values())
        every = (AnalyticLine(product, collect) for product in AnalyticProduct for collect in collects)
        return (*map(image_line, self.images.values()), *(line for line in every if line in self.wanted))

    @property
    def rows(self) -> dict[str, ItemRow]:
        """The items behind the lines, by item id."""
        return {row.item_id: row for row in self.images.values()}

    def with_rows(self, rows: Iterable[ItemRow]) -> Basket:
        """The basket with these items added; one that lies in it already stays where it is."""
        added = {image_line(row).key: row for row in rows}
        return replace(self, images={**self.images, **{key: added[key] for key in added if key not in self.images}})

    def without(self, *keys: str) -> Basket:
        """The basket without those lines. An analytic goes with the image that it is made from."""
        out = frozenset(keys)
        left = Basket({key: row for key, row in self.images.items() if key not in out})
        lost = self._sources() - left._sources()
        kept = (line for line in self.wanted if line.key not in out and _source(line) not in lost)
        return replace(left, wanted=frozenset(kept))

    def with_analytic(self, line: AnalyticLine) -> Basket:
        """The basket with that analytic; the image that it is made from has to lie in it (`can_make`)."""
        return replace(self, wanted=self.wanted | {line})

    def can_make(self, line: AnalyticLine) -> bool:
        """True where the image that this analytic is made from lies in the basket, or where it needs none."""
        return line.product.needs is None or _source(line) in self._sources()

    def _sources(self) -> frozenset[tuple[str, ProductType | None]]:
        return frozenset((row.collect_id, row.product) for row in self.images.values())


def _source(line: AnalyticLine) -> tuple[str, ProductType | None]:
    return line.collect_id, line.product.needs


def image_line(row: ItemRow) -> ImageLine:
    """The order line of an item."""
    return ImageLine(row.collection, row.item_id, row.collect_id, row.product_type)
