"""What a page says while it has nothing to list: what it is for and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from . import icons
from .flow_layout import FlowLayout

Choice = tuple[str, Callable[[], None]]


class EmptyState(QWidget):
    """An icon, a title, a sentence and buttons, calm in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._text = QLabel(self), QLabel(self), QLabel(self)
        self._buttons: list[QPushButton] = []
        self._choice_icon = ""
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not self._icon)
            column.addWidget(label)
        column.addWidget(self._row)
        column.addStretch(2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    @property
    def title(self) -> str:
        """Its first line."""
        return self._title.text()

    @property
    def text(self) -> str:
        """Its sentence."""
        return self._text.text()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be pressed, in reading order."""
        return tuple(self._buttons)

    def teach(self, icon: str, title: str, text: str, choices: Sequence[Choice] = (), choice_icon: str = "") -> None:
        """Says this in place of what was said before. `choice_icon` stands on every button."""
        self._choice_icon = choice_icon
        size = 2 * self.fontMetrics().height()
        self._icon.setPixmap(icons.theme_icon(icon).pixmap(size, size))
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setToolTip(text)
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(*choice) for choice in choices]
        self._row.setVisible(bool(choices))

    def _button(self, label: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self._row)
        button.setAccessibleName(label.replace("&", ""))
        button.setToolTip(self.text)
        if self._choice_icon:
            button.setIcon(icons.theme_icon(self._choice_icon))
        button.clicked.connect(lambda: action())
        self._flow.addWidget(button)
        button.show()
        return button
