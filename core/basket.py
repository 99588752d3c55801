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
    vessels: frozenset[str] = frozenset()
    """collects whose vessel detection is wanted"""

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        """Everything that would be ordered."""
        images: list[OrderLine] = [image_line(row) for row in self.images.values()]
        collects = dict.fromkeys(row.collect_id for row in self.images.values() if row.collect_id in self.vessels)
        return (*images, *(AnalyticLine(AnalyticProduct.VESSEL_DETECTION, collect) for collect in collects))

    @property
    def rows(self) -> dict[str, ItemRow]:
        """The items behind the lines, by item id."""
        return {row.item_id: row for row in self.images.values()}

    def with_rows(self, rows: Iterable[ItemRow]) -> Basket:
        """The basket with these items added; one that lies in it already stays where it is."""
        added = {image_line(row).key: row for row in rows}
        return replace(self, images={**self.images, **{key: added[key] for key in added if key not in self.images}})

    def without(self, key: str) -> Basket:
        """The basket without that line. Without a GEO its collect's vessel detection goes too."""
        if key.startswith("analytic:"):
            return replace(self, vessels=self.vessels - {key.rpartition("/")[2]})
        images = {name: row for name, row in self.images.items() if name != key}
        return replace(self, images=images, vessels=self.vessels & _collects_with_geo(images.values()))

    def with_vessels(self, collect_id: str) -> Basket:
        """The basket with that collect's vessel detection; its GEO has to lie in it (`has_geo`)."""
        return replace(self, vessels=self.vessels | {collect_id})

    def has_geo(self, collect_id: str) -> bool:
        """True where the GEO image that vessel detection is made from lies in the basket."""
        return collect_id in _collects_with_geo(self.images.values())


def image_line(row: ItemRow) -> ImageLine:
    """The order line of an item."""
    return ImageLine(row.collection, row.item_id, row.collect_id, row.product_type)


def _collects_with_geo(rows: Iterable[ItemRow]) -> frozenset[str]:
    return frozenset(row.collect_id for row in rows if row.product is ProductType.GEO)
