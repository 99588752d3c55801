from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import capella_ui_examples as examples
import capella_ui_transfers as transfers
import pytest
from capella_explorer.core.download_entries import FileState, Proposal, Stage, Wanted
from capella_explorer.ui.cells import PILL
from capella_explorer.ui.download_dialog import DownloadDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

ITEMS = frozenset(item.row.item_id for item in examples.delivery(2).items)


class Disk:
    """What is proposed for a choice; the answer can be bent."""

    def __init__(self) -> None:
        self.bend: dict[str, object] = {}

    def __call__(self, wanted: Wanted, folder: Path) -> Proposal:
        """The examples' proposal, bent."""
        return replace(transfers.proposal(wanted, folder), **self.bend)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def dialog(qtbot, tmp_path: Path, disk: Disk) -> DownloadDialog:
    shown = DownloadDialog(examples.delivery(2), disk, str(tmp_path))
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
    assert wanted == [(Wanted(ITEMS, None), tmp_path)]


def test_image_only_is_the_key_of_the_image(dialog, emitted, tmp_path):
    wanted = emitted(dialog.download_requested)
    dialog.imageOnly.click()
    start(dialog)
    assert wanted == [(Wanted(ITEMS, frozenset({"HH"})), tmp_path)]


def test_the_ticks_always_say_what_is_fetched(dialog):
    def ticks() -> list[bool]:
        return [dialog.kinds.item(row).checkState() == Qt.CheckState.Checked for row in range(4)]

    assert ticks() == [True] * 4
    dialog.imageOnly.click()
    assert ticks() == [True, False, False, False]
    dialog.everything.click()
    dialog.kinds.item(3).setCheckState(Qt.CheckState.Unchecked)
    assert (ticks(), dialog.ticked.isChecked()) == ([True, True, True, False], True)
    assert dialog.wanted().keys == frozenset({"HH", "metadata", "preview"})


def test_ticking_a_kind_chooses_these_files(dialog, emitted, tmp_path):
    wanted = emitted(dialog.download_requested)
    dialog.imageOnly.click()
    dialog.kinds.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.ticked.isChecked()
    start(dialog)
    assert wanted == [(Wanted(ITEMS, frozenset({"HH", "metadata"})), tmp_path)]


def test_bytes_and_free_space_are_said(dialog):
    dialog.imageOnly.click()
    assert dialog.sum.text() == "2 files, 824.0 MB. 12.0 GB free in this folder."


def test_nothing_ticked_is_a_sentence_and_cannot_be_started(dialog, emitted):
    wanted = emitted(dialog.download_requested)
    for row in range(4):
        dialog.kinds.item(row).setCheckState(Qt.CheckState.Unchecked)
    start(dialog)
    assert (wanted, dialog.sum.text()) == ([], "Nothing is chosen: tick at least one kind of file.")


def test_a_folder_that_cannot_be_written_is_a_sentence(dialog, emitted, disk):
    wanted = emitted(dialog.download_requested)
    disk.bend = {"is_writable": False}
    dialog.folder.setFilePath("/proc/scenes")
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    start(dialog)
    assert (wanted, dialog.sum.text()) == ([], "This folder cannot be written: choose another one.")


def test_a_folder_that_went_since_it_was_chosen_is_noticed(dialog, emitted, disk):
    wanted = emitted(dialog.download_requested)
    disk.bend = {"is_writable": False}
    start(dialog)
    assert (wanted, dialog.sum.text()) == ([], "This folder cannot be written: choose another one.")


def test_a_folder_that_is_none_is_asked_for(dialog, emitted):
    wanted = emitted(dialog.download_requested)
    dialog.folder.setFilePath("not absolute")
    start(dialog)
    assert (wanted, dialog.sum.text()) == ([], "Choose a folder for the download.")


def test_more_bytes_than_are_free_is_a_sentence(dialog, emitted, disk):
    wanted = emitted(dialog.download_requested)
    disk.bend = {"free_bytes": 1_000_000}
    dialog.imageOnly.click()
    start(dialog)
    assert wanted == []
    assert dialog.sum.text() == "824.0 MB are needed and 1.0 MB are free: choose another folder or fewer files."


def test_what_is_left_out_is_counted_and_every_file_is_listed_with_its_reason(dialog, disk, tmp_path):
    dialog.imageOnly.click()
    assert dialog.leftOut.text() == "Left out: 6 files not chosen."
    image = transfers.proposal(dialog.wanted(), tmp_path).files[0]
    disk.bend = {"files": (image, FileState(image.path, replace(image.identity, asset_key="preview"), Stage.SHARED))}
    dialog.everything.click()
    assert dialog.leftOut.text() == "Left out: 1 file shared with another scene, fetched once."
    assert [dialog.files.index(row, 0).data(PILL).word for row in range(2)] == ["fetch", "shared"]


def test_where_everything_is_here_nothing_has_to_be_fetched(dialog, disk, tmp_path):
    files = transfers.proposal(Wanted(ITEMS), tmp_path).files
    disk.bend = {"files": tuple(replace(file, stage=Stage.ON_DISK) for file in files)}
    dialog.imageOnly.click()
    assert dialog.sum.text() == "Everything is on the disk already, complete: nothing has to be fetched."


def test_products_are_chosen_where_there_are_several(qtbot, tmp_path, emitted):
    one, two = examples.delivery(2).items
    two = replace(two, row=replace(two.row, product_type="SLC"))
    shown = DownloadDialog(replace(examples.delivery(2), items=(one, two)), transfers.proposal, str(tmp_path))
    qtbot.addWidget(shown)
    wanted = emitted(shown.download_requested)
    assert shown.products.chosen() == ("GEO", "SLC")
    shown.products.choose(["SLC"])
    assert (listed(shown)[0], shown.products.isHidden()) == ("HH: 1 file, 412.0 MB", False)
    start(shown)
    assert wanted == [(Wanted(frozenset({two.row.item_id})), tmp_path)]
    shown.products.choose([])
    assert shown.sum.text() == "Nothing is chosen: choose at least one product."


def test_one_product_is_no_choice(dialog):
    assert dialog.products.isHidden()


@pytest.fixture
def place(request) -> str:
    return getattr(request, "param", "s3://radar/2026")


@pytest.fixture
def elsewhere(qtbot, disk: Disk, place: str) -> DownloadDialog:
    """The dialog that opens with another place than a folder of this disk."""
    shown = DownloadDialog(examples.delivery(2), disk, place)
    qtbot.addWidget(shown)
    return shown


def test_a_bucket_is_a_folder_too_and_it_is_said_whose_credentials_are_used(elsewhere, disk, emitted):
    dialog = elsewhere
    wanted = emitted(dialog.download_requested)
    disk.bend = {"free_bytes": None}
    dialog.imageOnly.click()
    assert dialog.sum.text() == (
        "2 files, 824.0 MB, straight into the bucket with the credentials of your environment; "
        "what is there already is kept."
    )
    start(dialog)
    assert wanted == [(Wanted(ITEMS, frozenset({"HH"})), Path("/vsis3/radar/2026"))]


@pytest.mark.parametrize("place", ["gs://radar/2026", "s3://", "https://radar.s3.amazonaws.com/2026"], indirect=True)
def test_what_is_no_bucket_that_can_be_written_is_said_in_one_sentence(elsewhere):
    assert elsewhere.sum.text() == "This is no bucket that can be written: give s3://bucket/folder, or a folder."
    assert not elsewhere.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
