"""One line that is cut with dots where there is no room, and whole in the tooltip."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from .qt_numbers import as_int


class ElidedLabel(QLabel):
    """Takes what room there is. `name` is said by screen readers while it is empty."""

    def __init__(
        self, name: str, parent: QWidget | None = None, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__(parent)
        self._name, self._cut = name, cut
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text("")

    def show_text(self, text: str, more: str = "") -> None:
        """Says it; `more` is a longer tooltip."""
        self.setText(text)
        self.setToolTip(more or text or self._name)
        self.setAccessibleName(text or self._name)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(4 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text, as much as there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        cut = self.fontMetrics().elidedText(self.text(), self._cut, room.width())
        painter.drawText(room, as_int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), cut)
