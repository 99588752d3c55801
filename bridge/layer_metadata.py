"""What a streamed layer says of itself: provenance, rights, time and place, in QGIS's own words."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsLayerNotesUtils,
    QgsMapLayer,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime

from ..core.identity import AssetIdentity
from ..core.items import ItemRow
from ..core.moments import parse_moment
from ..core.radiometry import Caveat
from ..core.scene_view import SceneView, arrow, moment
from .layer_words import abstract, caveat_note, geometry_sentence, kind_words, look_line, look_words
from .styles import SMOOTH

if TYPE_CHECKING:
    from ..vendor.pystac import Item, Link

ORDER, COLLECTION, ITEM, ASSET, COLLECT = (
    f"capella/{name}" for name in ("order", "collection", "item", "asset", "collect")
)
CAVEAT = "capella/caveat"
"""custom property: the `Caveat` that the notes tell"""
VIEW = "capella/view"
"""custom property: `SceneView.text()`"""
RIGHTS = "\N{COPYRIGHT SIGN} Capella Space"
OPEN_DATA, OPEN_LICENCE = "capella-open-data", "CC-BY-4.0"
"""the collection that anybody may use, and how (the CC BY 4.0 of the open-data catalog)"""
LICENSING = "https://www.capellaspace.com/data-licensing/"
"""`license` of the extended metadata of delivered products"""


def describe(layer: QgsMapLayer, row: ItemRow, identity: AssetIdentity) -> None:
    """Sets custom properties, metadata, notes and, for an image, the time at which the Temporal Controller shows it."""
    item = row.item()
    moments = _time_range(row, item)
    identify(layer, identity)
    layer.setMetadata(_metadata(layer, row, item, moments))
    view = SceneView.of(row)
    if view:
        layer.setCustomProperty(VIEW, view.text())
    QgsLayerNotesUtils.setLayerNotes(layer, _notes(row, view))
    set_map_tip(layer, row, view)
    if moments and isinstance(layer, QgsRasterLayer):
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        temporal.setFixedTemporalRange(moments)
        temporal.setIsActive(True)


def copy_description(source: QgsMapLayer, target: QgsMapLayer) -> None:
    """Makes `target` say what `source` says of itself."""
    for name in (ORDER, COLLECTION, ITEM, ASSET, COLLECT, CAVEAT, VIEW, SMOOTH):
        target.setCustomProperty(name, source.customProperty(name))
    target.setMetadata(source.metadata())
    QgsLayerNotesUtils.setLayerNotes(target, QgsLayerNotesUtils.layerNotes(source))
    if hasattr(source, "mapTipTemplate"):
        target.setMapTipTemplate(source.mapTipTemplate())
    if isinstance(source, QgsRasterLayer) and isinstance(target, QgsRasterLayer):
        given, temporal = source.temporalProperties(), target.temporalProperties()
        temporal.setMode(given.mode())
        temporal.setFixedTemporalRange(given.fixedTemporalRange())
        temporal.setIsActive(given.isActive())


def set_map_tip(layer: QgsMapLayer, row: ItemRow, view: SceneView | None) -> None:
    """What an image says under the mouse; QGIS has that since 3.30. Detections have their own in their style."""
    if not isinstance(layer, QgsRasterLayer) or not hasattr(layer, "setMapTipTemplate"):
        return
    lines = [f"<b>{escape(moment(row.acquired))}</b>", escape(kind_words(row))]
    lines += [look_line(view)] if view else []
    lines += [escape(geometry_sentence(row)), f"<small>{escape(row.item_id)}</small>"]
    layer.setMapTipTemplate("<br>".join(line for line in lines if line))


def identify(layer: QgsMapLayer, identity: AssetIdentity) -> None:
    """Which asset the layer shows, as properties that a project keeps."""
    names = (ORDER, COLLECTION, ITEM, ASSET, COLLECT)
    values = (identity.order_id, identity.collection, identity.item_id, identity.asset_key, identity.collect_id)
    for name, value in zip(names, values, strict=True):
        layer.setCustomProperty(name, value)


def add_caveat(layer: QgsMapLayer, caveat: Caveat) -> bool:
    """Says it in the layer's notes and abstract, once, in whatever language; False where it was there already."""
    if layer.customProperty(CAVEAT) == caveat.value:
        return False
    layer.setCustomProperty(CAVEAT, caveat.value)
    sentence = caveat_note(caveat)
    notes = QgsLayerNotesUtils.layerNotes(layer)
    QgsLayerNotesUtils.setLayerNotes(layer, f"{notes}<p>{escape(sentence)}</p>")
    metadata = layer.metadata()
    metadata.setAbstract(f"{metadata.abstract()} {sentence}")
    layer.setMetadata(metadata)
    return True


def _notes(row: ItemRow, view: SceneView | None) -> str:
    notes = f"<p>{escape(geometry_sentence(row))}</p>"
    if view is None:
        return notes
    return f'<p><span style="font-size:28pt">{arrow(view.look_deg)}</span> {escape(look_words(view))}</p>{notes}'


def _metadata(layer: QgsMapLayer, row: ItemRow, item: Item, moments: QgsDateTimeRange | None) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(row.item_id)
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setAbstract(abstract(row))
    metadata.setRights([RIGHTS])
    metadata.setLicenses([_licence(row, item)])
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(row, moments))
    metadata.setLinks([kept for link in item.links if (kept := _link(link))])
    return metadata


def _licence(row: ItemRow, item: Item) -> str:
    """What the item says, else what holds for its collection: items seldom say anything."""
    told = item.properties.get("license")
    if isinstance(told, str) and told:
        return told
    asset, link = item.assets.get("license"), item.get_single_link("license")
    href = asset.href if asset else link.href if link else ""
    if href:
        return href.split("?", 1)[0]
    return OPEN_LICENCE if row.collection.startswith(OPEN_DATA) else LICENSING


def _extent(row: ItemRow, moments: QgsDateTimeRange | None) -> QgsLayerMetadata.Extent:
    extent = QgsLayerMetadata.Extent()
    if row.bbox:
        spatial = QgsLayerMetadata.SpatialExtent()
        west, south, east, north = row.bbox
        spatial.bounds = QgsBox3d(west, south, 0, east, north, 0)
        spatial.extentCrs = QgsCoordinateReferenceSystem("EPSG:4326")
        extent.setSpatialExtents([spatial])
    if moments:
        extent.setTemporalExtents([moments])
    return extent


def _link(link: Link) -> QgsLayerMetadata.Link | None:
    """A link of the item without its query, which may be a signature."""
    href = link.href
    if not href.startswith("http"):
        return None
    return QgsLayerMetadata.Link(str(link.rel), "WWW:LINK", href.split("?", 1)[0])


def _time_range(row: ItemRow, item: Item) -> QgsDateTimeRange | None:
    properties = item.properties
    start = parse_moment(properties.get("start_datetime")) or row.acquired
    end = parse_moment(properties.get("end_datetime")) or row.acquired
    if start is None or end is None:
        return None
    return QgsDateTimeRange(_qt(min(start, end)), _qt(max(start, end)))


def _qt(moment: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000)).toUTC()
