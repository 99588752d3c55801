"""One sentence in a page: what happened, what now."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from . import icons
from .flow_layout import FlowLayout


class Notice(QFrame):
    """An icon, a sentence and at most two buttons; hidden while there is nothing to say."""

    pressed = pyqtSignal()
    second_pressed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QWidget(self)
        self._button, self._second = QPushButton(self._bar), QPushButton(self._bar)
        self._button.clicked.connect(lambda: self.pressed.emit())
        self._second.clicked.connect(lambda: self.second_pressed.emit())
        buttons = FlowLayout(self._bar)
        buttons.addWidget(self._button)
        buttons.addWidget(self._second)
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 4, 6, 4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addWidget(self._bar, 1, 1)
        self.say("")

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._text.text()

    @property
    def button(self) -> QPushButton:
        """Its button, visible only where one was asked for."""
        return self._button

    @property
    def second(self) -> QPushButton:
        """Its other button."""
        return self._second

    def say(self, sentence: str, icon: str = icons.WARNING, button: str = "", more: str = "", second: str = "") -> None:
        """Shows `sentence`, hides itself for an empty one. `more` is the tooltip."""
        self._text.setText(sentence)
        self._text.setAccessibleName(sentence or self.tr("Message"))
        self._text.setToolTip(more or sentence)
        self.setAccessibleName(sentence or self.tr("Message"))
        self.setToolTip(more or sentence)
        size = self.fontMetrics().height()
        self._icon.setPixmap(icons.theme_icon(icon).pixmap(size, size))
        self._bar.setVisible(bool(button or second))
        for widget, label in ((self._button, button), (self._second, second)):
            widget.setText(label)
            widget.setVisible(bool(label))
            widget.setToolTip(more or sentence)
            widget.setAccessibleName(label.replace("&", ""))
        self.setVisible(bool(sentence))
