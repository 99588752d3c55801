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


def set_renderer(layer: QgsRasterLayer, source: StreamSource, stretch: Stretch | None = None) -> None:
    """Draws `layer` as `source` is shown; `stretch` overrides the fixed one."""
    low, high = stretch or source.stretch
    layer.setRenderer(_renderer(layer, source.grid.bands, low, high))


def _renderer(layer: QgsRasterLayer, bands: int, low: float, high: float) -> QgsRasterRenderer:
    provider = layer.dataProvider()
    if bands >= 3:
        colour = QgsMultiBandColorRenderer(provider, 1, 2, 3)
        colour.setRedContrastEnhancement(_enhancement(provider.dataType(1), low, high))
        colour.setGreenContrastEnhancement(_enhancement(provider.dataType(2), low, high))
        colour.setBlueContrastEnhancement(_enhancement(provider.dataType(3), low, high))
        return colour
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
