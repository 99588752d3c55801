"""Streamed layers that read the downloaded file instead, in place, and back: id, name, place and style stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import NotStreamable
from ..core.identity import AssetIdentity
from ..core.local_copy import LocalOffer, local_copy
from ..core.looks import Look
from .calm import Calm
from .headers import Header, read_file_header
from .jobs import Jobs
from .layers import note_calibration, show_file, source_of
from .local_vectors import LocalVectors, on_disk, read_file, show_local, text_of
from .streams import Streams
from .styles import is_drawn_slowly, set_renderer
from .vectors import fetch, revive

FILE = "capella/file"
"""custom property: the path of the downloaded file that a layer may read"""
GONE = "The downloaded file is gone: download it again."
OTHER = "The downloaded file holds another image."


class LocalSwaps(QObject):
    """Main thread; the disk is asked in jobs: a folder may lie on a network drive that does not answer.

    `folders` names those that downloads have gone into, best first.
    """

    offered = pyqtSignal(object)
    """LocalOffer: a download is through, and these layers may read it now"""
    failed = pyqtSignal(object)

    def __init__(
        self,
        jobs: Jobs,
        project: QgsProject,
        streams: Streams,
        folders: Callable[[], Iterable[Path]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._project, self._streams, self._folders = jobs, project, streams, folders
        self._calm = Calm(streams.is_opening, self)
        self._copies: dict[str, Path | None] = {}
        """what was told of or found, by layer id"""
        self._unsought: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._seek)

    def offer(self, files: Iterable[tuple[AssetIdentity, Path]]) -> None:
        """A download is through: of all layers that stream what it brought is told once."""
        places = {_file(identity): path for identity, path in files}
        offered = []
        for layer in self._project.mapLayers().values():
            identity = self.identity_of(layer)
            path = places.get(_file(identity)) if identity else None
            if path:
                layer.setCustomProperty(FILE, str(path))
                self._copies[layer.id()] = path
                if not self.is_local(layer):
                    offered.append(layer)
        if offered:
            self.offered.emit(LocalOffer(tuple(layer.id() for layer in offered), offered[0].name()))

    def look_for(self, layers: Iterable[QgsMapLayer]) -> None:
        """Finds out in a job of which of these layers a file lies on the disk; `has_local` knows it afterwards."""
        self._unsought.update(layer.id() for layer in layers)
        self._soon.start()

    def has_local(self, layer: QgsMapLayer) -> bool:
        """True where a downloaded file of it was told of or found. Asks no folder."""
        return self._copies.get(layer.id()) is not None or self.is_local(layer)

    def is_local(self, layer: QgsMapLayer) -> bool:
        """True while it reads the disk: one whose file has gone streams again once it is opened anew."""
        if isinstance(layer, QgsVectorLayer):
            return on_disk(text_of(layer, self._streams)) is not None
        source = source_of(layer, self._streams)
        return bool(source and source.local) and Path(source.local).is_file()

    def identity_of(self, layer: QgsMapLayer) -> AssetIdentity | None:
        """Which asset a layer of ours shows; None for those of others."""
        if isinstance(layer, QgsVectorLayer):
            return AssetIdentity.parse(text_of(layer, self._streams))
        source = source_of(layer, self._streams) if isinstance(layer, QgsRasterLayer) else None
        return source.identity if source else None

    def read_all(self, layer_ids: Iterable[str]) -> None:
        """What `offered` has offered, as far as it is still on the map."""
        for layer in filter(None, map(self._project.mapLayer, layer_ids)):
            self.read_local(layer)

    def read_local(self, layer: QgsMapLayer) -> None:
        """Lets it read the downloaded file, once that has been found to hold the same image."""
        layer_id, name, search = layer.id(), layer.name(), self._search(layer)
        is_vector = isinstance(layer, QgsVectorLayer)
        read: Callable[[Path], object] = read_file if is_vector else read_file_header
        show: Callable[..., None] = self._show_vectors if is_vector else self._show_image

        def work() -> tuple[Path, object]:
            path = search()
            if path is None:
                raise NotStreamable(GONE, detail=name)
            return path, read(path)

        self._open(work, lambda found: show(layer_id, *found))

    def stream_again(self, layer: QgsMapLayer) -> None:
        """Lets it read the store again; of an image nothing is asked before somebody looks."""
        identity = self.identity_of(layer)
        if identity is None or not self._reads_disk(layer):
            return
        layer_id, current = layer.id(), self._streams.signer.current(identity)
        if isinstance(layer, QgsVectorLayer):
            self._open(lambda: fetch(current, self._streams), lambda path: self._stream_vectors(layer_id, path))
        else:
            self._calm.then(lambda: self._stream_image(layer_id))

    def _reads_disk(self, layer: QgsMapLayer) -> bool:
        """Also a file that has gone meanwhile."""
        if isinstance(layer, QgsVectorLayer):
            return self.is_local(layer)
        source = source_of(layer, self._streams)
        return bool(source and source.local)

    def _open(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._jobs.start(
            self.tr("Opening a downloaded file"),
            lambda emit, cancelled: work(),
            done=lambda found: self._calm.then(lambda: done(found)),
            failed=self.failed.emit,
            is_hidden=True,
        )

    def _show_image(self, layer_id: str, path: Path, header: Header) -> None:
        layer = self._project.mapLayer(layer_id)
        source = source_of(layer, self._streams) if layer else None
        if source is None:
            return
        if (header.grid.width, header.grid.height) != (source.grid.width, source.grid.height):
            self.failed.emit(NotStreamable(OTHER, detail=path.name))
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

    def _stream_image(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        source = source_of(layer, self._streams) if layer else None
        if source:
            show_file(layer, source.with_file(""), self._streams)
            layer.triggerRepaint()

    def _show_vectors(self, layer_id: str, path: Path, found: LocalVectors) -> None:
        layer = self._project.mapLayer(layer_id)
        identity = self.identity_of(layer) if layer else None
        if identity:
            show_local(layer, identity, found, self._streams)
            layer.setCustomProperty(FILE, str(path))
            layer.triggerRepaint()

    def _stream_vectors(self, layer_id: str, path: Path) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer:
            revive(layer, path)
            layer.triggerRepaint()

    def _seek(self) -> None:
        layers = filter(None, map(self._project.mapLayer, self._unsought))
        searches = {layer.id(): self._search(layer) for layer in layers}
        self._unsought.clear()
        if searches:
            self._jobs.start(
                self.tr("Looking for downloaded files"),
                lambda emit, cancelled: {layer_id: search() for layer_id, search in searches.items()},
                done=self._copies.update,
                failed=self.failed.emit,
                is_hidden=True,
            )

    def _search(self, layer: QgsMapLayer) -> Callable[[], Path | None]:
        """What a worker does to find its file: where it was told, and then in the folders."""
        told, identity, folders = str(layer.customProperty(FILE) or ""), self.identity_of(layer), self._folders

        def search() -> Path | None:
            if told and Path(told).is_file():
                return Path(told)
            return local_copy(identity, folders()) if identity else None

        return search


def _file(identity: AssetIdentity) -> tuple[str, str, str]:
    """A file is the same in every order that holds it."""
    return identity.collection, identity.item_id, identity.asset_key
