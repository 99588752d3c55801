"""Runs inside QGIS (`qgis --code`): hands the main window to pytest, leaves its exit code behind, and closes QGIS."""

import json
import os
import sys
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

SETTLED_MS = 500


def run() -> int:
    """Pytest's exit code. The virtual environment comes last: what QGIS itself brings goes first."""
    task = json.loads(os.environ["CAPELLA_PYTEST"])
    sys.path.append(task["site_packages"])
    os.chdir(task["root"])
    import pytest

    return int(pytest.main(["-p", "no:pytest_qgis", *task["arguments"]]))


def walk() -> None:
    """Whatever happens, QGIS ends, and only a run to the end leaves an exit code."""
    try:
        code = run()
        Path(os.environ["CAPELLA_PYTEST_EXIT"]).write_text(str(code), encoding="utf-8")
    except BaseException:  # noqa: BLE001 - whatever goes wrong inside QGIS is reported outside
        traceback.print_exc()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(SETTLED_MS, walk)
