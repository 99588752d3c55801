"""Connections of `requests` on which nobody waits for an answer that is not wanted any more.

Imported with the first request: it brings requests along.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from .cancel import breakable
from .requests_transport import origin_of


class _Breakable:
    """A connection that ends when the work that waits for its answer is asked to stop (`core/cancel.py`)."""

    sock: socket.socket | None

    def getresponse(self, *given: Any, **named: Any) -> Any:
        """The answer, once its head is there."""
        with breakable(self._break):
            return super().getresponse(*given, **named)  # type: ignore[misc]

    def _break(self) -> None:
        """Another thread: not through TLS, which would forget what the waiting thread is using."""
        # TLS inside TLS, behind a proxy that speaks it, is no socket but holds one.
        line = getattr(self.sock, "socket", self.sock)
        if isinstance(line, socket.socket):
            with suppress(OSError):
                socket.socket.shutdown(line, socket.SHUT_RDWR)


class _Connection(_Breakable, HTTPConnection):
    pass


class _SecureConnection(_Breakable, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


POOLS = {"http": _Pool, "https": _SecurePool}


class BreakableAdapter(HTTPAdapter):
    """What `requests` sends with, also through a proxy."""

    def init_poolmanager(self, *given: Any, **named: Any) -> None:
        """The pools of direct connections."""
        super().init_poolmanager(*given, **named)  # type: ignore[no-untyped-call]
        self.poolmanager.pool_classes_by_scheme = POOLS

    def get_connection(self, url: str, proxies: Any = None) -> Any:
        """The pool of a host; requests before 2.32 would read the whole of a long link to find it."""
        return super().get_connection(origin_of(url), proxies)  # type: ignore[no-untyped-call]

    def proxy_manager_for(self, proxy: str, **named: Any) -> Any:
        """The pools of connections through one proxy; those of SOCKS are of their own kind and stay as they are."""
        manager: Any = super().proxy_manager_for(proxy, **named)  # type: ignore[no-untyped-call]
        if not proxy.lower().startswith("socks"):
            manager.pool_classes_by_scheme = POOLS
        return manager
