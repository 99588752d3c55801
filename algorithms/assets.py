"""Which files to fetch, as algorithms offer it."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterEnum

from .words import tr

ALL, IMAGE = "all", "image"
HELP = "<p><b>Assets</b>: <i>all</i> files, or the <i>image</i> alone (for analytics: the result).</p>"


def declare_assets(algorithm: QgsProcessingAlgorithm) -> None:
    """Adds the choice."""
    algorithm.addParameter(QgsProcessingParameterEnum("ASSETS", tr("Assets"), [ALL, IMAGE], False, ALL, False, True))
