"""A form that is as high as it needs, and scrolls only when the dock is lower than that."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class FormScroll(QScrollArea):
    """Scrolls up and down, never sideways."""

    def __init__(self, form: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(form)
        form.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """The form's own height at the present width."""
        form = self.widget()
        if form is None:
            return super().sizeHint()
        layout = form.layout()
        width = max(self.viewport().width(), form.minimumSizeHint().width())
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else form.sizeHint().height()
        return QSize(form.sizeHint().width(), height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """As wide as the form must be; a few lines high."""
        form = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        width = form.minimumSizeHint().width() + bar if form else 0
        return QSize(width, 4 * self.fontMetrics().lineSpacing())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - named by Qt
        """The form grew or shrank."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
