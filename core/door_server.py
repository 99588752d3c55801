"""The HTTP side of the door: one thread for each connection, short answers to strangers, and an end to all of it."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from typing import Any, Protocol

from .block_reader import FIRST_BLOCKS
from .errors import CapellaError
from .identity import AssetIdentity
from .kept_blocks import BLOCK_BYTES

IDLE_S = 60
"""after which a silent connection is closed, in seconds"""
WHOLE_BYTES = 8 << 20
"""up to here an answer begins when all of it is there, so that GDAL hears of a failure instead of half a tile"""
HEADER_BYTES = FIRST_BLOCKS * BLOCK_BYTES
"""a part that begins before is what somebody reads who opens the file"""
SIZE_UNKNOWN = 1 << 40
"""what HEAD says of a file that cannot be reached now: GDAL would remember a refusal until QGIS ends, so that a layer
opened offline would never come to life. A length that is too great does no harm."""
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


class Served(Protocol):
    """What lies behind an address. Every method raises a `CapellaError` while the file cannot be reached."""

    @property
    def identity(self) -> AssetIdentity:
        """Which file it is."""

    def size_bytes(self) -> int:
        """Its length."""

    def part(self, first: int, last: int) -> Iterator[bytes] | None:
        """Those bytes by pieces; None where they have to be fetched from `link`."""

    def link(self) -> str:
        """Where it is now."""


class House(Protocol):
    """What is behind the door."""

    @property
    def host(self) -> str:
        """The only `Host` that is answered."""

    def find(self, path: str) -> Served | None:
        """What lies behind the path of a request."""

    def note_header(self, file: Served) -> None:
        """Somebody has read where a file begins."""

    def report(self, file: Served, error: CapellaError) -> int:
        """Tells of an error; the status that GDAL is to see."""


class DoorServer(ThreadingHTTPServer):
    """Remembers its connections, so that closing leaves neither a socket nor a thread behind."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, house: House) -> None:
        self.house = house
        self._open: dict[socket.socket, threading.Thread] = {}
        self._opening = 0
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def is_opening(self) -> bool:
        """True while somebody waits who opens a file: GDAL holds a lock then that all of QGIS shares."""
        return self._opening > 0

    @contextmanager
    def opening(self) -> Iterator[None]:
        """Until the answer is given."""
        with self._guard:
            self._opening += 1
        try:
            yield
        finally:
            with self._guard:
                self._opening -= 1

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
    server: DoorServer

    def do_HEAD(self) -> None:
        """Size and readability; never a refusal."""
        file = self._file()
        if file is None:
            return
        with self.server.opening():
            try:
                size = file.size_bytes()
            except CapellaError as error:
                self.server.house.report(file, error)
                size = SIZE_UNKNOWN
            self._answer(200, {"Content-Length": str(size), "Accept-Ranges": "bytes"})

    def do_GET(self) -> None:
        """Bytes that are at hand or pass through here; for all others the way to the store."""
        file = self._file()
        if file is None:
            return
        is_header = self._asks_for_header()
        with self.server.opening() if is_header else nullcontext():
            self._serve(file)
        if is_header:
            self.server.house.note_header(file)

    def _asks_for_header(self) -> bool:
        match = _RANGE.fullmatch(self.headers.get("Range", "").strip())
        return match is None or int(match[1]) < HEADER_BYTES

    def _serve(self, file: Served) -> None:
        try:
            total = file.size_bytes()
            span = _span(self.headers.get("Range", ""), total)
            if span and span[0] >= total:
                self._answer(416, {"Content-Range": f"bytes */{total}"})
                return
            first, last = span or (0, total - 1)
            pieces = file.part(first, last)
            begun = [] if pieces is None else _whole(pieces, min(WHOLE_BYTES, last + 1 - first))
            target = file.link() if pieces is None else ""
        except CapellaError as error:
            self._answer(self.server.house.report(file, error))
            return
        if pieces is None:
            self._answer(307, {"Location": target, "Cache-Control": "no-store"})
            return
        placed = {"Content-Range": f"bytes {first}-{last}/{total}"} if span else {}
        self._answer(
            206 if span else 200, {**placed, "Accept-Ranges": "bytes", "Content-Length": str(last + 1 - first)}
        )
        self._pass_on(file, chain(begun, pieces))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - named by http.server
        """Nothing: an address is as good as the file."""

    def _file(self) -> Served | None:
        """What is asked for; a stranger is turned away here."""
        if self.headers.get("Host") != self.server.house.host:
            self._answer(421)
            return None
        file = self.server.house.find(self.path)
        if file is None:
            self._answer(404)
        return file

    def _pass_on(self, file: Served, pieces: Iterator[bytes]) -> None:
        """A body that cannot be ended properly ends the connection."""
        try:
            for piece in pieces:
                self.wfile.write(piece)
        except CapellaError as error:
            self.server.house.report(file, error)
            self.close_connection = True

    def _answer(self, status: int, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": "0", **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()


def _span(range_header: str, total: int) -> tuple[int, int] | None:
    """First and last byte of a file of that length; None where no one range is asked for."""
    match = _RANGE.fullmatch(range_header.strip())
    if match is None:
        return None
    first, last = int(match[1]), min(int(match[2] or total), total - 1)
    return (first, last) if first <= last or first >= total else None


def _whole(pieces: Iterator[bytes], size: int) -> list[bytes]:
    """As many of them as hold at least that many bytes."""
    begun, length = [], 0
    while length < size:
        begun.append(next(pieces))
        length += len(begun[-1])
    return begun


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
