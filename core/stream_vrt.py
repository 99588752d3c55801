"""Streams in GDAL's virtual format (gdal.org/drivers/raster/vrt.html): text written from what is known already."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from urllib.parse import quote

from .grid import Grid
from .looks import Look
from .streaming import StreamSource, Stretch

_BAND_END = "  </VRTRasterBand>"

GDAL_PATIENCE = "connecttimeout=10&low_speed_time=30&low_speed_limit=100"
"""seconds, seconds, bytes per second: GDAL waits for ever otherwise, in a thread that QGIS needs for other work. Longer
than the door takes to say that the store does not answer."""


def vsicurl_path(door_url: str) -> str:
    """How GDAL reads what the door leads to: no listing and no search for sidecar files (qgis-facts.md 6.1).

    Slashes stay: GDAL asks the file system for a VRT of that name, and no part of a path may be longer than 255 bytes.
    """
    return f"/vsicurl?empty_dir=yes&list_dir=no&{GDAL_PATIENCE}&url={quote(door_url, safe='/')}"


def vrt_text(source: StreamSource, door_url: str) -> str:
    """A VRT of which every fact is known beforehand, so that a layer is made from it without a request.

    `door_url` leads to the file, or to the text of `scaled_vrt_text` for a source that calibrates itself.
    """
    grid = source.grid
    file_grid = replace(grid, data_type=_scaled_type(grid), nodata=0.0) if source.calibrates_itself else grid
    lines = _place(grid)
    for band in range(1, grid.bands + 1):
        lines += _band(source, band, file_grid, _file(file_grid, band, vsicurl_path(door_url)))
    return _dataset(grid, lines)


def scaled_vrt_text(grid: Grid, door_url: str, scale_factor: float) -> str:
    """A VRT of digital numbers times a scale factor; as long for every factor, so that its length is known before."""
    source = _complex_source(grid, _file(grid, 1, vsicurl_path(door_url)), f"{scale_factor!r:<24}")
    start = f'  <VRTRasterBand dataType="{_scaled_type(grid)}" band="1"{_blocks(grid)}>'
    return _dataset(grid, [start, "    <NoDataValue>0</NoDataValue>", *source, _BAND_END])


def _scaled_type(grid: Grid) -> str:
    return "CFloat32" if grid.is_complex else "Float32"


def _dataset(grid: Grid, lines: list[str]) -> str:
    factors = " ".join(str(factor) for factor in grid.overviews)
    overviews = [f'  <OverviewList resampling="nearest">{factors}</OverviewList>'] * bool(factors)
    start = f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">'
    return "\n".join([start, *lines, *overviews, "</VRTDataset>", ""])


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


def _band(source: StreamSource, band: int, grid: Grid, file: list[str]) -> list[str]:
    """Plain numbers, or a function of them that GDAL has built in: no Python runs while a map is drawn."""
    if source.shown is Look.DECIBEL:
        scale = repr(source.calibration.scale_factor) if source.calibration else None
        return _derived(source, "dB", _complex_source(grid, file, scale))
    if grid.is_complex:
        return _derived(source, "mod", _complex_source(grid, file, None))
    colour = (
        f"    <ColorInterp>{('Red', 'Green', 'Blue', 'Alpha')[band - 1]}</ColorInterp>" if grid.bands in (3, 4) else ""
    )
    return [
        f'  <VRTRasterBand dataType="{grid.data_type}" band="{band}"{_blocks(grid)}>',
        _statistics(source.stretch),
        *([colour] if colour else []),
        *([f"    <NoDataValue>{grid.nodata!r}</NoDataValue>"] if grid.nodata is not None else []),
        "    <SimpleSource>",
        *file,
        "    </SimpleSource>",
        _BAND_END,
    ]


def _derived(source: StreamSource, function: str, inner: list[str]) -> list[str]:
    grid = source.grid
    return [
        f'  <VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand"{_blocks(grid)}>',
        _statistics(source.stretch),
        "    <NoDataValue>nan</NoDataValue>",
        f"    <PixelFunctionType>{function}</PixelFunctionType>",
        f"    <SourceTransferType>{_scaled_type(grid)}</SourceTransferType>",
        *inner,
        _BAND_END,
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


def _complex_source(grid: Grid, file: list[str], scale: str | None) -> list[str]:
    """`nan` outside and NODATA inside: the only pair that GDAL 3.6 to 3.13 all draw transparent (qgis-facts.md 6.3)."""
    nodata = 0.0 if grid.nodata is None else grid.nodata
    return [
        "    <ComplexSource>",
        *file,
        *([f"      <ScaleOffset>0</ScaleOffset><ScaleRatio>{scale}</ScaleRatio>"] if scale else []),
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
