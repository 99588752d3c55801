"""The footprints of one search on the map: one layer, selection both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.items import ItemRow
from .geometry import LON_LAT, footprint, is_polygon

FIELDS = (
    "item:string(100)",
    "collect:string(40)",
    "product:string(10)",
    "mode:string(20)",
    "polarization:string(4)",
    "acquired:string(32)",
    "look:string(8)",
    "incidence:double",
)
CALM_OUTLINE = {"color": "0,0,0,0", "outline_color": "230,126,34,130", "outline_width": "0.18"}
AT_ONCE = 100
"""footprints drawn before QGIS gets its turn: the pages of a large search arrive in one burst"""
SEARCH = "capella/search"
"""custom property of the layer, by which a project that brings it back empty is cleaned"""
TIP = "<b>[% acquired %]</b><br>[% mode %] [% product %] [% polarization %]<br>[% look %], [% incidence %]&deg;"


class Footprints(QObject):
    """One memory layer for each search; `picked` tells which items were selected on the map.

    `hold_view` is called before the layer is added: QGIS would move the map of an empty project to it.
    """

    picked = pyqtSignal(frozenset)

    def __init__(
        self, project: QgsProject, hold_view: Callable[[], None] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._hold_view = hold_view
        self._layer: QgsVectorLayer | None = None
        self._features: dict[str, int] = {}
        self._items: dict[int, str] = {}
        self._waiting: list[ItemRow] = []
        self._wanted: frozenset[str] = frozenset()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._draw_some)

    def begin(self) -> None:
        """Takes the footprints of the last search off the map."""
        self._turn.stop()
        if self._is_there():
            self._project.removeMapLayer(self._layer.id())
        self._layer = None
        self._features, self._items = {}, {}
        self._waiting, self._wanted = [], frozenset()

    def add(self, rows: Iterable[ItemRow]) -> None:
        """Draws the footprints of these rows, many of them a little later; a row without one is left out."""
        self._waiting.extend(rows)
        if not self._turn.isActive():
            self._draw_some()

    def select(self, item_ids: frozenset[str]) -> None:
        """Selects on the map what was selected in the list, without an echo."""
        self._wanted = item_ids
        if not self._is_there():
            return
        wanted = [self._features[name] for name in item_ids if name in self._features]
        self._layer.blockSignals(True)
        self._layer.selectByIds(wanted)
        self._layer.blockSignals(False)
        self._layer.triggerRepaint()

    def close(self) -> None:
        """Leaves nothing on the map."""
        self.begin()

    def _is_there(self) -> bool:
        """False before the first row, and where the user has removed the layer."""
        return self._layer is not None and not sip.isdeleted(self._layer)

    def _draw_some(self) -> None:
        if not self._waiting:
            return
        rows, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        is_first = not self._features
        features = [feature for row in rows if (feature := _feature(row)) is not None]
        if features:
            self._draw(features)
        # Also with nothing left: the next page waits for its turn behind whatever else has to be done.
        self._turn.start(0)
        if self._is_there() and (is_first or not self._waiting):
            self._layer.updateExtents()
            self.select(self._wanted)

    def _draw(self, features: list[QgsFeature]) -> None:
        layer = self._ready_layer()
        for feature in layer.dataProvider().addFeatures(features)[1]:
            name = feature.attribute(0)
            self._features[name], self._items[feature.id()] = feature.id(), name

    def _ready_layer(self) -> QgsVectorLayer:
        if not self._is_there():
            definition = "&".join(f"field={field}" for field in FIELDS)
            self._features, self._items = {}, {}
            self._layer = QgsVectorLayer(
                f"MultiPolygon?crs={LON_LAT}&{definition}", self.tr("Capella search"), "memory"
            )
            self._layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(CALM_OUTLINE)))
            self._layer.setMapTipTemplate(TIP)
            self._layer.setCustomProperty("skipMemoryLayersCheck", 1)
            self._layer.setCustomProperty(SEARCH, 1)
            self._layer.selectionChanged.connect(self._tell_selection)
            if self._hold_view:
                self._hold_view()
            self._project.addMapLayer(self._layer)
        return self._layer

    def _tell_selection(self, *_: object) -> None:
        if self._layer is not None:
            self._wanted = frozenset()
            chosen = (self._items.get(fid) for fid in self._layer.selectedFeatureIds())
            self.picked.emit(frozenset(name for name in chosen if name))


def drop_old_searches(project: QgsProject) -> None:
    """Takes out the footprints of an earlier session: a project keeps such a layer, but not what was in it.

    As soon as nobody reads the project any more: meanwhile its snapping does not hear of vector layers that go, and
    QGIS 3.22 would die of them when it saves.
    """
    old = [layer.id() for layer in project.mapLayers().values() if layer.customProperty(SEARCH)]
    if old:
        QTimer.singleShot(0, lambda: project.removeMapLayers(old))


def _feature(row: ItemRow) -> QgsFeature | None:
    geometry = footprint(row.footprint_wkb)
    if not is_polygon(geometry):
        return None
    geometry.convertToMultiType()
    feature = QgsFeature()
    feature.setGeometry(geometry)
    feature.setAttributes(
        [
            row.item_id,
            row.collect_id,
            row.product_type,
            row.mode.replace("_", " "),
            row.polarization,
            row.acquired.strftime("%Y-%m-%d %H:%M:%S") if row.acquired else None,
            row.look_side.value if row.look_side else None,
            row.incidence_deg,
        ]
    )
    return feature
