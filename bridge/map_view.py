"""The map canvas as the plugin needs it: where the analyst looks, and going somewhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsMapLayer, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.area import PolygonArea
from ..core.errors import CapellaError
from ..core.items import ItemRow
from .geometry import box_of_view, extent_from_lon_lat, extent_of, footprint, polygon_of

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

Box = tuple[float, float, float, float]
"""west, south, east, north"""
SETTLED_MS = 200
"""a moving map is asked for its area once it has stood still so long"""
AIR = 1.15
"""zooming leaves some room around what is shown"""


class MapView(QObject):
    """Facts about areas; `area_known` brings an area and what to call it."""

    area_known = pyqtSignal(object, str)
    failed = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._follows = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLED_MS)
        self._pause.timeout.connect(self._tell_view)
        canvas.extentsChanged.connect(self._moved)

    def follow(self) -> None:
        """From now on the area is what the map shows."""
        self._follows = True
        self._tell_view()

    def take(self, geometry: QgsGeometry) -> None:
        """The area is what was drawn; the map may move without changing it."""
        self._follows = False
        self._pause.stop()
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            area: PolygonArea = polygon_of(geometry, crs, self._project)
        except CapellaError as error:
            self.failed.emit(error)
            return
        self.area_known.emit(area, self.tr("Drawn area"))

    def zoom_to_rows(self, rows: Iterable[ItemRow]) -> None:
        """Goes to these footprints."""
        self._go(extent_of(rows, self._canvas.mapSettings().destinationCrs(), self._project))

    def zoom_to_wkb(self, wkb: bytes) -> None:
        """Goes to one geometry in lon/lat; a point is shown with about 20 km around it."""
        geometry = footprint(wkb)
        if geometry.isEmpty():
            return
        box = geometry.boundingBox()
        if box.isEmpty():
            box.grow(0.1)
        self._go(extent_from_lon_lat(box, self._canvas.mapSettings().destinationCrs(), self._project))

    def zoom_to_boxes(self, boxes: Iterable[Box]) -> None:
        """Goes to boxes in degrees; one that crosses the antimeridian goes on beyond 180."""
        whole = QgsRectangle()
        for west, south, east, north in boxes:
            whole.combineExtentWith(QgsRectangle(west, south, east if east >= west else east + 360.0, north))
        self._go(extent_from_lon_lat(whole, self._canvas.mapSettings().destinationCrs(), self._project))

    def show_unseen(self, layer: QgsMapLayer) -> None:
        """Goes to a layer of which the map shows nothing; a map that shows some of it stays."""
        settings = self._canvas.mapSettings()
        extent = settings.layerExtentToOutputExtent(layer, layer.extent())
        if not extent.isEmpty() and not extent.intersects(settings.visibleExtent()):
            self._go(extent)

    def close(self) -> None:
        """Lets go of the canvas."""
        self._pause.stop()
        self._canvas.extentsChanged.disconnect(self._moved)

    def _moved(self) -> None:
        if self._follows:
            self._pause.start()

    def _tell_view(self) -> None:
        settings = self._canvas.mapSettings()
        try:
            area = box_of_view(settings.visibleExtent(), settings.destinationCrs(), self._project)
        except CapellaError:
            self.area_known.emit(None, self.tr("Map view"))
            return
        self.area_known.emit(area, self.tr("Map view"))

    def _go(self, extent: QgsRectangle) -> None:
        if not extent.isEmpty():
            extent.scale(AIR)
            self._canvas.setExtent(extent)
            self._canvas.refresh()
