"""What stands on quays and airfields: stacks, tanks, sheds, runways."""

from math import cos, radians, sin
from typing import TYPE_CHECKING

from .harbour import DEPTH, HALF, PERIOD, QUAY, coast_angle, coast_axes
from .noise import Canvas, wrapped
from .plots import slot, table
from .site import Site, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

APRON_DB = -15.5


def works(canvas: Canvas, site: Site, view: View, land: "Array") -> "Array":
    """Backscatter in dB with the port's works laid over `land`."""
    import numpy as np

    axes = coast_axes(canvas, site)
    pier = np.floor(axes.along / PERIOD).astype(np.int32)
    use = table(site.seed + 91)[(pier + np.floor(axes.inland / 700).astype(np.int32) * 37) & 8191]
    depth = axes.inland - QUAY
    towards = view.look_azimuth - (90 - np.degrees(coast_angle(site)))
    db = np.where(use < 0.42, _stacks(axes.along, depth, site), APRON_DB)
    db = np.where((use >= 0.42) & (use < 0.68), _tanks(axes.along, depth, site, towards), db)
    db = np.where(use > 0.80, _sheds(axes.along, depth, site, towards), db)
    db = db + 1.6 * canvas.noise(81, 14) + 1.2 * canvas.noise(82, 60)
    db = np.where(depth < max(6.0, canvas.spacing), -3.0 + 2 * canvas.noise(81, 14), db)
    db = np.where(depth < -60, -2.0 + 2.5 * canvas.noise(81, 14), db)
    zone = (abs(axes.along) < HALF) & (depth < DEPTH[1] + 260 + 120 * canvas.noise(83, 500))
    return np.where(zone, db, land)


def _stacks(along: "Array", depth: "Array", site: Site) -> "Array":
    """Rows of containers with lanes between them."""
    import numpy as np

    row, column = np.floor(depth / 38).astype(np.int32), np.floor(along / 170).astype(np.int32)
    filled = table(site.seed + 92)[slot(column, row)]
    inside = along - column * np.float32(170)
    is_stack = (depth - row * np.float32(38) > 15) & (inside > 30) & (filled > 0.3) & (inside < 60 + 170 * filled)
    return np.where(is_stack, -7 + 8 * filled, APRON_DB)


def _tanks(along: "Array", depth: "Array", site: Site, towards: float) -> "Array":
    """Round tanks: a bright crescent on the near side, a dark lid, a shadow behind."""
    import numpy as np

    period = np.float32(96.0)
    i, j = np.floor(along / period), np.floor(depth / period)
    a, b = along - (i + 0.5) * period, depth - (j + 0.5) * period
    draw = table(site.seed + 93)[slot(i.astype(np.int32), j.astype(np.int32))]
    radius = 18 + 22 * draw
    r = np.sqrt(a * a + b * b)
    near = a * np.float32(sin(radians(towards))) - b * np.float32(cos(radians(towards)))
    db = np.where(r < radius, -15.0, APRON_DB + 2)
    db = np.where((abs(r - radius) < 5) & (near > 8), 4.0, db)
    db = np.where((r > radius) & (r < radius + 13) & (near < -10), -21.0, db)
    return np.where(draw > 0.3, db, APRON_DB + 1.5)


def _sheds(along: "Array", depth: "Array", site: Site, towards: float) -> "Array":
    import numpy as np

    i, j = np.floor(along / 150).astype(np.int32), np.floor(depth / 82).astype(np.int32)
    draw = table(site.seed + 94)[slot(i, j)]
    across, inside = depth - j * np.float32(82), along - i * np.float32(150)
    roof = (across > 24) & (inside > 22) & (inside < 60 + 140 * draw)
    edge = abs(across - 24) < 5 if cos(radians(towards)) > 0 else abs(across - 80) < 5
    return np.where(roof, np.where(edge, 1 + 5 * draw, -11 + 6 * draw), APRON_DB)


def airfield(canvas: Canvas, site: Site, view: View, land: "Array") -> "Array":
    """Two parallel runways, taxiways, an apron with parked aircraft, a terminal, over mown grass."""
    import numpy as np

    angle = 3.1416 * site.unit("runway")
    u = canvas.x * cos(angle) + canvas.y * sin(angle)
    v = canvas.y * cos(angle) - canvas.x * sin(angle)
    ragged = 150 * canvas.noise(84, 900)
    inside = (abs(u) < 2350 + ragged) & (abs(v) < 1230 + ragged)
    db = np.where(inside, -14.5 + 0.9 * canvas.noise(77, 120) + 0.7 * canvas.noise(76, 420), land)
    for centre in (-950.0, 950.0):
        db = np.where((abs(v - centre) < 26) & (abs(u) < 1950), -21.5, db)
        db = np.where((abs(v - centre * 0.78) < 13) & (abs(u) < 1950), -20.5, db)
    links = (wrapped(u, 640) < 26) & (abs(v) < 950) & (abs(u) < 1950)
    db = np.where(links, -20.0, db)
    db = np.where((abs(v) < 330 + 0.3 * ragged) & (abs(u) < 1100), -18.5 + 0.8 * canvas.noise(77, 120), db)
    finger = (wrapped(u, 310) < 34) & (abs(v) < 112)
    hall = ((abs(v) < 46) | finger) & (abs(u) < 900)
    db = np.where(hall, -8.5 + 2.5 * canvas.noise(78, 40) + 2 * canvas.noise(81, 14), db)
    lit = v * float(
        np.sign(cos(radians(view.look_azimuth)) * cos(angle) - sin(radians(view.look_azimuth)) * sin(angle))
    )
    db = np.where(hall & (lit < -38) & ~finger, 5.0 + 3 * canvas.noise(81, 14), db)
    return _aircraft(u, v, site, view, db)


def _aircraft(u: "Array", v: "Array", site: Site, view: View, db: "Array") -> "Array":
    """At the gates, other ones each month: a body, wings and a tail."""
    import numpy as np

    stand = np.floor(u / 62).astype(np.int32)
    draw = table(site.seed + 95 + view.month)[slot(stand, (v > 0).astype(np.int32))]
    across, ahead = u - (stand + np.float32(0.5)) * 62, abs(v) - 128 - 14 * draw
    body = (abs(across) < 3.5) & (abs(ahead) < 20)
    wings = (abs(ahead + 0.35 * abs(across)) < 4) & (abs(across) < 18)
    tail = (abs(ahead - 18) < 3) & (abs(across) < 7)
    return np.where((body | wings | tail) & (draw > 0.35) & (abs(u) < 950), 1.5 + 4 * draw, db)
