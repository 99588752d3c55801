"""Open land: fields, grass, rock, sand, lava, forest and ice; and the sea."""

from math import cos, sin
from typing import TYPE_CHECKING

from ..world.places import Kind
from .noise import Canvas
from .plots import plots, table
from .shore import fractal
from .site import Site, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]


def open_land(canvas: Canvas, site: Site, view: View) -> "Array":
    """Backscatter in dB of land without houses, for flat ground."""
    kind = site.kind
    if kind in (Kind.FARMLAND, Kind.CITY, Kind.AIRPORT, Kind.PORT):
        return fields(canvas, site, view)
    if kind is Kind.DESERT:
        return -16.5 + 1.3 * fractal(canvas, 60, 2400, 6) + _stones(canvas)
    if kind is Kind.VOLCANO:
        return _lava(canvas)
    if kind is Kind.ICE:
        return -9.5 + 1.6 * fractal(canvas, 60, 900, 6, 0.7)
    return _wild(canvas, site)


def fields(canvas: Canvas, site: Site, view: View) -> "Array":
    """Fields whose crops change with the month, woods between them, circles where water is pumped."""
    import numpy as np

    lots = plots(canvas, site.seed + 41, 2300.0, (240.0, 620.0), (110.0, 300.0))
    crop = table(site.seed + 51)[lots.key] * 0.6 + table(site.seed + 60 + view.month)[lots.key] * 0.4
    db = -15.5 + 9 * (crop - 0.5) + 0.5 * canvas.noise(72, 160)
    edge = np.minimum(np.minimum(lots.along, lots.across), 400)
    db = np.where(edge < 7, -9.0 + 3 * crop, db)
    if site.kind is Kind.FARMLAND and site.unit("pivots") < 0.5:
        db = _pivots(canvas, site, view, db)
    woods = fractal(canvas, 64, 1500, 6, 0.55)
    return np.where(woods > 1.15, -7.5 + 0.9 * canvas.noise(75, 24), db)


def _pivots(canvas: Canvas, site: Site, view: View, around: "Array") -> "Array":
    import numpy as np

    period, radius = 805.0, 392.0
    i, j = np.floor(canvas.x / period), np.floor(canvas.y / period)
    dx, dy = canvas.x - (i + 0.5) * period, canvas.y - (j + 0.5) * period
    key = (i.astype(np.int32) * 97 ^ j.astype(np.int32) * 173) & 8191
    crop = table(site.seed + 80 + view.month)[key]
    sector = (dx * cos(float(view.month)) + dy * sin(float(view.month))) > 0
    inside = (dx * dx + dy * dy < radius * radius) & (table(site.seed + 79)[key] > 0.15)
    return np.where(inside, -14.5 + 7 * crop + np.where(sector & (crop > 0.5), -2.5, 0.0), around - 1.0)


def _stones(canvas: Canvas) -> "Array":
    import numpy as np

    return np.where(fractal(canvas, 66, 1900, 6, 0.6) > 1.3, 4.5, 0.0)


def _lava(canvas: Canvas) -> "Array":
    """Young flows are rough and bright, ash is smooth and dark."""
    import numpy as np

    flows = fractal(canvas, 60, 2100, 7, 0.58)
    db = -13.5 + 1.4 * fractal(canvas, 68, 500, 5, 0.6)
    db = np.where(flows > 0.55, -7.5 + 1.2 * canvas.noise(69, 30), db)
    return np.where(flows < -1.25, -17.5, db)


def _wild(canvas: Canvas, site: Site) -> "Array":
    """Forest, scrub and bare rock."""
    import numpy as np

    kinds = fractal(canvas, 60, 1800, 7, 0.58)
    return np.where(kinds > 0.1, -8.5 + 0.8 * canvas.noise(75, 22), -11.5 + 1.2 * fractal(canvas, 68, 350, 4, 0.6))


def sea(canvas: Canvas, site: Site, view: View) -> "Array":
    """Backscatter in dB of water: darker the flatter the look, with wind patches and swell.

    The fall with the incidence angle is that of X-band models for a light breeze (about 0.5 dB per degree).
    """
    import numpy as np

    wind = (view.collect_seed % 1000) / 1000
    angle = 6.283 * ((view.collect_seed >> 20) % 1000) / 1000
    base = -21.5 + 2.5 * (wind - 0.5) - 0.16 * (view.incidence - 36)
    patches = 0.9 * canvas.noise(63, 2600) + 0.6 * canvas.noise(64, 420)
    if canvas.spacing > 30:
        return base + patches
    phase = (canvas.x * cos(angle) + canvas.y * sin(angle)) * np.float32(6.283 / 140) + 1.3 * canvas.noise(65, 520)
    return base + patches + (0.35 + 0.5 * wind) * np.sin(phase)
