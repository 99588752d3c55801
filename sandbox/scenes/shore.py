"""Where water is: coasts, harbours, rivers, lakes and leads."""

from dataclasses import dataclass
from math import cos, pi, sin
from typing import TYPE_CHECKING

from ..world.places import Kind
from .noise import Canvas
from .site import Site

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

QUAY, BASIN_PERIOD, BASIN_SHARE, BASIN_DEPTH = -250.0, 1050.0, 0.36, 780.0
HARBOUR_HALF, BREAKWATER, ENTRANCE = 4300.0, -2100.0, 420.0


@dataclass(frozen=True)
class Axes:
    """Position along the coast and inland from it, in metres, straight."""

    along: "Array"
    inland: "Array"


def coast_angle(site: Site) -> float:
    """Direction of the inland axis in radians, counted from east towards north."""
    return 2 * pi * site.unit("coast")


def coast_axes(canvas: Canvas, site: Site) -> Axes:
    angle = coast_angle(site)
    c, s = cos(angle), sin(angle)
    offset = 700.0 * (site.unit("offset") - 0.5)
    return Axes(canvas.y * c - canvas.x * s, canvas.x * c + canvas.y * s + offset)


def fractal(canvas: Canvas, salt: int, longest: float, octaves: int, roughness: float = 0.5) -> "Array":
    """Sum of octaves of noise, halving the wavelength; those finer than two pixels are left out."""
    total = canvas.noise(salt, longest)
    for k in range(1, octaves):
        wavelength = longest / 2**k
        if wavelength < 2 * canvas.spacing:
            break
        total = total + canvas.noise(salt + k, wavelength) * roughness**k
    return total


def shore(canvas: Canvas, site: Site) -> "Array":
    """Roughly the distance to the water's edge in metres, positive on land."""
    kind = site.kind
    if kind is Kind.PORT:
        return _harbour(canvas, site)
    if kind is Kind.ISLAND:
        return _island(canvas, site)
    if kind is Kind.SEA:
        return fractal(canvas, 10, 9000, 7) * 900 - 3600
    if kind is Kind.CITY:
        return abs(fractal(canvas, 10, 9000, 6)) * 1500 - 60 - 70 * site.unit("river")
    if kind is Kind.FARMLAND or kind is Kind.AIRPORT:
        return abs(fractal(canvas, 10, 12000, 7)) * 1800 - 16 - 20 * site.unit("river")
    if kind is Kind.MOUNTAINS:
        return (fractal(canvas, 10, 5200, 8) + 1.9) * 700
    if kind is Kind.ICE:
        return abs(fractal(canvas, 10, 3800, 8, 0.6)) * 900 - 26
    if kind is Kind.VOLCANO:
        return _around(canvas, 7200 + 4000 * site.unit("size")) + 700 * fractal(canvas, 10, 4000, 8)
    return canvas.x * 0 + canvas.y * 0 + 5000.0


def _around(canvas: Canvas, radius: float) -> "Array":
    import numpy as np

    return np.float32(radius) - np.sqrt(canvas.x * canvas.x + canvas.y * canvas.y)


def _island(canvas: Canvas, site: Site) -> "Array":
    radius = 2300 + 1500 * site.unit("size")
    return _around(canvas, radius) + 900 * canvas.noise(10, 3600) + 320 * fractal(canvas, 11, 1300, 7, 0.55)


def _harbour(canvas: Canvas, site: Site) -> "Array":
    """A natural coast; around the anchor a straight quay with basins, and a breakwater with an entrance."""
    import numpy as np

    axes = coast_axes(canvas, site)
    natural = axes.inland + 620 * canvas.noise(10, 5200) + 170 * fractal(canvas, 11, 1500, 7, 0.52)
    within = HARBOUR_HALF - abs(axes.along)
    built = np.minimum(axes.inland - QUAY, _basins(axes))
    blended = np.where(within > 0, built, natural)
    wall = np.minimum(14 - abs(axes.inland - BREAKWATER), within - 300)
    gap = abs(axes.along - 900 * (site.unit("gap") - 0.5)) - ENTRANCE / 2
    return np.maximum(blended, np.minimum(wall, gap)).astype(np.float32)


def _basins(axes: Axes) -> "Array":
    """Distance to the nearest basin, negative inside one."""
    import numpy as np

    phase = np.mod(axes.along, BASIN_PERIOD) - BASIN_PERIOD / 2
    across = abs(phase) - BASIN_SHARE * BASIN_PERIOD / 2
    return np.maximum(across, axes.inland - QUAY - BASIN_DEPTH)
