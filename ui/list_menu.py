"""The context menu of a list: what its buttons do, and copying the id."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QObject, QPoint
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QAction, QMenu

from . import icons


def offer_menu(
    view: QAbstractItemView, place: QPoint, choices: Iterable[QAction | QAbstractButton], copy: str, copied: str
) -> None:
    """Shows `choices`, and under them `copy`, which puts `copied` on the clipboard."""
    menu = QMenu(view)
    for choice in choices:
        menu.addAction(choice if isinstance(choice, QAction) else button_action(choice, menu))
    menu.addSeparator()
    clip = menu.addAction(icons.theme_icon(icons.COPY), copy)
    clip.triggered.connect(lambda _on: QGuiApplication.clipboard().setText(copied))
    menu.exec(view.viewport().mapToGlobal(place))
    menu.deleteLater()


def button_action(button: QAbstractButton, parent: QObject) -> QAction:
    """An action that presses the button, able to as long as it is."""
    action = QAction(button.icon(), button.text(), parent)
    action.setEnabled(button.isEnabled())
    action.triggered.connect(button.click)
    return action
