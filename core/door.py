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
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import quote, unquote

from .errors import CapellaError, LinkRefused, NotFound, NotStreamable, OrderExpired
from .grid import Grid
from .http import Transport
from .identity import AssetIdentity
from .signing import UrlSigner
from .stream_opening import RemoteFile
from .stream_scaled import Calibrated, ScaledVrt

IDLE_S = 60
"""after which a silent connection is closed, in seconds"""

SIZE_UNKNOWN = 1 << 40
"""what HEAD says of a file that cannot be reached now: GDAL would remember a refusal until QGIS ends, so that a layer
opened offline would never come to life. A length that is too great does no harm."""

Tell = Callable[[AssetIdentity, CapellaError], None]


class Served(Protocol):
    """What lies behind an address. Every method raises a `CapellaError` while the file cannot be reached."""

    @property
    def identity(self) -> AssetIdentity:
        """Which file it is."""

    def size_bytes(self) -> int:
        """Its length."""

    def part(self, first: int, last: int) -> bytes | None:
        """Those bytes; None where they have to be fetched from `link`."""

    def link(self) -> str:
        """Where it is now."""


class Door:
    """Serves what was `let_in`, to whoever knows its secret path, until `close`.

    `tell` hears, on a thread of the door, of every asset that could not be reached and why. With `relays` every byte
    passes through `transport`: for networks that GDAL cannot use as QGIS does.
    """

    def __init__(self, signer: UrlSigner, transport: Transport, tell: Tell, *, relays: bool = False) -> None:
        self._signer, self._transport, self._tell, self._relays = signer, transport, tell, relays
        self._secret = secrets.token_urlsafe(32)
        self._files: dict[str, Served] = {}
        self._remote: dict[str, RemoteFile] = {}
        self._guard = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.1,), name="capella-door", daemon=True
        )
        self._thread.start()

    @property
    def host(self) -> str:
        """The only `Host` that is answered."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    def let_in(self, identity: AssetIdentity, suffix: str = ".tif") -> str:
        """The address of a file, always the same while the door is open. No request is made."""
        self._file(identity)
        return self._address(_name(identity), identity, suffix)

    def let_in_scaled(self, identity: AssetIdentity, grid: Grid, calibrated: Calibrated, attempt: int = 0) -> str:
        """The address of a `ScaledVrt` over that file, another one for each `attempt`. No request is made."""
        name = _name(identity) + "-scaled"
        self._files.setdefault(name, ScaledVrt(self._file(identity), grid, self.let_in(identity), calibrated))
        return self._address(name, identity, f".{attempt}.vrt")

    def close(self) -> None:
        """Ends every connection and thread; the address is dead afterwards."""
        self._server.shutdown()
        self._thread.join()
        self._server.close()

    def find(self, path: str) -> Served | None:
        """What lies behind the path of a request."""
        secret, _, rest = path.lstrip("/").partition("/")
        if not hmac.compare_digest(unquote(secret).encode(), self._secret.encode()):
            return None
        return self._files.get(rest.partition("/")[0])

    def _file(self, identity: AssetIdentity) -> RemoteFile:
        with self._guard:
            name = _name(identity)
            file = self._remote.get(name) or RemoteFile(identity, self._signer, self._transport, relays=self._relays)
            self._remote[name] = self._files[name] = file
            return file

    def _address(self, name: str, identity: AssetIdentity, suffix: str) -> str:
        return f"http://{self.host}/{self._secret}/{name}/{quote(identity.item_id[:80] + suffix, safe='')}"

    def report(self, file: Served, error: CapellaError) -> int:
        """Tells of an error; the status that GDAL is to see."""
        self._tell(file.identity, error)
        if isinstance(error, OrderExpired):
            return 403
        return 404 if isinstance(error, (NotFound, LinkRefused, NotStreamable)) else 503


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
        """Size and readability; never a refusal."""
        file = self._file()
        if file is None:
            return
        try:
            size = file.size_bytes()
        except CapellaError as error:
            self.server.door.report(file, error)
            size = SIZE_UNKNOWN
        self._answer(200, {"Content-Length": str(size), "Accept-Ranges": "bytes"})

    def do_GET(self) -> None:
        """The first bytes from memory where they are asked for alone, everything else from the store."""
        file = self._file()
        if file is None:
            return
        span = _span(self.headers.get("Range", ""))
        try:
            total = file.size_bytes()
            body = file.part(*span) if span else None
            target = "" if body is not None else file.link()
        except CapellaError as error:
            self._answer(self.server.door.report(file, error))
            return
        if span and body is not None:
            self._answer_part(body, span[0], total)
        else:
            self._answer(307, {"Location": target, "Cache-Control": "no-store"})

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - named by http.server
        """Nothing: an address is as good as the file."""

    def _file(self) -> Served | None:
        """What is asked for; a stranger is turned away here."""
        if self.headers.get("Host") != self.server.door.host:
            self._answer(421)
            return None
        file = self.server.door.find(self.path)
        if file is None:
            self._answer(404)
        return file

    def _answer_part(self, body: bytes, first: int, total: int) -> None:
        placed = f"bytes {first}-{first + len(body) - 1}/{total}"
        self._answer(206, {"Content-Range": placed, "Accept-Ranges": "bytes", "Content-Length": str(len(body))})
        self.wfile.write(body)

    def _answer(self, status: int, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": "0", **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()


def _name(identity: AssetIdentity) -> str:
    return hashlib.sha256(identity.text().encode()).hexdigest()[:24]


def _span(range_header: str) -> tuple[int, int] | None:
    match = re.fullmatch(r"bytes=(\d+)-(\d+)", range_header.strip())
    return (int(match[1]), int(match[2])) if match and int(match[1]) <= int(match[2]) else None


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
