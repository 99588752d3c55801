"""Do two GeoJSON geometries touch? Exact for points, lines and polygons with holes, also over the antimeridian.

Plane geometry in degrees, as a STAC server on PostGIS `geometry` does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
Box = tuple[float, float, float, float]
Path = tuple[Point, ...]
Segment = tuple[Point, Point]


@dataclass(frozen=True)
class Shape:
    """A geometry taken apart: points, lines, and polygons as (outer ring, holes...), longitudes unwrapped."""

    points: Path = ()
    lines: tuple[Path, ...] = ()
    polygons: tuple[tuple[Path, ...], ...] = ()

    @cached_property
    def box(self) -> Box:
        """West, south, east, north."""
        vertices = [*self.points, *(p for path in self._paths() for p in path)]
        xs, ys = [x for x, _ in vertices], [y for _, y in vertices]
        return min(xs), min(ys), max(xs), max(ys)

    @cached_property
    def segments(self) -> tuple[tuple[Segment, Box], ...]:
        """All edges with their boxes."""
        pairs = ((a, b) for path in self._paths() for a, b in pairwise(path))
        return tuple(((a, b), _box_of(a, b)) for a, b in pairs)

    @cached_property
    def is_rectangle(self) -> bool:
        """True for one polygon that is its own bounding box."""
        if self.points or self.lines or len(self.polygons) != 1 or len(self.polygons[0]) != 1:
            return False
        ring, (west, south, east, north) = self.polygons[0][0], self.box
        corners = {(west, south), (east, south), (east, north), (west, north)}
        return len(ring) == 5 and set(ring) == corners and all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(ring))

    def shifted(self, degrees: float) -> Shape:
        """The same shape moved along the equator."""

        def move(path: Path) -> Path:
            return tuple((x + degrees, y) for x, y in path)

        polygons = tuple(tuple(move(ring) for ring in rings) for rings in self.polygons)
        return Shape(move(self.points), tuple(move(line) for line in self.lines), polygons)

    def anchors(self) -> Iterator[Point]:
        """One vertex of every connected part."""
        yield from self.points
        yield from (line[0] for line in self.lines)
        yield from (rings[0][0] for rings in self.polygons)

    def covers(self, point: Point) -> bool:
        """True if the point lies in or on a polygon of this shape."""
        return any(_in_polygon(point, rings) for rings in self.polygons)

    def _paths(self) -> Iterator[Path]:
        yield from self.lines
        for rings in self.polygons:
            yield from rings


def parse_geometry(geometry: Any) -> Shape:
    """The shape of a GeoJSON geometry. Raises ValueError with a sentence when it is not one."""
    kind = geometry.get("type") if isinstance(geometry, dict) else geometry
    try:
        if kind == "GeometryCollection":
            return _merged([parse_geometry(part) for part in geometry["geometries"]])
        return _PARSERS[kind](geometry["coordinates"])
    except (KeyError, TypeError, IndexError, OverflowError) as problem:
        raise ValueError(f"not a GeoJSON geometry: {kind!r}") from problem


def parse_bbox(bbox: Any) -> Shape:
    """The rectangle of 4 or 6 numbers; west > east goes over the antimeridian. Raises ValueError."""
    numbers = isinstance(bbox, Sequence) and all(isinstance(n, (int, float)) and not isinstance(n, bool) for n in bbox)
    if not numbers or len(bbox) not in (4, 6):
        raise ValueError("bbox must hold 4 or 6 numbers")
    west, south, east, north = bbox if len(bbox) == 4 else (bbox[0], bbox[1], bbox[3], bbox[4])
    if south > north:
        raise ValueError("bbox has its south above its north")
    if not (-180 <= west <= 180 and -180 <= east <= 180 and south >= -90 and north <= 90):
        raise ValueError("bbox leaves the globe")
    east = east + 360 if west > east else east
    ring = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return Shape(polygons=((tuple((float(x), float(y)) for x, y in ring),),))


def intersects(area: Shape, footprint: Shape) -> bool:
    """True if the two share a point, whichever side of the antimeridian they are written on."""
    for degrees in (0.0, 360.0, -360.0):
        west, south, east, north = footprint.box
        box = (west + degrees, south, east + degrees, north)
        if _overlap(area.box, box) and _touch(area, footprint if degrees == 0 else footprint.shifted(degrees)):
            return True
    return False


def _touch(a: Shape, b: Shape) -> bool:
    if a.is_rectangle and _within(b.box, a.box):
        return True
    if any(b.covers(point) for point in a.anchors()) or any(a.covers(point) for point in b.anchors()):
        return True
    if any(_on_path(point, b) for point in a.points) or any(_on_path(point, a) for point in b.points):
        return True
    near = [segment for segment, box in a.segments if _overlap(box, b.box)]
    return any(_cross(one, other) for one in near for other, _ in b.segments)


def _on_path(point: Point, shape: Shape) -> bool:
    return point in shape.points or any(_on_segment(point, segment) for segment, _ in shape.segments)


def _in_polygon(point: Point, rings: tuple[Path, ...]) -> bool:
    outer, holes = rings[0], rings[1:]
    if not _in_ring(point, outer):
        return False
    return all(not _in_ring(point, hole) or _on_ring(point, hole) for hole in holes)


def _in_ring(point: Point, ring: Path) -> bool:
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in pairwise(ring):
        if _on_segment(point, ((x1, y1), (x2, y2))):
            return True
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def _on_ring(point: Point, ring: Path) -> bool:
    return any(_on_segment(point, pair) for pair in pairwise(ring))


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _on_segment(p: Point, segment: Segment) -> bool:
    (x1, y1), (x2, y2) = segment
    if not (min(x1, x2) <= p[0] <= max(x1, x2) and min(y1, y2) <= p[1] <= max(y1, y2)):
        return False
    return _turn(segment[0], segment[1], p) == 0


def _cross(one: Segment, other: Segment) -> bool:
    (a, b), (c, d) = one, other
    t1, t2, t3, t4 = _turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b)
    if ((t1 > 0) != (t2 > 0)) and ((t3 > 0) != (t4 > 0)) and t1 and t2 and t3 and t4:
        return True
    return _on_segment(c, one) or _on_segment(d, one) or _on_segment(a, other) or _on_segment(b, other)


def _box_of(a: Point, b: Point) -> Box:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])


def _overlap(a: Box, b: Box) -> bool:
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def _within(inner: Box, outer: Box) -> bool:
    return outer[0] <= inner[0] and inner[2] <= outer[2] and outer[1] <= inner[1] and inner[3] <= outer[3]


def _point(position: Sequence[float]) -> Point:
    return float(position[0]), float(position[1])


def _path(positions: Sequence[Sequence[float]], least: int = 2) -> Path:
    if len(positions) < least:
        raise ValueError(f"a line of {len(positions)} positions")
    return _unwrapped(_point(position) for position in positions)


def _polygon(rings: Sequence[Sequence[Sequence[float]]]) -> tuple[Path, ...]:
    outer, *holes = (_path(ring, least=4) for ring in rings)
    if any(ring[0] != ring[-1] for ring in (outer, *holes)):
        raise ValueError("a polygon's ring must end where it starts")
    return (outer, *(_beside(hole, outer) for hole in holes))


def _unwrapped(path: Iterable[Point]) -> Path:
    """A step of more than half the globe is the antimeridian, no journey; one from -180 to 180 is the whole globe."""
    steps: list[Point] = []
    turn, last = 0.0, None
    for x, y in path:
        if last is not None and 180 < abs(x - last) < 360:
            turn += 360.0 if x < last else -360.0
        steps.append((x + turn, y))
        last = x
    return tuple(steps)


def _beside(hole: Path, outer: Path) -> Path:
    west, east = min(x for x, _ in outer), max(x for x, _ in outer)
    degrees = next((d for d in (0.0, 360.0, -360.0) if west <= hole[0][0] + d <= east), 0.0)
    return tuple((x + degrees, y) for x, y in hole)


def _merged(shapes: list[Shape]) -> Shape:
    if not shapes:
        raise ValueError("an empty geometry")
    return Shape(
        tuple(p for shape in shapes for p in shape.points),
        tuple(line for shape in shapes for line in shape.lines),
        tuple(rings for shape in shapes for rings in shape.polygons),
    )


_PARSERS = {
    "Point": lambda c: Shape(points=(_point(c),)),
    "MultiPoint": lambda c: _merged([Shape(points=(_point(p),)) for p in c]),
    "LineString": lambda c: Shape(lines=(_path(c),)),
    "MultiLineString": lambda c: _merged([Shape(lines=(_path(line),)) for line in c]),
    "Polygon": lambda c: Shape(polygons=(_polygon(c),)),
    "MultiPolygon": lambda c: _merged([Shape(polygons=(_polygon(rings),)) for rings in c]),
}
