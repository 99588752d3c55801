"""What would be fetched where: nothing outside the folder, no two files in one place, nothing twice."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.download_plan import IMAGE_ONLY, LONGEST_PATH, plan
from capella_explorer.core.safe_names import LONGEST_NAME, safe_name, shortened
from capella_explorer.core.transfers import DownloadPlan, Skip
from capella_explorer.core.wire.ordering import delivery
from core_examples import GEO_ID, item, link
from hypothesis import given
from hypothesis import strategies as st

FOLDER = Path("/data/capella")
RESERVED = ["con", "PRN", "aux", "nul", "COM1", "lpt9", "com\u00b9", "CONIN$"]


def delivered(*documents: dict) -> Delivery:
    return delivery(list(documents), "order-1")


def files(found: DownloadPlan) -> list[str]:
    return [str(file.target.relative_to(FOLDER)) for file in found.files]


def skips(found: DownloadPlan) -> list[tuple[str, Skip]]:
    return [(skipped.asset.key, skipped.reason) for skipped in found.skipped]


def planned(
    order: Delivery, wanted: frozenset[str] | None = None, exists: frozenset[str] = frozenset()
) -> DownloadPlan:
    return plan(order, wanted, FOLDER, lambda path: path.name in exists)


def test_every_file_of_an_item_lies_in_a_folder_of_its_name() -> None:
    found = planned(delivered(item()))
    assert files(found) == [f"{GEO_ID}/{GEO_ID}.tif", f"{GEO_ID}/{GEO_ID}_thumb.png"]
    assert (found.order_id, found.folder, found.skipped, found.bytes_to_fetch) == ("order-1", FOLDER, (), 0)
    assert found.files[0].part == FOLDER / GEO_ID / f"{GEO_ID}.tif.part"


def test_the_size_that_the_service_names_is_planned_with() -> None:
    assets = {"HH": {"href": link(GEO_ID, "a.tif"), "file:size": 12}, "VV": {"href": link(GEO_ID, "b.tif")}}
    assert planned(delivered(item(assets=assets))).bytes_to_fetch == 12


def test_what_is_on_disk_not_wanted_or_no_file_is_left_out() -> None:
    assets = {
        **item()["assets"],
        "license": {"href": "https://example.org/licence"},
        "VV": {"href": link("a", "v.tif")},
    }
    found = planned(delivered(item(assets=assets)), IMAGE_ONLY | {"license"}, frozenset({"v.tif"}))
    assert files(found) == [f"{GEO_ID}/{GEO_ID}.tif"]
    assert skips(found) == [("thumbnail", Skip.NOT_WANTED), ("license", Skip.NO_FILE), ("VV", Skip.ON_DISK)]


def test_a_file_that_another_program_left_unfinished_is_replaced() -> None:
    order = delivered(item(assets={"HH": {"href": link(GEO_ID, "a.tif"), "file:size": 12}}))
    found = {
        size: plan(order, None, FOLDER, lambda path: True, bytes_of=lambda path, size=size: size)
        for size in (11, 12, None)
    }
    assert {size: [file.is_replacing for file in one.files] for size, one in found.items()} == {
        11: [True],
        12: [],
        None: [],
    }


def test_raster_means_the_image_in_whatever_polarisation() -> None:
    both = delivered(item(assets={key: {"href": link(GEO_ID, f"{key}.tif")} for key in ("HH", "VV", "preview")}))
    assert files(planned(both, frozenset({"raster"}))) == [f"{GEO_ID}/HH.tif", f"{GEO_ID}/VV.tif"]


def test_each_file_knows_where_its_check_sum_is_told_but_the_check_sums_themselves() -> None:
    assets = {**item()["assets"], "digest": {"href": link(GEO_ID, f"{GEO_ID}_digest.json")}}
    found = planned(delivered(item(assets=assets)))
    assert [file.digest and file.digest.key for file in found.files] == ["digest", "digest", None]
    only = planned(delivered(item(assets=assets)), IMAGE_ONLY)
    assert [(file.asset.key, file.digest and file.digest.key) for file in only.files] == [("HH", "digest")]


@pytest.mark.parametrize("length", [40, 120, 170, 200, 400])
def test_no_path_is_longer_than_windows_takes_unless_the_folder_is(length: int) -> None:
    folder = Path("/" + "d" * (length - 1))
    long = GEO_ID + "x" * 60
    assets = {key: {"href": link(long, f"{long}_{key}.tif")} for key in ("HH", "preview")}
    found = plan(delivered(item(long, assets=assets)), None, folder, lambda path: False)
    targets = [file.target for file in found.files]
    assert len({path.parent for path in targets}) == 1
    assert len(set(targets)) == 2
    assert all(path.suffix == ".tif" and path.parent.parent == folder for path in targets)
    longest = max(len(str(path) + ".part.ranges") for path in targets)
    assert longest <= max(LONGEST_PATH, length + 2 * 33 + len(".part.ranges"))
    assert targets == [
        file.target for file in plan(delivered(item(long, assets=assets)), None, folder, lambda path: False).files
    ]


def test_what_is_shortened_alike_stays_different() -> None:
    names = {shortened("x" * 90 + tail + ".tif", 40) for tail in ("1", "2", "3")}
    assert len(names) == 3
    assert {len(name) for name in names} == {40}
    assert shortened("short.tif", 40) == "short.tif"


def test_a_plan_says_whether_it_fits() -> None:
    assets = {"HH": {"href": link(GEO_ID, "a.tif"), "file:size": 12}, "VV": {"href": link(GEO_ID, "b.tif")}}
    order = delivered(item(assets=assets))
    room = {free: plan(order, None, FOLDER, lambda path: False, free).fits for free in (None, 11, 12)}
    assert room == {None: True, 11: False, 12: True}
    assert not planned(order).knows_all_sizes


def sharing() -> Delivery:
    """A GEO and an SLC whose thumbnail is the GEO's, with a signature of its own (capella-api.md 0.6)."""
    slc = GEO_ID.replace("_GEO_", "_SLC_")
    thumb = {"href": link(GEO_ID, f"{GEO_ID}_thumb.png").replace("5ecre7", "0ther"), "type": "image/png"}
    return delivered(item(), item(slc, assets={"HH": {"href": link(slc, f"{slc}.tif")}, "thumbnail": thumb}))


def test_a_preview_that_two_items_share_is_fetched_once() -> None:
    found = planned(sharing())
    assert [name.rpartition("/")[2] for name in files(found)] == [
        f"{GEO_ID}.tif",
        f"{GEO_ID}_thumb.png",
        f"{GEO_ID.replace('_GEO_', '_SLC_')}.tif",
    ]
    assert skips(found) == [("thumbnail", Skip.SHARED)]
    assert found.skipped[0].path == FOLDER / GEO_ID / f"{GEO_ID}_thumb.png"


def test_a_shared_preview_that_is_on_disk_is_not_fetched_again_for_the_other_item() -> None:
    geo_folder = FOLDER / GEO_ID
    found = plan(sharing(), None, FOLDER, lambda path: path.parent == geo_folder)
    assert [file.target.suffix for file in found.files] == [".tif"]
    assert [(skip.reason, skip.path) for skip in found.skipped[1:]] == [
        (Skip.ON_DISK, geo_folder / f"{GEO_ID}_thumb.png"),
        (Skip.SHARED, geo_folder / f"{GEO_ID}_thumb.png"),
    ]


def test_two_files_of_one_name_do_not_overwrite_each_other() -> None:
    assets = {
        key: {"href": f"https://b.example.org/{key}/{name}"}
        for key, name in zip("abc", ("x.tif", "X.TIF", "x.tif"), strict=True)
    }
    assert files(planned(delivered(item("scene", assets=assets)))) == [
        "scene/x.tif",
        "scene/b_1_X.TIF",
        "scene/c_1_x.tif",
    ]


HOSTILE = [
    "..",
    "../../etc/passwd",
    "..\\..\\x",
    "/etc/passwd",
    "C:\\x",
    "a\x00b",
    "",
    " ",
    ".",
    "...",
    "CON",
    "\ud800",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_wants_out_stays_in_the_folder(name: str) -> None:
    encoded = name.encode("utf-8", "replace").decode().replace("/", "%2F").replace("\x00", "%00")
    assets = {"HH": {"href": f"https://b.example.org/{encoded}"}, name: {"href": "https://other.example.org/"}}
    found = planned(delivered(item(name or "scene", assets=assets)))
    assert len(found.files) == 2
    for file in found.files:
        relative = file.target.relative_to(FOLDER)
        assert len(relative.parts) == 2
        assert ".." not in relative.parts
        assert relative.parts == PureWindowsPath(relative).parts


@given(st.text(max_size=300) | st.sampled_from([*HOSTILE, *RESERVED]))
def test_a_safe_name_is_one_segment_on_every_system(name: str) -> None:
    safe = safe_name(name)
    assert safe == Path(safe).name == PureWindowsPath(safe).name
    assert not set(safe) & set('<>:"/\\|?*\x00\x7f')
    assert safe.strip(" .") == safe
    assert 0 < len(safe.encode()) <= LONGEST_NAME + 1
    assert not PureWindowsPath(safe).is_reserved()
    assert safe_name(safe) == safe


@pytest.mark.parametrize("word", [*RESERVED, "con.tif", "Aux.", "nul .txt", "com1.a.b"])
def test_a_word_that_windows_reserves_is_changed(word: str) -> None:
    assert safe_name(word).startswith("_")


@pytest.mark.parametrize("name", ["CAPELLA_C08.tif", "console.tif", "comma.csv", "com10.tif", "a b", "über.png"])
def test_an_ordinary_name_stays_as_it_is(name: str) -> None:
    assert safe_name(name) == name


def test_a_long_name_keeps_its_suffix() -> None:
    assert safe_name("x" * 500 + ".tif") == "x" * (LONGEST_NAME - 4) + ".tif"
    assert safe_name("ü" * 500 + ".tif").endswith("ü.tif")
    assert len(safe_name("x" * 500)) == LONGEST_NAME
