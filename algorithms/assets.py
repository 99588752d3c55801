"""Which files to fetch and how long to wait for them, as algorithms offer it."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterEnum, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .algorithm import advanced
from .words import translate

ALL, IMAGE = "all", "image"
HELP = (
    QT_TRANSLATE_NOOP(
        "Algorithms",
        "<p><b>Assets</b>: <i>all</i> files, or the <i>image</i> alone (for analytics: the result).</p>",
    ),
    QT_TRANSLATE_NOOP("Algorithms", "<p><b>Longest wait</b>: minutes that an order may take to become ready.</p>"),
)


def declare_assets(algorithm: QgsProcessingAlgorithm) -> None:
    """Adds the choice."""
    algorithm.addParameter(
        QgsProcessingParameterEnum("ASSETS", translate("Algorithms", "Assets"), [ALL, IMAGE], False, ALL, False, True)
    )
    whole = QgsProcessingParameterNumber.Type.Integer
    wait = QgsProcessingParameterNumber(
        "LONGEST_WAIT", translate("Algorithms", "Longest wait (minutes)"), whole, 60, False, 0
    )
    algorithm.addParameter(advanced(wait))
