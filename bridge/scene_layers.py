"""Delivered files as layers of the project: opened in a worker, put into their order's group on the main thread."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer

from ..core.delivery import DeliveredItem, SignedAsset
from ..core.looks import Look
from ..core.orders import Order
from ..core.streaming import StreamSource
from .calm import Calm
from .healing import paint_again
from .layer_metadata import ASSET, ITEM, ORDER, copy_description
from .layer_words import group_title
from .layers import group_of, open_image, place, show_file, source_of
from .streams import Streams
from .styles import resample
from .vectors import open_vectors

VECTORS = (".geojson", ".json")


class SceneLayers:
    """Knows the project and the streams; makes no request on the main thread."""

    def __init__(self, project: QgsProject, streams: Streams) -> None:
        self._project = project
        self._streams = streams
        self._calm = Calm(streams.is_opening)

    def open(self, item: DeliveredItem, asset: SignedAsset, look: Look, *, is_smooth: bool = True) -> QgsMapLayer:
        """Worker: the layer of one file. Raises `NotStreamable` and what the door says."""
        if asset.url.file_name.lower().endswith(VECTORS):
            return open_vectors(item, asset.key, self._streams)
        return open_image(item, asset.key, look, self._streams, is_smooth=is_smooth)

    def place(self, layer: QgsMapLayer, order: Order | None) -> QgsMapLayer:
        """Main thread: puts the layer on top of its order's group, or in place of the preview of the same scene.

        Answers with the layer that shows it now.
        """
        order_id = order.order_id if order else ""
        title = group_title(order.ordered_at if order else None, order_id)
        preview = self._preview_of(layer) if order else None
        if preview is not None and isinstance(layer, QgsRasterLayer) and self._take_place(preview, layer):
            self._name_group(preview, order_id, title)
            return preview
        place(layer, group_of(self._project, order_id, title), self._project)
        return layer

    def place_local(self, layer: QgsMapLayer, order_id: str) -> None:
        """Main thread: puts a downloaded file beside what its order streams, or on top where it has no group."""
        groups = [g for g in self._project.layerTreeRoot().findGroups(True) if g.customProperty(ORDER) == order_id]
        place(layer, groups[0] if groups and order_id else self._project.layerTreeRoot(), self._project)

    def repaint(self, order_id: str) -> None:
        """Main thread: layers of a renewed order fetch what they could not show."""
        for layer in self._project.mapLayers().values():
            if layer.customProperty(ORDER) == order_id:
                self._calm.then(partial(self._paint_again, layer.id()))

    def _paint_again(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer:
            paint_again(layer, self._streams)

    def _preview_of(self, layer: QgsMapLayer) -> QgsRasterLayer | None:
        for other in self._project.mapLayers().values():
            is_preview = other.customProperty(ASSET) == "preview" and not other.customProperty(ORDER)
            if is_preview and other.customProperty(ITEM) == layer.customProperty(ITEM):
                return other if isinstance(other, QgsRasterLayer) else None
        return None

    def _take_place(self, preview: QgsRasterLayer, layer: QgsRasterLayer) -> bool:
        """What was a preview is the product now; its id, visibility and place in the tree stay."""
        source = source_of(layer, self._streams)
        if source is None:
            return False
        preview.setName(layer.name())
        preview.setCustomProperty(ORDER, layer.customProperty(ORDER))
        self._calm.then(partial(self._show, preview.id(), layer, source))
        return True

    def _show(self, layer_id: str, product: QgsRasterLayer, source: StreamSource) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer:
            show_file(layer, source, self._streams)
            layer.setRenderer(product.renderer().clone())
            copy_description(product, layer)
            resample(layer)
            layer.triggerRepaint()

    def _name_group(self, layer: QgsMapLayer, order_id: str, title: str) -> None:
        """A group of previews of which none is left becomes that of the order, or goes into it."""
        root = self._project.layerTreeRoot()
        group = root.findLayer(layer.id()).parent()
        is_ours = isinstance(group, QgsLayerTreeGroup) and group.customProperty(ORDER) == ""
        if not is_ours or not all(one.customProperty(ORDER) for one in _layers_of(group)):
            return
        ordered = next((other for other in root.findGroups(True) if other.customProperty(ORDER) == order_id), None)
        if ordered is None:
            group.setCustomProperty(ORDER, order_id)
            group.setName(title)
            return
        for node in group.findLayers():
            if node.layer() and node.layer().customProperty(ORDER) == order_id:
                ordered.addChildNode(node.clone())
                node.parent().removeChildNode(node)
        if not group.children():
            group.parent().removeChildNode(group)


def _layers_of(group: QgsLayerTreeGroup) -> list[QgsMapLayer]:
    return [node.layer() for node in group.findLayers() if node.layer()]
