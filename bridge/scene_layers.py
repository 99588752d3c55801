"""Delivered files as layers of the project: opened in a worker, put into their order's group on the main thread."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject

from ..core.delivery import DeliveredItem, SignedAsset
from ..core.looks import Look
from ..core.orders import Order
from ..core.stream_titles import group_title
from .healing import paint_again
from .layer_metadata import ORDER
from .layers import group_of, open_image, place
from .streams import Streams
from .vectors import open_vectors

VECTORS = (".geojson", ".json")


class SceneLayers:
    """Knows the project and the streams; makes no request on the main thread."""

    def __init__(self, project: QgsProject, streams: Streams) -> None:
        self._project = project
        self._streams = streams

    def open(self, item: DeliveredItem, asset: SignedAsset, look: Look) -> QgsMapLayer:
        """Worker: the layer of one file. Raises `NotStreamable` and what the door says."""
        if asset.url.file_name.lower().endswith(VECTORS):
            return open_vectors(item, asset.key, self._streams)
        return open_image(item, asset.key, look, self._streams)

    def place(self, layer: QgsMapLayer, order: Order | None) -> None:
        """Main thread: puts the layer on top of its order's group."""
        order_id = order.order_id if order else ""
        title = group_title(order.ordered_at if order else None, order_id)
        place(layer, group_of(self._project, order_id, title), self._project)

    def place_local(self, layer: QgsMapLayer, order_id: str) -> None:
        """Main thread: puts a downloaded file beside what its order streams, or on top where it has no group."""
        groups = [g for g in self._project.layerTreeRoot().findGroups(True) if g.customProperty(ORDER) == order_id]
        place(layer, groups[0] if groups and order_id else self._project.layerTreeRoot(), self._project)

    def repaint(self, order_id: str) -> None:
        """Main thread: layers of a renewed order fetch what they could not show."""
        for layer in self._project.mapLayers().values():
            if layer.customProperty(ORDER) == order_id:
                paint_again(layer, self._streams)
