"""Runs inside QGIS (`qgis --code`): pictures of streamed scenes, without the dock."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProject
from qgis.utils import iface, plugins

folder = Path(os.environ["CAPELLA_DEMO_FOLDER"])
sys.path.insert(0, os.environ["CAPELLA_DEMO_SCRIPTS"])

from looks import Looks  # noqa: E402
from pacing import Step, Walk  # noqa: E402
from road import Road  # noqa: E402

road = Road(plugins["capella_explorer"].app, iface, folder)


def steps() -> Iterator[Step]:
    """From a search to every look."""
    yield from road.connect(os.environ["CAPELLA_DEMO_URL"], os.environ["CAPELLA_API_KEY"])
    yield from road.find()
    yield from Looks(road).walk()


def ended(why: str | None) -> None:
    """Leave what happened behind, and go."""
    if why:
        road.shoot("failed")
    (folder / "report.json").write_text(json.dumps({"lines": road.lines, "failure": why}), "utf-8")
    QgsProject.instance().clear()
    iface.actionExit().trigger()


walk = Walk(steps(), ended)
