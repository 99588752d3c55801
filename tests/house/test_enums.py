"""Qt 6 knows enum members by their enum only: `Qt.ItemDataRole.DisplayRole`, never `Qt.DisplayRole`."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# QGIS itself gives QVariant its old members back under Qt 6, and only these work in both.
EXEMPT = {"QVariant"}
HOST_MODULES = ("qgis.PyQt", "qgis.core", "qgis.gui")


def host_classes(tree: ast.Module) -> dict[str, Any]:
    """Return the Qt and QGIS objects that a module imports, by the name it gives them."""
    return {
        alias.asname or alias.name: getattr(importlib.import_module(node.module), alias.name, None)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(HOST_MODULES)
        for alias in node.names
        if alias.name not in EXEMPT
    }


def unscoped_enums(source: str) -> Iterator[str]:
    """Yield each use of an enum member that skips its enum, as `line Class.Member`."""
    tree = ast.parse(source)
    classes = host_classes(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in classes:
            owner = classes[node.value.id]
            scope = type(getattr(owner, node.attr, None))
            if isinstance(owner, type) and getattr(owner, scope.__name__, None) is scope and hasattr(scope, node.attr):
                yield f"{node.lineno} {node.value.id}.{node.attr}"


def test_every_enum_is_scoped(root: Path, plugin_sources: list[Path]) -> None:
    found = [
        f"{path.relative_to(root)}:{use}" for path in plugin_sources for use in unscoped_enums(path.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.DisplayRole", ["2 Qt.DisplayRole"]),
        ("from qgis.PyQt.QtCore import Qt\nQt.ItemDataRole.DisplayRole", []),
        ("from qgis.PyQt.QtWidgets import QDialog as D\nD.Accepted", ["2 D.Accepted"]),
        ("from qgis.core import Qgis\nQgis.Warning", ["2 Qgis.Warning"]),
        ("from qgis.PyQt.QtCore import QVariant\nQVariant.String", []),
        ("from qgis.core import Qgis\nQgis.MessageLevel.Warning\nQgis.QGIS_VERSION_INT", []),
    ],
)
def test_the_checker_knows_an_unscoped_enum(source: str, found: list[str]) -> None:
    assert list(unscoped_enums(source)) == found
