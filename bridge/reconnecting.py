"""A queue that waits for an account which was offline: asked for again by itself, ever more seldom, without a word."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer

from ..core.errors import CapellaError, ConnectionFailed, ServiceFailed
from .account_controller import AccountController

PAUSES_S = (5.0, 10.0, 20.0, 40.0, 60.0)
"""seconds before it is asked again who the account is; the last one repeats"""


class Reconnection(QObject):
    """Asks only while `is_wanted` says that something waits; a key that is refused is a person's business."""

    def __init__(
        self, account: AccountController, is_wanted: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._account, self._is_wanted = account, is_wanted
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        account.account_failed.connect(self._retry)
        account.account_known.connect(self._rest)

    def close(self) -> None:
        """Nobody waits any more."""
        self._timer.stop()
        self._account.account_failed.disconnect(self._retry)
        self._account.account_known.disconnect(self._rest)

    def _retry(self, error: object) -> None:
        if isinstance(error, (ConnectionFailed, ServiceFailed)):
            self._timer.start(int(1000 * PAUSES_S[min(self._tries, len(PAUSES_S) - 1)]))
            self._tries += 1
        else:
            self._timer.stop()

    def _hear(self, error: CapellaError) -> None:
        """Offline as before is no news; a key that is refused now is."""
        self._retry(error)
        if not self._timer.isActive():
            self._account.account_failed.emit(error)

    def _rest(self, _account: object) -> None:
        self._timer.stop()
        self._tries = 0

    def _ask(self) -> None:
        if self._is_wanted():
            self._account.ask_again(self._hear)
        else:
            self._retry(ConnectionFailed())
