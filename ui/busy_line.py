"""What is being done now, with a bar that only says that it goes on."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget


class BusyLine(QWidget):
    """Keeps its height while it is empty, so that nothing below it jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(10 * self.fontMetrics().averageCharWidth())
        self._bar.setMaximumHeight(self.fontMetrics().height() // 2 + 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() + 4)
        self.say("")

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, sentence: str, busy: bool = True) -> None:
        """Shows `sentence`; an empty one ends the work."""
        self._text.setText(sentence)
        self._bar.setVisible(bool(sentence) and busy)
        for widget in (self, self._text, self._bar):
            widget.setAccessibleName(sentence or self.tr("Progress"))
            widget.setToolTip(sentence or self.tr("Nothing is being done"))
