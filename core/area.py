"""Where to look: a box or polygons in lon/lat degrees, kept within the world and split at the antimeridian."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from .errors import EmptyArea

Point = tuple[float, float]
Ring = tuple[Point, ...]
Polygon = tuple[Ring, ...]

EARTH_RADIUS_KM = 6371.0088
"""mean radius R1 of the GRS 80 ellipsoid (Moritz 2000)"""


@dataclass(frozen=True)
class BoxArea:
    """A box; `west > east` means that it crosses the antimeridian, as in RFC 7946 5.2."""

    west: float
    south: float
    east: float
    north: float

    def __post_init__(self) -> None:
        sides = (self.west, self.south, self.east, self.north)
        if not all(map(math.isfinite, sides)) or not self.south < self.north or self.west == self.east:
            raise EmptyArea

    @classmethod
    def around(cls, west: float, south: float, east: float, north: float) -> BoxArea:
        """The box of a map view, whose longitudes may lie beyond 180 degrees. Raises `EmptyArea`."""
        if not west < east:
            raise EmptyArea
        south, north = max(south, -90.0), min(north, 90.0)
        if east - west >= 360:
            return cls(-180.0, south, 180.0, north)
        return cls(_wrapped(west), south, _wrapped(east, upper=True), north)

    def wire(self) -> dict[str, Any]:
        """The members that a catalog search takes."""
        return {"bbox": [self.west, self.south, self.east, self.north]}

    @property
    def km2(self) -> float:
        """Area on the sphere in square kilometres."""
        width = self.east - self.west + (360 if self.west > self.east else 0)
        band = math.sin(math.radians(self.north)) - math.sin(math.radians(self.south))
        return EARTH_RADIUS_KM**2 * math.radians(width) * band


@dataclass(frozen=True)
class PolygonArea:
    """One or more polygons with holes; none crosses the antimeridian."""

    polygons: tuple[Polygon, ...]

    def __post_init__(self) -> None:
        if not self.polygons or self.km2 <= 0:
            raise EmptyArea

    @classmethod
    def drawn(cls, polygons: tuple[Polygon, ...]) -> PolygonArea:
        """From polygons as drawn, whose longitudes may lie beyond 180 degrees: split there. Raises `EmptyArea`."""
        if not all(math.isfinite(lon + lat) for polygon in polygons for ring in polygon for lon, lat in ring):
            raise EmptyArea
        drawn = tuple(tuple(_within_poles(ring) for ring in polygon) for polygon in polygons)
        areas = (polygon for polygon in drawn if polygon and len(polygon[0]) > 2)
        return cls(tuple(piece for polygon in areas for piece in _split_at_antimeridian(polygon)))

    def wire(self) -> dict[str, Any]:
        """The members that a catalog search takes: a GeoJSON geometry, not a feature."""
        rings = [[[list(point) for point in ring] for ring in polygon] for polygon in self.polygons]
        if len(rings) == 1:
            return {"intersects": {"type": "Polygon", "coordinates": rings[0]}}
        return {"intersects": {"type": "MultiPolygon", "coordinates": rings}}

    @property
    def km2(self) -> float:
        """Area on the sphere in square kilometres, holes taken off."""
        return sum(abs(_ring_km2(p[0])) - sum(abs(_ring_km2(hole)) for hole in p[1:]) for p in self.polygons if p)


Area = BoxArea | PolygonArea


def _wrapped(lon: float, *, upper: bool = False) -> float:
    lon = (lon + 180.0) % 360.0 - 180.0
    return 180.0 if upper and lon == -180.0 else lon


def _within_poles(ring: Ring) -> Ring:
    """A map view may reach beyond the poles; the catalog may not."""
    return tuple((lon, max(-90.0, min(lat, 90.0))) for lon, lat in ring)


def _ring_km2(ring: Ring) -> float:
    """Chamberlain & Duquette, JPL Publication 07-03, equation 2."""
    total = 0.0
    for (lon1, lat1), (lon2, lat2) in zip(ring, ring[1:] + ring[:1], strict=True):
        total += math.radians(lon2 - lon1) * (2 + math.sin(math.radians(lat1)) + math.sin(math.radians(lat2)))
    return total * EARTH_RADIUS_KM**2 / 2


def _split_at_antimeridian(polygon: Polygon) -> list[Polygon]:
    pieces = []
    low = math.floor((min(lon for lon, _ in polygon[0]) + 180) / 360)
    high = math.ceil((max(lon for lon, _ in polygon[0]) + 180) / 360)
    for turn in range(low, max(high, low + 1)):
        west = -180.0 + 360.0 * turn
        rings = [_clipped(ring, west, west + 360.0) for ring in polygon]
        shifted = tuple(tuple((lon - 360.0 * turn, lat) for lon, lat in ring) for ring in rings if len(ring) > 3)
        if len(rings[0]) > 3:
            pieces.append(shifted)
    return pieces


def _clipped(ring: Ring, west: float, east: float) -> Ring:
    """Sutherland-Hodgman against two meridians; closed again where anything is left."""
    points = list(ring[:-1]) if ring[:1] == ring[-1:] else list(ring)
    for limit, keep_above in ((west, True), (east, False)):
        points = _half_plane(points, limit, keep_above)
    return tuple(points + points[:1])


def _half_plane(points: list[Point], limit: float, keep_above: bool) -> list[Point]:
    kept: list[Point] = []
    for before, here in zip(points[-1:] + points[:-1], points, strict=True):
        inside = here[0] >= limit if keep_above else here[0] <= limit
        was_inside = before[0] >= limit if keep_above else before[0] <= limit
        if inside != was_inside:
            share = (limit - before[0]) / (here[0] - before[0])
            kept.append((limit, before[1] + share * (here[1] - before[1])))
        if inside:
            kept.append(here)
    return kept
