"""From a connection to a working session: key, proxy, certificates and state folder are read on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication

from ..core.account import Connection
from ..core.session import Session
from .credentials import Credentials
from .network import network_settings


def state_folder() -> Path:
    """Where the plugin keeps its journal, in the QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "capella_explorer"


def open_session(connection: Connection, credentials: Credentials) -> Session:
    """A session with the stored key. Raises `KeyMissing`; asks the network nothing."""
    return session_with_key(connection, credentials.read(connection))


def session_with_key(connection: Connection, key: str) -> Session:
    """A session with a key that may not be stored yet, e.g. to test it."""
    folder = state_folder()
    credential: Callable[[], str] = lambda: key  # noqa: E731 - the key stays in this closure, in no attribute
    return Session(connection, credential, folder, network_settings(folder))
