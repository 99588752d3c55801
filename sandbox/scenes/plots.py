"""Rectangular plots in turned districts: the pattern of streets and of fields."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from .noise import Canvas, lattice

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]
    Index = NDArray[np.int32]

TABLE = 8192


@lru_cache(maxsize=256)
def table(seed: int) -> "Array":
    """Uniform values in 0..1 to look plots up in."""
    import numpy as np

    zero = np.zeros(1, np.int64)
    return (lattice(seed, np.arange(TABLE, dtype=np.int64), zero) + 1) * np.float32(0.5)


def slot(i: "Index", j: "Index") -> "Index":
    """Place of a plot in a table."""
    return (i * 7919 ^ j * 15731) & (TABLE - 1)


@dataclass(frozen=True)
class Plots:
    """For every position: the plot it is in and metres from the plot's lower sides, turned with the district.

    `border` is the distance in metres to the low borders of the district.
    """

    along: "Array"
    across: "Array"
    length: "Array"
    width: "Array"
    key: "Index"
    cos: "Array"
    sin: "Array"
    border: "Array"


def plots(canvas: Canvas, seed: int, district: float, length: tuple[float, float], width: tuple[float, float]) -> Plots:
    """Plots with sides between these lengths (m), in districts of about `district` metres."""
    import numpy as np

    wobble = district * 0.22
    dx = canvas.x + wobble * canvas.noise(70, district * 0.8)
    dy = canvas.y + wobble * canvas.noise(71, district * 0.8)
    i, j = np.floor(dx * np.float32(1 / district)), np.floor(dy * np.float32(1 / district))
    home = slot(i.astype(np.int32), j.astype(np.int32))
    border = np.minimum(dx - i * np.float32(district), dy - j * np.float32(district))
    bend = district * 0.012
    x, y = canvas.x + bend * canvas.noise(73, district * 0.4), canvas.y + bend * canvas.noise(74, district * 0.4)
    angle = (table(seed + 1) * np.float32(np.pi / 2)).astype(np.float32)
    c, s = np.cos(angle)[home], np.sin(angle)[home]
    long = (length[0] + (length[1] - length[0]) * table(seed + 2))[home]
    wide = (width[0] + (width[1] - width[0]) * table(seed + 3))[home]
    u, v = x * c + y * s, y * c - x * s
    row = np.floor(v / wide)
    shift = table(seed + 4)[(row.astype(np.int32) * 31 + home) & (TABLE - 1)] * long
    column = np.floor((u + shift) / long)
    key = slot(column.astype(np.int32) + home, row.astype(np.int32))
    return Plots(u + shift - column * long, v - row * wide, long, wide, key, c, s, border)
