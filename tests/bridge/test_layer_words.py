"""What layers say of themselves: in the user's language, and never recognised by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any

import pytest
from capella_explorer.bridge import layer_words as words
from capella_explorer.bridge.layer_metadata import CAVEAT, add_caveat
from capella_explorer.bridge.scene_layers import SceneLayers
from capella_explorer.bridge.vectors import set_style
from capella_explorer.core.items import ItemRow, pack
from capella_explorer.core.look_arrows import ArrowRole
from capella_explorer.core.looks import Look
from capella_explorer.core.products import LookSide, OrbitState
from capella_explorer.core.radiometry import Caveat, Quantity
from capella_explorer.core.scene_view import SceneView
from qgis.core import QgsLayerNotesUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from stream_world import World

NOON = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)
ROW = ItemRow(
    item_id="CAPELLA_X",
    collection="capella-geo",
    collect_id="c",
    product_type="GEO",
    mode="sliding_spotlight",
    polarization="HH",
    platform="capella-14",
    acquired=NOON,
    look_side=LookSide.RIGHT,
    orbit_state=OrbitState.ASCENDING,
    incidence_deg=38.24,
    resolution_m=None,
    bbox=None,
    footprint_wkb=b"",
    packed=pack({"properties": {"view:azimuth": 318}}),
)


class Shouting(QTranslator):
    """A language in which every text of layers is loud."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """As Qt names it; what it does not know stays as it is."""
        return re.sub(r"[^{}]+(?![^{]*})", lambda part: part[0].upper(), text) if context == "LayerWords" else ""

    def isEmpty(self) -> bool:
        """As Qt names it."""
        return False


@pytest.fixture
def other_language(qgis_app: Any) -> Iterator[Shouting]:
    """Ready to be installed; taken out afterwards."""
    translator = Shouting()
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("product", "asset", "title"),
    [
        ("GEO", "HH", "2026-11-22 12:00 Sliding spotlight GEO HH"),
        ("GEO", "preview", "2026-11-22 12:00 Sliding spotlight GEO preview"),
        ("VS", "analytic_product", "2026-11-22 12:00 Sliding spotlight vessel detections"),
        ("GEO", "metadata", "2026-11-22 12:00 Sliding spotlight GEO HH"),
    ],
)
def test_layers_have_names_for_people(product: str, asset: str, title: str) -> None:
    assert words.layer_title(replace(ROW, product_type=product), asset) == title


def test_an_item_without_time_is_called_by_its_id() -> None:
    assert words.layer_title(replace(ROW, acquired=None), "HH") == "CAPELLA_X"


def test_groups_are_called_by_their_order() -> None:
    assert words.group_title(NOON, "order-1") == "Capella order 2026-11-22 12:00"
    assert words.group_title(None, "0123456789") == "Capella order 01234567"
    assert words.group_title(None, "") == "Capella previews"


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({}, "capella-14 looks right from an ascending orbit at 38.2° incidence."),
        ({"incidence_deg": None}, "capella-14 looks right from an ascending orbit."),
        ({"orbit_state": None, "platform": ""}, "The radar looks at 38.2° incidence."),
        ({"orbit_state": None, "look_side": None, "incidence_deg": None}, ""),
    ],
)
def test_how_the_radar_looked_is_one_sentence(told: dict[str, Any], sentence: str) -> None:
    assert words.geometry_sentence(replace(ROW, **told)) == sentence


def test_an_abstract_tells_what_when_how_and_from_where() -> None:
    assert words.abstract(ROW) == (
        "Synthetic aperture radar: capella-14 Sliding spotlight GEO HH, 2026-11-22 12:00:00 UTC. capella-14 looks right"
        " from an ascending orbit at 38.2° incidence. STAC item CAPELLA_X of capella-geo."
    )


def test_arrows_are_labelled_with_side_and_incidence() -> None:
    view = SceneView.of(ROW)
    assert view is not None
    assert words.look_line(view) == "↘ Look direction 138° from north"
    assert words.arrow_labels(view) == {
        ArrowRole.LOOK: "right looking, 38.2° incidence",
        ArrowRole.FLIGHT: "flight direction",
    }
    assert words.arrow_labels(SceneView(10.0))[ArrowRole.LOOK] == "look direction"


def test_every_caveat_and_every_quantity_has_its_words() -> None:
    notes = [words.caveat_note(caveat) for caveat in Caveat]
    assert len(set(notes)) == len(Caveat)
    assert "“partial”" in words.caveat_note(Caveat.PARTIAL)
    assert [words.quantity_name(quantity) for quantity in Quantity] == [quantity.value for quantity in Quantity]


def test_detections_are_drawn_and_told_in_the_users_language(other_language: Shouting) -> None:
    QCoreApplication.installTranslator(other_language)
    layer = QgsVectorLayer("Point?field=confidence:double", "detections", "memory")
    set_style(layer)
    assert [rule.label() for rule in layer.renderer().rootRule().children()] == [
        "SURE (0.85 AND MORE)",
        "LIKELY (0.70 TO 0.85)",
        "POSSIBLE (BELOW 0.70)",
    ]
    assert "</B> SURE" in layer.mapTipTemplate()
    assert '"confidence" * 100' in layer.mapTipTemplate()


def test_bands_speak_the_users_language(world: World, other_language: Shouting) -> None:
    QCoreApplication.installTranslator(other_language)
    path = world.streams.open(world.source(world.geo(), Look.AMPLITUDE))
    assert "<Description>DIGITAL NUMBER</Description>" in path.read_text("utf-8")


def test_a_caveat_is_not_told_again_in_another_language(other_language: Shouting) -> None:
    layer = QgsRasterLayer("nowhere.tif", "scene")
    assert add_caveat(layer, Caveat.PARTIAL)
    QCoreApplication.installTranslator(other_language)
    assert not add_caveat(layer, Caveat.PARTIAL)
    assert QgsLayerNotesUtils.layerNotes(layer).count("<p>") == 1
    assert layer.customProperty(CAVEAT) == "partial"


def test_groups_and_previews_are_found_again_in_another_language(
    world: World, project: QgsProject, other_language: Shouting
) -> None:
    scenes = SceneLayers(project, world.streams)
    item = world.geo()
    order = SimpleNamespace(order_id=item.data.identity.order_id, ordered_at=NOON)  # type: ignore[union-attr]
    found = world.session.client.item(item.row.collection, item.row.item_id)
    world.signer.learn_item(found)
    preview = scenes.place(scenes.open(found, found.asset("preview"), Look.DECIBEL), None)
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["Capella previews"]
    QCoreApplication.installTranslator(other_language)
    assert scenes.place(scenes.open(item, item.data, Look.DECIBEL), order) == preview
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["CAPELLA ORDER 2026-11-22 12:00"]
    assert scenes.place(scenes.open(item, item.data, Look.DECIBEL), order) != preview
    assert len(project.layerTreeRoot().findGroups()) == 1
