"""Images that only a painting finds unreadable are spoken of once, and not at all where more is known."""

from __future__ import annotations

from pathlib import Path

from capella_explorer.bridge.damage import DAMAGED_FILE, DamageWatch
from capella_explorer.bridge.layers import build_raster
from capella_explorer.core.errors import CapellaError, ConnectionFailed, NotStreamable
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.store_reading import UNREADABLE
from qgis.core import QgsVectorLayer
from stream_world import World, wait


class Watch:
    """Hears what a watch has to say."""

    def __init__(self, world: World) -> None:
        self.item = world.geo()
        self.layer = build_raster(world.source(self.item), world.streams, "scene")
        self.watch = DamageWatch(world.streams, pause_ms=20)
        self.said: list[tuple[AssetIdentity, CapellaError]] = []
        self.watch.found.connect(lambda identity, error: self.said.append((identity, error)))


def test_an_image_that_cannot_be_painted_is_spoken_of_once(world: World) -> None:
    watch = Watch(world)
    for _ in range(3):
        watch.watch.note("band 1: IReadBlock failed", watch.layer)
        wait(60)
    ((identity, error),) = watch.said
    assert identity == watch.item.data.identity
    assert (type(error), error.sentence) == (NotStreamable, UNREADABLE)


def test_what_the_door_has_explained_is_not_explained_again(world: World) -> None:
    watch = Watch(world)
    watch.watch.note("band 1: IReadBlock failed", watch.layer)
    world.streams.failed.emit(watch.item.data.identity, ConnectionFailed())
    wait(60)
    assert watch.said == []


def test_layers_of_others_are_none_of_our_business(world: World) -> None:
    watch = Watch(world)
    for layer in (QgsVectorLayer("Point", "notes", "memory"), None):
        watch.watch.note("it failed", layer)
    wait(60)
    assert watch.said == []


def test_of_a_file_on_the_disk_it_is_said_that_the_file_is_meant(world: World, tmp_path: Path) -> None:
    watch = Watch(world)
    path = tmp_path / "cut.tif"
    path.write_bytes(world.truth(watch.item).read_bytes()[:200_000])
    local = build_raster(world.source(watch.item).with_file(str(path)), world.streams, "scene")
    watch.watch.note("band 1: IReadBlock failed", local)
    world.streams.failed.emit(watch.item.data.identity, ConnectionFailed())
    wait(60)
    assert [error.sentence for _, error in watch.said] == [DAMAGED_FILE]
