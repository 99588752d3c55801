"""The transport of production over real sockets on this machine."""

from __future__ import annotations

import gc
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
from capella_explorer.core.http import AnswerLost, NotSent, Request
from capella_explorer.core.requests_transport import NetworkSettings, RequestsTransport

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class RawServer:
    """Answers each connection's requests with given bytes and remembers what it was sent."""

    def __init__(self, reply: Callable[[bytes], bytes]) -> None:
        self.heard: list[bytes] = []
        self._reply = reply
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                while request := _read(connection):
                    self.heard.append(request)
                    reply = self._reply(request)
                    connection.sendall(reply)
                    if reply != OK:
                        return
            except OSError:
                return

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join(5)


def _read(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(h.split(b":")[1]) for h in head.split(b"\r\n") if h.lower().startswith(b"content-length")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


Serve = Callable[[Callable[[bytes], bytes]], RawServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[RawServer] = []

    def start(reply: Callable[[bytes], bytes]) -> RawServer:
        servers.append(RawServer(reply))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def transport() -> Iterator[RequestsTransport]:
    transport = RequestsTransport()
    yield transport
    transport.close()


@pytest.mark.parametrize(
    "target",
    [
        "/a b/\u00e9.tif?X-Amz-Signature=%7Eab%2Fc+d==&x=~/",
        "?only=a&query",
        "/x%2fy//z/../w?q=https://host/path#part",
        "",
    ],
)
def test_an_address_is_sent_as_requests_alone_would_send_it(serve: Serve, target: str) -> None:
    server = serve(lambda request: OK)
    transport = RequestsTransport()
    for _ in range(2):
        transport.send(Request("GET", server.url + target))
    transport.close()
    requests.get(server.url + target, timeout=5)
    first, second, alone = (heard.split(b"\r\n")[0] for heard in server.heard)
    assert first == second == alone


def test_a_whole_answer_arrives_with_lower_case_headers(serve: Serve, transport: RequestsTransport) -> None:
    server = serve(lambda request: b'HTTP/1.1 201 Created\r\nETag: "a"\r\nContent-Length: 2\r\n\r\n{}')
    response = transport.send(Request("POST", server.url + "/orders", {"X-One": "1"}, b"body"))
    assert (response.status, response.headers, response.body) == (201, {"etag": '"a"', "content-length": "2"}, b"{}")
    assert server.heard[0].startswith(b"POST /orders HTTP/1.1\r\n")
    assert server.heard[0].endswith(b"\r\n\r\nbody")


def test_a_refused_connection_is_not_sent(transport: RequestsTransport) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(NotSent):
        transport.send(Request("POST", f"http://127.0.0.1:{port}/orders", {}, b"{}"))


@pytest.mark.parametrize("url", ["http://nowhere.invalid/orders", "http://[", "nonsense", "ftp://127.0.0.1/x"])
def test_a_name_that_nobody_knows_or_an_address_that_is_none_is_not_sent(
    url: str, transport: RequestsTransport
) -> None:
    with pytest.raises(NotSent):
        transport.send(Request("POST", url, {}, b"{}"))


def test_a_header_that_cannot_be_written_is_not_sent(serve: Serve, transport: RequestsTransport) -> None:
    server = serve(lambda request: OK)
    with pytest.raises(NotSent):
        transport.send(Request("POST", server.url, {"X-One": "\u20ac"}, b"{}"))
    assert server.heard == []


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"orderId":',
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n5\r\nab",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nabcde",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nabcde",
        b"SSH-2.0-OpenSSH_9.2\r\n",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_connection_that_breaks_after_the_request_is_an_answer_lost_and_not_tried_again(
    method: str, reply: bytes, serve: Serve, transport: RequestsTransport
) -> None:
    server = serve(lambda request: reply)
    with pytest.raises(AnswerLost):
        transport.send(Request(method, server.url + "/orders", {}, b"{}"))
    assert len(server.heard) == 1


def test_an_answer_that_takes_too_long_is_lost(serve: Serve, transport: RequestsTransport) -> None:
    def slow(request: bytes) -> bytes:
        time.sleep(0.6)
        return OK

    server = serve(slow)
    with pytest.raises(AnswerLost):
        transport.send(Request("POST", server.url, {}, b"{}", timeout_s=0.2))
    assert len(server.heard) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_of_a_post_is_not_followed(status: int, serve: Serve, transport: RequestsTransport) -> None:
    elsewhere = serve(lambda request: OK)
    moved = f"HTTP/1.1 {status} Moved\r\nLocation: {elsewhere.url}/orders\r\nContent-Length: 0\r\n\r\n".encode()
    server = serve(lambda request: moved)
    assert transport.send(Request("POST", server.url + "/orders", {}, b"{}")).status == status
    assert (len(server.heard), elsewhere.heard) == (1, [])


def test_a_redirect_of_a_get_is_followed_without_the_key(serve: Serve, transport: RequestsTransport) -> None:
    elsewhere = serve(lambda request: OK)
    server = serve(
        lambda request: f"HTTP/1.1 307 Moved\r\nLocation: {elsewhere.url}/b\r\nContent-Length: 0\r\n\r\n".encode()
    )
    assert transport.send(Request("GET", server.url, {"Authorization": "ApiKey secret"})).body == b"ok"
    assert b"ApiKey secret" in server.heard[0]
    assert b"ApiKey" not in elsewhere.heard[0]


def test_what_the_libraries_log_holds_no_signature(
    serve: Serve, transport: RequestsTransport, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(lambda request: b"HTTP/1.1 200 OK\r\nContent-Le")
    with caplog.at_level(logging.DEBUG):
        transport.send(Request("GET", server.url + "/a.tif?X-Amz-Date=1&X-Amz-Signature=5ecre7"))
    assert "Failed to parse headers" in caplog.text
    assert "/a.tif" in caplog.text
    assert "5ecre7" not in caplog.text
    filters = logging.getLogger("urllib3.connectionpool").filters
    transport.close()
    assert filters == []


def test_a_netrc_file_does_not_take_the_place_of_the_key(
    serve: Serve, transport: RequestsTransport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ana password wrong\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(lambda request: OK)
    transport.send(Request("GET", server.url, {"Authorization": "ApiKey secret"}))
    assert b"Authorization: ApiKey secret\r\n" in server.heard[0]


def test_a_proxy_carries_what_is_not_on_this_machine(serve: Serve) -> None:
    proxy, server = serve(lambda request: OK), serve(lambda request: OK)
    transport = RequestsTransport(NetworkSettings({"http": proxy.url, "https": proxy.url}, ("direct.example.org",)))
    try:
        transport.send(Request("GET", "http://api.example.org/user"))
        transport.send(Request("GET", server.url + "/user"))
        assert [heard.split(b"\r\n")[0] for heard in proxy.heard] == [b"GET http://api.example.org/user HTTP/1.1"]
        assert [heard.split(b"\r\n")[0] for heard in server.heard] == [b"GET /user HTTP/1.1"]
    finally:
        transport.close()


def test_a_proxy_of_the_environment_leaves_this_machine_out(
    serve: Serve, transport: RequestsTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, server = serve(lambda request: OK), serve(lambda request: OK)
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    transport.send(Request("GET", "http://api.example.org/user"))
    transport.send(Request("GET", server.url + "/user"))
    assert (len(proxy.heard), len(server.heard)) == (1, 1)


def test_the_environment_is_read_once_a_host_and_not_with_each_request(
    serve: Serve, transport: RequestsTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr("requests.utils.get_environ_proxies", lambda url, no_proxy=None: looked.append(url) or {})
    one, two = serve(lambda request: OK), serve(lambda request: OK)
    for url in (one.url + "/a?Signature=s", one.url + "/b", two.url + "/a", one.url + "/a?Signature=t"):
        transport.send(Request("GET", url))
    assert looked == [one.url, two.url]


def test_a_dead_proxy_means_that_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    transport = RequestsTransport(NetworkSettings({"http": url, "https": url}))
    with pytest.raises(NotSent):
        transport.send(Request("POST", "https://api.example.org/orders", {}, b"{}"))
    transport.close()


def test_requests_share_connections_and_close_leaves_none(serve: Serve) -> None:
    ports = []

    def reply(request: bytes) -> bytes:
        ports.append(threading.get_ident())
        return OK

    server = serve(reply)
    transport = RequestsTransport()
    for _ in range(3):
        transport.send(Request("GET", server.url))
    assert len(set(ports)) == 1
    transport.close()
    del transport
    gc.collect()


def test_a_body_that_nobody_reads_to_its_end_frees_its_connection(serve: Serve, transport: RequestsTransport) -> None:
    server = serve(lambda request: b"HTTP/1.1 200 OK\r\nContent-Length: 400000\r\n\r\n" + b"x" * 400000)
    with transport.open(Request("GET", server.url)) as incoming:
        assert len(next(incoming.chunks(1000))) == 1000
    transport.close()
    gc.collect()
