"""An image that is not what its item says is noticed by whoever looks, told in one sentence, and mended in place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from capella_explorer.bridge.jobs import Jobs
from capella_explorer.bridge.layers import build_raster, source_of
from capella_explorer.bridge.misfits import Misfits
from capella_explorer.core.errors import LinkRefused
from capella_explorer.core.grid import overview_factors
from capella_explorer.core.looks import Look
from capella_explorer.core.stream_scaled import RESHAPED
from capella_explorer.core.streaming import StreamSource
from qgis.core import QgsProject, QgsRasterLayer
from stream_world import World, frame


class Scene:
    """A scene whose item lies about its image, on the map."""

    def __init__(self, world: World, project: QgsProject, jobs: Jobs) -> None:
        self.world, self.project = world, project
        self.item = world.geo()
        self.misfits = Misfits(jobs, world.streams, project)
        self.said: list[str] = []
        self.misfits.found.connect(lambda _identity, error: self.said.append(error.sentence))

    def open(self, look: Look, **lies: Any) -> QgsRasterLayer:
        """A layer of the scene as the item describes it."""
        truth = self.world.source(self.item, look)
        lie = replace(truth, grid=replace(truth.grid, **lies))
        layer = build_raster(lie, self.world.streams, "scene")
        self.project.addMapLayer(layer)
        return layer

    def shown(self, layer: QgsRasterLayer) -> StreamSource:
        """What a layer shows now."""
        source = source_of(layer, self.world.streams)
        assert source is not None
        return source


@pytest.fixture
def scene(world: World, project: QgsProject, jobs: Jobs) -> Iterator[Scene]:
    """Cleared when the test ends."""
    yield Scene(world, project, jobs)
    project.clear()


def smaller(scene: Scene) -> dict[str, Any]:
    grid = scene.world.source(scene.item).grid
    width, height = grid.width // 2, grid.height // 3
    return {"width": width, "height": height, "overviews": overview_factors(width, height)}


@pytest.mark.parametrize("look", [Look.DECIBEL, Look.AMPLITUDE, Look.POWER])
def test_an_image_of_another_size_is_mended_in_every_look(scene: Scene, qtbot: Any, look: Look) -> None:
    truth = scene.world.source(scene.item, look).grid
    layers = [scene.open(look, **smaller(scene)) for _ in range(2)]
    ids = [layer.id() for layer in layers]
    frame(layers[0])
    qtbot.waitUntil(lambda: all(layer.width() == truth.width for layer in layers))
    assert [layer.id() for layer in layers] == ids
    assert [(scene.shown(layer).grid, scene.shown(layer).look) for layer in layers] == [(truth, look)] * 2
    for layer in layers:
        drawn = frame(layer, 0.1)
        assert (drawn.errors, drawn.painted) == ([], 1)
    assert scene.said == [RESHAPED]


@pytest.mark.parametrize("lies", [{"data_type": "Float32"}, {"data_type": "Byte"}, {"bands": 3}])
def test_an_image_of_another_type_is_mended(scene: Scene, qtbot: Any, lies: dict[str, Any]) -> None:
    truth = scene.world.source(scene.item).grid
    layer = scene.open(Look.AMPLITUDE, **lies)
    frame(layer)
    qtbot.waitUntil(lambda: scene.shown(layer).grid == truth)
    drawn = frame(layer, 0.1)
    assert (drawn.errors, drawn.painted, scene.said) == ([], 1, [RESHAPED])


def test_an_image_that_is_what_its_item_says_is_left_alone(scene: Scene, qtbot: Any) -> None:
    layer = scene.open(Look.AMPLITUDE)
    before = layer.source()
    frame(layer)
    qtbot.wait(100)
    assert (layer.source(), scene.said) == (before, [])


def test_what_was_mended_is_mended_in_the_project_too(scene: Scene, qtbot: Any) -> None:
    layer = scene.open(Look.DECIBEL, **smaller(scene))
    frame(layer)
    truth = scene.world.source(scene.item).grid
    qtbot.waitUntil(lambda: layer.width() == truth.width)
    stored = StreamSource.parse(scene.world.streams.text_of(layer.source()) or "")
    assert stored is not None
    assert (stored.grid, stored.identity) == (truth, scene.item.data.identity)  # type: ignore[union-attr]


def test_a_header_that_cannot_be_read_is_said_and_nothing_is_changed(scene: Scene, qtbot: Any) -> None:
    layer = scene.open(Look.AMPLITUDE)
    before = layer.source()
    scene.world.sandbox.set(store_fail_count=99, store_fail_status=404)
    scene.world.streams.misfit.emit(scene.shown(layer).identity)
    qtbot.waitUntil(lambda: len(scene.said) == 2)
    assert (scene.said, layer.source()) == ([RESHAPED, LinkRefused().sentence], before)
