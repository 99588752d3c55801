"""A dialog works for as long as it is open, whoever forgets it."""

from __future__ import annotations

import gc
from typing import Any

from capella_explorer.ui.open_dialog import open_dialog
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog, QWidget


class Question(QDialog):
    """Knows something that only its Python half knows."""

    word = "wanted"


def test_a_dialog_keeps_its_python_half_though_nobody_holds_that_of_its_window(qtbot: Any) -> None:
    window = QWidget()
    address = sip.unwrapinstance(window)
    sip.transferto(window, None)
    open_dialog(Question(window))
    sip.setdeleted(window)
    del window
    gc.collect()
    (found,) = sip.wrapinstance(address, QWidget).findChildren(QDialog)
    assert isinstance(found, Question)
    found.accept()
    sip.delete(sip.wrapinstance(address, QWidget))
