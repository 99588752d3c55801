"""Built-up land: double bounce on walls that face the radar, shadow behind, roofs, streets and trees."""

from dataclasses import dataclass
from math import cos, radians, sin, tan
from typing import TYPE_CHECKING

from .noise import Canvas
from .plots import Plots, plots, slot, table
from .site import Site, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

STREET, HOUSE, AVENUE = 13.0, 27.0, 21.0
AVENUE_DB, STREET_DB, ROOF_DB, GARDEN_DB, SHADOW_DB = -17.0, -14.5, -9.0, -10.5, -19.5


@dataclass(frozen=True)
class Wall:
    """One direction of walls: metres in front of the lit one, behind the other, and the cosine to the line of sight."""

    front: "Array"
    behind: "Array"
    inside: "Array"
    facing: "Array"


def town(canvas: Canvas, site: Site, view: View, density: "Array") -> "Array":
    """Backscatter in dB of built-up land; `density` 0..1 makes it taller and closer."""
    import numpy as np

    lots = plots(canvas, site.seed + 11, 1150.0, (70.0, 165.0), (38.0, 84.0))
    house = np.floor((lots.along - STREET) / HOUSE).astype(np.int32)
    draw = table(site.seed + 21)[slot(lots.key, house)]
    tall = (4 + 8 * draw) * (1 + 2.6 * np.clip(density, 0, 1) * table(site.seed + 22)[lots.key] ** 3)
    is_open = draw < 0.10 + 0.5 * np.clip(0.7 - density, 0, 1)
    clutter = 2.4 * canvas.noise(85, 10) + 1.7 * canvas.noise(86, 26)
    db = _built(canvas, lots, draw, tall, view) + clutter
    green = is_open | (canvas.noise(87, 460) > 1.75)
    db = np.where(green, GARDEN_DB + 2.5 * (draw - 0.3) + 0.8 * clutter, db) + _glints(canvas, site)
    return np.where(lots.border < max(AVENUE, canvas.spacing), AVENUE_DB + 0.4 * clutter, db)


def _built(canvas: Canvas, lots: Plots, draw: "Array", tall: "Array", view: View) -> "Array":
    import numpy as np

    east, north = np.float32(sin(radians(view.look_azimuth))), np.float32(cos(radians(view.look_azimuth)))
    along = _wall(lots.along, lots.length, east * lots.cos + north * lots.sin)
    across = _wall(lots.across, lots.width, north * lots.cos - east * lots.sin)
    slant = np.float32(tan(radians(view.incidence)))
    db = np.where(along.inside & across.inside, ROOF_DB + 6 * (draw - 0.5), np.float32(STREET_DB))
    for wall, other in ((along, across), (across, along)):
        dark = (wall.behind >= 0) & (wall.behind < tall * slant * wall.facing) & other.inside & ~wall.inside
        db = np.where(dark, np.float32(SHADOW_DB), db)
        reach = np.clip(tall / slant * wall.facing, 1.1 * canvas.spacing, max(8.0, 1.1 * canvas.spacing))
        bounce = (abs(wall.front) < reach) & other.inside
        db = np.where(bounce, np.maximum(db, -8 + 9 * wall.facing**3 + 9 * (draw - 0.35)), db)
    return db


def _wall(position: "Array", period: "Array", look: "Array") -> Wall:
    """The walls across one side of a lot; the street lies at its low end."""
    import numpy as np

    from_low = position - np.float32(STREET)
    is_low_lit = look > 0
    front = np.where(is_low_lit, from_low, np.minimum(position, period - position))
    return Wall(front, np.where(is_low_lit, position, -from_low), from_low > 0, abs(look))


def _glints(canvas: Canvas, site: Site) -> "Array":
    """Roof ridges, poles and corners: one cell in forty shines."""
    import numpy as np

    size = max(7.0, canvas.spacing * 1.5)
    cell = slot(np.floor(canvas.x / size).astype(np.int32), np.floor(canvas.y / size).astype(np.int32))
    draw = table(site.seed + 31)[cell]
    return np.where(draw > 0.975, (draw - 0.975) * 400, np.float32(0))
