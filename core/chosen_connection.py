"""Which service is meant where a run without a window names one."""

from __future__ import annotations

from urllib.parse import urlsplit

from .account import Connection
from .errors import InputError
from .settings import Settings

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def chosen_connection(text: str, settings: Settings) -> Connection:
    """The connection that is called `text` or has it as its address; the one in use for an empty text.

    An address that is not stored makes a connection of its own. Raises `InputError` for a name that nobody stored and
    for an address that would send the key in clear over the network.
    """
    text = text.strip().rstrip("/")
    if not text:
        return settings.connection
    for connection in settings.connections:
        if text in (connection.name, connection.api_url.rstrip("/")):
            return connection
    return _at(text, settings)


def _at(address: str, settings: Settings) -> Connection:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        raise InputError("The address of the connection cannot be read: check it.") from None
    if parts.scheme not in ("http", "https") or not host:
        known = ", ".join(connection.name for connection in settings.connections)
        raise InputError(f"There is no connection “{address}”: choose one of {known}, or give an address.")
    if parts.username or parts.password or parts.query:
        raise InputError("The address of the connection must hold no login and no query: the key is kept by QGIS.")
    if parts.scheme == "http" and host not in LOOPBACK:
        raise InputError(f"The key would travel unencrypted to {host}: give an address that starts with https.")
    return Connection(host, address)
