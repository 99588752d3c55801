from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.ui.settle_dialog import SettleDialog


@pytest.fixture
def dialog(qtbot) -> SettleDialog:
    shown = SettleDialog(examples.open_order(1, is_silent=True), examples.orders())
    qtbot.addWidget(shown)
    shown.show()
    return shown


def can_settle(dialog: SettleDialog) -> bool:
    return dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_it_says_what_was_sent_and_what_a_wrong_word_may_cost(dialog):
    assert dialog.what.text() == (
        "Sent at 2026-11-22 11:00 UTC for $1,000.00: GEO, VS.\n\n"
        "If it was placed after all, ordering the same scenes again may cost the price a second time."
    )


def test_nothing_is_settled_by_one_click(dialog):
    seen = [can_settle(dialog)]
    dialog.missing.setChecked(True)
    seen.append(can_settle(dialog))
    dialog.sure.setChecked(True)
    seen.append(can_settle(dialog))
    assert seen == [False, False, True]


def test_nothing_was_bought_is_an_order_without_an_id(dialog, emitted):
    settled = emitted(dialog.settled)
    dialog.missing.setChecked(True)
    dialog.sure.setChecked(True)
    dialog.buttons.accepted.emit()
    assert settled == [("a-1", None)]


def test_an_order_of_about_that_time_can_be_chosen_or_its_id_pasted(dialog, emitted):
    settled = emitted(dialog.settled)
    dialog.placed.setChecked(True)
    dialog.sure.setChecked(True)
    assert not can_settle(dialog)
    dialog.number.setCurrentIndex(0)
    assert can_settle(dialog)
    dialog.number.setEditText(" 955pasted-1b7c ")
    dialog.buttons.accepted.emit()
    assert settled == [("a-1", "955pasted-1b7c")]


def test_leaving_settles_nothing(dialog, emitted):
    settled = emitted(dialog.settled)
    dialog.missing.setChecked(True)
    dialog.sure.setChecked(True)
    dialog.buttons.rejected.emit()
    assert settled == []
