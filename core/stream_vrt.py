"""Streams in GDAL's virtual format (gdal.org/drivers/raster/vrt.html): text written from what is known already."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from urllib.parse import quote

from .grid import Grid
from .stream_bands import (
    NUMBERS_BAND,
    BandName,
    Below,
    blocks,
    english,
    measured_band,
    plain_band,
    printable,
    scaled_type,
)
from .streaming import StreamSource

GDAL_PATIENCE = "connecttimeout=10&low_speed_time=30&low_speed_limit=100"
"""seconds, seconds, bytes per second: GDAL waits for ever otherwise, in a thread that QGIS needs for other work. Longer
than the door takes to say that the store does not answer."""


def vsicurl_path(door_url: str) -> str:
    """How GDAL reads what the door leads to: no listing and no search for sidecar files (qgis-facts.md 6.1).

    Slashes stay: GDAL asks the file system for a VRT of that name, and no part of a path may be longer than 255 bytes.
    """
    return f"/vsicurl?empty_dir=yes&list_dir=no&{GDAL_PATIENCE}&url={quote(door_url, safe='/')}"


def vrt_text(
    source: StreamSource, path: str, scaled_path: str = "", *, has_numbers: bool = True, name: BandName = english
) -> str:
    """A VRT of which every fact is known beforehand, so that a layer is made from it without a request.

    `path` is what GDAL opens to read the file, `scaled_path` the text of `scaled_vrt_text`, which a source needs that
    calibrates itself. A calibrated look has what is measured in its first band and, with `has_numbers`, the digital
    numbers from which it is drawn in its second. `name` gives a quantity its name in the user's language.
    """
    grid = source.grid
    file = Below(grid, path)
    lines = _place(grid)
    if source.shown.is_calibrated:
        lines += measured_band(source, _scaled(source, path, scaled_path), name)
        lines += plain_band(source, file, 1, name, NUMBERS_BAND) if has_numbers else []
    else:
        for band in range(1, grid.bands + 1):
            lines += plain_band(source, file, band, name)
    return _dataset(grid, lines)


def scaled_vrt_text(grid: Grid, door_url: str, scale_factor: float) -> str:
    """A VRT of digital numbers times a scale factor; as long for every factor, so that its length is known before."""
    file = Below(grid, vsicurl_path(door_url), f"{scale_factor!r:<24}")
    start = f'  <VRTRasterBand dataType="{scaled_type(grid)}" band="1"{blocks(grid)}>'
    return _dataset(grid, [start, "    <NoDataValue>0</NoDataValue>", *file.calibrated(), "  </VRTRasterBand>"])


def _scaled(source: StreamSource, path: str, scaled_path: str) -> Below:
    if source.calibration:
        return Below(source.grid, path, repr(source.calibration.scale_factor))
    return Below(replace(source.grid, data_type=scaled_type(source.grid), nodata=0.0), scaled_path)


def _dataset(grid: Grid, lines: list[str]) -> str:
    factors = " ".join(str(factor) for factor in grid.overviews)
    overviews = [f'  <OverviewList resampling="nearest">{factors}</OverviewList>'] * bool(factors)
    start = f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">'
    return "\n".join([start, *lines, *overviews, "</VRTDataset>", ""])


def _place(grid: Grid) -> list[str]:
    crs = escape(printable(grid.crs))
    if grid.transform is not None:
        numbers = ", ".join(repr(number) for number in grid.transform)
        return [f"  <SRS>{crs}</SRS>"] * bool(crs) + [f"  <GeoTransform>{numbers}</GeoTransform>"]
    points = [
        f'    <GCP Id="{n}" Pixel="{col!r}" Line="{row!r}" X="{x!r}" Y="{y!r}" Z="{z!r}"/>'
        for n, (col, row, x, y, z) in enumerate(grid.tie_points, start=1)
    ]
    return [f'  <GCPList Projection="{crs}">', *points, "  </GCPList>"] if points else []
