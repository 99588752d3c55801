"""A layer that a worker opened lies in its place for as long as QGIS runs, not for as long as the worker does."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.local_layers import open_file
from capella_explorer.bridge.projections import keep_projection, keep_projection_of
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

ELSEWHERE = ("EPSG:4326", "EPSG:3857", "EPSG:3035")
NOBODYS = "+proj=tmerc +lon_0={0} +k=0.9996 +x_0=500000 +datum=WGS84 +units=m"


def image(path: Path, definition: str) -> Path:
    """A small image somewhere in that projection."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(definition)
    made = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 1, gdal.GDT_UInt16)
    made.SetProjection(reference.ExportToWkt())
    made.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    return path


def vectors(path: Path, code: int) -> Path:
    """One point in that projection, as detections come."""
    name = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{code}"}}
    point = {"type": "Point", "coordinates": [500_000, 5_000_000]}
    feature = {"type": "Feature", "properties": {}, "geometry": point}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": name, "features": [feature]}), "utf-8")
    return path


def in_a_worker(work: Callable[[], Any], qtbot: Any) -> Any:
    """What `work` answers in a thread that has ended by then."""
    answers: list[Any] = []
    thread = threading.Thread(target=lambda: answers.append(work()))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    return answers[0]


def goes_elsewhere(layer: QgsMapLayer) -> list[bool]:
    """Whether points of the layer can be put onto maps in these projections."""
    project, point = QgsProject.instance(), QgsPointXY(500_000, 5_000_000)
    ways = [QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(name), project) for name in ELSEWHERE]
    return [way.isValid() and way.transform(point) != point for way in ways]


@pytest.mark.parametrize("definition", ["EPSG:32606", NOBODYS.format(-33.3)])
def test_an_image_is_in_its_place_after_its_worker_has_ended(
    definition: str, qgis_app: Any, qtbot: Any, tmp_path: Path
) -> None:
    path = image(tmp_path / "image.tif", definition)
    layer = in_a_worker(lambda: open_file(path), qtbot)
    assert goes_elsewhere(layer) == [True, True, True]
    again = QgsRasterLayer(str(path), "again", "gdal")
    assert goes_elsewhere(again) == [True, True, True]


def test_detections_are_in_their_place_after_their_worker_has_ended(qgis_app: Any, qtbot: Any, tmp_path: Path) -> None:
    layer = in_a_worker(lambda: open_file(vectors(tmp_path / "found.geojson", 32607)), qtbot)
    assert goes_elsewhere(layer) == [True, True, True]


def test_what_names_no_projection_is_left_alone(qgis_app: Any, tmp_path: Path) -> None:
    (tmp_path / "no_image.tif").write_bytes(b"nothing")
    keep_projection("")
    keep_projection("no projection at all")
    keep_projection_of(tmp_path / "no_image.tif")
    keep_projection_of(tmp_path / "absent.tif")


def test_a_worker_does_not_wait_for_ever_for_a_main_thread_that_waits_for_it(
    qgis_app: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("capella_explorer.bridge.projections.PATIENCE_S", 0.05)
    thread = threading.Thread(target=lambda: keep_projection("EPSG:32608"))
    thread.start()
    thread.join(5)
    assert not thread.is_alive()
