"""The HTTP server: one thread a connection, two planes (API and store) and the control path on one port."""

from __future__ import annotations

import itertools
import socket
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .api import routes
from .api.accounts import account_of
from .api.errors import gateway
from .control import PREFIX, Control
from .faults import Faults
from .messages import FileSlice, Request, Response
from .page import page
from .requestlog import Entry, RequestLog
from .service import Service
from .store.objects import BUCKET, ObjectStore

_LARGEST_BODY = 32 * 1024 * 1024
_STEP = 64 * 1024
_IDLE_S = 120
_LOGGED = ("api", "store")


class Server(ThreadingHTTPServer):
    """Listens at once; answers once `open` was given the service."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, host: str, port: int) -> None:
        super().__init__((host, port), Handler)
        self.origin = f"http://{_reachable(host)}:{self.server_address[1]}"
        self.connections = itertools.count(1)
        self.log = RequestLog()

    def open(self, service: Service) -> None:
        """Take the service that makes the answers."""
        self.service = service
        self.faults = Faults(service.panel)
        self.control = Control(service, self.log)
        self.store = ObjectStore(service.keys, service.clock.now, service.files.path)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hung up is no error; anything else is shown."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    server: Server
    protocol_version = "HTTP/1.1"
    timeout = _IDLE_S
    disable_nagle_algorithm = True

    def setup(self) -> None:
        """Number the connection, and let a knob delay it."""
        super().setup()
        self._number = next(self.server.connections)
        delay = self.server.service.knobs.connect_latency_ms
        if delay:
            time.sleep(delay / 1000)

    def _handle(self) -> None:
        started = time.perf_counter()
        request = self._read()
        if request is None:
            return
        plane = _plane(request.path)
        response = self._answer(plane, request)
        entry = self._remember(plane, request, response) if plane in _LOGGED else None
        sent = 0
        try:
            sent = self._send(plane, request, response)
        finally:
            if entry:
                self.server.log.settle(entry, sent, round((time.perf_counter() - started) * 1000, 2))

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = _handle

    def _read(self) -> Request | None:
        length = self.headers.get("Content-Length", "0")
        if (
            not (length.isascii() and length.isdigit())
            or int(length) > _LARGEST_BODY
            or "Transfer-Encoding" in self.headers
        ):
            self.close_connection = True
            self.send_error(413)
            return None
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Request(self.command, "/" + path.lstrip("/"), query, headers, self.rfile.read(int(length)))

    def _answer(self, plane: str, request: Request) -> Response:
        """An answer in any case: a fault of the sandbox itself is shown on stderr and said to the client."""
        try:
            return self._answer_of(plane, request)
        except Exception:  # noqa: BLE001
            traceback.print_exc()
            return gateway(500, "Internal server error")

    def _answer_of(self, plane: str, request: Request) -> Response:
        server = self.server
        if plane == "control":
            return server.control.answer(request)
        if plane == "page":
            return page(server.service, server.log)
        if plane == "store":
            return server.faults.store(lambda: server.store.answer(request, ranges=not server.service.knobs.no_ranges))
        return server.faults.api(request, lambda: routes.answer(server.service, account_of(request), request))

    def _send(self, plane: str, request: Request, response: Response) -> int:
        if response.cut:
            self._hang_up()
            return 0
        self._send_head(plane, response)
        if request.method == "HEAD" or response.status == 304:
            self._flush_head()
            return 0
        if isinstance(response.body, bytes):
            self._headers_buffer.append(b"\r\n" + response.body)
            self.flush_headers()
            return len(response.body)
        self._flush_head()
        allowed = self.server.faults.sent_bytes(response)
        sent = self._send_file(replace(response.body, length=allowed))
        if allowed < response.length:
            self._hang_up()
        return sent

    def _send_head(self, plane: str, response: Response) -> None:
        self.send_response_only(response.status)
        self.send_header("Server", "AmazonS3" if plane == "store" else "capella-sandbox")
        self.send_header("Date", formatdate(self.server.service.clock.now(), usegmt=True))
        for name, value in response.headers.items():
            self.send_header(name, value.replace("\r", " ").replace("\n", " "))
        if response.status != 304:
            self.send_header("Content-Type", response.content_type)
            self.send_header("Content-Length", str(response.length))

    def _flush_head(self) -> None:
        self._headers_buffer.append(b"\r\n")
        self.flush_headers()

    def _send_file(self, part: FileSlice) -> int:
        rate = int(self.server.service.knobs.rate_bytes_s)
        with part.path.open("rb") as file:
            if not part.length:
                return 0
            if not rate:
                return self.connection.sendfile(file, part.start, part.length) or 0
            file.seek(part.start)
            return _send_slowly(self.connection.sendall, file.read, part.length, rate)

    def _hang_up(self) -> None:
        self.close_connection = True
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def _remember(self, plane: str, request: Request, response: Response) -> Entry:
        account = account_of(request) if plane == "api" else None
        return self.server.log.open(
            time=self.server.service.clock.now(),
            plane=plane,
            method=request.method,
            path=request.path,
            status=response.status,
            range=request.headers.get("range", ""),
            account=account.email if account else "",
            connection=self._number,
        )

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing: requests are logged by `RequestLog`, without their query."""


def _reachable(host: str) -> str:
    """Links name a host, and nobody can go to all addresses at once."""
    return "127.0.0.1" if host in ("", "0.0.0.0") else host


def _plane(path: str) -> str:
    if path == "/":
        return "page"
    if path.startswith(PREFIX):
        return "control"
    return "store" if path.startswith(f"/{BUCKET}/") else "api"


def _send_slowly(send: Callable[[bytes], None], read: Callable[[int], bytes], length: int, rate: int) -> int:
    started, sent = time.perf_counter(), 0
    while sent < length:
        piece = read(min(_STEP, max(1, rate // 20), length - sent))
        send(piece)
        sent += len(piece)
        time.sleep(max(0.0, sent / rate - (time.perf_counter() - started)))
    return sent
