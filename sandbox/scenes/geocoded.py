"""GEO, GEC and colour images, previews and thumbnails."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .cog import Raster
from .extended import Extended, scale_factor
from .grid import Item, capped, covering_grid, file_grid, stated_grid
from .render import Scene
from .texture import Texture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PREVIEW_SIDE, THUMBNAIL_SIDE = 1024, 512
PREVIEW_LOOKS, PREVIEW_BANK = 9, 512
DARKEST_DB, BRIGHTEST_DB = -25.0, 3.0


@dataclass(frozen=True)
class Geocoded:
    """The pictures of one item on its map grid."""

    item: Item
    max_side: int
    texture: Texture | None = None

    def metadata(self) -> Extended:
        """The extended metadata of the file's own grid."""
        grid = file_grid(self.item, self.max_side)
        return Extended(self.item, grid.rows, grid.columns, grid)

    def write_image(self, path: Path) -> None:
        """UInt16 amplitude, sigma nought, as COG; its tag holds the extended metadata."""
        grid, scale = file_grid(self.item, self.max_side), scale_factor(self.item)
        scene, raster = Scene(self.item, grid, self.texture), Raster.empty(grid, "UInt16")
        for strip in scene.strips():
            raster.write(strip.first, _numbers(strip.amplitude(scene.view.looks), scale))
        raster.save_cog(path, self.metadata().text)

    def write_colour(self, path: Path) -> None:
        """Three sub-apertures as three bands of UInt16 amplitude."""
        grid, scale = file_grid(self.item, self.max_side), scale_factor(self.item)
        scene, raster = Scene(self.item, grid, self.texture), Raster.empty(grid, "UInt16", bands=3)
        for strip in scene.strips():
            for band in (1, 2, 3):
                values = strip.amplitude(max(1.0, scene.view.looks / 3), look=band)
                raster.write(strip.first, _numbers(values, scale), band)
        raster.save_cog(path, self.metadata().text)

    def write_preview(self, path: Path) -> None:
        """8 bit COG: decibels from -25 to +3."""
        side = min(PREVIEW_SIDE, self.max_side)
        stated = stated_grid(self.item)
        grid = capped(stated, side) if stated else covering_grid(self.item, side)
        raster = Raster.empty(grid, "Byte")
        for strip in Scene(self.item, grid, self.texture).strips():
            raster.write(strip.first, grey(strip.amplitude(PREVIEW_LOOKS, PREVIEW_BANK)))
        raster.save_cog(path)

    def write_thumbnail(self, path: Path) -> None:
        """PNG of at most 512 pixels, transparent outside the footprint."""
        import numpy as np
        from osgeo import gdal

        grid = covering_grid(self.item, min(THUMBNAIL_SIDE, self.max_side))
        raster = Raster.empty(grid, "Byte", bands=2)
        for strip in Scene(self.item, grid, self.texture).strips():
            values = grey(strip.amplitude(PREVIEW_LOOKS, PREVIEW_BANK))
            raster.write(strip.first, values, 1)
            raster.write(strip.first, np.where(values > 0, 255, 0).astype(np.uint8), 2)
        raster.dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
        _save_png(raster, path)


def _numbers(amplitude: "NDArray[np.float32]", scale: float) -> "NDArray[np.uint16]":
    """Digital numbers: 1..65535 where there is an image, 0 elsewhere."""
    import numpy as np

    numbers = np.clip(np.rint(amplitude * np.float32(1 / scale)), 1, 65535)
    return np.where(amplitude > 0, numbers, 0).astype(np.uint16)


def grey(amplitude: "NDArray[np.float32]") -> "NDArray[np.uint8]":
    """Amplitude as grey 1..255, 0 where there is none."""
    import numpy as np

    db = 20 * np.log10(np.maximum(amplitude, np.float32(1e-4)))
    values = np.clip((db - DARKEST_DB) * (254 / (BRIGHTEST_DB - DARKEST_DB)) + 1, 1, 255)
    return np.where(amplitude > 0, values, 0).astype(np.uint8)


def _save_png(raster: Raster, path: Path) -> None:
    """GDAL writes sidecar files for anything PNG cannot hold, so the picture is stripped bare first."""
    from osgeo import gdal

    bare = gdal.GetDriverByName("MEM").Create("", raster.dataset.RasterXSize, raster.dataset.RasterYSize, 2)
    for index in (1, 2):
        bare.GetRasterBand(index).WriteArray(raster.dataset.GetRasterBand(index).ReadAsArray())
    gdal.GetDriverByName("PNG").CreateCopy(str(path), bare, options=["ZLEVEL=4"])
