"""Runs inside QGIS (`qgis --code`): walks the road, writes the report, and closes QGIS."""

import faulthandler
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProject
from qgis.utils import iface, plugins

EXIT_S = 30
"""seconds that QGIS may take to close"""
folder = Path(os.environ["CAPELLA_DEMO_FOLDER"])
sys.path.insert(0, os.environ["CAPELLA_DEMO_SCRIPTS"])

from arrivals import Arrivals  # noqa: E402
from orders import Orders  # noqa: E402
from pacing import Step, Walk  # noqa: E402
from reviews import Reviews  # noqa: E402
from road import Road  # noqa: E402

road = Road(plugins["capella_explorer"].app, iface, folder)


def steps() -> Iterator[Step]:
    """Every step of the road, in order."""
    yield from road.connect(os.environ["CAPELLA_DEMO_URL"], os.environ["CAPELLA_API_KEY"])
    for step in (road.find, road.choose, road.review, road.order, road.stream, Arrivals(road).walk, road.tasks):
        yield from step()
    yield from Reviews(road).walk()
    yield from Orders(road).walk()
    yield from road.save()


def ended(why: str | None) -> None:
    """Leave what happened behind, and go; a failed walk leaves a picture, a hanging exit all stacks."""
    stacks = (folder / "stacks.txt").open("w")
    if why:
        road.shoot("failed")
        faulthandler.dump_traceback(stacks)
    faulthandler.dump_traceback_later(EXIT_S, file=stacks)
    (folder / "report.json").write_text(json.dumps({"lines": road.lines, "failure": why}), "utf-8")
    # QGIS asks about layers whose files lie under the system's temporary folder, where this checkout may be.
    QgsProject.instance().clear()
    iface.actionExit().trigger()


walk = Walk(steps(), ended)
