from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.ui.cells import PILL
from capella_explorer.ui.task_table import NAME, STATE
from capella_explorer.ui.tasks_page import TasksPage
from qgis.PyQt.QtCore import QItemSelectionModel, Qt


@pytest.fixture
def page(qtbot) -> TasksPage:
    shown = TasksPage()
    qtbot.addWidget(shown)
    shown.resize(350, 600)
    shown.show()
    shown.begin_tasks()
    shown.add_tasks(examples.tasks(), False)
    return shown


def select(page: TasksPage, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.list.selectionModel().clear()
    for row in rows:
        page.list.selectionModel().select(page.tasks.index(row, 0), flags)


def test_a_task_shows_name_state_and_window(page):
    pills = [page.tasks.index(row, STATE).data(PILL) for row in range(3)]
    assert [(p.word, p.shape.value, p.filled) for p in pills] == [
        ("completed", "check", True),
        ("active", "ring", False),
        ("completed", "check", True),
    ]
    assert page.tasks.index(0, NAME).data(int(Qt.ItemDataRole.DisplayRole)) == "Rotterdam weekly"


def test_completed_tasks_are_set_in_bold_until_they_are_delivered(page):
    fonts = [page.tasks.index(row, NAME).data(int(Qt.ItemDataRole.FontRole)) for row in range(3)]
    assert [font is not None and font.bold() for font in fonts] == [True, False, True]
    page.mark_delivered(frozenset({examples.task(0).task_id}))
    assert page.tasks.index(0, NAME).data(int(Qt.ItemDataRole.FontRole)) is None
    assert page.tasks.index(0, STATE).data(PILL).word == "delivered"


def test_only_completed_ones_of_the_selection_are_delivered(page, emitted):
    wanted = emitted(page.deliver_wanted)
    select(page, 0, 1, 2)
    page.deliver.click()
    assert wanted == [((examples.task(0), examples.task(2)),)]


def test_a_task_that_waits_cannot_be_delivered(page):
    select(page, 1)
    assert not page.deliver.isEnabled()


def test_a_task_is_zoomed_to(page, emitted):
    wanted = emitted(page.zoom_wanted)
    select(page, 1)
    page.zoom.click()
    assert wanted == [(examples.task(1, "active"),)]


def test_further_pages_are_asked_for_and_appended_without_repetition(page, emitted):
    wanted = emitted(page.more_wanted)
    assert not page.more.isEnabled()
    page.add_tasks((examples.task(5, "canceled"), examples.task(6)), True)
    page.more.click()
    assert (page.tasks.rowCount(), len(wanted)) == (7, 1)


def test_the_whole_organization_is_a_switch_that_asks_again(page, emitted):
    wanted = emitted(page.refresh_wanted)
    page.refresh.click()
    page.everybody.setChecked(True)
    assert wanted == [(False,), (True,)]


def test_a_refresh_keeps_the_selection(page):
    select(page, 2)
    page.begin_tasks()
    page.add_tasks((examples.task(7), *examples.tasks()), False)
    assert page.list.chosen() == (examples.task(2),)


def test_a_busy_task_cannot_be_delivered_twice(page):
    select(page, 0)
    page.show_busy(examples.task(0).task_id, "Ordering the scenes")
    assert not page.deliver.isEnabled()
    page.show_busy(examples.task(0).task_id, "")
    assert page.deliver.isEnabled()


def test_a_failure_is_one_sentence_and_the_list_stays(page):
    page.show_failure("Capella cannot be reached.")
    assert (page.notice.sentence, page.tasks.rowCount()) == ("Capella cannot be reached.", 6)


def test_no_tasks_teach(page):
    page.begin_tasks()
    page.add_tasks((), False)
    assert page.state.isVisible()
    assert page.state.title == "No tasks"


def test_the_filter_finds_a_task_by_name_or_state(page):
    page.filter.setText("maasvlakte")
    assert page.tasks.rowCount() == 1
    page.filter.setText("completed")
    assert page.tasks.rowCount() == 2
