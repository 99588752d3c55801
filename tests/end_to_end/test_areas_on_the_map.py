"""Where to look: the view, what is drawn, and both sides of the antimeridian."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt

FIJI = (178.9, -17.4, 181.1, -16.2)
"""across the antimeridian, where longitudes of a map view run on"""


def sent_area(analyst: Any) -> dict[str, Any]:
    """What the last search asked the catalog for."""
    query = analyst.search._asked
    return dict(query.area.wire()) if query.area else {}


def test_the_map_view_is_read_anew_at_each_search(analyst: Any) -> None:
    analyst.arrive()
    analyst.find("GEO")
    first = sent_area(analyst)["bbox"]
    analyst.canvas.zoomByFactor(0.5)
    analyst.press("Search", analyst.search.bar)
    analyst.wait_for_search()
    second = sent_area(analyst)["bbox"]
    assert first[0] < second[0] < second[2] < first[2]


def test_two_clicks_draw_a_rectangle(analyst: Any) -> None:
    analyst.arrive()
    form = analyst.search.form
    tool = analyst.canvas.mapTool()
    analyst.click(form.area.rectangle)
    analyst.click_map(0.3, 0.3)
    analyst.click_map(0.7, 0.7)
    analyst.wait(lambda: form.area.size_label.text(), "the drawn area has no size")
    analyst.find("GEO")
    assert len(sent_area(analyst)["intersects"]["coordinates"][0]) == 5
    assert analyst.search.items.scene_count > 0
    assert analyst.canvas.mapTool() is tool


def test_a_right_click_closes_a_polygon(analyst: Any) -> None:
    analyst.arrive()
    form = analyst.search.form
    analyst.click(form.area.polygon)
    for x, y in ((0.2, 0.2), (0.8, 0.3), (0.5, 0.8)):
        analyst.click_map(x, y)
    analyst.click_map(0.5, 0.5, Qt.MouseButton.RightButton)
    analyst.wait(lambda: form.area.size_label.text(), "the drawn area has no size")
    analyst.find("GEO")
    assert len(sent_area(analyst)["intersects"]["coordinates"][0]) == 4
    assert analyst.search.items.scene_count > 0


def test_an_area_that_was_given_up_is_called_empty(analyst: Any) -> None:
    analyst.arrive()
    analyst.click(analyst.search.form.area.rectangle)
    analyst.key(Qt.Key.Key_Escape)
    analyst.press("Search", analyst.search.bar)
    assert analyst.sees("The area is empty").startswith("The area is empty: draw a rectangle")
    assert analyst.bought() == []


@pytest.fixture
def fiji(launch: Any, tmp_path: Path) -> Iterator[Any]:
    """A catalog of scenes on both sides of the antimeridian, and of one far away at their latitude."""
    from capella_sandbox.world.generate import generate_items

    catalog = tmp_path / "fiji.ndjson"
    places = [shifted(item, lon) for item in geo_items(generate_items(12)) for lon in (179.5, -179.5, 169.4)]
    catalog.write_text("\n".join(map(json.dumps, places)), "utf-8")
    with launch("--catalog", str(catalog)) as sandbox:
        yield sandbox


def geo_items(items: Any) -> list[dict[str, Any]]:
    """One plain GEO item."""
    return [item for item in items if item["properties"]["sar:product_type"] == "GEO"][:1]


def shifted(item: dict[str, Any], lon: float, lat: float = -16.8) -> dict[str, Any]:
    """The same scene at another place, under another id."""
    west, south, east, north = lon - 0.05, lat - 0.05, lon + 0.05, lat + 0.05
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    name = f"{item['id']}_{lon:.0f}"
    properties = {**item["properties"], "capella:collect_id": f"{item['properties']['capella:collect_id']}{lon:.0f}"}
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {**item, "id": name, "bbox": [west, south, east, north], "geometry": geometry, "properties": properties}


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_a_view_over_the_antimeridian_finds_scenes_on_both_sides(
    analyst: Any, fiji: Any, project: QgsProject, crs: str
) -> None:
    analyst.connect(fiji.api_key, fiji.api_url)
    analyst.sees("ana@example.org")
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    analyst.canvas.setExtent(view_of(FIJI, crs))
    analyst.rest(0.4)
    analyst.find()
    found = {analyst.search.items.row_at(analyst.row(n)).bbox[0] for n in range(analyst.search.items.rowCount())}
    assert found == {179.45, -179.55}


def view_of(box: tuple[float, float, float, float], crs: str) -> QgsRectangle:
    """The extent of a map that shows a box, where longitudes may run on beyond 180 degrees."""
    if crs == "EPSG:4326":
        return QgsRectangle(*box)
    metres = 20037508.342789244 / 180
    return QgsRectangle(box[0] * metres, -1970000.0, box[2] * metres, -1830000.0)
