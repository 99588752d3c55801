from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import capella_ui_examples as examples
import capella_ui_transfers as transfers
import pytest
from capella_explorer.core.download_entries import Activity, QueueState, Stage
from capella_explorer.ui.cells import PILL, SECOND_LINE
from capella_explorer.ui.downloads_page import DownloadsPage
from capella_explorer.ui.queue_table import MIME, PERMILLE
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def page(qtbot) -> DownloadsPage:
    shown = DownloadsPage()
    qtbot.addWidget(shown)
    shown.details.free = lambda _folder: 81_000_000_000
    shown.resize(480, 800)
    shown.show()
    return shown


@pytest.fixture
def filled(page) -> DownloadsPage:
    page.show_queue(transfers.queue())
    return page


def lines(page: DownloadsPage) -> list[tuple[str, str, str]]:
    model = page.queue
    cells = [(model.index(row, 0), model.index(row, 1)) for row in range(model.rowCount())]
    return [(state.data(PILL).word, state.data(SECOND_LINE), what.data(SECOND_LINE)) for state, what in cells]


def able(page: DownloadsPage) -> list[str]:
    buttons = (page.pause, page.go_on, page.remove, page.folder, page.add, page.clear)
    return [button.text().replace("&", "") for button in buttons if button.isEnabled()]


def test_an_empty_queue_teaches_where_downloads_come_from(page, emitted):
    wanted = emitted(page.orders_wanted)
    assert (page.state.title, page.state.isVisible(), page.pause.isVisible()) == ("No downloads", True, False)
    page.state.buttons[0].click()
    assert wanted == [()]


def test_each_line_says_where_it_stands_and_why(filled):
    assert lines(filled) == [
        ("running", "24 %", "34.1 MB/s · 18 s left"),
        ("waiting", "0 %", "8 files"),
        ("paused", "14 %", "8 files"),
        ("failed", "29 %", "The disk is full: free some space and start the download again, "
         "it continues where it stopped."),
        ("expired", "0 %", "The links of this order ran out: renew the order, which is free for scenes that you own."),
        ("done", "100 %", "4 verified by digest, 4 by size alone"),
        ("waiting", "0 %", f"Goes on as soon as {examples.ACCOUNT.title} is connected"),
    ]  # fmt: skip


def test_progress_never_runs_backwards(filled):
    def reached(share: float) -> int:
        filled.show_transfer(
            replace(transfers.fetched(transfers.transfer(0), (Stage.FETCHING, share)), activity=Activity.FETCHING)
        )
        return filled.queue.index(0, 1).data(PERMILLE)

    assert [reached(share) for share in (0.5, 0.9, 0.1, 0.95)] == [248, 447, 447, 472]


def test_the_files_of_the_selected_one_are_reported_with_room_and_folder(filled):
    filled.list.choose("e5")
    details = filled.details
    assert details.report.text() == "8 files · 4 verified by digest, 4 by size alone"
    assert details.folder.text() == "Into /data/capella, 81.0 GB free"
    words = [details.files.index(row, 0).data(PILL).word for row in range(8)]
    assert words == ["digest", "size"] * 4
    filled.list.choose("e3")
    assert details.notice.sentence.startswith("The disk is full")
    filled.list.clearSelection()
    assert (details.files.rowCount(), details.report.text(), details.notice.isHidden()) == (0, "", True)


def test_what_can_be_done_follows_what_is_selected(filled):
    expected = {
        "e0": ["Pause", "Remove", "Open folder", "Clear finished"],
        "e2": ["Continue", "Remove", "Open folder", "Clear finished"],
        "e3": ["Try again", "Remove", "Open folder", "Clear finished"],
        "e4": ["Continue", "Remove", "Open folder", "Clear finished"],
        "e5": ["Remove", "Open folder", "Add to map", "Clear finished"],
    }
    found = {}
    for name in expected:
        filled.list.choose(name)
        found[name] = able(filled)
    assert found == expected


def test_what_is_put_off_can_be_tried_at_once(page):
    page.show_queue(
        (replace(transfers.transfer(0), activity=Activity.DEFERRED, sentence="Capella cannot be reached."),)
    )
    assert lines(page)[0][2] == "Tried again by itself: Capella cannot be reached."
    assert page.details.notice.sentence == lines(page)[0][2]
    assert able(page) == ["Pause", "Try again", "Remove", "Open folder"]


def test_buttons_name_the_selected_downloads(filled, emitted):
    paused, gone = emitted(filled.pause_wanted), emitted(filled.remove_wanted)
    opened, added = emitted(filled.folder_wanted), emitted(filled.add_to_map_wanted)
    filled.list.choose("e1")
    filled.pause.click()
    filled.list.choose("e5")
    filled.folder.click()
    filled.add.click()
    QTest.keyClick(filled.list, Qt.Key.Key_Delete)
    entry = transfers.queue()[5].entry
    assert (paused, gone) == ([(("e1",),)], [(("e5",),)])
    assert (opened, added) == ([(entry.folder,)], [(entry.layers, entry.order_id)])
    assert len(entry.layers) == 2


def test_rows_are_moved_by_keys(filled, emitted):
    moved = emitted(filled.move_wanted)
    filled.list.choose("e2")
    QTest.keyClick(filled.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(filled.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    filled.list.choose("e6")
    QTest.keyClick(filled.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    filled.list.choose("e5")
    QTest.keyClick(filled.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert moved == [(("e2",), "e1"), (("e2",), "e4"), (("e5",), "")]


def test_rows_are_moved_by_dragging(filled, emitted):
    moved = emitted(filled.move_wanted)
    model = filled.queue
    carried = model.mimeData([model.index(4, 0), model.index(4, 1), model.index(2, 0)])
    nowhere = QModelIndex()
    assert not model.dropMimeData(carried, Qt.DropAction.MoveAction, 1, 0, nowhere)
    model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, model.index(0, 0))
    model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, nowhere)
    assert moved == [(("e2", "e4"), "e1"), (("e2", "e4"), "e0"), (("e2", "e4"), "")]
    assert (carried.formats(), model.rowCount()) == ([MIME], 7)
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(nowhere) & Qt.ItemFlag.ItemIsDropEnabled


def test_a_selection_survives_what_is_told_meanwhile(filled):
    filled.list.choose("e2")
    filled.show_transfer(transfers.queue()[0])
    filled.show_queue(tuple(reversed(transfers.queue())))
    assert [transfer.entry.entry_id for transfer in filled.chosen()] == ["e2"]


def test_enter_does_what_is_nearest(filled, emitted):
    continued, added = emitted(filled.go_on_wanted), emitted(filled.add_to_map_wanted)
    filled.list.choose("e2")
    QTest.keyClick(filled.list, Qt.Key.Key_Return)
    filled.list.choose("e5")
    QTest.keyClick(filled.list, Qt.Key.Key_Return)
    assert (continued, len(added)) == ([(("e2",),)], 1)


def test_queue_and_files_stand_side_by_side_where_there_is_room(filled):
    assert filled._split.orientation() == Qt.Orientation.Vertical
    filled.resize(1000, 600)
    assert filled._split.orientation() == Qt.Orientation.Horizontal


def test_a_stopping_download_says_so_and_a_folder_that_is_everything_needs_nothing(page):
    stopping = replace(transfers.transfer(0), activity=Activity.STOPPING)
    whole = transfers.transfer(1, state=QueueState.DONE)
    here = transfers.fetched(whole, *((Stage.ON_DISK, 1.0),) * 8)
    page.show_queue((stopping, here, transfers.transfer(2, state=QueueState.DONE, files=())))
    assert [(state, line) for state, _, line in lines(page)] == [
        ("stopping", "8 files"),
        ("done", "8 here already"),
        ("done", "nothing to fetch"),
    ]


def test_the_report_of_a_download_is_shown_once_a_file_has_come(page, emitted):
    wanted = emitted(page.report_wanted)
    waiting, done = transfers.transfer(1), transfers.fetched(transfers.transfer(5), (Stage.DIGEST, 1.0))
    page.show_queue((waiting, done))
    page.list.choose(waiting.entry.entry_id)
    before = page.report.isEnabled()
    page.list.choose(done.entry.entry_id)
    page.report.click()
    assert (before, wanted) == (False, [(done.entry,)])
    assert done.entry.report == transfers.FOLDER / "reports" / f"{done.entry.order_id}.txt"


def test_a_bucket_is_called_by_its_address_and_has_no_folder_to_open(page):
    page.details.free = lambda _folder: None
    shown = transfers.fetched(transfers.transfer(5, Path("/vsis3/radar/2026")), (Stage.DIGEST, 1.0))
    page.show_queue((shown,))
    assert (page.folder.isEnabled(), page.report.isEnabled()) == (False, False)
    assert page.details.folder.text() == "Into s3://radar/2026"
