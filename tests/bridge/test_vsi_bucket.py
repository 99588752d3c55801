"""A bucket as GDAL reaches it; in memory here, on a real S3 server with `make test-real`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from capella_explorer.bridge.vsi_bucket import VsiBucket
from capella_explorer.core.bucket_address import Place, address_of, bucket_folder
from capella_explorer.core.errors import InputError, TransferError
from osgeo import gdal

PLACE = Path("/vsimem/capella-bucket")


@pytest.fixture
def bucket() -> Iterator[VsiBucket]:
    # Folders exist by themselves in a bucket, but not in this memory.
    gdal.MkdirRecursive((PLACE / "item").as_posix(), 0o700)
    yield VsiBucket()
    gdal.RmdirRecursive(PLACE.as_posix())


def test_an_address_becomes_a_folder_of_gdal() -> None:
    assert bucket_folder(" s3://radar-data/2026/ ").as_posix() == "/vsis3/radar-data/2026"
    assert bucket_folder("s3://radar-data").as_posix() == "/vsis3/radar-data"
    assert bucket_folder("s3://radar/a//b").as_posix() == "/vsis3/radar/a/b"
    assert address_of(bucket_folder("s3://radar/a") / "b.tif") == "s3://radar/a/b.tif"
    assert [Place(path).is_bucket for path in (bucket_folder("s3://radar"), Path("/data/s3"))] == [True, False]


def test_a_place_is_a_folder_of_a_disk_or_of_a_bucket() -> None:
    said = ("/data/radar", "s3://radar/2026", "radar", "", "gs://radar/2026", "s3://")
    assert [Place.written(text) for text in said] == [
        Place(Path("/data/radar")), Place(Path("/vsis3/radar/2026")), None, None, None, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["radar", "http://x/y", "s3://", "s3://a", "s3://radar/../other", "s3:/radar", "s3://ra dar"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        bucket_folder(text)


@pytest.mark.parametrize("text", ["gs://radar/a", "az://radar/a", "https://radar.s3.amazonaws.com/a"])
def test_stores_that_nobody_has_proven_are_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(InputError) as caught:
        bucket_folder(text)
    assert caught.value.sentence == "Only buckets that speak S3 can be written: give s3://bucket/folder, or a folder."


def test_texts_are_found_again(bucket: VsiBucket) -> None:
    path = PLACE / "item" / "item.json"
    bucket.write(path, "{é}")
    assert (bucket.read(path), bucket.size(path), list(bucket.find(PLACE, "item.json"))) == ("{é}", 4, [path])
    assert (bucket.read(PLACE / "nothing"), bucket.size(PLACE / "nothing")) == (None, None)


def test_items_are_found_through_the_catalog_where_nothing_can_be_listed(
    bucket: VsiBucket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gdal, "ReadDir", lambda name: None)
    below, beside = PLACE / "collections" / "geo" / "collection.json", PLACE / "vessels" / "item.json"
    for path in (below, beside):
        gdal.MkdirRecursive(path.parent.as_posix(), 0o700)
    links = [
        ("child", "./collections/geo/collection.json"),
        ("item", "./vessels/item.json"),
        ("item", "./gone/item.json"),
    ]
    bucket.write(PLACE / "catalog.json", json.dumps({"links": [{"rel": rel, "href": href} for rel, href in links]}))
    bucket.write(below, json.dumps({"links": [{"rel": "item", "href": "../../item/item.json"}]}))
    bucket.write(PLACE / "item" / "item.json", "{}")
    bucket.write(beside, "{}")
    assert bucket.find(PLACE, "item.json") == [PLACE / "item" / "item.json", beside]


def test_a_file_grows_by_pieces(bucket: VsiBucket) -> None:
    upload = bucket.begin(PLACE / "a.tif")
    for _ in range(3):
        upload.write(b"radar")
    upload.finish()
    assert bucket.read(PLACE / "a.tif") == "radarradarradar"


def test_an_abandoned_file_is_not_there(bucket: VsiBucket) -> None:
    upload = bucket.begin(PLACE / "a.tif")
    upload.write(b"radar")
    upload.abandon()
    upload.abandon()
    assert bucket.size(PLACE / "a.tif") is None


def test_what_cannot_be_written_says_what_to_do() -> None:
    with pytest.raises(TransferError, match="credentials"):
        VsiBucket().begin(Path("/no-such-folder/a.tif"))
