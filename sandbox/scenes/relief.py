"""Heights, and how a side-looking radar lights them: slopes, layover and shadow."""

from dataclasses import dataclass
from math import cos, pi, radians, sin, tan
from typing import TYPE_CHECKING

from ..world.places import Kind
from .noise import Block, Canvas, Mesh
from .site import Site, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]


@dataclass(frozen=True)
class Relief:
    """Amplitude in metres at the longest wavelength (m), how fast it falls with the wavelength, and sharp or round."""

    amplitude: float
    longest: float
    exponent: float
    is_ridged: bool = False


RELIEFS = {
    Kind.PORT: Relief(9, 5200, 0.75),
    Kind.CITY: Relief(12, 5200, 0.8),
    Kind.AIRPORT: Relief(4, 5200, 0.75),
    Kind.FARMLAND: Relief(7, 4200, 0.8),
    Kind.DESERT: Relief(24, 6400, 0.9),
    Kind.ISLAND: Relief(190, 2600, 0.95, True),
    Kind.SEA: Relief(3, 2600, 0.9),
    Kind.ICE: Relief(26, 3000, 0.8),
    Kind.MOUNTAINS: Relief(900, 4200, 0.94, True),
    Kind.VOLCANO: Relief(130, 1700, 0.84, True),
}
FINEST = 14.0


def height(canvas: Canvas, site: Site, shore: "Array", finest: float = 0.0) -> "Array":
    """Elevation in metres, 0 on water; octaves below `finest` metres or two pixels are left out."""
    import numpy as np

    relief, limit = RELIEFS[site.kind], max(FINEST, finest, 2.2 * canvas.spacing)
    total, weight = np.zeros((1, 1), np.float32), np.float32(1)
    wavelength, salt = relief.longest, 100
    while wavelength >= limit:
        octave = canvas.noise(salt, wavelength)
        if relief.is_ridged:
            octave = (1 - 0.6 * np.sqrt(octave * octave + np.float32(0.03))) * weight
            weight = np.clip(0.5 + 0.7 * octave, 0.35, 1.15)
        total = total + octave * np.float32(relief.amplitude * (wavelength / relief.longest) ** relief.exponent)
        wavelength, salt = wavelength / 2, salt + 1
    ashore = np.maximum(shore, 0)
    land = ashore / (ashore + np.float32(260))
    return (total + _shape(canvas, site)) * land


def _shape(canvas: Canvas, site: Site) -> "Array | float":
    if site.kind is Kind.VOLCANO:
        return _cone(canvas, site)
    if site.kind is Kind.DESERT and site.unit("dunes") < 0.75:
        return _dunes(canvas, site)
    return 20.0 if site.kind is Kind.ISLAND else 0.0


def _cone(canvas: Canvas, site: Site) -> "Array":
    """A cone with a crater and gullies that run down from it."""
    import numpy as np

    tall, rim = 700 + 900 * site.unit("tall"), 240 + 260 * site.unit("rim")
    x, y = canvas.x + 160 * canvas.noise(90, 1800), canvas.y + 160 * canvas.noise(91, 1800)
    radius = np.sqrt(x * x + y * y) + 1 + 26 * canvas.noise(93, 420) + 12 * canvas.noise(94, 150)
    cone = tall * np.exp(-radius / 2600)
    bowl = np.clip(1 - radius / rim, 0, 0.8)
    gullies = np.sin(np.arctan2(y, x) * 19 + 2.2 * canvas.noise(92, 900)) * np.clip(radius - rim * 1.3, 0, 700) * 0.03
    return cone - 330 * np.sqrt(bowl) + gullies * np.exp(-radius / 5200)


def _dunes(canvas: Canvas, site: Site) -> "Array":
    """Long dunes with a steep lee side."""
    import numpy as np

    angle = pi * site.unit("wind")
    across = canvas.x * cos(angle) + canvas.y * sin(angle)
    period = 420 + 420 * site.unit("period")
    phase = across / period + 0.42 * canvas.noise(90, 2600) + 0.16 * canvas.noise(91, 700)
    saw = phase - np.floor(phase)
    profile = np.where(saw < 0.72, saw / 0.72, (1 - saw) / 0.28)
    return profile * profile * (3 - 2 * profile) * np.clip(18 + 14 * canvas.noise(92, 1500), 2, 60)


def brightening(heights: "Array", view: View, spacing: float) -> "Array":
    """Power factor of the local incidence angle: slopes that face the radar are bright, layover most of all.

    `heights` in metres with one row and column more on every side than the answer, in pixels of `spacing` metres.
    The illuminated area of a facet goes with 1/sin(local incidence) (Small, 2011, doi:10.1109/TGRS.2011.2120616).
    """
    import numpy as np

    azimuth, incidence = radians(view.look_azimuth), radians(view.incidence)
    east = (heights[1:-1, 2:] - heights[1:-1, :-2]) * np.float32(sin(azimuth) / (2 * spacing))
    north = (heights[:-2, 1:-1] - heights[2:, 1:-1]) * np.float32(cos(azimuth) / (2 * spacing))
    local = np.float32(incidence) - np.arctan(east + north)
    lit = np.maximum(np.cos(local), 0.02) / np.float32(cos(incidence))
    return lit * lit * np.float32(sin(incidence)) / np.maximum(np.sin(np.maximum(local, 0.0)), np.float32(0.14))


@dataclass(frozen=True)
class Shadow:
    """How far (m) the ground lies below the line of sight over what stands in front; positive is shadow."""

    mesh: Mesh
    depth: "Array"

    def block(self, block: Block) -> "Array":
        """Depth at the rows of a block, interpolated from the coarse grid."""
        down = _fractions(self.mesh.north, block.y[:, 0])
        across = _fractions(self.mesh.east, block.x[0])
        return _bilinear(_bilinear(self.depth, down, 0), across, 1)


def _fractions(axis: "Array", wanted: "Array") -> "Array":
    import numpy as np

    return np.clip((wanted - axis[0]) / (axis[1] - axis[0]), 0, len(axis) - 1.001).astype(np.float32)


def _bilinear(values: "Array", where: "Array", axis: int) -> "Array":
    import numpy as np

    base = where.astype(np.int32)
    rest = (where - base)[:, None] if axis == 0 else (where - base)[None, :]
    return np.take(values, base, axis) * (1 - rest) + np.take(values, base + 1, axis) * rest


def cast_shadow(coarse: Mesh, heights: "Array", view: View) -> Shadow:
    """March from every cell towards the radar and note the highest line of sight above it."""
    import numpy as np

    step_east, step_north = -sin(radians(view.look_azimuth)), -cos(radians(view.look_azimuth))
    fall = coarse.spacing / tan(radians(view.incidence))
    reach = int(min(48, (heights.max() - heights.min()) / fall)) if fall else 0
    rows, columns = heights.shape
    depth = np.full_like(heights, -1e4)
    for k in range(1, reach + 1):
        right, down = round(k * step_east), round(-k * step_north)
        r0, r1 = max(0, -down), min(rows, rows - down)
        c0, c1 = max(0, -right), min(columns, columns - right)
        if r0 < r1 and c0 < c1:
            seen = heights[r0 + down : r1 + down, c0 + right : c1 + right] - np.float32(k * fall)
            here = depth[r0:r1, c0:c1]
            np.maximum(here, seen - heights[r0:r1, c0:c1], out=here)
    return Shadow(coarse, depth)
