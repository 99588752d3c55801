"""What would have been sent: method, path and body, to be read and copied."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from . import icons
from .notice import Notice

REQUEST = "POST /orders"
"""the one request that buys (vendor's document, "Submitting an Order")"""
LINES = 12
"""what is seen of it at once"""


class DryRunView(QWidget):
    """Hidden until there is something to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(self)
        self.text = QPlainTextEdit(self)
        self.copy = QPushButton(icons.theme_icon(icons.COPY), self.tr("&Copy"), self)
        self.copy.clicked.connect(lambda: QgsApplication.clipboard().setText(self.text.toPlainText()))
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        self.text.setAccessibleName(self.tr("What would be sent"))
        self.text.setToolTip(self.tr("The request in full; the API key that goes with it is not shown"))
        self.copy.setAccessibleName(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copies the request to the clipboard"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self.text, 1)
        column.addWidget(self.copy)
        self.hide()

    def show_body(self, body: Mapping[str, object]) -> None:
        """The statement for one order."""
        self.notice.say(self.tr("Dry run: nothing was sent and nothing was bought. This would be sent:"), icons.INFO)
        self.text.setPlainText(f"{REQUEST}\n\n{json.dumps(body, indent=2, ensure_ascii=False)}")
        self.show()
