"""Which connection is in use, and whose key it holds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.account import Account, Connection
from ..core.cancel import Emit
from ..core.errors import CapellaError, KeyMissing, RequestRefused, ServiceFailed
from ..core.sandboxes import announced_sandboxes
from ..core.session import Session
from ..core.settings import Settings
from .credentials import Credentials
from .jobs import Jobs
from .sessions import open_session, session_with_key
from .settings_store import SettingsStore

_GUARDS = ("order_cap", "month_cap", "automation_cap", "dry_run", "renew_free_orders")
"""preferences that guard money: they hold for every window of the profile, whichever has set them"""


class AccountController(QObject):
    """Holds the session of the active connection. Facts: who it is, or in one sentence why nobody."""

    settings_changed = pyqtSignal(object)
    session_opened = pyqtSignal(object)
    account_known = pyqtSignal(object)
    account_failed = pyqtSignal(object)
    contracts_known = pyqtSignal(object)
    key_judged = pyqtSignal(bool, str)
    sandbox_found = pyqtSignal(object, str)

    def __init__(
        self, store: SettingsStore, credentials: Credentials, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._credentials = credentials
        self._jobs = jobs
        self._session: Session | None = None
        self.settings = self._stored = store.load()

    def session(self) -> Session:
        """The session in use, opened now if need be. Raises `KeyMissing`. Main thread only."""
        if self._session is None:
            self._session = open_session(self.settings.connection, self._credentials)
        return self._session

    def opened(self) -> Session:
        """The session that is open already. Raises `KeyMissing`. Any thread: it asks QGIS nothing."""
        session = self._session
        if session is None:
            raise KeyMissing
        return session

    def holds(self, session: Session) -> bool:
        """True while `session` is the one in use. Any thread."""
        return session is self._session

    def connect_now(self) -> None:
        """Opens the session of the active connection and asks who it is."""
        before = self._session
        try:
            # In one step: a layer that is looked at meanwhile must not find that nobody is connected.
            session = self._session = open_session(self.settings.connection, self._credentials)
        except CapellaError as error:
            self._session = None
            self.account_failed.emit(error)
            return
        finally:
            if before:
                before.close()
        self.session_opened.emit(session)
        self.ask_again(self.account_failed.emit)

    def ask_again(self, failed: Callable[[CapellaError], None]) -> None:
        """Asks once more, of the session that is open, who it is: where there is an answer at last it is told as ever.

        Another failure is told to `failed` alone: a person has heard of the first.
        """
        session = self._session
        if session is None:
            return
        self._jobs.start(
            self.tr("Connecting to {0}").format(session.connection.name),
            lambda emit, cancelled: _introduce(session, emit),
            advanced=lambda contracts: self._if_current(session, self.contracts_known.emit, contracts),
            done=lambda account: self._if_current(session, self.account_known.emit, account),
            failed=lambda error: self._if_current(session, failed, error),
            is_hidden=True,
        )

    def choose(self, name: str) -> None:
        """Makes the connection of that name the active one."""
        if name != self.settings.active:
            self.apply(replace(self.settings, active=name))
            self.connect_now()

    def save_key(self, connection: Connection, key: str) -> None:
        """Stores `key` for `connection`, which is then active. An empty key leaves the stored one."""
        try:
            known = next((c for c in self.settings.connections if c.name == connection.name), connection)
            connection = replace(connection, auth_id=known.auth_id)
            if key:
                connection = replace(connection, auth_id=self._credentials.store(connection, key))
        except CapellaError as error:
            self.account_failed.emit(error)
            return
        self.apply(self.settings.with_connection(connection))
        self.connect_now()

    def test_key(self, connection: Connection, key: str) -> None:
        """Asks the service who `key` belongs to; stores nothing. An empty key tests the stored one."""
        try:
            session = session_with_key(connection, key) if key else open_session(connection, self._credentials)
        except CapellaError as error:
            self.key_judged.emit(False, error.sentence)
            return
        self._jobs.start(
            self.tr("Testing the API key"),
            lambda emit, cancelled: _asked_once(session),
            done=lambda account: self.key_judged.emit(True, account.title),
            failed=lambda error: self.key_judged.emit(False, error.sentence),
            is_hidden=True,
        )

    def find_sandboxes(self) -> None:
        """Looks for a sandbox that runs on this machine and answers."""
        for found in announced_sandboxes(Path.home()):
            session = session_with_key(found.connection, found.key)
            self._jobs.start(
                self.tr("Looking for a sandbox"),
                lambda emit, cancelled, session=session: _asked_once(session),
                done=lambda _account, found=found: self.sandbox_found.emit(found.connection, found.key),
                is_hidden=True,
            )

    def remove(self, name: str) -> None:
        """Forgets a connection and its key."""
        connection = next((c for c in self.settings.connections if c.name == name), None)
        if connection and len(self.settings.connections) > 1:
            self._credentials.remove(connection)
            was_active = connection == self.settings.connection
            self.apply(self.settings.without_connection(name))
            if was_active:
                self.connect_now()

    def apply(self, settings: Settings) -> None:
        """Keeps new preferences."""
        before, self.settings = self.settings, settings
        self._store.save(settings, before)
        kept = self._store.load()
        own = [name for name in _GUARDS if getattr(settings, name) != getattr(before, name)]
        self._stored = replace(self._stored, **{name: getattr(kept, name) for name in own})
        self.settings_changed.emit(settings)

    def follow(self) -> Settings:
        """The preferences, those that guard money as another window may have set them since. Main thread.

        Asked before anything is reviewed or sent. What could not be kept in the profile holds in this window.
        """
        before, self._stored = self._stored, self._store.load()
        others = {name: new for name in _GUARDS if (new := getattr(self._stored, name)) != getattr(before, name)}
        if others:
            self.settings = replace(self.settings, **others)
            self.settings_changed.emit(self.settings)
        return self.settings

    def close(self) -> None:
        """Lets go of the session."""
        if self._session:
            self._session.close()
        self._session = None

    def _if_current(self, session: Session, emit: Emit, value: object) -> None:
        if self.holds(session):
            emit(value)


def _asked_once(session: Session) -> Account:
    """The account of a session that nobody keeps: its connections are closed with the answer."""
    with closing(session):
        return session.account()


def _introduce(session: Session, emit: Emit) -> Account:
    """The account; its contracts on the way, which only a manager may list and which nobody needs."""
    account = session.account()
    try:
        emit(session.client.contracts())
    except (RequestRefused, ServiceFailed):
        emit(())
    return account
