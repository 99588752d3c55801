from __future__ import annotations

from pathlib import Path

import capella_ui_examples as examples
import pytest
from capella_explorer.ui.download_dialog import DownloadDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox


@pytest.fixture
def dialog(qtbot, tmp_path: Path) -> DownloadDialog:
    shown = DownloadDialog(examples.delivery(2), str(tmp_path))
    qtbot.addWidget(shown)
    return shown


def start(dialog: DownloadDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def listed(dialog: DownloadDialog) -> list[str]:
    return [dialog.kinds.item(row).text() for row in range(dialog.kinds.count())]


def test_every_kind_of_file_is_listed_with_its_size_images_first_and_no_licence_text(dialog):
    assert listed(dialog) == [
        "HH: 2 files, 824.0 MB",
        "metadata: 2 files, 182.0 kB",
        "preview: 2 files, 4.8 MB",
        "thumbnail: 2 files, 122.0 kB",
    ]


def test_everything_is_none(dialog, emitted, tmp_path):
    wanted = emitted(dialog.download_requested)
    start(dialog)
    assert wanted == [("955aaaaa-1b7c", None, tmp_path)]


def test_image_only_is_the_key_of_the_image(dialog, emitted, tmp_path):
    wanted = emitted(dialog.download_requested)
    dialog.imageOnly.click()
    start(dialog)
    assert wanted == [("955aaaaa-1b7c", frozenset({"HH"}), tmp_path)]


def test_the_ticks_always_say_what_is_fetched(dialog):
    def ticks() -> list[bool]:
        return [dialog.kinds.item(row).checkState() == Qt.CheckState.Checked for row in range(4)]

    assert ticks() == [True] * 4
    dialog.imageOnly.click()
    assert ticks() == [True, False, False, False]
    dialog.everything.click()
    dialog.kinds.item(3).setCheckState(Qt.CheckState.Unchecked)
    assert (ticks(), dialog.ticked.isChecked()) == ([True, True, True, False], True)
    assert dialog.wanted() == frozenset({"HH", "metadata", "preview"})


def test_ticking_a_kind_chooses_these_files(dialog, emitted, tmp_path):
    wanted = emitted(dialog.download_requested)
    dialog.imageOnly.click()
    dialog.kinds.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.ticked.isChecked()
    start(dialog)
    assert wanted == [("955aaaaa-1b7c", frozenset({"HH", "metadata"}), tmp_path)]


def test_bytes_and_free_space_are_said(dialog):
    dialog.imageOnly.click()
    assert dialog.sum.text().startswith("2 files, 824.0 MB.")
    assert dialog.sum.text().endswith("free in this folder.")


def test_nothing_ticked_is_a_sentence_and_cannot_be_started(dialog, emitted):
    wanted = emitted(dialog.download_requested)
    for row in range(4):
        dialog.kinds.item(row).setCheckState(Qt.CheckState.Unchecked)
    start(dialog)
    assert (wanted, dialog.sum.text()) == ([], "Nothing is chosen: tick at least one kind of file.")


def test_a_folder_that_cannot_be_written_is_a_sentence(dialog, emitted, tmp_path):
    wanted = emitted(dialog.download_requested)
    (tmp_path / "a file").touch()
    dialog.folder.setFilePath(str(tmp_path / "a file" / "folder"))
    start(dialog)
    assert (wanted, dialog.sum.text()) == ([], "This folder cannot be written: choose another one.")


def test_a_folder_that_is_not_there_yet_is_fine(dialog, emitted, tmp_path):
    wanted = emitted(dialog.download_requested)
    dialog.folder.setFilePath(str(tmp_path / "new" / "one"))
    start(dialog)
    assert wanted[0][2] == tmp_path / "new" / "one"


def test_more_bytes_than_are_free_is_a_sentence(qtbot, tmp_path, emitted, monkeypatch):
    shown = DownloadDialog(examples.delivery(2), str(tmp_path))
    qtbot.addWidget(shown)
    wanted = emitted(shown.download_requested)
    monkeypatch.setattr("capella_explorer.ui.download_dialog._free_bytes", lambda _folder: 1_000_000)
    shown.imageOnly.click()
    start(shown)
    assert wanted == []
    assert shown.sum.text() == "824.0 MB are needed and 1.0 MB are free: choose another folder or fewer files."
