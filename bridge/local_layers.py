"""Downloaded files as layers: opened in a worker, with a stretch that was measured and not QGIS's black one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.bucket_address import name_for_gdal
from ..core.errors import NotStreamable
from .projections import keep_projection_of
from .styles import gray_renderer, measured_stretch
from .vectors import set_style

VECTORS = (".geojson", ".json")
NO_IMAGES = (".cphd", ".png")


def open_file(path: Path) -> QgsMapLayer:
    """A layer of a file on the disk that belongs to the main thread. Raises `NotStreamable` where QGIS shows none."""
    keep_projection_of(path)
    layer = _vectors(path) if path.suffix.lower() in VECTORS else _image(path)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _vectors(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(name_for_gdal(path), path.stem, "ogr")
    if not layer.isValid() or not layer.isSpatial():
        raise NotStreamable("This file holds nothing that a map can show.", detail=path.name)
    set_style(layer)
    return layer


def _image(path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(name_for_gdal(path), path.stem, "gdal", QgsRasterLayer.LayerOptions(False))
    if path.suffix.lower() in NO_IMAGES or not layer.isValid():
        raise NotStreamable("QGIS shows no image of this file: open it in a SAR processor.", detail=path.name)
    stretch = measured_stretch(layer) if layer.bandCount() == 1 else None
    if stretch:
        layer.setRenderer(gray_renderer(layer, *stretch))
    else:
        layer.setDefaultContrastEnhancement()
    return layer
