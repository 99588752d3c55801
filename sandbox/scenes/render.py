"""From ground truth to radar amplitude, block of rows by block of rows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
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
from .targets import Extent, Stamp, Vessel, hull_stamp, point_stamp, reflectors, vessels
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
    """Rows of the scene from `first`: sigma nought as amplitude (linear), 0 outside the footprint."""

    first: int
    amplitude: "Array"


@dataclass(frozen=True)
class Scene:
    """An item's ground seen by its radar on one grid."""

    item: Item
    grid: Grid
    texture: Texture | None = None

    @cached_property
    def site(self) -> Site:
        return site_of(self.item)

    @cached_property
    def view(self) -> View:
        return view_of(self.item, self.site.projection)

    @cached_property
    def extent(self) -> Extent:
        west, north = self.grid.left - self.site.east, self.grid.top - self.site.north
        width, height = self.grid.columns * self.grid.spacing, self.grid.rows * self.grid.spacing
        return Extent(west, north - height, west + width, north)

    @cached_property
    def ships(self) -> list[Vessel]:
        """Ships inside the footprint."""
        found = vessels(self.site, self.view, self.extent)
        return [ship for ship in found if self.holds(ship.x, ship.y)]

    def holds(self, x: float, y: float) -> bool:
        """Whether a point in local metres lies in the footprint."""
        return all(a * x + b * y + c > 0 for a, b, c in self.edges)

    @cached_property
    def edges(self) -> list[tuple[float, float, float]]:
        """The footprint as half planes a x + b y + c > 0 in local metres; it is convex."""
        projection = self.site.projection
        points = [projection.forward(*corner) for corner in corners(self.item)]
        hull = _hull([(x - self.site.east, y - self.site.north) for x, y in points])
        return [
            (y0 - y1, x1 - x0, x0 * y1 - x1 * y0) for (x0, y0), (x1, y1) in zip(hull, [*hull[1:], hull[0]])
        ]

    def mesh(self, side: int | None = None) -> Mesh:
        """The pixel centres, or with `side` a coarser mesh over the same area."""
        import numpy as np

        longest = max(self.grid.rows, self.grid.columns)
        factor = max(1.0, longest / side) if side else 1.0
        spacing = self.grid.spacing * factor
        columns, rows = round(self.grid.columns / factor), round(self.grid.rows / factor)
        east = self.extent.west + (np.arange(columns, dtype=np.float32) + np.float32(0.5)) * np.float32(spacing)
        north = self.extent.north - (np.arange(rows, dtype=np.float32) + np.float32(0.5)) * np.float32(spacing)
        return Mesh(east, north, self.site.seed, spacing)

    def strips(self, looks: float, bank_side: int = SIDE) -> Iterator[Strip]:
        """The whole scene from top to bottom."""
        mesh, stamps = self.mesh(), self._stamps()
        shadow = self._shadow()
        for first in range(0, self.grid.rows, BLOCK_ROWS):
            last = min(first + BLOCK_ROWS, self.grid.rows)
            power = self._power(_padded(mesh, first, last), shadow)
            power += NOISE_FLOOR
            power *= speckle(power.shape, first, looks, self.view.collect_seed, bank_side) ** 2
            for stamp in stamps:
                stamp.add_to(power, first)
            yield Strip(first, self._mask(mesh.block(first, last)) * power**0.5)

    def _power(self, padded: Block, shadow: Shadow | None) -> "Array":
        """Mean sigma nought (linear) of the inner rows and columns of a block padded by one."""
        import numpy as np

        if self.texture:
            return self.texture.power(_inner(padded), self.site.seed)
        ground = truth(padded, self.site, self.view)
        db = ground.db[1:-1, 1:-1]
        power = np.exp(db * np.float32(0.2302585)).astype(np.float32)
        light = brightening(ground.height, self.view, self.grid.spacing)
        power *= np.where(ground.shore[1:-1, 1:-1] > 0, light, 1)
        if shadow is not None:
            power *= shadow.block(_inner(padded)) < 0
        return power

    def _shadow(self) -> Shadow | None:
        if self.site.kind not in MOUNTAINOUS or self.texture:
            return None
        mesh = self.mesh(COARSE_SIDE)
        whole = mesh.block(0, len(mesh.north))
        return cast_shadow(mesh, height(whole, self.site, shore(whole, self.site)), self.view)

    def _stamps(self) -> list[Stamp]:
        towards = self.view.look_azimuth
        stamps = [hull_stamp(*self.pixel(ship.x, ship.y), ship, self.grid.spacing) for ship in self.ships]
        for target in reflectors(self.site, self.view, self.extent, self.ships):
            stamps.append(point_stamp(*self.pixel(target.x, target.y), target.peak_db, towards))
        return stamps

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Row and column of a point in local metres; the centre of the first pixel is 0, 0."""
        return (self.extent.north - y) / self.grid.spacing - 0.5, (x - self.extent.west) / self.grid.spacing - 0.5

    def _mask(self, block: Block) -> "Array":
        import numpy as np

        inside = np.ones(block.shape, bool)
        for a, b, c in self.edges:
            inside &= np.float32(a) * block.x + (np.float32(b) * block.y + np.float32(c)) > 0
        return inside.astype(np.float32)


def _padded(mesh: Mesh, first: int, last: int) -> Block:
    """Rows first..last of a mesh with one more pixel on each side."""
    import numpy as np

    step = np.float32(mesh.spacing)
    east = np.concatenate([mesh.east[:1] - step, mesh.east, mesh.east[-1:] + step])
    north = mesh.north[first:last]
    rows = np.concatenate([north[:1] + step, north, north[-1:] - step])
    wide = mesh.padded(east)
    return Block(wide, east[None, :], rows[:, None], mesh.spacing)


def _inner(block: Block) -> Block:
    return replace(block, x=block.x[:, 1:-1], y=block.y[1:-1])


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
