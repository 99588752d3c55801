"""The import rule of docs/architecture.md, read from the sources with `ast`: who may import whom."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

TOP = "top"
LAYERS = {"core", "bridge", "ui", "algorithms", "app", "plugin", "wiring"}
MAY_IMPORT = {
    "core": {"core", "vendor"},
    "bridge": {"core", "bridge"},
    "ui": {"core", "ui"},
    "algorithms": {"core", "bridge", "algorithms"},
    "app": LAYERS,
    "wiring": LAYERS,
    "plugin": LAYERS,
    TOP: {"plugin"},
}
# urllib3 is what requests stands on: its exceptions come up through a raw response.
HOST_PACKAGES = {
    "core": {"requests", "urllib3"},
    "bridge": {"qgis", "osgeo"},
    "ui": {"qgis"},
    "algorithms": {"qgis", "osgeo"},
    "app": {"qgis"},
    "wiring": {"qgis"},
    "plugin": {"qgis"},
    TOP: set(),
}
WIDGETS = ("qgis.gui", "qgis.PyQt.QtWidgets", "qgis.PyQt.uic")
# A module of core that does one of these does not hold types only, so ui stays away from it.
ACTIONS = {"requests", "sqlite3", "socket", "http", "threading", "concurrent", "subprocess"}


@dataclass(frozen=True)
class Import:
    """One imported module, `names` being what is taken from it; `level` counts the dots."""

    line: int
    level: int
    module: str
    names: tuple[str, ...]
    for_types_only: bool = False


def imports(source: str) -> Iterator[Import]:
    """Yield every import of a module, also those inside functions."""
    tree = ast.parse(source)
    typing_only = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and ast.unparse(block.test).endswith("TYPE_CHECKING")
        for statement in block.body
        for node in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names = tuple(alias.name for alias in node.names)
            yield Import(node.lineno, node.level, node.module or "", names, id(node) in typing_only)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(node.lineno, 0, alias.name, (), id(node) in typing_only)


def layer_of(path: Path) -> str:
    """Return the layer of a file given relative to the root of the package."""
    if len(path.parts) > 1:
        return path.parts[0]
    return path.stem if path.stem in LAYERS else TOP


def targets(each: Import, path: Path) -> set[str]:
    """Return the layers, as paths below the package, that a relative import of the file at `path` leads to."""
    base = path.parent.parts[: len(path.parent.parts) - (each.level - 1)]
    if each.level - 1 > len(path.parent.parts):
        return {"outside"}
    whole = (*base, *each.module.split(".")) if each.module else base
    return {whole[0]} if whole else set(each.names)


def faults(path: Path, source: str) -> list[str]:
    """Return what the import rule forbids in the file at `path`, relative to the package, as one line each."""
    layer = layer_of(path)
    found = []
    for each in imports(source):
        reasons = relative_faults(each, layer, path) if each.level else absolute_faults(each, layer)
        found += [f"{path}:{each.line} {reason}" for reason in reasons]
    return found


def relative_faults(each: Import, layer: str, path: Path) -> Iterator[str]:
    """Judge an import inside the package."""
    for target in targets(each, path):
        if target == "vendor" and each.for_types_only:
            continue
        if target not in MAY_IMPORT[layer]:
            yield f"{layer} must not import {target}"
        elif layer == "ui" and target == "core":
            yield from (
                f"ui takes types only from core, not {name}"
                for name in each.names
                if not name.lstrip("_")[:1].isupper()
            )


def absolute_faults(each: Import, layer: str) -> Iterator[str]:
    """Judge an import of somebody else's module."""
    top = each.module.partition(".")[0]
    if each.module == "qgis.utils" or (each.module == "qgis" and "utils" in each.names):
        yield "iface is handed in by plugin.py, never imported"
    elif top in sys.stdlib_module_names or top == "__future__":
        return
    elif top not in HOST_PACKAGES[layer]:
        yield f"{layer} must not import {each.module}"
    elif layer == "bridge" and not each.for_types_only and brings_widgets(each):
        yield f"bridge has no widgets, and {each.module} brings them"


def brings_widgets(each: Import) -> bool:
    """Tell whether an import takes a module of widgets or something in one."""
    taken = [each.module, *(f"{each.module}.{name}" for name in each.names)]
    return any(f"{name}.".startswith(f"{widget}.") for name in taken for widget in WIDGETS)


def test_every_import_of_the_plugin_follows_the_rule(root: Path, plugin_sources: list[Path]) -> None:
    found = [
        fault for path in plugin_sources for fault in faults(path.relative_to(root), path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_ui_takes_its_types_from_modules_of_core_that_do_nothing(root: Path, plugin_sources: list[Path]) -> None:
    acting = {
        path.stem
        for path in plugin_sources
        if path.relative_to(root).parts[0] == "core"
        and {each.module.partition(".")[0] for each in imports(path.read_text("utf-8")) if not each.level} & ACTIONS
    }
    taken = {
        f"{path.relative_to(root)} imports core.{name}"
        for path in plugin_sources
        if path.relative_to(root).parts[0] == "ui"
        for each in imports(path.read_text("utf-8"))
        if each.level and targets(each, path.relative_to(root)) == {"core"}
        for name in {*each.module.split("."), *each.names} & acting
    }
    assert taken == set()


@pytest.mark.parametrize(
    ("path", "source", "fault"),
    [
        ("core/search.py", "from ..bridge import jobs", "core must not import bridge"),
        ("core/search.py", "from ..ui.dock import Dock", "core must not import ui"),
        ("core/search.py", "from ..algorithms import provider", "core must not import algorithms"),
        ("core/search.py", "from .. import app", "core must not import app"),
        ("core/search.py", "from ..plugin import CapellaExplorer", "core must not import plugin"),
        ("core/search.py", "def f():\n    from qgis.core import QgsProject", "core must not import qgis.core"),
        ("core/search.py", "import osgeo.gdal", "core must not import osgeo.gdal"),
        ("core/search.py", "import PyQt5.QtCore", "core must not import PyQt5.QtCore"),
        ("core/search.py", "import numpy", "core must not import numpy"),
        ("core/search.py", "import pystac", "core must not import pystac"),
        ("core/wire/body.py", "from ...bridge import jobs", "core must not import bridge"),
        ("core/wire/body.py", "from .... import x", "core must not import outside"),
        ("bridge/jobs.py", "from ..ui import dock", "bridge must not import ui"),
        ("bridge/jobs.py", "from ..algorithms import provider", "bridge must not import algorithms"),
        ("bridge/jobs.py", "from ..app import App", "bridge must not import app"),
        ("bridge/jobs.py", "import requests", "bridge must not import requests"),
        ("bridge/jobs.py", "from ..vendor import pystac", "bridge must not import vendor"),
        ("bridge/jobs.py", "from qgis.PyQt import QtWidgets", "bridge has no widgets, and qgis.PyQt brings them"),
        ("bridge/jobs.py", "from qgis.gui import QgsMapCanvas", "bridge has no widgets, and qgis.gui brings them"),
        ("bridge/jobs.py", "from qgis.utils import iface", "iface is handed in by plugin.py, never imported"),
        ("ui/dock.py", "from ..bridge.jobs import Job", "ui must not import bridge"),
        ("ui/dock.py", "from ..algorithms import provider", "ui must not import algorithms"),
        ("ui/dock.py", "from ..core.orders import submit", "ui takes types only from core, not submit"),
        ("ui/pages/search.py", "from ...bridge import jobs", "ui must not import bridge"),
        ("algorithms/provider.py", "from ..ui import dock", "algorithms must not import ui"),
        ("algorithms/provider.py", "from ..app import App", "algorithms must not import app"),
        ("plugin.py", "from qgis import utils", "iface is handed in by plugin.py, never imported"),
        ("plugin.py", "from capella_explorer.core import orders", "plugin must not import capella_explorer.core"),
        ("__init__.py", "from .app import App", "top must not import app"),
        ("__init__.py", "from qgis.PyQt import QtCore", "top must not import qgis.PyQt"),
    ],
)  # fmt: skip
def test_the_checker_finds_a_planted_fault(path: str, source: str, fault: str) -> None:
    line = source.count("\n") + 1
    assert faults(Path(path), source) == [f"{path}:{line} {fault}"]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/search.py", "from .errors import CapellaError\nfrom ..vendor.pystac import Item\nimport requests"),
        ("core/wire/body.py", "from ..errors import CapellaError\nfrom . import links"),
        ("bridge/jobs.py", "from ..core import search\nfrom .log import Log\nfrom qgis.core import QgsTask"),
        ("bridge/jobs.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ..vendor.pystac import Item"),
        (
            "ui/dock.py",
            "from ..core.orders import OrderLine\nfrom .rows import row_of\nfrom qgis.PyQt import QtWidgets",
        ),
        ("algorithms/provider.py", "from ..core import search\nfrom ..bridge import credentials"),
        ("app.py", "from .core import search\nfrom .ui import dock\nfrom .bridge import jobs"),
        ("plugin.py", "from . import app\nfrom .algorithms import provider"),
        ("__init__.py", "from .plugin import CapellaExplorer"),
    ],
)
def test_the_checker_lets_the_allowed_pass(path: str, source: str) -> None:
    assert faults(Path(path), source) == []
