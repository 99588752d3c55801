"""The honest flaws of the real catalog, given to a few of the invented collects."""

from typing import Any

from .collect import Collect
from .products import GEOCODED

ORBIT_NUMBERS = ("capella:rgt_id", "capella:rgt_deviation", "sat:absolute_orbit", "sat:relative_orbit")


def flawed(item: dict[str, Any], collect: Collect) -> dict[str, Any]:
    """The item as a real catalog holds it: old ones without orbit numbers, a few with bad or missing values."""
    properties = item["properties"]
    _lose_orbit_numbers(properties, collect)
    if properties["sar:product_type"] in GEOCODED:
        _spoil_grid(properties, collect)
    if collect.number % 61 == 17:
        properties.update({"view:azimuth": None, "processing:software": None})
    if collect.look.place.name.startswith("Taveuni") and collect.number % 4 == 1:
        _leave_uncut(item)
    return item


def _lose_orbit_numbers(properties: dict[str, Any], collect: Collect) -> None:
    if collect.start.year < 2025 or collect.number % 3:
        for name in ORBIT_NUMBERS:
            properties.pop(name)
    elif collect.number % 2:
        properties["capella:rgt_id"] = None
    if collect.start.year < 2024:
        properties.pop("capella:layover_angle")


def _spoil_grid(properties: dict[str, Any], collect: Collect) -> None:
    """EPSG 6326 is the code of a datum: three real items of Hawaii carry it; others lack the grid."""
    if collect.look.place.name.endswith("Hawaii") and collect.number % 11 == 5:
        properties["proj:epsg"] = 6326
    if collect.number % 149 == 71:
        for name in ("proj:epsg", "proj:shape", "proj:transform", "locale:timezone"):
            properties.pop(name)
    elif collect.number % 97 == 31:
        properties.pop("proj:epsg")


def _leave_uncut(item: dict[str, Any]) -> None:
    """Across the antimeridian, but written as one polygon whose longitudes jump from 179 to -179."""
    if item["geometry"]["type"] == "MultiPolygon":
        west, east = (part[0] for part in item["geometry"]["coordinates"])
        ring = [point for point in west if point[0] < 180] + [point for point in east if point[0] > -180]
        longitudes, latitudes = [p[0] for p in ring], [p[1] for p in ring]
        item["geometry"] = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        item["bbox"] = [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]
