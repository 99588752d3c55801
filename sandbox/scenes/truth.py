"""The ground truth of a piece of the map: what is water, how high it is, how much it sends back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..world.places import Kind
from .country import open_land, sea
from .noise import Block, Chosen
from .relief import height
from .shore import fractal, shore
from .site import Site, View
from .terminal import airfield, works
from .town import town

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

DENSITY = {
    Kind.CITY: (1.15, 7000.0),
    Kind.PORT: (0.45, 9000.0),
    Kind.AIRPORT: (-0.15, 30000.0),
    Kind.FARMLAND: (-1.35, 90000.0),
    Kind.ISLAND: (-0.75, 20000.0),
    Kind.VOLCANO: (-1.9, 90000.0),
}


@dataclass(frozen=True)
class Truth:
    """Distance to the shore (m, positive on land), height (m) and backscatter of flat ground (dB, inner pixels)."""

    shore: "Array"
    height: "Array"
    db: "Array"


def truth(block: Block, site: Site, view: View, wanted: "NDArray[np.bool_]") -> Truth:
    """All of it for a block; the backscatter for the `wanted` ones of its inner pixels."""
    import numpy as np

    edge = shore(block, site)
    edge = np.broadcast_to(edge, block.shape)
    inner, near = block.inner(), edge[1:-1, 1:-1]
    db = np.zeros(inner.shape, np.float32)
    for is_land in (True, False):
        mask = wanted & ((near > 0) == is_land)
        spots = inner.where(mask)
        if len(spots.index):
            db[mask] = _land(spots, site, view, near[mask]) if is_land else sea(spots, site, view)
    return Truth(edge, height(block, site, edge), _surf(site, near, db))


def _land(spots: Chosen, site: Site, view: View, edge: "Array") -> "Array":
    """Backscatter of land: the country first, then what people built."""
    import numpy as np

    db = np.broadcast_to(open_land(spots, site, view), spots.x.shape).astype(np.float32)
    if site.kind in DENSITY:
        dense = density(spots, site, edge)
        built = dense > 0
        if built.any():
            db[built] = town(spots.where(built), site, view, dense[built])
    if site.kind is Kind.AIRPORT:
        db = airfield(spots, site, view, db)
    if site.kind is Kind.PORT:
        db = works(spots, site, view, db)
    return db


def density(spots: Chosen, site: Site, edge: "Array") -> "Array":
    """How densely built, above 0 where houses stand."""
    import numpy as np

    base, radius = DENSITY[site.kind]
    away = np.sqrt(spots.x * spots.x + spots.y * spots.y) / np.float32(radius)
    dense = base - away + 0.45 * fractal(spots, 50, 2600, 6, 0.5)
    if site.kind is Kind.ISLAND:
        dense = dense + np.clip(1 - edge / 700, 0, 1) * (spots.noise(55, 2200) > 0.4)
    return dense - (edge < 14)


def _surf(site: Site, edge: "Array", db: "Array") -> "Array":
    """A bright line of breakers and rocks where open coast meets the sea."""
    import numpy as np

    if site.kind not in (Kind.ISLAND, Kind.VOLCANO, Kind.PORT):
        return db
    return np.where(abs(edge - 4) < 6, np.maximum(db, -8.0), db)
