"""Small pictures for a list, asked for when they are first looked at."""

from __future__ import annotations

from collections import OrderedDict

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap

from ..core.items import ItemRow

KEPT = 2_000
SIDE = 96


class Thumbnails(QObject):
    """By acquisition. `missing` names the item whose picture is wanted, once."""

    missing = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._wanted: list[ItemRow] = []

    def picture(self, key: str, row: ItemRow) -> QPixmap:
        """The picture of an acquisition; a null one until it has arrived, which `row` is asked for.

        Cells are painted with this, and an answer then would repaint within the painting: the question waits.
        """
        found = self._pictures.get(key)
        if found is not None:
            return found
        if key not in self._asked:
            self._asked.add(key)
            if not self._wanted:
                QTimer.singleShot(0, self._ask)
            self._wanted.append(row)
        return QPixmap()

    def put(self, key: str, image: QImage | None) -> None:
        """A picture has arrived; None: there is none."""
        self._pictures[key] = QPixmap() if image is None or image.isNull() else _small(image)
        while len(self._pictures) > KEPT:
            old, _ = self._pictures.popitem(last=False)
            self._asked.discard(old)

    def forget_questions(self) -> None:
        """What was asked for and has not come may be asked for again."""
        self._asked = set(self._pictures)
        self._wanted = []

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, []
        for row in wanted:
            self.missing.emit(row)


def _small(image: QImage) -> QPixmap:
    mode = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, mode))
