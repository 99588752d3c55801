"""`unload` leaves nothing behind, and a reload, as the plugin manager does it, starts anew."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import qgis.utils
from capella_desk import NAME, delete_later_now, put_in, take_out
from qgis.core import QgsApplication, QgsPathResolver, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu, QToolBar

LOCAL = ("no_proxy", "NO_PROXY")


def sockets() -> set[str]:
    """The open sockets of this process that reach the network."""
    inodes = {os.path.realpath(fd).partition("socket:[")[2].rstrip("]") for fd in Path("/proc/self/fd").iterdir()}
    tables = [Path(f"/proc/self/net/{kind}").read_text("ascii") for kind in ("tcp", "tcp6")]
    lines = [line.split() for table in tables for line in table.splitlines()[1:]]
    return {f"{line[1]} {line[2]}" for line in lines if line[9] in inodes and line[9]}


def traces() -> dict[str, Any]:
    """Everything in QGIS that bears the plugin's name."""
    window = qgis.utils.iface.mainWindow()
    bars = [action.text() for bar in window.findChildren(QToolBar) for action in bar.actions()]
    menus = [action.text() for menu in window.findChildren(QMenu) for action in menu.actions()]
    widgets = [widget.objectName() for widget in QApplication.allWidgets()]
    actions = [action.objectName() for action in window.findChildren(QAction)]
    docks = [dock.objectName() for dock in window.findChildren(QDockWidget)]
    named = [name for name in (*bars, *menus, *widgets, *actions, *docks) if "capella" in name.lower()]
    options = [type(factory).__name__ for factory in gc.get_objects() if type(factory).__name__ == "OptionsFactory"]
    return {
        "named": sorted(set(named)),
        "provider": QgsApplication.processingRegistry().providerById("capella") is not None,
        "options": len(options) > 0,
        "threads": sorted(t.name for t in threading.enumerate() if t.name.startswith("capella")),
        "tasks": len(QgsApplication.taskManager().activeTasks()),
        "proxy": {name: os.environ.get(name) for name in LOCAL},
        "streams": stream_files(),
    }


def stream_files() -> list[str]:
    """Files that streamed layers read."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "capella_explorer" / "streams"
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def out(qapp: Any) -> Iterator[None]:
    """Whatever a test leaves, the plugin is in again afterwards."""
    yield
    if NAME not in qgis.utils.plugins:
        put_in()


def test_unloading_after_a_day_of_work_leaves_nothing_behind(analyst: Any, out: None) -> None:
    take_out()
    gc.collect()
    clean, quiet = traces(), sockets()
    put_in()
    analyst.show_dock()
    analyst.arrive()
    analyst.buy(vessels=True)
    analyst.stream(2)
    analyst.turn_to("Tasks")
    analyst.turn_to("Search")
    analyst.click(analyst.search.form.area.rectangle)
    busy = traces()
    assert (busy["provider"], busy["threads"][:1], len(busy["streams"]) > 0) == (True, ["capella-door"], True)
    assert sockets() - quiet
    take_out()
    gc.collect()
    delete_later_now()
    assert traces() == clean
    assert {pair for pair in sockets() - quiet if pair.endswith(" 00000000:0000")} == set()
    assert analyst.canvas.mapTool() is not None
    assert analyst.canvas.mapTool().metaObject().className().startswith("Qgs")


def test_unloading_in_the_middle_of_work_leaves_nothing_behind(analyst: Any, out: None) -> None:
    take_out()
    clean = traces()
    put_in()
    analyst.show_dock()
    analyst.arrive()
    analyst.sandbox.set(latency_ms=400, store_latency_ms=400)
    analyst.press("Search", analyst.search.bar)
    analyst.rest(0.1)
    take_out()
    gc.collect()
    assert traces() == clean


def test_the_rewriters_of_paths_are_taken_out(analyst: Any, out: None, project: QgsProject, tmp_path: Path) -> None:
    text = "capella:o-1/capella-geo/item/GEO?collect=c"
    take_out()
    layer = QgsRasterLayer(text, "somebody's", "gdal")
    project.addMapLayer(layer)
    path = tmp_path / "plain.qgs"
    assert project.write(str(path))
    assert text.replace("&", "&amp;") in path.read_text("utf-8")
    assert QgsPathResolver().readPath(text) == text


def test_streamed_layers_keep_their_identity_and_revive_on_a_reload(analyst: Any, out: None) -> None:
    analyst.arrive()
    analyst.buy(vessels=True)
    analyst.stream(2)
    before = sorted((layer.id(), layer.name()) for layer in analyst.layers())
    for _ in range(2):
        assert qgis.utils.unloadPlugin(NAME)
        delete_later_now()
        assert [layer.source()[:8] for layer in analyst.layers()] == ["capella:", "capella:"]
        assert qgis.utils.loadPlugin(NAME)
        assert qgis.utils.startPlugin(NAME)
        analyst.show_dock()
        assert sorted((layer.id(), layer.name()) for layer in analyst.layers()) == before
        analyst.wait(lambda: all(layer.isValid() for layer in analyst.layers()), "the layers do not revive")
        analyst.sees("ana@example.org")
    scene = next(layer for layer in analyst.layers() if isinstance(layer, QgsRasterLayer))
    analyst.look_at(scene)
    analyst.wait(lambda: analyst.greys() > 50, "the scene is not drawn any more")


def test_after_a_reload_the_whole_road_is_open_again(analyst: Any, out: None) -> None:
    analyst.arrive()
    analyst.buy(vessels=True)
    analyst.stream(2)
    analyst.iface.newProject(False)
    before = {name: id(module) for name, module in sys.modules.items() if name.startswith(f"{NAME}.")}
    assert qgis.utils.unloadPlugin(NAME)
    delete_later_now()
    assert qgis.utils.loadPlugin(NAME)
    assert qgis.utils.startPlugin(NAME)
    analyst.show_dock()
    analyst.sees("ana@example.org")
    analyst.go((3.98, 51.90, 4.22, 52.01))
    analyst.buy(vessels=True, number=1)
    assert all(layer.isValid() for layer in analyst.stream(2))
    after = {name: id(module) for name, module in sys.modules.items() if name.startswith(f"{NAME}.")}
    assert [name for name in before.keys() & after.keys() if before[name] == after[name]] == []
