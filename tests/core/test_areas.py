"""Areas: none is lost or gained at the antimeridian, wrapped map views mean what they show, empty ones are refused."""

from __future__ import annotations

import math

import pytest
from capella_explorer.core.area import BoxArea, PolygonArea
from capella_explorer.core.errors import EmptyArea
from hypothesis import assume, given
from hypothesis import strategies as st

LONS = st.floats(-720, 720).map(lambda lon: round(lon, 6))
LATS = st.floats(-89, 89).map(lambda lat: round(lat, 6))
WORLD_KM2 = 4 * math.pi * 6371.0088**2


def rectangle(west: float, south: float, east: float, north: float) -> tuple:
    return (((west, south), (east, south), (east, north), (west, north), (west, south)),)


def test_a_degree_at_the_equator_has_its_known_size() -> None:
    assert BoxArea(0, 0, 1, 1).km2 == pytest.approx(12363.7, rel=1e-4)
    assert PolygonArea.drawn((rectangle(0, 0, 1, 1),)).km2 == pytest.approx(12363.7, rel=1e-3)


def test_the_whole_world_has_the_size_of_the_sphere() -> None:
    assert BoxArea.around(-500, -95, 500, 95) == BoxArea(-180, -90, 180, 90)
    assert BoxArea(-180, -90, 180, 90).km2 == pytest.approx(WORLD_KM2)


@pytest.mark.parametrize(
    ("view", "box"),
    [
        ((10, 40, 12, 42), BoxArea(10, 40, 12, 42)),
        ((170, -10, 190, 10), BoxArea(170, -10, -170, 10)),
        ((-190, -10, -170, 10), BoxArea(170, -10, -170, 10)),
        ((370, 40, 372, 42), BoxArea(10, 40, 12, 42)),
        ((170, 0, 180, 5), BoxArea(170, 0, 180, 5)),
        ((180, 0, 190, 5), BoxArea(-180, 0, -170, 5)),
        ((-180, -100, 180, 100), BoxArea(-180, -90, 180, 90)),
    ],
)
def test_a_wrapped_map_view_is_the_box_that_it_shows(view: tuple, box: BoxArea) -> None:
    assert BoxArea.around(*view) == box


@given(LONS, LATS, st.floats(0.01, 359), st.floats(0.01, 20))
def test_wrapping_a_view_keeps_its_area(west: float, south: float, width: float, height: float) -> None:
    north = min(south + height, 90)
    band = math.sin(math.radians(north)) - math.sin(math.radians(south))
    box = BoxArea.around(west, south, west + width, north)
    assert box.km2 == pytest.approx(6371.0088**2 * math.radians(width) * band, rel=1e-6)
    assert -180 <= box.west <= 180
    assert -180 <= box.east <= 180


@pytest.mark.parametrize(
    "view",
    [
        (10, 40, 10, 42),
        (10, 42, 12, 42),
        (180, 0, 180, 5),
        (12, 40, 10, 42),
        (0, -95, 1, -92),
        (math.nan, 0, 1, 1),
        (0, 0, math.nan, 1),
        (0, math.nan, 1, 1),
    ],
)
def test_a_view_without_extent_is_refused(view: tuple) -> None:
    with pytest.raises(EmptyArea):
        BoxArea.around(*view)


@given(LONS, LATS, st.floats(0.01, 300), st.floats(0.01, 20))
def test_splitting_at_the_antimeridian_keeps_the_area(west: float, south: float, width: float, height: float) -> None:
    east, north = west + width, min(south + height, 90)
    assume(east - west > 1e-4)
    whole = PolygonArea((rectangle(west, south, east, north),))
    split = PolygonArea.drawn((rectangle(west, south, east, north),))
    assert split.km2 == pytest.approx(whole.km2, rel=1e-6, abs=1e-6)
    assert all(-180 <= lon <= 180 for polygon in split.polygons for ring in polygon for lon, _ in ring)
    assert all(ring[0] == ring[-1] for polygon in split.polygons for ring in polygon)


def test_a_hole_is_taken_off_on_both_sides_of_the_antimeridian() -> None:
    outer, hole = rectangle(170, -10, 190, 10)[0], rectangle(178, -2, 182, 2)[0]
    area = PolygonArea.drawn(((outer, hole),))
    solid = PolygonArea.drawn(((outer,),))
    assert [len(polygon) for polygon in area.polygons] == [2, 2]
    assert solid.km2 - area.km2 == pytest.approx(PolygonArea.drawn(((hole,),)).km2)


def test_a_polygon_is_sent_as_a_geometry_and_two_pieces_as_one_multipolygon() -> None:
    assert PolygonArea.drawn((rectangle(0, 0, 1, 2),)).wire() == {
        "intersects": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 2], [0, 2], [0, 0]]]}
    }
    pieces = PolygonArea.drawn((rectangle(179, 0, 181, 2),)).wire()["intersects"]
    assert pieces["type"] == "MultiPolygon"
    assert [sorted({lon for lon, _ in rings[0]}) for rings in pieces["coordinates"]] == [[179, 180], [-180, -179]]


def test_a_polygon_beyond_the_pole_ends_at_the_pole() -> None:
    area = PolygonArea.drawn((rectangle(0, 80, 10, 95),))
    assert {lat for ring in area.polygons[0] for _, lat in ring} == {80, 90}


@pytest.mark.parametrize(
    "polygons",
    [
        (),
        ((),),
        (((),),),
        ((((0.0, 0.0),),),),
        ((((0.0, 0.0), (1.0, 1.0), (0.0, 0.0)),),),
        ((((0.0, 0.0), (math.nan, 1.0), (1.0, 0.0)),),),
        ((((0.0, 0.0), (math.inf, 1.0), (1.0, 0.0)),),),
    ],
)
def test_a_polygon_without_extent_is_refused(polygons: tuple) -> None:
    with pytest.raises(EmptyArea):
        PolygonArea.drawn(polygons)
