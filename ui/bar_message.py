"""A message with something to press, as it fits into the bar of a narrow dock: the words wrap, the buttons follow."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .flow_layout import FlowLayout


@dataclass(frozen=True)
class Choice:
    """One button: what it says, what it means, what it does."""

    label: str
    meaning: str
    action: Callable[[], None]


class BarMessage(QWidget):
    """`answered` when one of its buttons was pressed, before that does its work."""

    answered = pyqtSignal()

    def __init__(self, sentence: str, choices: Iterable[Choice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel(sentence, self)
        self.sentence.setWordWrap(True)
        self.sentence.setToolTip(sentence)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(sentence)
        self.buttons = [self._button(choice) for choice in choices]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sentence)
        if self.buttons:
            row = QWidget(self)
            flow = FlowLayout(row)
            for button in self.buttons:
                flow.addWidget(button)
            column.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.label, self)
        button.setToolTip(choice.meaning)
        button.setAccessibleName(choice.label.replace("&", ""))

        def press() -> None:
            self.answered.emit()
            choice.action()

        button.clicked.connect(press)
        return button
