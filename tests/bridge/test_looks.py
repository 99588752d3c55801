"""Looks of streamed images: what is drawn fast is what was measured, and every one tells its numbers."""

from __future__ import annotations

import math
import statistics
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.layers import build_raster, show_as, speed_up
from capella_explorer.bridge.legends import head_legend
from capella_explorer.bridge.style_sheets import STYLES, Sheet
from capella_explorer.core.delivery import DeliveredItem
from capella_explorer.core.looks import Look
from capella_explorer.core.radiometry import Calibration, calibration_of
from capella_explorer.core.streaming import DECIBEL_STRETCH, StreamSource
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsLayerTreeModel,
    QgsMapLayerLegendUtils,
    QgsPointXY,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt
from stream_world import EMPTY, World, frame, settle


def calibrated(world: World, item: DeliveredItem, look: Look = Look.DECIBEL) -> StreamSource:
    """As a project brings it back once somebody has looked."""
    told = calibration_of(gdal.Open(str(world.truth(item))).GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION"))
    assert told is not None
    return world.source(item, look).with_calibration(told)


def fast_layer(world: World, source: StreamSource) -> QgsRasterLayer:
    """As it is once it has been painted."""
    layer = build_raster(source, world.streams, "")
    assert speed_up(layer, world.streams)
    return layer


def grays(layer: QgsRasterLayer, zoom: float, size: tuple[int, int] = (600, 400)) -> list[int]:
    """What is painted, at places all over the picture; -1 where nothing is."""
    image = frame(layer, zoom, size=size).image
    colours = [image.pixelColor(x, y) for x in range(3, size[0], 7) for y in range(3, size[1], 7)]
    return [-1 if colour == EMPTY else colour.red() for colour in colours]


@pytest.mark.parametrize("look", [Look.DECIBEL, Look.POWER])
def test_what_is_drawn_from_digital_numbers_looks_like_what_is_computed(world: World, look: Look) -> None:
    source = calibrated(world, world.geo(), look)
    fast, slow = (build_raster(source, world.streams, "") for _ in range(2))
    assert speed_up(fast, world.streams)
    assert fast.renderer().type() == "singlebandpseudocolor"
    assert slow.renderer().type() == "singlebandgray"
    for layer in (fast, slow):
        layer.setResamplingStage(Qgis.RasterResamplingStage.ResampleFilter)
    for zoom in (0.3, 0.02):
        pairs = list(zip(grays(fast, zoom), grays(slow, zoom), strict=True))
        assert {(a < 0, b < 0) for a, b in pairs} <= {(True, True), (False, False)}
        assert max(abs(a - b) for a, b in pairs) <= (3 if look is Look.DECIBEL else 8)
        assert len({a for a, _ in pairs}) > 20


def test_the_fast_drawing_begins_once_the_scale_factor_is_known_and_fetches_nothing_twice(world: World) -> None:
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    assert layer.renderer().type() == "singlebandgray"
    first = frame(layer, 0.5)
    settle()
    assert speed_up(layer, world.streams)
    assert not speed_up(layer, world.streams)
    assert layer.renderer().type() == "singlebandpseudocolor"
    mark = world.mark()
    again = frame(layer, 0.5)
    assert (first.errors, again.errors) == ([], [])
    assert again.painted == first.painted
    assert len(world.since(mark)) <= 1


def test_a_style_of_the_user_is_not_replaced_when_the_scale_factor_comes(world: World) -> None:
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    frame(layer)
    settle()
    layer.renderer().contrastEnhancement().setMinimumValue(-40)
    assert not speed_up(layer, world.streams)
    assert layer.renderer().type() == "singlebandgray"


@pytest.mark.parametrize("pixels", [None, (800, 600), (300, 200)])
def test_both_bands_agree_however_small_the_map_is(world: World, pixels: tuple[int, int] | None) -> None:
    source = calibrated(world, world.geo())
    assert source.calibration is not None
    layer = fast_layer(world, source)
    extent, measured = layer.extent(), 0
    for n in range(40):
        x = extent.xMinimum() + extent.width() * ((n * 37) % 101) / 101
        y = extent.yMinimum() + extent.height() * ((n * 53) % 103) / 103
        view: tuple[Any, ...] = (extent, *pixels) if pixels else ()
        values = layer.dataProvider().identify(QgsPointXY(x, y), QgsRaster.IdentifyFormatValue, *view).results()
        if values[2] == 0:
            assert values[1] is None
        else:
            measured += 1
            assert values[1] == pytest.approx(20 * math.log10(values[2] * source.calibration.scale_factor), abs=1e-4)
    assert measured > 15


def test_power_is_the_square_of_calibrated_amplitude(world: World) -> None:
    source = calibrated(world, world.geo(), Look.POWER)
    assert source.calibration is not None
    layer = fast_layer(world, source)
    values = layer.dataProvider().identify(layer.extent().center(), QgsRaster.IdentifyFormatValue).results()
    assert values[1] == pytest.approx((values[2] * source.calibration.scale_factor) ** 2, rel=1e-6)
    assert show_as(layer, Look.DECIBEL, world.streams)
    again = layer.dataProvider().identify(layer.extent().center(), QgsRaster.IdentifyFormatValue).results()
    assert again[1] == pytest.approx(10 * math.log10(values[1]), abs=1e-4)


def test_the_legend_names_what_the_colours_tell(world: World, project: QgsProject) -> None:
    source = calibrated(world, world.geo())
    layer = fast_layer(world, source)
    project.addMapLayer(layer)
    node = project.layerTreeRoot().findLayer(layer.id())
    model = QgsLayerTreeModel(project.layerTreeRoot())
    head_legend(layer, source, project)
    assert model.layerOriginalLegendNodes(node)[0].data(Qt.ItemDataRole.DisplayRole) == "Sigma nought"
    head_legend(layer, source.with_look(Look.AMPLITUDE), project)
    assert QgsMapLayerLegendUtils.legendNodeUserLabel(node, 0) == ""


def test_an_export_keeps_its_nodata_and_its_zero_decibels(world: World, tmp_path: Path) -> None:
    source = calibrated(world, world.geo())
    layer, heard = fast_layer(world, source), []
    gdal.PushErrorHandler(lambda kind, number, message: heard.append(message))
    try:
        gdal.Translate(str(tmp_path / "export.tif"), layer.source(), width=120)
        export = gdal.Open(str(tmp_path / "export.tif"))
    finally:
        gdal.PopErrorHandler()
    assert heard == []
    band = export.GetRasterBand(1)
    assert math.isnan(band.GetNoDataValue())
    outside = band.ReadAsArray()
    mask = band.GetMaskBand().ReadAsArray()
    assert 0 < (mask == 0).sum() < mask.size
    assert ((mask == 0) == (outside != outside)).all()


def test_the_styles_in_the_resources_are_those_of_the_layers(world: World) -> None:
    source = calibrated(world, world.geo())
    by_hand = QgsRasterLayer(fast_layer(world, source).source(), "by hand")
    assert by_hand.loadNamedStyle(str(STYLES / "radar_decibels.qml"))[1]
    drawn = by_hand.renderer().contrastEnhancement()
    assert (drawn.minimumValue(), drawn.maximumValue()) == DECIBEL_STRETCH
    assert by_hand.resamplingStage() == Qgis.RasterResamplingStage.Provider
    for sheet, look in (
        (Sheet.DECIBELS_FROM_NUMBERS, Look.DECIBEL),
        (Sheet.POWER_FROM_NUMBERS, Look.POWER),
    ):
        template = sheet.renderer(by_hand.dataProvider())
        function = template.shader().rasterShaderFunction()
        told = replace(source, look=look, calibration=Calibration(1.0)).ramp
        assert [item.value for item in function.colorRampItemList()] == pytest.approx(told)
        layer = fast_layer(world, source.with_look(look))
        own = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert [item.label for item in own] == [item.label for item in function.colorRampItemList()]
        assert [item.color for item in own] == [item.color for item in function.colorRampItemList()]


@pytest.mark.parametrize("sheet", list(Sheet))
def test_every_style_can_be_loaded_by_hand(sheet: Sheet, tmp_path: Path) -> None:
    path = tmp_path / "three.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 3, gdal.GDT_UInt16).FlushCache()
    layer = QgsRasterLayer(str(path), "three")
    assert layer.loadNamedStyle(str(STYLES / f"{sheet.value}.qml")) == ("", True)
    assert layer.renderer().type() == sheet.renderer(layer.dataProvider()).type()


def test_gdal_has_nothing_to_complain_of(world: World) -> None:
    heard: list[str] = []
    layer = build_raster(world.source(world.geo()), world.streams, "")
    gdal.PushErrorHandler(lambda kind, number, message: heard.append(message))
    try:
        dataset = gdal.Open(layer.source())
        for size in (900, 300, 100):
            assert dataset.GetRasterBand(1).ReadAsArray(buf_xsize=size, buf_ysize=size) is not None
    finally:
        gdal.PopErrorHandler()
    assert heard == []


def test_bands_are_named_for_people(world: World) -> None:
    layer = fast_layer(world, calibrated(world, world.geo()))
    assert [layer.bandName(number) for number in (1, 2)] == [
        "Band 1: Sigma nought (dB)",
        "Band 2: Digital number",
    ]


def test_speckle_is_averaged_where_the_map_is_smaller_and_nowhere_else(world: World) -> None:
    layer = build_raster(calibrated(world, world.geo(), Look.AMPLITUDE), world.streams, "")
    small, close = (0.3, (100, 100)), (0.02, (600, 400))
    smoothed = [grays(layer, *view) for view in (small, close)]
    layer.setResamplingStage(Qgis.RasterResamplingStage.ResampleFilter)
    single = [grays(layer, *view) for view in (small, close)]
    assert spread(smoothed[0]) < 0.9 * spread(single[0])
    assert smoothed[1] == single[1]


def spread(values: list[int]) -> float:
    """The standard deviation of what is painted."""
    return statistics.pstdev(value for value in values if value >= 0)
