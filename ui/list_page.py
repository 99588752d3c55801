"""The frame of a page that lists things: filter and refresh, what has to be said, the list, what can be done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from . import icons
from .busy_line import BusyLine
from .empty_state import EmptyState
from .flat_list import FlatList
from .flat_model import FlatModel
from .flow_layout import FlowLayout
from .notice import Notice


class ListPage(QWidget):
    """A page says what its parts are called; the frame holds them and puts them in their places."""

    def __init__(self, model: FlatModel[Any], stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.list = FlatList(model, stretched, self)
        self.state = EmptyState(self)
        self.notice = Notice(self)
        self.busy = BusyLine(self)
        self.filter = QgsFilterLineEdit(self)
        self.filter.setShowSearchIcon(True)
        self.filter.textChanged.connect(model.filter)
        self.refresh = QToolButton(self)
        self.refresh.setIcon(icons.theme_icon(icons.REFRESH))
        self.refresh.setAutoRaise(True)
        self.refresh.setShortcut("Alt+U")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self.list)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self._stack)

    def show_list(self, is_filled: bool) -> None:
        """The list; while there is nothing to list, what teaches."""
        self._stack.setCurrentWidget(self.list if is_filled else self.state)

    def describe(self, texts: Iterable[tuple[QWidget, str]]) -> None:
        """A tooltip for each widget, which is its name too where it has none."""
        for widget, text in texts:
            widget.setToolTip(text)
            if not widget.accessibleName():
                widget.setAccessibleName(text)

    def frame(
        self,
        buttons: Sequence[QPushButton],
        *,
        above: Sequence[QWidget] = (),
        tools: Sequence[QWidget] = (),
        below: Sequence[QWidget] = (),
    ) -> None:
        """Puts everything in its place: `above` the filter, `tools` beside it, `below` under it."""
        line = QHBoxLayout()
        line.addWidget(self.filter, 1)
        for tool in (*tools, self.refresh):
            line.addWidget(tool)
        bar = QWidget(self)
        flow = FlowLayout(bar)
        for button in buttons:
            flow.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        for widget in above:
            whole.addWidget(widget)
        whole.addLayout(line)
        for widget in (*below, self.notice):
            whole.addWidget(widget)
        whole.addWidget(self.split, 1)
        whole.addWidget(bar)
        whole.addWidget(self.busy)
