"""One line on top of the dock for as long as no order leaves this machine."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from . import icons
from .elided_label import ElidedLabel


class DryRunBanner(QFrame):
    """Hidden unless the mode is on."""

    options_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        size = self.fontMetrics().height()
        mark = QLabel(self)
        mark.setPixmap(icons.theme_icon(icons.INFO).pixmap(size, size))
        self.text = ElidedLabel(self.tr("Dry run"), self)
        self.text.show_text(
            self.tr("Dry run: no order is sent"),
            self.tr("Everything works except that no order leaves this machine; the options end it"),
        )
        bold = self.font()
        bold.setBold(True)
        self.text.setFont(bold)
        self.change = QToolButton(self)
        self.change.setText(self.tr("Change"))
        self.change.setAutoRaise(True)
        self.change.setToolTip(self.tr("Opens the options, where the dry run is switched off"))
        self.change.setAccessibleName(self.tr("Change the dry run in the options"))
        self.change.clicked.connect(lambda: self.options_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.addWidget(mark)
        row.addWidget(self.text, 1)
        row.addWidget(self.change)
        self.hide()
