"""Dialogs that stay open beside the work of the window."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog

_open: set[QDialog] = set()


def open_dialog(dialog: QDialog) -> None:
    """Shows it, and holds its Python half until it is closed.

    Its parent does so only while somebody holds that one: nobody holds QGIS's window, and after Python's next
    collection the buttons of its dialogs would reach nothing.
    """
    _open.add(dialog)
    dialog.finished.connect(lambda _result: _open.discard(dialog))
    dialog.open()
