"""A store that sends nonsense, too little, too slowly or nothing: one sentence, and the rest of the project goes on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from capella_desk import heartbeat
from capella_streams import Fleet, gallery_of, paint
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QLabel, QWidget

LONGEST_GAP_MS = 5000
"""a window that waits for the network stands still for longer; how long it really does is printed, not judged"""
SIDE = 2048


@dataclass
class Desk:
    """A sound and a sick scene streamed from one store, and a local file that has nothing to do with them."""

    analyst: Any
    store: Any
    images: Path
    sound_file: Path
    sick_file: Path
    small_file: Path
    sound: Any = None
    sick: Any = None
    local: Any = None
    store_scenes: tuple[Any, ...] = ()
    heard: list[str] = field(default_factory=list)

    def open(self) -> None:
        """All three on the map."""
        scenes = self.store_scenes
        layers = Fleet(self.analyst, self.store, list(scenes)).stream(2)
        by_item = {layer.customProperty("capella/item"): layer for layer in layers}
        self.sound, self.sick = by_item[scenes[0].item_id], by_item[scenes[1].item_id]
        self.local = QgsRasterLayer(str(self.sound_file), "local")
        QgsProject.instance().addMapLayer(self.local)
        self.analyst.face.messages.widgetAdded.connect(self._hear)

    def sentences(self) -> list[str]:
        """What the dock has said above its pages, each once; a sentence stays there for some seconds only."""
        return list(dict.fromkeys(self.heard))

    def _hear(self, message: QWidget) -> None:
        self.heard += [label.text() for label in message.findChildren(QLabel) if label.text()]


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Two scenes."""
    return gallery_of(tmp_path_factory.mktemp("gallery"), 2, SIDE)


@pytest.fixture
def desk(analyst: Any, launch: Any, gallery: Any, tmp_path: Path) -> Iterator[Desk]:
    """A store of its own, which may be killed."""
    images = tmp_path / "images"
    images.mkdir()
    files = [images / scene.file_name for scene in gallery.many]
    for file in files:
        shutil.copyfile(gallery.local(gallery.many[0]), file)
    with launch("--catalog", str(gallery.catalog), "--images", str(images), "--max-side", "200000") as own:
        analyst.sandbox = own
        analyst.connect()
        analyst.sees("ana@example.org")
        analyst.canvas.setRenderFlag(False)
        small = smaller(files[0], tmp_path / "small.tif")
        yield Desk(analyst, own, images, files[0], files[1], small, store_scenes=gallery.many)
        analyst.canvas.setRenderFlag(True)


def smaller(file: Path, path: Path) -> Path:
    """The same image with half as many rows and columns."""
    gdal.Translate(str(path), str(file), format="COG", widthPct=50, heightPct=50)
    return path


@dataclass(frozen=True)
class Fault:
    """What goes wrong, when, and what is said of it."""

    name: str
    sentence: str
    spoil: Callable[[Desk], object]
    after_first_look: bool = False
    knobs: dict[str, Any] = field(default_factory=dict)


def cut(desk: Desk, share: float) -> None:
    """The file ends too early."""
    os.truncate(desk.sick_file, int(share * desk.sick_file.stat().st_size))


def turn(**knobs: Any) -> Callable[[Desk], object]:
    """Knobs of the store."""
    return lambda desk: desk.store.set(**knobs)


UNREADABLE = "This image cannot be read, it may be damaged: prepare the order again, or download it."
REFUSED = "The link to this file is not accepted any more: prepare the order again."
WHOLE_ONLY = "The store sends whole files only: download this product instead."
UNREACHABLE = "The image cannot be reached: check the network and zoom the map to try again."
TOO_SLOW = "The image does not come: the network or the store is too slow now, zoom the map to try again."
MISFIT = "This image has another size or type than the catalog says: it is shown as its file says."

FAULTS = [
    Fault("no TIFF at all", UNREADABLE, lambda desk: desk.sick_file.write_bytes(b"<html>" * 1000)),
    Fault("cut within its header", UNREADABLE, lambda desk: cut(desk, 0.0005)),
    Fault("cut within its tiles", UNREADABLE, lambda desk: cut(desk, 0.5)),
    Fault("cut while it is looked at", UNREADABLE, lambda desk: cut(desk, 0.5), True),
    Fault("smaller than its item says", MISFIT, lambda desk: shutil.copyfile(desk.small_file, desk.sick_file)),
    Fault("403 at a tile", REFUSED, turn(store_fail_count=500, store_fail_status=403), True),
    Fault("404", REFUSED, turn(store_fail_count=500, store_fail_status=404)),
    Fault("whole files", WHOLE_ONLY, turn(no_ranges=True)),
    Fault("gone while a map is drawn", UNREACHABLE, lambda desk: desk.store.kill(), True),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_what_the_store_does_wrong_is_said_in_one_sentence_and_harms_nothing_else(
    desk: Desk, fault: Fault, capsys: Any
) -> None:
    if not fault.after_first_look:
        fault.spoil(desk)
    desk.open()
    if fault.after_first_look:
        assert paint(desk.sound).painted > 0.9
        assert paint(desk.sick).painted > 0.9
        fault.spoil(desk)
    with heartbeat() as pulse:
        frames = [paint(desk.sick, 0.1, 0.1 * step, -0.2) for step in range(3)]
        local = paint(desk.local)
        desk.analyst.canvas.setRenderFlag(True)
        desk.analyst.look_at(desk.sick, 0.3)
        desk.analyst.rest(1)
    with capsys.disabled():
        print(
            f"\n{fault.name}: gap {pulse.longest_ms:.0f}",
            [round(f.painted, 2) for f in frames],
            frames[0].errors[:1],
            desk.sentences(),
        )
    assert [frame.is_whole for frame in frames] == [True] * 3
    assert local.painted > 0.9
    assert (desk.sick.isValid(), desk.sound.isValid(), desk.local.isValid()) == (True, True, True)
    assert pulse.longest_ms < LONGEST_GAP_MS
    assert desk.sentences() == [fault.sentence]
    if fault.sentence is MISFIT:
        assert paint(desk.sick, 0.1, 0.1, -0.2).painted > 0.9


def test_a_store_that_sends_a_byte_now_and_then_holds_up_its_own_layer_only_and_not_for_ever(
    desk: Desk, capsys: Any
) -> None:
    desk.open()
    assert paint(desk.sick).painted > 0.9
    streams = desk.analyst.app.streaming.streams
    streams.use_passage(replace(streams._passage, patience_s=3.0))
    desk.store.set(rate_bytes_s=200)
    with heartbeat() as pulse:
        frame, local = paint(desk.sick, 0.05, 0.1, -0.2), paint(desk.local)
        desk.analyst.wait(desk.sentences, "nobody says why the layer is empty")
    with capsys.disabled():
        print(f"\nslow loris: gap {pulse.longest_ms:.0f} ms, {desk.sentences()}")
    assert (frame.is_whole, frame.painted, local.painted > 0.9) == (True, 0.0, True)
    assert pulse.longest_ms < LONGEST_GAP_MS
    assert desk.sentences() == [TOO_SLOW]
