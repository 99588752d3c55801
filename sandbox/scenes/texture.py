"""Real SAR pixels as ground: an 8-bit amplitude image, mirrored in all directions."""

from dataclasses import dataclass
from functools import cached_property
from math import log2
from pathlib import Path
from typing import TYPE_CHECKING

from .noise import Block

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

MEAN_DB = -11.0
GROUND_STEP = 2.5


@dataclass(frozen=True)
class Texture:
    """A raster whose first band is read as amplitude; 0 is nodata."""

    path: Path

    @cached_property
    def amplitude(self) -> "Array":
        """Amplitude with a mean power of -11 dB."""
        import numpy as np
        from osgeo import gdal

        gdal.UseExceptions()
        dataset = gdal.Open(str(self.path))
        values = dataset.GetRasterBand(1).ReadAsArray().astype(np.float32)
        lit = values[values > 0]
        return np.maximum(values, 1) * np.float32(np.sqrt(10 ** (MEAN_DB / 10) / np.mean(lit**2)))

    @cached_property
    def levels(self) -> "list[Array]":
        """Power at 2.5 m, 5 m, 10 m, ... a pixel on the ground."""
        levels = [self.amplitude**2]
        while min(levels[-1].shape) >= 64:
            last = levels[-1]
            even = last[: last.shape[0] // 2 * 2, : last.shape[1] // 2 * 2]
            levels.append(even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2).mean((1, 3)))
        return levels

    def power(self, block: Block) -> "Array":
        """Sigma nought of a block from the level nearest to its pixels; the image lies centred on the site."""
        import numpy as np

        level = min(max(0, round(log2(block.spacing / GROUND_STEP))), len(self.levels) - 1)
        values, step = self.levels[level], np.float32(GROUND_STEP * 2**level)
        rows, columns = values.shape
        j = _mirrored(np.floor(block.x[0] / step).astype(np.int64) + columns // 2, columns)
        i = _mirrored(np.floor(-block.y[:, 0] / step).astype(np.int64) + rows // 2, rows)
        return values[np.ix_(i, j)]


def _mirrored(index: "Array", size: int) -> "Array":
    import numpy as np

    folded = np.mod(index, 2 * size)
    return np.where(folded < size, folded, 2 * size - 1 - folded)
