"""The outputs that tell what the calendar month has cost so far, and what the user's limit leaves."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .words import translate

HELP = QT_TRANSLATE_NOOP(
    "Algorithms",
    "<p>MONTH_SPENT, US dollars that orders from this profile have cost in this calendar month (UTC), uncertain ones "
    "included; MONTH_LEFT, what the limit of the options leaves. Each is left out where it is not known.</p>",
)


def declare_month(algorithm: QgsProcessingAlgorithm) -> None:
    """Adds the outputs."""
    algorithm.addOutput(QgsProcessingOutputNumber("MONTH_SPENT", translate("Algorithms", "Spent this month")))
    algorithm.addOutput(QgsProcessingOutputNumber("MONTH_LEFT", translate("Algorithms", "Left of this month's limit")))
