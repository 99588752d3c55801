"""Dialogs that stay open beside the work of the window."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog

_open: set[QDialog] = set()


def open_dialog(dialog: QDialog) -> None:
    """Shows it, holds its Python half until it is closed, and deletes it then.

    Its parent does so only while somebody holds that one: nobody holds QGIS's window, and after Python's next
    collection the buttons of its dialogs would reach nothing.
    """
    _open.add(dialog)
    dialog.finished.connect(lambda _result: _open.discard(dialog))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
