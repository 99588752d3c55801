"""Search results as slim rows: what a table and a map need, and the raw item packed away until somebody opens it."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .products import LookSide, OrbitState, ProductType

if TYPE_CHECKING:
    from ..vendor.pystac import Item


@dataclass(frozen=True)
class ItemRow:
    """One STAC item, slim (about 1.5 kB). Words of the service that we do not know stay as text."""

    item_id: str
    collection: str
    collect_id: str
    product_type: str
    mode: str
    polarization: str
    platform: str
    acquired: datetime | None
    look_side: LookSide | None
    orbit_state: OrbitState | None
    incidence_deg: float | None
    resolution_m: float | None
    bbox: tuple[float, float, float, float] | None
    """west, south, east, north in degrees; west > east where the footprint crosses the antimeridian"""
    footprint_wkb: bytes = field(repr=False)
    """MultiPolygon or Polygon in lon/lat, empty where the item has no geometry"""
    packed: bytes = field(repr=False, compare=False)
    """the item as it came, zlib'd JSON"""

    @property
    def product(self) -> ProductType | None:
        """The product type, None for a word that is not in our table."""
        return ProductType(self.product_type) if self.product_type in ProductType._value2member_map_ else None

    @property
    def is_streamable(self) -> bool:
        """True where pixels can be shown as a raster layer."""
        return self.product is not None and self.product.is_raster

    def document(self) -> dict[str, Any]:
        """The item as the service sent it; its asset links may have expired since."""
        document: dict[str, Any] = json.loads(zlib.decompress(self.packed))
        return document

    def item(self) -> Item:
        """The `pystac.Item`, made when somebody opens, orders or loads it (0.2 to 0.7 ms)."""
        from .stac import read_item

        return read_item(self.document())


@dataclass(frozen=True)
class ItemPage:
    """One page of a search. `matched` is None where the service does not count; `returned` counts before any filter."""

    rows: tuple[ItemRow, ...]
    matched: int | None
    returned: int


@dataclass(frozen=True)
class Collection:
    """A STAC collection, as far as the search form shows it."""

    collection_id: str
    title: str
    description: str
    bbox: tuple[float, float, float, float] | None


def pack(document: dict[str, Any]) -> bytes:
    """The form in which a row keeps its raw item."""
    return zlib.compress(json.dumps(document, separators=(",", ":")).encode(), 1)
