"""What heads the legend of a layer: the quantity that its colours tell, not the band that they are drawn from."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerLegendUtils, QgsProject

from ..core.radiometry import Quantity
from ..core.streaming import StreamSource
from .layer_words import quantity_name


def head_legend(layer: QgsMapLayer, source: StreamSource, project: QgsProject) -> None:
    """Main thread, once the layer is drawn; the tree keeps it in the project."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    label = ""
    if source.ramp:
        quantity = source.calibration.quantity if source.calibration else Quantity.BACKSCATTER
        label = quantity_name(quantity)
    if label != QgsMapLayerLegendUtils.legendNodeUserLabel(node, 0):
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, label)
        layer.legendChanged.emit()
