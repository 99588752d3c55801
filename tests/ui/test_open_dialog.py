"""A dialog works for as long as it is open, whoever forgets it."""

from __future__ import annotations

import gc
from typing import Any

from capella_explorer.ui.open_dialog import open_dialog
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QApplication, QDialog


class Question(QDialog):
    """Asked by somebody who does not wait for the answer."""


def questions() -> list[Question]:
    """Those that can be seen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Question) and one.isVisible()]


def test_a_dialog_that_nobody_holds_stays_until_it_is_answered_and_no_longer(qtbot: Any) -> None:
    answers: list[int] = []
    open_dialog(Question())
    gc.collect()
    (question,) = questions()
    question.finished.connect(answers.append)
    question.accept()
    assert (answers, questions()) == ([1], [])
    qtbot.waitUntil(lambda: sip.isdeleted(question))
