"""A small catalog on which servers are likely to disagree: whole-number corners, shared edges, holes, ties, gaps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Ring = list[list[float]]
_PLATFORMS = ("capella-2", "capella-10", "Capella-9", "capella-14")
_MODES = ("spotlight", "stripmap", "sliding_spotlight")


def awkward_items() -> Iterator[dict[str, Any]]:
    """120 squares on a grid of whole degrees, and shapes that are no squares; always the same."""
    for number in range(120):
        west, south = float(number % 12 * 2), float(number // 12 * 2)
        yield _item(number, {"type": "Polygon", "coordinates": [_box(west, south, west + 1, south + 1)]})
    for number, geometry in enumerate(_shapes(), start=120):
        yield _item(number, geometry)


def _shapes() -> list[dict[str, Any]]:
    polygons: list[list[Ring]] = [
        [_box(30, 0, 40, 10), _box(32, 2, 38, 8)],  # with a hole
        [
            [[30.0, 20.0], [40.0, 20.0], [40.0, 30.0], [35.0, 21.0], [30.0, 30.0], [30.0, 20.0]]
        ],  # a notch from the north
        [[[0.0, -10.0], [5.0, -5.0], [10.0, -10.0], [5.0, -15.0], [0.0, -10.0]]],  # a diamond
        [[[20.0, -10.0], [20.0, -15.0], [25.0, -15.0], [20.0, -10.0]]],  # a triangle
        [_box(-180, -5, -178, -3)],  # ends at the antimeridian
        [_box(178, -5, 180, -3)],  # likewise, from the other side
        [_box(-30, 86, 30, 90)],  # touches the pole
    ]
    parts = [[_box(179, 40, 180, 42)], [_box(-180, 40, -179, 42)]]
    return [
        *({"type": "Polygon", "coordinates": rings} for rings in polygons),
        {"type": "MultiPolygon", "coordinates": parts},  # cut at the antimeridian, as RFC 7946 asks for
        {"type": "MultiPolygon", "coordinates": [[_box(50, 0, 51, 1)], [_box(58, 8, 59, 9)]]},  # far apart
        {"type": "Point", "coordinates": [50.5, 20.5]},
        {"type": "LineString", "coordinates": [[50.0, 30.0], [55.0, 35.0]]},
    ]


def _box(west: float, south: float, east: float, north: float) -> Ring:
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return [[float(x), float(y)] for x, y in corners]


def _item(number: int, geometry: dict[str, Any]) -> dict[str, Any]:
    moment = f"2024-0{number % 9 + 1}-{number // 9 % 28 + 1:02d}T12:00:00.{number % 4 * 250:03d}Z"
    properties: dict[str, Any] = {
        "datetime": moment,
        "sar:product_type": "SLC",
        "capella:collect_id": f"collect-{number // 2}",
        "platform": _PLATFORMS[number % 4],
        "sar:instrument_mode": _MODES[number % 3],
        "sar:polarizations": ["HH"] if number % 3 else ["VV", "HV"],
        "sar:looks_range": number % 5,
        "view:incidence_angle": 20 + number % 30 + (0.5 if number % 2 else 0),
    }
    if number % 4:
        properties["capella:squint_angle"] = round(-5 + number / 10, 1)
    if number % 7 == 0:
        properties["view:azimuth"] = None
    points = list(_positions(geometry["coordinates"]))
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [],
        "id": f"{'Awkward' if number % 2 else 'awkward'}_{number:03d}",
        "collection": f"awkward-{'even' if number % 2 == 0 else 'odd'}",
        "geometry": geometry,
        "bbox": [min(xs), min(ys), max(xs), max(ys)],
        "properties": properties,
        "links": [],
        "assets": {},
    }


def _positions(coordinates: Any) -> Iterator[tuple[float, float]]:
    if isinstance(coordinates[0], float):
        yield coordinates[0], coordinates[1]
        return
    for part in coordinates:
        yield from _positions(part)
