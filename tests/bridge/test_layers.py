"""Streamed layers: named, dated, grouped and drawn for people; what cannot be shown says why."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from capella_explorer.bridge.headers import read_header
from capella_explorer.bridge.layer_metadata import ASSET, COLLECT, COLLECTION, ITEM, LICENSING, ORDER
from capella_explorer.bridge.layers import group_of, open_image, place, show_as, source_of, take_calibration
from capella_explorer.core.delivery import DeliveredItem
from capella_explorer.core.errors import NotFound, NotStreamable, OrderExpired
from capella_explorer.core.items import pack
from capella_explorer.core.looks import Look
from capella_explorer.core.products import ProductType
from capella_explorer.core.radiometry import Calibration
from qgis.core import QgsLayerNotesUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QThread
from stream_world import World, frame, settle


def retold(item: DeliveredItem, **properties: Any) -> DeliveredItem:
    """The same item with other metadata."""
    document = item.document()
    document["properties"].update(properties)
    return replace(item, row=replace(item.row, packed=pack(document)))


def test_a_layer_tells_where_it_comes_from_when_and_whose_it_is(world: World) -> None:
    item = world.geo()
    layer = open_image(item, "HH", Look.DECIBEL, world.streams)
    row = item.row
    assert layer.name() == f"{row.acquired:%Y-%m-%d %H:%M} Spotlight GEO HH"
    assert layer.thread() is QCoreApplication.instance().thread()
    identity = item.data.identity  # type: ignore[union-attr]
    assert [layer.customProperty(name) for name in (ORDER, COLLECTION, ITEM, ASSET, COLLECT)] == [
        identity.order_id,
        row.collection,
        row.item_id,
        "HH",
        row.collect_id,
    ]
    metadata = layer.metadata()
    assert metadata.rights() == ["© Capella Space"]
    assert metadata.licenses() == ["CC-BY-4.0" if row.collection == "capella-open-data" else LICENSING]
    assert metadata.identifier() == row.item_id
    assert row.item_id in metadata.abstract()
    assert metadata.extent().spatialExtents()[0].extentCrs.authid() == "EPSG:4326"
    assert not [link.url for link in metadata.links() if "?" in link.url]
    assert "incidence" in QgsLayerNotesUtils.layerNotes(layer)
    temporal = layer.temporalProperties()
    assert temporal.isActive()
    moment = temporal.fixedTemporalRange().begin().toPyDateTime()
    assert abs((moment - row.acquired.replace(tzinfo=None)).total_seconds()) < 120  # type: ignore[union-attr]


def test_the_default_look_is_decibels_with_a_fixed_stretch(world: World) -> None:
    layer = open_image(world.geo(), "HH", Look.DECIBEL, world.streams)
    stretch = layer.renderer().contrastEnhancement()
    assert (stretch.minimumValue(), stretch.maximumValue()) == (-25, 5)


def test_amplitude_is_stretched_by_what_the_pixels_hold(world: World) -> None:
    item = world.geo()
    layer = open_image(item, "HH", Look.AMPLITUDE, world.streams)
    stretch = layer.renderer().contrastEnhancement()
    assert 0 < stretch.minimumValue() < stretch.maximumValue() < 65535
    assert (stretch.minimumValue(), stretch.maximumValue()) != (0, 6000)


def test_a_preview_streams_before_anything_is_bought(world: World) -> None:
    row = world.rows(ProductType.GEO)[0]
    item = world.session.client.item(row.collection, row.item_id)
    world.signer.learn_item(item)
    layer = open_image(item, "preview", Look.DECIBEL, world.streams)
    mark = world.mark()
    shown = frame(layer)
    assert (shown.errors, shown.painted > 0.2) == ([], True)
    assert layer.customProperty(ORDER) == ""
    assert layer.crs().authid().startswith("EPSG:32")
    assert len(world.since(mark)) <= 1
    assert world.sandbox.orders() == []


def test_a_preview_whose_item_tells_its_grid_opens_without_a_request(world: World) -> None:
    row = world.rows(ProductType.GEO)[0]
    item = world.session.client.item(row.collection, row.item_id)
    world.signer.learn_item(item)
    grid = read_header(item.asset("preview").identity, world.streams).grid  # type: ignore[union-attr]
    assert grid.transform is not None
    x, a, b, y, d, e = grid.transform
    document = item.document()
    document["assets"]["preview"] |= {
        "proj:code": grid.crs,
        "proj:shape": [grid.height, grid.width],
        "proj:transform": [a, b, x, d, e, y],
    }
    told = replace(item, row=replace(row, packed=pack(document)))
    mark = world.mark()
    layer = open_image(told, "preview", Look.DECIBEL, world.streams)
    assert world.mark() == mark
    assert (layer.crs().authid(), layer.width(), layer.height()) == (grid.crs, grid.width, grid.height)
    assert frame(layer).errors == []


@pytest.mark.parametrize("told", [{"proj:epsg": 6326}, {"proj:epsg": None}, {"proj:shape": [7, 7]}])
def test_where_the_catalog_does_not_know_the_grid_the_file_is_asked(world: World, told: dict[str, Any]) -> None:
    item = world.geo()
    layer = open_image(retold(item, **told), "HH", Look.DECIBEL, world.streams)
    expected = world.source(item).grid
    assert (layer.crs().authid(), layer.width(), layer.height()) == (expected.crs, expected.width, expected.height)
    assert frame(layer).errors == []


def test_the_header_agrees_with_the_catalog(world: World) -> None:
    item = world.geo()
    source = world.source(item)
    header = read_header(source.identity, world.streams)
    assert header.grid == replace(source.grid, transform=header.grid.transform)
    assert header.grid.transform == pytest.approx(source.grid.transform)
    assert header.calibration is not None
    assert header.calibration.radiometry == "sigma_nought"


@pytest.mark.slow
@pytest.mark.parametrize("product", [ProductType.GEC, ProductType.SICD, ProductType.SIDD])
def test_every_raster_product_opens_and_paints(world: World, product: ProductType) -> None:
    item = world.order(product).items[0]
    shown = frame(open_image(item, item.data.key, Look.DECIBEL, world.streams))  # type: ignore[union-attr]
    assert (shown.errors, shown.painted > 0.2) == ([], True)


def test_phase_history_is_offered_as_download_with_the_reason(world: World) -> None:
    item = world.order(ProductType.CPHD).items[0]
    mark = world.mark()
    with pytest.raises(NotStreamable, match="phase history"):
        open_image(item, "HH", Look.DECIBEL, world.streams)
    assert world.mark() == mark


@pytest.mark.parametrize(
    ("key", "error"), [("VV", NotFound), ("metadata", NotStreamable), ("thumbnail", NotStreamable)]
)
def test_what_is_no_image_of_the_item_is_refused_in_a_sentence(world: World, key: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        open_image(world.geo(), key, Look.DECIBEL, world.streams)


def test_a_header_that_cannot_be_reached_says_what_the_door_said(world: World) -> None:
    world.geo()
    world.sandbox.set(order_seconds=1)
    item = world.order(ProductType.GEO).items[0]
    QThread.msleep(1100)
    with pytest.raises(OrderExpired):
        read_header(item.data.identity, world.streams)  # type: ignore[union-attr]


def test_another_look_leaves_the_layer_in_place(world: World, project: QgsProject) -> None:
    layer = open_image(world.geo(), "HH", Look.DECIBEL, world.streams)
    place(layer, group_of(project, "order", "Order"), project)
    frame(layer)
    settle()
    before = (layer.id(), layer.name(), layer.customProperty(ITEM))
    mark = world.mark()
    assert show_as(layer, Look.AMPLITUDE, world.streams)
    assert world.mark() == mark
    assert (layer.id(), layer.name(), layer.customProperty(ITEM)) == before
    stretch = layer.renderer().contrastEnhancement()
    source = source_of(layer, world.streams)
    assert source is not None
    assert source.calibration is not None
    assert stretch.maximumValue() == pytest.approx(0.8 / source.calibration.scale_factor)
    assert frame(layer).errors == []
    assert show_as(layer, Look.DECIBEL, world.streams)
    assert [item.label for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()][::10] == [
        "-25 dB",
        "5 dB",
    ]


def test_layers_of_others_are_left_alone(world: World, project: QgsProject) -> None:
    item = world.geo()
    local = QgsRasterLayer(str(world.truth(item)), "local")
    assert not show_as(local, Look.AMPLITUDE, world.streams)
    assert source_of(local, world.streams) is None
    take_calibration(local, item.data.identity, None, world.streams)  # type: ignore[union-attr]
    assert local.source() == str(world.truth(item))


def test_a_product_without_scale_factor_falls_back_to_amplitude_and_says_so(world: World) -> None:
    item = world.geo()
    layer = open_image(item, "HH", Look.DECIBEL, world.streams)
    take_calibration(layer, item.data.identity, None, world.streams)  # type: ignore[union-attr]
    source = source_of(layer, world.streams)
    assert source is not None
    assert source.shown is Look.AMPLITUDE
    assert "no scale factor" in QgsLayerNotesUtils.layerNotes(layer)


def test_a_calibration_that_is_not_full_is_noted_once(world: World) -> None:
    item = world.geo()
    layer = open_image(item, "HH", Look.DECIBEL, world.streams)
    for _ in range(2):
        partial = Calibration(1e-4, "sigma_nought", "partial")
        take_calibration(layer, item.data.identity, partial, world.streams)  # type: ignore[union-attr]
    assert QgsLayerNotesUtils.layerNotes(layer).count("partial") == 1


def test_the_scale_factor_that_a_file_told_is_kept_for_the_project(world: World) -> None:
    item = world.geo()
    layer = open_image(item, "HH", Look.DECIBEL, world.streams)
    heard: list[Any] = []
    world.streams.calibrated.connect(lambda what, calibration: heard.append((what, calibration)))
    frame(layer)
    settle()
    source = source_of(layer, world.streams)
    assert source is not None
    assert source.calibration is not None
    assert heard[0] == (source.identity, source.calibration)


def test_layers_of_one_order_share_a_group(project: QgsProject) -> None:
    first, again = (group_of(project, "order-1", "Order 1") for _ in range(2))
    other = group_of(project, "order-2", "Order 2")
    assert first is again or first.name() == again.name()
    assert [child.name() for child in project.layerTreeRoot().children()] == ["Order 2", "Order 1"]
    assert other.customProperty(ORDER) == "order-2"
