"""What was downloaded is found again, shown on the map, and handed to other programs."""

from __future__ import annotations

from pathlib import Path

import pytest
from capella_explorer.ui.cells import SECOND_LINE
from capella_explorer.ui.local_library_page import LibraryPage
from capella_explorer.ui.local_library_table import ACQUIRED, ITEM, SIZE
from capella_ui_transfers import FOLDER, holding
from qgis.PyQt.QtCore import Qt

DISPLAY = int(Qt.ItemDataRole.DisplayRole)


@pytest.fixture
def page(qtbot) -> LibraryPage:
    shown = LibraryPage()
    qtbot.addWidget(shown)
    shown.resize(350, 600)
    shown.show()
    shown.show_holdings((holding(3), holding(2, is_missing=True), holding(1)), FOLDER)
    return shown


def test_an_item_shows_what_it_is_and_what_it_weighs(page):
    cells = [page.holdings.index(0, column) for column in (ITEM, ACQUIRED, SIZE)]
    assert [cell.data(DISPLAY) for cell in cells] == ["GEO", "2026-01-03", "901.0 MB"]
    assert [cell.data(SECOND_LINE) for cell in cells] == [
        "C13_SP_GEO_HH_20260103101112_20260103101114",
        "10:11",
        "2 files",
    ]


def test_what_is_gone_is_said_and_not_weighed(page):
    assert page.holdings.index(1, ITEM).data(DISPLAY) == "GEO \N{MIDDLE DOT} 1 file gone"
    assert page.holdings.index(1, SIZE).data(DISPLAY) == "1.0 MB"


def test_images_of_the_selected_items_are_opened(page, emitted):
    wanted = emitted(page.open_wanted)
    page.list.selectAll()
    page.add.click()
    assert wanted == [((holding(3).item.files[0].path, holding(1).item.files[0].path),)]


def test_an_item_whose_image_is_gone_cannot_be_opened(page, emitted):
    wanted = emitted(page.open_wanted)
    page.list.choose(str(holding(2).item.path))
    page.list.activated.emit(page.list.currentIndex())
    assert (page.add.isEnabled(), page.zoom.isEnabled(), wanted) == (False, True, [])


def test_the_map_goes_to_what_is_selected(page, emitted):
    wanted = emitted(page.zoom_wanted)
    page.list.choose(str(holding(1).item.path))
    page.zoom.click()
    assert wanted == [(((11.0, 50.0, 11.1, 50.1),),)]


def test_the_folder_of_the_selected_item_is_shown_and_else_that_of_the_library(page, emitted):
    wanted = emitted(page.folder_wanted)
    page.list.clearSelection()
    page.open_folder.click()
    page.list.choose(str(holding(1).item.path))
    page.open_folder.click()
    assert wanted == [(FOLDER,), (holding(1).item.home,)]


def test_words_filter_and_titles_sort(page):
    page.filter.setText("C12")
    assert page.holdings.rowCount() == 1
    page.filter.setText("")
    page.holdings.sort(SIZE, Qt.SortOrder.AscendingOrder)
    assert [page.holdings.thing_at(row) for row in range(3)] == [holding(2, is_missing=True), holding(1), holding(3)]


def test_the_catalog_is_named_for_other_programs(page):
    assert (page.place.isVisible(), page.place.text()) == (True, str(FOLDER / "catalog.json"))


def test_an_empty_library_teaches_and_leads_to_the_downloads(page, emitted):
    led = emitted(page.downloads_wanted)
    page.show_holdings((), None)
    page.state.buttons[0].click()
    assert (page.state.isVisible(), page.place.isVisible(), page.open_folder.isEnabled(), led) == (
        True,
        False,
        False,
        [()],
    )


def test_a_failure_is_said(page):
    page.begin()
    page.show_failure("The folder cannot be read.")
    assert (page.notice.isVisible(), page.busy.sentence) == (True, "")


def test_earlier_folders_are_chosen_from_a_list(page, emitted):
    wanted = emitted(page.other_folder_wanted)
    page.show_folders((FOLDER, Path("/media/usb"), Path("/vsis3/radar/2026")), FOLDER)
    assert [page.folders.itemText(row) for row in range(page.folders.count())] == [
        str(FOLDER), "/media/usb", "s3://radar/2026", "Other folder…",
    ]  # fmt: skip
    page.folders.activated.emit(1)
    page.folders.activated.emit(0)
    assert (wanted, page.folders.currentText()) == ([(Path("/media/usb"),)], str(FOLDER))


def test_any_other_folder_can_be_pointed_to(page, emitted, monkeypatch):
    wanted = emitted(page.other_folder_wanted)
    page.show_folders((FOLDER,), FOLDER)
    for answer in ("", "/mnt/archive"):
        monkeypatch.setattr(page.folders, "ask", lambda answer=answer: answer)
        page.folders.activated.emit(1)
    assert (wanted, page.folders.currentText()) == ([(Path("/mnt/archive"),)], str(FOLDER))


def test_a_disk_without_its_plug_is_said_calmly(page):
    page.show_holdings((), Path("/media/usb"))
    page.show_gone(Path("/media/usb"))
    assert page.notice.isVisible()
    assert page.notice._text.text() == (
        "/media/usb is not there now: connect its disk and refresh, or choose another folder."
    )
    assert (page.open_folder.isEnabled(), page.state.isVisible()) == (False, False)
    page.begin()
    assert not page.notice.isVisible()
