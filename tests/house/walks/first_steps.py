"""Runs inside a real QGIS: says how the installed plugin came up and whether it leaves again."""

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar

NAME = "capella_explorer"
iface = qgis.utils.iface


def widgets() -> list[str]:
    """Return the names of everything in the main window that bears the plugin's name."""
    window = iface.mainWindow()
    found = [each.objectName() for each in window.findChildren(QDockWidget)]
    found += [action.objectName() for bar in window.findChildren(QToolBar) for action in bar.actions()]
    return sorted(name for name in found if "capella" in name.lower())


def algorithms() -> list[str]:
    """Return the ids of the plugin's algorithms."""
    provider = QgsApplication.processingRegistry().providerById("capella")
    return sorted(each.name() for each in provider.algorithms()) if provider else []


def facts() -> dict[str, object]:
    """Load, use, unload and load again."""
    from capella_explorer.vendor import pystac as private

    public = sys.modules.get("pystac")
    seen = {
        "file": sys.modules[NAME].__file__,
        "widgets": widgets(),
        "algorithms": algorithms(),
        "private_pystac": private.__version__,
        "public_pystac": public and public.__version__,
        "item_id": private.Item.from_dict(json.loads(os.environ["CAPELLA_ITEM"])).id,
    }
    qgis.utils.unloadPlugin(NAME)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    seen["left"] = [*widgets(), *algorithms()]
    seen["again"], seen["milliseconds"] = start_as_qgis_does()
    return seen


def start_as_qgis_does() -> tuple[bool, float]:
    """Start the plugin five times while no window is shown; return whether it came up and the least CPU time, in ms."""
    iface.mainWindow().hide()
    spent = []
    for _ in range(5):
        qgis.utils.unloadPlugin(NAME)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        start = time.thread_time()
        loaded = qgis.utils.loadPlugin(NAME) and qgis.utils.startPlugin(NAME)
        spent.append((time.thread_time() - start) * 1000)
    return bool(loaded), min(spent)


def walk() -> None:
    """Write what was seen, or the traceback, and end QGIS."""
    try:
        result = facts()
    except Exception:
        result = {"error": traceback.format_exc()}
    Path(os.environ["CAPELLA_RESULT"]).write_text(json.dumps(result), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(500, walk)
