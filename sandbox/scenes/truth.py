"""The ground truth of a piece of the map: what is water, how high it is, how much it sends back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..world.places import Kind
from .country import open_land, sea
from .noise import Canvas
from .relief import height
from .shore import fractal, shore
from .site import Site, View
from .terminal import airfield, harbour
from .town import town

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

DENSITY = {
    Kind.CITY: (1.15, 7000.0),
    Kind.PORT: (0.55, 9000.0),
    Kind.AIRPORT: (-0.15, 30000.0),
    Kind.FARMLAND: (-1.35, 90000.0),
    Kind.ISLAND: (-0.75, 20000.0),
    Kind.VOLCANO: (-1.9, 90000.0),
}


@dataclass(frozen=True)
class Truth:
    """Distance to the shore (m, positive on land), height (m) and backscatter of flat ground (dB)."""

    shore: "Array"
    height: "Array"
    db: "Array"


def truth(canvas: Canvas, site: Site, view: View) -> Truth:
    """All of it for one canvas."""
    import numpy as np

    edge = shore(canvas, site)
    land = open_land(canvas, site, view)
    if site.kind in DENSITY:
        dense = density(canvas, site, edge)
        land = np.where(dense > 0, town(canvas, site, view, dense), land)
    if site.kind is Kind.AIRPORT:
        land = airfield(canvas, site, view, land)
    if site.kind is Kind.PORT:
        land = harbour(canvas, site, view, land)
    db = np.where(edge > 0, land, sea(canvas, site, view))
    return Truth(edge, height(canvas, site, edge), _surf(site, edge, db))


def density(canvas: Canvas, site: Site, edge: "Array") -> "Array":
    """How densely built, above 0 where houses stand."""
    import numpy as np

    base, radius = DENSITY[site.kind]
    away = np.sqrt(canvas.x * canvas.x + canvas.y * canvas.y) / np.float32(radius)
    dense = base - away + 0.45 * fractal(canvas, 50, 2600, 6, 0.5)
    if site.kind is Kind.ISLAND:
        dense = dense + np.clip(1 - edge / 700, 0, 1) * (canvas.noise(55, 2200) > 0.4)
    return dense - (edge < 14)


def _surf(site: Site, edge: "Array", db: "Array") -> "Array":
    """A bright line of breakers and rocks where open coast meets the sea."""
    import numpy as np

    if site.kind not in (Kind.ISLAND, Kind.VOLCANO, Kind.PORT):
        return db
    return np.where(abs(edge - 4) < 7, np.maximum(db, -7.0), db)
