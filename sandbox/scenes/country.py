"""Open land: fields, grass, rock, sand, lava, forest and ice; and the sea."""

from math import cos, pi, sin
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


def blend(below: "Array | float", above: "Array | float", field: "Array", edge: float, softness: float) -> "Array":
    """`above` where the field exceeds the edge, `below` elsewhere, with a soft seam."""
    import numpy as np

    share = np.clip((field - edge) / softness + 0.5, 0, 1)
    return below + (above - below) * share


def open_land(canvas: Canvas, site: Site, view: View) -> "Array":
    """Backscatter in dB of land without houses, for flat ground."""
    kind = site.kind
    if kind in (Kind.FARMLAND, Kind.CITY, Kind.AIRPORT, Kind.PORT):
        return fields(canvas, site, view)
    if kind is Kind.DESERT:
        plain = -16.5 + 1.2 * fractal(canvas, 60, 2400, 6)
        return blend(plain, plain + 5, fractal(canvas, 66, 1900, 6, 0.6), 1.3, 0.3)
    if kind is Kind.VOLCANO:
        return _lava(canvas)
    if kind is Kind.ICE:
        floes = blend(-15.0, -9.5, canvas.noise(60, 1100) + 0.4 * canvas.noise(61, 420), 0.0, 0.25)
        return floes + 1.5 * fractal(canvas, 66, 300, 5, 0.8)
    return _wild(canvas)


def fields(canvas: Canvas, site: Site, view: View) -> "Array":
    """Fields whose crops change with the month, woods between them, circles where water is pumped."""
    import numpy as np

    lots = plots(canvas, site.seed + 41, 2300.0, (240.0, 620.0), (110.0, 300.0))
    crop = table(site.seed + 51)[lots.key] * 0.6 + table(site.seed + 60 + view.month)[lots.key] * 0.4
    db = -15.5 + 9 * (crop - 0.5) + 0.8 * canvas.noise(72, 160) + 0.5 * canvas.noise(79, 45)
    edge = np.minimum(lots.along, lots.across)
    db = np.where(edge < max(5.0, 0.8 * canvas.spacing), -11.0 + 5 * crop + 1.5 * canvas.noise(88, 20), db)
    db = np.where(lots.border < max(8.0, 0.8 * canvas.spacing), -19.0, db)
    if site.kind is Kind.FARMLAND and site.unit("pivots") < 0.5:
        db = _pivots(canvas, site, view, db)
    return blend(db, _trees(canvas), fractal(canvas, 64, 1500, 6, 0.55), 1.2, 0.12)


def _trees(canvas: Canvas) -> "Array":
    """Forest: volume scattering with the grain of crowns."""
    return -9.0 + 1.7 * canvas.noise(75, 11) + 1.1 * canvas.noise(76, 27) + 0.7 * canvas.noise(77, 180)


def _pivots(canvas: Canvas, site: Site, view: View, around: "Array") -> "Array":
    import numpy as np

    period, radius = np.float32(805.0), 392.0
    i, j = np.floor(canvas.x / period), np.floor(canvas.y / period)
    dx, dy = canvas.x - (i + 0.5) * period, canvas.y - (j + 0.5) * period
    key = (i.astype(np.int32) * 97 ^ j.astype(np.int32) * 173) & 8191
    crop = table(site.seed + 80 + view.month)[key]
    sector = (dx * cos(float(view.month)) + dy * sin(float(view.month))) > 0
    inside = (dx * dx + dy * dy < radius * radius) & (table(site.seed + 79)[key] > 0.15)
    return np.where(inside, -14.5 + 7 * crop + np.where(sector & (crop > 0.5), -2.5, 0.0), around - 1.0)


def _lava(canvas: Canvas) -> "Array":
    """Young flows are rough and bright, ash is smooth and dark."""
    flows = fractal(canvas, 60, 2100, 7, 0.62)
    ash = -13.0 + 1.1 * fractal(canvas, 68, 500, 5, 0.6)
    rough = -9.5 + 1.3 * canvas.noise(69, 30) + 0.9 * canvas.noise(78, 90)
    return blend(blend(-16.5, ash, flows, -1.3, 0.6), rough, flows, 0.6, 0.35)


def _wild(canvas: Canvas) -> "Array":
    """Forest, scrub and bare rock."""
    rock = -11.5 + 1.3 * fractal(canvas, 68, 350, 4, 0.6)
    return blend(rock, _trees(canvas), fractal(canvas, 60, 1800, 7, 0.58), 0.3, 0.5)


def sea(canvas: Canvas, site: Site, view: View) -> "Array":
    """Backscatter in dB of water: darker the flatter the look, with wind patches and swell."""
    import numpy as np

    wind = (view.collect_seed % 1000) / 1000
    angle = 2 * pi * ((view.collect_seed >> 20) % 1000) / 1000
    base = -21.5 + 2.5 * (wind - 0.5) - 0.16 * (view.incidence - 36)
    patches = 0.9 * canvas.noise(63, 2600) + 0.6 * canvas.noise(64, 420)
    if canvas.spacing > 30:
        return base + patches
    phase = (canvas.x * cos(angle) + canvas.y * sin(angle)) * np.float32(2 * pi / 130) + 1.8 * canvas.noise(65, 620)
    return base + patches + (0.2 + 0.5 * wind) * np.sin(phase) * np.clip(0.6 + 0.5 * canvas.noise(66, 900), 0, 1.3)
