"""Arrows on the map that show where the radar flew and where it looked: a small layer beside a scene that wants it."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer

from ..core.look_arrows import ArrowRole, geojson, look_arrows
from ..core.scene_view import SceneView
from .layer_metadata import VIEW
from .layer_words import arrow_labels, arrow_name, arrows_title
from .log import note
from .style_sheets import STYLES

ARROWS_OF = "capella/arrows_of"
"""custom property of the arrows: the id of the scene's layer"""
STYLE = STYLES / "look_arrows.qml"
LON_LAT = "EPSG:4326"


class LookArrows(QObject):
    """Main thread. The arrows are GeoJSON in the project itself: no file, no request, no scratch layer."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        project.layersWillBeRemoved.connect(self._follow)

    def close(self) -> None:
        """Listens no longer; arrows that are shown stay, like everything in a project."""
        self._project.layersWillBeRemoved.disconnect(self._follow)

    def are_shown(self, layer: QgsMapLayer) -> bool | None:
        """None for a layer that does not know where the radar looked."""
        return None if _view(layer) is None or not layer.crs().isValid() else self._arrows_of(layer.id()) is not None

    def show(self, layer: QgsMapLayer, is_on: bool) -> None:
        """Puts the arrows right above their scene, or takes them away."""
        shown, view = self._arrows_of(layer.id()), _view(layer)
        if shown is not None and not is_on:
            self._project.removeMapLayer(shown.id())
        elif shown is None and is_on and view is not None:
            self._add(layer, view)

    def _add(self, layer: QgsMapLayer, view: SceneView) -> None:
        try:
            arrows = look_arrows(view, self._box(layer))
        except QgsCsException as error:
            note(str(error))
            return
        made = QgsVectorLayer(geojson(arrows, arrow_labels(view)), arrows_title(layer.name()), "ogr")
        if not arrows or not made.isValid():
            return
        _draw(made)
        made.setCustomProperty(ARROWS_OF, layer.id())
        self._project.addMapLayer(made, False)
        root = self._project.layerTreeRoot()
        node = root.findLayer(layer.id())
        parent = node.parent() if node else root
        parent.insertLayer(parent.children().index(node) if node else 0, made)

    def _box(self, layer: QgsMapLayer) -> tuple[float, float, float, float]:
        to_lon_lat = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(LON_LAT), self._project)
        box = to_lon_lat.transformBoundingBox(layer.extent())
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def _arrows_of(self, layer_id: str) -> QgsMapLayer | None:
        layers = self._project.mapLayers().values()
        return next((layer for layer in layers if layer.customProperty(ARROWS_OF) == layer_id), None)

    def _follow(self, layer_ids: list[str]) -> None:
        """Arrows go with their scene, once QGIS has done with removing it."""
        lonely = [arrows.id() for each in layer_ids if (arrows := self._arrows_of(each))]
        if lonely:
            QTimer.singleShot(0, lambda: self._remove(lonely))

    def _remove(self, layer_ids: list[str]) -> None:
        self._project.removeMapLayers([each for each in layer_ids if self._project.mapLayer(each)])


def _draw(layer: QgsVectorLayer) -> None:
    layer.loadNamedStyle(str(STYLE))
    renderer = layer.renderer()
    for place, category in enumerate(renderer.categories()):
        renderer.updateCategoryLabel(place, arrow_name(ArrowRole(category.value())))


def _view(layer: QgsMapLayer) -> SceneView | None:
    text = layer.customProperty(VIEW) if isinstance(layer, QgsRasterLayer) else None
    return SceneView.parse(str(text)) if text else None
