"""From the map to the catalog and back."""

import pytest
from capella_explorer.bridge.geometry import box_of_view, extent_of, footprint, polygon_of
from capella_explorer.core.area import BoxArea
from capella_explorer.core.errors import EmptyArea
from capella_explorer.core.wire.catalog import item_row
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle

LON_LAT = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
SQUARE = {"type": "Polygon", "coordinates": [[[4, 51], [5, 51], [5, 52], [4, 52], [4, 51]]]}


def row(geometry):
    return item_row({"id": "a", "geometry": geometry})


def test_a_view_in_web_mercator_is_a_box_in_degrees(qgis_app):
    box = box_of_view(QgsRectangle(445277.96, 6621293.72, 556597.45, 6800125.45), MERCATOR, QgsProject.instance())
    assert [round(side, 4) for side in (box.west, box.south, box.east, box.north)] == [4.0, 51.0, 5.0, 52.0]


def test_a_view_beyond_the_antimeridian_wraps(qgis_app):
    assert box_of_view(QgsRectangle(170, -20, 190, -10), LON_LAT, QgsProject.instance()) == BoxArea(170, -20, -170, -10)


DEGREE_M = 20037508.342789244 / 180
"""of longitude in web mercator, in metres"""


def test_a_view_in_web_mercator_beyond_the_antimeridian_wraps(qgis_app):
    view = QgsRectangle(178.9 * DEGREE_M, -1_970_000, 181.1 * DEGREE_M, -1_830_000)
    box = box_of_view(view, MERCATOR, QgsProject.instance())
    assert [round(side, 4) for side in (box.west, box.east)] == [178.9, -178.9]


@pytest.mark.parametrize("turns", [0.5, 0.7, 3])
def test_a_view_in_web_mercator_as_wide_as_the_world_is_the_world(qgis_app, turns):
    half = 360 * turns * DEGREE_M
    box = box_of_view(QgsRectangle(-half, -1_970_000, half, -1_830_000), MERCATOR, QgsProject.instance())
    assert [round(side, 4) for side in (box.west, box.east)] == [-180, 180]


def test_a_polygon_in_web_mercator_beyond_the_antimeridian_is_split(qgis_app):
    drawn = QgsGeometry.fromRect(QgsRectangle(178.9 * DEGREE_M, -1_970_000, 181.1 * DEGREE_M, -1_830_000))
    area = polygon_of(drawn, MERCATOR, QgsProject.instance())
    sides = [[round(side(lon for lon, _ in rings[0]), 4) for side in (min, max)] for rings in area.polygons]
    assert sides == [[178.9, 180], [-180, -178.9]]


def test_a_polygon_in_web_mercator_keeps_its_corners(qgis_app):
    drawn = QgsGeometry.fromRect(QgsRectangle(-170 * DEGREE_M, -1_970_000, 170 * DEGREE_M, -1_830_000))
    (rings,) = polygon_of(drawn, MERCATOR, QgsProject.instance()).polygons
    assert [round(lon) for lon, _ in rings[0]] == [-170, 170, 170, -170, -170]


def test_an_empty_view_is_refused_in_one_sentence(qgis_app):
    with pytest.raises(EmptyArea, match="The area is empty"):
        box_of_view(QgsRectangle(4, 51, 4, 51), LON_LAT, QgsProject.instance())


def test_a_drawn_polygon_keeps_its_hole(qgis_app):
    drawn = QgsGeometry.fromWkt("POLYGON((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))")
    area = polygon_of(drawn, LON_LAT, QgsProject.instance())
    assert [len(polygon) for polygon in area.polygons] == [2]


def test_a_crossed_polygon_is_mended(qgis_app):
    bow_tie = QgsGeometry.fromWkt("POLYGON((0 0, 2 2, 2 0, 0 2, 0 0))")
    assert len(polygon_of(bow_tie, LON_LAT, QgsProject.instance()).polygons) == 2


def test_a_line_is_no_area(qgis_app):
    with pytest.raises(EmptyArea):
        polygon_of(QgsGeometry.fromWkt("LINESTRING(0 0, 1 1)"), LON_LAT, QgsProject.instance())


def test_footprints_give_an_extent_and_missing_ones_none(qgis_app):
    both = [row(SQUARE), row(None)]
    assert extent_of(both, LON_LAT, QgsProject.instance()) == QgsRectangle(4, 51, 5, 52)
    assert extent_of([row(None)], LON_LAT, QgsProject.instance()).isEmpty()
    assert footprint(row(SQUARE).footprint_wkb).area() == 1
