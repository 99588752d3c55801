"""Images that the store sends and GDAL cannot read: the door has nothing to complain of, only a painting fails."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CapellaError, NotStreamable
from ..core.identity import AssetIdentity
from ..core.store_reading import UNREADABLE
from .layers import source_of
from .streams import Streams

DAMAGED_FILE = (
    "The downloaded file of this layer cannot be read, it may be damaged: let the layer stream again, in its menu, or "
    "download the file again."
)
PAUSE_MS = 700
"""what the door has to say of the same image arrives within this time, and says more"""


_Image = tuple[AssetIdentity, bool]
"""and whether it is read from the disk"""


class DamageWatch(QObject):
    """Tells once of each image that could not be painted and that nobody has explained. Main thread."""

    found = pyqtSignal(object, object)
    """AssetIdentity, CapellaError"""

    def __init__(self, streams: Streams, parent: QObject | None = None, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self._streams = streams
        self._suspected: dict[_Image, None] = {}
        self._explained: set[_Image] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._tell)
        streams.failed.connect(self._explain)
        streams.order_expired.connect(self._explain)

    def note(self, _error: str, layer: QgsMapLayer | None) -> None:
        """A painting of that layer has failed; layers of others are none of our business."""
        source = source_of(layer, self._streams) if layer else None
        image = (source.identity, bool(source.local)) if source else None
        if image and image not in self._explained:
            self._suspected[image] = None
            self._timer.start()

    def _explain(self, identity: AssetIdentity, _error: CapellaError | None = None) -> None:
        self._explained.add((self._streams.signer.current(identity), False))

    def _tell(self) -> None:
        suspected, self._suspected = [one for one in self._suspected if one not in self._explained], {}
        self._explained.update(suspected)
        for identity, is_local in suspected:
            self.found.emit(identity, NotStreamable(DAMAGED_FILE) if is_local else NotStreamable(UNREADABLE))
