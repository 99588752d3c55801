"""QGIS's proxy as plain values, and its certificates as a file that does not outlive the program."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.network import forget_certificates, network_settings
from capella_explorer.core.http import AnswerLost, Request
from capella_explorer.core.requests_transport import NetworkSettings, RequestsTransport
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

Kind = QNetworkProxy.ProxyType


@pytest.fixture
def proxy(qgis_app: Any) -> Iterator[Any]:
    """Sets QGIS's proxy, and takes it away again."""
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()

    def use(kind: Any, *members: Any, excludes: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> None:
        manager.setFallbackProxyAndExcludes(QNetworkProxy(kind, *members), list(excludes), list(without))

    yield use
    manager.setFallbackProxyAndExcludes(*before)


def test_without_a_proxy_it_is_left_to_the_environment(proxy: Any, tmp_path: Path) -> None:
    proxy(Kind.NoProxy)
    settings = network_settings(tmp_path)
    assert (settings.proxies, settings.no_proxy) == (None, ())


@pytest.mark.parametrize(
    ("members", "url"),
    [
        ((Kind.HttpProxy, "proxy.example.org", 3128), "http://proxy.example.org:3128"),
        ((Kind.HttpProxy, "proxy.example.org"), "http://proxy.example.org:8080"),
        ((Kind.Socks5Proxy, "10.0.0.1", 1080), "socks5h://10.0.0.1:1080"),
        (
            (Kind.HttpProxy, "proxy", 8080, "DOM\\ana", "p@ss:w/rd %"),
            "http://DOM%5Cana:p%40ss%3Aw%2Frd%20%25@proxy:8080",
        ),
        ((Kind.Socks5Proxy, "proxy", 1080, "ana", ""), "socks5h://ana:@proxy:1080"),
    ],
)
def test_a_proxy_becomes_one_url(members: tuple[Any, ...], url: str, proxy: Any, tmp_path: Path) -> None:
    proxy(*members)
    assert network_settings(tmp_path).proxies == {"http": url, "https": url}


@pytest.mark.parametrize("members", [(Kind.HttpProxy, ""), (Kind.HttpCachingProxy, "proxy", 1), (Kind.DefaultProxy,)])
def test_what_is_no_proxy_for_us_is_none(members: tuple[Any, ...], proxy: Any, tmp_path: Path) -> None:
    proxy(*members)
    assert network_settings(tmp_path).proxies is None


def test_excludes_become_hosts(proxy: Any, tmp_path: Path) -> None:
    excludes = ("https://intranet.example.org/wms", "http://10.0.0.7:8080/")
    proxy(Kind.HttpProxy, "proxy", 1, excludes=excludes, without=("files.example.org", "https://intranet.example.org"))
    assert network_settings(tmp_path).no_proxy == ("10.0.0.7", "files.example.org", "intranet.example.org")


def test_the_password_of_a_proxy_is_not_in_a_repr(proxy: Any, tmp_path: Path) -> None:
    proxy(Kind.HttpProxy, "proxy", 1, "ana", "s3cret")
    assert "s3cret" not in repr(network_settings(tmp_path))


def test_certificates_are_the_users_own_and_end_with_the_program(proxy: Any, tmp_path: Path) -> None:
    path = Path(network_settings(tmp_path).ca_file)
    assert path.read_text().startswith("-----BEGIN CERTIFICATE-----")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    forget_certificates(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_certificates_of_others_that_run_stay_and_those_of_the_dead_go(proxy: Any, tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    others = tmp_path / f"certificates-{os.getppid()}-abc.pem", tmp_path / f"certificates-{dead.pid}-abc.pem"
    for path in (*others, tmp_path / "certificates-abc.pem", tmp_path / "capella_explorer.sqlite"):
        path.write_text("x")
    ours = Path(network_settings(tmp_path).ca_file)
    assert set(tmp_path.iterdir()) == {others[0], tmp_path / "capella_explorer.sqlite", ours}
    forget_certificates(tmp_path)
    assert set(tmp_path.iterdir()) == {others[0], tmp_path / "capella_explorer.sqlite"}


def test_certificates_that_have_gone_are_a_lost_answer_and_not_a_bug(tmp_path: Path, monkeypatch: Any) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    transport = RequestsTransport(NetworkSettings(ca_file=str(tmp_path / "gone.pem")))
    with pytest.raises(AnswerLost):
        transport.send(Request("GET", "https://127.0.0.1:9/"))
    transport.close()
