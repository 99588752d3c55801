"""The loopback door: a stable address for an asset, behind which the link that is valid now is found.

GDAL opens `http://127.0.0.1:<port>/<secret path>/<asset>/<file>`. HEAD is answered here: the store refuses it on links
signed for GET. GET is redirected (307), so that the bytes come straight from the store.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote, unquote

from .errors import CapellaError, LinkRefused, NotFound, OrderExpired
from .http import Transport
from .identity import AssetIdentity
from .signing import UrlSigner
from .stream_opening import Opening, read_opening

IDLE_S = 60
"""after which a silent connection is closed, in seconds"""

Tell = Callable[[AssetIdentity, CapellaError], None]


@dataclass
class _Entry:
    identity: AssetIdentity
    opening: Opening | None
    lock: threading.Lock = field(default_factory=threading.Lock)


class Door:
    """Serves what was `let_in`, to whoever knows its secret path, until `close`.

    `tell` hears, on a thread of the door, of every asset that could not be reached and why.
    """

    def __init__(self, signer: UrlSigner, transport: Transport, tell: Tell) -> None:
        self._signer, self._transport, self._tell = signer, transport, tell
        self._secret = secrets.token_urlsafe(32)
        self._entries: dict[str, _Entry] = {}
        self._server = _Server(self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.1,), name="capella-door", daemon=True
        )
        self._thread.start()

    @property
    def host(self) -> str:
        """The only `Host` that is answered."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    def let_in(self, identity: AssetIdentity, size_bytes: int | None = None, suffix: str = ".tif") -> str:
        """The address of an asset, always the same while the door is open. No request is made."""
        name = hashlib.sha256(identity.text().encode()).hexdigest()[:24]
        opening = None if size_bytes is None else Opening(size_bytes)
        self._entries.setdefault(name, _Entry(identity, opening))
        file_name = quote(identity.item_id[:80] + suffix, safe="")
        return f"http://{self.host}/{self._secret}/{name}/{file_name}"

    def size_of(self, identity: AssetIdentity) -> int | None:
        """The length of a file in bytes, as far as it has been seen."""
        name = hashlib.sha256(identity.text().encode()).hexdigest()[:24]
        entry = self._entries.get(name)
        return entry.opening.size_bytes if entry and entry.opening else None

    def close(self) -> None:
        """Ends every connection and thread; the address is dead afterwards."""
        self._server.shutdown()
        self._thread.join()
        self._server.close()

    def find(self, path: str) -> _Entry | None:
        """What lies behind the path of a request."""
        secret, _, rest = path.lstrip("/").partition("/")
        if not hmac.compare_digest(unquote(secret).encode(), self._secret.encode()):
            return None
        return self._entries.get(rest.partition("/")[0])

    def opening(self, entry: _Entry) -> Opening:
        """Size and first bytes of a file, read once. Raises a `CapellaError`."""
        with entry.lock:
            if entry.opening is None:
                entry.opening = read_opening(self._signer, self._transport, entry.identity)
            return entry.opening

    def link(self, entry: _Entry) -> str:
        """Where the file is now. Raises a `CapellaError`."""
        return self._signer.url(entry.identity).href

    def report(self, entry: _Entry, error: CapellaError) -> int:
        """Tells of an error; the status that GDAL is to see."""
        self._tell(entry.identity, error)
        if isinstance(error, OrderExpired):
            return 403
        return 404 if isinstance(error, (NotFound, LinkRefused)) else 503


class _Server(ThreadingHTTPServer):
    """Remembers its connections, so that closing leaves neither a socket nor a thread behind."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, door: Door) -> None:
        self.door = door
        self._open: dict[socket.socket, threading.Thread] = {}
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """One daemon thread for each connection."""
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), name="capella-door-guest", daemon=True
        )
        with self._guard:
            self._open[request] = thread
        thread.start()

    def shutdown_request(self, request: Any) -> None:
        """A connection has ended."""
        with self._guard:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A guest that went away is no error, and nothing is printed: a line might hold an address."""

    def close(self) -> None:
        """Ends every connection and waits for its thread."""
        with self._guard:
            guests = list(self._open.items())
        for connection, thread in guests:
            _hang_up(connection)
            thread.join(5.0)
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "door", ""
    timeout = IDLE_S
    disable_nagle_algorithm = True
    server: _Server

    def do_HEAD(self) -> None:
        """Size and readability, from memory once it is known."""
        entry = self._entry()
        if entry is None:
            return
        try:
            size = self.server.door.opening(entry).size_bytes
        except CapellaError as error:
            self._answer(self.server.door.report(entry, error))
            return
        self._answer(200, {"Content-Length": str(size), "Accept-Ranges": "bytes"})

    def do_GET(self) -> None:
        """The first bytes from memory where they are asked for alone, everything else from the store."""
        entry = self._entry()
        if entry is None:
            return
        opening = entry.opening
        span = _span(self.headers.get("Range", ""))
        if opening and span and span[1] < len(opening.first_bytes):
            self._answer_part(opening, *span)
            return
        try:
            target = self.server.door.link(entry)
        except CapellaError as error:
            self._answer(self.server.door.report(entry, error))
            return
        self._answer(307, {"Location": target, "Cache-Control": "no-store"})

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - named by http.server
        """Nothing: an address is as good as the file."""

    def _entry(self) -> _Entry | None:
        """What is asked for; a stranger is turned away here."""
        if self.headers.get("Host") != self.server.door.host:
            self._answer(421)
            return None
        entry = self.server.door.find(self.path)
        if entry is None:
            self._answer(404)
        return entry

    def _answer_part(self, opening: Opening, first: int, last: int) -> None:
        body = opening.first_bytes[first : last + 1]
        headers = {"Content-Range": f"bytes {first}-{last}/{opening.size_bytes}", "Accept-Ranges": "bytes"}
        self._answer(206, {**headers, "Content-Length": str(len(body))})
        self.wfile.write(body)

    def _answer(self, status: int, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": "0", **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()


def _span(range_header: str) -> tuple[int, int] | None:
    match = re.fullmatch(r"bytes=(\d+)-(\d+)", range_header.strip())
    return (int(match[1]), int(match[2])) if match and int(match[1]) <= int(match[2]) else None


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
