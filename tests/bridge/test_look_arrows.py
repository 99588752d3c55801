"""Arrows that show where the radar looked: beside their scene, part of the project, gone with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.layer_metadata import VIEW
from capella_explorer.bridge.look_arrows import ARROWS_OF, LookArrows
from capella_explorer.core.products import LookSide
from capella_explorer.core.scene_view import SceneView
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer
from stream_world import EMPTY, frame, wait

LOOK = SceneView(75.0, 345.0, 38.24, LookSide.RIGHT)


@pytest.fixture
def scene(tmp_path: Path, project: QgsProject) -> QgsRasterLayer:
    """A scene of 12 km in a group of its own, under another layer."""
    path = tmp_path / "scene.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 1, gdal.GDT_UInt16)
    dataset.SetGeoTransform((500000, 300, 0, 5000000, 0, -300))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    del dataset
    above, layer = (QgsRasterLayer(str(path), name) for name in ("above", "scene"))
    layer.setCustomProperty(VIEW, LOOK.text())
    group = project.layerTreeRoot().addGroup("Order")
    for each in (above, layer):
        project.addMapLayer(each, False)
        group.addLayer(each)
    return layer


@pytest.fixture
def arrows(project: QgsProject) -> Any:
    """Listens to the project until the test ends."""
    shown = LookArrows(project)
    yield shown
    shown.close()


def names(project: QgsProject) -> list[str]:
    """What the group holds, from top to bottom."""
    return [node.name() for node in project.layerTreeRoot().findGroup("Order").children()]


def test_arrows_come_right_above_their_scene_and_go_again(
    scene: QgsRasterLayer, arrows: LookArrows, project: QgsProject
) -> None:
    assert arrows.are_shown(scene) is False
    arrows.show(scene, True)
    arrows.show(scene, True)
    assert arrows.are_shown(scene) is True
    assert names(project) == ["above", "Look direction of scene", "scene"]
    arrows.show(scene, False)
    assert names(project) == ["above", "scene"]


def test_they_are_labelled_and_drawn(scene: QgsRasterLayer, arrows: LookArrows, project: QgsProject) -> None:
    arrows.show(scene, True)
    (layer,) = project.mapLayersByName("Look direction of scene")
    assert {feature["role"]: feature["label"] for feature in layer.getFeatures()} == {
        "look": "right looking, 38.2° incidence",
        "flight": "flight direction",
    }
    assert [category.label() for category in layer.renderer().categories()] == ["Look direction", "Flight direction"]
    assert layer.labelsEnabled()
    image = frame(layer, 2.0).image
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {"#ff8c00", "#ffffff", EMPTY.name()} < colours


def test_they_go_with_their_scene(scene: QgsRasterLayer, arrows: LookArrows, project: QgsProject) -> None:
    arrows.show(scene, True)
    project.removeMapLayer(scene.id())
    wait(20)
    assert names(project) == ["above"]


def test_a_project_brings_them_back_without_any_file(
    scene: QgsRasterLayer, arrows: LookArrows, project: QgsProject, tmp_path: Path
) -> None:
    arrows.show(scene, True)
    assert project.write(str(tmp_path / "project.qgz"))
    other = QgsProject()
    assert other.read(str(tmp_path / "project.qgz"))
    (layer,) = other.mapLayersByName("Look direction of scene")
    assert (layer.isValid(), layer.featureCount(), layer.isTemporary()) == (True, 2, False)
    (again,) = other.mapLayersByName("scene")
    assert layer.customProperty(ARROWS_OF) == again.id()
    there = LookArrows(other)
    there.show(again, False)
    assert names(other) == ["above", "scene"]


def test_a_layer_that_tells_no_direction_gets_none(arrows: LookArrows, project: QgsProject) -> None:
    layer = QgsRasterLayer("nowhere.tif", "other")
    arrows.show(layer, True)
    assert arrows.are_shown(layer) is None
    assert project.mapLayers() == {}
