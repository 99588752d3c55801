"""Streamed bytes go the way of QGIS's network settings, kept or not, and GDAL's own settings stay as they were."""

from __future__ import annotations

import http.client
import select
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from capella_explorer.bridge.kept_tiles import passage
from capella_explorer.bridge.layers import build_raster
from capella_explorer.bridge.network import network_settings
from capella_explorer.bridge.streams import Streams
from capella_explorer.core.delivery import DeliveredItem, Delivery, SignedAsset, SignedUrl
from capella_explorer.core.requests_transport import NetworkSettings, RequestsTransport
from capella_explorer.core.settings import Settings
from capella_explorer.core.signing import UrlSigner
from osgeo import gdal
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy
from stream_world import World, frame

FAR = "store.example"
"""a name that no machine here can find: only the proxy leads to it"""
NEAR = "127.0.0.2"
GDAL_OPTIONS = (
    "GDAL_HTTP_PROXY", "GDAL_HTTPS_PROXY", "GDAL_HTTP_PROXYUSERPWD", "GDAL_PROXY_AUTH", "CURL_CA_BUNDLE",
    "SSL_CERT_FILE", "GDAL_HTTP_UNSAFESSL", "GDAL_HTTP_HEADERS", "CPL_VSIL_CURL_ALLOWED_EXTENSIONS",
)  # fmt: skip


class Store(SimpleHTTPRequestHandler):
    """Serves ranges of files to whoever asks."""

    protocol_version = "HTTP/1.1"

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


class Proxy(BaseHTTPRequestHandler):
    """Forwards plain requests and tunnels others, all of them to one store, whatever it is called."""

    protocol_version = "HTTP/1.1"
    server: ProxyServer

    def do_GET(self) -> None:
        """RFC 9112 3.2.2: the whole address in the first line."""
        asked = urlsplit(self.path)
        there = http.client.HTTPConnection(*self.server.store)
        there.request("GET", asked.path, headers={"Range": self.headers["Range"]})
        answer = there.getresponse()
        body = answer.read()
        self.server.note("GET", asked.hostname or "", len(body))
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("server", "date"):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        there.close()

    def do_CONNECT(self) -> None:
        """RFC 9110 9.3.6: bytes in both directions, of which it understands none."""
        with socket.create_connection(self.server.store) as there:
            self.send_response(200)
            self.end_headers()
            ends = {self.connection: there, there: self.connection}
            while True:
                for end in select.select(list(ends), [], [], 10)[0]:
                    piece = end.recv(1 << 16)
                    if not piece:
                        self.close_connection = True
                        return
                    ends[end].sendall(piece)
                    self.server.note("CONNECT", self.path.partition(":")[0], len(piece) * (end is there))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - named by http.server
        """Nothing."""


class ProxyServer(ThreadingHTTPServer):
    """Remembers what went through."""

    daemon_threads = True

    def __init__(self, store: tuple[str, int]) -> None:
        self.store, self.bytes = store, 0
        self.hosts: set[tuple[str, str]] = set()
        super().__init__(("127.0.0.1", 0), Proxy)

    def note(self, method: str, host: str, count: int) -> None:
        """So many bytes came from there."""
        self.hosts.add((method, host))
        self.bytes += count


@dataclass
class Net:
    """A store, a proxy that leads to it, and a scene that lies there."""

    world: World
    item: DeliveredItem
    proxy: ProxyServer
    port: int
    folder: Path

    def painted(self, host: str, settings: NetworkSettings, keeps: bool, scheme: str = "http") -> list[str]:
        """Streams the scene from `host` and paints it; what went wrong."""
        asset = self.item.data
        assert asset is not None
        name = self.world.truth(self.item).name
        link = SignedUrl(f"{scheme}://{host}:{self.port}/{name}?X-Amz-Signature=5ecre7", None)
        signed = (SignedAsset(asset.identity, link),)
        delivery = Delivery(asset.identity.order_id, (DeliveredItem(self.item.row, signed),))
        signer = UrlSigner(lambda _: delivery, lambda *_: self.item, lambda: datetime.now(timezone.utc))
        way = passage(replace(Settings(), keep_tiles=keeps), self.folder)
        transport = RequestsTransport(settings)
        streams = Streams(self.folder / "streams", signer, transport, passage=way)
        before = {option: gdal.GetConfigOption(option) for option in GDAL_OPTIONS}
        try:
            shown = frame(build_raster(self.world.source(self.item), streams, "scene"), 0.1)
            assert {option: gdal.GetConfigOption(option) for option in GDAL_OPTIONS} == before
            return [*shown.errors, *(["nothing painted"] * (shown.painted < 1))]
        finally:
            streams.close()
            transport.close()


@contextmanager
def running(server: ThreadingHTTPServer) -> Iterator[ThreadingHTTPServer]:
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """Certificate and key of the far store, which is its own authority."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificates")
    asked = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    named = ["-subj", f"/CN={FAR}", "-addext", f"subjectAltName=DNS:{FAR}", "-keyout", "a.key", "-out", "a.pem"]
    subprocess.run(["openssl", *asked, *named], check=True, capture_output=True, cwd=tmp_path)
    return tmp_path / "a.pem", tmp_path / "a.key"


@pytest.fixture
def net(world: World, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Net]:
    """QGIS goes through the proxy; everything is as before afterwards."""
    item = world.geo()
    store = ThreadingHTTPServer((NEAR, 0), partial(Store, directory=str(world.truth(item).parent)))
    store.daemon_threads = True
    if "certificate" in request.fixturenames:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*request.getfixturevalue("certificate"))
        store.socket = context.wrap_socket(store.socket, server_side=True)
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    with ExitStack() as servers:
        servers.enter_context(running(store))
        proxy = ProxyServer((NEAR, store.server_address[1]))
        servers.enter_context(running(proxy))
        through = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", proxy.server_address[1])
        manager.setFallbackProxyAndExcludes(through, [], [])
        yield Net(world, item, proxy, store.server_address[1], tmp_path)
    manager.setFallbackProxyAndExcludes(*before)


def exclude(*hosts: str) -> None:
    """What QGIS's options say is reached without the proxy."""
    manager = QgsNetworkAccessManager.instance()
    manager.setFallbackProxyAndExcludes(manager.fallbackProxy(), [], list(hosts))


@pytest.mark.parametrize("keeps", [True, False])
def test_bytes_go_through_the_proxy_of_qgis(net: Net, tmp_path: Path, keeps: bool) -> None:
    assert net.painted(FAR, network_settings(tmp_path / "state"), keeps) == []
    assert net.proxy.hosts == {("GET", FAR)}
    assert net.proxy.bytes > 100_000


@pytest.mark.parametrize("keeps", [True, False])
def test_bytes_go_through_a_tunnel_and_private_certificates_count(
    certificate: tuple[Path, Path], net: Net, tmp_path: Path, keeps: bool
) -> None:
    settings = replace(network_settings(tmp_path / "state"), ca_file=str(certificate[0]))
    assert net.painted(FAR, settings, keeps, "https") == []
    assert net.proxy.hosts == {("CONNECT", FAR)}
    assert net.proxy.bytes > 100_000


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize(("hosts", "through"), [((), {("GET", NEAR)}), ((NEAR,), set()), ((FAR,), {("GET", NEAR)})])
def test_hosts_that_qgis_reaches_without_its_proxy_are_reached_so(
    net: Net, tmp_path: Path, keeps: bool, hosts: tuple[str, ...], through: set[tuple[str, str]]
) -> None:
    exclude(*hosts)
    assert net.painted(NEAR, network_settings(tmp_path / "state"), keeps) == []
    assert net.proxy.hosts == through


def test_without_proxy_and_authorities_gdal_reads_at_the_store_itself(net: Net, tmp_path: Path) -> None:
    settings = replace(Settings(), keep_tiles=False)
    assert passage(settings, tmp_path).is_open
    QgsNetworkAccessManager.instance().setFallbackProxyAndExcludes(QNetworkProxy(), [], [])
    assert not passage(settings, tmp_path).is_open
