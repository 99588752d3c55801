"""Layers that could not be shown are made ready to ask again.

GDAL's pool of datasets may keep a name behind two virtual datasets for unreadable once it could not be read (seen in
3.6). A layer that finds the same file under another name asks anew; giving it one asks nobody for anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ..core.identity import AssetIdentity
from ..core.signing import REFUSAL_HOLDS_S
from .calm import Calm
from .layers import source_of
from .streams import Streams

PAUSE_MS = int(1000 * REFUSAL_HOLDS_S) + 500
"""a refusal has been forgotten by then, so that the next look asks anew"""
MOST_DOUBLINGS = 4
"""a store that stays away is asked ever more seldom, so that the map does not paint without end"""


class Healer(QObject):
    """Listens to streams and tends the layers of a project. Main thread; makes no request and paints nothing."""

    def __init__(
        self, streams: Streams, project: QgsProject, parent: QObject | None = None, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self._streams, self._project = streams, project
        self._hurt: set[AssetIdentity] = set()
        self._unseen: set[AssetIdentity] = set()
        self._tries: Counter[AssetIdentity] = Counter()
        self._pause_ms = pause_ms
        self._calm = Calm(streams.is_opening, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.heal)
        streams.failed.connect(self._note)
        streams.order_expired.connect(self._note)
        streams.calibrated.connect(self._forget_tries)

    def heal(self) -> None:
        """Lets every layer that failed since the last time forget it."""
        hurt, self._hurt = self._hurt, set()
        self._tries.update(hurt)
        self._tend(hurt, forget_failures)

    def look_again(self) -> None:
        """A person moves the map: what has waited for one pause need not wait for all that the last tries have cost."""
        if self._timer.isActive() and self._timer.interval() - self._timer.remainingTime() >= self._pause_ms:
            self._timer.stop()
            self.heal()

    def revive(self) -> None:
        """Paints every layer again that failed since the last time; what was shown all the time fetches nothing."""
        unseen, self._unseen = self._unseen, set()
        self._tend(unseen, paint_again)

    def _tend(self, identities: set[AssetIdentity], care: Callable[[QgsMapLayer, Streams], None]) -> None:
        """One layer after the other, while GDAL is not opening a file: the window must not wait for the network."""
        for layer in self._layers_of(identities):
            self._calm.then(partial(self._care_for, layer.id(), care))

    def _care_for(self, layer_id: str, care: Callable[[QgsMapLayer, Streams], None]) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer:
            care(layer, self._streams)

    def _layers_of(self, identities: set[AssetIdentity]) -> list[QgsMapLayer]:
        """Also those that show the same files under a later order."""
        found = [(layer, source_of(layer, self._streams)) for layer in self._project.mapLayers().values()]
        current = self._streams.signer.current
        return [layer for layer, source in found if source and source.identity in map(current, identities)]

    def _forget_tries(self, identity: AssetIdentity, _calibration: object) -> None:
        """The file could be read."""
        self._tries.pop(identity, None)

    def _note(self, identity: AssetIdentity, error: object = None) -> None:
        self._hurt.add(identity)
        self._unseen.add(identity)
        if not self._timer.isActive():
            self._timer.start(self._pause_ms * 2 ** min(self._tries[identity], MOST_DOUBLINGS))


def forget_failures(layer: QgsMapLayer, streams: Streams) -> None:
    """Lets a layer read its file anew; its source, id and style stay. No request."""
    if isinstance(layer, QgsRasterLayer) and layer.dataProvider():
        streams.rewrite(layer.source())
        layer.dataProvider().reloadData()


def paint_again(layer: QgsMapLayer, streams: Streams) -> None:
    """Shows what could not be shown before, e.g. after a renewal."""
    forget_failures(layer, streams)
    layer.triggerRepaint()
