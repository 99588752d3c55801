"""How the radar looked at a scene, for people: a direction, an arrow and a few words."""

from __future__ import annotations

import math
from datetime import datetime

from .items import ItemRow
from .wire.reading import member

ARROWS = "\N{UPWARDS ARROW}\N{NORTH EAST ARROW}\N{RIGHTWARDS ARROW}\N{SOUTH EAST ARROW}" + (
    "\N{DOWNWARDS ARROW}\N{SOUTH WEST ARROW}\N{LEFTWARDS ARROW}\N{NORTH WEST ARROW}"
)


def look_direction(row: ItemRow) -> float | None:
    """Where the radar looked over the ground, in degrees clockwise from north; None where the item does not tell.

    `view:azimuth` points the other way, from the scene to the satellite: so it is in all 2,249 open GEO items whose
    orbit tells the side, whatever the STAC view extension says.
    """
    azimuth = member(row.document(), "properties").get("view:azimuth")
    if isinstance(azimuth, bool) or not isinstance(azimuth, (int, float)) or not math.isfinite(azimuth):
        return None
    return (float(azimuth) + 180.0) % 360.0


def arrow(direction: float) -> str:
    """The arrow of eight that is closest to a direction, on a map with north above."""
    return ARROWS[round(direction / 45.0) % 8]


def moment(when: datetime | None) -> str:
    """For example `2026-11-20 14:03:12 UTC`; empty where there is none."""
    return f"{when:%Y-%m-%d %H:%M:%S} UTC" if when else ""
