"""The words that people read in algorithms, in their language; literals are marked so that lupdate finds them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate


def marked(text: str) -> str:
    """The translation of a text that was marked with `QT_TRANSLATE_NOOP("Algorithms", ...)` where it is written."""
    return QCoreApplication.translate("Algorithms", text)


def spoken(sentence: str) -> str:
    """The translation of an error's sentence; the words of a service as they came (scripts/translations.py)."""
    return QCoreApplication.translate("Errors", sentence)


CONNECTION_HELP = QT_TRANSLATE_NOOP(
    "Algorithms",
    "<p><b>Connection</b>: the name of a connection of Capella Explorer or the address of a service; empty for the one "
    "in use. The API key comes from QGIS's authentication database, or from the environment variable CAPELLA_API_KEY "
    "where none is stored there. It is never a parameter, so that it is in no history, model or command line.</p>",
)
