"""Why a streamed layer is empty, said above the map while the dock, which would say it, is not to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ..core.errors import CapellaError
from .spoken import spoken

if TYPE_CHECKING:
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QWidget

TITLE = "Capella Explorer"


class MapWarnings(QObject):
    """Each sentence once, until another project is read."""

    def __init__(self, bar: QgsMessageBar, dock: QWidget) -> None:
        super().__init__(dock)
        self._bar, self._dock = bar, dock
        self._said: set[str] = set()

    def warn(self, error: CapellaError) -> None:
        """Something could not be shown."""
        if self._dock.isVisible() or error.sentence in self._said:
            return
        self._said.add(error.sentence)
        self._bar.pushMessage(TITLE, spoken(error.sentence), Qgis.MessageLevel.Warning)

    def begin_anew(self) -> None:
        """Another project: what was said before is said again."""
        self._said.clear()
