"""Real SAR pixels as ground: an 8-bit amplitude image, mirrored in all directions."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from .noise import Block

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

MEAN_DB = -11.0


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

    def power(self, block: Block, seed: int) -> "Array":
        """Sigma nought of a block; one texture pixel per pixel, at least a metre."""
        import numpy as np

        step = max(block.spacing, 1.0)
        rows, columns = self.amplitude.shape
        j = _mirrored(np.floor(block.x[0] / step).astype(np.int64) + seed % columns, columns)
        i = _mirrored(np.floor(-block.y[:, 0] / step).astype(np.int64) + (seed >> 20) % rows, rows)
        return self.amplitude[np.ix_(i, j)] ** 2


def _mirrored(index: "Array", size: int) -> "Array":
    import numpy as np

    folded = np.mod(index, 2 * size)
    return np.where(folded < size, folded, 2 * size - 1 - folded)
