"""How streamed images are drawn. Stretches are fixed or given: QGIS must not look at pixels to choose them."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from ..core.looks import Look
from ..core.streaming import StreamSource, Stretch
from .style_sheets import Sheet

SAMPLE_SIDE = 200
"""pixels along one side of the picture from which a stretch is measured"""
SMOOTH = "capella/smooth"
"""custom property: False where every pixel is to be seen as it is, however small the map"""


def set_renderer(layer: QgsRasterLayer, source: StreamSource, stretch: Stretch | None = None) -> None:
    """Draws `layer` as `source` is shown; `stretch` overrides the fixed one."""
    is_ramp = bool(source.ramp) and not stretch
    nodata = None if source.grid.is_complex else source.grid.nodata
    renderer = Sheet.of(source, from_numbers=is_ramp).renderer(layer.dataProvider(), nodata)
    if isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        _scale(renderer, source.ramp)
    else:
        _stretch(renderer, *(stretch or source.stretch))
    layer.setRenderer(renderer)
    if source.shown is not Look.AS_DELIVERED:
        resample(layer)


def draw_measured(layer: QgsRasterLayer, source: StreamSource) -> None:
    """As `set_renderer`, from what the first band measures, where the layer has no other."""
    set_renderer(layer, source, source.stretch)


def draw_first_band(layer: QgsRasterLayer) -> None:
    """For the moment in which a layer loses its second band. Asks the provider nothing, nor lets the legend ask it."""
    layer.blockSignals(True)
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    layer.blockSignals(False)


def is_smooth(layer: QgsRasterLayer) -> bool:
    """Whether speckle is to be averaged on a small map."""
    return str(layer.customProperty(SMOOTH, True)).lower() not in ("false", "0")


def set_smooth(layer: QgsRasterLayer, is_on: bool) -> None:
    """From now on, also with another look or another file."""
    layer.setCustomProperty(SMOOTH, is_on)
    resample(layer)


def resample(layer: QgsRasterLayer) -> None:
    """Averages speckle where the map is smaller than the image; every pixel is itself where it is not."""
    provider = layer.dataProvider()
    if is_smooth(layer):
        Sheet.AMPLITUDE.resample(provider)
        layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    else:
        Sheet.PICTURE.resample(provider)
        layer.setResamplingStage(Qgis.RasterResamplingStage.ResampleFilter)


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
    renderer = Sheet.AMPLITUDE.renderer(layer.dataProvider())
    _stretch(renderer, low, high)
    return renderer


def _scale(renderer: QgsSingleBandPseudoColorRenderer, ramp: tuple[float, ...]) -> None:
    """The same grays and labels for the digital numbers of one scene."""
    function = renderer.shader().rasterShaderFunction()
    items = zip(ramp, function.colorRampItemList(), strict=True)
    function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(number, item.color, item.label) for number, item in items]
    )
    function.setMinimumValue(ramp[0])
    function.setMaximumValue(ramp[-1])
    shader: QgsRasterShader = renderer.shader()
    shader.setMinimumValue(ramp[0])
    shader.setMaximumValue(ramp[-1])
    renderer.setClassificationMin(ramp[0])
    renderer.setClassificationMax(ramp[-1])


def _stretch(renderer: QgsSingleBandGrayRenderer | QgsMultiBandColorRenderer, low: float, high: float) -> None:
    if isinstance(renderer, QgsMultiBandColorRenderer):
        bands = (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        )
    else:
        bands = (renderer.contrastEnhancement(),)
    for enhancement in bands:
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
