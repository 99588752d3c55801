"""Images that are not what their item says: the file's own header is read, and the layer is mended in place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CapellaError, NotStreamable
from ..core.identity import AssetIdentity
from ..core.looks import Look
from ..core.stream_scaled import RESHAPED
from ..core.streaming import StreamSource
from .calm import Calm
from .headers import Header, read_header
from .jobs import Jobs
from .layers import note_calibration, show_file, source_of, swap
from .streams import Streams


class Misfits(QObject):
    """Main thread; headers are read in jobs, one for each image, however many layers show it."""

    found = pyqtSignal(object, object)
    """AssetIdentity, CapellaError: what is to be said of it"""

    def __init__(self, jobs: Jobs, streams: Streams, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._streams, self._project = jobs, streams, project
        self._calm = Calm(streams.is_opening, self)
        streams.misfit.connect(self._mend)

    def _mend(self, identity: AssetIdentity) -> None:
        self.found.emit(identity, NotStreamable(RESHAPED, detail=identity.text()))
        self._jobs.start(
            self.tr("Reading the header of an image"),
            lambda emit, cancelled: read_header(identity, self._streams),
            done=lambda header: self._take(identity, header),
            failed=lambda error: self._give_up(identity, error),
            is_hidden=True,
        )

    def _give_up(self, identity: AssetIdentity, error: CapellaError) -> None:
        self.found.emit(identity, error)

    def _take(self, identity: AssetIdentity, header: Header) -> None:
        for layer in self._project.mapLayers().values():
            if self._source(layer, identity):
                self._calm.then(partial(self._show, layer.id(), identity, header))

    def _show(self, layer_id: str, identity: AssetIdentity, header: Header) -> None:
        """The style stays where it still means something: with as many bands of the same type."""
        layer = self._project.mapLayer(layer_id)
        source = self._source(layer, identity) if layer else None
        if source is None or source.grid == header.grid:
            return
        mended = _mended(source, header)
        is_alike = (mended.shown, mended.grid.bands, mended.grid.data_type) == (
            source.shown, source.grid.bands, source.grid.data_type,
        )  # fmt: skip
        (show_file if is_alike else swap)(layer, mended, self._streams)
        note_calibration(layer, mended.calibration)
        layer.triggerRepaint()

    def _source(self, layer: QgsMapLayer, identity: AssetIdentity) -> StreamSource | None:
        """What a layer streams of that image; None for other layers, and while it reads the disk."""
        source = source_of(layer, self._streams)
        current = self._streams.signer.current
        return source if source and not source.local and source.identity == current(identity) else None


def _mended(source: StreamSource, header: Header) -> StreamSource:
    """The image as its file says, drawn as it was where that can be."""
    look = source.look
    if header.grid.data_type == "Byte":
        look = Look.AS_DELIVERED
    elif look.is_calibrated and header.calibration is None:
        look = Look.AMPLITUDE
    return replace(source, grid=header.grid, look=look, calibration=header.calibration)
