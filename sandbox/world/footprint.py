"""Footprints and pixel grids: a rectangle along the track, laid on the map."""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, radians, sin

from .collect import Look
from .projection import Projection, map_epsg

Ring = list[tuple[float, float]]


@dataclass(frozen=True)
class Grid:
    """A north-up pixel grid: upper left corner and spacing in metres."""

    epsg: int
    left: float
    top: float
    spacing: float
    rows: int
    columns: int

    @property
    def transform(self) -> list[float]:
        """The nine numbers of proj:transform."""
        return [self.spacing, 0.0, self.left, 0.0, -self.spacing, self.top, 0.0, 0.0, 1.0]


@dataclass(frozen=True)
class Footprint:
    """Where a product lies: closed rings in map metres and in degrees."""

    projection: Projection
    corners: Ring
    ring: Ring

    @property
    def centroid(self) -> tuple[float, float]:
        """Longitude and latitude of the middle of the bounding box."""
        east = [x % 360 for x, _ in self.ring] if self.crosses_antimeridian else [x for x, _ in self.ring]
        middle = (min(east) + max(east)) / 2
        north = [y for _, y in self.ring]
        return (middle + 180) % 360 - 180, (min(north) + max(north)) / 2

    @property
    def crosses_antimeridian(self) -> bool:
        """Whether its longitudes jump from 180 to -180."""
        east = [x for x, _ in self.ring]
        return max(east) - min(east) > 180 and not self.projection.is_polar

    def grid(self, spacing: float) -> Grid:
        """The smallest grid of this spacing (metres) that covers the footprint."""
        east, north = [x for x, _ in self.corners], [y for _, y in self.corners]
        columns = ceil((max(east) - min(east)) / spacing)
        rows = ceil((max(north) - min(north)) / spacing)
        return Grid(self.projection.epsg, min(east), max(north), spacing, rows, columns)


def footprint(look: Look, length: float, width: float, shift: float = 0.0) -> Footprint:
    """The ground rectangle of `length` along and `width` across the track, moved by `shift` metres along it."""
    projection = Projection(map_epsg(look.latitude, look.longitude))
    middle_east, middle_north = projection.forward(look.longitude, look.latitude)
    along = radians(look.heading - projection.convergence(look.longitude, look.latitude))
    ax, ay, cx, cy = sin(along), cos(along), cos(along), -sin(along)
    signs = ((1, 1), (1, -1), (-1, -1), (-1, 1))
    corners = [
        (
            middle_east + ax * (a * length / 2 + shift) + cx * c * width / 2,
            middle_north + ay * (a * length / 2 + shift) + cy * c * width / 2,
        )
        for a, c in signs
    ]
    ring = [_rounded(projection.inverse(*corner)) for corner in corners]
    return Footprint(projection, [*corners, corners[0]], [*ring, ring[0]])


def _rounded(position: tuple[float, float]) -> tuple[float, float]:
    return round(position[0], 8), round(position[1], 8)


def geometry(mark: Footprint) -> tuple[dict[str, object], list[float]]:
    """GeoJSON geometry and bbox; across the antimeridian a cut MultiPolygon and west > east (RFC 7946, 3.1.9)."""
    east, north = [x for x, _ in mark.ring], [y for _, y in mark.ring]
    if not mark.crosses_antimeridian:
        polygon: dict[str, object] = {"type": "Polygon", "coordinates": [[list(point) for point in mark.ring]]}
        return polygon, [min(east), min(north), max(east), max(north)]
    unwrapped = [(x % 360, y) for x, y in mark.ring]
    west_part = _clipped(unwrapped, keep_west=True)
    east_part = [(x - 360, y) for x, y in _clipped(unwrapped, keep_west=False)]
    parts = [[[[round(x, 8), y] for x, y in part]] for part in (west_part, east_part)]
    bbox = [min(x for x, _ in west_part), min(north), max(x for x, _ in east_part), max(north)]
    return {"type": "MultiPolygon", "coordinates": parts}, bbox


def _clipped(ring: Ring, keep_west: bool) -> Ring:
    """The part of a closed ring on one side of 180 degrees (Sutherland-Hodgman)."""
    kept: Ring = []
    for (x0, y0), (x1, y1) in pairwise(ring):
        inside0, inside1 = (x0 <= 180) == keep_west, (x1 <= 180) == keep_west
        if inside0:
            kept.append((x0, y0))
        if inside0 != inside1:
            kept.append((180.0, round(y0 + (y1 - y0) * (180 - x0) / (x1 - x0), 8)))
    return [*kept, kept[0]]
