"""A layer that can be described without being opened: identity and grid as one line for a project, and as a VRT."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from urllib.parse import parse_qsl, quote, urlencode

from .grid import Grid
from .identity import SCHEME, AssetIdentity
from .looks import Look
from .radiometry import Calibration
from .stream_text import grid_members, grid_of_members

DECIBEL_STRETCH = (-25.0, 5.0)
"""black and white of the default look, in dB: open water to buildings at X band, the same for every scene"""
AMPLITUDE_STRETCH = (0.0, 6000.0)
"""digital numbers, until the pixels have been looked at"""
BYTE_STRETCH = (0.0, 255.0)

Stretch = tuple[float, float]


@dataclass(frozen=True)
class StreamSource:
    """Everything a streamed raster layer is made from. No link, port or secret is part of it."""

    identity: AssetIdentity
    grid: Grid
    look: Look
    """what was asked for; see `shown`"""
    calibration: Calibration | None = None
    size_bytes: int | None = None
    """length of the file, which spares one request; None: not known yet"""

    @property
    def shown(self) -> Look:
        """The look that can be drawn: decibels need a scale factor and one band, amplitude needs one band."""
        if self.grid.bands > 1:
            return Look.AS_DELIVERED
        if self.look is Look.DECIBEL and self.calibration is None:
            return Look.AMPLITUDE
        return self.look

    @property
    def stretch(self) -> Stretch:
        """Black and white, chosen without looking at a pixel."""
        if self.shown is Look.DECIBEL:
            return DECIBEL_STRETCH
        return BYTE_STRETCH if self.grid.data_type == "Byte" else AMPLITUDE_STRETCH

    def with_look(self, look: Look) -> StreamSource:
        """The same image drawn otherwise."""
        return replace(self, look=look)

    def text(self) -> str:
        """One line that starts like `AssetIdentity.text()`: what a project stores."""
        members = {"look": self.look.value, **grid_members(self.grid)}
        if self.calibration:
            members["scale"] = repr(self.calibration.scale_factor)
            members["radiometry"] = self.calibration.radiometry
            members["calibration"] = self.calibration.calibration
        if self.size_bytes is not None:
            members["bytes"] = str(self.size_bytes)
        return self.identity.text() + "&" + urlencode({name: value for name, value in members.items() if value})

    @classmethod
    def parse(cls, text: str) -> StreamSource | None:
        """The source in a `capella:` text; None for any other text, and for one that describes no grid."""
        identity = AssetIdentity.parse(text)
        if identity is None:
            return None
        members = dict(parse_qsl(text[len(SCHEME) :]))
        try:
            return cls(
                identity,
                grid_of_members(members),
                Look(members["look"]),
                Calibration(float(members["scale"]), members.get("radiometry", ""), members.get("calibration", ""))
                if "scale" in members
                else None,
                int(members["bytes"]) if "bytes" in members else None,
            )
        except (KeyError, ValueError):
            return None


def vsicurl_path(door_url: str) -> str:
    """How GDAL reads what the door leads to: no listing and no search for sidecar files (qgis-facts.md 6.1)."""
    return f"/vsicurl?empty_dir=yes&list_dir=no&url={quote(door_url, safe='')}"


def vrt_text(source: StreamSource, door_url: str) -> str:
    """A VRT (GDAL's virtual format, gdal.org/drivers/raster/vrt.html) of which every fact is known beforehand."""
    grid = source.grid
    lines = [f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">', *_place(grid)]
    for band in range(1, grid.bands + 1):
        lines += _band(source, band, _file(grid, band, vsicurl_path(door_url)))
    if grid.overviews:
        factors = " ".join(str(factor) for factor in grid.overviews)
        lines.append(f'  <OverviewList resampling="nearest">{factors}</OverviewList>')
    return "\n".join([*lines, "</VRTDataset>", ""])


def _place(grid: Grid) -> list[str]:
    crs = escape(_printable(grid.crs))
    if grid.transform is not None:
        numbers = ", ".join(repr(number) for number in grid.transform)
        return [f"  <SRS>{crs}</SRS>"] * bool(crs) + [f"  <GeoTransform>{numbers}</GeoTransform>"]
    points = [
        f'    <GCP Id="{n}" Pixel="{col!r}" Line="{row!r}" X="{x!r}" Y="{y!r}" Z="{z!r}"/>'
        for n, (col, row, x, y, z) in enumerate(grid.tie_points, start=1)
    ]
    return [f'  <GCPList Projection="{crs}">', *points, "  </GCPList>"] if points else []


def _band(source: StreamSource, band: int, file: list[str]) -> list[str]:
    """Plain numbers, or a function of them that GDAL has built in: no Python runs while a map is drawn."""
    grid = source.grid
    if source.shown is Look.DECIBEL and source.calibration:
        return _derived(source, "dB", _complex_source(grid, file, source.calibration.scale_factor))
    if grid.is_complex:
        return _derived(source, "mod", _complex_source(grid, file, None))
    colour = f"    <ColorInterp>{('Red', 'Green', 'Blue', 'Alpha')[band - 1]}</ColorInterp>"
    return [
        f'  <VRTRasterBand dataType="{grid.data_type}" band="{band}"{_blocks(grid)}>',
        _statistics(source.stretch),
        *([colour] if 3 <= grid.bands <= 4 else []),
        *([f"    <NoDataValue>{grid.nodata!r}</NoDataValue>"] if grid.nodata is not None else []),
        "    <SimpleSource>",
        *file,
        "    </SimpleSource>",
        "  </VRTRasterBand>",
    ]


def _derived(source: StreamSource, function: str, inner: list[str]) -> list[str]:
    grid = source.grid
    return [
        f'  <VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand"{_blocks(grid)}>',
        _statistics(source.stretch),
        "    <NoDataValue>nan</NoDataValue>",
        f"    <PixelFunctionType>{function}</PixelFunctionType>",
        f"    <SourceTransferType>{'CFloat32' if grid.is_complex else 'Float32'}</SourceTransferType>",
        *inner,
        "  </VRTRasterBand>",
    ]


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


def _complex_source(grid: Grid, file: list[str], scale: float | None) -> list[str]:
    """`nan` outside and NODATA inside: the only pair that GDAL 3.6 to 3.13 all draw transparent (qgis-facts.md 6.3)."""
    nodata = 0.0 if grid.nodata is None else grid.nodata
    return [
        "    <ComplexSource>",
        *file,
        *([f"      <ScaleOffset>0</ScaleOffset><ScaleRatio>{scale!r}</ScaleRatio>"] if scale is not None else []),
        f"      <NODATA>{nodata!r}</NODATA>",
        "    </ComplexSource>",
    ]


def _file(grid: Grid, band: int, path: str) -> list[str]:
    box = f'xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"'
    size = f'RasterXSize="{grid.width}" RasterYSize="{grid.height}" DataType="{grid.data_type}"'
    return [
        f'      <SourceFilename relativeToVRT="0">{escape(_printable(path))}</SourceFilename>',
        f"      <SourceBand>{band}</SourceBand>",
        f'      <SourceProperties {size} BlockXSize="{grid.block[0]}" BlockYSize="{grid.block[1]}"/>',
        f"      <SrcRect {box}/><DstRect {box}/>",
    ]


def _blocks(grid: Grid) -> str:
    return f' blockXSize="{grid.block[0]}" blockYSize="{grid.block[1]}"'


def _printable(text: str) -> str:
    """Without the control characters that no XML document may hold, even escaped."""
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n")
