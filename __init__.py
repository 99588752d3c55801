"""Capella Explorer: search, order, stream and task Capella Space radar imagery in QGIS."""

import sys
from typing import Any

OLDEST_PYTHON = (3, 10)

# Unloading a plugin, QGIS forgets only those of its modules that it saw by name: whatever `from . import` brought
# stays, and a reloaded plugin would mix its old classes with new ones.
for _left in [name for name in sys.modules if name.startswith(__name__ + ".")]:
    del sys.modules[_left]


class _PythonTooOld:
    """Stands in for the plugin where it cannot run, and says so in the message bar."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface

    def initGui(self) -> None:
        """Tell the user which Python is needed."""
        self._iface.messageBar().pushWarning(
            "Capella Explorer",
            "This plugin needs Python {}.{} or newer, and this QGIS runs Python {}.{}. "
            "Please install a newer QGIS.".format(*OLDEST_PYTHON, *sys.version_info[:2]),
        )

    def initProcessing(self) -> None:
        """Offer no algorithms."""

    def unload(self) -> None:
        """Leave nothing behind."""


def classFactory(iface: Any) -> Any:  # noqa: N802 - named by QGIS
    """Return the plugin for QGIS, or its stand-in on a Python that is too old."""
    if sys.version_info < OLDEST_PYTHON:
        return _PythonTooOld(iface)
    from .plugin import CapellaExplorer

    return CapellaExplorer(iface)
