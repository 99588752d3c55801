"""The area that is searched: what the map shows, or what was drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from capella_explorer.bridge.map_view import SETTLED_MS, MapView
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas

ROME = QgsRectangle(12.0, 41.5, 13.0, 42.0)
OSLO = QgsRectangle(10.0, 59.5, 11.0, 60.0)


@pytest.fixture
def canvas(qtbot: Any, qgis_app: Any) -> Iterator[QgsMapCanvas]:
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 200)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(ROME)
    yield canvas
    canvas.stopRendering()


@pytest.fixture
def view(canvas: QgsMapCanvas) -> Iterator[MapView]:
    view = MapView(canvas, QgsProject.instance())
    yield view
    view.close()


@pytest.fixture
def facts(view: MapView, listen: Any) -> Any:
    return listen(view)


def centre(area: Any) -> tuple[float, float]:
    wire = area.wire()
    points = wire["intersects"]["coordinates"][0] if "intersects" in wire else [wire["bbox"][:2], wire["bbox"][2:]]
    lons, lats = zip(*points, strict=True)
    return round((min(lons) + max(lons)) / 2, 2), round((min(lats) + max(lats)) / 2, 2)


def test_following_tells_the_view_at_once_and_whenever_it_has_come_to_rest(
    view: MapView, facts: Any, until: Any, canvas: QgsMapCanvas
) -> None:
    view.follow()
    area, title = facts.of("area_known")[0]
    assert (centre(area), title) == ((12.5, 41.75), "Map view")
    for _ in range(3):
        canvas.setExtent(OSLO)
        canvas.setExtent(ROME)
    canvas.setExtent(OSLO)
    assert len(facts.of("area_known")) == 1
    assert centre(until(facts, "area_known", 2)[0]) == (10.5, 59.75)


def test_who_does_not_follow_hears_nothing(view: MapView, facts: Any, canvas: QgsMapCanvas, qtbot: Any) -> None:
    canvas.setExtent(OSLO)
    qtbot.wait(SETTLED_MS + 100)
    assert facts.names == []


def test_a_drawn_area_stays_whatever_the_map_does_next_or_has_done_just_before(
    view: MapView, facts: Any, canvas: QgsMapCanvas, qtbot: Any
) -> None:
    view.follow()
    canvas.setExtent(OSLO)
    view.take(QgsGeometry.fromRect(ROME))
    canvas.setExtent(ROME)
    qtbot.wait(SETTLED_MS + 100)
    assert [title for _, title in facts.of("area_known")] == ["Map view", "Drawn area"]
    assert centre(facts.of("area_known")[1][0]) == (12.5, 41.75)


@pytest.mark.parametrize("wkt", ["", "Polygon EMPTY", "Point (12 41)", "Polygon ((1 1, 2 2, 1 1))"])
def test_a_drawing_without_an_area_is_refused(wkt: str, view: MapView, facts: Any) -> None:
    view.take(QgsGeometry.fromWkt(wkt))
    assert facts.names == ["failed"]


def test_a_view_that_is_no_area_is_told_as_none(view: MapView, facts: Any, canvas: QgsMapCanvas) -> None:
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(1e12, 1e12, 2e12, 2e12))
    view.follow()
    assert facts.of("area_known") == [(None, "Map view")]


def test_the_map_goes_to_scenes_and_to_a_point(view: MapView, canvas: QgsMapCanvas, shop: Any) -> None:
    [row] = shop.rows()
    view.zoom_to_rows((row,))
    west, south, east, north = row.bbox
    assert canvas.extent().contains(QgsRectangle(west, south, east, north))
    assert canvas.extent().width() < 20 * max(east - west, north - south)
    point = QgsGeometry.fromWkt("Point (10.5 59.7)")
    view.zoom_to_wkb(bytes(point.asWkb()))
    assert canvas.extent().contains(QgsRectangle(10.45, 59.65, 10.55, 59.75))


@pytest.mark.parametrize("wkb", [b"", bytes(QgsGeometry.fromWkt("Polygon EMPTY").asWkb())])
def test_nothing_to_go_to_leaves_the_map_where_it_is(wkb: bytes, view: MapView, canvas: QgsMapCanvas) -> None:
    before = canvas.extent()
    view.zoom_to_rows(())
    view.zoom_to_wkb(wkb)
    assert canvas.extent() == before


def test_after_the_end_the_map_may_move(canvas: QgsMapCanvas, listen: Any, qtbot: Any) -> None:
    view = MapView(canvas, QgsProject.instance())
    facts = listen(view)
    view.follow()
    canvas.setExtent(OSLO)
    view.close()
    canvas.setExtent(ROME)
    qtbot.wait(SETTLED_MS + 100)
    assert len(facts.of("area_known")) == 1
