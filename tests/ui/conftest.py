"""Lends the believable values, and a QGIS whose theme icons exist."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.PyQt", reason="the widgets need QGIS")


def _load(name: str, path: Path) -> None:
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


_load("capella_ui_examples", Path(__file__).with_name("examples.py"))
_load("capella_ui_transfers", Path(__file__).with_name("transfer_examples.py"))
for _kind in ("search_scenes", "basket_scenes", "order_scenes", "scenes"):
    _load(f"capella_ui_{_kind}", Path(__file__).with_name(f"{_kind}.py"))


@pytest.fixture(autouse=True)
def _qgis(qgis_app: object, qtbot: object) -> None:
    """Every test here runs in a QGIS."""


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test has to wait until a review may be approved, except the one that looks at just that."""
    monkeypatch.setattr("capella_explorer.ui.review_form.SETTLE_MS", 0)


@pytest.fixture
def face(qtbot: object) -> object:
    """The dock, empty, as it is shown."""
    from capella_explorer.ui.dock import CapellaDock

    shown = CapellaDock()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def emitted() -> type[Emitted]:
    """`emitted(signal)` collects what a signal carries."""
    return Emitted


class Emitted(list):
    """The arguments of every emission, a tuple each."""

    def __init__(self, signal: object) -> None:
        super().__init__()
        signal.connect(lambda *values: self.append(values))
