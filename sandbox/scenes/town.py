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

STREET_DB, ROOF_DB, GARDEN_DB, SHADOW_DB = -15.0, -7.5, -10.5, -22.0


@dataclass(frozen=True)
class Walls:
    """Metres from the wall that faces the radar (in front of it) and from the one that turns its back."""

    front: "Array"
    behind: "Array"
    inside: "Array"
    facing: "Array"


def town(canvas: Canvas, site: Site, view: View, density: "Array") -> "Array":
    """Backscatter in dB of built-up land; `density` 0..1 makes it taller and closer."""
    import numpy as np

    lots = plots(canvas, site.seed + 11, 1150.0, (46.0, 120.0), (34.0, 70.0))
    draw = table(site.seed + 21)[lots.key]
    tall = (5 + 9 * table(site.seed + 22)[lots.key]) * (1 + 3 * np.clip(density, 0, 1) * draw**4)
    is_open = draw < 0.16 + 0.25 * np.clip(0.5 - density, 0, 1)
    street = np.float32(13.0)
    east, north = sin(radians(view.look_azimuth)), cos(radians(view.look_azimuth))
    u_look, v_look = east * lots.cos + north * lots.sin, north * lots.cos - east * lots.sin
    walls_u = _walls(lots.along, lots.length, street, u_look)
    walls_v = _walls(lots.across, lots.width, street, v_look)
    slant = np.float32(tan(radians(view.incidence)))
    inside = walls_u.inside & walls_v.inside
    db = np.where(inside, ROOF_DB + 9 * (draw - 0.5), STREET_DB)
    for walls, other in ((walls_u, walls_v), (walls_v, walls_u)):
        shadow = (walls.behind >= 0) & (walls.behind < tall * slant * walls.facing) & (other.inside | (draw > 0.4))
        db = np.where(shadow & ~walls.inside, SHADOW_DB, db)
        reach = np.maximum(tall / slant * walls.facing, 1.1 * canvas.spacing)
        bounce = (abs(walls.front) < np.minimum(reach, 9.0)) & other.inside
        db = np.where(bounce, np.maximum(db, -9 + 15 * walls.facing**3 + 7 * draw), db)
    return np.where(is_open, GARDEN_DB + 3 * (draw * 6 - 0.5), db) + _glints(canvas, site)


def _walls(position: "Array", period: "Array", street: float, look: "Array") -> Walls:
    """The two walls across one side of a lot; the street lies at its low end."""
    import numpy as np

    from_low, from_high = position - street, period - position
    is_low_lit = look > 0
    front = np.where(is_low_lit, from_low, np.minimum(position, from_high))
    behind = np.where(is_low_lit, position, street - position)
    return Walls(front, behind, from_low > 0, abs(look))


def _glints(canvas: Canvas, site: Site) -> "Array":
    """Roof ridges, poles and corners: one cell in forty shines."""
    import numpy as np

    size = max(7.0, canvas.spacing * 1.5)
    cell = slot(np.floor(canvas.x / size).astype(np.int32), np.floor(canvas.y / size).astype(np.int32))
    draw = table(site.seed + 31)[cell]
    return np.where(draw > 0.975, (draw - 0.975) * 440, 0.0)


__all__ = ["Plots", "town"]
