"""The SLC product: complex 16-bit integers in slant range, with ground control points."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .cog import wkt
from .extended import Extended, scale_factor
from .slant import Slant

TIE_POINTS = 5


@dataclass(frozen=True)
class ComplexTiff:
    """An SLC; digital number times scale factor is beta nought amplitude."""

    slant: Slant

    def metadata(self) -> Extended:
        """The extended metadata of the file's own rows and columns."""
        rows, columns = self.slant.shape
        return Extended(self.slant.item, rows, columns)

    def write(self, path: Path) -> None:
        """Write the GeoTIFF."""
        from osgeo import gdal

        gdal.UseExceptions()
        rows, columns = self.slant.shape
        dataset = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_CInt16)
        scale = scale_factor(self.slant.item)
        for first, values in self.slant.signal():
            dataset.GetRasterBand(1).WriteArray(_rounded(values, scale), 0, first)
        dataset.SetGCPs(tie_points(self.slant), wkt(4326))
        dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", self.metadata().text)
        options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "BIGTIFF=IF_SAFER"]
        gdal.GetDriverByName("GTiff").CreateCopy(str(path), dataset, options=options)


def _rounded(values: Any, scale: float) -> Any:
    import numpy as np

    numbers = np.rint(values.view(np.float32) * np.float32(1 / scale))
    return np.clip(numbers, -32767, 32767).view(np.complex64)


def tie_points(slant: Slant, count: int = TIE_POINTS) -> list[Any]:
    """A regular net of ground control points in degrees."""
    from osgeo import gdal

    rows, columns = slant.shape
    points = []
    for i in range(count):
        for j in range(count):
            row, column = rows * i / (count - 1), columns * j / (count - 1)
            longitude, latitude = slant.geographic(row, column)
            points.append(gdal.GCP(longitude, latitude, 0.0, column, row, "", f"{i * count + j + 1}"))
    return points
