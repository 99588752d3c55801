"""Layers whose bytes pass through the door: seen once they stay, offline and in networks that GDAL cannot use."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.kept_tiles import KeptTiles, passage
from capella_explorer.bridge.layers import build_raster
from capella_explorer.bridge.network import has_own_certificates, network_settings
from capella_explorer.bridge.streams import Streams
from capella_explorer.core.delivery import DeliveredItem, Delivery, SignedAsset, SignedUrl
from capella_explorer.core.errors import ConnectionFailed
from capella_explorer.core.kept_blocks import KeptBlocks
from capella_explorer.core.looks import Look
from capella_explorer.core.passage import Passage
from capella_explorer.core.requests_transport import RequestsTransport
from capella_explorer.core.settings import Settings
from capella_explorer.core.signing import UrlSigner
from osgeo import gdal
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThreadPool
from qgis.PyQt.QtNetwork import QSslCertificate
from stream_world import World, frame, settle


@pytest.fixture
def quiet() -> Iterator[None]:
    """Keeps GDAL's complaints about a store that misbehaves out of the output."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    yield
    gdal.PopErrorHandler()


@pytest.fixture
def keeping(world: World, tmp_path: Path) -> World:
    """A world whose door keeps what passes."""
    world.streams.use_passage(Passage(KeptBlocks(tmp_path / "tiles", 1 << 30)))
    return world


def restarted(world: World, tmp_path: Path) -> Streams:
    """QGIS of the next day, without a network and without a link."""

    def nothing(*_: Any) -> Any:
        raise ConnectionFailed

    gdal.VSICurlClearCache()
    signer = UrlSigner(nothing, nothing, lambda: datetime.now(timezone.utc))
    later = Passage(KeptBlocks(tmp_path / "tiles", 1 << 30))
    return Streams(tmp_path / "later", signer, RequestsTransport(), passage=later)


@pytest.mark.parametrize("look", [Look.DECIBEL, Look.AMPLITUDE])
def test_what_was_seen_is_painted_offline_after_a_restart(keeping: World, tmp_path: Path, look: Look) -> None:
    source = keeping.source(keeping.geo(), look)
    seen = frame(build_raster(source, keeping.streams, "scene"))
    assert seen.errors == []
    keeping.streams.close()
    mark, later = keeping.mark(), restarted(keeping, tmp_path)
    try:
        again = frame(build_raster(source, later, "scene"))
        assert (again.image == seen.image, again.errors) == (True, [])
        assert keeping.mark() == mark
    finally:
        later.close()


def test_what_was_not_seen_stays_empty_offline_and_says_why(keeping: World, tmp_path: Path, quiet: None) -> None:
    source, refused = keeping.source(keeping.geo()), []
    frame(build_raster(source, keeping.streams, "scene"))
    later = restarted(keeping, tmp_path)
    later.failed.connect(lambda what, error: refused.append((what, error)))
    try:
        began = time.monotonic()
        near = frame(build_raster(source, later, "scene"), zoom=0.02)
        settle()
        assert near.painted == 0
        assert time.monotonic() - began < 5
        assert {(what, type(error)) for what, error in refused} == {(source.identity, ConnectionFailed)}
    finally:
        later.close()


def test_a_second_layer_and_identify_fetch_nothing_twice(keeping: World) -> None:
    source = keeping.source(keeping.geo())
    first = build_raster(source, keeping.streams, "first")
    frame(first)
    mark = keeping.mark()
    gdal.VSICurlClearCache()
    second = build_raster(source.with_look(Look.AMPLITUDE), keeping.streams, "second")
    assert frame(second).errors == []
    assert frame(first).errors == []
    assert keeping.since(mark) == []


def test_the_first_frame_costs_two_requests_and_no_refusal(keeping: World) -> None:
    item = keeping.geo()
    mark = keeping.mark()
    assert frame(build_raster(keeping.source(item), keeping.streams, "scene")).errors == []
    asked = keeping.since(mark)
    assert [(method, status) for method, _, status in asked] in ([("GET", 206)], [("GET", 206)] * 2)
    assert keeping.since(mark, "api") == []


def test_every_number_is_that_of_the_file_itself(keeping: World) -> None:
    item = keeping.geo()
    truth = gdal.Open(str(keeping.truth(item)))
    wide, high = truth.RasterXSize, truth.RasterYSize
    windows = [(0, 0, wide, high, 300, 200), (wide // 3, high // 3, 90, 70, 90, 70), (0, 0, wide, high, wide, high)]
    assert item.data is not None
    for _ in range(2):
        streamed = gdal.Open(keeping.streams.gdal_path(item.data.identity))
        for *window, columns, rows in windows:
            ours, theirs = (file.ReadAsArray(*window, buf_xsize=columns, buf_ysize=rows) for file in (streamed, truth))
            assert (ours == theirs).all()
        gdal.VSICurlClearCache()


def test_links_that_die_while_the_map_is_moved_cost_no_frame_and_no_byte_twice(keeping: World) -> None:
    keeping.sandbox.set(link_seconds=2)
    layer = build_raster(keeping.source(keeping.geo()), keeping.streams, "scene")
    mark, shown = keeping.mark(), []
    for step in range(24):
        shown.append(frame(layer, zoom=0.05, east=-3 + 0.25 * step))
        time.sleep(0.2)
    assert [one.errors for one in shown if one.errors] == []
    spans = [tuple(int(n) for n in span.removeprefix("bytes=").split("-")) for _, span, _ in keeping.since(mark)]
    spans.sort()
    assert all(before[1] < after[0] for before, after in pairwise(spans))


def test_a_store_that_says_nothing_holds_up_neither_the_map_nor_work(
    keeping: World, tmp_path: Path, jobs: Any, quiet: None
) -> None:
    keeping.streams.use_passage(Passage(KeptBlocks(tmp_path / "tiles", 1 << 30), patience_s=1.0))
    item, done = keeping.geo(), []
    keeping.sandbox.set(store_latency_ms=6000)
    layers = [build_raster(keeping.source(item, look), keeping.streams, "") for look in (Look.DECIBEL, Look.AMPLITUDE)]
    began = time.monotonic()
    painting = [threading.Thread(target=frame, args=(layer,)) for layer in layers]
    for thread in painting:
        thread.start()
    jobs.start("work", lambda emit, cancelled: "done", done=done.append)
    while not done and time.monotonic() - began < 5:
        settle()
    assert time.monotonic() - began < 2
    for thread in painting:
        thread.join(10)
    assert not any(thread.is_alive() for thread in painting)
    assert time.monotonic() - began < 6
    assert QThreadPool.globalInstance().waitForDone(5000)


def test_what_is_kept_is_measured_and_removed_off_the_main_thread(
    keeping: World, tmp_path: Path, jobs: Any, qtbot: Any
) -> None:
    tiles, measured = KeptTiles(jobs, tmp_path), []
    tiles.measured.connect(measured.append)
    frame(build_raster(keeping.source(keeping.geo()), keeping.streams, "scene"))
    keeping.streams.close()
    tiles.measure()
    qtbot.waitUntil(lambda: len(measured) == 1)
    assert measured[0] > 256 << 10
    tiles.clear()
    qtbot.waitUntil(lambda: len(measured) == 2)
    assert measured[1] == 0
    assert not (tmp_path / "tiles").exists()


def test_preferences_say_what_is_kept(qgis_app: Any, tmp_path: Path) -> None:
    way = passage(replace(Settings(), tile_megabytes=64), tmp_path)
    assert way.kept is not None
    assert (way.kept.folder, way.kept.most_bytes, way.relays) == (tmp_path / "tiles", 64_000_000, False)
    assert passage(replace(Settings(), keep_tiles=False), tmp_path) == Passage()
    assert not (tmp_path / "tiles").exists()


class Parts(SimpleHTTPRequestHandler):
    """Serves ranges of files."""

    def do_GET(self) -> None:
        """One range."""
        content = Path(self.translate_path(self.path)).read_bytes()
        first, last = (int(n) for n in self.headers["Range"].removeprefix("bytes=").split("-"))
        body = content[first : last + 1]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{first + len(body) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", '"one"')
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - named by http.server
        """Nothing."""


@pytest.fixture
def private_authority(qgis_app: Any, tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """Certificate and key of 127.0.0.1, signed by an authority that QGIS alone trusts."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificates")
    run = partial(subprocess.run, check=True, capture_output=True, cwd=tmp_path)
    authority = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2"]
    run(["openssl", *authority, "-subj", "/O=Intranet/CN=Intranet CA"])
    run(["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "a.key", "-out", "a.csr", "-subj", "/CN=store"])
    (tmp_path / "names").write_text("subjectAltName=IP:127.0.0.1")
    signed = ["x509", "-req", "-in", "a.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out", "a.pem"]
    run(["openssl", *signed, "-days", "2", "-extfile", "names"])
    manager = QgsApplication.authManager()
    manager.setMasterPassword("for this test only", True)
    [certificate] = QSslCertificate.fromPath(str(tmp_path / "ca.pem"))
    assert manager.storeCertAuthority(certificate)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    yield tmp_path / "a.pem", tmp_path / "a.key"
    manager.removeCertAuthority(certificate)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()


@pytest.mark.parametrize("keeps", [True, False])
def test_an_image_behind_a_private_authority_is_painted(
    world: World, private_authority: tuple[Path, Path], tmp_path: Path, keeps: bool
) -> None:
    item = world.geo()
    file = world.truth(item)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Parts, directory=str(file.parent)))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*private_authority)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    link = SignedUrl(f"https://127.0.0.1:{server.server_address[1]}/{file.name}", None)
    asset = item.data
    assert asset is not None
    delivery = Delivery(asset.identity.order_id, (DeliveredItem(item.row, (SignedAsset(asset.identity, link),)),))
    signer = UrlSigner(lambda _: delivery, lambda *_: item, lambda: datetime.now(timezone.utc))
    assert has_own_certificates()
    way = passage(replace(Settings(), keep_tiles=keeps), tmp_path)
    transport = RequestsTransport(network_settings(tmp_path / "state"))
    streams = Streams(tmp_path / "private", signer, transport, passage=way)
    try:
        shown = frame(build_raster(world.source(item), streams, "scene"))
        assert shown.errors == []
        assert shown.painted > 0.2
    finally:
        streams.close()
        transport.close()
        server.shutdown()
        server.server_close()
