"""`capella:searchcatalog` over a real socket."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from capella_sandbox.launch import SandboxProcess
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsWkbTypes

ROTTERDAM = "3.9,4.4,51.8,52.1 [EPSG:4326]"
Runner = Callable[..., Any]


def test_scenes_over_rotterdam_become_typed_footprints(run: Runner) -> None:
    found = run("searchcatalog", EXTENT=ROTTERDAM)
    layer, rows = found.layer(), found.table()
    assert {f.name(): f.typeName() for f in layer.fields()} == {
        "item_id": "string", "collection": "string", "collect_id": "string", "product_type": "string",
        "mode": "string", "polarization": "string", "platform": "string", "acquired": "datetime",
        "look_side": "string", "orbit_state": "string", "incidence_deg": "double", "resolution_m": "double",
    }  # fmt: skip
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert layer.crs().authid() == "EPSG:4326"
    assert found.outputs["MATCHED"] == found.outputs["SHOWN"] == len(rows) > 0
    box = QgsGeometry.fromWkt("POLYGON((3.9 51.8, 4.4 51.8, 4.4 52.1, 3.9 52.1, 3.9 51.8))")
    assert all(feature.geometry().intersects(box) for feature in layer.getFeatures())
    assert all(row["acquired"].isValid() and row["incidence_deg"] > 0 and row["collect_id"] for row in rows)


def test_an_extent_in_metres_a_layer_and_a_geometry_find_the_same(run: Runner) -> None:
    metres = "434144,489804,6767000,6821000 [EPSG:3857]"
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "area", "memory")
    area = QgsFeature()
    area.setGeometry(QgsGeometry.fromWkt(
        "POLYGON((434144 6767000, 489804 6767000, 489804 6821000, 434144 6821000, 434144 6767000))"
    ))  # fmt: skip
    layer.dataProvider().addFeatures([area])
    wkt = "CRS=EPSG:3857;" + area.geometry().asWkt()
    ids = [
        {row["item_id"] for row in run("searchcatalog", **{name: value}).table()}
        for name, value in (("EXTENT", metres), ("POLYGONS", layer), ("WKT", wkt))
    ]
    assert ids[0] == ids[1] == ids[2] != set()


def test_filters_reach_the_catalog(run: Runner) -> None:
    rows = run(
        "searchcatalog", PRODUCT_TYPES=["GEO", "GEC"], LOOK_SIDE="right", MIN_INCIDENCE=25, MAX_INCIDENCE=45,
        COLLECTIONS="capella-geo, capella-gec", START="2026-01-01", END="2026-11-30",
    ).table()  # fmt: skip
    assert {row["product_type"] for row in rows} <= {"GEO", "GEC"}
    assert {row["look_side"] for row in rows} == {"right"}
    assert all(25 <= row["incidence_deg"] <= 45 for row in rows)
    assert {row["acquired"].date().year() for row in rows} == {2026}


def test_a_day_is_searched_from_its_first_to_its_last_second(run: Runner, fresh_sandbox: SandboxProcess) -> None:
    newest = run("searchcatalog", LIMIT=1).table()[0]
    day = newest["acquired"].toUTC().date().toString("yyyy-MM-dd")
    assert newest["item_id"] in {row["item_id"] for row in run("searchcatalog", START=day, END=day).table()}


def test_ids_and_collects_find_their_items(run: Runner) -> None:
    one = run("searchcatalog", PRODUCT_TYPES="GEO", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    by_id = run("searchcatalog", ITEM_IDS=f"{one['item_id']}\n").table()
    by_collect = run("searchcatalog", COLLECT_IDS=one["collect_id"]).table()
    assert {row["item_id"] for row in by_id} == {one["item_id"]}
    assert {row["collect_id"] for row in by_collect} == {one["collect_id"]}
    assert {row["product_type"] for row in by_collect} >= {"GEO", "SLC"}


def test_the_limit_holds_and_the_count_says_how_many_there_are(run: Runner) -> None:
    found = run("searchcatalog", LIMIT=7)
    assert (found.outputs["SHOWN"], len(found.table())) == (7, 7)
    assert found.outputs["MATCHED"] > 7


@pytest.mark.parametrize("suffix", ["ndjson", "geojson"])
def test_raw_items_are_written_without_a_signature(run: Runner, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"items.{suffix}"
    found = run("searchcatalog", EXTENT=ROTTERDAM, LIMIT=5, ITEMS_FILE=str(path))
    text = path.read_text()
    items = [json.loads(line) for line in text.splitlines()]
    items = items[0]["features"] if suffix == "geojson" else items
    assert [item["id"] for item in items] == [row["item_id"] for row in found.table()]
    assert all(item["assets"]["preview"]["href"].startswith("http") for item in items)
    assert "Signature" not in text
    assert "X-Amz" not in text


def test_dates_that_are_reversed_are_told_in_one_sentence(refusal: Callable[..., str]) -> None:
    assert refusal("searchcatalog", START="2026-05-02", END="2026-05-01") == (
        "The first date lies after the last one: swap them and search again."
    )


@pytest.mark.parametrize(
    "area",
    [{"EXTENT": "4,4,52,52 [EPSG:4326]"}, {"WKT": "POLYGON EMPTY"}, {"WKT": "POINT(4 52)"}],
)
def test_an_empty_area_is_told_in_one_sentence(refusal: Callable[..., str], area: dict[str, str]) -> None:
    assert refusal("searchcatalog", **area) == (
        "The area is empty: draw a rectangle or a polygon, or zoom the map to your area."
    )


def test_two_areas_are_one_too_many(refusal: Callable[..., str]) -> None:
    assert refusal("searchcatalog", EXTENT=ROTTERDAM, WKT="POLYGON((0 0, 1 0, 1 1, 0 0))") == (
        "There is more than one area: give an extent, a layer or a geometry, but only one of them."
    )


def test_nothing_found_is_an_empty_layer_and_no_failure(run: Runner) -> None:
    found = run("searchcatalog", EXTENT="-140,-139,-50,-49 [EPSG:4326]")
    assert (found.outputs["MATCHED"], found.outputs["SHOWN"], found.table()) == (0, 0, [])


def test_an_area_over_the_antimeridian_is_searched_on_both_sides(run: Runner) -> None:
    assert run("searchcatalog", EXTENT="160,200,-30,30 [EPSG:4326]").outputs["SHOWN"] >= 0


def test_a_cancelled_search_stops_with_one_word(run: Runner) -> None:
    from qgis.core import QgsProcessingException

    heard = run("searchcatalog", LIMIT=1).feedback
    heard.cancel()
    with pytest.raises(QgsProcessingException, match=r"^Stopped\.$"):
        run("searchcatalog", feedback=heard)
