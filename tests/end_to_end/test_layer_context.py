"""The context menu of a streamed layer in QGIS's own layer tree, and what is left of it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import qgis.utils
from capella_desk import NAME, delete_later_now, part, put_in, take_out
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QMenu

TITLE = "Radar image"


@pytest.fixture
def image(analyst: Any, tmp_path: Path) -> Iterator[QgsRasterLayer]:
    """A layer of ours that reads a file of this machine, beside one of somebody else."""
    path = tmp_path / "image.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 30, 1, gdal.GDT_UInt16)
    dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).Fill(1000)
    del dataset
    identity = part("core.identity").AssetIdentity("order", "capella-geo", "image", "HH")
    grid = part("core.grid").Grid(40, 30, "EPSG:32631", (500000, 1, 0, 5000000, 0, -1), overviews=())
    look, calibration = part("core.looks").Look.DECIBEL, part("core.radiometry").Calibration(1e-4)
    source = part("core.streaming").StreamSource(identity, grid, look, calibration, str(path))
    layer = part("bridge.layers").build_raster(source, analyst.app.streaming.streams, "image")
    part("bridge.layer_metadata").identify(layer, identity)
    QgsProject.instance().addMapLayers([layer, QgsRasterLayer(str(path), "other")])
    yield layer
    qgis.utils.iface.newProject(False)


def context_menu(layer: Any) -> QMenu:
    """What QGIS shows for a layer."""
    view = qgis.utils.iface.layerTreeView()
    view.setCurrentLayer(layer)
    return view.menuProvider().createContextMenu()


def ours(menu: QMenu) -> list[Any]:
    """Our submenu in it."""
    return [action for action in menu.actions() if action.text() == TITLE]


def test_the_menu_is_offered_for_streamed_layers_and_changes_them(image: QgsRasterLayer) -> None:
    menu = context_menu(image)
    (action,) = ours(menu)
    action.menu().aboutToShow.emit()
    lines = [line for line in action.menu().actions() if not line.isSeparator()]
    assert [(line.text().replace("&", ""), line.isChecked()) for line in lines] == [
        ("Sigma nought in dB", True),
        ("Amplitude, 2-98 %", False),
        ("Sigma nought, linear", False),
        ("Smooth speckle", True),
        ("Stream from Capella", False),
        ("Read the downloaded file", True),
        ("Compare side by side", False),
    ]
    lines[2].trigger()
    source = part("bridge.layers").source_of(image, qgis.utils.plugins[NAME].app.streaming.streams)
    assert source.look is part("core.looks").Look.POWER
    menu.deleteLater()


def test_layers_of_others_are_not_bothered(image: QgsRasterLayer) -> None:
    (other,) = QgsProject.instance().mapLayersByName("other")
    menu = context_menu(other)
    assert ours(menu) == []
    menu.deleteLater()


def test_unload_takes_the_menu_away_and_a_reload_brings_it_back(image: QgsRasterLayer) -> None:
    try:
        take_out()
        delete_later_now()
        menu = context_menu(image)
        assert ours(menu) == []
        assert [empty.title() for empty in menu.findChildren(QMenu) if empty.isEmpty()] == []
        menu.deleteLater()
        window = qgis.utils.iface.mainWindow()
        assert [one.title() for one in window.findChildren(QMenu) if one.title() == TITLE] == []
    finally:
        if NAME not in qgis.utils.plugins:
            put_in()
    assert qgis.utils.plugins[NAME].app
    menu = context_menu(image)
    assert len(ours(menu)) == 1
    menu.deleteLater()
