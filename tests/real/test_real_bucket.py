"""Products go into a bucket of a real S3 server, without a copy on this machine's disk."""

from __future__ import annotations

import hashlib
import secrets
import threading
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from capella_explorer.bridge.vsi_bucket import VsiBucket
from capella_explorer.core.account import Connection
from capella_explorer.core.bucket_address import bucket_folder
from capella_explorer.core.bucket_errors import BucketRefused, NoCredentials
from capella_explorer.core.errors import Cancelled, TransferError
from capella_explorer.core.fetching import Choice, Target, fetch, prepare_within
from capella_explorer.core.local_library import Library
from capella_explorer.core.orders import OrderRequest
from capella_explorer.core.query import SearchQuery
from capella_explorer.core.selection import ItemName, all_rows, image_lines
from capella_explorer.core.session import Session
from capella_explorer.core.unattended import Bought, Mandate, place_within
from osgeo import gdal

IMAGE = Choice(frozenset({"HH", "VV"}))
PART = 50_000_000
"""more than GDAL sends at once is a multipart upload"""


@pytest.fixture
def folder(both_stores: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in the real bucket; GDAL finds its credentials in the environment, as a user's would be."""
    side = both_stores.real
    environment = {
        "AWS_ACCESS_KEY_ID": side.access_key, "AWS_SECRET_ACCESS_KEY": side.secret_key, "AWS_REGION": side.region,
        "AWS_S3_ENDPOINT": urlsplit(side.endpoint).netloc, "AWS_HTTPS": "NO", "AWS_VIRTUAL_HOSTING": "FALSE",
    }  # fmt: skip
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    gdal.VSICurlClearCache()
    yield bucket_folder(f"s3://{side.bucket}/library-{secrets.token_hex(4)}")
    gdal.VSICurlClearCache()


@pytest.fixture
def session(generated_sandbox: Any, tmp_path: Path) -> Iterator[Session]:
    """A session with the sandbox, which sells and delivers."""
    session = Session(Connection("S", generated_sandbox.api_url), lambda: generated_sandbox.api_key, tmp_path / "state")
    yield session
    session.close()


def ordered(session: Session) -> str:
    row = all_rows(session.client, SearchQuery(collections=("capella-geo",), limit=1))[0]
    lines = image_lines(session.client, [ItemName(row.item_id, row.collection)])
    bought = place_within(session, OrderRequest.of(lines), Mandate(Decimal(10**6), "a test", reuse=False))
    assert isinstance(bought, Bought)
    return bought.order.order_id


def test_an_order_lies_in_the_bucket_with_its_catalog(session: Session, folder: Path) -> None:
    bucket = VsiBucket()
    delivery = prepare_within(session, ordered(session), 1)
    report = fetch(session, delivery, Choice(), Target(folder, bucket))
    again = fetch(session, delivery, Choice(), Target(folder, bucket))
    # The real server here cannot list: the catalog alone leads to the item.
    [item] = Library(folder, bucket).items()
    assert item.item_id == delivery.items[0].row.item_id
    assert {file.path for file in item.files} == set(report.finished)
    assert [bucket.size(file.path) for file in item.files] == [file.size_bytes for file in item.files]
    assert (again.finished, bucket.read(folder / "catalog.json") is not None) == ((), True)


def test_the_image_in_the_bucket_opens_there(session: Session, folder: Path) -> None:
    delivery = prepare_within(session, ordered(session), 1)
    report = fetch(session, delivery, IMAGE, Target(folder, VsiBucket()))
    assert gdal.Open(report.finished[0].as_posix()).RasterXSize > 0


def test_a_large_file_goes_in_parts(folder: Path) -> None:
    path, piece, digest = folder / "large.bin", secrets.token_bytes(1 << 20), hashlib.sha256()
    upload = VsiBucket().begin(path)
    for _ in range(120):
        upload.write(piece)
        digest.update(piece)
    seen_before = VsiBucket().size(path)
    upload.finish()
    found, handle = hashlib.sha256(), gdal.VSIFOpenL(path.as_posix(), "rb")
    while data := gdal.VSIFReadL(1, 8 << 20, handle):
        found.update(data)
    gdal.VSIFCloseL(handle)
    assert (seen_before, VsiBucket().size(path), found.digest()) == (None, 120 << 20, digest.digest())


def test_an_abandoned_large_file_never_appears(folder: Path) -> None:
    path, piece = folder / "abandoned.bin", secrets.token_bytes(PART)
    upload = VsiBucket().begin(path)
    for _ in range(3):
        upload.write(piece)
    upload.abandon()
    assert VsiBucket().size(path) is None


def test_wrong_credentials_are_said_in_one_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    with pytest.raises(TransferError, match="credentials"):
        VsiBucket().write(folder / "a.json", "{}")


def test_cancel_in_the_middle_of_a_part_is_heard_within_a_second_and_leaves_nothing(
    session: Session, folder: Path, generated_sandbox: Any
) -> None:
    delivery = prepare_within(session, ordered(session), 1)
    generated_sandbox.set(rate_bytes_s=20_000)
    asked: list[float] = []

    def cancelled() -> bool:
        return bool(asked)

    timer = threading.Timer(1.0, lambda: asked.append(time.monotonic()))
    timer.start()
    with pytest.raises(Cancelled):
        fetch(session, delivery, IMAGE, Target(folder, VsiBucket()), cancelled=cancelled)
    seconds = time.monotonic() - asked[0]
    generated_sandbox.set(rate_bytes_s=0)
    assert (seconds < 1.0, list(VsiBucket().find(folder, "item.json"))) == (True, [])


def test_parts_that_a_killed_run_has_left_are_gone_after_the_next_one(folder: Path) -> None:
    path, piece = folder / "killed.bin", secrets.token_bytes(PART)
    left = VsiBucket().begin(path, 2 * PART)
    left.write(piece)
    again = VsiBucket().begin(path, 2 * PART)
    again.write(piece)
    again.finish()
    with pytest.raises(TransferError):
        left.finish()
    assert VsiBucket().size(path) == PART


def test_without_credentials_nothing_is_fetched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    gdal.VSICurlClearCache()
    with pytest.raises(NoCredentials):
        VsiBucket().admit(folder)


@pytest.mark.parametrize("wrong", ["key", "bucket"])
def test_who_would_be_refused_knows_it_beforehand(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    if wrong == "key":
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    place = folder if wrong == "key" else bucket_folder("s3://no-such-bucket-at-all/a")
    with pytest.raises(BucketRefused):
        VsiBucket(session.transport).admit(place)
