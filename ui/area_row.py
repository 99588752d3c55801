"""Where to look: the map view, something drawn, or anywhere; with its size in square kilometres."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QToolButton, QWidget

from ..core.area import BoxArea, PolygonArea
from ..core.errors import EmptyArea
from . import icons, wording
from .flow_layout import FlowLayout


class AreaSource(Enum):
    """Where the area comes from."""

    MAP_VIEW = "map view"
    RECTANGLE = "rectangle"
    POLYGON = "polygon"
    ANYWHERE = "anywhere"


class AreaRow(QWidget):
    """The chooser. The app answers `map_view_wanted`, and tells what was drawn, with `set_area`."""

    map_view_wanted = pyqtSignal()
    rectangle_wanted = pyqtSignal()
    polygon_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: BoxArea | PolygonArea | None = None
        self.sources = QComboBox(self)
        self.sources.setAccessibleName(self.tr("Area"))
        self.sources.setToolTip(self.tr("Where to look for scenes. The map view is read anew at each search."))
        for source, title in self._titles():
            self.sources.addItem(title, source)
        self.sources.activated.connect(lambda _i: self._ask())
        self.rectangle = self._tool(icons.RECTANGLE, self.tr("Draw a rectangle on the map (two clicks, Esc cancels)"))
        self.polygon = self._tool(icons.POLYGON, self.tr("Draw a polygon on the map (right click closes, Esc cancels)"))
        self.rectangle.clicked.connect(lambda: self._draw(AreaSource.RECTANGLE))
        self.polygon.clicked.connect(lambda: self._draw(AreaSource.POLYGON))
        self.size_label = QLabel(self)
        self.size_label.setMinimumWidth(self.fontMetrics().horizontalAdvance("888,888 km\u00b2"))
        flow = FlowLayout(self)
        for widget in (self.sources, self.rectangle, self.polygon, self.size_label):
            flow.addWidget(widget)
        self._show_size("")

    @property
    def source(self) -> AreaSource:
        """What is chosen."""
        return self.sources.currentData()

    def choose(self, source: AreaSource) -> None:
        """Chooses without asking for anything."""
        self.sources.setCurrentIndex(self.sources.findData(source))
        self._show_size("")

    def set_area(self, area: BoxArea | PolygonArea | None, title: str) -> None:
        """The area as the app knows it now; None: there is none (any more)."""
        self._area = area
        self.show_drawing(None)
        self._show_size(title)

    def show_drawing(self, source: AreaSource | None) -> None:
        """Which map tool is in the user's hand."""
        self.rectangle.setChecked(source is AreaSource.RECTANGLE)
        self.polygon.setChecked(source is AreaSource.POLYGON)

    def area(self) -> BoxArea | PolygonArea | None:
        """The area to search, None for anywhere. Raises `EmptyArea` where one was wanted and is not there."""
        if self.source is AreaSource.ANYWHERE:
            return None
        if self.source is AreaSource.MAP_VIEW:
            self.map_view_wanted.emit()
        if self._area is None:
            raise EmptyArea
        return self._area

    def _ask(self) -> None:
        if self.source is AreaSource.MAP_VIEW:
            self._area = None
            self.map_view_wanted.emit()
        elif self.source is not AreaSource.ANYWHERE:
            self._draw(self.source)
        self._show_size("")

    def _draw(self, source: AreaSource) -> None:
        if self.source is not source:
            self._area = None
        self.choose(source)
        self.show_drawing(source)
        wanted = self.rectangle_wanted if source is AreaSource.RECTANGLE else self.polygon_wanted
        wanted.emit()

    def _show_size(self, title: str) -> None:
        known = self._area is not None and self.source is not AreaSource.ANYWHERE
        self.size_label.setText(wording.km2(self._area.km2) if known and self._area else "")
        said = title or self.tr("Size of the area that is searched")
        self.size_label.setToolTip(said)
        self.size_label.setAccessibleName(said)

    def _tool(self, icon: str, tooltip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.theme_icon(icon))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(tooltip)
        button.setAccessibleName(tooltip)
        return button

    def _titles(self) -> tuple[tuple[AreaSource, str], ...]:
        return (
            (AreaSource.MAP_VIEW, self.tr("Map view")),
            (AreaSource.RECTANGLE, self.tr("Rectangle")),
            (AreaSource.POLYGON, self.tr("Polygon")),
            (AreaSource.ANYWHERE, self.tr("Anywhere")),
        )
