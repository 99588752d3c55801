"""The sides of the benchmark: our streams, the rivals' signed layers, and the floor."""

from __future__ import annotations

import http.client
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.parse import quote, urlsplit

from capella_explorer.bridge.jobs import Jobs
from capella_explorer.bridge.layers import group_of, open_image, place, speed_up
from capella_explorer.bridge.streams import Streams
from capella_explorer.core.account import Connection
from capella_explorer.core.delivery import DeliveredItem
from capella_explorer.core.kept_blocks import KeptBlocks
from capella_explorer.core.looks import Look
from capella_explorer.core.orders import ImageLine, OrderRequest
from capella_explorer.core.passage import Passage
from capella_explorer.core.requests_transport import RequestsTransport
from capella_explorer.core.session import Session
from capella_explorer.core.signing import UrlSigner
from capella_sandbox.launch import SandboxProcess
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from streaming_scenes import Gallery, Scene
from streaming_stage import FRAME, Heart, paint, rest, until

Opened = list[QgsRasterLayer]
CACHE_BYTES = 2_000_000_000


@dataclass(frozen=True)
class Opening:
    """One scene from click to painted frame; times in milliseconds."""

    valid: float
    frame: float
    gap: float
    early: int
    """requests to the store before the layer was valid"""
    requests: int
    bytes: int
    bad: int
    """of the requests: HEAD, refused, or for another file than the image"""


@dataclass(frozen=True)
class Visit:
    """A walk over one scene: milliseconds of all frames together, and what the store sent meanwhile."""

    took: float
    requests: int
    bytes: int


class Bench:
    """A sandbox with the scenes of a gallery in it, all bought, and one account that streams them."""

    def __init__(self, sandbox: SandboxProcess, gallery: Gallery, folder: Path) -> None:
        self.sandbox, self.gallery, self.folder = sandbox, gallery, folder
        self.jobs, self.heart = Jobs(), Heart()
        connection = Connection("bench", sandbox.api_url)
        self.session = Session(connection, lambda: sandbox.api_key, folder / "state")
        self._transports: list[RequestsTransport] = []
        self._order = self._bought([*gallery.large, *gallery.many])
        self._items = self._delivered()

    def close(self) -> None:
        """Ends what runs."""
        self.jobs.close()
        for transport in self._transports:
            transport.close()
        self.session.close()

    def link(self, scene: Scene) -> str:
        """A fresh signed link of its image."""
        return str(self._delivered()[scene.item_id].data.url.href)

    def streams(self, cache: Path) -> Streams:
        """As after a start of QGIS, with the links of the delivery at hand as after a click; tiles lie in `cache`.

        No connection is open: the sandbox's store shares an address with its API, a bucket does not.
        """
        gdal.VSICurlClearCache()
        client = self.session.client
        signer = UrlSigner(client.download, client.item, self.session.now)
        signer.learn(client.download(self._order))
        passage = Passage(KeptBlocks(cache, CACHE_BYTES))
        self._transports.append(RequestsTransport())
        return Streams(Path(tempfile.mkdtemp(dir=self.folder)), signer, self._transports[-1], passage=passage)

    def ours(self, scene: Scene, look: Look, streams: Streams) -> QgsRasterLayer:
        """As the dock opens it: in a job, handed over to the main thread."""
        opened: Opened = []
        item = self._items[scene.item_id]
        self.jobs.start("open", lambda emit, cancelled: open_image(item, "HH", look, streams), done=opened.append)
        until(lambda: opened)
        return opened[0]

    def open_ours(self, scene: Scene) -> Opening:
        """Nothing cached."""
        streams = self.streams(Path(tempfile.mkdtemp(dir=self.folder)))
        try:
            return self._opening(scene, lambda: self.ours(scene, Look.DECIBEL, streams))
        finally:
            streams.close()

    def open_raw(self, scene: Scene) -> Opening:
        """As QGIS core and other plugins do."""
        link = self.link(scene)
        return self._opening(scene, lambda: QgsRasterLayer("/vsicurl/" + link, "raw", "gdal"))

    def open_recipe(self, scene: Scene) -> Opening:
        """As GDAL's documentation advises for links that refuse HEAD."""
        options = "use_head=no&list_dir=no&empty_dir=yes"
        path = f"/vsicurl?{options}&url={quote(self.link(scene), safe='')}"
        return self._opening(scene, lambda: QgsRasterLayer(path, "recipe", "gdal"))

    def open_local(self, scene: Scene) -> Opening:
        """From the disk."""
        return self._opening(scene, lambda: QgsRasterLayer(str(self.gallery.local(scene)), "local", "gdal"))

    def walk(self, layer: QgsRasterLayer, views: list[Any]) -> Visit:
        """Frames one after the other."""
        mark = self._mark()
        took = sum(paint(layer, view) for view in views)
        asked = self._since(mark)
        return Visit(took, len(asked), sum(entry["bytes"] for entry in asked))

    def speed_up(self, layer: QgsRasterLayer, streams: Streams) -> float:
        """What the plugin does once the map has been painted (`LayerSwitches.speed_up`); its milliseconds."""
        began = perf_counter()
        speed_up(layer, streams)
        return 1000 * (perf_counter() - began)

    def open_all_ours(self, scenes: tuple[Scene, ...]) -> tuple[float, float]:
        """Seconds until all are in the project, and the longest gap: one job, layers placed as they come."""
        streams = self.streams(Path(tempfile.mkdtemp(dir=self.folder)))
        project = QgsProject.instance()
        opened: Opened = []

        def work(emit: Callable[[object], None], _cancelled: object) -> None:
            for scene in scenes:
                emit(open_image(self._items[scene.item_id], "HH", Look.DECIBEL, streams))

        def come(layer: QgsRasterLayer) -> None:
            place(layer, group_of(project, self._order, "Order"), project)
            opened.append(layer)

        with self.heart.measured() as pulse:
            began = perf_counter()
            self.jobs.start("open", work, advanced=come)
            until(lambda: len(opened) == len(scenes))
            took = perf_counter() - began
        project.clear()
        streams.close()
        return took, pulse.longest_ms

    def open_all_raw(self, scenes: tuple[Scene, ...]) -> tuple[float, float]:
        """The same on the main thread, one by one."""
        gdal.VSICurlClearCache()
        items = self._delivered()
        with self.heart.measured() as pulse:
            began = perf_counter()
            for scene in scenes:
                layer = QgsRasterLayer("/vsicurl/" + items[scene.item_id].data.url.href, "raw", "gdal")
                QgsProject.instance().addMapLayer(layer)
            took = perf_counter() - began
        QgsProject.instance().clear()
        return took, pulse.longest_ms

    @property
    def getter(self) -> str:
        """What makes the plain GETs."""
        return "curl" if shutil.which("curl") else "http.client"

    def get(self, scene: Scene, length: int, times: int = 1) -> list[float]:
        """Milliseconds of plain GETs of the first bytes over one connection. The link goes in by stdin."""
        link = self.link(scene)
        if self.getter != "curl":
            return _plain_gets(link, length, times)
        one = f'url = "{link}"\noutput = /dev/null\nrange = 0-{length - 1}\nwrite-out = "%{{time_total}}\\n"\n'
        command = ["curl", "--silent", "--noproxy", "*", "--config", "-"]
        run = subprocess.run(command, input="next\n".join([one] * times), capture_output=True, text=True, check=True)
        return [1000 * float(line) for line in run.stdout.split()]

    def idle(self) -> float:
        """The longest gap of a GUI that does nothing for two seconds."""
        with self.heart.measured() as pulse:
            rest(2000)
        return pulse.longest_ms

    def _opening(self, scene: Scene, open_it: Callable[[], QgsRasterLayer]) -> Opening:
        gdal.VSICurlClearCache()
        mark = self._mark()
        with self.heart.measured() as pulse:
            began = perf_counter()
            layer = open_it()
            valid = 1000 * (perf_counter() - began)
            early = len(self._since(mark))
            frame = paint(layer)
        asked = self._since(mark)
        bad = [
            e for e in asked if e["method"] != "GET" or e["status"] >= 400 or not e["path"].endswith(scene.file_name)
        ]
        return Opening(
            valid, valid + frame, pulse.longest_ms, early, len(asked), sum(e["bytes"] for e in asked), len(bad)
        )

    def _mark(self) -> int:
        seen = self.sandbox.requests()
        return int(seen[-1]["n"]) if seen else 0

    def _since(self, mark: int) -> list[dict[str, Any]]:
        return self.sandbox.requests("store", since=mark)

    def _bought(self, scenes: list[Scene]) -> str:
        client = self.session.client
        lines = [
            ImageLine(s.item["collection"], s.item_id, s.item["properties"]["capella:collect_id"], "GEO")
            for s in scenes
        ]
        review = client.review(OrderRequest.of(lines))
        return str(client.submit(review.approve("bench", datetime.now(timezone.utc))).order_id)

    def _delivered(self) -> dict[str, DeliveredItem]:
        return {item.row.item_id: item for item in self.session.client.download(self._order).items}


def needed_bytes(path: Path) -> int:
    """Header and tiles of the overview that a frame of the whole image shows."""
    dataset = gdal.Open(str(path))  # a band does not keep it open
    band = dataset.GetRasterBand(1)
    wanted = 1.2 * max(band.XSize / FRAME[0], band.YSize / FRAME[1])
    levels = [band.GetOverview(n) for n in range(band.GetOverviewCount())]
    level = min((o for o in levels if band.XSize / o.XSize <= wanted), key=lambda o: o.XSize, default=band)
    header = min(int(o.GetMetadataItem("BLOCK_OFFSET_0_0", "TIFF")) for o in [*levels, band])
    columns, rows = -(-level.XSize // 512), -(-level.YSize // 512)
    tiles = [level.GetMetadataItem(f"BLOCK_SIZE_{x}_{y}", "TIFF") for x in range(columns) for y in range(rows)]
    return header + sum(int(size or 0) for size in tiles)


def _plain_gets(link: str, length: int, times: int) -> list[float]:
    address = urlsplit(link)
    connection, took = http.client.HTTPConnection(address.netloc), []
    for _ in range(times):
        began = perf_counter()
        connection.request("GET", f"{address.path}?{address.query}", headers={"Range": f"bytes=0-{length - 1}"})
        connection.getresponse().read()
        took.append(1000 * (perf_counter() - began))
    connection.close()
    return took
