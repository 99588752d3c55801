"""Streamed images as layers: built in a worker, with everything that a person wants to know of them."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import NotStreamable
from ..core.streaming import StreamSource
from .streams import Streams
from .styles import set_renderer


def build_raster(source: StreamSource, streams: Streams, title: str) -> QgsRasterLayer:
    """A valid, drawn layer that belongs to the main thread; may be called on any. Makes no request.

    Raises `NotStreamable` where GDAL cannot use the description.
    """
    options = QgsRasterLayer.LayerOptions(False)
    layer = QgsRasterLayer(str(streams.open(source)), title, "gdal", options)
    if not layer.isValid():
        raise NotStreamable(detail=layer.error().summary())
    set_renderer(layer, source)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer
