"""STAC items as a file, without signatures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from capella_explorer.core.errors import FolderNotWritable
from capella_explorer.core.item_file import public_document, write_items
from core_examples import GEO_ID, link
from core_fakes import row

SIGNED = link(GEO_ID, "preview.tif")
BARE = SIGNED.partition("?")[0]


def test_every_signature_is_taken_out_wherever_it_stands() -> None:
    document = {
        "id": "a?b",
        "assets": {"preview": {"href": SIGNED, "alternate": {"s3": {"href": "s3://bucket/key?x"}}, "more": [SIGNED]}},
        "properties": {"title": "Is it a ship?"},
    }
    assert public_document(document) == {
        "id": "a?b",
        "assets": {"preview": {"href": BARE, "alternate": {"s3": {"href": "s3://bucket/key?x"}}, "more": [BARE]}},
        "properties": {"title": "Is it a ship?"},
    }


def test_items_are_written_one_a_line_or_as_a_collection(tmp_path: Path) -> None:
    rows = [row(GEO_ID), row(GEO_ID.replace("_GEO_", "_SLC_"))]
    write_items(tmp_path / "deep" / "items.ndjson", rows)
    write_items(tmp_path / "items.geojson", rows)
    lines = [json.loads(line) for line in (tmp_path / "deep" / "items.ndjson").read_text().splitlines()]
    assert lines == [public_document(one.document()) for one in rows]
    assert json.loads((tmp_path / "items.geojson").read_text()) == {"type": "FeatureCollection", "features": lines}


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotWritable, match=r"^The file cannot be written: choose another place for it\.$"):
        write_items(tmp_path / "file" / "items.ndjson", [])
