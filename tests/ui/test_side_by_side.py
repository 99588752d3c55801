"""Scenes in map views of QGIS's own: each shows one, all move as one, nothing stays behind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from capella_explorer.ui.side_by_side import SideBySide
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow


class Desk:
    """What the views need of `iface`."""

    def __init__(self) -> None:
        self.window, self.canvas = QMainWindow(), QgsMapCanvas()
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1200, 900)
        self.docks: dict[str, QDockWidget] = {}

    def mainWindow(self) -> QMainWindow:
        """As QGIS names it."""
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        """As QGIS names it."""
        return self.canvas

    def mapCanvases(self) -> list[QgsMapCanvas]:
        """As QGIS names it."""
        return [self.canvas, *(dock.widget() for dock in self.docks.values())]

    def createNewMapCanvas(self, name: str) -> QgsMapCanvas:
        """As QGIS names it."""
        dock = self.docks[name] = QDockWidget(name, self.window)
        canvas = QgsMapCanvas(dock)
        canvas.setObjectName(name)
        dock.setWidget(canvas)
        return canvas

    def closeMapCanvas(self, name: str) -> None:
        """As QGIS names it."""
        self.docks.pop(name).deleteLater()
        QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes


@pytest.fixture
def project(qgis_app: Any) -> Iterator[QgsProject]:
    """One of its own."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def desk(project: QgsProject) -> Desk:
    """A map that shows some of every scene."""
    desk = Desk()
    desk.window.show()
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    desk.canvas.setExtent(QgsRectangle(500000, 4999000, 501000, 5000000))
    return desk


@pytest.fixture
def views(desk: Desk, project: QgsProject) -> Iterator[SideBySide]:
    """Connected, and let go of afterwards."""
    views = SideBySide(desk, project)
    yield views
    views.close()


@pytest.fixture
def layers(project: QgsProject, tmp_path: Any) -> dict[str, QgsRasterLayer]:
    """A base map and three scenes, one of them twice of the same name."""
    path = tmp_path / "scene.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 100, 0, 5000000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    del dataset
    made = {name: QgsRasterLayer(str(path), name.rstrip("!")) for name in ("base", "june", "july", "july!")}
    for name, layer in made.items():
        layer.setCustomProperty("capella/item", f"item {name}")
        layer.setCustomProperty("capella/asset", "preview")
        project.addMapLayer(layer)
    return made


def shown(project: QgsProject) -> dict[str, set[str]]:
    """What every view's theme shows."""
    themes = project.mapThemeCollection()
    return {name: {layer.name() for layer in themes.mapThemeVisibleLayers(name)} for name in themes.mapThemes()}


def test_every_scene_gets_a_view_with_what_is_no_scene_of_the_comparison(
    views: SideBySide, desk: Desk, project: QgsProject, layers: dict[str, QgsRasterLayer]
) -> None:
    views.compare([layers["june"], layers["july"]])
    assert shown(project) == {"june": {"base", "june", "july"}, "july": {"base", "july"}}, (
        "the other july is no part of it"
    )
    assert [canvas.theme() for canvas in desk.mapCanvases()] == ["", "july", "june"], "by name"
    assert {desk.window.dockWidgetArea(dock) for dock in desk.docks.values()} == {4}


def test_views_of_the_same_name_are_told_apart(
    views: SideBySide, project: QgsProject, layers: dict[str, QgsRasterLayer]
) -> None:
    views.compare([layers["july"], layers["july!"]])
    assert set(shown(project)) == {"july", "july (2)"}


def test_they_move_with_the_map_and_the_map_with_them(
    views: SideBySide, desk: Desk, layers: dict[str, QgsRasterLayer]
) -> None:
    views.compare([layers["june"], layers["july"]])
    QCoreApplication.processEvents()
    canvases = desk.mapCanvases()
    canvases[0].zoomToFeatureExtent(QgsRectangle(500200, 4999300, 500400, 4999500))
    assert {round(canvas.scale()) for canvas in canvases} == {round(canvases[0].scale())}
    assert all(canvas.center().distance(canvases[0].center()) < 1 for canvas in canvases)
    canvases[1].setCenter(QgsPointXY(500700, 4999700))
    assert all(canvas.center().distance(QgsPointXY(500700, 4999700)) < 1 for canvas in canvases)


def test_a_new_comparison_takes_the_place_of_the_old_one(
    views: SideBySide, desk: Desk, project: QgsProject, layers: dict[str, QgsRasterLayer]
) -> None:
    views.compare([layers["june"], layers["july"]])
    views.compare([layers["base"], layers["june"]])
    assert set(desk.docks) == set(shown(project)) == {"base", "june"}


def test_a_view_closes_with_its_scene_and_takes_its_theme_along(
    views: SideBySide, desk: Desk, project: QgsProject, layers: dict[str, QgsRasterLayer], qtbot: Any
) -> None:
    views.compare([layers["june"], layers["july"]])
    project.removeMapLayer(layers["june"].id())
    qtbot.waitUntil(lambda: set(desk.docks) == {"july"})
    assert set(shown(project)) == {"july"}


@pytest.mark.parametrize("count", [0, 1])
def test_one_scene_is_no_comparison(
    views: SideBySide, desk: Desk, layers: dict[str, QgsRasterLayer], count: int
) -> None:
    views.compare([layers["june"]][:count])
    assert desk.docks == {}


def test_scenes_that_had_to_be_opened_first_are_compared_when_they_are_there(
    views: SideBySide, desk: Desk, layers: dict[str, QgsRasterLayer]
) -> None:
    views.compare_awaited()
    views.await_items(["item june", "item july", "item that did not open"])
    views.compare_awaited()
    assert set(desk.docks) == {"june", "july"}
    views.compare_awaited()
    assert len(desk.docks) == 2


def test_views_that_a_project_brings_back_are_tied_again(
    views: SideBySide, desk: Desk, project: QgsProject, layers: dict[str, QgsRasterLayer]
) -> None:
    views.compare([layers["june"], layers["july"]])
    views._forget_all()
    views._tie_again()
    desk.canvas.setCenter(QgsPointXY(500600, 4999600))
    assert all(canvas.center().distance(QgsPointXY(500600, 4999600)) < 1 for canvas in desk.mapCanvases())
