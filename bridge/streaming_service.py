"""Streaming as a whole: streams, their signer and the hooks of the project. Works without the dock."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.delivery import Delivery
from ..core.errors import CapellaError, KeyMissing, NotPermitted, RateLimited, ServiceFailed
from ..core.http import Incoming, NotSent, Request, Response, Transport
from ..core.identity import AssetIdentity
from ..core.radiometry import Calibration
from ..core.settings import Settings
from ..core.signing import UrlSigner
from .account_controller import AccountController
from .calm import Calm
from .damage import DamageWatch
from .healing import Healer
from .jobs import Jobs
from .kept_tiles import passage
from .layer_metadata import ITEM
from .layers import take_calibration
from .log import report
from .misfits import Misfits
from .network import forget_certificates
from .persistence import Persistence
from .sessions import state_folder
from .streams import Streams
from .vectors import fetch, revive

OF_ANOTHER = "This image was ordered by another account: choose the connection with which it was bought."


NO_LINKS = "Capella's service does not answer properly, so this image has no link now: zoom the map to try again."
_Found = TypeVar("_Found")


class StreamingService(QObject):
    """Asks the session of the moment for links; opens that session when a project with our layers is read."""

    order_expired = pyqtSignal(object)
    order_ends = pyqtSignal(object)
    """AssetIdentity: somebody looks at it, and its order will die soon"""
    failed = pyqtSignal(object, object)

    def __init__(
        self, account: AccountController, jobs: Jobs, project: QgsProject, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._account, self._jobs, self._project = account, jobs, project
        self.signer = UrlSigner(
            prepare=lambda order_id: _links(account, order_id),
            find=lambda collection, item_id: _asked(lambda: account.opened().client.item(collection, item_id)),
            now=lambda: account.opened().now(),
        )
        transport = SessionTransport(account)
        folder, way = state_folder() / "streams", passage(account.settings, state_folder())
        self.streams = Streams(folder, self.signer, transport, passage=way, parent=self)
        self.signer.renewals.wanted = self.order_expired.emit
        self.signer.renewals.soon = self.order_ends.emit
        self.streams.order_expired.connect(self.order_expired)
        self.streams.failed.connect(self.failed)
        self._calm = Calm(self.streams.is_opening, self)
        self.streams.calibrated.connect(self._note_calibration)
        self._account.settings_changed.connect(self._follow_settings)
        self._healer = Healer(self.streams, project, self)
        self._damage = DamageWatch(self.streams, self)
        self._damage.found.connect(self.failed)
        self._misfits = Misfits(jobs, self.streams, project, self)
        self._misfits.found.connect(self.failed)
        self._persistence = Persistence(self.streams, project, self)
        self._persistence.vectors_wanted.connect(self._fetch_vectors)
        self._project.readProject.connect(self._wake)

    def begin(self) -> None:
        """Hooks into reading and writing projects, and revives what is open already, with the session at hand."""
        self._wake()
        self._persistence.install()

    def read(self, text: str) -> str:
        """The path of a stored `capella:` source."""
        return self._persistence.read(text)

    def note_painting(self, error: str, layer: QgsMapLayer | None) -> None:
        """A painting of that layer has failed."""
        self._damage.note(error, layer)

    def look_again(self) -> None:
        """A person moves the map: what could not be shown is asked for anew with it."""
        self._healer.look_again()

    def revive(self) -> None:
        """Paints again what could not be shown, e.g. after a renewal; what could be shown is left alone."""
        self._healer.revive()

    def close(self) -> None:
        """Unhooks, closes the door and removes what this process has put into the profile for a while."""
        self._project.readProject.disconnect(self._wake)
        self._account.settings_changed.disconnect(self._follow_settings)
        self._persistence.remove()
        self.streams.close()
        forget_certificates(state_folder())

    def _follow_settings(self, settings: Settings) -> None:
        self.streams.use_passage(passage(settings, state_folder()))

    def _wake(self) -> None:
        """Without a key layers open all the same; they say why they are empty when somebody looks."""
        if any(layer.customProperty(ITEM) for layer in self._project.mapLayers().values()):
            self._open_session()

    def _open_session(self) -> None:
        try:
            self._account.session()
        except CapellaError as error:
            report(error)

    def _fetch_vectors(self, wanted: tuple[tuple[str, AssetIdentity], ...]) -> None:
        self._open_session()
        for layer_id, identity in wanted:
            self._jobs.start(
                self.tr("Fetching detections"),
                lambda emit, cancelled, identity=identity: fetch(identity, self.streams),
                done=lambda path, layer_id=layer_id: self._revive(layer_id, path),
                failed=lambda error, identity=identity: self.failed.emit(identity, error),
                is_hidden=True,
            )

    def _revive(self, layer_id: str, path: object) -> None:
        layer = self._project.mapLayer(layer_id)
        if isinstance(layer, QgsVectorLayer):
            revive(layer, path)

    def _note_calibration(self, identity: AssetIdentity, calibration: Calibration | None) -> None:
        """Told while the file is being opened: a layer that changes its look waits until it is open."""
        self._calm.then(lambda: self._pass_on(identity, calibration))

    def _pass_on(self, identity: AssetIdentity, calibration: Calibration | None) -> None:
        for layer in self._project.mapLayers().values():
            take_calibration(layer, identity, calibration, self.streams)


def _links(account: AccountController, order_id: str) -> Delivery:
    """The links of an order. Raises `NotPermitted` where this account may not have them, and what the service says."""
    try:
        return _asked(lambda: account.opened().client.download(order_id))
    except NotPermitted as error:
        raise NotPermitted(OF_ANOTHER, detail=error.detail) from error


def _asked(ask: Callable[[], _Found]) -> _Found:
    """What the service says of links. Who looks at an image has ordered nothing: no sentence may speak of orders."""
    try:
        return ask()
    except RateLimited:
        raise
    except ServiceFailed as error:
        raise ServiceFailed(NO_LINKS, detail=error.detail) from error


class SessionTransport:
    """A `Transport` that goes the way of the session that is open when something is sent."""

    def __init__(self, account: AccountController) -> None:
        self._account = account

    def send(self, request: Request) -> Response:
        """The whole answer. Raises `NotSent`, `AnswerLost`."""
        return self._current().send(request)

    def open(self, request: Request) -> AbstractContextManager[Incoming]:
        """The answer as it arrives. Raises `NotSent`, `AnswerLost`."""
        return self._current().open(request)

    def _current(self) -> Transport:
        try:
            return self._account.opened().transport
        except KeyMissing:
            raise NotSent("nobody is connected") from None
