"""Fills what is selected lightly on the map, in QGIS's own selection colour."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand

from ..core.items import ItemRow
from .map_tools import polygon_type

FILL_ALPHA, LINE_ALPHA = 50, 220
LON_LAT = "EPSG:4326"


class Highlight:
    """One rubber band for all selected footprints."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._band = QgsRubberBand(canvas, polygon_type())
        color = canvas.selectionColor()
        color.setAlpha(FILL_ALPHA)
        self._band.setFillColor(color)
        color.setAlpha(LINE_ALPHA)
        self._band.setStrokeColor(color)
        self._band.setWidth(2)

    def show(self, rows: Iterable[ItemRow]) -> None:
        """These footprints; none leaves nothing on the map."""
        self._band.reset(polygon_type())
        for row in rows:
            geometry = QgsGeometry()
            geometry.fromWkb(row.footprint_wkb)
            self._band.addGeometry(geometry, QgsCoordinateReferenceSystem(LON_LAT), False)
        self._band.updatePosition()
        self._band.update()

    def close(self) -> None:
        """Takes the band off the map for good."""
        self._canvas.scene().removeItem(self._band)
