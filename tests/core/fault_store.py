"""A store over real sockets that serves ranges of one object, or fails as it is told, and a door to it."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.delivery import DeliveredItem, Delivery, SignedAsset, SignedUrl
from capella_explorer.core.door import Door
from capella_explorer.core.errors import CapellaError
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.kept_blocks import KeptBlocks
from capella_explorer.core.passage import Passage
from capella_explorer.core.requests_transport import RequestsTransport
from capella_explorer.core.signing import UrlSigner
from core_fakes import row

ROW = row()
CONTENT = b"".join((n % 251).to_bytes(1, "big") * 997 for n in range(6000))
FAR = (5_000_000, 5_000_999)
"""a range behind the first blocks"""
SECRET = "X-Amz-Signature=5ecret51gnature"
Fault = Callable[["Handler", int, int], None]


def what(order: str = "order-1") -> AssetIdentity:
    """The image under an order."""
    return AssetIdentity(order, ROW.collection, ROW.item_id, "HH", ROW.collect_id)


class FaultStore(ThreadingHTTPServer):
    """`faults` come first, in turn."""

    daemon_threads = True

    def __init__(self, content: bytes) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content, self.etag = content, '"one"'
        self.faults: list[Fault] = []
        self.ranges: list[str] = []
        self.connections = 0
        self.sent = 0
        self.link_of_the_day = 1
        self.delay_s = 0.0
        self.over = threading.Event()
        self._guests: list[Any] = []
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def url(self) -> str:
        """The link of the day."""
        return f"http://127.0.0.1:{self.server_address[1]}/HH.tif?{SECRET}{self.link_of_the_day}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Guests go away in these tests."""

    def process_request(self, request: Any, client_address: Any) -> None:
        """Counts connections."""
        self.connections += 1
        self._guests.append(request)
        super().process_request(request, client_address)

    def vanish(self) -> None:
        """Nothing listens here any more, and every connection has ended."""
        self.over.set()
        self.shutdown()
        self.server_close()
        for guest in self._guests:
            with suppress(OSError):
                guest.shutdown(socket.SHUT_RDWR)


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    server: FaultStore

    def do_GET(self) -> None:
        """A range, or the next fault."""
        store = self.server
        asked = self.headers["Range"]
        store.ranges.append(asked)
        time.sleep(store.delay_s)
        first, last = (int(number) for number in asked.removeprefix("bytes=").split("-"))
        last = min(last, len(store.content) - 1)
        if store.faults:
            store.faults.pop(0)(self, first, last)
        elif first > last:
            self.status(416)
        elif not self.path.endswith(str(store.link_of_the_day)):
            self.status(403)
        else:
            self.part(first, last)

    def part(self, first: int, last: int, announced: int | None = None, placed_until: int | None = None) -> None:
        """The honest answer; one that promises more where it is not."""
        body = self.server.content[first : last + 1]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{placed_until or last}/{len(self.server.content)}")
        self.send_header("Content-Length", str(len(body) if announced is None else announced))
        self.send_header("ETag", self.server.etag)
        self.end_headers()
        self.server.sent += len(body)
        self.wfile.write(body)

    def status(self, code: int) -> None:
        """An answer without a body."""
        self.send_response(code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - named by http.server
        """Nothing."""


def status(code: int) -> Fault:
    """A refusal."""
    return lambda handler, first, last: handler.status(code)


def cut(after: int) -> Fault:
    """The connection breaks after so many bytes."""

    def fault(handler: Handler, first: int, last: int) -> None:
        handler.part(first, first + after - 1, announced=last + 1 - first, placed_until=last)
        handler.connection.shutdown(socket.SHUT_RDWR)

    return fault


def stall(handler: Handler, first: int, last: int) -> None:
    """Nothing is said until the test ends."""
    handler.server.over.wait(30)
    handler.close_connection = True


def trickle(handler: Handler, first: int, last: int) -> None:
    """A byte now and then."""
    handler.part(first, first, announced=last + 1 - first, placed_until=last)
    while not handler.server.over.wait(0.05):
        handler.wfile.write(b"x")


def slowly(pause_s: float, size: int) -> Fault:
    """So many bytes at a time."""

    def fault(handler: Handler, first: int, last: int) -> None:
        body = handler.server.content[first : last + 1]
        handler.part(first, first + size - 1, announced=len(body), placed_until=last)
        for at in range(size, len(body), size):
            handler.server.over.wait(pause_s)
            handler.wfile.write(body[at : at + size])

    return fault


def whole(handler: Handler, first: int, last: int) -> None:
    """200 with everything, two thousand million bytes of it, instead of a part."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(2 << 30))
    handler.end_headers()
    while not handler.server.over.is_set():
        handler.server.sent += handler.connection.send(bytes(1 << 16))


class DoorHouse:
    """A door before a `FaultStore`, which keeps blocks in `folder` where one is given."""

    def __init__(self, store: FaultStore, folder: Path | None, *, most_bytes: int = 1 << 30, patience_s: float = 20.0):
        self.store, self.prepared = store, 0
        self.refusal: CapellaError | None = None
        self.told: list[CapellaError] = []
        self.transport = RequestsTransport()
        self.signer = UrlSigner(self._prepare, lambda *_: (_ for _ in ()).throw(RuntimeError), self._now)
        self.kept = KeptBlocks(folder, most_bytes) if folder else None
        passage = Passage(self.kept, relays=folder is None, patience_s=patience_s)
        self.door = Door(self.signer, self.transport, lambda _what, error: self.told.append(error), passage)

    def get(self, first: int, last: int, order: str = "order-1") -> tuple[int, bytes]:
        """Status and body of one range."""
        return self.ask("GET", f"bytes={first}-{last}", order)[::2]

    def ask(
        self, method: str, span: str = "", order: str = "order-1", address: str = ""
    ) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body; of the file as it is now where no `address` is given."""
        connection = http.client.HTTPConnection(self.door.host, timeout=30)
        try:
            path = (address or self.door.let_in(what(order))).partition(self.door.host)[2]
            connection.request(method, path, headers={"Range": span} if span else {})
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def close(self) -> None:
        """The program ends."""
        self.door.close()
        self.transport.close()

    def _prepare(self, order: str) -> Delivery:
        self.prepared += 1
        if self.refusal:
            raise self.refusal
        link = SignedUrl(self.store.url, self._now() + timedelta(hours=1))
        return Delivery(order, (DeliveredItem(ROW, (SignedAsset(what(order), link),)),))

    def _now(self) -> datetime:
        return datetime(2026, 11, 22, tzinfo=timezone.utc)


@pytest.fixture
def store() -> Iterator[FaultStore]:
    """Gone when the test ends."""
    store = FaultStore(CONTENT)
    yield store
    store.vanish()


@pytest.fixture
def open_house(store: FaultStore, tmp_path: Path) -> Iterator[Callable[..., DoorHouse]]:
    """Each one is a program that starts anew with the same folder."""
    houses: list[DoorHouse] = []

    def start(**options: Any) -> DoorHouse:
        houses.append(DoorHouse(store, options.pop("folder", tmp_path / "tiles"), **options))
        return houses[-1]

    yield start
    for house in houses:
        house.close()


def part(first: int, last: int) -> tuple[int, bytes]:
    """The honest answer to a range."""
    return 206, CONTENT[first : last + 1]
