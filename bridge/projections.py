"""Projections that QGIS can still use when the thread that needed them first has ended.

QGIS keeps every projection that it has read, and a part of it belongs to the thread that read it: once that thread has
ended, nothing in this QGIS is transformed from that projection any more, and layers lie in the wrong place without a
word (`QgsCoordinateReferenceSystem::removeFromCacheObjectsBelongingToCurrentThread`, seen in 3.22). So the main thread,
which lives longest, reads a projection before a worker opens a layer in it.
"""

from __future__ import annotations

import threading
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

PATIENCE_S = 2.0
"""how long a worker waits for the main thread, which may be waiting for this worker to end"""
LON_LAT = "EPSG:4326"
"""what workers write into the metadata of every layer"""
FORMATS = ("WKT1_GDAL", "WKT2_2015", "WKT2_2019")
"""QGIS asks GDAL for one of them, and knows a projection again by exactly that text"""


def keep_projection(definition: str) -> None:
    """Lets QGIS keep a projection, given as a code or as WKT, for as long as it runs. Any thread; makes no request."""
    from osgeo import osr

    if definition:
        _keep(osr.SpatialReference(), definition)


def keep_projection_of(path: Path) -> None:
    """Lets QGIS keep the projection of a file on the disk. Any thread."""
    from osgeo import gdal

    try:
        opened = gdal.OpenEx(str(path))
        reference = opened and (_of_image(opened) or _of_vectors(opened))
    except RuntimeError:
        return
    if reference:
        keep_projection(reference.ExportToWkt(["FORMAT=WKT2_2019"]))


def _of_image(opened: object) -> object | None:
    return opened.GetSpatialRef() or opened.GetGCPSpatialRef()


def _of_vectors(opened: object) -> object | None:
    return opened.GetLayer(0).GetSpatialRef() if opened.GetLayerCount() else None


def _keep(reference: object, definition: str) -> None:
    try:
        if reference.SetFromUserInput(definition) != 0:
            return
        texts = tuple(reference.ExportToWkt([f"FORMAT={name}", "MULTILINE=NO"]) for name in FORMATS)
    except RuntimeError:
        return
    name, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    errand = _Errand(texts, f"{name}:{code}" if name and code else "")
    main = QCoreApplication.instance().thread()
    if main == QThread.currentThread():
        errand.run()
    else:
        errand.moveToThread(main)
        errand.asked.emit()
        errand.done.wait(PATIENCE_S)


class _Errand(QObject):
    """What the main thread does for a worker."""

    asked = pyqtSignal()

    def __init__(self, texts: tuple[str, ...], code: str) -> None:
        super().__init__()
        self.done = threading.Event()
        self._texts, self._code = texts, code
        self.asked.connect(self.run, Qt.ConnectionType.QueuedConnection)

    @pyqtSlot()
    def run(self) -> None:
        """Main thread: QGIS reads the projection, or finds that it has."""
        for code in filter(None, (LON_LAT, self._code)):
            QgsCoordinateReferenceSystem.fromOgcWmsCrs(code)
        for text in self._texts:
            QgsCoordinateReferenceSystem.fromWkt(text)
        self.done.set()
