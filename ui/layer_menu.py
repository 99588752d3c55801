"""What the context menu of a streamed layer offers, beside QGIS's own: looks, and the file on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsMapLayerType
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu

from ..core.looks import LayerChoices, Look

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class LayerMenu(QObject):
    """One submenu of our own, which `close` takes away whole: QGIS leaves behind the menus that it makes itself."""

    opened = pyqtSignal(object)
    """a layer whose choices have to be shown now"""
    look_wanted = pyqtSignal(object, object)
    local_wanted = pyqtSignal(object)
    stream_wanted = pyqtSignal(object)

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._attached: set[str] = set()
        self.menu = QMenu(self.tr("Radar image"), iface.mainWindow())
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        iface.addCustomActionForLayerType(self.menu.menuAction(), "", QgsMapLayerType.RasterLayer, False)

    def attach(self, layer: QgsMapLayer) -> None:
        """Offers the menu for that layer; once is enough."""
        if layer.id() not in self._attached:
            self._attached.add(layer.id())
            self._iface.addCustomActionForLayer(self.menu.menuAction(), layer)

    def forget(self, layer_ids: list[str]) -> None:
        """Layers have been removed."""
        self._attached.difference_update(layer_ids)

    def close(self) -> None:
        """Leaves nothing behind."""
        self._iface.removeCustomActionForLayerType(self.menu.menuAction())
        self.menu.deleteLater()

    def show_choices(self, choices: LayerChoices | None) -> None:
        """What can be chosen for the layer that `opened` named."""
        self.menu.clear()
        if choices is None:
            self.menu.addAction(self.tr("This layer does not stream")).setEnabled(False)
            return
        group = QActionGroup(self.menu)
        for look in choices.looks:
            action = self._choice(self._name(look), look is choices.look)
            group.addAction(action)
            action.triggered.connect(lambda _checked, look=look: self._each(self.look_wanted, look))
        self.menu.addSeparator()
        streams = self._choice(self.tr("Stream from &Capella"), not choices.is_local)
        streams.triggered.connect(lambda: self._each(self.stream_wanted))
        local = self._choice(self.tr("Read the &downloaded file"), choices.is_local)
        local.setEnabled(choices.has_local or choices.is_local)
        local.setToolTip("" if local.isEnabled() else self.tr("Download this image first."))
        local.triggered.connect(lambda: self._each(self.local_wanted))
        source = QActionGroup(self.menu)
        for action in (streams, local):
            source.addAction(action)

    def _fill(self) -> None:
        layers = self._layers()
        if layers:
            self.opened.emit(layers[0])

    def _layers(self) -> list[QgsMapLayer]:
        """Those that are selected in the tree, the one under the mouse first."""
        active = self._iface.activeLayer()
        view = self._iface.layerTreeView()
        selected = view.selectedLayers() if view else []
        return [layer for layer in [active, *(one for one in selected if one != active)] if layer]

    def _each(self, signal: object, *values: object) -> None:
        for layer in self._layers():
            if layer.id() in self._attached:
                signal.emit(layer, *values)  # type: ignore[attr-defined]

    def _choice(self, text: str, is_chosen: bool) -> QAction:
        action = self.menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        return action

    def _name(self, look: Look) -> str:
        return {
            Look.DECIBEL: self.tr("&Sigma nought in dB"),
            Look.AMPLITUDE: self.tr("&Amplitude, 2-98 %"),
            Look.POWER: self.tr("Sigma nought, &linear"),
            Look.AS_DELIVERED: self.tr("As &delivered"),
        }[look]
