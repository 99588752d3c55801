"""Names and places under the rules of Windows and macOS, which no test here runs on: modelled, and tried at random."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.download_plan import LONGEST_PATH, plan
from capella_explorer.core.safe_names import (
    LONGEST_NAME,
    file_name,
    item_folder_name,
    length_on_windows,
    safe_name,
    same_place,
    shortened,
)
from capella_explorer.core.wire.ordering import delivery
from core_examples import item
from hypothesis import given
from hypothesis import strategies as st

FOLDER = Path("/data/capella")
DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"} | {
    f"{kind}{number}" for kind in ("COM", "LPT") for number in "0123456789¹²³"
}
FRAGMENTS = [
    *DEVICES, *(device.lower() + ".tif" for device in sorted(DEVICES)), "..", "...", " ", ".", "\\", "/", ":", "C:",
    "C:x", "\\\\server\\share", "//?/C:/x", "a.tif:stream:$DATA", "a\u0301", "\u00e1", "\u212b", "I\u0307", "ß", "SS",
    "\U0001f4e1", "x" * 200, "é" * 90, "\t", "\x7f", "\u2028", "a.tif.", "a.tif ", "item.json", "ITEM.JSON",
    "catalog.json", "reports", "a.tif.part", "a.tif.part.ranges", "|", "?", "*", "<", ">", '"', "%2e%2e", "\ud83d",
]  # fmt: skip
NAMES = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=12), max_size=4).map("".join)


def is_taken_by_windows(segment: str) -> bool:
    """True where Windows means, by this segment, the very file of this name."""
    stem = segment.split(".", maxsplit=1)[0].rstrip(" ").upper()
    return (
        PureWindowsPath(segment).parts == (segment,)
        and not PureWindowsPath(segment).is_reserved()
        and stem not in DEVICES
        and not set(segment) & set('<>:"/\\|?*')
        and all(ord(letter) >= 32 for letter in segment)
        and segment == segment.rstrip(" .")
        and 0 < length_on_windows(segment) <= 255
    )


@given(NAMES)
def test_every_name_is_one_that_windows_takes_and_keeps(name: str) -> None:
    for made in (safe_name(name), file_name(name), item_folder_name(name)):
        assert is_taken_by_windows(made), made
        assert made == PurePosixPath(made).name
        assert len(made.encode()) <= LONGEST_NAME + 2


@given(NAMES)
def test_a_name_that_macos_hands_back_decomposed_is_the_same_name(name: str) -> None:
    there = unicodedata.normalize("NFD", safe_name(name))
    assert safe_name(there) == safe_name(name)
    assert same_place(there) == same_place(safe_name(name))


@given(NAMES, st.integers(min_value=32, max_value=200))
def test_what_is_shortened_is_still_a_name_that_windows_takes(name: str, most: int) -> None:
    short = shortened(safe_name(name), most)
    assert length_on_windows(short) <= most
    assert is_taken_by_windows(short), short
    assert shortened(safe_name(name), most) == short


def delivered(names: list[list[str]]) -> Delivery:
    """Items of the first names with files of the others."""
    documents = [
        item(item_id or "x", assets={f"k{n}": {"href": f"https://b.example.org/{number}/{n}/{_quoted(name)}"}
                                     for n, name in enumerate(files)})
        for number, (item_id, *files) in enumerate(names)
    ]  # fmt: skip
    return delivery(documents, "order-1")


def _quoted(name: str) -> str:
    from urllib.parse import quote

    return quote(name.encode("utf-8", "replace"), safe="")


@given(st.lists(st.lists(NAMES, min_size=2, max_size=4), min_size=1, max_size=3), st.integers(20, 230))
def test_no_two_files_are_one_place_and_none_leaves_the_folder_or_grows_too_long(
    names: list[list[str]], depth: int
) -> None:
    folder = Path("/" + "d" * depth)
    found = plan(delivered(names), None, folder, lambda path: False)
    targets = [file.target for file in found.files]
    places = [same_place(str(path)) for target in targets for path in (target, target.with_name(target.name + ".part"))]
    assert len(set(places)) == len(places)
    for target in targets:
        home, name = target.relative_to(folder).parts
        assert is_taken_by_windows(home) and is_taken_by_windows(name)
        assert same_place(name) != "item.json"
        assert same_place(home) not in ("collections", "reports", "catalog.json")
        if depth < 150:
            assert length_on_windows(str(target)) + len(".part.ranges") <= LONGEST_PATH


@pytest.mark.parametrize("ours", ["item.json", "Item.JSON"])
def test_a_file_that_is_called_like_a_record_of_the_library_does_not_lie_in_its_place(ours: str) -> None:
    found = plan(delivered([["scene", ours]]), None, FOLDER, lambda path: False)
    assert [file.target.name for file in found.files] == [f"_{ours}"]


def test_items_whose_names_differ_by_case_alone_keep_their_files_apart() -> None:
    found = plan(delivered([["scene", "a.tif"], ["SCENE", "a.tif"]]), None, FOLDER, lambda path: False)
    places = [same_place(str(file.target)) for file in found.files]
    assert len(set(places)) == 2


@pytest.mark.parametrize(
    "text, is_whole",
    [("C:\\radar", True), ("\\\\server\\share\\radar", True), ("\\\\?\\C:\\radar", True), ("C:radar", False),
     ("\\radar", False), ("radar", False), ("C:", False)],
)  # fmt: skip
def test_a_folder_that_depends_on_where_windows_stands_is_none(text: str, is_whole: bool) -> None:
    """`Place.written` asks `is_absolute` of the system's own paths; this is what Windows' own say."""
    assert PureWindowsPath(text).is_absolute() is is_whole
