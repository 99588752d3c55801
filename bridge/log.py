"""QGIS's message log, where no secret can arrive."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog

from ..core.errors import CapellaError
from ..core.redaction import redact

TAB = "Capella Explorer"


def note(text: str) -> None:
    """One informative line."""
    QgsMessageLog.logMessage(redact(text), TAB, Qgis.MessageLevel.Info, False)


def report(error: CapellaError) -> None:
    """An error with what a support person needs: its kind and its redacted detail."""
    line = f"{type(error).__name__}: {error.sentence}"
    QgsMessageLog.logMessage(
        redact(f"{line} [{error.detail}]" if error.detail else line), TAB, Qgis.MessageLevel.Warning, False
    )
