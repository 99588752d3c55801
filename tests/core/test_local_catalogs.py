"""Downloads lie in a static STAC catalog that any engine can read."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.delivery import DeliveredItem
from capella_explorer.core.errors import Cancelled, FolderNotWritable
from capella_explorer.core.local_documents import LocalFile, LocalItem
from capella_explorer.core.local_library import Acquisition, Library
from capella_explorer.core.wire.catalog import item_row
from capella_explorer.vendor.pystac import Catalog
from core_examples import GEO_ID, item, link

OTHER_ID = GEO_ID.replace("C08", "C11")
IMAGE = b"II*\x00 radar"


def delivered(item_id: str = GEO_ID, **changes: Any) -> DeliveredItem:
    return DeliveredItem(item_row(item(item_id, **changes)), ())


def stored(folder: Path, item_id: str = GEO_ID, key: str = "HH", content: bytes = IMAGE) -> LocalFile:
    path = folder / item_id / f"{item_id}_{key}.tif"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return LocalFile(key, path, len(content), hashlib.sha256(content).hexdigest())


def test_any_stac_tool_walks_from_the_catalog_to_the_files(tmp_path: Path) -> None:
    wanted = {item_id: stored(tmp_path, item_id) for item_id in (GEO_ID, OTHER_ID)}
    library = Library(tmp_path)
    library.record(Acquisition(delivered(item_id), (file,)) for item_id, file in wanted.items())
    catalog = Catalog.from_file(str(library.catalog))
    assert [child.id for child in catalog.get_children()] == ["capella-geo"]
    found = {each.id: each.assets["HH"] for each in catalog.get_items(recursive=True)}
    assert {name: asset.get_absolute_href() for name, asset in found.items()} == {
        name: str(file.path) for name, file in wanted.items()
    }
    assert found[GEO_ID].extra_fields["file:checksum"] == "1220" + hashlib.sha256(IMAGE).hexdigest()


def test_the_folder_can_be_moved(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    Library(old).record([Acquisition(delivered(), (stored(old),))])
    old.rename(new)
    path = new / GEO_ID / f"{GEO_ID}_HH.tif"
    (found,) = Library(new).holdings()
    assert (found.item.files[0].path, found.missing, found.images) == (path, (), (path,))


def test_items_are_browsed_as_they_were_recorded(tmp_path: Path) -> None:
    file = stored(tmp_path)
    row = delivered().row
    Library(tmp_path).record([Acquisition(delivered(), (file,))])
    assert list(Library(tmp_path).items()) == [
        LocalItem(GEO_ID, "capella-geo", "GEO", row.acquired, row.bbox, (file,), tmp_path / GEO_ID / "item.json")
    ]


def test_no_signature_reaches_the_disk(tmp_path: Path) -> None:
    signed = {"HH": {"href": link(GEO_ID, "a.tif")}, "thumbnail": {"href": link(GEO_ID, "thumb.png")}}
    Library(tmp_path).record([Acquisition(delivered(assets=signed), (stored(tmp_path),))])
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*.json"))
    assert b"X-Amz" not in written and b"5ecre7" not in written


def test_only_what_is_here_is_an_asset(tmp_path: Path) -> None:
    Library(tmp_path).record([Acquisition(delivered(), (stored(tmp_path, key="VV"),))])
    document = json.loads((tmp_path / GEO_ID / "item.json").read_text())
    assert list(document["assets"]) == ["VV"]


def test_a_second_delivery_adds_its_files_to_the_item(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.record([Acquisition(delivered(), (stored(tmp_path, key="preview"),))])
    library.record([Acquisition(delivered(), (stored(tmp_path),))])
    found = library.find(GEO_ID)
    assert found and {file.asset_key for file in found.files} == {"preview", "HH"}


def test_a_file_that_was_deleted_is_missing_and_forgotten_by_the_next_delivery(tmp_path: Path) -> None:
    library = Library(tmp_path)
    gone = stored(tmp_path, key="preview")
    library.record([Acquisition(delivered(), (gone,))])
    gone.path.unlink()
    (before,) = library.holdings()
    library.record([Acquisition(delivered(), (stored(tmp_path),))])
    after = library.find(GEO_ID)
    assert before.missing == (gone,)
    assert after and [file.asset_key for file in after.files] == ["HH"]


def test_a_result_without_a_collection_hangs_below_the_root(tmp_path: Path) -> None:
    result = delivered("VS_1", collection=None)
    Library(tmp_path).record([Acquisition(result, (stored(tmp_path, "VS_1", "analytic_product"),))])
    catalog = Catalog.from_file(str(tmp_path / "catalog.json"))
    assert [each.id for each in catalog.get_items()] == ["VS_1"]


def test_a_shared_preview_is_found_in_the_folder_of_the_other_item(tmp_path: Path) -> None:
    preview = stored(tmp_path, OTHER_ID, "preview")
    library = Library(tmp_path)
    library.record([Acquisition(delivered(), (stored(tmp_path), preview))])
    found = library.find(GEO_ID)
    assert found and found.file("preview") == preview


def test_a_collection_spans_its_items_and_the_world_where_one_crosses_the_antimeridian(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.record([Acquisition(delivered(), (stored(tmp_path),))])
    collection = tmp_path / "collections" / "capella-geo" / "collection.json"
    near = json.loads(collection.read_text())["extent"]["spatial"]["bbox"]
    library.record([Acquisition(delivered(OTHER_ID, bbox=[179.0, -1.0, -179.0, 1.0]), (stored(tmp_path, OTHER_ID),))])
    wide = json.loads(collection.read_text())["extent"]["spatial"]["bbox"]
    assert (near, wide) == ([[12.0, 41.7, 12.7, 42.1]], [[-180.0, -90.0, 180.0, 90.0]])


def test_an_engine_is_not_told_a_grid_that_cannot_be_true(tmp_path: Path) -> None:
    true = item()["properties"]
    false = {**true, "proj:epsg": 6326, "proj:shape": [10, 10], "proj:transform": [1, 0, 0, 0, -1, 0]}
    Library(tmp_path).record([Acquisition(delivered(properties=false), (stored(tmp_path),))])
    document = json.loads((tmp_path / GEO_ID / "item.json").read_text())
    assert [name for name in document["properties"] if name.startswith("proj:")] == []


def test_what_is_no_item_of_ours_is_passed_over(tmp_path: Path) -> None:
    for name, text in (("a", "{"), ("b", "[]"), ("c", '{"id": "x"}')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "item.json").write_text(text)
    assert list(Library(tmp_path).items()) == []


def test_reading_a_big_library_can_be_stopped(tmp_path: Path) -> None:
    Library(tmp_path).record([Acquisition(delivered(), (stored(tmp_path),))])
    with pytest.raises(Cancelled):
        list(Library(tmp_path).items(lambda: True))


def test_an_id_that_would_climb_out_stays_inside(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    evil = "../../evil"
    library.record([Acquisition(delivered(evil), (stored(tmp_path / "library", "evil"),))])
    assert [path.name for path in tmp_path.iterdir()] == ["library"]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("a file")
    file = LocalFile("HH", tmp_path / "x.tif", 1)
    with pytest.raises(FolderNotWritable):
        Library(tmp_path / "library").record([Acquisition(delivered(), (file,))])
