"""The Processing provider `capella`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

ICON = Path(__file__).parent.parent / "resources" / "icons" / "capella_explorer.svg"


class CapellaProvider(QgsProcessingProvider):
    """plugin.py registers it in `initProcessing` and removes it in `unload`."""

    def id(self) -> str:
        """The first half of every algorithm's id."""
        return "capella"

    def name(self) -> str:
        """The title in the toolbox."""
        return "Capella Explorer"

    def longName(self) -> str:
        """The title where there is room."""
        return "Capella Explorer: radar imagery by Capella Space"

    def icon(self) -> QIcon:
        """The icon of the plugin."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The same as a file."""
        return str(ICON)

    def loadAlgorithms(self) -> None:
        """Adds every algorithm; they are imported here, not before somebody loads the provider."""
        from .every_algorithm import EVERY

        for algorithm in EVERY:
            self.addAlgorithm(algorithm())
