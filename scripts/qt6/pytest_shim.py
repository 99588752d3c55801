"""Lets the suite of widgets, written for a real QGIS, run over the shim: `-p pytest_shim`."""

from __future__ import annotations

import pytest
import shim  # noqa: F401 - installs itself before the tests import QGIS
from PyQt6.QtCore import QLocale
from PyQt6.QtWidgets import QApplication

NEED_QGIS = (
    "test_map_tools.py", "test_drawing_tools.py", "test_announcements.py", "test_options_page.py",
    "test_download_dialog.py", "[download]", "[options]", "-download]", "-options]",
    "test_the_key_is_hidden", "test_a_message_stands_above", "test_at_twice_the_size", "test_every_filter_reaches",
    "test_collections_are_fetched", "test_ticked_collections_survive",
)  # fmt: skip
"""tests that lean on what QgsFileWidget, QgsCheckableComboBox, QgsMessageBar and their like do"""


@pytest.fixture(scope="session")
def qgis_app(qapp: QApplication) -> QApplication:
    """Stands in for pytest-qgis's application."""
    QLocale.setDefault(QLocale("en_US"))
    return qapp


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs the logic of QGIS's own widgets."""
    for item in items:
        if any(part in item.nodeid for part in NEED_QGIS):
            item.add_marker(pytest.mark.skip(reason="needs the logic of a widget of QGIS"))
