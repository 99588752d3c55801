"""What touches streamed layers waits while GDAL opens one, so that the window does not wait for the network."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from capella_explorer.bridge.calm import Calm
from capella_explorer.bridge.healing import Healer
from capella_explorer.bridge.jobs import Jobs
from capella_explorer.bridge.layer_switches import LayerSwitches
from capella_explorer.bridge.layers import build_raster, source_of
from capella_explorer.bridge.local_swaps import LocalSwaps
from capella_explorer.core.looks import Look
from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject
from qgis.PyQt.QtCore import QSize
from stream_world import World, settle, wait

SLOW_MS = 1500
NOT_FELT_S = 0.5
"""what waits for the store stands still for twice as long at least"""


def test_work_is_done_at_once_while_nobody_opens_a_file_and_else_in_its_order(qgis_app: Any) -> None:
    opening, done = [False], []
    calm = Calm(lambda: opening[0])
    calm.then(lambda: done.append("first"))
    assert done == ["first"]
    opening[0] = True
    calm.then(lambda: done.append("second"))
    wait(200)
    opening[0] = False
    calm.then(lambda: done.append("third"))
    assert done == ["first"]
    wait(200)
    assert done == ["first", "second", "third"]


def test_the_moment_between_two_files_is_no_calm(qgis_app: Any) -> None:
    looks = iter([True, True, False, True, False, False, False, False])
    seen: list[bool] = []

    def is_opening() -> bool:
        seen.append(next(looks, False))
        return seen[-1]

    done: list[int] = []
    Calm(is_opening).then(lambda: done.append(len(seen)))
    calm = Calm(is_opening)
    calm.then(lambda: done.append(len(seen)))
    wait(400)
    assert done == [7]


class Map:
    """Two scenes; one of them is being painted from a slow store."""

    def __init__(self, world: World, project: QgsProject, jobs: Jobs) -> None:
        self.world = world
        item = world.geo()
        self.switches = LayerSwitches(jobs, project, world.streams, LocalSwaps(jobs, project, world.streams, tuple))
        self.healer = Healer(world.streams, project, pause_ms=60_000)
        self.layer, self.other = (
            build_raster(world.source(one), world.streams, "scene") for one in (item, world.geo())
        )
        project.addMapLayers([self.layer, self.other])
        world.streams.failed.emit(world.source(item).identity, None)

    def paint(self) -> Any:
        """A painting that waits for the store now."""
        settings = QgsMapSettings()
        settings.setLayers([self.layer])
        settings.setDestinationCrs(self.layer.crs())
        settings.setExtent(self.layer.extent())
        settings.setOutputSize(QSize(300, 200))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        while not self.world.streams.is_opening():
            time.sleep(0.01)
        time.sleep(0.05)
        return job


@pytest.mark.parametrize(
    "touch",
    [
        lambda scene: scene.healer.heal(),
        lambda scene: scene.healer.revive(),
        lambda scene: scene.switches.choose_look(scene.other, Look.POWER),
        lambda scene: scene.switches.speed_up(),
    ],
    ids=["heal", "revive", "look", "speed up"],
)
def test_the_window_does_not_wait_for_a_store_that_somebody_else_is_asking(
    world: World, project: QgsProject, jobs: Jobs, touch: Callable[[Map], None]
) -> None:
    scene = Map(world, project, jobs)
    world.sandbox.set(store_latency_ms=SLOW_MS)
    job = scene.paint()
    before = time.monotonic()
    touch(scene)
    longest = time.monotonic() - before
    assert scene.world.streams.is_opening()
    while job.isActive():
        before = time.monotonic()
        settle()
        longest = max(longest, time.monotonic() - before)
    assert longest < NOT_FELT_S


def test_a_look_that_was_chosen_meanwhile_comes_when_the_file_is_open(
    world: World, project: QgsProject, jobs: Jobs
) -> None:
    scene = Map(world, project, jobs)
    world.sandbox.set(store_latency_ms=300)
    job = scene.paint()
    scene.switches.choose_look(scene.layer, Look.POWER)
    scene.switches.choose_look(scene.other, Look.POWER)
    project.removeMapLayer(scene.other.id())
    assert source_of(scene.layer, world.streams).shown is Look.DECIBEL
    job.waitForFinished()
    wait(500)
    assert source_of(scene.layer, world.streams).shown is Look.POWER
