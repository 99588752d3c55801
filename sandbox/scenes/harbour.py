"""A harbour: a coast, a quay with basins cut into it, and a breakwater with an entrance."""

from dataclasses import dataclass
from math import cos, pi, sin
from typing import TYPE_CHECKING

from .noise import Canvas, Points
from .plots import table
from .site import Site

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

QUAY, PERIOD, HALF = -250.0, 1050.0, 4300.0
SHARE, DEPTH = (0.20, 0.46), (420.0, 1150.0)
BREAKWATER, ENTRANCE = -2100.0, 420.0


@dataclass(frozen=True)
class Axes:
    """Metres along the coast and inland from it; the axes bend a little."""

    along: "Array"
    inland: "Array"


@dataclass(frozen=True)
class Basin:
    """One basin: middle along the coast, half width and depth in metres; depth 0 where none was cut."""

    middle: float
    half: float
    depth: float


def coast_angle(site: Site) -> float:
    """Direction of the inland axis in radians, counted from east towards north."""
    return 2 * pi * site.unit("coast")


def coast_axes(canvas: Canvas, site: Site) -> Axes:
    """Where positions lie along the coast and inland."""
    angle = coast_angle(site)
    c, s = cos(angle), sin(angle)
    bend = 120 * canvas.noise(20, 4200) + 700.0 * (site.unit("offset") - 0.5)
    return Axes(
        canvas.y * c - canvas.x * s + 40 * canvas.noise(21, 3100),
        canvas.x * c + canvas.y * s + bend + 16 * canvas.noise(22, 900),
    )


def place(site: Site, along: "Array", inland: "Array") -> "tuple[Array, Array]":
    """Local metres of points given in the bent axes, by fixed-point iteration."""
    angle = coast_angle(site)
    c, s = cos(angle), sin(angle)
    x, y = inland * c - along * s, inland * s + along * c
    for _ in range(6):
        axes = coast_axes(Points(x, y, site.seed), site)
        da, di = along - axes.along, inland - axes.inland
        x, y = x + di * c - da * s, y + di * s + da * c
    return x, y


def basin(site: Site, index: int) -> Basin:
    """The basin of a stretch of quay."""
    wide, deep = float(table(site.seed + 61)[index & 8191]), float(table(site.seed + 62)[index & 8191])
    depth = DEPTH[0] + (DEPTH[1] - DEPTH[0]) * deep if deep > 0.22 else 0.0
    return Basin((index + 0.5) * PERIOD, PERIOD * (SHARE[0] + (SHARE[1] - SHARE[0]) * wide) / 2, depth)


def harbour(canvas: Canvas, site: Site, natural: "Array") -> "Array":
    """Distance to the water's edge with the harbour built into the natural coast."""
    import numpy as np

    axes = coast_axes(canvas, site)
    within = HALF - abs(axes.along)
    built = np.minimum(axes.inland - QUAY, _basins(axes, site))
    blended = np.where(within > 0, built, natural)
    wall = np.minimum(max(9.0, 0.8 * canvas.spacing) - abs(axes.inland - BREAKWATER), within - 300)
    gap = abs(axes.along - 900 * (site.unit("gap") - 0.5)) - ENTRANCE / 2
    return np.maximum(blended, np.minimum(wall, gap)).astype(np.float32)


def _basins(axes: Axes, site: Site) -> "Array":
    """Distance to the nearest basin, negative inside one."""
    import numpy as np

    index = np.floor(axes.along * np.float32(1 / PERIOD))
    key = index.astype(np.int32) & 8191
    wide, deep = table(site.seed + 61), table(site.seed + 62)
    half = (PERIOD / 2 * (SHARE[0] + (SHARE[1] - SHARE[0]) * wide)).astype(np.float32)[key]
    depth = np.where(deep > 0.22, DEPTH[0] + (DEPTH[1] - DEPTH[0]) * deep, -500).astype(np.float32)[key]
    across = abs(axes.along - (index + np.float32(0.5)) * np.float32(PERIOD)) - half
    return np.maximum(across, axes.inland - QUAY - depth)
