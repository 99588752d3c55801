"""A streamed layer is switched in place: its look, and the file on the disk for the one in the store, and back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.jobs import Jobs
from capella_explorer.bridge.layer_switches import LayerSwitches
from capella_explorer.bridge.layers import group_of, open_image, place, source_of
from capella_explorer.bridge.local_swaps import FILE, LocalSwaps
from capella_explorer.bridge.persistence import Persistence
from capella_explorer.core.local_copy import LocalOffer
from capella_explorer.core.looks import RADAR_LOOKS, LayerChoices, Look
from qgis.core import QgsProject, QgsRasterLayer
from stream_world import World, frame, settle


class Bench:
    """A scene on the map, and the file that was downloaded of it."""

    def __init__(self, world: World, project: QgsProject, jobs: Jobs, folder: Path) -> None:
        self.world, self.project, self.folder = world, project, folder
        self.item = world.geo()
        self.swaps = LocalSwaps(jobs, project, world.streams, lambda: [folder])
        self.switches = LayerSwitches(jobs, project, world.streams, self.swaps)
        self.failed: list[Any] = []
        self.offered: list[Any] = []
        self.swaps.failed.connect(self.failed.append)
        self.swaps.offered.connect(self.offered.append)
        self.layer = open_image(self.item, "HH", Look.DECIBEL, world.streams)
        place(self.layer, group_of(project, "order", "Order"), project)
        frame(self.layer)
        settle()
        self.switches.speed_up()

    def download(self) -> Path:
        """The file, where downloads are kept."""
        path = self.folder / self.item.row.item_id / f"{self.item.row.item_id}.tif"
        path.parent.mkdir(parents=True)
        shutil.copy(self.world.truth(self.item), path)
        return path

    @property
    def identity(self) -> Any:
        """Which file it is."""
        return self.item.data.identity  # type: ignore[union-attr]

    def kept(self) -> tuple[Any, ...]:
        """What no switch may change."""
        node = self.project.layerTreeRoot().findLayer(self.layer.id())
        return self.layer.id(), self.layer.name(), node.parent().name(), node.isVisible(), self.layer.opacity()

    def source(self) -> Any:
        """What the layer shows."""
        return source_of(self.layer, self.world.streams)


@pytest.fixture
def bench(world: World, project: QgsProject, jobs: Jobs, tmp_path: Path) -> Iterator[Bench]:
    """Cleared when the test ends."""
    bench = Bench(world, project, jobs, tmp_path / "downloads")
    yield bench
    project.clear()


def test_a_radar_image_can_be_drawn_in_three_looks(bench: Bench) -> None:
    assert bench.switches.choices(bench.layer) == LayerChoices(RADAR_LOOKS, Look.DECIBEL, False, False)


def test_a_preview_is_shown_as_it_was_delivered(bench: Bench) -> None:
    layer = open_image(bench.item, "preview", Look.DECIBEL, bench.world.streams)
    assert bench.switches.choices(layer) == LayerChoices((Look.AS_DELIVERED,), Look.AS_DELIVERED, False, False)


def test_layers_of_others_have_nothing_to_choose(bench: Bench) -> None:
    assert bench.switches.choices(QgsRasterLayer(str(bench.world.truth(bench.item)), "local")) is None


def test_an_amplitude_is_stretched_to_what_its_pixels_hold_once_a_job_has_looked(bench: Bench, qtbot: Any) -> None:
    before = bench.kept()
    bench.switches.choose_look(bench.layer, Look.AMPLITUDE)
    fixed = bench.layer.renderer().contrastEnhancement().maximumValue()
    qtbot.waitUntil(lambda: bench.layer.renderer().contrastEnhancement().maximumValue() != fixed)
    stretch = bench.layer.renderer().contrastEnhancement()
    assert 0 < stretch.minimumValue() < stretch.maximumValue() < 65535
    assert bench.kept() == before
    bench.switches.choose_look(bench.layer, Look.DECIBEL)
    assert bench.layer.renderer().type() == "singlebandpseudocolor"


def test_a_layer_goes_to_the_disk_and_back_without_being_touched(bench: Bench, qtbot: Any) -> None:
    path = bench.download()
    bench.layer.setOpacity(0.5)
    before, streamed = bench.kept(), frame(bench.layer, 0.1)
    bench.swaps.offer([(bench.identity, path)])
    assert bench.offered == [LocalOffer((bench.layer.id(),), bench.layer.name())]
    bench.swaps.read_local(bench.layer)
    qtbot.waitUntil(lambda: bool(bench.source().local))
    mark = bench.world.mark()
    local = frame(bench.layer, 0.1)
    assert bench.world.mark() == mark
    assert (local.errors, local.image) == ([], streamed.image)
    assert bench.kept() == before
    assert bench.switches.choices(bench.layer) == LayerChoices(RADAR_LOOKS, Look.DECIBEL, True, True)
    bench.swaps.stream_again(bench.layer)
    assert bench.source().local == ""
    assert frame(bench.layer, 0.1).image == streamed.image
    assert bench.kept() == before


def test_a_file_in_the_download_folder_is_found_without_being_told(bench: Bench, qtbot: Any) -> None:
    bench.download()
    bench.swaps.look_for([bench.layer])
    assert not bench.swaps.has_local(bench.layer)
    qtbot.waitUntil(lambda: bench.switches.choices(bench.layer).has_local)


def test_a_file_that_is_gone_is_said_and_the_layer_goes_on_streaming(bench: Bench, qtbot: Any) -> None:
    bench.swaps.read_local(bench.layer)
    qtbot.waitUntil(lambda: bool(bench.failed))
    assert [error.sentence for error in bench.failed] == ["The downloaded file is gone: download it again."]
    assert frame(bench.layer).errors == []


def test_a_file_that_holds_another_image_is_not_shown(bench: Bench, qtbot: Any) -> None:
    path = bench.download()
    shutil.copy(bench.world.truth(bench.item, "preview"), path)
    bench.swaps.read_local(bench.layer)
    qtbot.waitUntil(lambda: bool(bench.failed))
    assert [error.sentence for error in bench.failed] == ["The downloaded file holds another image."]
    assert bench.source().local == ""


@pytest.mark.parametrize("is_there", [True, False])
def test_a_project_keeps_the_choice_and_streams_where_the_file_has_gone(
    bench: Bench, qtbot: Any, tmp_path: Path, is_there: bool
) -> None:
    hooks = Persistence(bench.world.streams, bench.project)
    hooks.install()
    path = bench.download()
    bench.swaps.offer([(bench.identity, path)])
    bench.swaps.read_local(bench.layer)
    qtbot.waitUntil(lambda: bool(bench.source().local))
    layer_id, expected = bench.layer.id(), frame(bench.layer, 0.1).image
    assert bench.project.write(str(tmp_path / "saved.qgs"))
    assert "capella:" in (tmp_path / "saved.qgs").read_text()
    del bench.layer
    bench.project.clear()
    if not is_there:
        path.unlink()
    mark = bench.world.mark()
    assert bench.project.read(str(tmp_path / "saved.qgs"))
    assert bench.world.mark() == mark
    bench.layer = bench.project.mapLayer(layer_id)
    shown = frame(bench.layer, 0.1)
    assert (shown.errors, shown.image) == ([], expected)
    assert (bench.world.mark() == mark) is is_there
    bench.swaps.look_for([bench.layer])
    expected_choices = LayerChoices(RADAR_LOOKS, Look.DECIBEL, is_there, is_there)
    qtbot.waitUntil(lambda: bench.switches.choices(bench.layer) == expected_choices)
    assert bench.layer.customProperty(FILE) == str(path)
    hooks.remove()
