"""Drawing the area on the map: rubber bands in QGIS's own selection colour."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

FILL_ALPHA = 60


class AreaTool(QgsMapTool):
    """Collects corners in the canvas's coordinates. Esc cancels, and so does another tool."""

    drawn = pyqtSignal(QgsGeometry)
    cancelled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, polygon_type())
        color = QColor(canvas.selectionColor())
        self._band.setStrokeColor(color)
        self._band.setWidth(2)
        color.setAlpha(FILL_ALPHA)
        self._band.setFillColor(color)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._forget()
            self.cancelled.emit()

    def deactivate(self) -> None:
        """Nothing stays on the map."""
        self._forget()
        super().deactivate()

    def outline(self, cursor: QgsPointXY | None = None) -> QgsGeometry:
        """What would be drawn with a further corner at `cursor`."""
        raise NotImplementedError

    def _show(self, geometry: QgsGeometry) -> None:
        self._band.setToGeometry(geometry, None)

    def _forget(self) -> None:
        self._corners = []
        self._band.reset(polygon_type())

    def _finish(self) -> None:
        geometry = self.outline()
        self._forget()
        if geometry.isEmpty() or geometry.area() <= 0:
            self.cancelled.emit()
        else:
            self.drawn.emit(geometry)


class RectangleTool(AreaTool):
    """Two opposite corners, by two clicks or by dragging."""

    def outline(self, cursor: QgsPointXY | None = None) -> QgsGeometry:
        """The rectangle between the first corner and the second one."""
        corners = [*self._corners, *([cursor] if cursor else [])]
        if len(corners) < 2:
            return QgsGeometry()
        return QgsGeometry.fromRect(QgsRectangle(corners[0], corners[-1]))

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """The first corner."""
        if event.button() == Qt.MouseButton.LeftButton and not self._corners:
            self._corners = [event.mapPoint()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """The rectangle follows."""
        if self._corners:
            self._show(self.outline(event.mapPoint()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """The second corner, unless the mouse has not moved since the first."""
        if not self._corners or event.button() != Qt.MouseButton.LeftButton:
            return
        if not self.outline(event.mapPoint()).isEmpty() and self.outline(event.mapPoint()).area() > 0:
            self._corners.append(event.mapPoint())
            self._finish()


class PolygonTool(AreaTool):
    """A corner with each click; the right button, Enter or a double click closes."""

    def outline(self, cursor: QgsPointXY | None = None) -> QgsGeometry:
        """The polygon through all corners."""
        corners = [*self._corners, *([cursor] if cursor else [])]
        return QgsGeometry.fromPolygonXY([[*corners, corners[0]]]) if len(corners) > 1 else QgsGeometry()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """One more corner, or the end."""
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._show(self.outline())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """The polygon follows."""
        if self._corners:
            self._show(self.outline(event.mapPoint()))

    def canvasDoubleClickEvent(self, _event: QgsMapMouseEvent) -> None:
        """The second click of a pair closes; its own corner was taken by the first."""
        self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter closes, Backspace takes the last corner back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._finish()
        elif event.key() == Qt.Key.Key_Backspace and self._corners:
            event.accept()
            self._corners.pop()
            self._show(self.outline())
        else:
            super().keyPressEvent(event)


def polygon_type() -> object:
    """What a rubber band is told to draw: QGIS moved this enum in 3.30."""
    return Qgis.GeometryType.Polygon if hasattr(Qgis, "GeometryType") else QgsWkbTypes.GeometryType.PolygonGeometry
