"""The files and the door behind streamed layers: they live while something streams, and leave nothing behind."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CapellaError, OrderExpired
from ..core.identity import AssetIdentity
from ..core.stream_vrt import vrt_text, vsicurl_path
from ..core.streaming import StreamSource
from .layer_words import quantity_name
from .stream_folder import StreamFolder

if TYPE_CHECKING:
    from ..core.door import Door
    from ..core.http import Transport
    from ..core.passage import Passage
    from ..core.radiometry import Calibration
    from ..core.signing import UrlSigner

LOOPBACK = "127.0.0.1"
NUMBERS = "-numbers"
"""how the name of a VRT with two bands ends"""


class Streams(QObject):
    """Makes a VRT file for a source, and tells which source is behind a file. Thread-safe.

    Nothing is opened, written or changed before the first source comes.
    """

    order_expired = pyqtSignal(object)
    """AssetIdentity: somebody looks at it and its order has died"""
    failed = pyqtSignal(object, object)
    """AssetIdentity, CapellaError: somebody looks at it and it cannot be shown"""

    misfit = pyqtSignal(object)
    """AssetIdentity: somebody looked at it, and it is another image than its source says"""

    calibrated = pyqtSignal(object, object)
    """AssetIdentity, Calibration or None: somebody looked at it in decibels, and this is what its file says"""

    def __init__(
        self,
        folder: Path,
        signer: UrlSigner,
        transport: Transport,
        *,
        passage: Passage | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.signer = signer
        self.transport = transport
        self._passage = passage
        self._folder = StreamFolder(folder)
        self._door: Door | None = None
        self._bypass = ProxyBypass()
        self._texts: dict[str, str] = {}
        self._fetched: set[AssetIdentity] = set()
        self._attempt = 0
        self._listeners: list[tuple[AssetIdentity, list[CapellaError]]] = []
        self._lock = threading.Lock()

    def open(self, source: StreamSource, *, has_numbers: bool = True) -> Path:
        """The VRT of that source, the same file for the same source. Makes no request.

        With `has_numbers` a calibrated look whose scale factor is known can be drawn from digital numbers.
        """
        has_numbers = has_numbers and bool(source.ramp)
        paths = self._paths_of(source)
        text = source.text()
        digest = _digest(text)
        with self._lock:
            name = f"{_plain(source.identity.item_id)}-{digest}{NUMBERS * has_numbers}.vrt"
            path = self._folder.write(name, vrt_text(source, *paths, has_numbers=has_numbers, name=quantity_name))
            self._texts[_canonical(path)] = text
        return path

    def place_for(self, identity: AssetIdentity, suffix: str, members: Mapping[str, str] | None = None) -> Path:
        """Where a small file that has to be fetched whole (a vector product) lies or will lie.

        A project keeps `members` beside the identity: those that were named last.
        """
        text = identity.text() + (f"&{urlencode(members)}" if members else "")
        digest = _digest(identity.text())
        with self._lock:
            path = self._folder.path(f"{_plain(identity.item_id)}-{digest}{suffix}")
            if members or _canonical(path) not in self._texts:
                self._texts[_canonical(path)] = text
        return path

    def mark_fetched(self, identity: AssetIdentity) -> None:
        """A small file lies complete in its place."""
        with self._lock:
            self._fetched.add(identity)

    def is_fetched(self, identity: AssetIdentity) -> bool:
        """True once `mark_fetched` was told so."""
        return identity in self._fetched

    def address(self, identity: AssetIdentity, suffix: str = ".tif") -> str:
        """The URL of an asset on the door, which opens now if it was closed."""
        return self._ready_door().let_in(identity, suffix)

    def gdal_path(self, identity: AssetIdentity, suffix: str = ".tif") -> str:
        """What GDAL opens to read the file itself, for a header."""
        return vsicurl_path(self.address(identity, suffix))

    def is_opening(self) -> bool:
        """True while GDAL opens a streamed file somewhere, and may hold the lock of its pool of datasets."""
        door = self._door
        return door is not None and door.is_opening

    def text_of(self, path: str) -> str | None:
        """The `capella:` text of one of our files, under the order that answers for it now; None for other paths."""
        text = self._texts.get(_canonical(path)) if path else None
        identity = AssetIdentity.parse(text) if text else None
        if text is None or identity is None:
            return None
        return self.signer.current(identity).text() + text.removeprefix(identity.text())

    def rewrite(self, path: str) -> None:
        """Writes one of our VRTs anew under names that GDAL has not failed to open yet. Makes no request."""
        source = StreamSource.parse(self._texts.get(_canonical(path), ""))
        if source is None:
            return
        self._attempt += 1
        has_numbers = Path(path).stem.endswith(NUMBERS)
        text = vrt_text(source, *self._paths_of(source), has_numbers=has_numbers, name=quantity_name)
        with self._lock:
            self._folder.write(Path(path).name, text)

    @contextmanager
    def listening(self, identity: AssetIdentity) -> Iterator[list[CapellaError]]:
        """Collects what goes wrong with one asset meanwhile: GDAL says only that it could not open it."""
        heard: list[CapellaError] = []
        listener = (identity, heard)
        self._listeners.append(listener)
        try:
            yield heard
        finally:
            self._listeners.remove(listener)

    def use_passage(self, passage: Passage) -> None:
        """From now on bytes go this way, also those of layers that are open."""
        with self._lock:
            self._passage = passage
            if self._door:
                self._door.passage = passage

    def close(self) -> None:
        """Closes the door, removes every file and restores the environment. A later `open` starts anew."""
        with self._lock:
            door, self._door = self._door, None
            self._texts.clear()
            self._fetched.clear()
            self._folder.remove()
            self._bypass.end()
        if door:
            door.close()

    def _paths_of(self, source: StreamSource) -> tuple[str, str]:
        """What GDAL opens to read the file, and what to read it scaled where only the file knows its scale factor."""
        if source.local and Path(source.local).exists():
            return source.local, source.local
        scaled = ""
        if source.calibrates_itself:
            door = self._ready_door()
            scaled = vsicurl_path(door.let_in_scaled(source.identity, source.grid, self._learn, self._attempt))
        return vsicurl_path(self._ready_door().let_in(source.identity, grid=source.grid)), scaled

    def _ready_door(self) -> Door:
        from ..core.door import Door

        with self._lock:
            if self._door is None:
                self._door = Door(self.signer, self.transport, self._tell, self._passage)
                self._door.misfit = self.misfit.emit
                self._bypass.begin()
            return self._door

    def _learn(self, identity: AssetIdentity, calibration: Calibration | None) -> None:
        """What is saved from now on knows the scale factor."""
        if calibration:
            with self._lock:
                for path, text in self._texts.items():
                    source = StreamSource.parse(text)
                    if source and source.identity == identity:
                        self._texts[path] = source.with_calibration(calibration).text()
        self.calibrated.emit(identity, calibration)

    def _tell(self, identity: AssetIdentity, error: CapellaError) -> None:
        for wanted, heard in list(self._listeners):
            if wanted == identity:
                heard.append(error)
        if isinstance(error, OrderExpired):
            self.order_expired.emit(identity)
        else:
            self.failed.emit(identity, error)


class ProxyBypass:
    """Keeps a proxy from capturing 127.0.0.1: GDAL reads `no_proxy` from the environment and nowhere else."""

    def __init__(self) -> None:
        self._touched: list[str] = []

    def begin(self) -> None:
        """Adds the loopback address to both spellings; libcurl reads the upper case one where the other is absent."""
        for name in ("no_proxy", "NO_PROXY"):
            hosts = _hosts(os.environ.get(name, ""))
            if LOOPBACK not in hosts and "*" not in hosts:
                os.environ[name] = ",".join([*hosts, LOOPBACK])
                self._touched.append(name)

    def end(self) -> None:
        """Takes out what was added, and nothing else."""
        for name in self._touched:
            hosts = [host for host in _hosts(os.environ.get(name, "")) if host != LOOPBACK]
            if hosts:
                os.environ[name] = ",".join(hosts)
            else:
                os.environ.pop(name, None)
        self._touched.clear()


def _hosts(value: str) -> list[str]:
    return [host.strip() for host in value.split(",") if host.strip()]


def _digest(text: str) -> str:
    """Imported here like the door: QGIS starts with this module."""
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.-]", "_", name)[:80].lstrip(".") or "stream"


def _canonical(path: str | Path) -> str:
    return os.path.normcase(os.path.realpath(path))
