"""SICD and SIDD: NITF 2.1 files, complex and 8 bit, with the corners of the image."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .cog import wkt
from .geocoded import grey
from .slant import Slant


@dataclass(frozen=True)
class Nitf:
    """One NITF file of an item in slant range."""

    slant: Slant

    def write_complex(self, path: Path) -> None:
        """SICD: complex floats, beta nought."""
        from osgeo import gdal

        dataset = self._dataset(gdal.GDT_CFloat32)
        for first, values in self.slant.signal():
            dataset.GetRasterBand(1).WriteArray(values, 0, first)
        self._save(dataset, path, "SICD")

    def write_detected(self, path: Path) -> None:
        """SIDD: grey values of three averaged looks."""
        import numpy as np
        from osgeo import gdal

        dataset = self._dataset(gdal.GDT_Byte)
        for first, amplitude in self.slant.amplitude():
            rng = np.random.default_rng([self.slant.scene.view.collect_seed, first, 3])
            looks = rng.standard_gamma(3.0, amplitude.shape, dtype=np.float32) / np.float32(3)
            dataset.GetRasterBand(1).WriteArray(grey(amplitude * np.sqrt(looks)), 0, first)
        self._save(dataset, path, "SIDD")

    def _dataset(self, data_type: int) -> Any:
        from osgeo import gdal

        gdal.UseExceptions()
        rows, columns = self.slant.shape
        dataset = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, data_type)
        corners = ((0.5, 0.5), (0.5, columns - 0.5), (rows - 0.5, columns - 0.5), (rows - 0.5, 0.5))
        names = ("UpperLeft", "UpperRight", "LowerRight", "LowerLeft")
        points = []
        for name, (row, column) in zip(names, corners, strict=True):
            longitude, latitude = self.slant.geographic(row, column)
            points.append(gdal.GCP(longitude, latitude, 0.0, column, row, "", name))
        dataset.SetGCPs(points, wkt(4326))
        return dataset

    def _save(self, dataset: Any, path: Path, kind: str) -> None:
        from osgeo import gdal

        item = self.slant.item
        moment = "".join(c for c in str(item["properties"]["datetime"])[:19] if c.isdigit())
        options = [
            "ICORDS=G",
            "ICAT=SAR",
            f"IID1={kind}000001",
            f"FTITLE={kind}: {item['id']}",
            f"FDT={moment}",
            f"IDATIM={moment}",
            "OSTAID=Capella",
            f"ISORCE={item['properties'].get('platform')}",
            "BLOCKXSIZE=512",
            "BLOCKYSIZE=512",
        ]
        gdal.GetDriverByName("NITF").CreateCopy(str(path), dataset, options=options)
