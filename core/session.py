"""One connection at work: everything of core that talks to one service as one account."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from .account import Account, Connection
from .api import CapellaClient
from .http import ApiDoor, Transport
from .journal import OrderJournal
from .ledger import TaskLedger
from .requests_transport import NetworkSettings, RequestsTransport

STATE_FILE = "capella_explorer.sqlite"
"""journal and ledger, in the QGIS profile"""


class Session:
    """The client of one connection, its journal and ledger, and the account once somebody has asked."""

    def __init__(
        self,
        connection: Connection,
        credential: Callable[[], str],
        state_folder: Path,
        network: NetworkSettings | None = None,
        transport: Transport | None = None,
    ) -> None:
        self.connection = connection
        self.transport: Transport = transport or RequestsTransport(network)
        self.client = CapellaClient(ApiDoor(self.transport, connection.api_url, credential))
        self.journal = OrderJournal(state_folder / STATE_FILE)
        self.ledger = TaskLedger(state_folder / STATE_FILE)
        self._account: Account | None = None
        self._lock = threading.Lock()

    def account(self) -> Account:
        """Who the key belongs to; asked once. Raises `KeyNotAccepted`, `ConnectionFailed`, `ServiceFailed`."""
        with self._lock:
            if self._account is None:
                self._account = self.client.whoami()
            return self._account

    @property
    def ledger_name(self) -> str:
        """Under which name journal and ledger keep this account: service and user, never a key."""
        return f"{self.connection.api_url.rstrip('/').lower()}#{self.account().user_id}"

    def now(self) -> datetime:
        """The server's time."""
        return self.client.door.clock.now()

    def close(self) -> None:
        """Lets go of pooled connections."""
        close = getattr(self.transport, "close", None)
        if close:
            close()
