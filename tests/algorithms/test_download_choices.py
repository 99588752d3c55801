"""`capella:downloadorder` beyond the plain case: catalog, items in place of an order, files that exist, bad input."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.vendor.pystac import Catalog
from capella_sandbox.launch import SandboxProcess

Runner = Callable[..., Any]
Refusal = Callable[..., str]


@pytest.fixture
def order_id(run: Runner) -> str:
    """An order of one GEO image."""
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    return run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["ORDER_ID"]


def test_the_folder_is_a_catalog_that_any_stac_tool_reads(run: Runner, order_id: str, tmp_path: Path) -> None:
    outputs = run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path)).outputs
    catalog = Catalog.from_file(outputs["CATALOG"])
    [item] = catalog.get_items(recursive=True)
    found = {asset.get_absolute_href() for asset in item.assets.values()}
    assert found == set(outputs["PATHS"].splitlines())
    assert all(asset.extra_fields["file:size"] == Path(asset.get_absolute_href()).stat().st_size
               for asset in item.assets.values())  # fmt: skip


def test_items_are_fetched_from_the_active_order_that_holds_them(run: Runner, order_id: str, tmp_path: Path) -> None:
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    outputs = run("downloadorder", ITEMS=geo["item_id"], FOLDER=str(tmp_path), ASSETS="image").outputs
    assert outputs["FETCHED"] == 1


def test_items_that_no_active_order_holds_are_not_ordered(
    run: Runner, refusal: Refusal, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=3).table()[2]
    assert refusal("downloadorder", ITEMS=geo["item_id"], FOLDER=str(tmp_path)) == (
        "No active order holds all of these items: order them first, what your organization owns is free."
    )
    assert fresh_sandbox.orders() == []


def test_existing_files_are_replaced_where_that_is_asked_for(run: Runner, order_id: str, tmp_path: Path) -> None:
    first = run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ASSETS="image").outputs
    image = Path(first["PATHS"])
    true = image.read_bytes()
    mine = bytes(len(true))
    image.write_bytes(mine)
    run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ASSETS="image")
    kept = image.read_bytes()
    run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ASSETS="image", EXISTING="replace")
    assert (kept == mine, image.read_bytes() == true) == (True, True)


def test_a_file_that_another_program_has_cut_is_not_taken_for_the_whole_one(
    run: Runner, order_id: str, tmp_path: Path
) -> None:
    image = Path(run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ASSETS="image").outputs["PATHS"])
    true = image.read_bytes()
    image.write_bytes(b"junk\n")
    again = run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ASSETS="image").outputs
    assert (again["FETCHED"], image.read_bytes() == true) == (1, True)


def test_only_what_is_named_is_fetched(run: Runner, order_id: str, tmp_path: Path) -> None:
    found = run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ONLY="geo raster, preview")
    names = sorted(Path(line).stem.rpartition("_")[2] for line in found.outputs["PATHS"].splitlines())
    assert (len(names), "preview" in names) == (2, True)
    assert any(line.endswith(("verified by sha256", "verified by size")) for line in found.feedback.lines)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"ITEMS": "x"}, "Give either the id of an order or the ids of items."),
        ({"ORDER": ""}, "Give either the id of an order or the ids of items."),
        ({"BUCKET": "radar"}, "This is no address of a bucket: write s3://bucket/folder."),
        ({"FOLDER": ""}, "Give a folder or a bucket for the files."),
    ],
)
def test_what_does_not_fit_together_is_said(
    refusal: Refusal, order_id: str, tmp_path: Path, changes: dict[str, str], sentence: str
) -> None:
    assert refusal("downloadorder", **{"ORDER": order_id, "FOLDER": str(tmp_path), **changes}) == sentence


def test_a_word_that_names_nothing_is_said(refusal: Refusal, order_id: str, tmp_path: Path) -> None:
    sentence = refusal("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ONLY="GEO rooster")
    assert sentence.startswith("Nothing in the order is called rooster; known are GEO, ")


@pytest.mark.parametrize("name", ["BUCKET", "FOLDER"])
def test_a_store_that_does_not_speak_s3_is_refused_wherever_it_is_given(refusal: Refusal, name: str) -> None:
    assert refusal("downloadorder", ORDER="any", **{name: "gs://radar/2026"}) == (
        "Only buckets that speak S3 can be written: give s3://bucket/folder, or a folder."
    )


def test_an_address_is_never_made_a_folder_of_this_disk(
    refusal: Refusal, order_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert refusal("downloadorder", ORDER=order_id, FOLDER="s3://radar/2026").startswith(
        "No credentials for the bucket"
    )
    assert refusal("synctasks", SINCE="", FOLDER="s3://radar/2026") == (
        "Tasks are delivered into a folder of this machine: give a folder, not a bucket."
    )
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("s3")] == []
