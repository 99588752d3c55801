"""Projects with streamed layers: no secret in any byte, open at once wherever they go, alive where they can be."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from capella_desk import part, put_in, take_out
from capella_streams import Fleet, gallery_of, paint, traits
from osgeo import gdal
from qgis.core import QgsLayerDefinition, QgsProject

SIDE = 2048
NEAR, FAR = (0.1, 0.3, 0.3), (0.1, -0.3, -0.3)
"""views of single tiles; before a project is saved, two of three layers have been seen near"""
SECRETS = (b"X-Amz", b"Signature", b"AWSAccessKeyId", b"Expires=", b"vsicurl", b".vrt", b"ApiKey")
WITHOUT_PLUGIN = """
import json, sys, time
from qgis.core import QgsApplication, QgsProject
application = QgsApplication([], False)
application.initQgis()
began = time.monotonic()
read = QgsProject.instance().read(sys.argv[1])
seconds = time.monotonic() - began
layers = QgsProject.instance().mapLayers().values()
print(json.dumps({"read": read, "seconds": seconds, "valid": [la.isValid() for la in layers],
                  "sources": [la.source()[:8] for la in layers]}))
QgsProject.instance().write(sys.argv[2])
QgsProject.instance().clear()
"""


@dataclass
class Saved:
    """A project with three scenes of one order, saved."""

    analyst: Any
    sandbox: Any
    folder: Path
    traits: dict[str, dict[str, Any]]
    anew: Any

    @property
    def unseen(self) -> str:
        """The id of the layer that nobody has seen near, so that no tile of it is kept."""
        return next(name for name, one in self.traits.items() if not one["is_visible"])

    @property
    def path(self) -> Path:
        """The project."""
        return self.folder / "saved.qgz"

    def reopen(self, path: Path | None = None) -> tuple[list[Any], list[tuple[str, str]]]:
        """Its layers, and what was asked of the service and the store until the project was open."""
        self.analyst.canvas.setRenderFlag(False)
        mark = self.mark()
        assert QgsProject.instance().read(str(path or self.path))
        self.analyst.rest(0.3)
        return self.analyst.layers(), [
            entry for entry in self.since(mark) if "download" in entry[1] or ".tif" in entry[1]
        ]

    def mark(self) -> int:
        """The number of the last request."""
        seen = self.sandbox.requests()
        return int(seen[-1]["n"]) if seen else 0

    def since(self, mark: int) -> list[tuple[str, str]]:
        """Plane and path of what came after."""
        return [(entry["plane"], entry["path"]) for entry in self.sandbox.requests(since=mark)]

    def says(self) -> list[str]:
        """What the dock says above its pages."""
        return list(self.analyst.texts(self.analyst.face.messages))


@pytest.fixture
def saved(analyst: Any, launch: Any, anew: Any, tmp_path: Path) -> Iterator[Saved]:
    """With a style, an opacity and an order of layers that somebody has chosen."""
    gallery = gallery_of(tmp_path / "gallery", 3, SIDE)
    with launch("--catalog", str(gallery.catalog), "--images", str(gallery.images), "--max-side", "200000") as own:
        analyst.sandbox = own
        analyst.connect()
        analyst.sees("ana@example.org")
        analyst.canvas.setRenderFlag(False)
        layers = Fleet(analyst, own, list(gallery.many), renews=False).stream(3)
        layers[1].setOpacity(0.6)
        QgsProject.instance().layerTreeRoot().findLayer(layers[2].id()).setItemVisibilityChecked(False)
        assert [paint(layer).painted > 0.9 for layer in layers] == [True] * 3
        assert [paint(layer, *NEAR).painted > 0.9 for layer in layers[:2]] == [True] * 2
        analyst.drawn()
        folder = tmp_path / "projects"
        folder.mkdir()
        for name in ("saved.qgz", "saved.qgs", "saved.qgz"):
            assert QgsProject.instance().write(str(folder / name))
        yield Saved(analyst, own, folder, {layer.id(): traits(layer) for layer in layers}, anew)
        analyst.canvas.setRenderFlag(True)


def on_another_machine(saved: Saved) -> None:
    """Another profile: no settings, no key, nothing kept."""
    saved.anew(saved.analyst)


def changed(saved: Saved, layers: list[Any]) -> dict[str, list[Any]]:
    """In what the layers differ from those that were saved: before and now."""
    differences = {}
    for layer in layers:
        before, now = saved.traits[layer.id()], traits(layer)
        for trait in sorted(before.keys() | now.keys()):
            if before.get(trait) != now.get(trait):
                differences[f"{layer.name()} {trait}"] = [before.get(trait), now.get(trait)]
    return differences


def test_no_byte_of_any_saved_file_is_a_secret(saved: Saved) -> None:
    layers = saved.analyst.layers()
    root = QgsProject.instance().layerTreeRoot()
    QgsLayerDefinition.exportLayerDefinition(str(saved.folder / "saved.qlr"), root.children())
    layers[0].saveNamedStyle(str(saved.folder / "saved.qml"))
    contents: dict[str, bytes] = {}
    for path in saved.folder.rglob("*"):
        contents[path.name] = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                contents.update({f"{path.name}/{name}": archive.read(name) for name in archive.namelist()})
    assert {"saved.qgz/saved.qgs", "saved.qgs", "saved.qlr", "saved.qml"} <= contents.keys()
    door = saved.analyst.app.streaming.streams.address(part("core.identity").AssetIdentity("", "", "a", "b"))
    words = (*SECRETS, saved.sandbox.api_key.encode(), *(piece.encode() for piece in door.split("/")[2:4]))
    assert {name: [word for word in words if word in content] for name, content in contents.items()} == {
        name: [] for name in contents
    }
    assert all(b"capella:order=" in contents[name] for name in ("saved.qgz/saved.qgs", "saved.qgs", "saved.qlr"))


def test_a_project_opens_on_the_same_machine_at_once_and_asks_once_for_links(saved: Saved) -> None:
    saved.analyst.iface.newProject(False)
    take_out()
    gdal.VSICurlClearCache()
    put_in()
    saved.analyst.show_dock()
    saved.analyst.sees("ana@example.org")
    layers, asked = saved.reopen()
    assert asked == []
    assert changed(saved, layers) == {}
    mark = saved.mark()
    assert [paint(layer, *FAR).painted > 0.9 for layer in layers] == [True] * 3
    calls = Counter(path.rpartition("/")[2] for plane, path in saved.since(mark) if plane == "api")
    assert calls["download"] == 1


def test_a_project_opens_on_another_machine_without_an_account_says_why_it_is_empty_and_wakes_with_one(
    saved: Saved,
) -> None:
    on_another_machine(saved)
    layers, asked = saved.reopen()
    assert asked == []
    assert [layer.isValid() for layer in layers] == [True] * 3
    assert [paint(layer, *FAR).painted for layer in layers] == [0.0] * 3
    saved.analyst.wait(saved.says, "nobody says why the layers are empty")
    assert [sentence for sentence in saved.says() if "key" in sentence] == saved.says()
    saved.analyst.connect()
    saved.analyst.sees("ana@example.org")
    mark = saved.mark()
    for layer in layers:
        saved.analyst.wait(lambda layer=layer: paint(layer, *NEAR).painted > 0.9, "a layer does not wake", 15)
    assert changed(saved, layers) == {}
    calls = Counter(path.rpartition("/")[2] for plane, path in saved.since(mark) if plane == "api")
    assert calls["download"] == 1


def test_a_project_opens_offline_says_why_it_is_empty_and_shows_what_was_seen_before(saved: Saved) -> None:
    saved.analyst.iface.newProject(False)
    take_out()
    saved.sandbox.kill()
    gdal.VSICurlClearCache()
    put_in()
    saved.analyst.show_dock()
    saved.analyst.canvas.setRenderFlag(False)
    assert QgsProject.instance().read(str(saved.path))
    layers = {layer.id(): layer for layer in saved.analyst.layers()}
    assert [layer.isValid() for layer in layers.values()] == [True] * 3
    assert {name: paint(layer, *NEAR).painted > 0.9 for name, layer in layers.items()} == {
        name: name != saved.unseen for name in layers
    }
    saved.analyst.wait(saved.says, "nobody says why the layer is empty")
    assert all("cannot be reached" in sentence for sentence in saved.says())


def test_a_project_of_an_order_that_died_opens_at_once_and_its_renewal_brings_every_layer_back(saved: Saved) -> None:
    saved.analyst.iface.newProject(False)
    take_out()
    saved.sandbox.set(clock_skew_s=86_400.0)
    gdal.VSICurlClearCache()
    put_in()
    saved.analyst.show_dock()
    saved.analyst.sees("ana@example.org")
    layers, asked = saved.reopen()
    assert asked == []
    assert [paint(layer, *NEAR).painted > 0.9 for layer in layers] == [layer.id() != saved.unseen for layer in layers]
    assert "ran out" in saved.analyst.sees("ran out")
    saved.analyst.press("Renew", saved.analyst.face.messages)
    saved.analyst.wait(lambda: len(saved.sandbox.orders()) == 2, "nothing is renewed")
    for layer in layers:
        saved.analyst.wait(lambda layer=layer: paint(layer, *FAR).painted > 0.9, "a layer does not come back", 15)
    assert changed(saved, layers) == {}
    assert len(saved.sandbox.orders()) == 2


def test_a_project_opens_without_the_plugin_and_what_is_saved_there_is_whole(saved: Saved) -> None:
    saved.analyst.iface.newProject(False)
    mark, later = saved.mark(), saved.folder / "later.qgz"
    command = [os.environ["CAPELLA_PYTHON"], "-c", WITHOUT_PLUGIN, str(saved.path), str(later)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(saved.folder / "plain")}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    told = json.loads(run.stdout.strip().splitlines()[-1])
    assert told["seconds"] < 5
    assert (told["read"], told["valid"], told["sources"]) == (True, [False] * 3, ["capella:"] * 3)
    assert saved.since(mark) == []
    layers, _ = saved.reopen(later)
    assert changed(saved, layers) == {}
    assert paint(layers[0], *FAR).painted > 0.9
