"""An account with delivered scenes, and the streams that show them: everything real but the satellite."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.streams import Streams
from capella_explorer.core.account import Connection
from capella_explorer.core.delivery import DeliveredItem, Delivery
from capella_explorer.core.grid import grid_of
from capella_explorer.core.looks import Look
from capella_explorer.core.orders import AnalyticLine, ImageLine, OrderRequest
from capella_explorer.core.products import AnalyticProduct, ProductType
from capella_explorer.core.query import SearchQuery
from capella_explorer.core.session import Session
from capella_explorer.core.signing import UrlSigner
from capella_explorer.core.streaming import StreamSource
from osgeo import gdal
from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QSize, QThread
from qgis.PyQt.QtGui import QColor, QImage

EMPTY = QColor(255, 0, 255)


@dataclass
class Frame:
    """One painted map."""

    image: QImage
    errors: list[str]

    @property
    def painted(self) -> float:
        """Share of sampled pixels that a layer has painted."""
        places = [(x, y) for x in range(5, self.image.width(), 20) for y in range(5, self.image.height(), 20)]
        return sum(self.image.pixelColor(*place) != EMPTY for place in places) / len(places)


@dataclass
class World:
    """A session at the sandbox with its signer and its streams."""

    sandbox: Any
    session: Session
    streams: Streams
    folder: Path
    refused: list[tuple[Any, Any]] = field(default_factory=list)
    expired: list[Any] = field(default_factory=list)

    @property
    def signer(self) -> UrlSigner:
        """The one of the streams."""
        return self.streams.signer

    def order(self, *products: ProductType, vessels: bool = False) -> Delivery:
        """The products of one collect, bought; the same collect each time, so that its files are made once."""
        first = self.rows(ProductType.GEO)[0]
        rows = [next(r for r in self.rows(p) if r.collect_id == first.collect_id) for p in products]
        lines: list[Any] = [ImageLine(r.collection, r.item_id, r.collect_id, r.product_type) for r in rows]
        if vessels:
            lines.append(AnalyticLine(AnalyticProduct.VESSEL_DETECTION, first.collect_id))
        review = self.session.client.review(OrderRequest.of(lines))
        order = self.session.client.submit(review.approve("ana", datetime.now(timezone.utc)))  # type: ignore[union-attr]
        delivery = self.session.client.download(order.order_id)
        self.signer.learn(delivery)
        return delivery

    def rows(self, product: ProductType) -> list[Any]:
        """Spotlight scenes of that type."""
        page = self.session.client.search(SearchQuery(product_types=(product,)), 1, 200)
        return sorted((row for row in page.rows if row.mode == "spotlight"), key=lambda row: row.collect_id)

    def geo(self) -> DeliveredItem:
        """A GEO image, bought, whose files are made already."""
        item = self.order(ProductType.GEO).items[0]
        self.truth(item)
        return item

    def source(self, item: DeliveredItem, look: Look = Look.DECIBEL) -> StreamSource:
        """What STAC tells of its image."""
        assert item.data is not None
        grid = grid_of(item.document(), item.data.key)
        assert grid is not None
        return StreamSource(item.data.identity, grid, look)

    def truth(self, item: DeliveredItem, key: str = "") -> Path:
        """The file itself, fetched whole."""
        asset = item.asset(key) if key else item.data
        assert asset is not None
        path = self.folder / asset.url.file_name
        if not path.exists():
            path.write_bytes(self.fetch(asset.url.href))
        return path

    def fetch(self, url: str) -> bytes:
        """A plain GET."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(url, timeout=60) as answer:
            content: bytes = answer.read()
            return content

    def mark(self) -> int:
        """How many requests the sandbox has seen."""
        return len(self.sandbox.requests())

    def since(self, mark: int, plane: str = "store") -> list[tuple[str, str, int]]:
        """Method, range and status of what came after."""
        seen = [entry for entry in self.sandbox.requests()[mark:] if entry["plane"] == plane]
        return [(entry["method"], entry["range"], entry["status"]) for entry in seen]


def frame(layer: QgsMapLayer, zoom: float = 1.0, east: float = 0.0, size: tuple[int, int] = (600, 400)) -> Frame:
    """What a map of that part of the layer's extent shows; `east` in units of the view's width."""
    extent = QgsRectangle(layer.extent())
    extent.scale(zoom)
    shift = east * extent.width()
    extent = QgsRectangle(extent.xMinimum() + shift, extent.yMinimum(), extent.xMaximum() + shift, extent.yMaximum())
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(*size))
    settings.setBackgroundColor(EMPTY)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return Frame(job.renderedImage(), [error.message for error in job.errors()])


def settle() -> None:
    """Lets signals of other threads arrive."""
    QCoreApplication.processEvents()


def wait(milliseconds: int) -> None:
    """Lets timers fire."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < milliseconds:
        QCoreApplication.processEvents()
        QThread.msleep(5)


@pytest.fixture
def project(qgis_app: Any) -> Iterator[QgsProject]:
    """Empty before and after."""
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def world(qgis_app: Any, fresh_sandbox: Any, tmp_path: Path) -> Iterator[World]:
    """Closed, with everything it made, when the test ends."""
    connection = Connection("Sandbox", fresh_sandbox.api_url)
    session = Session(connection, lambda: fresh_sandbox.api_key, tmp_path / "state")
    signer = UrlSigner(session.client.download, session.client.item, session.now)
    streams = Streams(tmp_path / "streams", signer, session.transport)
    world = World(fresh_sandbox, session, streams, tmp_path)
    streams.failed.connect(lambda what, error: world.refused.append((what, error)))
    streams.order_expired.connect(world.expired.append)
    gdal.VSICurlClearCache()
    yield world
    streams.close()
    session.close()
    gdal.VSICurlClearCache()
