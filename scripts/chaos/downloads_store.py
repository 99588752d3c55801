"""An object store that breaks in every way that stores and lines break, by the dice of a seed."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import random
import re
import socket
import struct
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from typing import Any

PIECE = 16 << 10
_RANGE = re.compile(r"bytes=(\d+)-(\d+)")


@lru_cache(maxsize=64)
def content(name: str, version: int, size: int) -> bytes:
    """The bytes of one version of an object."""
    return random.Random(f"{name} {version}").randbytes(size)


@dataclass
class Terms:
    """What the store has and how it behaves. `faults` are kinds of faults with their share of all requests."""

    sizes: dict[str, int] = field(default_factory=dict)
    faults: dict[str, float] = field(default_factory=dict)
    validator: str = "etag"
    """etag, modified or none"""
    has_digest: bool = True
    knows_ranges: bool = True
    knows_conditions: bool = True
    changes: int = 0
    """how often an object may still change"""
    pause_s: float = 0.0
    """between two pieces of a body"""


class Store(ThreadingHTTPServer):
    """Serves one item, `scene`, with its files; `versions` are all that each object has had."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.lock = threading.Lock()
        self.requests = 0
        self.struck: dict[str, int] = {}
        self.prepare(Terms(), 0)

    def prepare(self, terms: Terms, seed: int, is_new: bool = True) -> None:
        """Other dice, and other objects where that `is_new`."""
        with self.lock:
            self.terms, self.dice = terms, random.Random(seed)
            if is_new:
                self.ticket, self.versions = 1, {name: [seed * 1000] for name in terms.sizes}

    def fault(self) -> str:
        """What goes wrong with the request at hand; empty for most."""
        with self.lock:
            self.requests += 1
            rolled = self.dice.random()
            for kind, share in self.terms.faults.items():
                rolled -= share
                if rolled < 0:
                    self.struck[kind] = self.struck.get(kind, 0) + 1
                    return kind
            return ""

    def change(self, name: str) -> None:
        """From now on the object is another one."""
        with self.lock:
            if self.terms.changes > 0 and name in self.versions:
                self.terms.changes -= 1
                self.versions[name].append(self.versions[name][-1] + 1)

    def body(self, name: str) -> bytes:
        """An object as it is now. Raises KeyError."""
        if name == "scene_digest.json":
            sums = [(each, hashlib.sha256(self.body(each)).hexdigest()) for each in self.terms.sizes]
            return json.dumps({"files": [{"name": each, "sha256": sum_} for each, sum_ in sums]}).encode()
        return content(name, self.versions[name][-1], self.terms.sizes[name])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients are killed here all the time."""


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    server: Store
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 20

    def do_GET(self) -> None:
        """The delivery, or an object or a part of it."""
        path, _, query = self.path.partition("?")
        if path == "/delivery":
            self._send(200, {"Content-Type": "application/json"}, json.dumps(self._delivery()).encode())
            return
        if path == "/told":
            self._send(200, {}, json.dumps(self._told()).encode())
            return
        name = path.rpartition("/")[2]
        fault = self.server.fault()
        if fault == "flip" and name.endswith("_digest.json"):
            # Nobody can tell that another name or sum than this one was meant.
            fault = ""
        if fault == "expire":
            self.server.ticket += 1
        if fault == "change":
            self.server.change(name)
        if f"ticket={self.server.ticket}" != query:
            self._send(403, {"Content-Type": "application/xml"}, b"<Error><Code>AccessDenied</Code></Error>")
        else:
            self._object(name, fault)

    def do_POST(self) -> None:
        """Other terms, for the one who runs the store."""
        told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.prepare(Terms(**told["terms"]), told["seed"], told["is_new"])
        self._send(200, {}, b"{}")

    def _told(self) -> dict[str, Any]:
        store = self.server
        return {"versions": store.versions, "struck": store.struck, "requests": store.requests}

    def _delivery(self) -> list[dict[str, Any]]:
        names = [*self.server.terms.sizes, *(["scene_digest.json"] if self.server.terms.has_digest else [])]
        base, ticket = self.server.url, self.server.ticket
        assets = {name.partition(".")[0]: {"href": f"{base}/data/{name}?ticket={ticket}"} for name in names}
        return [{"id": "scene", "type": "Feature", "collection": "c", "properties": {}, "assets": assets}]

    def _object(self, name: str, fault: str) -> None:
        if fault in ("busy", "broken"):
            status = self.server.dice.choice([429, 503]) if fault == "busy" else self.server.dice.choice([500, 502])
            self._send(status, {"Retry-After": "0"} if fault == "busy" else {}, b"<Error/>")
        elif fault == "reset":
            self._hang_up()
        elif fault == "portal":
            self._send(200, {"Content-Type": "text/html"}, b"<h1>Please sign in</h1>")
        else:
            self._bytes(name, fault)

    def _bytes(self, name: str, fault: str) -> None:
        terms, whole = self.server.terms, self.server.body(name)
        headers = self._validators(name)
        wanted = {"ETag": self.headers.get("If-Match"), "Last-Modified": self.headers.get("If-Unmodified-Since")}
        if terms.knows_conditions and any(value and value != headers.get(name) for name, value in wanted.items()):
            self._send(412, {}, b"<Error/>")
            return
        span = _RANGE.fullmatch(self.headers.get("Range", ""))
        if not span or not terms.knows_ranges or fault == "whole":
            self._send(200, headers, whole, fault)
            return
        start, end = int(span[1]), min(int(span[2]) + 1, len(whole))
        if start >= len(whole):
            self._send(416, {"Content-Range": f"bytes */{len(whole)}"}, b"")
            return
        if fault == "shifted":
            start, end = max(0, start - 77), max(1, end - 77)
        total = len(whole) + (5 if fault == "liar" else 0)
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{total}"
        self._send(206, headers, whole[start:end], fault)

    def _validators(self, name: str) -> dict[str, str]:
        version = self.server.versions.get(name, [0])[-1]
        moment = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(1_700_000_000 + version))
        kinds = {"etag": {"ETag": f'"{version}"'}, "modified": {"Last-Modified": moment}}
        return kinds.get(self.server.terms.validator, {})

    def _send(self, status: int, headers: dict[str, str], body: bytes, fault: str = "") -> None:
        dice = self.server.dice
        if fault == "flip" and body:
            spot = dice.randrange(len(body))
            body = body[:spot] + bytes([body[spot] ^ 0x40]) + body[spot + 1 :]
        if fault == "packed":
            headers = {**headers, "Content-Encoding": "gzip"}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        sent = dice.randrange(len(body)) if fault in ("cut", "short", "loris") and body else len(body)
        self._pour(body[:sent])
        if fault == "loris":
            for place in range(sent, min(sent + 12, len(body))):
                time.sleep(0.15)
                self.wfile.write(body[place : place + 1])
        if sent < len(body):
            self._hang_up(is_rude=fault == "cut")

    def _pour(self, body: bytes) -> None:
        view = memoryview(body)
        for place in range(0, len(view), PIECE):
            self.wfile.write(view[place : place + PIECE])
            if self.server.terms.pause_s:
                time.sleep(self.server.terms.pause_s)

    def _hang_up(self, is_rude: bool = True) -> None:
        self.close_connection = True
        if is_rude:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            self.connection.shutdown(socket.SHUT_WR)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Says nothing."""


def serve(announce: Connection) -> None:
    """Runs a store in this process until it is ended; tells its address."""
    store = Store()
    announce.send(store.url)
    store.serve_forever(0.02)


@contextmanager
def open_store() -> Iterator[str]:
    """A store in a process of its own, so that this one has no threads and may be forked; its address."""
    forked = multiprocessing.get_context("fork")
    here, there = forked.Pipe()
    process = forked.Process(target=serve, args=(there,), daemon=True)
    process.start()
    try:
        yield here.recv()
    finally:
        process.terminate()
        process.join()


def ask(url: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    """What the store says to the one who runs it."""
    data = None if body is None else json.dumps(body).encode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(f"{url}/{path}", data), timeout=30) as answer:
        found: dict[str, Any] = json.load(answer)
        return found
