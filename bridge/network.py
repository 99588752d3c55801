"""QGIS's proxy and certificates as plain values, so that core reaches the network as QGIS does."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..core.requests_transport import NetworkSettings
from .stream_folder import is_running

_NAME = "certificates"
_SCHEMES = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5h"}


def network_settings(folder: Path) -> NetworkSettings:
    """What QGIS is set to, read on the main thread; its certificates are written to `folder` for `requests`."""
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    url = _proxy_url(proxy)
    skipped = [*manager.excludeList(), *manager.noProxyList()]
    return NetworkSettings(
        proxies={"http": url, "https": url} if url else None,
        no_proxy=tuple(sorted({_host(entry) for entry in skipped if entry})),
        ca_file=str(_write_certificates(folder)),
    )


def _proxy_url(proxy: QNetworkProxy) -> str:
    scheme = _SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return ""
    login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    return f"{scheme}://{login}{proxy.hostName()}:{proxy.port() or 8080}"


def _host(entry: str) -> str:
    return urlsplit(entry if "//" in entry else f"//{entry}").hostname or entry


def _write_certificates(folder: Path) -> Path | str:
    """One file for this process, as long as the certificates stay; empty where the profile cannot be written."""
    pem = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    path = folder / f"{_NAME}-{os.getpid()}-{hashlib.sha256(pem).hexdigest()[:16]}.pem"
    if not pem or path.exists():
        return path if pem else ""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _remove(folder, lambda owner: not is_running(owner))
        with os.fdopen(os.open(path.with_suffix(".part"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as part:
            part.write(pem)
        path.with_suffix(".part").replace(path)
    except OSError:
        return ""
    return path


def forget_certificates(folder: Path) -> None:
    """Removes the files of this process and of those that have died; others that run keep theirs."""
    _remove(folder, lambda owner: owner == os.getpid() or not is_running(owner))


def _remove(folder: Path, is_over: Callable[[int], bool]) -> None:
    for path in folder.glob(f"{_NAME}-*"):
        owner = path.name.split("-")[1]
        if not owner.isdigit() or is_over(int(owner)):
            with suppress(OSError):  # Windows keeps a file that somebody reads; the next run removes it
                path.unlink(missing_ok=True)


def gdal_cannot_follow() -> bool:
    """True where QGIS reaches the network in a way of which GDAL cannot be told for one path alone.

    A proxy's exceptions and its password reach GDAL for the whole process or not at all; authorities before 3.10 too.
    """
    return has_own_certificates() or bool(_proxy_url(QgsNetworkAccessManager.instance().fallbackProxy()))


def has_own_certificates() -> bool:
    """True where QGIS trusts authorities that the system does not: GDAL before 3.10 cannot be told of them."""
    manager = QgsApplication.authManager()
    return bool(manager.databaseCAs() or manager.extraFileCAs())
