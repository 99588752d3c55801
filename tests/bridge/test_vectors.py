"""Vessel detections: placed by their `crs` member, drawn by confidence, brought back by a project."""

from __future__ import annotations

import json
from typing import Any

import pytest
from capella_explorer.bridge.layer_metadata import ASSET, ITEM
from capella_explorer.bridge.vectors import STYLES, fetch, hold_place, open_vectors, revive
from capella_explorer.core.delivery import DeliveredItem
from capella_explorer.core.errors import ConnectionFailed, LinkRefused, NotFound, NotStreamable
from capella_explorer.core.products import ProductType
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsVectorLayer
from stream_world import EMPTY, World, frame


def vessels(world: World) -> DeliveredItem:
    """The detections of a scene, bought."""
    delivery = world.order(ProductType.GEO, vessels=True)
    return next(item for item in delivery.items if item.row.product_type == "VS")


def test_detections_lie_where_their_crs_says(world: World) -> None:
    item = vessels(world)
    layer = open_vectors(item, "analytic_product", world.streams)
    assert layer.isValid()
    assert layer.featureCount() > 0
    assert layer.crs().authid().startswith("EPSG:32")
    lonlat = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    for feature in layer.getFeatures():
        place = lonlat.transform(feature.geometry().asPoint())
        assert (place.x(), place.y()) == pytest.approx((feature["longitude"], feature["latitude"]), abs=1e-5)


def test_detections_are_drawn_by_confidence_and_named_for_people(world: World) -> None:
    item = vessels(world)
    layer = open_vectors(item, "analytic_product", world.streams)
    assert layer.renderer().type() == "RuleRenderer"
    assert [rule.label() for rule in layer.renderer().rootRule().children()] == [
        "Sure (0.85 and more)",
        "Likely (0.70 to 0.85)",
        "Possible (below 0.70)",
    ]
    assert layer.name().endswith("vessel detections")
    assert (layer.customProperty(ITEM), layer.customProperty(ASSET)) == (item.row.item_id, "analytic_product")
    assert frame(layer).errors == []


def test_an_unknown_form_of_detections_is_drawn_too(world: World, tmp_path: Any) -> None:
    ring = [[[0, 0], [0, 1], [1, 1], [0, 0]]]
    feature = {"type": "Feature", "properties": {"score": 1}, "geometry": {"type": "Polygon", "coordinates": ring}}
    path = tmp_path / "other.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    layer = QgsVectorLayer(str(path), "other", "ogr")
    layer.loadNamedStyle(str(STYLES / "vessels_polygon.qml"))
    image = frame(layer, size=(60, 40)).image
    assert any(image.pixelColor(x, y) != EMPTY for x in range(60) for y in range(40))


def test_a_layer_that_a_project_brings_back_is_empty_and_styled_until_its_file_is_fetched(world: World) -> None:
    item = vessels(world)
    identity = item.asset("analytic_product").identity  # type: ignore[union-attr]
    mark = world.mark()
    path = hold_place(identity, identity.text() + "&geometry=Point", world.streams)
    layer = QgsVectorLayer(str(path), "detections", "ogr")
    layer.loadNamedStyle(str(STYLES / "vessels_point.qml"))
    assert (layer.isValid(), world.streams.is_fetched(identity), world.mark()) == (True, False, mark)
    before = layer.id()
    revive(layer, fetch(identity, world.streams))
    assert layer.id() == before
    assert layer.featureCount() > 1
    assert layer.renderer().type() == "RuleRenderer"
    assert world.streams.is_fetched(identity)


def test_what_was_fetched_is_not_emptied_again(world: World) -> None:
    item = vessels(world)
    identity = item.asset("analytic_product").identity  # type: ignore[union-attr]
    size = fetch(identity, world.streams).stat().st_size
    assert hold_place(identity, identity.text(), world.streams).stat().st_size == size


@pytest.mark.parametrize(
    ("knobs", "error"),
    [
        ({"store_fail_count": 9, "store_fail_status": 403}, LinkRefused),
        ({"store_fail_count": 9, "store_fail_status": 500}, LinkRefused),
        ({"truncate_at": 20, "truncate_count": 9}, ConnectionFailed),
    ],
)
def test_a_store_that_misbehaves_gives_a_sentence_and_no_half_file(
    world: World, knobs: dict[str, Any], error: type[Exception]
) -> None:
    item = vessels(world)
    world.sandbox.set(**knobs)
    with pytest.raises(error):
        open_vectors(item, "analytic_product", world.streams)
    assert not world.streams.is_fetched(item.asset("analytic_product").identity)  # type: ignore[union-attr]


def test_what_is_no_vector_file_is_refused(world: World) -> None:
    item = vessels(world)
    with pytest.raises(NotFound):
        open_vectors(item, "changemap", world.streams)
    with pytest.raises(NotStreamable):
        open_vectors(item, "digest", world.streams)
