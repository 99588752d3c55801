"""Whether downloads of an earlier QGIS wait for this one; asked when QGIS has started, before anything is built."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication


def downloads_wait() -> bool:
    """True where some can go on and QGIS need not ask for its master password; mostly one look for one file."""
    path = Path(QgsApplication.qgisSettingsDirPath()) / "capella_explorer" / "downloads.sqlite"
    if not path.exists() or not QgsApplication.authManager().masterPasswordIsSet():
        return False
    from ..core.download_queue import is_anything_waiting

    return is_anything_waiting(path)
