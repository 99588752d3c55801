"""Scenes beside each other: each in a map view of QGIS's own, moving as one with the map."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsMapThemeCollection, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMapCanvas

LEAST_VIEWS, MOST_VIEWS = 2, 6
ITEM = "capella/item"
ASSET = "capella/asset"
SEARCH = "capella/search"
SCOPE, VIEWS = "capella_explorer", "views"
"""where a project keeps the names of its linked views"""


class SideBySide(QObject):
    """A view shows one scene and everything that is no scene of the comparison, as a map theme of the view's name.

    QGIS keeps views and themes in the project; what moves them together is tied again when a project is read.
    """

    def __init__(self, iface: QgisInterface, project: QgsProject) -> None:
        super().__init__(iface.mainWindow())
        self._iface, self._project = iface, project
        self._views: dict[str, QgsMapCanvas] = {}
        self._shown: dict[str, str] = {}
        self._ends: dict[str, Callable[..., None]] = {}
        self._orphans: list[str] = []
        self._compared: tuple[str, ...] = ()
        self._awaited: tuple[str, ...] = ()
        self._is_moving = False
        iface.mapCanvas().extentsChanged.connect(self._follow_map)
        project.readProject.connect(self._tie_again)
        project.cleared.connect(self._forget_all)
        project.layersWillBeRemoved.connect(self._close_views_of)

    def compare(self, layers: Iterable[QgsMapLayer]) -> None:
        """Opens a view of each, the oldest first, in a row above the map; none where there are too few or too many."""
        wanted = sorted((each for each in layers if isinstance(each, QgsRasterLayer)), key=lambda layer: layer.name())
        if not LEAST_VIEWS <= len(wanted) <= MOST_VIEWS:
            return
        self._close_all()
        names = [self._named(layer, wanted) for layer in wanted]
        for name in names:
            self._open(name)
        self._arrange(names)
        self._remember()
        self._compared = tuple(layer.id() for layer in wanted)
        QTimer.singleShot(0, self._show_all)

    def await_items(self, item_ids: Iterable[str]) -> None:
        """These scenes are being opened, to be compared with `compare_awaited`."""
        self._awaited = tuple(item_ids)

    def compare_awaited(self) -> None:
        """Whatever was opened has been put on the map; previews come before products of the same scene."""
        awaited, self._awaited = self._awaited, ()
        layers = sorted(self._project.mapLayers().values(), key=lambda one: one.customProperty(ASSET) != "preview")
        found: dict[str, QgsMapLayer] = {}
        for layer in layers:
            found.setdefault(str(layer.customProperty(ITEM, "")), layer)
        self.compare(found[item_id] for item_id in awaited if item_id in found)

    def close(self) -> None:
        """Lets go of QGIS; views that are open stay, like windows of QGIS's own."""
        self._iface.mapCanvas().extentsChanged.disconnect(self._follow_map)
        self._project.readProject.disconnect(self._tie_again)
        self._project.cleared.disconnect(self._forget_all)
        self._project.layersWillBeRemoved.disconnect(self._close_views_of)
        for name, view in self._views.items():
            view.extentsChanged.disconnect(self._follow_view)
            view.destroyed.disconnect(self._ends[name])
        self.deleteLater()

    def _named(self, layer: QgsMapLayer, compared: list[QgsRasterLayer]) -> str:
        """Makes the theme of one scene; its name is the view's."""
        themes = self._project.mapThemeCollection()
        taken = {*themes.mapThemes(), *(canvas.objectName() for canvas in self._iface.mapCanvases())}
        name = next(
            n for k in range(1, 1000) if (n := layer.name() if k == 1 else f"{layer.name()} ({k})") not in taken
        )
        record = QgsMapThemeCollection.MapThemeRecord()
        for node in self._project.layerTreeRoot().findLayers():
            other = node.layer()
            is_beside = other and node.isVisible() and other not in compared and not other.customProperty(SEARCH)
            if other is layer or is_beside:
                record.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(other))
        themes.insert(name, record)
        self._shown[name] = layer.id()
        return name

    def _open(self, name: str) -> None:
        view, canvas = self._iface.createNewMapCanvas(name), self._iface.mapCanvas()
        view.setDestinationCrs(canvas.mapSettings().destinationCrs())
        view.setExtent(canvas.extent())
        view.setTheme(name)
        self._tie(name, view)

    def _tie(self, name: str, view: QgsMapCanvas) -> None:
        self._views[name] = view
        view.extentsChanged.connect(self._follow_view)
        self._ends[name] = partial(self._closed, name)
        view.destroyed.connect(self._ends[name])

    def _arrange(self, names: list[str]) -> None:
        """A row above the map, all of one width, as high as what is left below."""
        window = self._iface.mainWindow()
        docks = [dock for name in names if (dock := _dock_of(self._views[name]))]
        for place, dock in enumerate(docks):
            dock.setFloating(False)
            dock.show()
            window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, dock)
            if place:
                window.splitDockWidget(docks[place - 1], dock, Qt.Orientation.Horizontal)
        if docks:
            half = (self._iface.mapCanvas().height() + sum(dock.height() for dock in docks[:1])) // 2
            window.resizeDocks(docks, [half] * len(docks), Qt.Orientation.Vertical)
            window.resizeDocks(docks, [window.width() // len(docks)] * len(docks), Qt.Orientation.Horizontal)

    def _show_all(self) -> None:
        """A map that is close to all scenes stays where it is; else the views show all, as large as they are by now."""
        canvas = self._iface.mapCanvas()
        settings, whole = canvas.mapSettings(), QgsRectangle()
        layers = [layer for each in self._compared if (layer := self._project.mapLayer(each))]
        extents = [settings.layerExtentToOutputExtent(layer, layer.extent()) for layer in layers]
        for extent in extents:
            whole.combineExtentWith(extent)
        view = next(iter(self._views.values()), None)
        seen = settings.visibleExtent()
        if view is None or (all(each.intersects(seen) for each in extents) and seen.width() < whole.width()):
            self._follow_map()
        elif not whole.isEmpty():
            view.setExtent(whole)
            self._move(view)

    def _follow_map(self) -> None:
        self._move(self._iface.mapCanvas())

    def _follow_view(self) -> None:
        self._move(self.sender())

    def _move(self, leader: QgsMapCanvas) -> None:
        """Everybody looks at the same place in the same scale, however large the window."""
        if self._is_moving or not self._views:
            return
        self._is_moving = True
        try:
            for canvas in (self._iface.mapCanvas(), *self._views.values()):
                if canvas is not leader:
                    canvas.setCenter(leader.center())
                    canvas.zoomScale(leader.scale())
        finally:
            self._is_moving = False

    def _close_all(self) -> None:
        for name in tuple(self._views):
            view = self._views.pop(name)
            view.destroyed.disconnect(self._ends.pop(name))
            view.setTheme("")
            self._iface.closeMapCanvas(name)
            self._drop(name)

    def _close_views_of(self, layer_ids: list[str]) -> None:
        self._orphans += [name for name, layer_id in self._shown.items() if layer_id in layer_ids]
        QTimer.singleShot(0, self._close_orphans)

    def _close_orphans(self) -> None:
        orphans, self._orphans = self._orphans, []
        for name in orphans:
            if name in self._views:
                self._iface.closeMapCanvas(name)

    def _closed(self, name: str, *_: object) -> None:
        """Its theme goes once the view is really gone: until then it listens to its theme."""
        if self._views.pop(name, None) is not None:
            QTimer.singleShot(0, self._sweep)

    def _sweep(self) -> None:
        for name in [name for name in self._shown if name not in self._views]:
            self._drop(name)

    def _drop(self, name: str) -> None:
        self._shown.pop(name, None)
        self._project.mapThemeCollection().removeMapTheme(name)
        self._remember()

    def _forget_all(self) -> None:
        self._views.clear()
        self._shown.clear()

    def _remember(self) -> None:
        self._project.writeEntry(SCOPE, VIEWS, list(self._views))

    def _tie_again(self) -> None:
        names, _ = self._project.readListEntry(SCOPE, VIEWS)
        for canvas in self._iface.mapCanvases():
            if canvas.objectName() in names and canvas.objectName() not in self._views:
                self._tie(canvas.objectName(), canvas)


def _dock_of(view: QWidget) -> QDockWidget | None:
    widget: QWidget | None = view
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget
