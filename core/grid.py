"""The grid of a raster: its size, place and type, as STAC's projection extension or a file's header tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .stream_projection import Projection, projection_of
from .wire.reading import Document, member

Transform = tuple[float, float, float, float, float, float]
"""GDAL's order: x of the upper left corner, pixel width, row rotation, y of it, column rotation, minus pixel height"""
TiePoint = tuple[float, float, float, float, float]
"""column, row, x, y, z"""

BLOCK = 512
"""tile edge of GDAL's COG driver, in pixels"""
FARTHEST_OUT = 0.02
"""how far a footprint may reach beyond its grid, as a share of the grid's side (most among 3,804 real items: 0.012)"""
FILLED = 0.75
"""of a raster whose footprint is not at hand: images lie aslant in theirs"""
LEAST_FILLED = 0.3
LARGEST = 1e15
"""numbers beyond are no place and no size"""
WIDEST_MARGIN = 0.35
"""how far it may stay away from an edge of its grid (most among the same: 0.263; half of them more than 0.109)"""


@dataclass(frozen=True)
class Grid:
    """What must be known of a raster to describe it without opening it. Sizes in pixels."""

    width: int
    height: int
    crs: str
    """`EPSG:<code>` or WKT; empty where the file has none"""
    transform: Transform | None
    """None where only tie points place the image"""
    tie_points: tuple[TiePoint, ...] = ()
    data_type: str = "UInt16"
    """GDAL's name of the type"""
    bands: int = 1
    nodata: float | None = 0.0
    block: tuple[int, int] = (BLOCK, BLOCK)
    overviews: tuple[int, ...] = ()
    """factors by which its overviews are smaller"""
    filled: float = field(default=FILLED, compare=False)
    """about which share of its pixels shows something; no part of what the raster is"""

    @property
    def is_complex(self) -> bool:
        """True where pixels have a real and an imaginary part."""
        return self.data_type.startswith("C")

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """The four outer corners in the CRS; none where only tie points place the image."""
        if self.transform is None:
            return ()
        x, a, b, y, d, e = self.transform
        pixels = ((0, 0), (self.width, 0), (self.width, self.height), (0, self.height))
        return tuple((x + a * col + b * row, y + d * col + e * row) for col, row in pixels)


def overview_factors(width: int, height: int, block: int = BLOCK) -> tuple[int, ...]:
    """Those of GDAL's COG driver: halved, rounding down, until both sides fit one block."""
    factors: list[int] = []
    while width > block or height > block:
        width, height = width // 2, height // 2
        factors.append(2 ** (len(factors) + 1))
    return tuple(factors)


def grid_of(document: Document, asset_key: str) -> Grid | None:
    """The grid of an item's asset, from its projection metadata alone (STAC projection extension 1.1 and 2.0).

    None where the metadata is absent, or where it cannot be true: then the file's header has to be read. The item's
    own properties describe its image; another asset (a preview) must carry its own.
    """
    properties = member(document, "properties")
    told = member(member(document, "assets"), asset_key)
    fields = {**properties, **told} if asset_key in _IMAGE_KEYS else told
    epsg, shape, transform = _epsg(fields), _shape(fields.get("proj:shape")), _transform(fields.get("proj:transform"))
    projection = projection_of(epsg) if epsg else None
    if projection is None or shape is None or transform is None:
        return None
    height, width = shape
    bands = 3 if properties.get("sar:product_type") == "CSI" else 1
    grid = Grid(width, height, f"EPSG:{epsg}", transform, bands=bands, overviews=overview_factors(width, height))
    ground = _ground(projection, _lonlats(document))
    return replace(grid, filled=_share(grid, ground)) if _fits(grid, ground) else None


_IMAGE_KEYS = frozenset({"HH", "VV", "HV", "VH"})


def _epsg(fields: Document) -> int | None:
    code = fields.get("proj:epsg") or fields.get("proj:code")
    if isinstance(code, str) and code.upper().startswith("EPSG:"):
        code = code[5:]
    try:
        return int(code) if code is not None else None
    except (TypeError, ValueError):
        return None


def _numbers(value: object) -> list[float]:
    if not isinstance(value, (list, tuple)):
        return []
    good = [n for n in value if isinstance(n, (int, float)) and not isinstance(n, bool) and abs(n) < LARGEST]
    return [float(n) for n in good] if len(good) == len(value) else []


def _shape(value: object) -> tuple[int, int] | None:
    numbers = _numbers(value)
    if len(numbers) != 2 or any(n < 1 or n > 2**31 - 1 or n != int(n) for n in numbers):
        return None
    return int(numbers[0]), int(numbers[1])


def _transform(value: object) -> Transform | None:
    """From rasterio's order (width, row rotation, x, column rotation, height, y), with or without the last row."""
    numbers = _numbers(value)
    if len(numbers) not in (6, 9):
        return None
    a, b, x, d, e, y = numbers[:6]
    return (x, a, b, y, d, e) if a * e - b * d != 0 else None


def _lonlats(document: Document) -> list[tuple[float, float]]:
    """The footprint's vertices; the corners of the bbox where the item has no geometry."""
    pending: list[Any] = [member(document, "geometry").get("coordinates")]
    points: list[tuple[float, float]] = []
    while pending:
        here = pending.pop()
        numbers = _numbers(here)
        if len(numbers) in (2, 3):
            points.append((numbers[0], numbers[1]))
        elif isinstance(here, (list, tuple)):
            pending.extend(here)
    if points:
        return points
    bbox = _numbers(document.get("bbox"))
    if len(bbox) not in (4, 6):
        return []
    west, south, east, north = bbox[0], bbox[1], bbox[len(bbox) // 2], bbox[len(bbox) // 2 + 1]
    return [(west, south), (east, south), (east, north), (west, north)]


def _ground(projection: Projection, lonlats: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Places on the map; none where one of them is a pole or beyond."""
    return [] if any(abs(lat) >= 90 for _, lat in lonlats) else [projection(lon, lat) for lon, lat in lonlats]


def _fits(grid: Grid, ground: list[tuple[float, float]]) -> bool:
    """True where the grid covers the footprint and is not much larger."""
    return bool(ground) and all(_covers(*_ends(grid.corners, axis), *_ends(ground, axis)) for axis in (0, 1))


def _share(grid: Grid, ground: list[tuple[float, float]]) -> float:
    """Of the grid that the footprint covers (the shoelace formula for both)."""
    return min(max(_area(ground) / _area(list(grid.corners)), LEAST_FILLED), 1.0)


def _area(ring: list[tuple[float, float]]) -> float:
    around = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in around)) / 2


def _covers(low: float, high: float, foot_low: float, foot_high: float) -> bool:
    side = high - low
    return all(-FARTHEST_OUT <= margin / side <= WIDEST_MARGIN for margin in (foot_low - low, high - foot_high))


def _ends(points: Sequence[tuple[float, float]], axis: int) -> tuple[float, float]:
    values = [point[axis] for point in points]
    return min(values), max(values)
