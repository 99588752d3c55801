"""Whatever a user reads goes through Qt's translation as one whole literal, so that lupdate can find it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "ui"
SHOWN = {"setText", "setToolTip", "setAccessibleName", "setWindowTitle", "setPlaceholderText", "setTitle", "addAction"}
MODULES = sorted(UI.glob("*.py"))


def calls(module: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, (ast.Attribute, ast.Name)):
            yield node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id, node


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


# Looks up what core says; tests/house/test_translations.py proves that those sentences are collected.
LOOKS_UP = {"spoken.py"}


@pytest.mark.parametrize("module", [m for m in MODULES if m.name not in LOOKS_UP], ids=lambda module: module.name)
def test_every_text_that_is_translated_is_one_literal(module):
    broken = [
        ast.unparse(call)
        for name, call in calls(module)
        if name in ("tr", "translate") and not all(map(is_literal, call.args[: 1 if name == "tr" else 2]))
    ]
    assert broken == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_no_text_is_shown_without_going_through_the_translation(module):
    brand = {"Capella Explorer", ""}
    bare = [
        ast.unparse(call)
        for name, call in calls(module)
        if name in SHOWN and any(is_literal(arg) and arg.value not in brand for arg in call.args)
    ]
    assert bare == []


def test_numbers_choose_their_plural():
    from capella_explorer.ui import wording

    assert [wording.scenes(n) for n in (0, 1, 2, 1204)] == ["0 scenes", "1 scene", "2 scenes", "1,204 scenes"]
    assert [wording.files(n) for n in (1, 3)] == ["1 file", "3 files"]
