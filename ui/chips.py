"""Small switches in a row that wraps: many at once, or one of several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from .flow_layout import FlowLayout

CHIP_STYLE = """
QToolButton { border: 1px solid palette(mid); border-radius: 0.6em; padding: 1px 0.45em; background: transparent; }
QToolButton:hover { border-color: palette(highlight); }
QToolButton:focus { border: 2px solid palette(highlight); padding: 0px 0.38em; }
QToolButton:checked { background: palette(highlight); color: palette(highlighted-text);
    border-color: palette(highlight); font-weight: bold; }
QToolButton:checked:focus { border: 2px solid palette(text); }
"""
"""outlined while off, filled and bold while on; every colour is the theme's"""


class ChipRow(QWidget):
    """Chips that carry values. `changed()` follows every change by the user or by `choose`."""

    changed = pyqtSignal()

    def __init__(self, name: str, exclusive: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[tuple[Any, QToolButton]] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(exclusive)
        self._layout = FlowLayout(self, gap=4)
        self.setAccessibleName(name)
        self.setToolTip(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: Iterable[tuple[Any, str, str]]) -> None:
        """Chips of (value, text, tooltip) in place of those that were there."""
        for _, button in self._chips:
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._chips = [(value, self._chip(text, tooltip)) for value, text, tooltip in chips]
        self.updateGeometry()

    def chosen(self) -> tuple[Any, ...]:
        """Values of the chips that are on, in their order."""
        return tuple(value for value, button in self._chips if button.isChecked())

    def choose(self, values: Iterable[Any]) -> None:
        """Turns on exactly these."""
        wanted = set(values)
        for value, button in self._chips:
            button.setChecked(value in wanted)

    def _chip(self, text: str, tooltip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tooltip)
        button.setAccessibleName(tooltip)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setStyleSheet(CHIP_STYLE)
        button.toggled.connect(lambda _on: self.changed.emit())
        if self._group.exclusive():
            # Of a group Qt lets Tab reach one button only, and the arrow keys none where several may be on.
            self._group.addButton(button)
        self._layout.addWidget(button)
        button.show()
        return button
