"""Why a layer is empty is said above the map where the dock cannot say it, and not for every layer anew."""

from __future__ import annotations

from typing import Any

import pytest
from capella_explorer.core.errors import KeyMissing, LinkRefused
from capella_explorer.ui.map_warnings import MapWarnings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QWidget


@pytest.fixture
def said(qtbot: Any) -> tuple[MapWarnings, QgsMessageBar, QWidget]:
    """The warnings of a hidden dock."""
    bar, dock = QgsMessageBar(), QWidget()
    qtbot.addWidget(bar)
    qtbot.addWidget(dock)
    return MapWarnings(bar, dock), bar, dock


def test_a_sentence_is_said_once_for_any_number_of_layers(said: Any) -> None:
    warnings, bar, _ = said
    for _layer in range(3):
        warnings.warn(KeyMissing())
    assert [item.text() for item in bar.items()] == [KeyMissing().sentence]
    warnings.warn(LinkRefused())
    assert len(bar.items()) == 2
    bar.clearWidgets()
    warnings.begin_anew()
    warnings.warn(KeyMissing())
    assert [item.text() for item in bar.items()] == [KeyMissing().sentence]


def test_a_dock_that_can_be_seen_says_it_itself(said: Any) -> None:
    warnings, bar, dock = said
    dock.show()
    warnings.warn(KeyMissing())
    assert bar.items() == []
