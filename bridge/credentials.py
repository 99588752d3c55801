"""API keys live in QGIS's authentication database; settings keep only the id under which they lie there."""

from __future__ import annotations

import os

from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig

from ..core.account import Connection
from ..core.errors import CapellaError, KeyMissing

METHOD = "APIHeader"
HEADER = "Authorization"
SCHEME = "ApiKey "
VARIABLE = "CAPELLA_API_KEY"


class KeyNotStored(CapellaError):
    """QGIS could not open its authentication database."""

    default = "The API key was not stored: QGIS's authentication database is locked, set its master password first."


class Credentials:
    """Reads and writes API keys. Only on the main thread: QGIS may have to ask for its master password."""

    def __init__(self, manager: QgsAuthManager | None = None) -> None:
        self._manager = manager or QgsApplication.authManager()

    def store(self, connection: Connection, key: str) -> str:
        """Writes `key` for `connection` and returns its id in the database. Raises `KeyNotStored`."""
        # 3.22 knows no APIHeader method but stores its configuration all the same (qgis-facts 9).
        config = QgsAuthMethodConfig(METHOD)
        config.setName(f"Capella Explorer: {connection.name}")
        config.setConfig(HEADER, SCHEME + _bare(key))
        if connection.auth_id and connection.auth_id in self._manager.availableAuthMethodConfigs():
            config.setId(connection.auth_id)
            if not self._manager.updateAuthenticationConfig(config):
                raise KeyNotStored
            return connection.auth_id
        stored = self._manager.storeAuthenticationConfig(config)
        if not (stored[0] if isinstance(stored, tuple) else stored):
            raise KeyNotStored
        return config.id()

    def read(self, connection: Connection) -> str:
        """The key of `connection`, else that of the environment. Raises `KeyMissing`."""
        config = QgsAuthMethodConfig()
        if connection.auth_id:
            self._manager.loadAuthenticationConfig(connection.auth_id, config, True)
        key = _bare(config.configMap().get(HEADER, "")) or _bare(os.environ.get(VARIABLE, ""))
        if not key:
            raise KeyMissing
        return key

    def remove(self, connection: Connection) -> None:
        """Forgets the key of `connection`."""
        if connection.auth_id:
            self._manager.removeAuthenticationConfig(connection.auth_id)


def _bare(key: str) -> str:
    """The key as the vendor shows it; people paste it with its scheme and with blanks around it."""
    key = key.strip()
    return key[len(SCHEME) :].strip() if key.lower().startswith(SCHEME.lower()) else key
