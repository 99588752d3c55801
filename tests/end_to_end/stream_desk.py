"""Many scenes on the map at once: bought without clicks, streamed by the program, and looked at frame by frame."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import canonicalize

from capella_desk import part
from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QSize, QTimer
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtXml import QDomDocument

EMPTY = QColor(255, 0, 255)
LONGEST_FRAME_MS = 60_000


@dataclass(frozen=True)
class Frame:
    """One painted map of one layer."""

    image: QImage
    errors: tuple[str, ...]
    is_whole: bool
    """False where it had to be given up"""

    @property
    def painted(self) -> float:
        """Share of sampled pixels that the layer has painted."""
        places = [(x, y) for x in range(3, self.image.width(), 17) for y in range(3, self.image.height(), 17)]
        return sum(self.image.pixelColor(*place) != EMPTY for place in places) / len(places)


def paint(layer: QgsMapLayer, share: float = 1.0, east: float = 0.0, north: float = 0.0) -> Frame:
    """A view of that share of the layer's width, moved by shares of it; the GUI thread goes on meanwhile."""
    extent = layer.extent()
    width = share * extent.width()
    x, y = extent.center().x() + east * extent.width(), extent.center().y() + north * extent.height()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(400, 400))
    settings.setBackgroundColor(EMPTY)
    settings.setExtent(QgsRectangle(x - width / 2, y - width / 2, x + width / 2, y + width / 2))
    job, loop, late = QgsMapRendererParallelJob(settings), QEventLoop(), QTimer()
    job.finished.connect(loop.quit)
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    late.start(LONGEST_FRAME_MS)
    job.start()
    loop.exec()
    is_whole = not job.isActive()
    if not is_whole:
        job.cancelWithoutBlocking()
    return Frame(job.renderedImage(), tuple(error.message for error in job.errors()), is_whole)


@dataclass
class Fleet:
    """Orders of several scenes each, bought in a sandbox by an analyst who allows free renewals or does not."""

    analyst: Any
    sandbox: Any
    scenes: list[Any]
    renews: bool = True
    orders: list[str] = field(default_factory=list)

    def stream(self, per_order: int) -> list[QgsMapLayer]:
        """Buys all scenes in as many orders as it takes, and opens a layer of each."""
        account = self.analyst.app.account
        account.apply(replace(account.settings, renew_free_orders=self.renews))
        for first in range(0, len(self.scenes), per_order):
            some = self.scenes[first : first + per_order]
            self.orders.append(self._bought(some))
            wanted = len(self.analyst.layers()) + len(some)
            self.analyst.app.delivery.stream(self.orders[-1])
            self.analyst.wait(lambda wanted=wanted: len(self.analyst.layers()) == wanted, "layers do not open", 60)
        return list(self.analyst.layers())

    def _bought(self, scenes: list[Any]) -> str:
        orders = part("core.orders")
        client = self.analyst.app.account.opened().client
        lines = [orders.ImageLine(s.item["collection"], s.item_id, _collect(s.item), "GEO") for s in scenes]
        review = client.review(orders.OrderRequest.of(lines))
        return str(client.submit(review.approve("ana", datetime.now(timezone.utc))).order_id)


def _collect(item: dict[str, Any]) -> str:
    return str(item["properties"]["capella:collect_id"])


@dataclass(frozen=True)
class Traffic:
    """What the sandbox saw."""

    images: int
    """requests for parts of images"""
    refused: int
    bytes: int
    twice: int
    """bytes that were sent more than once"""
    downloads: dict[str, int]
    """calls for links, by order"""

    @classmethod
    def of(cls, sandbox: Any, since: int = 0) -> Traffic:
        """Everything after the request of that number."""
        store = [entry for entry in sandbox.requests("store", since=since) if entry["path"].endswith(".tif")]
        spans = defaultdict(list)
        for entry in store:
            if entry["status"] == 206 and entry["range"]:
                first = int(entry["range"].removeprefix("bytes=").partition("-")[0])
                spans[entry["path"]].append((first, first + entry["bytes"]))
        downloads: dict[str, int] = defaultdict(int)
        for entry in sandbox.requests("api", since=since):
            if entry["path"].endswith("/download"):
                downloads[entry["path"].split("/")[-2]] += 1
        return cls(
            images=len(store),
            refused=sum(entry["status"] >= 400 for entry in store),
            bytes=sum(entry["bytes"] for entry in store),
            twice=sum(repeated(found) for found in spans.values()),
            downloads=dict(downloads),
        )


def repeated(spans: list[tuple[int, int]]) -> int:
    """How many bytes lie in more than one of these half-open spans, counted once for each repetition."""
    covered = end = 0
    for first, last in sorted(spans):
        covered += max(0, last - max(first, end))
        end = max(end, last)
    return sum(last - first for first, last in spans) - covered


def traits(layer: QgsMapLayer) -> dict[str, Any]:
    """What must be the same when a layer comes back: who it is, how it looks, where it lies, whether it is seen."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    siblings = [child.name() for child in node.parent().children()]
    style = QDomDocument()
    layer.exportNamedStyle(style)
    return {
        "id": layer.id(),
        "name": layer.name(),
        "style": canonicalize(style.toString(), strip_text=True).splitlines(),
        "place": siblings.index(node.name()),
        "is_visible": node.isVisible(),
        "properties": {key: layer.customProperty(key) for key in layer.customPropertyKeys()},
    }


def gallery_of(folder: Path, many: int, side: int) -> Any:
    """So many items whose images are one file of `side` pixels."""
    import capella_scenes

    made = capella_scenes.gallery(folder, (), many, side)
    made.make()
    return made
