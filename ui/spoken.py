"""What errors say, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def spoken(sentence: str) -> str:
    """The translation of an error's sentence; the words of a service, which nobody could translate, as they came.

    The sentences stand in core as plain English; scripts/translations.py collects them.
    """
    return QCoreApplication.translate("Errors", sentence)
