"""The grid a file's pixels really have, and the item that says so."""

from dataclasses import dataclass
from math import ceil
from typing import Any

from ..world.footprint import Grid
from ..world.projection import Projection, is_known, map_epsg

GEOCODED = ("GEO", "GEC", "CSI")
DEFAULT_SHAPE = 4096
Item = dict[str, Any]


def product_type(item: Item) -> str:
    """SLC, GEO, ... ; from the id where the property is missing, empty for an id of another kind."""
    stated = item["properties"].get("sar:product_type")
    return str(stated or (item["id"].split("_") + [""] * 4)[3])


def capped(grid: Grid, max_side: int) -> Grid:
    """The same area with at most `max_side` pixels on the longer side; unchanged when already smaller."""
    longest = max(grid.rows, grid.columns)
    if longest <= max_side:
        return grid
    spacing = grid.spacing * longest / max_side
    rows, columns = ceil(grid.rows * grid.spacing / spacing - 1e-6), ceil(grid.columns * grid.spacing / spacing - 1e-6)
    return Grid(grid.epsg, grid.left, grid.top, spacing, rows, columns)


def corners(item: Item) -> list[tuple[float, float]]:
    """The footprint's vertices, longitudes running on over the antimeridian."""
    geometry = item["geometry"]
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    points = [(float(p[0]), float(p[1])) for polygon in polygons for p in polygon[0]]
    longitudes = [x for x, _ in points]
    if max(longitudes) - min(longitudes) > 180 and abs(points[0][1]) < 80:
        return [(x % 360, y) for x, y in points]
    return points


def file_projection(item: Item) -> Projection:
    """The projection of the item's files: its own where that is usable, else the UTM zone of its centre."""
    epsg = item["properties"].get("proj:epsg")
    if is_known(epsg):
        return Projection(epsg)
    points = corners(item)
    longitude = (min(x for x, _ in points) + max(x for x, _ in points)) / 2
    latitude = (min(y for _, y in points) + max(y for _, y in points)) / 2
    return Projection(map_epsg(latitude, (longitude + 180) % 360 - 180))


def stated_grid(item: Item) -> Grid | None:
    """The grid as the item states it, or None when it does not."""
    shape, transform = item["properties"].get("proj:shape"), item["properties"].get("proj:transform")
    if not shape or not transform:
        return None
    return Grid(file_projection(item).epsg, transform[2], transform[5], transform[0], shape[0], shape[1])


def covering_grid(item: Item, max_side: int) -> Grid:
    """A grid over the item's footprint with `max_side` pixels on the longer side."""
    projection = file_projection(item)
    points = [projection.forward(*corner) for corner in corners(item)]
    left, top = min(x for x, _ in points), max(y for _, y in points)
    width, height = max(x for x, _ in points) - left, top - min(y for _, y in points)
    spacing = max(width, height) / max_side
    rows, columns = ceil(height / spacing - 1e-6), ceil(width / spacing - 1e-6)
    return Grid(projection.epsg, left, top, spacing, rows, columns)


def file_grid(item: Item, max_side: int) -> Grid:
    """The grid of the item's geocoded file."""
    stated = stated_grid(item)
    return capped(stated, max_side) if stated else covering_grid(item, min(max_side, DEFAULT_SHAPE))


def file_shape(item: Item, max_side: int) -> tuple[int, int]:
    """Rows and columns of a product on no map grid: each side capped by itself, since azimuth is sampled far finer."""
    rows, columns = (item["properties"].get("proj:shape") or (DEFAULT_SHAPE, DEFAULT_SHAPE))[:2]
    return min(rows, max_side), min(columns, max_side)


@dataclass(frozen=True)
class Served:
    """The item restated for its file."""

    item: Item
    max_side: int

    def restated(self) -> Item:
        """A copy that differs in shape, transform and spacing only."""
        properties = dict(self.item["properties"])
        item = {**self.item, "properties": properties}
        if product_type(item) in GEOCODED and stated_grid(item):
            grid = file_grid(item, self.max_side)
            _restate_spacing(properties, grid.rows, grid.columns)
            properties["proj:transform"] = grid.transform
            properties["proj:shape"] = [grid.rows, grid.columns]
        elif properties.get("proj:shape"):
            rows, columns = file_shape(item, self.max_side)
            _restate_spacing(properties, rows, columns)
            properties["proj:shape"] = [rows, columns, *properties["proj:shape"][2:]]
        return item


def _restate_spacing(properties: Item, rows: int, columns: int) -> None:
    """Scale the pixel spacing (m): along track goes with the rows, across with the columns."""
    before = properties["proj:shape"]
    for name, was, now in (("azimuth", before[0], rows), ("range", before[1], columns)):
        spacing = properties.get(f"sar:pixel_spacing_{name}")
        if spacing and was != now:
            properties[f"sar:pixel_spacing_{name}"] = round(spacing * was / now, 2)
