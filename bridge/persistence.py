"""Projects keep identities: `capella:` texts go in where paths of ours come out, and the other way round.

QGIS calls both hooks with every source of every layer, also with their own results: they change nothing that is not
ours, and the same text always gives the same path.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import parse_qs

from qgis.core import QgsDataProvider, QgsMapLayer, QgsPathResolver, QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from ..core.identity import SCHEME, AssetIdentity
from ..core.streaming import StreamSource
from .streams import Streams


class Persistence(QObject):
    """Installed while the plugin is loaded. Main thread."""

    vectors_wanted = pyqtSignal(object)
    """tuple of (layer id, AssetIdentity): vector layers that are open and empty until somebody fetches their files"""

    def __init__(self, streams: Streams, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._streams, self._project = streams, project
        self._writer = self._reader = ""

    def install(self) -> None:
        """Hooks in, and repairs layers of a project that was opened while the plugin was absent."""
        self._writer = QgsPathResolver.setPathWriter(self.written)
        self._reader = QgsPathResolver.setPathPreprocessor(self.read)
        self._project.layersAdded.connect(self._ask_for_vectors)
        self._repair(self._project.mapLayers().values())

    def remove(self) -> None:
        """Hooks out. Our layers keep their identity as their source, so that a later save or load finds them."""
        if not self._writer:
            return
        self._project.layersAdded.disconnect(self._ask_for_vectors)
        for layer in self._project.mapLayers().values():
            text = self._streams.text_of(_path(layer))
            if text:
                _remember_style(layer)
                _set_source(layer, text)
        QgsPathResolver.removePathWriter(self._writer)
        QgsPathResolver.removePathPreprocessor(self._reader)
        self._writer = self._reader = ""

    def written(self, path: str) -> str:
        """What a project stores for a path: the identity for one of ours, every other path as it is."""
        return self._streams.text_of(path) or path

    def read(self, text: str) -> str:
        """The path of a stored source; what is none of ours, or cannot be written now, as it is. Makes no request."""
        if not text.startswith(SCHEME):
            return text
        try:
            return self._path_of(text)
        except OSError:
            return text

    def _path_of(self, text: str) -> str:
        source = StreamSource.parse(text)
        if source:
            return str(self._streams.open(source))
        identity = AssetIdentity.parse(text)
        return str(_vectors_path(identity, text, self._streams)) if identity else text

    def _repair(self, layers: Iterable[QgsMapLayer]) -> None:
        ours = [layer for layer in layers if layer.source().startswith(SCHEME)]
        for layer in ours:
            path = self.read(layer.source())
            if path != layer.source():
                _set_source(layer, path)
                layer.setOriginalXmlProperties("")
        self._ask_for_vectors(ours)

    def _ask_for_vectors(self, layers: Iterable[QgsMapLayer]) -> None:
        wanted = [(layer.id(), identity) for layer in layers if (identity := self._missing(layer))]
        if wanted:
            self.vectors_wanted.emit(tuple(wanted))

    def _missing(self, layer: QgsMapLayer) -> AssetIdentity | None:
        if not isinstance(layer, QgsVectorLayer):
            return None
        text = self._streams.text_of(_path(layer))
        identity = AssetIdentity.parse(text) if text else None
        if text is None or identity is None or self._streams.is_fetched(identity):
            return None
        from .local_vectors import on_disk

        return None if on_disk(text) else identity


def _vectors_path(identity: AssetIdentity, text: str, streams: Streams) -> Path:
    """The downloaded file where the layer read it and it is there, else the place of what is fetched."""
    from .local_vectors import described, on_disk
    from .vectors import hold_place

    found = on_disk(text)
    if found is None:
        return hold_place(identity, text, streams)
    return described(identity, found, parse_qs(text).get("geometry", [""])[0], streams)


def _path(layer: QgsMapLayer) -> str:
    """The file of a layer; OGR's sources go on after a bar."""
    return layer.source().partition("|")[0]


def _remember_style(layer: QgsMapLayer) -> None:
    """QGIS drops the renderer of a layer that turns invalid; it writes and restores what is left here."""
    document = QDomDocument("qgis")
    element = document.createElement("maplayer")
    layer.writeLayerXml(element, document, QgsReadWriteContext())
    document.appendChild(element)
    layer.setOriginalXmlProperties(document.toString())


def _set_source(layer: QgsMapLayer, source: str) -> None:
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(source, layer.name(), layer.providerType(), options, False)
