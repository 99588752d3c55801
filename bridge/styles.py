"""How streamed images are drawn. Stretches are fixed or given: QGIS must not look at pixels to choose them."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..core.looks import Look
from ..core.stream_bands import NUMBERS_BAND
from ..core.streaming import StreamSource, Stretch

SAMPLE_SIDE = 200
"""pixels along one side of the picture from which a stretch is measured"""
MOST_OVERSAMPLING = 4.0
"""how much finer than the screen the provider reads at most before it averages; overviews are 2 times apart"""


def set_renderer(layer: QgsRasterLayer, source: StreamSource, stretch: Stretch | None = None) -> None:
    """Draws `layer` as `source` is shown; `stretch` overrides the fixed one."""
    if source.ramp and not stretch:
        renderer: QgsRasterRenderer = _ramp_renderer(layer, source)
    elif source.grid.bands >= 3:
        renderer = _colour_renderer(layer, *(stretch or source.stretch))
    else:
        renderer = gray_renderer(layer, *(stretch or source.stretch))
    layer.setRenderer(renderer)
    if source.shown is not Look.AS_DELIVERED:
        smooth(layer)


def draw_measured(layer: QgsRasterLayer, source: StreamSource) -> None:
    """As `set_renderer`, from what the first band measures, where the layer has no other."""
    set_renderer(layer, source, source.stretch)


def draw_first_band(layer: QgsRasterLayer) -> None:
    """For the moment in which a layer loses its second band. Asks the provider nothing, nor lets the legend ask it."""
    layer.blockSignals(True)
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    layer.blockSignals(False)


def smooth(layer: QgsRasterLayer) -> None:
    """Averages speckle where the map is smaller than the image; every pixel is itself where it is not."""
    provider = layer.dataProvider()
    provider.enableProviderResampling(True)
    provider.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Average)
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Nearest)
    provider.setMaxOversampling(MOST_OVERSAMPLING)
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)


def is_drawn_slowly(layer: QgsRasterLayer, source: StreamSource) -> bool:
    """True while a calibrated look is drawn from computed numbers as `set_renderer` left it, not as the user did."""
    renderer = layer.renderer()
    if not source.shown.is_calibrated or not isinstance(renderer, QgsSingleBandGrayRenderer):
        return False
    drawn = renderer.contrastEnhancement()
    return drawn is not None and (drawn.minimumValue(), drawn.maximumValue()) == source.stretch


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


def gray_renderer(layer: QgsRasterLayer, low: float, high: float) -> QgsSingleBandGrayRenderer:
    """Black at `low`, white at `high`, which stay as they are."""
    provider = layer.dataProvider()
    gray = QgsSingleBandGrayRenderer(provider, 1)
    gray.setContrastEnhancement(_enhancement(provider.dataType(1), low, high))
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits(0))
    gray.setMinMaxOrigin(origin)
    return gray


def _ramp_renderer(layer: QgsRasterLayer, source: StreamSource) -> QgsSingleBandPseudoColorRenderer:
    """Digital numbers in the grays of their calibrated values; the legend tells the values."""
    ramp, (low, high) = source.ramp, source.stretch
    unit = " dB" if source.shown is Look.DECIBEL else ""
    last = len(ramp) - 1
    labels = [f"{low + (high - low) * n / last:g}{unit}" for n in range(last + 1)]
    grays = [round(255 * n / last) for n in range(last + 1)]
    function = QgsColorRampShader(ramp[0], ramp[-1], None, QgsColorRampShader.Type.Interpolated)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(number, QColor(gray, gray, gray), label)
            for number, gray, label in zip(ramp, grays, labels, strict=True)
        ]
    )
    legend = QgsColorRampLegendNodeSettings()
    legend.setMinimumLabel(labels[0])
    legend.setMaximumLabel(labels[-1])
    function.setLegendSettings(legend)
    shader = QgsRasterShader(ramp[0], ramp[-1])
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), NUMBERS_BAND, shader)
    renderer.setClassificationMin(ramp[0])
    renderer.setClassificationMax(ramp[-1])
    return renderer


def _colour_renderer(layer: QgsRasterLayer, low: float, high: float) -> QgsMultiBandColorRenderer:
    provider = layer.dataProvider()
    colour = QgsMultiBandColorRenderer(provider, 1, 2, 3)
    colour.setRedContrastEnhancement(_enhancement(provider.dataType(1), low, high))
    colour.setGreenContrastEnhancement(_enhancement(provider.dataType(2), low, high))
    colour.setBlueContrastEnhancement(_enhancement(provider.dataType(3), low, high))
    return colour


def _enhancement(data_type: Qgis.DataType, low: float, high: float) -> QgsContrastEnhancement:
    enhancement = QgsContrastEnhancement(data_type)
    enhancement.setMinimumValue(low)
    enhancement.setMaximumValue(high)
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
    )
    return enhancement
