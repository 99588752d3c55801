"""Downloads through the real transport, from a store on this machine that serves ranges and breaks when told."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.downloads import Patience, execute
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.requests_transport import RequestsTransport
from capella_explorer.core.transfers import DownloadPlan, DownloadReport, PlannedFile

DATA = bytes(range(251)) * 20_000


class Store(ThreadingHTTPServer):
    """One object under every path. `cuts` are the numbers of bytes after which the next answers break."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.cuts: list[int] = []
        self.heard: list[dict[str, str]] = []
        self.connections = 0
        self.url = f"http://127.0.0.1:{self.server_port}"

    def process_request(self, request: object, client_address: object) -> None:
        """Counts connections."""
        self.connections += 1
        super().process_request(request, client_address)  # type: ignore[arg-type]


class Handler(BaseHTTPRequestHandler):
    """GET with a range, as S3 does it."""

    server: Store
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answers whole or by range."""
        self.server.heard.append({name.lower(): value for name, value in self.headers.items()})
        span = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        start, end = (int(span[1]), min(int(span[2]) + 1, len(DATA))) if span else (0, len(DATA))
        body = DATA[start:end]
        self.send_response(206 if span else 200)
        self.send_header("ETag", '"e"')
        self.send_header("Content-Length", str(len(body)))
        if span:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(DATA)}")
        self.end_headers()
        cut = self.server.cuts.pop(0) if self.server.cuts else len(body)
        try:
            self.wfile.write(body[:cut])
        except OSError:
            self.close_connection = True
        if cut < len(body):
            self.close_connection = True

    def log_message(self, *args: object) -> None:
        """Says nothing."""


class Desk:
    """Gives the links of a plan."""

    def __init__(self, assets: list[SignedAsset]) -> None:
        self._assets = {asset.identity: asset for asset in assets}

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        """The link that it has."""
        return self._assets[identity]

    def distrust(self, asset: SignedAsset) -> None:
        """There is no other one."""


@pytest.fixture
def store() -> Iterator[Store]:
    server = Store()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def fetch(store: Store, folder: Path, *names: str) -> DownloadReport:
    transport = RequestsTransport()
    identities = [AssetIdentity("o", "c", name, "HH") for name in names]
    assets = [SignedAsset(i, SignedUrl(f"{store.url}/{i.item_id}?Signature=s", None)) for i in identities]
    files = tuple(PlannedFile(asset, folder / asset.identity.item_id) for asset in assets)
    try:
        plan = DownloadPlan("o", folder, files)
        return execute(plan, transport, Desk(assets), patience=Patience(6, 0.001, 0.002))
    finally:
        transport.close()


def test_files_arrive_whole_over_a_connection_that_breaks_twice(store: Store, tmp_path: Path) -> None:
    store.cuts = [1_000_000, 2_000_000]
    report = fetch(store, tmp_path, "a.tif", "b.tif")
    assert report.is_complete
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "b.tif"]
    assert all(path.read_bytes() == DATA for path in tmp_path.iterdir())
    assert {heard.get("if-match") for heard in store.heard} == {None, '"e"'}
    assert len(store.heard) >= 4
    assert sum(file.fetched_bytes for file in report.files) == 2 * len(DATA)
    assert not any("authorization" in heard for heard in store.heard)


def test_a_large_file_comes_by_ranges_over_connections_that_are_kept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for bound in ("SMALLEST_PART", "LARGEST_PART"):
        monkeypatch.setattr(f"capella_explorer.core.downloading.engine.{bound}", 100_000)
    monkeypatch.setattr("capella_explorer.core.downloading.file_work.FIRST_PART", 100_000)
    assert fetch(store, tmp_path, "a.tif").is_complete
    assert (tmp_path / "a.tif").read_bytes() == DATA
    assert len(store.heard) >= 40
    assert store.connections <= 16


def test_a_store_that_dies_for_good_leaves_a_part_that_the_next_run_continues(store: Store, tmp_path: Path) -> None:
    store.cuts = [1_000_000, *[0] * 20]
    report = fetch(store, tmp_path, "a.tif")
    assert [failure.path.name for failure in report.failed] == ["a.tif"]
    assert (tmp_path / "a.tif.part").stat().st_size == len(DATA)
    store.cuts, store.heard = [], []
    assert fetch(store, tmp_path, "a.tif").is_complete
    assert [heard.get("range") for heard in store.heard] == [f"bytes=1000000-{len(DATA) - 1}"]
    assert (tmp_path / "a.tif").read_bytes() == DATA


CHILD = """
import importlib.util, resource, sys
from pathlib import Path
root, here, url, folder = sys.argv[1:]
def load(name, file, locations=None):
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=locations)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
load("capella_explorer", root + "/__init__.py", [root])
from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.downloads import execute
from capella_explorer.core.errors import CapellaError
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.requests_transport import RequestsTransport
from capella_explorer.core.transfers import DownloadPlan, PlannedFile
asset = SignedAsset(AssetIdentity("o", "c", "a", "HH"), SignedUrl(url, None))
plan = DownloadPlan("o", Path(folder), (PlannedFile(asset, Path(folder) / "a.tif"),))
class Desk:
    def asset(self, identity):
        return asset
try:
    execute(plan, RequestsTransport(), Desk())
except CapellaError as error:
    print(type(error).__name__, error.detail.partition("]")[0] + "]")
"""


def test_a_file_that_the_disk_cannot_hold_never_gets_its_final_name(store: Store, tmp_path: Path, root: Path) -> None:
    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))

    command = [sys.executable, "-c", CHILD, str(root), str(Path(__file__).parent), store.url, str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, preexec_fn=small, check=True, timeout=30)
    assert run.stdout.strip() == "FolderNotWritable [Errno 27]"
    assert not (tmp_path / "a.tif").exists()
    assert fetch(store, tmp_path, "a.tif").is_complete
    assert (tmp_path / "a.tif").read_bytes() == DATA
