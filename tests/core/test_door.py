"""The door over a real socket: it knows what was let in, answers HEAD itself, redirects GET, and vanishes."""

from __future__ import annotations

import http.client
import json
import socket
import struct
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from capella_explorer.core.delivery import DeliveredItem, Delivery, SignedAsset, SignedUrl
from capella_explorer.core.door import Door
from capella_explorer.core.door_server import SIZE_UNKNOWN
from capella_explorer.core.errors import CapellaError, NotStreamable, OrderExpired
from capella_explorer.core.grid import Grid
from capella_explorer.core.http import NotSent, Request, Response
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.radiometry import Calibration
from capella_explorer.core.signing import UrlSigner
from capella_explorer.core.stream_opening import FIRST_BYTES
from capella_explorer.core.stream_tiff import image_description
from core_examples import NOW
from core_fakes import FakeTransport, row

ROW = row()
WHAT = AssetIdentity("order-1", ROW.collection, ROW.item_id, "HH", ROW.collect_id)
GRID = Grid(600, 400, "EPSG:32633", (500000.0, 0.5, 0.0, 5000000.0, 0.0, -0.5))
EXTENDED = json.dumps({"collect": {"image": {"scale_factor": 9.5e-05, "calibration": "partial"}}}).encode()


def tiff(description: bytes, order: str = "<", *, big: bool = False, at: int = 0) -> bytes:
    """A TIFF of one directory with one tag 270, whose text lies at its end or at `at`."""
    count, entry, head = ("Q", "HHQQ", 16) if big else ("H", "HHII", 8)
    table = struct.calcsize(order + count) + struct.calcsize(order + entry) + (8 if big else 4)
    place = at or head + table
    mark = b"II" if order == "<" else b"MM"
    start = struct.pack(order + ("HHHQ" if big else "HI"), *((43, 8, 0, 16) if big else (42, 8)))
    directory = struct.pack(order + count, 1) + struct.pack(order + entry, 270, 2, len(description), place)
    return (mark + start + directory).ljust(place, b"\0") + description


class Store:
    """A bucket that serves parts of one file to whoever holds the link of the day."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.link_of_the_day = 1
        self.status: int | None = None
        self.is_down = False
        self.transport = FakeTransport(self.answer)

    def answer(self, request: Request) -> Response:
        if self.is_down:
            raise NotSent("ConnectionError")
        if self.status:
            return Response(self.status, {}, b"<Error/>")
        if not request.url.endswith(f"sig={self.link_of_the_day}"):
            return Response(403, {}, b"<Error/>")
        first, last = (int(number) for number in request.headers["Range"].removeprefix("bytes=").split("-"))
        part = self.content[first : last + 1]
        placed = f"bytes {first}-{first + len(part) - 1}/{len(self.content)}"
        return Response(206, {"content-range": placed}, part)

    def ranges(self) -> list[str]:
        return [request.headers["Range"] for request in self.transport.requests]


class House:
    """A door with everything around it."""

    def __init__(self, content: bytes) -> None:
        self.store = Store(content)
        self.refusal: CapellaError | None = None
        self.ticks = 0.0
        self.told: list[tuple[AssetIdentity, type[CapellaError]]] = []
        self.found: list[Calibration | None] = []
        self.signer = UrlSigner(self.prepare, self.nothing, lambda: NOW, monotonic=lambda: self.ticks)
        self.door = Door(
            self.signer,
            self.store.transport,
            lambda what, error: self.told.append((what, type(error))),
        )
        self.url = self.door.let_in(WHAT)

    def prepare(self, order: str) -> Delivery:
        if self.refusal:
            raise self.refusal
        href = f"http://store.example/HH.tif?sig={self.store.link_of_the_day}"
        return Delivery(order, (DeliveredItem(ROW, (SignedAsset(WHAT, SignedUrl(href, NOW + timedelta(hours=1))),)),))

    def nothing(self, collection: str, item_id: str) -> DeliveredItem:
        raise OrderExpired

    def ask(
        self, method: str, url: str | None = None, span: str = "", host: str = ""
    ) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection(self.door.host, timeout=5)
        try:
            connection.putrequest(method, (url or self.url).partition(self.door.host)[2], skip_host=True)
            connection.putheader("Host", host or self.door.host)
            if span:
                connection.putheader("Range", span)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def path(self, part: int) -> str:
        return self.url.split("/")[part]


@pytest.fixture
def house() -> Iterator[House]:
    house = House(bytes(range(256)) * 2048)
    yield house
    house.door.close()


def test_head_is_answered_with_the_size_and_never_reaches_the_store(house: House) -> None:
    status, headers, body = house.ask("HEAD")
    assert (status, headers["content-length"], headers["accept-ranges"], body) == (200, "524288", "bytes", b"")
    assert [request.method for request in house.store.transport.requests] == ["GET"]
    assert house.store.ranges() == [f"bytes=0-{FIRST_BYTES - 1}"]


def test_what_lies_further_in_the_file_is_redirected_to_the_link_of_now(house: House) -> None:
    status, headers, body = house.ask("GET", span=f"bytes={FIRST_BYTES}-{FIRST_BYTES + 9}")
    assert (status, headers["location"], body) == (307, "http://store.example/HH.tif?sig=1", b"")
    assert headers["cache-control"] == "no-store"


def test_the_first_bytes_are_asked_for_once_whoever_asks(house: House) -> None:
    answers = [house.ask(method, span=span) for method, span in [("HEAD", ""), ("GET", "bytes=0-16383")] * 3]
    assert [status for status, _, _ in answers] == [200, 206] * 3
    assert answers[1][1]["content-range"] == "bytes 0-16383/524288"
    assert answers[1][2] == house.store.content[:16384]
    assert len(house.store.transport.requests) == 1


def test_a_link_that_has_died_is_replaced_when_somebody_looks(house: House) -> None:
    house.store.link_of_the_day = 2
    assert house.ask("HEAD")[1]["content-length"] == "524288"
    assert house.ask("GET", span="bytes=400000-400001")[1]["location"].endswith("sig=2")


@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_whoever_does_not_know_the_path_finds_nothing(house: House, method: str) -> None:
    secret, name = house.path(3), house.path(4)
    empty = ["/", "/favicon.ico", f"/{secret}", f"/{secret}/"]
    strangers = [*empty, f"/{secret}/other/x.tif", f"/{secret[::-1]}/{name}/x.tif"]
    assert [house.ask(method, f"{house.door.host}{path}")[0] for path in strangers] == [404] * 6
    assert house.ask("GET", f"{house.door.host}/%E2%98%83%FF/{name}")[0] == 404
    assert house.store.transport.requests == []


def test_a_page_in_a_browser_that_got_our_address_by_another_name_is_turned_away(house: House) -> None:
    assert house.ask("GET", host="rebound.example")[0] == 421
    assert house.ask("GET", host="localhost:" + house.door.host.partition(":")[2])[0] == 421
    assert house.store.transport.requests == []


def test_the_path_cannot_be_guessed(house: House) -> None:
    other = House(b"")
    other.door.close()
    assert len(house.path(3)) >= 43
    assert house.path(3) != other.path(3)


def test_other_methods_do_nothing(house: House) -> None:
    assert [house.ask(method)[0] for method in ("PUT", "POST", "DELETE")] == [501] * 3
    assert house.store.transport.requests == []


def test_an_expired_order_is_told_and_head_still_says_yes(house: House) -> None:
    house.refusal = OrderExpired()
    assert house.ask("HEAD")[:2][1]["content-length"] == str(SIZE_UNKNOWN)
    assert house.ask("GET", span="bytes=0-16383")[0] == 403
    assert set(house.told) == {(WHAT, OrderExpired)}


def test_many_requests_at_a_closed_store_are_one(house: House) -> None:
    house.store.is_down = True
    assert {house.ask("GET", span="bytes=0-16383")[0] for _ in range(10)} == {503}
    assert len(house.store.transport.requests) == 1


@pytest.mark.parametrize(("store", "door"), [(404, 404), (403, 404), (500, 503), (503, 503), (200, 404), (416, 404)])
def test_every_refusal_of_the_store_becomes_a_short_answer(house: House, store: int, door: int) -> None:
    house.store.status = store
    assert house.ask("GET", span="bytes=0-16383")[0] == door
    assert len(house.told) == 1


def test_a_link_that_the_store_refuses_is_renewed_once_before_giving_up(house: House) -> None:
    house.signer.url(WHAT)
    house.store.link_of_the_day = 2
    assert house.ask("GET", span="bytes=0-3")[0] == 206
    assert [request.url[-1] for request in house.store.transport.requests] == ["1", "2"]


def test_no_address_and_no_link_is_ever_printed(house: House, capfd: pytest.CaptureFixture[str]) -> None:
    house.ask("GET", span="bytes=400000-400001")
    house.refusal = OrderExpired()
    house.ask("GET", f"{house.door.host}/x")
    rude = socket.create_connection(house.door.host.split(":"))
    rude.sendall(f"GET {house.url.partition(house.door.host)[2]} HTTP/1.1\r\n".encode())
    rude.close()
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_closing_leaves_neither_a_thread_nor_a_socket() -> None:
    before = set(threading.enumerate())
    house = House(b"x" * 100)
    idle = [socket.create_connection(house.door.host.split(":")) for _ in range(3)]
    house.ask("HEAD")
    house.door.close()
    assert set(threading.enumerate()) == before
    assert [guest.recv(1) for guest in idle] == [b""] * 3
    for guest in idle:
        guest.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(house.door.host.split(":"), timeout=1)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
def test_the_scale_factor_is_read_when_somebody_looks(order: str, big: bool) -> None:
    house = House(tiff(EXTENDED, order, big=big) + bytes(300_000))
    try:
        url = house.door.let_in_scaled(WHAT, GRID, lambda _, calibration: house.found.append(calibration))
        assert house.store.transport.requests == []
        size = int(house.ask("HEAD", url)[1]["content-length"])
        status, headers, body = house.ask("GET", url, span="bytes=0-16383")
        assert (status, headers["content-range"], len(body)) == (206, f"bytes 0-{size - 1}/{size}", size)
        assert b"<ScaleRatio>9.5e-05 " in body
        assert house.found == [Calibration(9.5e-05, "", "partial")]
        assert len(house.store.transport.requests) == 1
    finally:
        house.door.close()


def test_a_description_beyond_the_first_bytes_costs_one_more_request() -> None:
    house = House(tiff(EXTENDED, at=FIRST_BYTES + 1000))
    try:
        url = house.door.let_in_scaled(WHAT, GRID, lambda _, calibration: house.found.append(calibration))
        house.ask("GET", url, span="bytes=0-16383")
        assert house.found == [Calibration(9.5e-05, "", "partial")]
        assert len(house.store.transport.requests) == 2
    finally:
        house.door.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"II*\0", b"II*\0\xff\xff\xff\xff", b"GIF89a" + bytes(20), tiff(b"x" * 9)[:20], b"MM\0+" + bytes(30)],
)
def test_a_broken_tiff_has_no_description(content: bytes) -> None:
    assert image_description(lambda offset, length: content[offset : offset + length]) == ""


def test_a_short_description_lies_in_the_directory_itself() -> None:
    content = b"II*\0\x08\0\0\0" + struct.pack("<HHHI4s", 1, 270, 2, 3, b"ab\0\0")
    assert image_description(lambda offset, length: content[offset : offset + length]) == "ab"


def test_an_image_of_another_size_than_its_item_says_is_not_shown() -> None:
    sides = [struct.pack("<HHII", tag, 4, 1, GRID.width // 2) for tag in (256, 257)]
    house = House(b"II*\0\x08\0\0\0" + struct.pack("<H", 2) + b"".join(sides) + bytes(300_000))
    try:
        url = house.door.let_in_scaled(WHAT, GRID, lambda *_: None)
        assert house.ask("GET", url, span="bytes=0-16383")[0] == 404
        assert house.told == [(WHAT, NotStreamable)]
    finally:
        house.door.close()


def test_files_beside_those_that_were_handed_out_are_not_there(house: House) -> None:
    scaled = house.door.let_in_scaled(WHAT, GRID, lambda *_: None)
    beside = [f"{url}{ending}" for url in (house.url, scaled) for ending in (".ovr", ".msk", ".aux.xml", ".ovr.ovr")]
    assert [house.ask("HEAD", url)[0] for url in beside] == [404] * 8
    assert house.store.transport.requests == []
