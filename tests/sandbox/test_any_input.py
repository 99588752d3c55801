"""Whatever comes in, the answer is a proper one; and touching is what GEOS calls touching."""

from __future__ import annotations

import json

import pytest
from capella_sandbox.catalog.geometry import intersects, parse_geometry
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

ODD = some.one_of(some.none(), some.booleans(), some.integers(), some.floats(), some.text(max_size=6))
JSON = some.recursive(
    ODD, lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(max_size=5), inner, max_size=3)
)
PROPERTY = some.sampled_from(["datetime", "sar:product_type", "sar:polarizations", "view:incidence_angle", "id", "x"])
OPERATOR = some.sampled_from(["eq", "in", "gt", "gte", "lt", "lte", "contains"])
QUERY = some.dictionaries(PROPERTY, some.dictionaries(OPERATOR, JSON, max_size=2) | JSON, max_size=2)
GEOMETRY = some.fixed_dictionaries(
    {"type": some.sampled_from(["Point", "Polygon", "MultiPolygon", "LineString", "GeometryCollection"])},
    optional={"coordinates": JSON, "geometries": JSON},
)
SORT = some.fixed_dictionaries({"field": PROPERTY}, optional={"direction": JSON})
SEARCH = some.fixed_dictionaries(
    {},
    optional={
        "bbox": JSON,
        "intersects": GEOMETRY | JSON,
        "datetime": JSON,
        "ids": JSON,
        "query": QUERY | JSON,
        "sortby": some.lists(SORT) | JSON,
        "limit": JSON,
        "page": JSON,
        "ownership": JSON,
    },
)
LINE = some.fixed_dictionaries(
    {}, optional={"collectionId": JSON, "granuleId": JSON, "productType": JSON, "collectIds": JSON}
)
ORDER = some.fixed_dictionaries({}, optional={"items": some.lists(LINE) | JSON, "contractId": JSON})
FIELD = some.sampled_from(["submissionTime", "lastStatusCode", "collectionTier", "windowOpen", "statusHistory"])
FILTER = some.dictionaries(FIELD, some.dictionaries(OPERATOR, JSON, max_size=2) | JSON, max_size=2)
TASKS = some.fixed_dictionaries({}, optional={"query": FILTER | JSON, "sort": FIELD | JSON, "order": JSON})
CALLS = some.one_of(
    some.tuples(some.just("/catalog/search"), SEARCH | JSON),
    some.tuples(some.just("/orders/review"), ORDER | JSON),
    some.tuples(some.just("/tasks/search"), TASKS | JSON),
)


@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)
@given(call=CALLS)
def test_no_body_upsets_the_server(ana, call):
    path, body = call
    reply = ana.call("POST", path, body)
    assert reply.status in (200, 400, 403, 404), reply.body
    json.loads(reply.body)


CORNER = some.tuples(some.integers(-6, 6), some.integers(-6, 6))


def ring(west, south, width, height):
    east, north = west + width, south + height
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


@some.composite
def rectangle(draw):
    """A rectangle, perhaps with a smaller one cut out."""
    west, south = draw(CORNER)
    width, height = draw(some.integers(1, 8)), draw(some.integers(1, 8))
    rings = [ring(west, south, width, height)]
    if width > 2 and height > 2 and draw(some.booleans()):
        rings.append(ring(west + 1, south + 1, width - 2, height - 2))
    return {"type": "Polygon", "coordinates": rings}


@some.composite
def triangle(draw):
    """A triangle; a point where its corners lie on one line."""
    a, b, c = draw(CORNER), draw(CORNER), draw(CORNER)
    flat = (b[0] - a[0]) * (c[1] - a[1]) == (b[1] - a[1]) * (c[0] - a[0])
    return {"type": "Point", "coordinates": a} if flat else {"type": "Polygon", "coordinates": [[a, b, c, a]]}


PATH = some.lists(CORNER, min_size=2, max_size=5, unique=True).map(lambda c: {"type": "LineString", "coordinates": c})
POINTS = some.lists(CORNER, min_size=1, max_size=3).map(lambda c: {"type": "MultiPoint", "coordinates": c})
SHAPES = some.one_of(rectangle(), triangle(), PATH, POINTS)


@settings(max_examples=1500, deadline=None, derandomize=True)
@given(one=SHAPES, other=SHAPES)
def test_two_geometries_touch_when_geos_says_so(one, other):
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL is not installed")
    expected = ogr.CreateGeometryFromJson(json.dumps(one)).Intersects(ogr.CreateGeometryFromJson(json.dumps(other)))
    assert intersects(parse_geometry(one), parse_geometry(other)) == expected
