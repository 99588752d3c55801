"""Detections on the disk instead of the store, and what is offered when a download is through."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.jobs import Jobs
from capella_explorer.bridge.layer_switches import LayerSwitches
from capella_explorer.bridge.layers import build_raster
from capella_explorer.bridge.local_swaps import GONE, LocalSwaps
from capella_explorer.bridge.local_vectors import text_of
from capella_explorer.bridge.persistence import Persistence
from capella_explorer.bridge.vectors import open_vectors
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.looks import LayerChoices, Look
from capella_explorer.core.products import ProductType
from qgis.core import QgsProject, QgsVectorLayer
from stream_world import World

KEY = "analytic_product"


class Harbour:
    """Detections on the map, and the file of them that was downloaded."""

    def __init__(self, world: World, project: QgsProject, jobs: Jobs, folder: Path) -> None:
        self.world, self.project, self.folder = world, project, folder
        items = world.order(ProductType.GEO, vessels=True).items
        self.item = next(item for item in items if item.row.product_type == "VS")
        self.swaps = LocalSwaps(jobs, project, world.streams, lambda: [folder])
        self.switches = LayerSwitches(jobs, project, world.streams, self.swaps)
        self.said: list[Any] = []
        self.swaps.failed.connect(self.said.append)
        self.swaps.offered.connect(self.said.append)
        self.layer = open_vectors(self.item, KEY, world.streams)
        self.layer.setOpacity(0.5)
        project.addMapLayer(self.layer)

    @property
    def identity(self) -> AssetIdentity:
        """Which file it is."""
        return self.item.asset(KEY).identity  # type: ignore[union-attr]

    def download(self) -> Path:
        """A copy on the disk of which one detection was taken out, to tell it from what is streamed."""
        path = self.folder / "ships & <boats>.geojson"
        self.folder.mkdir(exist_ok=True)
        detections = json.loads(self.world.truth(self.item, KEY).read_text())
        path.write_text(json.dumps({**detections, "features": detections["features"][1:]}))
        return path

    def swap(self, path: Path, qtbot: Any) -> None:
        """As the button of the offer does."""
        self.swaps.offer([(self.identity, path)])
        self.swaps.read_all(self.said[-1].layer_ids)
        qtbot.waitUntil(lambda: self.swaps.is_local(self.layer))

    def kept(self) -> tuple[Any, ...]:
        """What no swap may change."""
        return self.layer.id(), self.layer.name(), self.layer.renderer().type(), self.layer.opacity(), self.layer.crs()


@pytest.fixture
def harbour(world: World, project: QgsProject, jobs: Jobs, tmp_path: Path) -> Iterator[Harbour]:
    """Cleared when the test ends."""
    yield Harbour(world, project, jobs, tmp_path / "downloads")
    project.clear()


def test_detections_go_to_the_disk_and_back_without_being_touched(harbour: Harbour, qtbot: Any) -> None:
    before, many = harbour.kept(), harbour.layer.featureCount()
    assert harbour.switches.choices(harbour.layer) == LayerChoices((), Look.AS_DELIVERED, False, False)
    harbour.swap(harbour.download(), qtbot)
    assert (harbour.kept(), harbour.layer.featureCount()) == (before, many - 1)
    assert harbour.switches.choices(harbour.layer) == LayerChoices((), Look.AS_DELIVERED, True, True)
    harbour.swaps.stream_again(harbour.layer)
    qtbot.waitUntil(lambda: not harbour.swaps.is_local(harbour.layer))
    assert (harbour.kept(), harbour.layer.featureCount()) == (before, many)
    assert harbour.switches.choices(harbour.layer) == LayerChoices((), Look.AS_DELIVERED, False, True)


@pytest.mark.parametrize("is_there", [True, False])
def test_a_project_keeps_detections_on_the_disk_and_streams_them_where_the_file_has_gone(
    harbour: Harbour, qtbot: Any, tmp_path: Path, is_there: bool
) -> None:
    hooks = Persistence(harbour.world.streams, harbour.project)
    hooks.install()
    path = harbour.download()
    wanted: list[Any] = []
    hooks.vectors_wanted.connect(wanted.append)
    harbour.swap(path, qtbot)
    layer_id, many = harbour.layer.id(), harbour.layer.featureCount()
    assert harbour.project.write(str(tmp_path / "saved.qgs"))
    assert harbour.identity.text().replace("&", "&amp;") in (tmp_path / "saved.qgs").read_text()
    del harbour.layer
    harbour.project.clear()
    harbour.world.streams._fetched.clear()
    if not is_there:
        path.unlink()
    assert harbour.project.read(str(tmp_path / "saved.qgs"))
    harbour.layer = harbour.project.mapLayer(layer_id)
    assert harbour.layer.isValid()
    assert harbour.layer.renderer().type() == "RuleRenderer"
    assert harbour.swaps.is_local(harbour.layer) is is_there
    assert wanted == ([] if is_there else [((layer_id, harbour.identity),)])
    assert (harbour.layer.featureCount() == many) is is_there
    hooks.remove()


def test_what_is_no_layer_of_places_is_not_shown(harbour: Harbour, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "empty.geojson"
    path.write_text("{}")
    harbour.swaps.offer([(harbour.identity, path)])
    harbour.swaps.read_local(harbour.layer)
    qtbot.waitUntil(lambda: len(harbour.said) == 2)
    assert harbour.said[1].sentence == "The downloaded file holds nothing that a map can show."
    assert harbour.layer.featureCount() > 1


def test_one_offer_for_a_download_names_every_layer_that_still_streams_a_file_of_it(
    harbour: Harbour, qtbot: Any
) -> None:
    item = harbour.world.geo()
    images = [build_raster(harbour.world.source(item), harbour.world.streams, f"scene {n}") for n in (1, 2)]
    stranger = QgsVectorLayer("Point?crs=EPSG:4326", "notes", "memory")
    harbour.project.addMapLayers([*images, stranger])
    path = harbour.download()
    files = [
        (harbour.identity, path),
        (harbour.world.source(item).identity, path),
        (AssetIdentity("", "", "x", "y"), path),
    ]
    harbour.swaps.offer(files)
    (offer,) = harbour.said
    assert set(offer.layer_ids) == {layer.id() for layer in (harbour.layer, *images)}
    harbour.swap(path, qtbot)
    harbour.said.clear()
    harbour.swaps.offer(files[:1])
    assert harbour.said == []


def test_an_offered_layer_that_was_removed_meanwhile_is_passed_over(harbour: Harbour) -> None:
    layer_id = harbour.layer.id()
    del harbour.layer
    harbour.project.removeMapLayer(layer_id)
    harbour.swaps.read_all((layer_id, "never was"))
    assert harbour.said == []


def test_detections_whose_file_is_gone_go_on_streaming(harbour: Harbour, qtbot: Any) -> None:
    text = text_of(harbour.layer, harbour.world.streams)
    harbour.swaps.read_local(harbour.layer)
    qtbot.waitUntil(lambda: bool(harbour.said))
    assert [error.sentence for error in harbour.said] == [GONE]
    assert text_of(harbour.layer, harbour.world.streams) == text
