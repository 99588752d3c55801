"""Smooth noise that is fixed to the ground: the same metre of the same site always gets the same value."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

MIX = (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
MASK = (1 << 64) - 1


def lattice(seed: int, columns: "NDArray[np.int64]", rows: "NDArray[np.int64]") -> "Array":
    """Uniform values in -1..1 for integer positions (splitmix64); the arguments broadcast."""
    import numpy as np

    start = np.uint64((seed * MIX[0] + MIX[1]) & MASK)
    z = columns.astype(np.uint64) * np.uint64(MIX[1]) + rows.astype(np.uint64) * np.uint64(MIX[2]) + start
    z ^= z >> np.uint64(30)
    z *= np.uint64(MIX[1])
    z ^= z >> np.uint64(27)
    z *= np.uint64(MIX[2])
    z ^= z >> np.uint64(31)
    return (z >> np.uint64(40)).astype(np.float32) * np.float32(2.0**-23) - np.float32(1.0)


def weights(positions: "Array") -> tuple["NDArray[np.int64]", "Array"]:
    """First lattice index and the four cubic B-spline weights of each position (in lattice units)."""
    import numpy as np

    base = np.floor(positions)
    t = (positions - base).astype(np.float32)
    w = np.stack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3], axis=-1) / 6
    return base.astype(np.int64) - 1, w.astype(np.float32)


class Canvas(Protocol):
    """Where truth is asked for: local metres east and north of the site's anchor, and noise at the same positions."""

    x: "Array"
    y: "Array"
    spacing: float

    def noise(self, salt: int, wavelength: float) -> "Array":
        """Noise with standard deviation of about 1 whose features are `wavelength` metres wide."""


def wrapped(values: "Array", period: float) -> "Array":
    """Remainder in 0..period; many times faster than numpy's mod."""
    import numpy as np

    return values - np.floor(values * np.float32(1 / period)) * np.float32(period)


GAIN = 3.1
"""Makes the deviation of B-spline smoothed uniform noise about 1."""


@dataclass(frozen=True)
class Points:
    """Scattered positions, in one dimension."""

    x: "Array"
    y: "Array"
    seed: int
    spacing: float = 1.0

    def noise(self, salt: int, wavelength: float) -> "Array":
        """Noise at these positions, see `Canvas.noise`."""
        import numpy as np

        column, across = weights(self.x / wavelength)
        row, down = weights(self.y / wavelength)
        step = np.arange(4)
        values = lattice(self.seed + salt, column[:, None, None] + step, row[:, None, None] + step[:, None])
        return np.einsum("nji,ni,nj->n", values, across, down) * np.float32(GAIN)


@dataclass(frozen=True)
class Mesh:
    """A whole north-up grid of positions; noise is separable on it and so cheap."""

    east: "Array"
    north: "Array"
    seed: int
    spacing: float
    _rows: dict[tuple[int, float], tuple[int, "Array"]] = field(default_factory=dict)

    def block(self, rows: slice, columns: slice = slice(None)) -> "Block":
        """A rectangle of the grid."""
        return Block(self, self.east[None, columns], self.north[rows, None], self.spacing, columns)

    def _interpolated(self, salt: int, wavelength: float) -> tuple[int, "Array"]:
        """First lattice row, and all lattice rows interpolated to the grid's columns."""
        key = (salt, wavelength)
        if key not in self._rows:
            self._rows[key] = self._spread(salt, wavelength)
        return self._rows[key]

    def _spread(self, salt: int, wavelength: float) -> tuple[int, "Array"]:
        import numpy as np

        low = int(np.floor(self.north.min() / wavelength)) - 1
        high = int(np.floor(self.north.max() / wavelength)) + 3
        column, across = weights(self.east / wavelength)
        nodes = np.arange(column[0], column[-1] + 4)
        values = lattice(self.seed + salt, nodes[None, :], np.arange(low, high)[:, None])
        total = np.zeros((high - low, len(self.east)), np.float32)
        for i in range(4):
            total += values[:, column - column[0] + i] * across[:, i]
        return low, total * np.float32(GAIN)

    def noise(self, salt: int, wavelength: float, north: "Array", columns: slice) -> "Array":
        """Noise of the rows at these northings."""
        import numpy as np

        low, values = self._interpolated(salt, wavelength)
        row, down = weights(north / wavelength)
        first, last = int(row.min()), int(row.max()) + 4
        matrix = np.zeros((len(north), last - first), np.float32)
        for i in range(4):
            matrix[np.arange(len(north)), row - first + i] = down[:, i]
        return matrix @ values[first - low : last - low, columns]


@dataclass(frozen=True)
class Block:
    """Some rows and columns of a mesh."""

    mesh: Mesh
    x: "Array"
    y: "Array"
    spacing: float
    columns: slice

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.y.shape[0], self.x.shape[1]

    def noise(self, salt: int, wavelength: float) -> "Array":
        """Noise at these positions, see `Canvas.noise`."""
        import numpy as np

        if wavelength < 1.5 * self.spacing:
            return np.zeros((1, 1), np.float32)
        return self.mesh.noise(salt, wavelength, self.y[:, 0], self.columns)

    def inner(self) -> "Block":
        """Without the outermost rows and columns."""
        columns = slice((self.columns.start or 0) + 1, (self.columns.start or 0) + self.shape[1] - 1)
        return Block(self.mesh, self.x[:, 1:-1], self.y[1:-1], self.spacing, columns)

    def where(self, mask: "NDArray[np.bool_]") -> "Chosen":
        """The positions where the mask is true, in its order."""
        import numpy as np

        index = np.flatnonzero(mask)
        return Chosen(self, index, self.x[0][index % mask.shape[1]], self.y[index // mask.shape[1], 0])


@dataclass(frozen=True)
class Chosen:
    """Some positions of a block, in one dimension."""

    block: Block
    index: "NDArray[np.int64]"
    x: "Array"
    y: "Array"

    @property
    def spacing(self) -> float:
        """Pixel size in metres."""
        return self.block.spacing

    def noise(self, salt: int, wavelength: float) -> "Array":
        """Noise at these positions, see `Canvas.noise`."""
        import numpy as np

        values = self.block.noise(salt, wavelength)
        return values.ravel()[self.index] if values.size > 1 else np.zeros(1, np.float32)

    def where(self, mask: "NDArray[np.bool_]") -> "Chosen":
        """Fewer of the positions."""
        import numpy as np

        kept = np.flatnonzero(mask)
        return Chosen(self.block, self.index[kept], self.x[kept], self.y[kept])
