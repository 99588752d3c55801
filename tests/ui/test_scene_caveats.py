"""What has to be known of a scene's numbers stands above the map, in one sentence however many scenes."""

from __future__ import annotations

from capella_explorer.core.radiometry import Caveat, SceneCaveat
from capella_explorer.ui.scene_caveats import SceneCaveats
from qgis.core import Qgis


class Bar:
    """QGIS's message bar, with a memory."""

    def __init__(self):
        self.messages = []

    def pushMessage(self, title, text, level, seconds):
        """As QGIS names it."""
        self.messages.append((text, level))


def said(qgis_app, *told):
    bar = Bar()
    SceneCaveats(bar).say(tuple(SceneCaveat(scene, caveat) for scene, caveat in told))
    assert {level for _, level in bar.messages} == {Qgis.MessageLevel.Info}
    return [text for text, _ in bar.messages]


def test_one_scene_is_named_with_what_it_means(qgis_app):
    assert said(qgis_app, ("June SLC", Caveat.PARTIAL)) == [
        "June SLC is not fully calibrated (partial): do not compare its decibels with other scenes."
    ]
    assert said(qgis_app, ("June SICD", Caveat.NO_SCALE_FACTOR)) == [
        "June SICD names no scale factor: amplitude is shown in place of decibels."
    ]


def test_many_scenes_are_counted(qgis_app):
    told = [("a", Caveat.PARTIAL), ("b", Caveat.LIMITED), ("c", Caveat.NO_SCALE_FACTOR), ("d", Caveat.NO_SCALE_FACTOR)]
    assert said(qgis_app, *told) == [
        "2 scenes are not fully calibrated: do not compare their decibels. The notes of each layer say more.",
        "2 scenes name no scale factor: amplitude is shown in place of decibels. The notes of each layer say more.",
    ]
