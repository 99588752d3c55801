"""Runs inside QGIS (`qgis --code`): opens the dock, connected to the local Capella, over a harbour."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["CAPELLA_DEMO_SCRIPTS"])


from pacing import Step, Walk
from road import PLACE, Road

road = Road(plugins["capella_explorer"].app, iface, Path(os.environ["CAPELLA_DEMO_FOLDER"]))


def steps() -> Iterator[Step]:
    """Connects, and goes where there is something to find."""
    yield from road.connect(os.environ["CAPELLA_DEMO_URL"], os.environ["CAPELLA_API_KEY"])
    road.go(PLACE)


walk = Walk(steps(), lambda why: why and print(why))
QTimer.singleShot(0, iface.mainWindow().raise_)
