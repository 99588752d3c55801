"""Writing rasters with GDAL: cloud optimized GeoTIFF and what they need."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..world.footprint import Grid

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COG_OPTIONS = ["BLOCKSIZE=512", "COMPRESS=DEFLATE", "LEVEL=1", "PREDICTOR=YES", "BIGTIFF=IF_SAFER"]


@lru_cache(maxsize=64)
def wkt(epsg: int) -> str:
    """The coordinate system as WKT 1."""
    from osgeo import osr

    osr.UseExceptions()
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    return str(system.ExportToWkt())


@dataclass(frozen=True)
class Raster:
    """A raster in memory that is filled strip by strip."""

    dataset: Any

    @classmethod
    def empty(cls, grid: Grid, data_type: str, bands: int = 1) -> "Raster":
        """All zero, zero being nodata, on a map grid. `data_type` is GDAL's name of it."""
        from osgeo import gdal

        gdal.UseExceptions()
        dataset = gdal.GetDriverByName("MEM").Create(
            "", grid.columns, grid.rows, bands, gdal.GetDataTypeByName(data_type)
        )
        dataset.SetProjection(wkt(grid.epsg))
        dataset.SetGeoTransform([grid.left, grid.spacing, 0.0, grid.top, 0.0, -grid.spacing])
        for index in range(bands):
            dataset.GetRasterBand(index + 1).SetNoDataValue(0)
        return cls(dataset)

    def write(self, first_row: int, values: "NDArray[np.generic]", band: int = 1) -> None:
        """Fill rows of a band from `first_row` on."""
        self.dataset.GetRasterBand(band).WriteArray(values, 0, first_row)

    def save_cog(self, path: Path, description: str | None = None) -> None:
        """Write as COG: tiles of 512, averaged overviews, DEFLATE with predictor; `description` becomes a TIFF tag."""
        from osgeo import gdal

        if description:
            self.dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", description)
        options = [*COG_OPTIONS, "OVERVIEW_RESAMPLING=AVERAGE", "OVERVIEWS=IGNORE_EXISTING"]
        gdal.GetDriverByName("COG").CreateCopy(str(path), self.dataset, options=options)
