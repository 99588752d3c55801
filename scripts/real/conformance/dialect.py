"""Says in plain STAC what a body of Capella's `POST /catalog/search` says.

Pages are numbers at Capella and links at a STAC API, so `page` is left out. Ownership is Capella's own and is left
out. The `query` extension of the STAC API knows neither `in` nor lists, so a query that needs them becomes a CQL2
filter. And stac-fastapi.pgstac 7.2.0 fails on a box of six numbers, loses items in one without extent and turns one
over the antimeridian inside out: heights, which no footprint has, are dropped, and such boxes become a point or two
polygons.
"""

from __future__ import annotations

from typing import Any

LISTS = frozenset({"sar:polarizations", "instruments"})
"""properties that are lists, where Capella's `eq` and `in` mean: holds one of"""

_COMPARE = {"eq": "=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}


def plain_stac(body: dict[str, Any]) -> dict[str, Any]:
    """The body of a STAC API's `POST /search`; what is malformed stays malformed, for the server to refuse."""
    plain = {name: value for name, value in body.items() if name not in ("page", "ownership")}
    plain.update(_area(plain.pop("bbox", None)))
    query = plain.get("query")
    if isinstance(query, dict) and _needs_filter(query):
        del plain["query"]
        conditions = [_condition(name, *one) for name, tests in query.items() for one in tests.items()]
        plain["filter-lang"] = "cql2-json"
        plain["filter"] = conditions[0] if len(conditions) == 1 else {"op": "and", "args": conditions}
    return plain


def _area(bbox: Any) -> dict[str, Any]:
    if bbox is None:
        return {}
    if not isinstance(bbox, list) or len(bbox) not in (4, 6):
        return {"bbox": bbox}
    west, south, east, north = bbox if len(bbox) == 4 else (bbox[0], bbox[1], bbox[3], bbox[4])
    if (west, south) == (east, north):
        return {"intersects": {"type": "Point", "coordinates": [west, south]}}
    if isinstance(west, str) or west <= east:
        return {"bbox": [west, south, east, north]}
    parts = [[_ring(west, south, 180, north)], [_ring(-180, south, east, north)]]
    return {"intersects": {"type": "MultiPolygon", "coordinates": parts}}


def _ring(west: float, south: float, east: float, north: float) -> list[list[float]]:
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def _needs_filter(query: dict[str, Any]) -> bool:
    known = all(isinstance(tests, dict) and {*tests} <= {*_COMPARE, "in"} for tests in query.values())
    return known and any(name in LISTS or "in" in tests for name, tests in query.items())


def _condition(name: str, operator: str, value: Any) -> dict[str, Any]:
    subject = {"property": name}
    if name in LISTS:
        return {"op": "a_overlaps", "args": [subject, value if isinstance(value, list) else [value]]}
    if operator == "in":
        return {"op": "in", "args": [subject, value]}
    return {"op": _COMPARE[operator], "args": [subject, value]}
