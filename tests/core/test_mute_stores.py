"""A store that accepts and then says nothing holds up its own file only, and nobody who wants to stop."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.downloads import Pace, execute
from capella_explorer.core.errors import Cancelled
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.requests_transport import RequestsTransport
from capella_explorer.core.transfers import DownloadPlan, FileVerified, PlannedFile

DATA = bytes(range(251)) * 4_000
AT_ONCE_S = 1.0
PART = 100_000
ENGINE = "capella_explorer.core.downloading"


class Store(ThreadingHTTPServer):
    """One object under every path. Of `mute` it says nothing, of `falls-mute` only the first part."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.speak = threading.Event()
        self.silent: list[str] = []


class Handler(BaseHTTPRequestHandler):
    """GET of a range."""

    server: Store
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answers, or waits until the store speaks."""
        body = b"{}" if self.path.endswith(".json") else DATA
        span = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        start, end = (int(span[1]), min(int(span[2]) + 1, len(body))) if span else (0, len(body))
        if "/mute" in self.path or ("falls-mute" in self.path and start > 0):
            self.server.silent.append(self.path)
            self.server.speak.wait(20)
        self.send_response(206 if span else 200)
        self.send_header("ETag", '"e"')
        self.send_header("Content-Length", str(end - start))
        if span:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(body)}")
        with suppress(OSError):
            self.end_headers()
            self.wfile.write(body[start:end])

    def log_message(self, *args: object) -> None:
        """Says nothing."""


class Desk:
    """One run over real sockets, in a thread of its own until `cancel`."""

    def __init__(self, url: str, folder: Path, names: tuple[str, ...], *digests: str) -> None:
        self.verified: list[str] = []
        self.ended: list[object] = []
        self.is_cancelled = False
        self._url, self._transport = url, RequestsTransport()
        assets = [self.asset(AssetIdentity("o", "c", name, "HH")) for name in names]
        sums = [self.asset(AssetIdentity("o", "c", name, "digest")) for name in digests] or [None] * len(names)
        files = tuple(PlannedFile(a, folder / a.identity.item_id, None, s) for a, s in zip(assets, sums, strict=True))
        self._plan = DownloadPlan("o", folder, files)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        """The link that it has."""
        return SignedAsset(identity, SignedUrl(f"{self._url}/{identity.item_id}", None))

    def distrust(self, asset: SignedAsset) -> None:
        """There is no other one."""

    def cancel(self) -> float:
        """Seconds until the run has ended."""
        began, self.is_cancelled = time.monotonic(), True
        self._thread.join(10)
        self._transport.close()
        return time.monotonic() - began

    def wait_for(self, *names: str) -> None:
        """Until these files bear their names."""
        until(lambda: set(names) <= set(self.verified))

    def _run(self) -> None:
        try:
            self.ended.append(
                execute(self._plan, self._transport, self, self._hear, lambda: self.is_cancelled, pace=Pace(3))
            )
        except Cancelled as error:
            self.ended.append(type(error))

    def _hear(self, event: object) -> None:
        if isinstance(event, FileVerified):
            self.verified.append(event.path.name)


def until(is_so: object) -> None:
    deadline = time.monotonic() + 8
    while not is_so():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.01)


def workers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith(("capella-d", "capella-f"))]


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(f"{ENGINE}.claims.MUTE_AFTER_S", 0.2)
    monkeypatch.setattr(f"{ENGINE}.engine.SMALLEST_PART", PART)
    monkeypatch.setattr(f"{ENGINE}.file_work.FIRST_PART", PART)
    server = Store()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.speak.set()
    server.shutdown()
    thread.join()
    server.server_close()


def test_who_cancels_does_not_wait_for_a_store_that_says_nothing_and_no_thread_is_left(
    store: Store, tmp_path: Path
) -> None:
    desk = Desk(store.url, tmp_path, ("mute-a.tif", "mute-b.tif", "falls-mute.tif"))
    until(lambda: len(store.silent) >= 3)
    assert desk.cancel() < AT_ONCE_S
    assert desk.ended == [Cancelled]
    until(lambda: not workers())


def test_nor_for_check_sums_that_do_not_come(store: Store, tmp_path: Path) -> None:
    desk = Desk(store.url, tmp_path, ("a.tif",), "mute-digest.json")
    until(lambda: store.silent)
    assert desk.cancel() < AT_ONCE_S
    assert desk.ended == [Cancelled]
    assert not (tmp_path / "a.tif").exists()
    until(lambda: not workers())


def test_other_files_are_fetched_while_one_store_says_nothing(store: Store, tmp_path: Path) -> None:
    desk = Desk(store.url, tmp_path, ("falls-mute.tif", "a.tif", "b.tif"))
    desk.wait_for("a.tif", "b.tif")
    assert store.silent.count("/falls-mute.tif") >= 2
    store.speak.set()
    desk.wait_for("falls-mute.tif")
    assert {path.name for path in tmp_path.iterdir()} == {"falls-mute.tif", "a.tif", "b.tif"}
    assert all(path.read_bytes() == DATA for path in tmp_path.iterdir())
    desk.cancel()
    [report] = desk.ended
    assert [(file.reconnects, file.fetched_bytes) for file in report.files] == [(0, len(DATA))] * 3  # type: ignore[attr-defined]


def test_a_file_whose_check_sums_do_not_come_holds_up_no_other(store: Store, tmp_path: Path) -> None:
    desk = Desk(store.url, tmp_path, ("a.tif", "b.tif"), "mute-digest.json", "digest.json")
    desk.wait_for("b.tif")
    assert store.silent == ["/mute-digest.json"]
    assert desk.cancel() < AT_ONCE_S
    assert desk.verified == ["b.tif"]
