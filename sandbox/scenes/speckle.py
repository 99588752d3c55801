"""Speckle: multi-look intensity noise with mean 1, taken from a bank so that it costs little."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

SIDE = 1024


@lru_cache(maxsize=6)
def _bank(looks: int, seed: int, side: int) -> "Array":
    """Amplitude of `looks` averaged exponential intensities, each smoothed as by a resolution of 1.3 pixels."""
    import numpy as np

    rng = np.random.default_rng(seed)
    total = np.zeros((side, side), np.float32)
    for _ in range(looks):
        for _ in range(2):
            part = rng.standard_normal((side, side), np.float32)
            part = part + 0.35 * (np.roll(part, 1, 0) + np.roll(part, -1, 0))
            part = part + 0.35 * (np.roll(part, 1, 1) + np.roll(part, -1, 1))
            total += part * part
    return np.sqrt(total / total.mean())


def bank(looks: float, side: int = SIDE) -> "Array":
    """The bank for a number of looks; more than 12 are told apart by nobody."""
    return _bank(max(1, min(12, round(looks))), 20201, side)


def speckle(shape: tuple[int, int], first_row: int, looks: float, seed: int, side: int = SIDE) -> "Array":
    """Amplitude speckle of some rows of a scene; neighbouring tiles are turned so that no repetition shows."""
    import numpy as np

    source = bank(looks, side)
    rows = shape[0]
    out = np.empty(shape, np.float32)
    down, right = seed % side, (seed >> 12) % side
    row = 0
    while row < rows:
        tile_row, inner = divmod(first_row + row + down, side)
        height = min(side - inner, rows - row)
        _fill(out[row : row + height], source, inner, tile_row, right, seed)
        row += height
    return out


def _fill(out: "Array", source: "Array", inner: int, tile_row: int, right: int, seed: int) -> None:
    side, column, columns = source.shape[0], 0, out.shape[1]
    while column < columns:
        tile_column, start = divmod(column + right, side)
        width = min(side - start, columns - column)
        turn = (seed >> ((tile_row * 5 + tile_column * 3) % 40)) & 7
        tile = source[::-1] if turn & 1 else source
        tile = tile[:, ::-1] if turn & 2 else tile
        tile = tile.T if turn & 4 else tile
        out[:, column : column + width] = tile[inner : inner + out.shape[0], start : start + width]
        column += width
