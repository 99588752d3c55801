"""What has to be known of a scene's numbers, said above the map when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ..core.radiometry import Caveat, SceneCaveat
from .map_warnings import TITLE

if TYPE_CHECKING:
    from qgis.gui import QgsMessageBar

SHOWN_S = 30
"""long enough to be read by somebody who looks at the scene first; the layer's notes keep it"""


class SceneCaveats(QObject):
    """One calm sentence, for one scene or for many together."""

    def __init__(self, bar: QgsMessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar

    def say(self, told: tuple[SceneCaveat, ...]) -> None:
        """Scenes that were found together."""
        lost = [each for each in told if each.caveat is Caveat.NO_SCALE_FACTOR]
        vague = [each for each in told if each.caveat is not Caveat.NO_SCALE_FACTOR]
        for group, words in ((vague, self._vague), (lost, self._lost)):
            if group:
                self._bar.pushMessage(TITLE, words(group), Qgis.MessageLevel.Info, SHOWN_S)

    def _vague(self, told: list[SceneCaveat]) -> str:
        if len(told) > 1:
            text = self.tr("%Ln scenes are not fully calibrated: do not compare their decibels.", "", len(told))
            return f"{text} {self._more()}"
        text = self.tr("{scene} is not fully calibrated ({word}): do not compare its decibels with other scenes.")
        word = told[0].caveat.value
        return text.format(scene=told[0].scene, word=word)

    def _lost(self, told: list[SceneCaveat]) -> str:
        if len(told) > 1:
            text = self.tr("%Ln scenes name no scale factor: amplitude is shown in place of decibels.", "", len(told))
            return f"{text} {self._more()}"
        text = self.tr("{scene} names no scale factor: amplitude is shown in place of decibels.")
        return text.format(scene=told[0].scene)

    def _more(self) -> str:
        return self.tr("The notes of each layer say more.")
