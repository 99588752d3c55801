"""Small pictures of search results: fetched when seen, a few at a time, kept as pictures since their links die."""

from __future__ import annotations

from collections import OrderedDict

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..core.errors import CapellaError, ConnectionFailed, LinkRefused, NotFound, ServiceFailed
from ..core.items import ItemRow
from ..core.links import signed_url
from ..core.session import Session
from .jobs import Jobs
from .log import note

SIDE_PX = 320
KEPT = 400
AT_ONCE = 4
WAITING = 60
"""requests that wait at most: what was scrolled past is forgotten first"""


class Thumbnails(QObject):
    """`ready` brings an item's picture, or None where there is none."""

    ready = pyqtSignal(str, object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._kept: OrderedDict[str, QImage | None] = OrderedDict()
        self._waiting: OrderedDict[str, ItemRow] = OrderedDict()
        self._running: set[str] = set()
        self._session: Session | None = None

    def use(self, session: Session) -> None:
        """From now on pictures come from this session."""
        self._session = session
        self._waiting.clear()

    def fetch(self, row: ItemRow) -> None:
        """Asks for the picture of an item; the newest wish is served first."""
        if row.item_id in self._kept:
            self._kept.move_to_end(row.item_id)
            self.ready.emit(row.item_id, self._kept[row.item_id])
        elif row.item_id not in self._running:
            self._waiting[row.item_id] = row
            self._waiting.move_to_end(row.item_id)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._start_next()

    def _start_next(self) -> None:
        session = self._session
        while session and self._waiting and len(self._running) < AT_ONCE:
            name, row = self._waiting.popitem()
            self._running.add(name)
            self._jobs.start(
                self.tr("Thumbnail"),
                lambda emit, cancelled, row=row: _picture(session, row),
                done=lambda image, name=name: self._keep(name, image),
                failed=lambda error, name=name: self._miss(name, error, session),
                is_hidden=True,
            )

    def _keep(self, name: str, image: QImage | None) -> None:
        self._kept[name] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self._tell(name, image)

    def _miss(self, name: str, error: CapellaError, session: Session) -> None:
        """Only what will be the same next time is remembered."""
        if session is self._session and not isinstance(error, (ConnectionFailed, ServiceFailed)):
            self._keep(name, None)
        else:
            self._tell(name, None)

    def _tell(self, name: str, image: QImage | None) -> None:
        self._running.discard(name)
        self.ready.emit(name, image)
        self._start_next()


def _picture(session: Session, row: ItemRow) -> QImage | None:
    """Worker: the picture behind the item's own link, or behind a fresh one where that has died."""
    href = ((row.document().get("assets") or {}).get("thumbnail") or {}).get("href") or ""
    if href.startswith("http") and signed_url(href).lives_until(session.now()):
        try:
            return _decoded(session.client.door.fetch(href))
        except LinkRefused:
            note("A thumbnail's link died early; asking for a fresh one.")
    asset = session.client.item(row.collection, row.item_id).asset("thumbnail")
    if asset is None:
        raise NotFound
    return _decoded(session.client.door.fetch(asset.url.href))


def _decoded(data: bytes) -> QImage:
    image = QImage.fromData(data)
    if image.isNull():
        raise CapellaError("The thumbnail cannot be read.")
    shape = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(SIDE_PX, SIDE_PX, shape, Qt.TransformationMode.SmoothTransformation)
