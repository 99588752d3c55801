"""Streamed images as layers: built in a worker, with everything that a person wants to know of them."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsDataProvider, QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.delivery import DeliveredItem
from ..core.errors import NotFound, NotStreamable
from ..core.grid import grid_of
from ..core.identity import AssetIdentity
from ..core.looks import Look
from ..core.products import ProductType
from ..core.radiometry import Calibration, Caveat
from ..core.streaming import StreamSource
from .headers import read_header
from .layer_metadata import ORDER, add_caveat, describe
from .layer_words import layer_title
from .projections import keep_projection
from .streams import Streams
from .styles import draw_first_band, draw_measured, is_drawn_slowly, measured_stretch, set_renderer, set_smooth

_SUFFIXES = {ProductType.SICD: ".ntf", ProductType.SIDD: ".ntf", ProductType.CSIDD: ".ntf"}


def open_image(
    item: DeliveredItem, asset_key: str, look: Look, streams: Streams, *, is_smooth: bool = True
) -> QgsRasterLayer:
    """A layer of one asset that belongs to the main thread. Runs in a worker.

    GEO and GEC images that name their grid are valid without a request; of all others the header is read first. Raises
    `NotStreamable`, `NotFound`, or what the door says.
    """
    source = describe_source(item, asset_key, look, streams)
    layer = _built(source, streams, layer_title(item.row, asset_key))
    if not is_smooth:
        set_smooth(layer, False)
    if source.shown is Look.AMPLITUDE and source.calibration is None:
        set_renderer(layer, source, measured_stretch(layer))
    describe(layer, item.row, source.identity)
    note_calibration(layer, source.calibration)
    if look.is_calibrated and source.shown is Look.AMPLITUDE:
        add_caveat(layer, Caveat.NO_SCALE_FACTOR)
    return _handed_over(layer)


def build_raster(source: StreamSource, streams: Streams, title: str) -> QgsRasterLayer:
    """A valid, drawn layer that belongs to the main thread; may be called on any. Makes no request.

    Raises `NotStreamable` where GDAL cannot use the description.
    """
    return _handed_over(_built(source, streams, title))


def describe_source(item: DeliveredItem, asset_key: str, look: Look, streams: Streams) -> StreamSource:
    """From STAC where it tells enough, else from the file's header. Raises what `open_image` raises."""
    asset = item.asset(asset_key)
    if asset is None:
        raise NotFound("This file has no link: it has to be ordered first.", detail=asset_key)
    product = item.row.product
    if not (asset.role.is_data or asset_key in ("preview", "landmask")):
        raise NotStreamable(detail=asset_key)
    if product is ProductType.CPHD and asset.role.is_data:
        raise NotStreamable("CPHD holds phase history and no image: download it for a SAR processor.", detail=asset_key)
    if product in (ProductType.GEO, ProductType.GEC) and asset.role.is_data:
        grid = grid_of(item.document(), asset_key)
        if grid:
            return StreamSource(asset.identity, grid, look)
    if asset_key == "preview":
        grid = grid_of(item.document(), asset_key)
        if grid:
            return StreamSource(asset.identity, replace(grid, data_type="Byte"), Look.AS_DELIVERED)
    suffix = _SUFFIXES.get(product, ".tif") if product and asset.role.is_data else ".tif"
    header = read_header(asset.identity, streams, suffix)
    if header.grid.data_type == "Byte":
        return StreamSource(asset.identity, header.grid, Look.AS_DELIVERED)
    if look.is_calibrated and header.calibration is None:
        look = Look.AMPLITUDE
    return StreamSource(asset.identity, header.grid, look, header.calibration)


def show_as(layer: QgsRasterLayer, look: Look, streams: Streams) -> bool:
    """Draws a streamed layer otherwise, in place; False for a layer that is none. Main thread, no request."""
    source = source_of(layer, streams)
    if source is None:
        return False
    swap(layer, source.with_look(look), streams)
    return True


def take_calibration(
    layer: QgsMapLayer, identity: AssetIdentity, calibration: Calibration | None, streams: Streams
) -> None:
    """What a file said of its numbers, once somebody has looked: a caveat, or amplitude where there are no decibels."""
    source = source_of(layer, streams)
    if source is None or source.identity != streams.signer.current(identity):
        return
    if calibration is None and source.calibrates_itself:
        add_caveat(layer, Caveat.NO_SCALE_FACTOR)
        swap(layer, source.with_look(Look.AMPLITUDE), streams)
    note_calibration(layer, calibration)


def speed_up(layer: QgsMapLayer, streams: Streams) -> bool:
    """Draws a calibrated look from digital numbers once its scale factor is known; the picture stays the same.

    Main thread, while nobody paints; makes no request.
    """
    source = source_of(layer, streams)
    if source is None or not source.ramp or not is_drawn_slowly(layer, source):
        return False
    show_file(layer, source, streams)
    set_renderer(layer, source)
    return True


def note_calibration(layer: QgsMapLayer, calibration: Calibration | None) -> None:
    """Says on the layer what has to be said of its numbers."""
    if calibration and calibration.caveat:
        add_caveat(layer, calibration.caveat)


def source_of(layer: QgsMapLayer, streams: Streams) -> StreamSource | None:
    """What a layer streams; None for everybody else's."""
    text = streams.text_of(layer.source())
    return StreamSource.parse(text) if text else None


def swap(layer: QgsRasterLayer, source: StreamSource, streams: Streams) -> None:
    """Puts `source` in place of what the layer shows; its id, name, group and properties stay."""
    draw_first_band(layer)
    show_file(layer, source, streams)
    set_renderer(layer, source)


def show_file(layer: QgsRasterLayer, source: StreamSource, streams: Streams) -> None:
    """Lets a layer read `source`; its id, name, group, properties and style stay. No request."""
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(str(streams.open(source)), layer.name(), "gdal", options, False)


def group_of(project: QgsProject, order_id: str, title: str) -> QgsLayerTreeGroup:
    """The group of an order, made on top of the tree where there is none yet. Main thread."""
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(ORDER) == order_id:
            return group
    group = root.insertGroup(0, title)
    group.setCustomProperty(ORDER, order_id)
    return group


def place(layer: QgsMapLayer, group: QgsLayerTreeGroup, project: QgsProject) -> None:
    """Puts a layer on top of its group. Main thread."""
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer)


def _built(source: StreamSource, streams: Streams, title: str) -> QgsRasterLayer:
    """With one band: QGIS reads pixels for a histogram when it makes a layer of two.

    Nothing but the constructor may open a file here: it lets go of Python's lock, which the door needs to answer
    whoever holds GDAL's lock at that moment. `speed_up` does the rest when nobody paints.
    """
    path = streams.open(source, has_numbers=False)
    keep_projection(source.grid.crs)
    layer = QgsRasterLayer(str(path), title, "gdal", QgsRasterLayer.LayerOptions(False))
    if not layer.isValid():
        raise NotStreamable(detail=layer.error().summary())
    draw_measured(layer, source)
    return layer


def _handed_over(layer: QgsRasterLayer) -> QgsRasterLayer:
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer
