"""What can be changed on a streamed layer in place: how it is drawn, and what it could read instead."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.looks import RADAR_LOOKS, LayerChoices, Look
from ..core.streaming import StreamSource, Stretch
from .calm import Calm
from .jobs import Jobs
from .layers import show_as, source_of, speed_up
from .legends import head_legend
from .local_swaps import LocalSwaps
from .streams import Streams
from .styles import is_drawn_slowly, measured_stretch, set_renderer, set_smooth


class LayerSwitches(QObject):
    """Main thread; pixels are read in jobs, and layers keep their id, name, place and properties."""

    failed = pyqtSignal(object)

    def __init__(
        self, jobs: Jobs, project: QgsProject, streams: Streams, swaps: LocalSwaps, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._project, self._streams, self._swaps = jobs, project, streams, swaps
        self._calm = Calm(streams.is_opening, self)

    def choices(self, layer: QgsMapLayer) -> LayerChoices | None:
        """What can be chosen for a layer; None for those of others. Detections have no looks."""
        if self._swaps.identity_of(layer) is None:
            return None
        places = self._swaps.is_local(layer), self._swaps.has_local(layer)
        source = self._source(layer)
        if source is None:
            return LayerChoices((), Look.AS_DELIVERED, *places)
        looks = RADAR_LOOKS if source.grid.bands == 1 and source.grid.data_type != "Byte" else (Look.AS_DELIVERED,)
        return LayerChoices(looks, source.shown, *places)

    def choose_look(self, layer: QgsRasterLayer, look: Look) -> None:
        """Draws it otherwise at once; an amplitude is stretched once its pixels have been looked at."""
        layer_id = layer.id()
        self._calm.then(lambda: self._show(layer_id, look))

    def smooth(self, layer: QgsRasterLayer, is_on: bool) -> None:
        """Averages speckle on a small map, or shows every pixel as it is; not one number changes."""
        if self._source(layer):
            set_smooth(layer, is_on)
            layer.triggerRepaint()

    def speed_up(self) -> None:
        """The map has been painted: what is known by now lets the next frame be painted faster."""
        for layer in self._project.mapLayers().values():
            source = self._source(layer)
            if source and source.ramp and is_drawn_slowly(layer, source):
                self._calm.then(partial(self._speed_up, layer.id()))

    def _speed_up(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer and speed_up(layer, self._streams):
            self._head(layer)

    def _show(self, layer_id: str, look: Look) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer is None or not show_as(layer, look, self._streams):
            return
        self._head(layer)
        layer.triggerRepaint()
        source = self._source(layer)
        if source and source.shown is Look.AMPLITUDE:
            path = layer.source()
            self._jobs.start(
                self.tr("Measuring the brightness of an image"),
                lambda emit, cancelled: measured_stretch(QgsRasterLayer(path, "", "gdal", _PLAIN)),
                done=lambda stretch: self._stretch(layer_id, stretch),
                failed=self.failed.emit,
                is_hidden=True,
            )

    def _stretch(self, layer_id: str, stretch: Stretch | None) -> None:
        layer = self._project.mapLayer(layer_id)
        source = self._source(layer) if layer else None
        if stretch and source and source.shown is Look.AMPLITUDE:
            set_renderer(layer, source, stretch)
            layer.triggerRepaint()

    def _head(self, layer: QgsMapLayer) -> None:
        source = self._source(layer)
        if source:
            head_legend(layer, source, self._project)

    def _source(self, layer: QgsMapLayer) -> StreamSource | None:
        return source_of(layer, self._streams) if isinstance(layer, QgsRasterLayer) else None


_PLAIN = QgsRasterLayer.LayerOptions(False)
