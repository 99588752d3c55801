"""One sentence in a page: what happened, what now."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from . import icons


class Notice(QFrame):
    """An icon, a sentence and at most one button; hidden while there is nothing to say."""

    pressed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._button.clicked.connect(lambda: self.pressed.emit())
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 4, 6, 4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addWidget(self._button, 1, 1, Qt.AlignmentFlag.AlignLeft)
        self.say("")

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._text.text()

    @property
    def button(self) -> QPushButton:
        """Its button, visible only where one was asked for."""
        return self._button

    def say(self, sentence: str, icon: str = icons.WARNING, button: str = "", more: str = "") -> None:
        """Shows `sentence`, hides itself for an empty one. `more` is the tooltip."""
        self._text.setText(sentence)
        self._text.setAccessibleName(sentence or self.tr("Message"))
        self._text.setToolTip(more or sentence)
        self.setAccessibleName(sentence or self.tr("Message"))
        self.setToolTip(more or sentence)
        size = self.fontMetrics().height()
        self._icon.setPixmap(icons.theme_icon(icon).pixmap(size, size))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._button.setToolTip(more or sentence)
        self._button.setAccessibleName(button.replace("&", ""))
        self.setVisible(bool(sentence))
