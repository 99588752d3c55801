"""Images in the radar's own geometry: rows along the flight, columns away from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import cos, radians, sin, sqrt
from typing import TYPE_CHECKING

from .grid import Item, corners, covering_grid, file_shape
from .render import Scene
from .texture import Texture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]
    Complex = NDArray[np.complex64]

GROUND_SIDE, BLOCK_ROWS = 1400, 256
Position = tuple[float, float]


@dataclass(frozen=True)
class Slant:
    """The image of one item in slant range; `rows` by `columns` over the item's footprint."""

    item: Item
    max_side: int
    texture: Texture | None = None

    @cached_property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the file."""
        return file_shape(self.item, self.max_side)

    @cached_property
    def scene(self) -> Scene:
        """The same ground on the map, as fine as the image needs it."""
        return Scene(self.item, covering_grid(self.item, min(GROUND_SIDE, max(self.shape))), self.texture)

    @cached_property
    def axes(self) -> tuple[Position, Position, Position]:
        """First pixel's corner in local metres, and the whole step down the rows and across the columns."""
        look = radians(self.scene.view.look_azimuth)
        across = (sin(look), cos(look))
        is_left = self.item["properties"].get("sar:observation_direction") == "left"
        along = (across[1], -across[0]) if is_left else (-across[1], across[0])
        hull = self.scene.hull
        a = [x * along[0] + y * along[1] for x, y in hull]
        r = [x * across[0] + y * across[1] for x, y in hull]
        corner = (min(a) * along[0] + min(r) * across[0], min(a) * along[1] + min(r) * across[1])
        tall, wide = max(a) - min(a), max(r) - min(r)
        return corner, (along[0] * tall, along[1] * tall), (across[0] * wide, across[1] * wide)

    def local(self, row: float, column: float) -> Position:
        """Local metres of a pixel's upper left corner."""
        (x, y), (ax, ay), (rx, ry) = self.axes
        down, right = row / self.shape[0], column / self.shape[1]
        return x + ax * down + rx * right, y + ay * down + ry * right

    def geographic(self, row: float, column: float) -> Position:
        """Longitude and latitude of a pixel's upper left corner; longitudes run on over the antimeridian."""
        site = self.scene.site
        x, y = self.local(row, column)
        longitude, latitude = site.projection.inverse(x + site.east, y + site.north)
        home = corners(self.item)[0][0]
        return home + (longitude - home + 180) % 360 - 180, latitude

    @cached_property
    def ground(self) -> "Array":
        """Amplitude on the map without speckle (sigma nought)."""
        import numpy as np

        return np.concatenate([strip.mean_amplitude() for strip in self.scene.strips()])

    def amplitude(self) -> Iterator[tuple[int, "Array"]]:
        """Blocks of rows of beta nought amplitude without speckle, with their first row."""
        import numpy as np

        beta = np.float32(1 / sqrt(sin(radians(self.scene.view.incidence))))
        rows, columns = self.shape
        (x, y), (ax, ay), (rx, ry) = self.axes
        right = (np.arange(columns, dtype=np.float32) + np.float32(0.5)) / np.float32(columns)
        for first in range(0, rows, BLOCK_ROWS):
            last = min(first + BLOCK_ROWS, rows)
            down = (np.arange(first, last, dtype=np.float32)[:, None] + np.float32(0.5)) / np.float32(rows)
            row, column = self.scene.pixel(x + ax * down + rx * right, y + ay * down + ry * right)
            i = np.clip(np.rint(row).astype(np.int32), 0, self.ground.shape[0] - 1)
            j = np.clip(np.rint(column).astype(np.int32), 0, self.ground.shape[1] - 1)
            yield first, np.maximum(self.ground[i, j], np.float32(0.03)) * beta

    def signal(self) -> Iterator[tuple[int, "Complex"]]:
        """The same as single-look complex values."""
        import numpy as np

        for first, amplitude in self.amplitude():
            rng = np.random.default_rng([self.scene.view.collect_seed, first])
            parts = rng.standard_normal((*amplitude.shape, 2), np.float32)
            yield first, parts.view(np.complex64)[..., 0] * (amplitude * np.float32(sqrt(0.5)))
