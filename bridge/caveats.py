"""Finds layers whose numbers need a word, so that it is said once and not only in their notes."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.radiometry import Caveat, SceneCaveat
from .layer_metadata import CAVEAT

SAID = "capella/caveat_said"
"""custom property: which caveat has been said aloud; a project keeps it, so that opening it is quiet"""


class Caveats(QObject):
    """Main thread; looks at properties and at nothing else."""

    found = pyqtSignal(object)
    """tuple of SceneCaveat, never empty"""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project

    def look(self) -> None:
        """Tells what has come up since the last look."""
        told = []
        for layer in self._project.mapLayers().values():
            word = layer.customProperty(CAVEAT)
            if word and layer.customProperty(SAID) != word and word in Caveat._value2member_map_:
                layer.setCustomProperty(SAID, word)
                told.append(SceneCaveat(layer.name(), Caveat(word)))
        if told:
            self.found.emit(tuple(sorted(told, key=lambda each: each.scene)))
