"""Whatever an algorithm says goes through Qt's translation as a literal, so that lupdate can find it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

MODULES = sorted((Path(__file__).resolve().parents[2] / "algorithms").rglob("*.py"))
MARKS = {"translate", "QT_TRANSLATE_NOOP"}


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_every_marked_text_is_a_literal_in_one_context(module: Path) -> None:
    marks = [
        call for call in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in MARKS
    ]  # fmt: skip
    broken = [ast.unparse(call) for call in marks if not all(map(is_literal, call.args))]
    assert broken == []
    assert {call.args[0].value for call in marks} <= {"Algorithms"}
