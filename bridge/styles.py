"""How streamed images are drawn. Stretches are fixed or given: QGIS must not look at pixels to choose them."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

from ..core.streaming import StreamSource, Stretch

SAMPLE_SIDE = 200
"""pixels along one side of the picture from which a stretch is measured"""


def set_renderer(layer: QgsRasterLayer, source: StreamSource, stretch: Stretch | None = None) -> None:
    """Draws `layer` as `source` is shown; `stretch` overrides the fixed one."""
    low, high = stretch or source.stretch
    layer.setRenderer(_renderer(layer, source.grid.bands, low, high))


def measured_stretch(layer: QgsRasterLayer) -> Stretch | None:
    """The 2nd and 98th percentile of a small picture of the first band; reads pixels, so never on the main thread.

    None where there are none.
    """
    height = max(1, round(SAMPLE_SIDE * layer.height() / max(1, layer.width())))
    block = layer.dataProvider().block(1, layer.extent(), SAMPLE_SIDE, min(height, 4 * SAMPLE_SIDE))
    if not block.isValid():
        return None
    count = block.width() * block.height()
    values = sorted(block.value(n) for n in range(count) if not block.isNoData(n))
    if not values or values[0] == values[-1]:
        return None
    return values[int(0.02 * len(values))], values[min(int(0.98 * len(values)), len(values) - 1)]


def _renderer(layer: QgsRasterLayer, bands: int, low: float, high: float) -> QgsRasterRenderer:
    provider = layer.dataProvider()
    if bands >= 3:
        colour = QgsMultiBandColorRenderer(provider, 1, 2, 3)
        colour.setRedContrastEnhancement(_enhancement(provider.dataType(1), low, high))
        colour.setGreenContrastEnhancement(_enhancement(provider.dataType(2), low, high))
        colour.setBlueContrastEnhancement(_enhancement(provider.dataType(3), low, high))
        return colour
    return gray_renderer(layer, low, high)


def gray_renderer(layer: QgsRasterLayer, low: float, high: float) -> QgsSingleBandGrayRenderer:
    """Black at `low`, white at `high`, which stay as they are."""
    provider = layer.dataProvider()
    gray = QgsSingleBandGrayRenderer(provider, 1)
    gray.setContrastEnhancement(_enhancement(provider.dataType(1), low, high))
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits(0))
    gray.setMinMaxOrigin(origin)
    return gray


def _enhancement(data_type: Qgis.DataType, low: float, high: float) -> QgsContrastEnhancement:
    enhancement = QgsContrastEnhancement(data_type)
    enhancement.setMinimumValue(low)
    enhancement.setMaximumValue(high)
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
    )
    return enhancement
