"""Two arrows at the corner of a scene: where the satellite flew, and where it looked from there."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from .scene_view import SceneView

Point = tuple[float, float]
"""longitude and latitude in degrees"""
Box = tuple[float, float, float, float]
"""west, south, east, north in degrees"""

SHARE = 0.18
"""length of an arrow, as a share of the scene's shorter side"""
MARGIN = 0.04
"""how far they stay away from the edge, as the same share"""


class ArrowRole(Enum):
    """What an arrow points out. Values stand in the layer, where its style looks for them."""

    LOOK = "look"
    FLIGHT = "flight"


@dataclass(frozen=True)
class Arrow:
    """A straight line over the ground, from tail to tip."""

    role: ArrowRole
    tail: Point
    tip: Point
    bearing_deg: float
    """clockwise from north"""


def look_arrows(view: SceneView, box: Box) -> tuple[Arrow, ...]:
    """Both from one point, inside the north-western corner of `box`.

    Drawn in the plane that touches the ground there: over the tenth of a scene the earth is flat. None of them where
    the box is none.
    """
    west, south, east, north = box
    round_the_pole = math.cos(math.radians(north))
    width, height = (east - west) * round_the_pole, north - south
    shorter = min(width, height)
    if not shorter > 0:
        return ()
    bearings = {ArrowRole.FLIGHT: view.flight_deg, ArrowRole.LOOK: view.look_deg}
    told = {role: bearing for role, bearing in bearings.items() if bearing is not None}
    steps = {role: _step(bearing, SHARE * shorter) for role, bearing in told.items()}
    leftmost = min(0.0, *(x for x, _ in steps.values()))
    topmost = max(0.0, *(y for _, y in steps.values()))
    x, y = MARGIN * shorter - leftmost, -MARGIN * shorter - topmost
    tail = (west + x / round_the_pole, north + y)
    return tuple(
        Arrow(role, tail, (tail[0] + dx / round_the_pole, tail[1] + dy), told[role]) for role, (dx, dy) in steps.items()
    )


def geojson(arrows: tuple[Arrow, ...], labels: Mapping[ArrowRole, str]) -> str:
    """As GeoJSON (RFC 7946), which OGR reads from the text itself: it needs no file and stays in a project."""
    features = [
        {
            "type": "Feature",
            "properties": {
                "role": each.role.value,
                "bearing_deg": round(each.bearing_deg, 1),
                "label": labels[each.role],
            },
            "geometry": {"type": "LineString", "coordinates": [_place(each.tail), _place(each.tip)]},
        }
        for each in arrows
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)


def _step(bearing_deg: float, length: float) -> tuple[float, float]:
    """East and north of a step."""
    angle = math.radians(bearing_deg)
    return length * math.sin(angle), length * math.cos(angle)


def _place(point: Point) -> list[float]:
    return [round(point[0], 7), round(point[1], 7)]
