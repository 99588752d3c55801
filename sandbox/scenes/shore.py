"""Where water is: coasts, harbours, rivers, lakes and leads."""

from typing import TYPE_CHECKING

from ..world.places import Kind
from .harbour import coast_axes, harbour
from .noise import Canvas
from .site import Site

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]


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
        return harbour(canvas, site, _natural(canvas, site))
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
        return _leads(canvas)
    if kind is Kind.VOLCANO:
        return _around(canvas, 7200 + 4000 * site.unit("size")) + 700 * fractal(canvas, 10, 4000, 8)
    return canvas.x * 0 + canvas.y * 0 + 5000.0


def _leads(canvas: Canvas) -> "Array":
    """Ice with cracks of open water between floes."""
    import numpy as np

    wide = abs(fractal(canvas, 10, 3200, 7, 0.42)) * 900 - 30
    narrow = abs(canvas.noise(24, 900) + 0.5 * canvas.noise(25, 430)) * 260 - 7
    return np.minimum(wide, narrow)


def _around(canvas: Canvas, radius: float) -> "Array":
    import numpy as np

    return np.float32(radius) - np.sqrt(canvas.x * canvas.x + canvas.y * canvas.y)


def _island(canvas: Canvas, site: Site) -> "Array":
    radius = 2300 + 1500 * site.unit("size")
    return _around(canvas, radius) + 900 * canvas.noise(10, 3600) + 320 * fractal(canvas, 11, 1300, 7, 0.55)


def _natural(canvas: Canvas, site: Site) -> "Array":
    return coast_axes(canvas, site).inland + 620 * canvas.noise(10, 5200) + 170 * fractal(canvas, 11, 1500, 7, 0.52)
