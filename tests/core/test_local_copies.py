"""Where the downloaded file of an asset is looked for: wherever a download has put it, under whatever name."""

from __future__ import annotations

from pathlib import Path

import pytest
from capella_explorer.core.delivery import DeliveredItem, Delivery, SignedAsset, SignedUrl
from capella_explorer.core.download_plan import EVERYTHING, plan
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.known_folders import FILE, MOST, KnownFolders
from capella_explorer.core.local_copy import local_copy
from capella_explorer.core.shelving import shelve
from capella_explorer.core.transfers import DownloadReport, FileReport, Outcome
from capella_explorer.core.wire.catalog import item_row
from core_examples import GEO_ID, item


def named(key: str = "HH", item_id: str = GEO_ID, order: str = "order-1") -> AssetIdentity:
    return AssetIdentity(order, "capella-geo", item_id, key)


def download(folder: Path, key: str = "HH", name: str = f"{GEO_ID}.tif", item_id: str = GEO_ID) -> Path:
    """What the plugin leaves on the disk of one file."""
    asset = SignedAsset(named(key, item_id), SignedUrl(f"https://store/{name}?signature", None))
    delivery = Delivery("order-1", (DeliveredItem(item_row(item(item_id)), (asset,)),))
    planned = plan(delivery, EVERYTHING, folder)
    (file,) = planned.files
    file.target.parent.mkdir(parents=True, exist_ok=True)
    file.target.write_bytes(b"pixels")
    shelve(delivery, DownloadReport(planned, (FileReport(file.target, Outcome.FETCHED, 6),)))
    return file.target


@pytest.mark.parametrize(
    ("key", "name"), [("HH", "scene.tif"), ("preview", "p.tif"), ("analytic_product", "v.geojson")]
)
def test_a_file_is_found_by_what_the_record_says_of_its_asset(tmp_path: Path, key: str, name: str) -> None:
    path = download(tmp_path, key, name)
    assert local_copy(named(key, order="another-order"), [tmp_path]) == path
    assert local_copy(named("VV"), [tmp_path]) is None


def test_a_shortened_name_is_found(tmp_path: Path) -> None:
    folder = tmp_path / ("deep" * 30)
    path = download(folder, name=f"{GEO_ID}{'x' * 60}.tif")
    assert GEO_ID not in path.parent.name
    assert local_copy(named(), [folder]) == path


def test_every_folder_is_looked_into_and_the_first_that_has_it_wins(tmp_path: Path) -> None:
    old, new, empty = tmp_path / "old", tmp_path / "new", tmp_path / "empty"
    earlier = download(old)
    assert local_copy(named(), [empty, old]) == earlier
    later = download(new)
    assert local_copy(named(), [empty, new, old]) == later


def test_a_file_that_has_another_size_than_its_record_is_not_whole(tmp_path: Path) -> None:
    path = download(tmp_path, name="scene.tif")
    path.write_bytes(b"pix")
    assert local_copy(named(), [tmp_path]) is None
    path.unlink()
    assert local_copy(named(), [tmp_path]) is None


def test_an_image_without_a_record_is_found_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / GEO_ID / f"{GEO_ID}.tif"
    path.parent.mkdir()
    path.write_bytes(b"pixels")
    assert local_copy(named(), [tmp_path]) == path
    assert local_copy(named("preview"), [tmp_path]) is None


def test_folders_are_remembered_the_latest_first_by_every_qgis_of_the_profile(tmp_path: Path) -> None:
    first, second = KnownFolders(tmp_path / "state"), KnownFolders(tmp_path / "state")
    first.note([Path("/a")])
    second.note([Path("/b"), Path("/a")])
    assert first.all() == (Path("/b"), Path("/a"))
    first.note(Path(f"/{number}") for number in range(MOST))
    assert (len(second.all()), second.all()[0]) == (MOST, Path("/0"))


@pytest.mark.parametrize("content", ["", "{}", "[1, 2]", "\x00"])
def test_a_broken_list_of_folders_is_an_empty_one(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content)
    assert KnownFolders(tmp_path).all() == ()
