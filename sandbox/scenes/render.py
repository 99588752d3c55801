"""From ground truth to radar amplitude, block of rows by block of rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..world.footprint import Grid
from ..world.places import Kind
from .grid import Item, corners
from .noise import Block, Mesh
from .relief import Shadow, brightening, cast_shadow, height
from .shore import shore
from .site import Site, View, site_of, view_of
from .speckle import SIDE, speckle
from .targets import Extent, Stamp, Vessel, dilution_db, hull_stamp, point_stamp, reflectors, vessels
from .texture import Texture
from .truth import truth

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

BLOCK_ROWS = 256
COARSE_SIDE = 320
NOISE_FLOOR = 10**-2.55
MOUNTAINOUS = (Kind.MOUNTAINS, Kind.VOLCANO, Kind.ISLAND, Kind.DESERT, Kind.ICE)


@dataclass(frozen=True)
class Strip:
    """Rows of the scene from `first`, before speckle: sigma nought (linear) of surfaces and of points, in some columns.

    `seed` places the speckle, which pixels of a real image have already; `width` is the number of the scene's columns.
    """

    first: int
    columns: slice
    width: int
    surface: "Array"
    points: "Array"
    inside: "NDArray[np.bool_]"
    seed: int
    is_speckled: bool = False

    def amplitude(self, looks: float, bank_side: int = SIDE, look: int = 0) -> "Array":
        """Speckled amplitude over the whole width, 0 outside the footprint; `look` tells sub-apertures apart."""
        import numpy as np

        if self.is_speckled:
            return self.mean_amplitude()
        seed = self.seed + 7919 * look + self.columns.start
        grain = speckle(self.surface.shape, self.first, looks, seed, bank_side)
        return self._spread(np.sqrt(self.surface * np.square(grain) + self.points))

    def mean_amplitude(self) -> "Array":
        """Amplitude without speckle."""
        import numpy as np

        return self._spread(np.sqrt(self.surface + self.points))

    def _spread(self, values: "Array") -> "Array":
        import numpy as np

        whole = np.zeros((values.shape[0], self.width), np.float32)
        whole[:, self.columns] = values * self.inside
        return whole


@dataclass(frozen=True)
class Scene:
    """An item's ground seen by its radar on one grid."""

    item: Item
    grid: Grid
    texture: Texture | None = None

    @cached_property
    def site(self) -> Site:
        """What lies there."""
        return site_of(self.item)

    @cached_property
    def view(self) -> View:
        """How the radar looks at it."""
        return view_of(self.item, self.site.projection)

    @cached_property
    def extent(self) -> Extent:
        """The footprint in local metres."""
        west, north = self.grid.left - self.site.east, self.grid.top - self.site.north
        width, height = self.grid.columns * self.grid.spacing, self.grid.rows * self.grid.spacing
        return Extent(west, north - height, west + width, north, tuple(self.edges))

    @cached_property
    def ships(self) -> list[Vessel]:
        """Ships inside the footprint."""
        return vessels(self.site, self.view, self.extent)

    @cached_property
    def edges(self) -> list[tuple[float, float, float]]:
        """The footprint as half planes a x + b y + c > 0 in local metres; it is convex."""
        following = [*self.hull[1:], self.hull[0]]
        return [(y0 - y1, x1 - x0, x0 * y1 - x1 * y0) for (x0, y0), (x1, y1) in zip(self.hull, following, strict=True)]

    @cached_property
    def hull(self) -> list[tuple[float, float]]:
        """The footprint's corners in local metres, counter-clockwise."""
        projection = self.site.projection
        points = [projection.forward(*corner) for corner in corners(self.item)]
        return _hull([(x - self.site.east, y - self.site.north) for x, y in points])

    def mesh(self, side: int | None = None) -> Mesh:
        """The pixel centres with one more on each side, or with `side` a coarser mesh over the same area."""
        import numpy as np

        longest = max(self.grid.rows, self.grid.columns)
        factor = max(1.0, longest / side) if side else 1.0
        spacing = np.float32(self.grid.spacing * factor)
        columns, rows = round(self.grid.columns / factor), round(self.grid.rows / factor)
        east = np.float32(self.extent.west) + (np.arange(-1, columns + 1, dtype=np.float32) + np.float32(0.5)) * spacing
        north = np.float32(self.extent.north) - (np.arange(-1, rows + 1, dtype=np.float32) + np.float32(0.5)) * spacing
        return Mesh(east, north, self.site.seed, float(spacing))

    def strips(self) -> Iterator[Strip]:
        """The whole scene from top to bottom."""
        mesh, hulls, points, shadow = self.mesh(), self._hulls(), self._points(), self._shadow()
        for first in range(0, self.grid.rows, BLOCK_ROWS):
            last = min(first + BLOCK_ROWS, self.grid.rows)
            columns = self._columns(mesh, first, last)
            block = mesh.block(slice(first, last + 2), slice(columns.start, columns.stop + 2))
            inside = self._mask(block.inner())
            surface = self._power(block, shadow, inside)
            yield Strip(
                first,
                columns,
                self.grid.columns,
                _stamped(surface, hulls, first, columns.start),
                _stamped(surface * 0, points, first, columns.start),
                inside,
                self.view.collect_seed,
                self.texture is not None,
            )

    def _columns(self, mesh: Mesh, first: int, last: int) -> slice:
        """The columns that the footprint touches between two rows."""
        import numpy as np

        rows = slice(first + 1, last + 1, max(1, last - first - 1))
        hit = np.flatnonzero(self._mask(mesh.block(rows)).any(axis=0))
        inside = [self.pixel(x, y) for x, y in self.hull]
        turns = [column for row, column in inside if first - 1 <= row <= last]
        ends = [*(hit[[0, -1]] - 1 if len(hit) else []), *turns]
        if not ends:
            return slice(0, 1)
        return slice(max(0, int(min(ends)) - 1), min(self.grid.columns, int(max(ends)) + 2))

    def _power(self, block: Block, shadow: Shadow | None, inside: "NDArray[np.bool_]") -> "Array":
        """Mean sigma nought (linear) of the inner rows and columns of a block."""
        import numpy as np

        if self.texture:
            return self.texture.power(block.inner())
        ground = truth(block, self.site, self.view, inside)
        power = np.exp(ground.db * np.float32(0.2302585))
        light = brightening(ground.height, self.view, self.grid.spacing)
        power *= np.where(ground.shore[1:-1, 1:-1] > 0, light, 1)
        if shadow is not None:
            power *= shadow.block(block.inner()) < 0
        return power + np.float32(NOISE_FLOOR)

    def _shadow(self) -> Shadow | None:
        if self.site.kind not in MOUNTAINOUS or self.texture:
            return None
        mesh = self.mesh(COARSE_SIDE)
        whole = mesh.block(slice(None))
        return cast_shadow(mesh, height(whole, self.site, shore(whole, self.site)), self.view)

    def _hulls(self) -> list[Stamp]:
        return [hull_stamp(*self.pixel(ship.x, ship.y), ship, self.grid.spacing) for ship in self.ships]

    def _points(self) -> list[Stamp]:
        towards = self.view.look_azimuth
        targets = reflectors(self.site, self.view, self.extent, self.ships, self.grid.spacing)
        loss = dilution_db(self.grid.spacing)
        return [point_stamp(*self.pixel(target.x, target.y), target.peak_db - loss, towards) for target in targets]

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Row and column of a point in local metres; the centre of the first pixel is 0, 0."""
        return (self.extent.north - y) / self.grid.spacing - 0.5, (x - self.extent.west) / self.grid.spacing - 0.5

    def _mask(self, block: Block) -> "NDArray[np.bool_]":
        import numpy as np

        inside = np.ones(block.shape, bool)
        for a, b, c in self.edges:
            inside &= np.float32(a) * block.x + (np.float32(b) * block.y + np.float32(c)) > 0
        return inside


def _stamped(power: "Array", stamps: list[Stamp], row: int, column: int) -> "Array":
    for stamp in stamps:
        stamp.add_to(power, row, column)
    return power


def _hull(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Convex hull, counter-clockwise (monotone chain)."""
    ordered = sorted(set(points))

    def half(sequence: list[tuple[float, float]]) -> list[tuple[float, float]]:
        chain: list[tuple[float, float]] = []
        for p in sequence:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(ordered) + half(ordered[::-1])


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
