"""Questions for items in an area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .search_probes import Body, SearchProbe, ring, shape, spread


def area_probes(items: Sequence[Body]) -> Iterator[SearchProbe]:
    """Boxes and geometries about some items of the catalog, and about none."""
    for number, item in enumerate(spread(items, 6), start=1):
        yield from (SearchProbe(f"{number} {name}", body) for name, body in _about(item).items())
    both_sides = [[ring(179, -90, 180, 90)], [ring(-180, -90, -179, 90)]]
    yield SearchProbe("the whole world", {"bbox": [-180, -90, 180, 90]})
    yield SearchProbe("the northern half", {"bbox": [-180, 0, 180, 90]})
    yield SearchProbe("an empty sea", {"bbox": [-140, -65, -139, -64]})
    yield SearchProbe("both sides of the antimeridian, as two polygons", shape("MultiPolygon", both_sides))
    yield SearchProbe("bbox over the antimeridian", {"bbox": [160, -90, -160, 90]})
    yield SearchProbe("bbox over the antimeridian and round the globe", {"bbox": [10, -90, 0, 90]})


def touching_probes() -> Iterator[SearchProbe]:
    """Whole-number areas for the awkward catalog, whose corners and edges they just touch or just miss."""
    inside_hole, around_hole = ring(33, 3, 37, 7), ring(31, 1, 39, 9)
    bodies: dict[str, Body] = {
        "bbox that shares an edge": {"bbox": [1, 0, 2, 1]},
        "bbox that shares a corner": {"bbox": [1, 1, 2, 2]},
        "bbox between four squares": {"bbox": [1.25, 1.25, 1.75, 1.75]},
        "bbox that is a square": {"bbox": [4, 4, 5, 5]},
        "bbox that is a meridian": {"bbox": [5, 0, 5, 20]},
        "point on a corner": shape("Point", [5, 5]),
        "point on an edge": shape("Point", [4.5, 5]),
        "point just off": shape("Point", [5.000001, 5]),
        "point in a hole": shape("Point", [35, 5]),
        "point on the edge of a hole": shape("Point", [32, 5]),
        "point on a corner of a hole": shape("Point", [32, 2]),
        "line in a hole": shape("LineString", [[33, 3], [37, 7]]),
        "line out of a hole": shape("LineString", [[35, 5], [35, 9]]),
        "line that touches a hole from inside": shape("LineString", [[33, 5], [38, 5]]),
        "line that touches a corner": shape("LineString", [[0, 2], [2, 0]]),
        "line along an edge": shape("LineString", [[4, 5], [5, 5]]),
        "line along an edge and beyond": shape("LineString", [[3, 5], [6, 5]]),
        "line over a crossing line": shape("LineString", [[50, 35], [55, 30]]),
        "line that ends on a line": shape("LineString", [[52, 32], [52, 20]]),
        "line that misses a line": shape("LineString", [[50, 30.5], [54, 35]]),
        "polygon in a hole": shape("Polygon", [inside_hole]),
        "polygon that fills a hole": shape("Polygon", [ring(32, 2, 38, 8)]),
        "polygon with a hole around a hole": shape("Polygon", [around_hole, inside_hole[::-1]]),
        "polygon whose hole holds a diamond": shape("Polygon", [ring(-5, -20, 15, 0), ring(-1, -16, 11, -4)[::-1]]),
        "polygon whose hole touches a diamond": shape("Polygon", [ring(-5, -20, 15, 0), ring(0, -15, 10, -5)[::-1]]),
        "polygon in a notch": shape("Polygon", [[[34, 29], [35, 24], [36, 29], [34, 29]]]),
        "polygon that touches the notch": shape("Polygon", [[[34, 29], [35, 21], [36, 29], [34, 29]]]),
        "corner of a diamond's box": shape("Polygon", [ring(0, -15, 1, -14)]),
        "polygon around everything": shape("Polygon", [ring(-180, -90, 180, 90)]),
        "polygon with a corner twice": shape("Polygon", [[[0, 0], [3, 0], [3, 0], [3, 3], [0, 3], [0, 0]]]),
        "polygon that crosses itself": shape("Polygon", [[[0, 0], [9, 9], [9, 0], [0, 9], [0, 0]]]),
        "polygon between the parts of a footprint": shape("Polygon", [ring(53, 2, 56, 6)]),
        "points on a point": shape("MultiPoint", [[50.5, 20.5], [-100, 0]]),
        "west of the antimeridian": {"bbox": [179, -10, 180, 50]},
        "east of the antimeridian": {"bbox": [-180, -10, -179, 50]},
        "the antimeridian as a line": shape("LineString", [[180, -10], [180, 50]]),
        "the antimeridian as the other line": shape("LineString", [[-180, -10], [-180, 50]]),
        "the pole as a point": shape("Point", [0, 90]),
        "the pole at another meridian": shape("Point", [120, 90]),
    }
    yield from (SearchProbe(f"touching: {name}", body) for name, body in bodies.items())


def _about(item: Body) -> dict[str, Body]:
    """Boxes, points, lines and polygons that meet the footprint of an item or its neighbourhood."""
    west, south, east, north = item["bbox"]
    x, y = (west + east) / 2, (south + north) / 2
    wide, high = max(0.01, (east - west) / 2), max(0.01, (north - south) / 2)

    def at(right: float, up: float) -> list[float]:
        return [x + right * wide, y + up * high]

    def frame(size: float) -> list[list[float]]:
        return ring(*at(-size, -size), *at(size, size))

    beside = [[at(-3, -1), at(-2, 1)], [at(0, 3), at(1, 4)]]
    arms = [at(-4, 4), at(-4, -3), at(4, -3), at(4, 4), at(3, 4), at(3, -2), at(-3, -2), at(-3, 4), at(-4, 4)]
    far = {"type": "LineString", "coordinates": [[0.0, 0.0], [0.5, 0.5]]}
    parts = [{"type": "Point", "coordinates": at(0, 0)}, far]
    return {
        "bbox of an item": {"bbox": item["bbox"]},
        "bbox of five degrees": {"bbox": cut(x - 2.5, y - 2.5, x + 2.5, y + 2.5)},
        "bbox of six numbers": {"bbox": [west, south, 0, east, north, 9000]},
        "bbox without extent": {"bbox": [x, y, x, y]},
        "bbox in the corner that a footprint leaves free": {"bbox": [west, south, west + wide / 50, south + high / 50]},
        "footprint itself": {"intersects": item["geometry"]},
        "point amid": shape("Point", at(0, 0)),
        "point on a corner": shape("Point", _first_position(item["geometry"]["coordinates"])),
        "two points, one far off": shape("MultiPoint", [at(0, 0), [-150.0, -60.0]]),
        "line across": shape("LineString", [at(-2, 0), at(2, 0.1)]),
        "lines beside": shape("MultiLineString", beside),
        "triangle half over": shape("Polygon", [[at(0, 0), at(3, 0), at(0, 3), at(0, 0)]]),
        "triangle, clockwise": shape("Polygon", [[at(0, 0), at(0, 3), at(3, 0), at(0, 0)]]),
        "polygon with it in the hole": shape("Polygon", [frame(9), frame(2)[::-1]]),
        "polygon with arms about it": shape("Polygon", [arms]),
        "two polygons": shape("MultiPolygon", [[ring(*at(0, 0), *at(1, 1))], [ring(-150, -62, -149, -61)]]),
        "geometry collection": {"intersects": {"type": "GeometryCollection", "geometries": parts}},
    }


def cut(west: float, south: float, east: float, north: float) -> list[float]:
    """A box in degrees that does not leave the globe."""
    return [max(-180.0, west), max(-90.0, south), min(180.0, east), min(90.0, north)]


def _first_position(coordinates: Any) -> list[float]:
    while isinstance(coordinates[0], list):
        coordinates = coordinates[0]
    return [coordinates[0], coordinates[1]]
