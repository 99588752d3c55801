"""Where delivered layers go: into their order's group, or in place of the preview that was there before."""

from __future__ import annotations

from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any

import pytest
from capella_explorer.bridge.layer_metadata import ASSET, ORDER
from capella_explorer.bridge.layers import group_of, place, source_of
from capella_explorer.bridge.scene_layers import SceneLayers
from capella_explorer.core.looks import Look
from capella_explorer.core.products import ProductType
from qgis.core import QgsLayerNotesUtils, QgsProject, QgsRasterLayer
from stream_world import World, frame


@pytest.fixture
def scenes(world: World, project: QgsProject) -> SceneLayers:
    """For an empty project."""
    return SceneLayers(project, world.streams)


def order_of(item: Any) -> Any:
    """What is told of its order."""
    when = datetime(2026, 11, 22, 10, 41, tzinfo=timezone.utc)
    return SimpleNamespace(order_id=item.data.identity.order_id, ordered_at=when)


def preview(world: World, scenes: SceneLayers, item: Any) -> Any:
    """Streams before anything is bought."""
    found = world.session.client.item(item.row.collection, item.row.item_id)
    world.signer.learn_item(found)
    return scenes.place(scenes.open(found, found.asset("preview"), Look.DECIBEL), None)


def test_a_product_takes_the_place_of_its_preview(world: World, scenes: SceneLayers, project: QgsProject) -> None:
    item = world.geo()
    layer = preview(world, scenes, item)
    other = preview(world, scenes, world.order(ProductType.SLC).items[0])
    root = project.layerTreeRoot()
    group = root.findLayer(layer.id()).parent()
    before = (layer.id(), group.findLayerIds().index(layer.id()), root.findLayer(layer.id()).isVisible())
    shown = scenes.place(scenes.open(item, item.data, Look.DECIBEL), order_of(item))
    assert shown == layer
    node = root.findLayer(layer.id())
    assert (layer.id(), node.parent().findLayerIds().index(layer.id()), node.isVisible()) == before
    assert len(project.mapLayers()) == 2
    source = source_of(layer, world.streams)
    assert source is not None
    assert source.identity == item.data.identity
    assert layer.name().endswith("GEO HH")
    assert (layer.customProperty(ASSET), layer.customProperty(ORDER)) == ("HH", source.identity.order_id)
    assert (layer.crs().authid(), layer.width()) == (source.grid.crs, source.grid.width)
    assert frame(layer).errors == []
    assert node.parent().name() == "Capella previews", "another preview is left in it"
    assert other.customProperty(ASSET) == "preview"


def test_a_product_shows_its_image_once_gdal_opens_no_other_file(
    world: World, project: QgsProject, monkeypatch: Any, qtbot: Any
) -> None:
    opening = [True]
    monkeypatch.setattr(world.streams, "is_opening", lambda: opening[0])
    scenes = SceneLayers(project, world.streams)
    item = world.geo()
    layer = preview(world, scenes, item)
    before = source_of(layer, world.streams)
    assert scenes.place(scenes.open(item, item.data, Look.DECIBEL), order_of(item)) == layer
    assert source_of(layer, world.streams) == before
    opening[0] = False
    qtbot.waitUntil(lambda: source_of(layer, world.streams) != before)
    assert (layer.customProperty(ASSET), frame(layer).errors) == ("HH", [])


def test_the_last_preview_takes_its_group_along(world: World, scenes: SceneLayers, project: QgsProject) -> None:
    item = world.geo()
    layer = preview(world, scenes, item)
    scenes.place(scenes.open(item, item.data, Look.DECIBEL), order_of(item))
    groups = [(group.name(), group.customProperty(ORDER)) for group in project.layerTreeRoot().findGroups()]
    assert groups == [("Capella order 2026-11-22 10:41", item.data.identity.order_id)]  # type: ignore[union-attr]
    assert project.layerTreeRoot().findLayer(layer.id())


def test_previews_whose_order_has_a_group_already_go_there_when_the_last_is_replaced(
    world: World, scenes: SceneLayers, project: QgsProject
) -> None:
    item = world.geo()
    layer = preview(world, scenes, item)
    order = order_of(item)
    other = QgsRasterLayer("nowhere.tif", "another of that order")
    place(other, group_of(project, order.order_id, "Order"), project)
    assert scenes.place(scenes.open(item, item.data, Look.DECIBEL), order) == layer
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["Order"]
    assert {node.name() for node in project.layerTreeRoot().findLayers()} == {other.name(), layer.name()}
    assert project.mapLayer(layer.id()) == layer


def test_without_a_preview_the_layer_goes_into_its_orders_group(
    world: World, scenes: SceneLayers, project: QgsProject
) -> None:
    item = world.geo()
    made = scenes.open(item, item.data, Look.DECIBEL)
    assert scenes.place(made, order_of(item)) == made
    assert project.layerTreeRoot().findLayer(made.id()).parent().name() == "Capella order 2026-11-22 10:41"


def test_notes_point_where_the_radar_looked(world: World, scenes: SceneLayers) -> None:
    item = world.geo()
    layer = scenes.open(item, item.data, Look.DECIBEL)
    azimuth = item.document()["properties"]["view:azimuth"]
    notes = QgsLayerNotesUtils.layerNotes(layer)
    assert f"Look direction {(azimuth + 180) % 360:.0f}° from north" in notes
    assert "incidence" in notes
    assert any(arrow in notes for arrow in "↑↗→↘↓↙←↖")


def test_every_image_has_a_map_tip_where_qgis_shows_them(world: World, scenes: SceneLayers) -> None:
    item = world.geo()
    layer = scenes.open(item, item.data, Look.DECIBEL)
    if not hasattr(layer, "mapTipTemplate"):
        pytest.skip("this QGIS has no map tips on images")
    assert item.row.item_id in layer.mapTipTemplate()
    assert f"{item.row.acquired:%Y-%m-%d %H:%M:%S} UTC" in layer.mapTipTemplate()
