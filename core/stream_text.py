"""The grid of a stream as members of its `capella:` text, and back."""

from __future__ import annotations

import math
from collections.abc import Mapping

from .grid import Grid, overview_factors

DATA_TYPES = frozenset({"Byte", "UInt16", "Int16", "UInt32", "Int32", "Float32", "Float64", "CInt16", "CFloat32"})
MOST_BANDS = 16


def grid_members(grid: Grid) -> dict[str, str]:
    """Short where the grid is that of a COG as the vendor delivers it."""
    members = {"size": f"{grid.width},{grid.height}", "crs": grid.crs, "type": grid.data_type, "bands": str(grid.bands)}
    members["nodata"] = "none" if grid.nodata is None else repr(grid.nodata)
    members["block"] = _joined(grid.block)
    if grid.transform is not None:
        members["transform"] = _joined(grid.transform)
    if grid.overviews != overview_factors(grid.width, grid.height):
        members["overviews"] = _joined(grid.overviews) or "none"
    if grid.tie_points:
        members["points"] = _joined(tuple(number for point in grid.tie_points for number in point))
    return members


def grid_of_members(members: Mapping[str, str]) -> Grid:
    """Raises `KeyError` or `ValueError` for members that describe no grid."""
    width, height = _integers(members["size"], 2)
    points = _numbers(members["points"]) if "points" in members else ()
    transform = _numbers(members["transform"]) if "transform" in members else None
    overviews = members.get("overviews")
    grid = Grid(
        width=width,
        height=height,
        crs=members.get("crs", ""),
        transform=None if transform is None else _six(transform),
        tie_points=tuple(_five(points[at : at + 5]) for at in range(0, len(points), 5)),
        data_type=members["type"],
        bands=int(members["bands"]),
        nodata=None if members["nodata"] == "none" else float(members["nodata"]),
        block=_two(_integers(members["block"], 2)),
        overviews=overview_factors(width, height) if overviews is None else _integers(overviews.replace("none", "")),
    )
    if grid.data_type not in DATA_TYPES or not 1 <= grid.bands <= MOST_BANDS or min(width, height, *grid.block) < 1:
        raise ValueError("no grid")
    return grid


def _joined(numbers: tuple[float, ...]) -> str:
    return ",".join(repr(number) for number in numbers)


def _numbers(text: str) -> tuple[float, ...]:
    numbers = tuple(float(part) for part in text.split(",") if part)
    if not all(math.isfinite(number) for number in numbers):
        raise ValueError("not finite")
    return numbers


def _integers(text: str, count: int | None = None) -> tuple[int, ...]:
    numbers = tuple(int(part) for part in text.split(",") if part)
    if count is not None and len(numbers) != count:
        raise ValueError(f"{count} numbers expected")
    return numbers


def _two(numbers: tuple[int, ...]) -> tuple[int, int]:
    first, second = numbers
    return first, second


def _five(numbers: tuple[float, ...]) -> tuple[float, float, float, float, float]:
    a, b, c, d, e = numbers
    return a, b, c, d, e


def _six(numbers: tuple[float, ...]) -> tuple[float, float, float, float, float, float]:
    a, b, c, d, e, f = numbers
    return a, b, c, d, e, f
