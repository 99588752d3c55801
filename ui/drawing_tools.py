"""Lends the map's mouse to a drawing tool and gives it back afterwards."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .area_row import AreaSource
from .map_tools import AreaTool, PolygonTool, RectangleTool


class DrawingTools(QObject):
    """One rectangle or polygon at a time; the user's own tool comes back when it is drawn or given up."""

    drawn = pyqtSignal(QgsGeometry)
    tool_changed = pyqtSignal(object)
    """AreaSource that is being drawn now; None: nothing"""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self._tools: dict[AreaSource, AreaTool] = {}

    def draw_rectangle(self) -> None:
        """The next two corners on the map are a rectangle."""
        self._lend(AreaSource.RECTANGLE, RectangleTool)

    def draw_polygon(self) -> None:
        """The next corners on the map are a polygon."""
        self._lend(AreaSource.POLYGON, PolygonTool)

    def close(self) -> None:
        """Gives the mouse back for good."""
        self._give_back()
        for tool in self._tools.values():
            tool.deleteLater()
        self._tools = {}

    def _lend(self, source: AreaSource, kind: type[AreaTool]) -> None:
        if source not in self._tools:
            tool = self._tools[source] = kind(self._canvas)
            tool.drawn.connect(self._finish)
            tool.cancelled.connect(self._give_back)
            tool.deactivated.connect(lambda: self.tool_changed.emit(None))
        if self._canvas.mapTool() not in self._tools.values():
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self._tools[source])
        self._canvas.setFocus()
        self.tool_changed.emit(source)

    def _finish(self, geometry: QgsGeometry) -> None:
        self._give_back()
        self.drawn.emit(geometry)

    def _give_back(self) -> None:
        if self._canvas.mapTool() not in self._tools.values():
            return
        if self._before is not None:
            self._canvas.setMapTool(self._before)
        else:
            self._canvas.unsetMapTool(self._canvas.mapTool())
