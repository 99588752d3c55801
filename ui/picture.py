"""The thumbnail in large, at its own proportions."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .qt_numbers import as_int


class Picture(QWidget):
    """Keeps its place while the picture is on its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self._lines = 5
        self.setAccessibleName(self.tr("Thumbnail"))
        self.setToolTip(self.tr("Thumbnail of the acquisition. Preview shows it in place on the map."))

    @property
    def image(self) -> QImage:
        """What is shown, null while there is nothing."""
        return self._image

    def show_image(self, image: QImage | None, words: str = "") -> None:
        """Shows `image`, or `words` where there is none."""
        self._image = QImage() if image is None else image
        self._words = words
        self.update()

    def set_large(self, large: bool) -> None:
        """As wide as there is room, or a small square."""
        self._lines = 14 if large else 5
        across = QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """So many lines of text high."""
        side = self._lines * self.fontMetrics().lineSpacing()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in the middle, or a quiet frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(0, 0, -1, -1)
        if self._image.isNull():
            color = self.palette().color(QPalette.ColorRole.WindowText)
            color.setAlphaF(0.55)
            painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine))
            painter.drawRect(room)
            painter.drawText(room, as_int(Qt.AlignmentFlag.AlignCenter) | as_int(Qt.TextFlag.TextWordWrap), self._words)
            return
        target = QRect(room.topLeft(), self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        target.moveCenter(room.center())
        painter.drawImage(target, self._image)
