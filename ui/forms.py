"""Loads the `.ui` file that lies beside a module."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QWidget

FOLDER = Path(__file__).resolve().parent


def load_form(widget: QWidget, name: str) -> None:
    """Builds `name`.ui into `widget`, whose children become its attributes."""
    uic.loadUi(str(FOLDER / f"{name}.ui"), widget)
