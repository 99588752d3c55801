"""Detections that are read from the downloaded file: through a small OGR description, so that the layer stays ours.

A project keeps the identity and the file's path in one `capella:` line; where the file has gone, the layer streams.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import parse_qs

from osgeo import ogr
from qgis.core import QgsVectorLayer, QgsWkbTypes

from ..core.errors import NotStreamable
from ..core.identity import SCHEME, AssetIdentity
from .projections import keep_projection_of
from .streams import Streams
from .vectors import revive

SUFFIX = "-local.vrt"
"""GDAL's virtual format for vectors (gdal.org/drivers/vector/vrt.html)"""


@dataclass(frozen=True)
class LocalVectors:
    """A file on the disk and the one layer in it."""

    path: Path
    layer: str


def read_file(path: Path) -> LocalVectors:
    """What the file holds. Runs in a worker; raises `NotStreamable` for what is no layer of places."""
    keep_projection_of(path)
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    if not layer.isValid() or not layer.isSpatial():
        raise NotStreamable("The downloaded file holds nothing that a map can show.", detail=path.name)
    source = ogr.Open(str(path))
    return LocalVectors(path, source.GetLayer(0).GetName())


def show_local(layer: QgsVectorLayer, identity: AssetIdentity, found: LocalVectors, streams: Streams) -> None:
    """Lets a layer of ours read the file; id, name, place and style stay. Main thread."""
    revive(layer, described(identity, found, QgsWkbTypes.displayString(layer.wkbType()), streams))


def described(identity: AssetIdentity, found: LocalVectors, geometry: str, streams: Streams) -> Path:
    """The description through which a layer reads the file."""
    members = {"geometry": geometry or "Point", "file": str(found.path), "layer": found.layer}
    path = streams.place_for(identity, SUFFIX, members)
    path.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="{escape(found.layer)}">'
        f'<SrcDataSource relativeToVRT="0">{escape(str(found.path))}</SrcDataSource>'
        "</OGRVRTLayer></OGRVRTDataSource>\n",
        "utf-8",
    )
    return path


def on_disk(text: str) -> LocalVectors | None:
    """What a `capella:` text says that its layer reads; None where it streams, or where the file has gone."""
    members = parse_qs(text.removeprefix(SCHEME))
    path, layer = (members.get(name, [""])[0] for name in ("file", "layer"))
    return LocalVectors(Path(path), layer) if layer and Path(path).is_file() else None


def text_of(layer: QgsVectorLayer, streams: Streams) -> str:
    """The `capella:` text of a layer; empty for layers of others. OGR's sources go on after a bar."""
    return streams.text_of(layer.source().partition("|")[0]) or ""
