"""The styles of radar images in `resources/styles`: what people load by hand is what streams are drawn by."""

from __future__ import annotations

from enum import Enum
from functools import cache
from pathlib import Path

from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.looks import Look
from ..core.streaming import StreamSource

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
_RENDERERS = {
    "singlebandgray": QgsSingleBandGrayRenderer,
    "singlebandpseudocolor": QgsSingleBandPseudoColorRenderer,
    "multibandcolor": QgsMultiBandColorRenderer,
}


class Sheet(Enum):
    """One file; the value is its name."""

    DECIBELS = "radar_decibels"
    POWER = "radar_power"
    DECIBELS_FROM_NUMBERS = "radar_decibels_from_numbers"
    """its numbers are calibrated amplitudes: a scene's own are these, divided by its scale factor"""
    POWER_FROM_NUMBERS = "radar_power_from_numbers"
    AMPLITUDE = "radar_amplitude"
    COMPLEX = "radar_complex"
    PICTURE = "radar_picture"
    COLOURS = "radar_colours"

    @classmethod
    def of(cls, source: StreamSource, *, from_numbers: bool) -> Sheet:
        """The one that draws `source`."""
        if source.grid.bands >= 3:
            return cls.COLOURS
        return {
            Look.DECIBEL: cls.DECIBELS_FROM_NUMBERS if from_numbers else cls.DECIBELS,
            Look.POWER: cls.POWER_FROM_NUMBERS if from_numbers else cls.POWER,
            Look.AMPLITUDE: cls.COMPLEX if source.grid.is_complex else cls.AMPLITUDE,
            Look.AS_DELIVERED: cls.PICTURE,
        }[source.shown]

    def renderer(self, provider: QgsRasterDataProvider, nodata: float | None = None) -> QgsRasterRenderer:
        """A renderer as the file describes it; asks the provider for no pixel.

        A sheet that draws from digital numbers leaves out `nodata`, which that band does not declare.
        """
        document = self._document()
        described = document.documentElement().firstChildElement("pipe").firstChildElement("rasterrenderer")
        hidden = described.elementsByTagName("pixelListEntry").at(0).toElement()
        if nodata is None:
            hidden.parentNode().removeChild(hidden)
        for end in ("min", "max") if nodata is not None else ():
            hidden.setAttribute(end, repr(nodata))
        made: QgsRasterRenderer = _RENDERERS[described.attribute("type")].create(described, provider)
        return made

    def resample(self, provider: QgsRasterDataProvider) -> None:
        """Lets the provider average, or not, as the file says."""
        document = self._document()
        provider.readXml(document.documentElement().firstChildElement("pipe").firstChildElement("provider"))

    def _document(self) -> QDomDocument:
        """Nodes live no longer than it: whoever reads some keeps it."""
        document = QDomDocument()
        document.setContent(_text(self.value))
        return document


@cache
def _text(name: str) -> str:
    return (STYLES / f"{name}.qml").read_text("utf-8")
