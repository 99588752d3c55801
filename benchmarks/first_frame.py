"""How long from a click to the first whole frame, and how long QGIS stands still meanwhile.

Three ways to put one signed scene on the map, in turns: ours (door and described VRT), the raw signed link as QGIS core
and other plugins use it, and the same file on the local disk as the floor. `python benchmarks/first_frame.py --help`.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent


def load(name: str, folder: Path) -> None:
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


load("capella_explorer", ROOT)
load("capella_sandbox", ROOT / "sandbox")

from capella_explorer.bridge.jobs import Jobs  # noqa: E402
from capella_explorer.bridge.layers import open_image  # noqa: E402
from capella_explorer.bridge.streams import Streams  # noqa: E402
from capella_explorer.core.account import Connection  # noqa: E402
from capella_explorer.core.looks import Look  # noqa: E402
from capella_explorer.core.orders import ImageLine, OrderRequest  # noqa: E402
from capella_explorer.core.products import ProductType  # noqa: E402
from capella_explorer.core.query import SearchQuery  # noqa: E402
from capella_explorer.core.session import Session  # noqa: E402
from capella_explorer.core.signing import UrlSigner  # noqa: E402
from capella_sandbox.launch import SandboxProcess  # noqa: E402
from osgeo import gdal  # noqa: E402
from qgis.core import Qgis, QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer  # noqa: E402
from qgis.PyQt.QtCore import QSize, QTimer  # noqa: E402


@dataclass
class Round:
    """One opening; times in milliseconds."""

    valid: float
    frame: float
    gap: float
    before_valid: int
    requests: int
    refused: int
    bytes: int


class Heart:
    """Beats on the GUI thread; the longest pause is what a user feels."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)
        self._last = time.perf_counter()
        self.gap = 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gap = max(self.gap, now - self._last)
        self._last = now

    def start(self) -> None:
        self._last, self.gap = time.perf_counter(), 0.0


class Bench:
    """A sandbox with a scene in it, and a QGIS."""

    def __init__(self, sandbox: SandboxProcess, side: int) -> None:
        self.sandbox = sandbox
        self.jobs, self.heart = Jobs(), Heart()
        self.session = Session(
            Connection("bench", sandbox.api_url), lambda: sandbox.api_key, Path(tempfile.mkdtemp()) / "state"
        )
        client = self.session.client
        rows = client.search(SearchQuery(product_types=(ProductType.GEO,)), 1, 200).rows
        row = min((row for row in rows if row.mode == "spotlight"), key=lambda row: row.item_id)
        line = ImageLine(row.collection, row.item_id, row.collect_id, "GEO")
        review = client.review(OrderRequest.of([line]))
        order = client.submit(review.approve("bench", datetime.now(timezone.utc)))
        self.delivery = client.download(order.order_id)
        self.item = self.delivery.items[0]
        self.local = Path(tempfile.mkdtemp()) / "scene.tif"
        self.local.write_bytes(client.door.fetch(self.item.data.url.href, most_bytes=8 << 30))

    def ours(self, look: Look) -> Round:
        folder = Path(tempfile.mkdtemp())
        signer = UrlSigner(self.session.client.download, self.session.client.item, self.session.now)
        signer.learn(self.delivery)
        streams = Streams(folder, signer, self.session.transport)
        opened: list[Any] = []

        def open_it() -> QgsRasterLayer:
            self.jobs.start(
                "open", lambda emit, cancelled: open_image(self.item, "HH", look, streams), done=opened.append
            )
            while not opened:
                QgsApplication.processEvents()
            return opened.pop()

        try:
            return self._measured(open_it)
        finally:
            streams.close()
            self.session.close()

    def raw(self) -> Round:
        link = self.session.client.download(self.delivery.order_id).items[0].data.url.href
        return self._measured(lambda: QgsRasterLayer("/vsicurl/" + link, "raw", "gdal"))

    def floor(self) -> Round:
        return self._measured(lambda: QgsRasterLayer(str(self.local), "local", "gdal"))

    def _measured(self, open_it: Callable[[], QgsRasterLayer]) -> Round:
        gdal.VSICurlClearCache()
        seen = len(self.sandbox.requests("store"))
        self.heart.start()
        began = time.perf_counter()
        layer = open_it()
        valid = time.perf_counter()
        QgsApplication.processEvents()
        opened = len(self.sandbox.requests("store"))
        start = time.perf_counter()
        self._paint(layer)
        painted = time.perf_counter()
        asked = self.sandbox.requests("store")[seen:]
        return Round(
            valid=1000 * (valid - began),
            frame=1000 * (valid - began + painted - start),
            gap=1000 * self.heart.gap,
            before_valid=opened - seen,
            requests=len(asked),
            refused=sum(entry["status"] >= 400 or entry["method"] != "GET" for entry in asked),
            bytes=sum(entry["bytes"] for entry in asked),
        )

    def _paint(self, layer: QgsRasterLayer) -> None:
        """1000 x 800 of the whole scene, with the GUI thread alive as in the canvas."""
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(layer.extent())
        settings.setOutputSize(QSize(1000, 800))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        while job.isActive():
            QgsApplication.processEvents()
            time.sleep(0.001)
        if job.errors():
            raise SystemExit(f"a frame failed: {job.errors()[0].message[:80]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--side", type=int, default=4096, help="longer side of the scene in pixels")
    parser.add_argument("--latency", type=int, default=50, help="of each request to the store, in ms")
    parser.add_argument("--connect", type=int, default=100, help="of each new connection to the store, in ms")
    arguments = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    with SandboxProcess("--collects", "20", "--max-side", str(arguments.side)) as sandbox:
        bench = Bench(sandbox, arguments.side)
        sandbox.set(store_latency_ms=arguments.latency, connect_latency_ms=arguments.connect)
        sides = {
            "ours, decibels": lambda: bench.ours(Look.DECIBEL),
            "raw signed link": bench.raw,
            "local file": bench.floor,
        }
        results: dict[str, list[Round]] = {name: [] for name in sides}
        for _ in range(arguments.rounds):
            for name, side in sides.items():
                results[name].append(side())
        report(bench, results, arguments)
        bench.jobs.close()


def report(bench: Bench, results: dict[str, list[Round]], arguments: argparse.Namespace) -> None:
    size = bench.local.stat().st_size / 1e6
    version = Qgis.QGIS_VERSION.split("-")[0]
    print(f"QGIS {version}, GDAL {gdal.__version__}; scene of {size:.0f} MB, {arguments.rounds} rounds, medians;")
    print(f"store with {arguments.latency} ms per request and {arguments.connect} ms per connection\n")
    columns = ("valid", "frame", "gap", "before_valid", "requests", "refused", "bytes")
    print(" " * 18 + "".join(f"{name:>14}" for name in columns))
    medians = {}
    for name, rounds in results.items():
        medians[name] = [statistics.median(getattr(one, column) for one in rounds) for column in columns]
        print(f"{name:18}" + "".join(f"{value:14,.0f}" for value in medians[name]))
    ours, raw, local = medians.values()
    print(f"\nfirst frame: raw / ours {raw[1] / ours[1]:.1f} x, ours / local {ours[1] / local[1]:.1f} x")
    print(f"GUI gap:     raw / ours {raw[2] / ours[2]:.1f} x")


if __name__ == "__main__":
    main()
