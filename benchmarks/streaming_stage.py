"""What the benchmark runs in: the packages under their names, a QGIS, a heart that beats, and frames."""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import QEventLoop, QSize, Qt, QTimer  # noqa: E402

BEAT_MS = 5
FRAME = (1000, 800)
"""width and height of the map, in pixels"""
FINER = 1.2
"""GDAL draws from the smallest overview that is not coarser than this times the screen (gcore/rasterio.cpp)"""


def load_packages() -> None:
    """The plugin and the sandbox, whatever the folder of the checkout is called."""
    for name, folder in (("capella_explorer", ROOT), ("capella_sandbox", ROOT / "sandbox")):
        spec = importlib.util.spec_from_file_location(
            name, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)


class Heart:
    """Beats on the GUI thread; its longest pause is what a user feels."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    @contextmanager
    def measured(self) -> Iterator[Heart]:
        """The longest pause while the block lasts."""
        rest(3 * BEAT_MS)
        self._last, self.longest_ms = time.perf_counter(), 0.0
        yield self
        rest(3 * BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, 1000 * (now - self._last) - BEAT_MS)
        self._last = now


def rest(milliseconds: int) -> None:
    """Lets QGIS go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(happened: Callable[[], object], seconds: float = 300.0) -> None:
    """Lets QGIS go on until something has happened."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if happened() or time.monotonic() > end else None)
    timer.start(1)
    if not happened():
        loop.exec()
    if not happened():
        raise SystemExit(f"waited {seconds:.0f} s in vain")


def paint(layer: QgsMapLayer, extent: QgsRectangle | None = None) -> float:
    """One frame as the canvas draws it; its milliseconds. The GUI thread is free meanwhile."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(*FRAME))
    settings.setExtent(extent or layer.extent())
    job, loop = QgsMapRendererParallelJob(settings), QEventLoop()
    job.finished.connect(loop.quit)
    began = time.perf_counter()
    job.start()
    loop.exec()
    took = 1000 * (time.perf_counter() - began)
    if job.errors():
        raise SystemExit(f"a frame failed: {job.errors()[0].message.partition('?')[0]}")
    return took


def walk(extent: QgsRectangle) -> list[QgsRectangle]:
    """Ten views of a scene as somebody wanders over it: closer, aside, back, closer still, and elsewhere."""
    steps = [
        (0.25, -0.10, 0.10), (0.25, 0.10, 0.10), (0.25, 0.10, -0.10), (0.25, -0.10, 0.10), (0.06, -0.10, 0.10),
        (0.06, -0.06, 0.10), (0.06, -0.06, 0.14), (0.06, -0.10, 0.10), (0.015, -0.10, 0.10), (0.06, 0.25, -0.25),
    ]  # fmt: skip
    return [_view(extent, *step) for step in steps]


def new_tiles(extent: QgsRectangle, views: list[QgsRectangle], pixel: float, tile: int = 512) -> int:
    """How many of the views show a tile that none before has shown; the first view of all was the whole scene."""
    seen: set[tuple[int, int, int]] = set()
    count = 0
    for view in [extent, *views]:
        level = int(_finer(FINER * view.width() / FRAME[0] / pixel))
        side = tile * pixel * 2**level
        columns = range(
            int((view.xMinimum() - extent.xMinimum()) // side), int((view.xMaximum() - extent.xMinimum()) // side) + 1
        )
        rows = range(
            int((extent.yMaximum() - view.yMaximum()) // side), int((extent.yMaximum() - view.yMinimum()) // side) + 1
        )
        tiles = {(level, column, row) for column in columns for row in rows}
        count += view is not extent and not tiles <= seen
        seen |= tiles
    return count


def _finer(ratio: float) -> float:
    from math import log2

    return log2(ratio) if ratio > 1 else 0.0


def _view(extent: QgsRectangle, share: float, east: float, north: float) -> QgsRectangle:
    width = share * extent.width()
    height = width * FRAME[1] / FRAME[0]
    x = extent.center().x() + east * extent.width()
    y = extent.center().y() + north * extent.height()
    return QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
