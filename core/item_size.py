"""How much an item will weigh, before it is ordered: the catalog names no sizes, but it counts pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .items import ItemRow
from .products import ProductType
from .wire.reading import finite, member

BYTES_PER_PIXEL = {
    ProductType.GEO: 2,
    ProductType.GEC: 2,
    ProductType.SLC: 4,
    ProductType.SICD: 4,
    ProductType.SIDD: 1,
    ProductType.CSI: 3,
    ProductType.CSIDD: 3,
}
"""uncompressed: 16 bit amplitude, 2 x 16 bit complex, 8 bit detected, 3 x 8 bit colour; phase history varies"""


@dataclass(frozen=True)
class ImageSize:
    """Bytes of the image alone before compression; None where nothing tells."""

    bytes: int | None

    @classmethod
    def of(cls, row: ItemRow) -> ImageSize:
        """From the item's `proj:shape`."""
        return cls(_bytes(row))


def _bytes(row: ItemRow) -> int | None:
    width = BYTES_PER_PIXEL.get(row.product) if row.product else None
    shape = member(row.document(), "properties").get("proj:shape") if width else None
    sides = [finite(side) or 0.0 for side in shape] if isinstance(shape, list) and len(shape) == 2 else [0.0]
    return int(math.prod(sides) * (width or 0)) if min(sides) > 0 else None
