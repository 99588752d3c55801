"""What stands on quays and airfields: stacks, tanks, sheds, runways."""

from math import cos, radians, sin
from typing import TYPE_CHECKING

from .noise import Canvas
from .plots import slot, table
from .shore import BASIN_DEPTH, BASIN_PERIOD, HARBOUR_HALF, QUAY, coast_angle, coast_axes
from .site import Site, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

APRON_DB = -16.0


def harbour(canvas: Canvas, site: Site, view: View, land: "Array") -> "Array":
    """Backscatter in dB with the port's works laid over `land`."""
    import numpy as np

    axes = coast_axes(canvas, site)
    pier = np.floor(axes.along / BASIN_PERIOD).astype(np.int32)
    use = table(site.seed + 91)[pier & 8191]
    depth = axes.inland - QUAY
    zone = (abs(axes.along) < HARBOUR_HALF) & (depth < BASIN_DEPTH + 500)
    towards = view.look_azimuth - (90 - np.degrees(coast_angle(site)))
    works = np.where(use < 0.5, _stacks(axes.along, depth, site), _tanks(axes.along, depth, site, towards))
    works = np.where(use > 0.8, _sheds(axes.along, depth, site, towards), works)
    wall = np.maximum(7.0, canvas.spacing * 1.2)
    works = np.where(depth < wall, 1.0, works)
    works = np.where(axes.inland < QUAY - 50, 0.5, works)
    return np.where(zone, works, land)


def _stacks(along: "Array", depth: "Array", site: Site) -> "Array":
    """Rows of containers with lanes between them."""
    import numpy as np

    row, column = np.floor(depth / 38).astype(np.int32), np.floor(along / 170).astype(np.int32)
    filled = table(site.seed + 92)[slot(column, row)]
    is_stack = (np.mod(depth, 38) > 13) & (np.mod(along, 170) > 24) & (filled > 0.22)
    return np.where(is_stack, -4 + 9 * filled, APRON_DB)


def _tanks(along: "Array", depth: "Array", site: Site, towards: float) -> "Array":
    """Round tanks: a bright crescent on the near side, a dark lid, a shadow behind."""
    import numpy as np

    period, radius = 96.0, 34.0
    i, j = np.floor(along / period), np.floor(depth / period)
    a, b = along - (i + 0.5) * period, depth - (j + 0.5) * period
    exists = table(site.seed + 93)[slot(i.astype(np.int32), j.astype(np.int32))] > 0.25
    r = np.sqrt(a * a + b * b)
    near = (-a * sin(radians(towards)) + b * cos(radians(towards))) * -1
    db = np.where(r < radius, -15.0, APRON_DB + 2)
    db = np.where((abs(r - radius) < 5) & (near > 8), 6.0, db)
    db = np.where((r > radius) & (r < radius + 13) & (near < -12), -22.0, db)
    return np.where(exists, db, APRON_DB + 1.5)


def _sheds(along: "Array", depth: "Array", site: Site, towards: float) -> "Array":
    import numpy as np

    i, j = np.floor(along / 150).astype(np.int32), np.floor(depth / 82).astype(np.int32)
    draw = table(site.seed + 94)[slot(i, j)]
    across = np.mod(depth, 82)
    roof = (across > 24) & (np.mod(along, 150) > 22)
    lit = cos(radians(towards)) > 0
    edge = abs(across - 24) < 5 if lit else abs(across - 80) < 5
    db = np.where(roof, -9 + 5 * draw, APRON_DB)
    return np.where(edge & (np.mod(along, 150) > 22), 3 + 5 * draw, db)


def airfield(canvas: Canvas, site: Site, view: View, land: "Array") -> "Array":
    """Two parallel runways, taxiways, an apron with parked aircraft, a terminal, over mown grass."""
    import numpy as np

    angle = 3.1416 * site.unit("runway")
    u = canvas.x * cos(angle) + canvas.y * sin(angle)
    v = canvas.y * cos(angle) - canvas.x * sin(angle)
    inside = (abs(u) < 2450) & (abs(v) < 1250)
    db = np.where(inside, -14.0 + 0.6 * canvas.noise(77, 120), land)
    for centre in (-950.0, 950.0):
        db = np.where((abs(v - centre) < 26) & (abs(u) < 1950), -21.5, db)
        db = np.where((abs(v - centre * 0.78) < 13) & (abs(u) < 1950), -20.5, db)
    links = (np.mod(u, 640) < 26) & (abs(v) < 950) & (abs(u) < 1950)
    db = np.where(links, -20.0, db)
    db = np.where((abs(v) < 330) & (abs(u) < 1100), -18.0, db)
    gate, side = np.mod(u, 58), abs(abs(v) - 150)
    parked = table(site.seed + 95 + view.month)[np.floor(u / 58).astype(np.int32) & 8191] > 0.4
    aircraft = ((abs(gate - 29) < 4) & (side < 27)) | ((side < 4.5) & (abs(gate - 29) < 24))
    db = np.where(aircraft & parked & (abs(u) < 950), 2.5, db)
    hall = (abs(v) < 72) & (abs(u) < 900)
    db = np.where(hall, -8.0 + 3 * canvas.noise(78, 40), db)
    return np.where(hall & (abs(abs(v) - 66) < 6), 7.0, db)
