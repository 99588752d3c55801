"""What the context menu of a streamed layer offers: looks, arrows, views beside each other, the downloaded file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu

from ..core.looks import LayerChoices, Look
from .side_by_side import LEAST_VIEWS, MOST_VIEWS

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class LayerMenu(QObject):
    """One submenu of our own, which `close` takes away whole: QGIS leaves behind the menus that it makes itself."""

    opened = pyqtSignal(object)
    """a layer whose choices have to be shown now"""
    look_wanted = pyqtSignal(object, object)
    local_wanted = pyqtSignal(object)
    stream_wanted = pyqtSignal(object)
    smooth_wanted = pyqtSignal(object, bool)
    arrows_wanted = pyqtSignal(object, bool)
    compare_wanted = pyqtSignal(object)
    """tuple of the layers, at least two"""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._attached: set[str] = set()
        self.menu = self._made(QgsMapLayerType.RasterLayer)
        self.vectors = self._made(QgsMapLayerType.VectorLayer)
        self._shown = self.menu

    def attach(self, layer: QgsMapLayer) -> None:
        """Offers the menu for that layer; once is enough."""
        if layer.id() not in self._attached:
            self._attached.add(layer.id())
            menu = self.menu if isinstance(layer, QgsRasterLayer) else self.vectors
            self._iface.addCustomActionForLayer(menu.menuAction(), layer)

    def forget(self, layer_ids: list[str]) -> None:
        """Layers have been removed."""
        self._attached.difference_update(layer_ids)

    def close(self) -> None:
        """Leaves nothing behind."""
        for menu in (self.menu, self.vectors):
            self._iface.removeCustomActionForLayerType(menu.menuAction())
            menu.deleteLater()

    def show_choices(self, choices: LayerChoices | None) -> None:
        """What can be chosen for the layer that `opened` named."""
        self._shown.clear()
        if choices is None:
            self._shown.addAction(self.tr("This layer does not stream")).setEnabled(False)
            return
        self._offer_looks(choices)
        self._offer_places(choices)
        self._offer_views()

    def _offer_looks(self, choices: LayerChoices) -> None:
        group = QActionGroup(self._shown)
        for look in choices.looks:
            action = self._choice(self._name(look), look is choices.look)
            group.addAction(action)
            action.triggered.connect(lambda _checked, look=look: self._each(self.look_wanted, look))
        for text, is_on, meaning, signal in (
            (
                self.tr("Smoo&th speckle"),
                choices.is_smooth,
                self.tr("Averages pixels where the map is smaller than the image; no number changes"),
                self.smooth_wanted,
            ),
            (
                self.tr("Show loo&k direction"),
                choices.has_arrows,
                self.tr("Two arrows at the corner of the scene: where the satellite flew, and where it looked"),
                self.arrows_wanted,
            ),
        ):
            if is_on is not None:
                switch = self._choice(text, is_on)
                switch.setToolTip(meaning)
                switch.triggered.connect(lambda checked, signal=signal: self._each(signal, checked))
        self._shown.addSeparator()

    def _offer_places(self, choices: LayerChoices) -> None:
        streams = self._choice(self.tr("Stream from &Capella"), not choices.is_local)
        streams.triggered.connect(lambda: self._each(self.stream_wanted))
        local = self._choice(self.tr("Read the &downloaded file"), choices.is_local)
        local.setEnabled(choices.has_local or choices.is_local)
        local.setToolTip("" if local.isEnabled() else self.tr("Download this image first."))
        local.triggered.connect(lambda: self._each(self.local_wanted))
        source = QActionGroup(self._shown)
        for action in (streams, local):
            source.addAction(action)

    def _offer_views(self) -> None:
        """Side by side is for several images at once."""
        layers = tuple(each for each in self._layers() if self._is_ours(each) and isinstance(each, QgsRasterLayer))
        self._shown.addSeparator()
        compare = self._shown.addAction(self.tr("Compare side &by side"))
        compare.setEnabled(LEAST_VIEWS <= len(layers) <= MOST_VIEWS)
        compare.setToolTip(self.tr("Select two to six images: each gets a view of its own that moves with the map"))
        compare.triggered.connect(lambda _checked: self.compare_wanted.emit(layers))

    def _is_ours(self, layer: QgsMapLayer) -> bool:
        return layer.id() in self._attached

    def _made(self, kind: QgsMapLayerType) -> QMenu:
        """One for each type of layer: QGIS 3.22 crashes where an action is offered on two."""
        menu = QMenu(self.tr("Radar image"), self._iface.mainWindow())
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._iface.addCustomActionForLayerType(menu.menuAction(), "", kind, False)
        return menu

    def _fill(self, menu: QMenu) -> None:
        self._shown = menu
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
            if self._is_ours(layer):
                signal.emit(layer, *values)  # type: ignore[attr-defined]

    def _choice(self, text: str, is_chosen: bool) -> QAction:
        action = self._shown.addAction(text)
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
