"""The bands of a stream in GDAL's virtual format: numbers as they are, and what GDAL itself computes from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from .grid import Grid
from .looks import Look
from .radiometry import Quantity
from .streaming import StreamSource, Stretch

BandName = Callable[[Quantity], str]
"""what people call a quantity, in their language"""

NUMBERS_BAND = 2
"""where a calibrated look has the digital numbers it is drawn from; the first band has what is measured"""
FUNCTIONS = {Look.DECIBEL: "dB", Look.POWER: "intensity"}
"""20 log10 |x| and |x| squared among the pixel functions that GDAL has built in"""
_UNITS = {Look.DECIBEL: "dB", Look.POWER: ""}
_COLOURS = ("Red", "Green", "Blue", "Alpha")
_END = "  </VRTRasterBand>"


@dataclass(frozen=True)
class Below:
    """What a band reads: a raster that GDAL can open, and how its numbers are meant."""

    grid: Grid
    path: str
    """as GDAL opens it"""
    scale: str = ""
    """what its numbers are multiplied by"""

    def source(self, band: int, factor: int = 1) -> list[str]:
        """The place of its whole image in a band that is `factor` times smaller."""
        grid = self.grid
        size = f'RasterXSize="{grid.width}" RasterYSize="{grid.height}" DataType="{grid.data_type}"'
        width, height = smaller(grid, factor)
        return [
            f'      <SourceFilename relativeToVRT="0">{escape(printable(self.path))}</SourceFilename>',
            f"      <SourceBand>{band}</SourceBand>",
            f'      <SourceProperties {size} BlockXSize="{grid.block[0]}" BlockYSize="{grid.block[1]}"/>',
            f'      <SrcRect xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"/>',
            f'      <DstRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>',
        ]

    def calibrated(self, factor: int = 1) -> list[str]:
        """Its first band, scaled and without its nodata.

        `nan` outside and NODATA inside: the only pair that GDAL 3.6 to 3.13 all draw transparent (qgis-facts.md 6.3).
        """
        nodata = 0.0 if self.grid.nodata is None else self.grid.nodata
        scaled = [f"      <ScaleOffset>0</ScaleOffset><ScaleRatio>{self.scale}</ScaleRatio>"] * bool(self.scale)
        hidden = f"      <NODATA>{nodata!r}</NODATA>"
        return ["    <ComplexSource>", *self.source(1, factor), *scaled, hidden, "    </ComplexSource>"]


def english(quantity: Quantity) -> str:
    """Its name where nobody speaks another language."""
    return quantity.value


def plain_band(source: StreamSource, below: Below, band: int, name: BandName, number: int = 0) -> list[str]:
    """Numbers as the file has them, of complex ones the magnitude: its `band` becomes `number` of the stream.

    Beside a measured band it has that one's type and declares no nodata: a GeoTIFF has one of each for all its bands,
    and an export of both would take 0 dB for nothing. The renderer leaves it out.
    """
    grid, number = below.grid, number or band
    if grid.is_complex:
        return _derived(source, below, "mod", number, name(Quantity.AMPLITUDE))
    told = escape(name(Quantity.DIGITAL_NUMBER))
    is_alone = number == band
    nodata, data_type = (grid.nodata, grid.data_type) if is_alone else (None, scaled_type(grid))
    colour = [f"    <ColorInterp>{_COLOURS[band - 1]}</ColorInterp>"] * (grid.bands in (3, 4))
    return [
        f'  <VRTRasterBand dataType="{data_type}" band="{number}"{blocks(grid)}>',
        *([f"    <Description>{told}</Description>"] * (grid.bands == 1 and grid.data_type != "Byte")),
        _statistics(_numbers(source)),
        *colour,
        *([f"    <NoDataValue>{nodata!r}</NoDataValue>"] if nodata is not None else []),
        "    <SimpleSource>",
        *below.source(band),
        "    </SimpleSource>",
        _END,
    ]


def measured_band(source: StreamSource, below: Below, name: BandName) -> list[str]:
    """The quantity of a calibrated look, computed by GDAL while somebody reads it: no Python runs then."""
    look = source.shown
    quantity = source.calibration.quantity if source.calibration else Quantity.BACKSCATTER
    unit = f" ({_UNITS[look]})" if _UNITS[look] else ""
    return _derived(source, below, FUNCTIONS[look], 1, name(quantity) + unit)


def smaller(grid: Grid, factor: int) -> tuple[int, int]:
    """The size of an overview, in pixels."""
    return max(1, grid.width // factor), max(1, grid.height // factor)


def blocks(grid: Grid) -> str:
    """The tiles of a band, as attributes."""
    return f' blockXSize="{grid.block[0]}" blockYSize="{grid.block[1]}"'


def scaled_type(grid: Grid) -> str:
    """What digital numbers become once they are scaled."""
    return "CFloat32" if grid.is_complex else "Float32"


def printable(text: str) -> str:
    """Without the control characters that no XML document may hold, even escaped."""
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n")


def _derived(source: StreamSource, below: Below, function: str, number: int, name: str) -> list[str]:
    body = _computed(below, function)
    return [
        f'  <VRTRasterBand dataType="Float32" band="{number}" subClass="VRTDerivedRasterBand"{blocks(below.grid)}>',
        f"    <Description>{escape(name)}</Description>",
        *([f"    <UnitType>{_UNITS[source.shown]}</UnitType>"] if number == 1 and _UNITS.get(source.shown) else []),
        _statistics(source.stretch if number == 1 else _numbers(source)),
        *body,
        *below.calibrated(),
        *(_overview(below, function, factor) for factor in below.grid.overviews),
        _END,
    ]


def _computed(below: Below, function: str) -> list[str]:
    return [
        "    <NoDataValue>nan</NoDataValue>",
        f"    <PixelFunctionType>{function}</PixelFunctionType>",
        f"    <SourceTransferType>{scaled_type(below.grid)}</SourceTransferType>",
    ]


def _overview(below: Below, function: str, factor: int) -> str:
    """A smaller band in a text of its own, within the text.

    GDAL 3.6 to 3.10 compute a derived band twice for a smaller picture, and complain of a recursion, where its
    overviews are only listed.
    """
    width, height = smaller(below.grid, factor)
    text = [
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">',
        f'  <VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand"{blocks(below.grid)}>',
        *_computed(below, function),
        *below.calibrated(factor),
        _END,
        "</VRTDataset>",
    ]
    inner = escape("\n".join(line.strip() for line in text), quote=False)
    return (
        f'    <Overview><SourceFilename relativeToVRT="0">{inner}</SourceFilename><SourceBand>1</SourceBand></Overview>'
    )


def _numbers(source: StreamSource) -> Stretch:
    """What digital numbers are about."""
    return source.with_look(Look.AMPLITUDE).stretch if source.shown.is_calibrated else source.stretch


def _statistics(stretch: Stretch) -> str:
    """QGIS reads pixels while it opens a band that lacks one of the four; marked as approximate, as they are."""
    low, high = stretch
    values = {
        "MINIMUM": low,
        "MAXIMUM": high,
        "MEAN": (low + high) / 2,
        "STDDEV": (high - low) / 6,
        "APPROXIMATE": "YES",
    }
    entries = "".join(f'<MDI key="STATISTICS_{name}">{value}</MDI>' for name, value in values.items())
    return f"    <Metadata>{entries}</Metadata>"
