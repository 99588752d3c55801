"""The library of the download folder is read in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from capella_explorer.bridge.jobs import Jobs
from capella_explorer.bridge.local_library import LibraryController
from capella_explorer.core.local_documents import Holding, LocalFile
from capella_explorer.core.settings import Settings
from qgis.PyQt.QtCore import QObject

ITEM = """{"id": "A", "collection": "capella-geo", "bbox": [1, 2, 3, 4],
 "properties": {"sar:product_type": "GEO", "datetime": "2026-01-02T03:04:05Z"},
 "assets": {"HH": {"href": "a.tif", "file:size": 3}}}"""


class Account(QObject):
    """Only its settings are asked for."""

    settings = Settings()


@pytest.fixture
def account(tmp_path: Path) -> Account:
    account = Account()
    account.settings = replace(Settings(), download_folder=str(tmp_path))
    return account


@pytest.fixture
def library(account: Account, qgis_app: object) -> LibraryController:
    return LibraryController(account, Jobs())


def test_items_are_told_with_their_folder(library: LibraryController, tmp_path: Path, qtbot) -> None:
    (tmp_path / "A").mkdir()
    (tmp_path / "A" / "item.json").write_text(ITEM)
    (tmp_path / "A" / "a.tif").write_bytes(b"abc")
    with qtbot.waitSignal(library.known, timeout=20_000) as told:
        library.refresh()
    holdings, folder = told.args
    assert folder == tmp_path
    [holding] = holdings
    file = LocalFile("HH", tmp_path / "A" / "a.tif", 3)
    assert (holding, holding.images) == (Holding(holding.item, ()), (file.path,))
    assert (holding.item.item_id, holding.item.files, holding.item.bbox) == ("A", (file,), (1.0, 2.0, 3.0, 4.0))


def test_without_a_folder_there_is_nothing_and_nothing_is_read(
    library: LibraryController, account: Account, qtbot
) -> None:
    account.settings = Settings()
    began: list[object] = []
    library.began.connect(lambda: began.append(1))
    with qtbot.waitSignal(library.known, timeout=20_000) as told:
        library.refresh()
    assert (told.args, began) == ([(), None], [])


def test_only_the_last_question_is_answered(
    library: LibraryController, account: Account, tmp_path: Path, qtbot
) -> None:
    told: list[object] = []
    library.known.connect(lambda _holdings, folder: told.append(folder))
    library.refresh()
    account.settings = replace(account.settings, download_folder=str(tmp_path / "gone"))
    library.refresh()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    qtbot.wait(200)
    assert told == [tmp_path / "gone"]


def test_earlier_folders_are_browsed_and_the_preferred_one_stays_in_the_list(
    account: Account, tmp_path: Path, qtbot
) -> None:
    earlier = tmp_path / "earlier"
    (earlier / "A").mkdir(parents=True)
    (earlier / "A" / "item.json").write_text(ITEM)
    library = LibraryController(account, Jobs(), lambda: (earlier, tmp_path))
    folders: list[object] = []
    library.folders_known.connect(lambda *told: folders.append(told))
    with qtbot.waitSignal(library.known, timeout=20_000) as told:
        library.choose(earlier)
    assert ([holding.item.item_id for holding in told.args[0]], told.args[1]) == (["A"], earlier)
    assert folders == [((earlier, tmp_path), earlier)]
    with qtbot.waitSignal(library.known, timeout=20_000) as again:
        library.refresh()
    assert again.args[1] == earlier


def test_a_folder_that_is_not_there_is_told_to_be_gone(library: LibraryController, tmp_path: Path, qtbot) -> None:
    with qtbot.waitSignal(library.gone, timeout=20_000) as gone:
        library.choose(tmp_path / "usb")
    assert gone.args == [tmp_path / "usb"]
