from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import capella_ui_examples as examples
import pytest
from capella_explorer.core.errors import FolderNotWritable
from capella_explorer.core.limits import Caps
from capella_explorer.core.spend_book import SpendBook
from capella_explorer.ui.cells import PILL, SECOND_LINE
from capella_explorer.ui.spend_log import SpendLog
from capella_explorer.ui.spend_table import OUTCOME, PRICE, WHAT, WHEN, WHO
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog

CAPS = Caps(month=Decimal(2000), automation=Decimal(100))


@pytest.fixture
def log(qtbot) -> SpendLog:
    shown = SpendLog()
    qtbot.addWidget(shown)
    shown.show()
    shown.show_book(SpendBook.of(examples.spending(), CAPS, examples.NOW))
    return shown


def column(log: SpendLog, number: int, role: int = int(Qt.ItemDataRole.DisplayRole)) -> list[object]:
    return [log.entries.index(row, number).data(role) for row in range(log.entries.rowCount())]


def test_every_order_that_was_tried_stands_in_the_log_newest_first(log):
    assert column(log, WHEN) == ["2026-11-22 13:42", "2026-11-22 09:00", "2026-11-20 14:00", "2026-10-21 14:00"]
    assert column(log, WHAT) == ["GEO, VS", "GEO", "all of a task", "GEO"]
    assert column(log, PRICE) == ["$1,000.00", "$765.00", "free", "about $90"]
    assert [pill.word for pill in column(log, OUTCOME, PILL)] == ["uncertain", "refused", "placed", "placed"]
    assert column(log, WHO, SECOND_LINE) == ["", "", "without a person", ""]


def test_the_present_month_is_held_against_its_limits(log):
    assert log.sum.text() == "November 2026: $1,000.00 of $2,000.00 \u00b7 without a person $0.00 of $100.00"


def test_a_month_can_be_chosen_and_stays_chosen_when_the_log_is_read_again(log):
    log.months.setCurrentIndex(2)
    assert (log.sum.text(), column(log, WHEN)) == (
        "October 2026: $0.00 of $2,000.00 and 1 order of unknown price \u00b7 without a person $0.00 of $100.00",
        ["2026-10-21 14:00"],
    )
    log.show_book(SpendBook.of(examples.spending(), CAPS, examples.NOW))
    assert (log.months.currentText(), log.entries.rowCount()) == ("October 2026", 1)


@pytest.mark.parametrize(("words", "count"), [("refused", 1), ("task", 1), ("ana@example.org geo", 3), ("harbour", 1)])
def test_the_log_is_searched_through_everything_that_is_written_there(log, words, count):
    log.filter.setText(words)
    assert log.entries.rowCount() == count


def test_what_is_shown_is_exported_where_the_user_says(log, emitted, monkeypatch):
    wanted = emitted(log.export_wanted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/somewhere/log", ""))
    log.filter.setText("refused")
    log._export.click()
    assert wanted == [(Path("/somewhere/log.csv"), (examples.spending()[2],))]


def test_who_changes_his_mind_exports_nothing(log, emitted, monkeypatch):
    wanted = emitted(log.export_wanted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    log._export.click()
    assert wanted == []


def test_the_file_that_was_written_is_named_and_its_folder_can_be_opened(log, emitted):
    wanted = emitted(log.folder_wanted)
    log.show_exported(Path("/somewhere/log.csv"))
    assert log.notice.sentence == "The log was written to /somewhere/log.csv"
    log.notice.button.click()
    log.show_failure(FolderNotWritable("The spend log cannot be written there: choose another folder."))
    assert log.notice.sentence == "The spend log cannot be written there: choose another folder."
    assert (wanted, log.notice.button.isHidden()) == ([(Path("/somewhere"),)], True)


def test_an_empty_log_says_so_and_cannot_be_exported(qtbot):
    log = SpendLog()
    qtbot.addWidget(log)
    log.show_book(SpendBook.of((), Caps(), examples.NOW))
    assert (log.sum.text(), log._export.isEnabled()) == ("November 2026: $0.00", False)


def test_prices_are_sorted_by_their_amount(log):
    log.list.sortByColumn(PRICE, Qt.SortOrder.AscendingOrder)
    assert column(log, PRICE) == ["free", "$765.00", "$1,000.00", "about $90"]


def test_a_log_of_ten_thousand_entries_is_searched(log):
    entry = examples.spending()[0]
    many = tuple(
        type(entry)(**{**vars(entry), "begun_at": entry.begun_at - timedelta(minutes=n)}) for n in range(10_000)
    )
    log.show_book(SpendBook.of(many, CAPS, examples.NOW))
    log.filter.setText("2026-10-20 14:00")
    assert log.entries.rowCount() == 1
