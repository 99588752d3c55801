"""Loading the plugin costs QGIS next to nothing, and an old Python is told so."""

from __future__ import annotations

import ast
import importlib
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

MOST_MILLISECONDS = 10
LOAD = textwrap.dedent("""
    import importlib.util, json, pathlib, sys, time
    import qgis.core, qgis.gui, qgis.utils, qgis.PyQt.QtWidgets
    root = pathlib.Path(sys.argv[1])
    before = set(sys.modules)
    start = time.perf_counter()
    spec = importlib.util.spec_from_file_location(
        "capella_explorer", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    sys.modules["capella_explorer"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    import capella_explorer.plugin
    seconds = time.perf_counter() - start
    print(json.dumps({"milliseconds": seconds * 1000, "modules": sorted(set(sys.modules) - before)}))
""")


@pytest.fixture(scope="module")
def loads(root: Path) -> list[dict[str, object]]:
    """What five loads of the plugin in fresh processes took and brought; the first one fills the bytecode cache."""
    command = [sys.executable, "-c", LOAD, str(root)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    runs = [subprocess.run(command, check=True, capture_output=True, text=True, env=environment) for _ in range(5)]
    return [json.loads(run.stdout) for run in runs]


def test_loading_brings_no_third_party_module(loads: list[dict[str, object]]) -> None:
    known = {*sys.stdlib_module_names, "qgis", "PyQt5", "PyQt6", "capella_explorer"}
    assert [name for name in loads[-1]["modules"] if name.partition(".")[0] not in known] == []


def test_loading_leaves_the_bundled_pystac_alone(loads: list[dict[str, object]]) -> None:
    assert [name for name in loads[-1]["modules"] if name.startswith("capella_explorer.vendor")] == []


def test_loading_takes_a_few_milliseconds(loads: list[dict[str, object]], capsys: pytest.CaptureFixture[str]) -> None:
    fastest = min(load["milliseconds"] for load in loads[1:])
    with capsys.disabled():
        print(f"\nloading plugin.py: {fastest:.1f} ms, {len(loads[-1]['modules'])} modules")
    assert fastest < MOST_MILLISECONDS


class MessageBar:
    """Keeps what was pushed."""

    def __init__(self) -> None:
        self.warnings: list[tuple[str, str]] = []

    def pushWarning(self, title: str, text: str) -> None:
        self.warnings.append((title, text))


class Interface:
    """As much of iface as a plugin on an old Python needs."""

    def __init__(self) -> None:
        self.bar = MessageBar()

    def messageBar(self) -> MessageBar:
        return self.bar


def test_an_old_python_is_told_in_the_message_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    package = importlib.import_module("capella_explorer")
    monkeypatch.setattr(package, "OLDEST_PYTHON", (99, 0))
    iface = Interface()
    plugin = package.classFactory(iface)
    plugin.initProcessing()
    plugin.initGui()
    plugin.unload()
    running = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert iface.bar.warnings == [
        (
            "Capella Explorer",
            f"This plugin needs Python 99.0 or newer, and this QGIS runs Python {running}. "
            "Please install a newer QGIS.",
        )
    ]


def test_an_old_python_can_read_the_file_that_tells_it(root: Path) -> None:
    source = (root / "__init__.py").read_text(encoding="utf-8")
    assert ast.parse(source, feature_version=(3, 7)).body
