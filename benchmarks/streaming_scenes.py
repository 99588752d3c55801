"""The scenes of the benchmark: cloud optimized GeoTIFFs of wanted sizes, and the catalog that describes them."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from capella_sandbox.scenes.geocoded import Geocoded
from capella_sandbox.scenes.grid import covering_grid
from capella_sandbox.world.footprint import Grid
from capella_sandbox.world.generate import generate_items
from osgeo import gdal, osr

BYTES_PER_PIXEL = 2.01
"""of speckle in 16 bits, deflated, with its overviews"""
BANK = 4096
MARGIN = 1024
"""by which the patch of speckle is larger than a window of it"""
COG_OPTIONS = ["BLOCKSIZE=512", "COMPRESS=DEFLATE", "LEVEL=1", "PREDICTOR=YES", "BIGTIFF=IF_SAFER"]
QUICKLY = ["OVERVIEW_RESAMPLING=NEAREST", "NUM_THREADS=ALL_CPUS"]


@dataclass(frozen=True)
class Scene:
    """One item and the size of its image in bytes, as it was wanted."""

    item: dict[str, Any]
    wanted_bytes: int

    @property
    def item_id(self) -> str:
        """Its id."""
        return str(self.item["id"])

    @property
    def file_name(self) -> str:
        """Of its image."""
        return str(self.item["assets"]["HH"]["href"])


@dataclass(frozen=True)
class Gallery:
    """Scenes on disk, in `folder`, and a catalog of them."""

    folder: Path
    large: tuple[Scene, ...]
    many: tuple[Scene, ...]

    @property
    def images(self) -> Path:
        """Where the images lie, by file name."""
        return self.folder / "images"

    @property
    def catalog(self) -> Path:
        """The items, one a line."""
        return self.folder / "catalog.ndjson"

    def local(self, scene: Scene) -> Path:
        """The image itself."""
        return self.images / scene.file_name

    def make(self) -> None:
        """Writes what is missing; images that were made by an earlier run are kept."""
        self.images.mkdir(parents=True, exist_ok=True)
        lines = [json.dumps(scene.item) for scene in (*self.large, *self.many)]
        self.catalog.write_text("\n".join(lines) + "\n", "utf-8")
        for scene in (*self.large, self.many[0]):
            if not self.local(scene).exists():
                _make_image(scene.item, self.local(scene))
        for scene in self.many[1:]:
            if not self.local(scene).exists():
                os.link(self.local(self.many[0]), self.local(scene))


def gallery(folder: Path, sizes: tuple[int, ...], many: int, side: int = 2048) -> Gallery:
    """A scene for each size in bytes, and `many` small ones that share one image of `side` pixels."""
    items = (item for item in generate_items(400, 1) if _is_plain(item))
    large = tuple(Scene(_resampled(next(items), size / BYTES_PER_PIXEL), size) for size in sizes)
    squares = (item for item in items if _is_nearly_square(item))
    small = tuple(Scene(_resampled(next(squares), side * side, square=True), 0) for _ in range(many))
    return Gallery(folder, large, small)


def _is_plain(item: dict[str, Any]) -> bool:
    properties = item["properties"]
    return properties["sar:product_type"] == "GEO" and "HH" in item["assets"] and bool(properties.get("proj:epsg"))


def _is_nearly_square(item: dict[str, Any]) -> bool:
    """So that one square image fits the footprint, as the plugin wants it to."""
    ground = covering_grid(item, 4096)
    return max(ground.columns, ground.rows) < 1.2 * min(ground.columns, ground.rows)


def _resampled(item: dict[str, Any], pixels: float, square: bool = False) -> dict[str, Any]:
    """The item with an image of about that many pixels over the same ground."""
    ground = covering_grid(item, 4096)
    width, height = ground.columns * ground.spacing, ground.rows * ground.spacing
    if square:
        width = height = max(width, height)
    spacing = (width * height / pixels) ** 0.5
    grid = Grid(ground.epsg, ground.left, ground.top, spacing, round(height / spacing), round(width / spacing))
    told = {"proj:shape": [grid.rows, grid.columns], "proj:transform": grid.transform, "proj:epsg": grid.epsg}
    return {**item, "geometry": _outline(grid), "properties": {**item["properties"], **told}}


def _outline(grid: Grid) -> dict[str, Any]:
    """The image fills its grid, and the item's footprint says so."""
    degrees, metres = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    metres.ImportFromEPSG(grid.epsg)
    for reference in (degrees, metres):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    right, bottom = grid.left + grid.columns * grid.spacing, grid.top - grid.rows * grid.spacing
    corners = [(grid.left, grid.top), (right, grid.top), (right, bottom), (grid.left, bottom), (grid.left, grid.top)]
    points = osr.CoordinateTransformation(metres, degrees).TransformPoints(corners)
    return {"type": "Polygon", "coordinates": [[[lon, lat] for lon, lat, _ in points]]}


def _make_image(item: dict[str, Any], path: Path) -> None:
    """Windows of one patch of speckle, with the image description that a product has.

    No two begin at the same pixel of it: laid side by side, overviews would repeat and be deflated to a third of what
    speckle takes.
    """
    rows, columns = item["properties"]["proj:shape"]
    bank, mosaic, part = (path.with_suffix(ending) for ending in (".bank", ".vrt", ".part"))
    _make_speckle(bank)
    dataset = gdal.GetDriverByName("VRT").Create(str(mosaic), columns, rows, 1, gdal.GDT_UInt16)
    a, b, x, d, e, y = item["properties"]["proj:transform"][:6]
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(item["properties"]["proj:epsg"])
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((x, a, b, y, d, e))
    dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", Geocoded(item, max(rows, columns), None).metadata().text)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(0)
    band.SetMetadata(dict(_sources(bank, columns, rows)), "new_vrt_sources")
    gdal.GetDriverByName("COG").CreateCopy(str(part), dataset, options=COG_OPTIONS + QUICKLY)
    part.replace(path)
    for made in (bank, mosaic):
        made.unlink(missing_ok=True)


def _make_speckle(path: Path) -> None:
    rng = np.random.default_rng(1)
    side = BANK + MARGIN
    land = 1 + 0.5 * np.sin(np.arange(side) / 300)
    numbers = rng.rayleigh(300, (side, side)) * land[None, :] * land[:, None]
    tiles = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_UInt16, tiles)
    dataset.GetRasterBand(1).WriteArray(numbers.astype("u2") + 1)


def _sources(bank: Path, columns: int, rows: int) -> list[tuple[str, str]]:
    found, rng = [], np.random.default_rng(2)
    for top in range(0, rows, BANK):
        for left in range(0, columns, BANK):
            size = f'xSize="{min(BANK, columns - left)}" ySize="{min(BANK, rows - top)}"'
            x, y = rng.integers(0, MARGIN, 2)
            found.append(
                f"<SimpleSource><SourceFilename>{bank}</SourceFilename><SourceBand>1</SourceBand>"
                f'<SrcRect xOff="{x}" yOff="{y}" {size}/><DstRect xOff="{left}" yOff="{top}" {size}/></SimpleSource>'
            )
    return [(f"source_{number}", source) for number, source in enumerate(found)]
