"""Work that is asked to stop does not wait for the network; what may spend is waited for all the same."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from capella_explorer.core.cancel import Stop, breakable, heeding, is_stopped, taken_along
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.errors import Cancelled, CapellaError, ConnectionFailed, NotFound
from capella_explorer.core.http import ApiDoor
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.query import SearchQuery
from capella_explorer.core.requests_transport import RequestsTransport
from capella_explorer.core.search import search
from capella_explorer.core.signing import UrlSigner
from core_examples import NOW
from core_fakes import KEY, FakeCatalog, door

DoorTo = Callable[[str], ApiDoor]
AT_ONCE_S = 1.0
HEAD_ONLY = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"


class Silent:
    """A server that hears a request, says at most a little, and then nothing until `speak`."""

    def __init__(self, little: bytes = b"") -> None:
        self.asked, self.speak = threading.Event(), threading.Event()
        self._little = little
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._listening.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(self._little)
            self.asked.set()
            self.speak.wait(10)
            if not self._little:
                connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"id":"ord"} ')

    def close(self) -> None:
        self.speak.set()
        self._thread.join(5)
        self._listening.close()


@pytest.fixture(params=[b"", HEAD_ONLY], ids=["before the answer", "within it"])
def silent(request: pytest.FixtureRequest) -> Iterator[Silent]:
    server = Silent(request.param)
    yield server
    server.close()


class Worker:
    """Work in a thread, as a job does it."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.stop, self.came = Stop(), []
        self._work = work
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with heeding(self.stop):
            try:
                self.came.append(self._work())
            except CapellaError as error:
                self.came.append(type(error))

    def end(self) -> list[object]:
        self._thread.join(AT_ONCE_S)
        return self.came


@pytest.fixture
def door_to() -> Iterator[DoorTo]:
    transport = RequestsTransport()
    yield lambda url: ApiDoor(transport, url, lambda: KEY)
    transport.close()


def test_an_answer_that_does_not_come_is_not_waited_for(silent: Silent, door_to: DoorTo) -> None:
    worker = Worker(lambda: door_to(silent.url).ask("GET", "/user"))
    assert silent.asked.wait(5)
    worker.stop.ask()
    assert worker.end() == [Cancelled]


def test_nor_are_the_bytes_behind_a_link(silent: Silent, door_to: DoorTo) -> None:
    worker = Worker(lambda: door_to(silent.url).fetch(silent.url))
    assert silent.asked.wait(5)
    worker.stop.ask()
    assert worker.end() == [ConnectionFailed]


def test_an_order_that_was_sent_is_waited_for_whoever_asks_to_stop(door_to: DoorTo) -> None:
    server = Silent()
    worker = Worker(lambda: door_to(server.url).send_once("/orders", {}))
    assert server.asked.wait(5)
    worker.stop.ask()
    time.sleep(0.1)
    assert worker.came == []
    server.speak.set()
    assert worker.end() == [{"id": "ord"}]
    server.close()


def test_what_was_stopped_before_it_asked_asks_nothing() -> None:
    capella, transport = door([])
    stop = Stop()
    stop.ask()
    with heeding(stop), pytest.raises(Cancelled):
        capella.ask("GET", "/user")
    with heeding(stop), pytest.raises(Cancelled):
        capella.fetch("https://store.example/a")
    assert transport.requests == []


def test_a_pause_between_two_tries_ends_too(door_to: DoorTo) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    worker = Worker(lambda: door_to(url).ask("GET", "/user"))
    time.sleep(0.1)
    worker.stop.ask()
    assert worker.end() == [Cancelled]


def test_the_pages_of_a_search_heed_who_stops_it() -> None:
    asked: list[bool] = []

    class Watched(FakeCatalog):
        def search(self, *given: object) -> object:
            asked.append(is_stopped())
            stop.ask()
            return super().search(*given)

    stop = Stop()
    with heeding(stop):
        search(Watched(300), SearchQuery())
    assert asked[:2] == [False, True]


def test_that_one_was_stopped_who_asked_for_links_is_no_refusal_of_those_who_wait_for_them_too() -> None:
    answers: list[object] = [Cancelled(), Delivery("order-1", ())]
    asked: list[str] = []

    def prepare(order_id: str) -> Delivery:
        asked.append(order_id)
        if isinstance(answer := answers.pop(0), CapellaError):
            raise answer
        return answer

    signer = UrlSigner(prepare, lambda *_: None, lambda: NOW)
    with pytest.raises(Cancelled):
        signer.url(AssetIdentity("order-1", "capella-geo", "item", "HH", "collect"))
    with pytest.raises(NotFound):
        signer.url(AssetIdentity("order-1", "capella-geo", "item", "HH", "collect"))
    assert asked == ["order-1", "order-1"]


@pytest.mark.parametrize("is_wrapped", [False, True])
def test_a_connection_is_broken_also_where_a_proxy_wraps_it_in_tls(is_wrapped: bool) -> None:
    from capella_explorer.core.breakable_connections import POOLS

    ours, theirs = socket.socketpair()
    connection = POOLS["https"].ConnectionCls("store.example.org")
    connection.sock = SimpleNamespace(socket=ours) if is_wrapped else ours
    with ours, theirs:
        connection._break()
        assert theirs.recv(1) == b""


def test_what_breaks_is_called_once_for_each_that_waits_and_at_once_when_it_is_too_late() -> None:
    stop, broken = Stop(), []
    with heeding(stop), breakable(lambda: broken.append("one")):
        with breakable(lambda: broken.append("two")):
            pass
        stop.ask()
        with breakable(lambda: broken.append("late")):
            assert broken == ["one", "late"]
    stop.ask()
    assert broken == ["one", "late"]


def test_nobody_stops_what_runs_under_nothing() -> None:
    stop = Stop()
    stop.ask()
    with heeding(stop):
        assert is_stopped()
        along = taken_along(is_stopped)
        with heeding(None):
            assert not is_stopped()
            assert along()
    assert not is_stopped()
