"""What can be changed on a streamed layer in place: how it is drawn, and whether it reads the store or the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import NotStreamable
from ..core.identity import AssetIdentity
from ..core.local_copy import local_copy
from ..core.looks import RADAR_LOOKS, LayerChoices, Look
from ..core.streaming import StreamSource, Stretch
from .headers import Header, read_file_header
from .jobs import Jobs
from .layers import note_calibration, show_as, show_file, source_of, speed_up
from .streams import Streams
from .styles import is_drawn_slowly, measured_stretch, set_renderer

FILE = "capella/file"
"""custom property: the path of the downloaded file that a layer may read"""


class LayerSwitches(QObject):
    """Main thread; pixels and headers are read in jobs, and layers keep their id, name, place and properties."""

    offered = pyqtSignal(object)
    """a layer whose file has been downloaded, and which may read it now"""
    failed = pyqtSignal(object)

    def __init__(
        self,
        jobs: Jobs,
        project: QgsProject,
        streams: Streams,
        folder: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._project, self._streams, self._folder = jobs, project, streams, folder

    def choices(self, layer: QgsMapLayer) -> LayerChoices | None:
        """What can be chosen for a layer; None for those of others."""
        source = self._source(layer)
        if source is None:
            return None
        looks = RADAR_LOOKS if source.grid.bands == 1 and source.grid.data_type != "Byte" else (Look.AS_DELIVERED,)
        return LayerChoices(looks, source.shown, is_local(source), self._copy(layer, source) is not None)

    def choose_look(self, layer: QgsRasterLayer, look: Look) -> None:
        """Draws it otherwise at once; an amplitude is stretched once its pixels have been looked at."""
        if not show_as(layer, look, self._streams):
            return
        layer.triggerRepaint()
        source = self._source(layer)
        if source and source.shown is Look.AMPLITUDE:
            path, layer_id = layer.source(), layer.id()
            self._jobs.start(
                self.tr("Measuring the brightness of an image"),
                lambda emit, cancelled: measured_stretch(QgsRasterLayer(path, "", "gdal", _PLAIN)),
                done=lambda stretch: self._stretch(layer_id, stretch),
                failed=self.failed.emit,
                is_hidden=True,
            )

    def speed_up(self) -> None:
        """The map has been painted: what is known by now lets the next frame be painted faster."""
        for layer in self._project.mapLayers().values():
            speed_up(layer, self._streams)

    def offer_local(self, identity: AssetIdentity, path: Path) -> None:
        """A file has arrived: layers that stream it may read it from the disk."""
        for layer in self._project.mapLayers().values():
            source = self._source(layer)
            if source and _is_same_file(source.identity, identity):
                layer.setCustomProperty(FILE, str(path))
                self.offered.emit(layer)

    def read_local(self, layer: QgsRasterLayer) -> None:
        """Lets it read the downloaded file, once that has been found to hold the same image."""
        source = self._source(layer)
        path = self._copy(layer, source) if source else None
        if path is None:
            self.failed.emit(NotStreamable("The downloaded file is gone: download it again.", detail=layer.name()))
            return
        layer_id = layer.id()
        self._jobs.start(
            self.tr("Opening a downloaded file"),
            lambda emit, cancelled: read_file_header(path),
            done=lambda header: self._show_local(layer_id, path, header),
            failed=self.failed.emit,
            is_hidden=True,
        )

    def stream_again(self, layer: QgsRasterLayer) -> None:
        """Lets it read the store again; no request is made before somebody looks."""
        source = self._source(layer)
        if source and source.local:
            show_file(layer, source.with_file(""), self._streams)
            layer.triggerRepaint()

    def _show_local(self, layer_id: str, path: Path, header: Header) -> None:
        layer = self._project.mapLayer(layer_id)
        source = self._source(layer) if layer else None
        if source is None:
            return
        if (header.grid.width, header.grid.height) != (source.grid.width, source.grid.height):
            self.failed.emit(NotStreamable("The downloaded file holds another image.", detail=path.name))
            return
        local = source.with_file(str(path))
        if header.calibration:
            local = local.with_calibration(header.calibration)
        elif local.calibrates_itself:
            local = local.with_look(Look.AMPLITUDE)
        is_new = local.shown is not source.shown or (local.ramp and is_drawn_slowly(layer, local))
        show_file(layer, local, self._streams)
        if is_new:
            set_renderer(layer, local)
        note_calibration(layer, local.calibration)
        layer.setCustomProperty(FILE, str(path))
        layer.triggerRepaint()

    def _stretch(self, layer_id: str, stretch: Stretch | None) -> None:
        layer = self._project.mapLayer(layer_id)
        source = self._source(layer) if layer else None
        if stretch and source and source.shown is Look.AMPLITUDE:
            set_renderer(layer, source, stretch)
            layer.triggerRepaint()

    def _copy(self, layer: QgsMapLayer, source: StreamSource) -> Path | None:
        told = str(layer.customProperty(FILE, "") or "")
        if told and Path(told).is_file():
            return Path(told)
        return local_copy(source.identity, self._folder())

    def _source(self, layer: QgsMapLayer) -> StreamSource | None:
        return source_of(layer, self._streams) if isinstance(layer, QgsRasterLayer) else None


_PLAIN = QgsRasterLayer.LayerOptions(False)


def is_local(source: StreamSource) -> bool:
    """True while a layer reads the disk: one whose file has gone streams again once it is opened anew."""
    return bool(source.local) and Path(source.local).is_file()


def _is_same_file(one: AssetIdentity, other: AssetIdentity) -> bool:
    """A file is the same in every order that holds it."""
    return (one.collection, one.item_id, one.asset_key) == (other.collection, other.item_id, other.asset_key)
