"""Vector products: small GeoJSON files, fetched whole in a worker and read by OGR, which honours their `crs` member.

RFC 7946 knows no `crs`, and vessel detections are in UTM metres: only OGR places them right (capella-api.md 0.5).
"""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs

from qgis.core import QgsDataProvider, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..core.delivery import DeliveredItem
from ..core.errors import ConnectionFailed, LinkRefused, NotFound, NotStreamable
from ..core.http import AnswerLost, NotSent, Request
from ..core.identity import AssetIdentity
from .layer_metadata import describe
from .layer_words import confidence_labels, detection_tip, layer_title
from .projections import keep_projection_of
from .streams import Streams

MOST_BYTES = 64 << 20
STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
SUFFIX = ".geojson"


def open_vectors(item: DeliveredItem, asset_key: str, streams: Streams) -> QgsVectorLayer:
    """A layer of a vector product that belongs to the main thread. Runs in a worker.

    Raises `NotStreamable` for what is no vector file, `NotFound`, `LinkRefused`, `ConnectionFailed` and what the
    signer says.
    """
    asset = item.asset(asset_key)
    if asset is None:
        raise NotFound("This file has no link: it has to be ordered first.", detail=asset_key)
    path = fetch(asset.identity, streams)
    keep_projection_of(path)
    layer = QgsVectorLayer(str(path), layer_title(item.row, asset_key), "ogr")
    if not layer.isValid():
        raise NotStreamable("The detections cannot be read: download them instead.", detail=asset_key)
    streams.place_for(asset.identity, SUFFIX, {"geometry": QgsWkbTypes.displayString(layer.wkbType())})
    set_style(layer)
    describe(layer, item.row, asset.identity)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def fetch(identity: AssetIdentity, streams: Streams) -> Path:
    """The file on disk, with a link that is valid now. Runs in a worker; raises what `open_vectors` raises."""
    url = streams.signer.url(identity)
    try:
        answer = streams.transport.send(Request("GET", url.href))
    except (NotSent, AnswerLost) as error:
        raise ConnectionFailed(detail=str(error)) from error
    if answer.status != 200 or len(answer.body) > MOST_BYTES:
        raise LinkRefused(detail=f"{url.bare} answered {answer.status}")
    path = streams.place_for(identity, SUFFIX)
    part = path.with_name(path.name + ".part")
    part.write_bytes(answer.body)
    part.replace(path)
    streams.mark_fetched(identity)
    return path


def hold_place(identity: AssetIdentity, text: str, streams: Streams) -> Path:
    """The path of a layer that a project brings back: an empty file of the right geometry until it is fetched."""
    geometry = parse_qs(text.partition(":")[2]).get("geometry", ["Point"])[0]
    path = streams.place_for(identity, SUFFIX, {"geometry": geometry})
    if not path.exists():
        # An empty point is no geometry to OGR, and a layer without geometry would lose its style.
        kind = "MultiPoint" if geometry == "Point" else geometry
        empty = {"type": "Feature", "properties": {}, "geometry": {"type": kind, "coordinates": []}}
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [empty]}), "utf-8")
    return path


def revive(layer: QgsVectorLayer, path: Path) -> None:
    """Lets a layer read its fetched file; id, style and properties stay. Main thread."""
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(str(path), layer.name(), "ogr", options, False)


def set_style(layer: QgsVectorLayer) -> None:
    """The look of vessel detections: stronger where the detector was surer."""
    kind = QgsWkbTypes.geometryDisplayString(layer.geometryType()).lower()
    style = STYLES / f"vessels_{kind}.qml"
    if not style.exists():
        return
    layer.loadNamedStyle(str(style))
    for rule, label in zip(layer.renderer().rootRule().children(), confidence_labels(), strict=True):
        rule.setLabel(label)
    layer.setMapTipTemplate(detection_tip())
