"""How much of a cloud optimized GeoTIFF a first look needs: its header and its smallest images lie at its start."""

from __future__ import annotations

from .grid import BLOCK, Grid

FRAME = (1000, 800)
"""width and height of a map, in pixels"""
FINER = 1.2
"""GDAL takes the smallest overview that is not coarser than this times the screen (gcore/rasterio.cpp)"""
HEADER_BYTES = 128 << 10
"""directories and extended metadata, which are 20 to 430 kB in STAC and shorter in the header"""
TILE_BYTES = 12
"""of the directories for each tile: where it lies and how long it is"""
SMALLER = 4 / 3
"""an image and all that are halved from it, against the image"""
DENSITY = 0.8
"""of speckle, deflated (measured 0.75 of UInt16)"""
_PIXEL_BYTES = {"Byte": 1, "UInt16": 2, "Int16": 2, "UInt32": 4, "Int32": 4, "Float32": 4, "CInt16": 4}
_LONGEST_PIXEL_BYTES = 8


def first_look_bytes(grid: Grid) -> int:
    """From the start of the file to the end of the overview that the whole image on a map is drawn from. An estimate.

    Overviews lie before the image, the smallest first (gdal.org/drivers/raster/cog.html).
    """
    most = FINER * max(grid.width / FRAME[0], grid.height / FRAME[1])
    factor = max((factor for factor in grid.overviews if factor <= most), default=1)
    pixels = (grid.width // factor) * (grid.height // factor)
    tiles = -(-grid.width // BLOCK) * -(-grid.height // BLOCK)
    pixel_bytes = grid.bands * _PIXEL_BYTES.get(grid.data_type, _LONGEST_PIXEL_BYTES)
    return HEADER_BYTES + round(SMALLER * (TILE_BYTES * tiles + DENSITY * grid.filled * pixel_bytes * pixels))
