"""The words that people read in algorithms, through Qt's translation."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """`text` in the user's language."""
    return QCoreApplication.translate("CapellaAlgorithms", text)


CONNECTION_HELP = (
    "<p><b>Connection</b>: the name of a connection of Capella Explorer or the address of a service; empty for the one "
    "in use. The API key comes from QGIS's authentication database, or from the environment variable CAPELLA_API_KEY "
    "where none is stored there. It is never a parameter, so that it is in no history, model or command line.</p>"
)
