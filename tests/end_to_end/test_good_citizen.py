"""A streamed layer serves QGIS's own tools as a file would, and nothing of GDAL's settings is changed for anybody."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from capella_desk import part, put_in, take_out
from capella_streams import Fleet, gallery_of, paint
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterFileWriter,
    QgsRasterPipe,
    QgsRectangle,
    QgsVectorLayer,
)

SIDE = 1024


@pytest.fixture
def scene(analyst: Any, launch: Any, tmp_path: Path) -> Iterator[Any]:
    """One streamed scene in decibels."""
    gallery = gallery_of(tmp_path / "gallery", 1, SIDE)
    with launch("--catalog", str(gallery.catalog), "--images", str(gallery.images), "--max-side", "200000") as own:
        analyst.sandbox = own
        analyst.connect()
        analyst.sees("ana@example.org")
        (layer,) = Fleet(analyst, own, list(gallery.many)).stream(1)
        analyst.drawn()
        yield layer, decibels(gallery.local(gallery.many[0]))


def decibels(path: Path) -> np.ndarray:
    """What the file says, computed without the plugin's VRT."""
    dataset = gdal.Open(str(path))
    calibration = part("core.radiometry").calibration_of(dataset.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION"))
    numbers = dataset.GetRasterBand(1).ReadAsArray().astype("f8")
    return 20 * np.log10(numbers * calibration.scale_factor)


def values(path: object) -> np.ndarray:
    """The first band of a file."""
    dataset = gdal.Open(str(path))  # a band does not keep it open
    return dataset.GetRasterBand(1).ReadAsArray()


def box_over(layer: Any, share: float) -> QgsVectorLayer:
    """A polygon in the middle of a layer."""
    extent = QgsRectangle(layer.extent())
    extent.scale(share)
    zones = QgsVectorLayer(f"Polygon?crs={layer.crs().authid()}", "zones", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(extent))
    zones.dataProvider().addFeatures([feature])
    return zones


def test_processing_reads_a_streamed_layer_like_a_file(scene: Any, tmp_path: Path) -> None:
    layer, truth = scene
    zones = box_over(layer, 0.5)
    QgsProject.instance().addMapLayer(zones)

    def run(name: str, file: str, **inputs: Any) -> Any:
        return processing.run(name, {**inputs, "OUTPUT": str(tmp_path / file)})["OUTPUT"]

    translated = values(run("gdal:translate", "translated.tif", INPUT=layer))
    assert np.abs(translated - truth).max() < 1e-4
    warped = values(run("gdal:warpreproject", "warped.tif", INPUT=layer, TARGET_CRS="EPSG:4326"))
    assert abs(np.nanmedian(warped) - np.median(truth)) < 0.1
    clipped = values(
        run("gdal:cliprasterbymasklayer", "clipped.tif", INPUT=layer, MASK=zones, CROP_TO_CUTLINE=True, NODATA=-9999)
    )
    assert abs(clipped.shape[0] - truth.shape[0] / 2) <= 1
    assert abs(np.median(clipped[clipped > -9999]) - np.median(middle(truth))) < 0.1
    zonal = run(
        "native:zonalstatisticsfb", "zonal.gpkg", INPUT=zones, INPUT_RASTER=layer, RASTER_BAND=1, STATISTICS=[2]
    )
    (feature,) = QgsVectorLayer(zonal).getFeatures()
    assert abs(feature["_mean"] - middle(truth).mean()) < 0.01


def middle(array: np.ndarray) -> np.ndarray:
    """The half of it in the middle."""
    rows, columns = array.shape
    return array[rows // 4 : -rows // 4, columns // 4 : -columns // 4]


def test_the_raster_calculator_reads_a_streamed_layer_like_a_file(scene: Any, tmp_path: Path) -> None:
    layer, truth = scene
    known = QgsApplication.processingRegistry().algorithmById
    name = next(name for name in ("native:rastercalc", "qgis:rastercalculator") if known(name))
    out = str(tmp_path / "doubled.tif")
    processing.run(name, {"EXPRESSION": f'"{layer.name()}@1" * 2', "LAYERS": [layer], "OUTPUT": out})
    assert np.abs(values(out) - 2 * truth).max() < 1e-3


def test_export_saves_a_streamed_layer_like_a_file(scene: Any, tmp_path: Path) -> None:
    layer, truth = scene
    provider, pipe = layer.dataProvider().clone(), QgsRasterPipe()
    assert pipe.set(provider)
    writer = QgsRasterFileWriter(str(tmp_path / "exported.tif"))
    context = QgsProject.instance().transformContext()
    ended = writer.writeRaster(pipe, provider.xSize(), provider.ySize(), provider.extent(), provider.crs(), context)
    assert ended == QgsRasterFileWriter.WriterError.NoError
    assert np.abs(values(tmp_path / "exported.tif") - truth).max() < 1e-4


def options() -> dict[str, list[str]]:
    """Every configuration option of GDAL that holds for the process or for this thread, and the environment."""
    maps = Path("/proc/self/maps").read_text("ascii")
    library = ctypes.CDLL(next(line.split()[-1] for line in maps.splitlines() if "/libgdal.so" in line))
    found = {}
    for name in ("CPLGetConfigOptions", "CPLGetThreadLocalConfigOptions"):
        function = getattr(library, name)
        function.restype = ctypes.POINTER(ctypes.c_char_p)
        listed, n = function(), 0
        found[name] = []
        while listed and listed[n]:
            found[name].append(listed[n].decode())
            n += 1
        found[name].sort()
    found["environment"] = sorted(f"{name}={value}" for name, value in os.environ.items())
    return found


def test_no_option_of_gdal_changes_while_the_plugin_works_so_that_none_is_left_when_it_goes_or_crashes(
    analyst: Any, launch: Any, tmp_path: Path
) -> None:
    take_out()
    before = options()
    put_in()
    assert options() == before
    analyst.show_dock()
    gallery = gallery_of(tmp_path / "gallery", 1, SIDE)
    with launch("--catalog", str(gallery.catalog), "--images", str(gallery.images), "--max-side", "200000") as own:
        analyst.sandbox = own
        analyst.connect()
        analyst.sees("ana@example.org")
        (layer,) = Fleet(analyst, own, list(gallery.many)).stream(1)
        assert paint(layer).painted > 0.9
        during = options()
        assert {name: during[name] for name in during if name != "environment"} == {
            name: before[name] for name in before if name != "environment"
        }
        assert {entry.partition("=")[0] for entry in set(during["environment"]) ^ set(before["environment"])} <= {
            "no_proxy",
            "NO_PROXY",
        }
    take_out()
    assert options() == before
    put_in()
