"""The dock itself: empty until it is seen for the first time, so that it costs QGIS's start next to nothing."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QWidget

OBJECT_NAME = "CapellaExplorerDock"
"""by this name QGIS restores the dock's place"""


class DockShell(QgsDockWidget):
    """Asks `furnish` for its content when it is first shown."""

    def __init__(self, furnish: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DockShell", "Capella Explorer"), parent)
        self.setObjectName(OBJECT_NAME)
        self._make = furnish

    def showEvent(self, event: QShowEvent) -> None:
        """Furnishes once, after QGIS has drawn itself; not for being shown and hidden in one go."""
        super().showEvent(event)
        if self.widget() is None:
            QTimer.singleShot(0, self._fill)

    def furnish(self) -> None:
        """Furnishes now, though nobody looks: there is work to go on with."""
        if self.widget() is None:
            self.setWidget(self._make())

    def _fill(self) -> None:
        if self.isVisible():
            self.furnish()
