"""What a file's own header says, read through the door in a worker: its grid and its calibration."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, osr

from ..core.errors import NotStreamable
from ..core.grid import Grid, TiePoint
from ..core.identity import AssetIdentity
from ..core.radiometry import Calibration, calibration_of
from ..core.stream_text import DATA_TYPES
from .streams import Streams

MOST_TIE_POINTS = 400
"""a project keeps them; more do not place an image better"""


@dataclass(frozen=True)
class Header:
    """What a layer needs to know of a file."""

    grid: Grid
    calibration: Calibration | None


def read_header(identity: AssetIdentity, streams: Streams, suffix: str = ".tif") -> Header:
    """Two or three requests, which GDAL remembers for the first frame. Blocks: never call it on the main thread.

    Raises `NotStreamable` for what is no raster that can be described, and what the door said where it said something.
    """
    with streams.listening(identity) as heard, _quiet():
        dataset = _opened(streams.gdal_path(identity, suffix))
        if dataset is None:
            raise heard[0] if heard else NotStreamable(detail=identity.text())
        return Header(_grid(dataset), calibration_of(dataset.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")))


def read_file_header(path: Path) -> Header:
    """Of a file on the disk. Raises `NotStreamable` for what is no raster that can be described."""
    with _quiet():
        dataset = _opened(str(path))
        if dataset is None:
            raise NotStreamable("The downloaded file is no image that QGIS can read.", detail=path.name)
        return Header(_grid(dataset), calibration_of(dataset.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")))


def _opened(path: str) -> gdal.Dataset | None:
    """None where it cannot be opened, whether or not somebody has switched GDAL's exceptions on."""
    try:
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=["GTiff", "NITF"])
    except RuntimeError:
        return None


def _grid(dataset: gdal.Dataset) -> Grid:
    band = dataset.GetRasterBand(1)
    data_type = gdal.GetDataTypeName(band.DataType)
    if data_type not in DATA_TYPES:
        raise NotStreamable(detail=f"pixels of type {data_type}")
    transform = dataset.GetGeoTransform(can_return_null=True)
    points = () if transform else tuple(_tie_point(point) for point in dataset.GetGCPs()[:MOST_TIE_POINTS])
    width, height = dataset.RasterXSize, dataset.RasterYSize
    return Grid(
        width=width,
        height=height,
        crs=_crs(dataset.GetGCPSpatialRef() if points else dataset.GetSpatialRef()),
        transform=transform,
        tie_points=points,
        data_type=data_type,
        bands=dataset.RasterCount,
        nodata=band.GetNoDataValue(),
        block=tuple(band.GetBlockSize()),
        overviews=tuple(round(width / band.GetOverview(n).XSize) for n in range(band.GetOverviewCount())),
    )


def _tie_point(point: gdal.GCP) -> TiePoint:
    return point.GCPPixel, point.GCPLine, point.GCPX, point.GCPY, point.GCPZ


def _crs(reference: osr.SpatialReference | None) -> str:
    if reference is None:
        return ""
    if reference.GetAuthorityName(None) == "EPSG":
        return f"EPSG:{reference.GetAuthorityCode(None)}"
    return reference.ExportToWkt()


@contextmanager
def _quiet() -> Iterator[None]:
    """GDAL's messages of this thread are not printed: they name the address."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
