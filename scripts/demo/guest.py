"""Runs inside QGIS (`qgis --code`): somebody without an account opens the project of somebody who has one."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProject
from qgis.utils import iface, plugins

folder = Path(os.environ["CAPELLA_DEMO_FOLDER"])
sys.path.insert(0, os.environ["CAPELLA_DEMO_SCRIPTS"])

from pacing import Step, Walk  # noqa: E402
from road import Road  # noqa: E402


def steps() -> Iterator[Step]:
    """Opens it, and shows what there is to see."""
    iface.mainWindow().showMaximized()
    yield 1.0
    iface.addProject(str(folder / "looks.qgz"))
    yield 3.0
    road = Road(plugins["capella_explorer"].app, iface, folder)
    yield lambda: not iface.mapCanvas().isDrawing()
    yield 3.0
    yield from road.picture("without_account", with_messages=True)


def ended(why: str | None) -> None:
    """Go."""
    if why:
        (folder / "guest.txt").write_text(why, "utf-8")
    QgsProject.instance().clear()
    iface.actionExit().trigger()


walk = Walk(steps(), ended)
