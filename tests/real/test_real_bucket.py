"""Products go into a bucket of a real S3 server, without a copy on this machine's disk."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from capella_explorer.bridge.vsi_bucket import VsiBucket, bucket_folder
from capella_explorer.core.account import Connection
from capella_explorer.core.errors import TransferError
from capella_explorer.core.fetching import prepare_within, send
from capella_explorer.core.local_library import Library
from capella_explorer.core.orders import OrderRequest
from capella_explorer.core.query import SearchQuery
from capella_explorer.core.selection import ItemName, all_rows, image_lines
from capella_explorer.core.session import Session
from capella_explorer.core.unattended import Bought, Mandate, place_within
from osgeo import gdal

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
    report = send(session, delivery, None, folder, bucket)
    again = send(session, delivery, None, folder, bucket)
    # The real server here cannot list: the catalog alone leads to the item.
    [item] = Library(folder, bucket).items()
    assert item.item_id == delivery.items[0].row.item_id
    assert {file.path for file in item.files} == set(report.finished)
    assert [bucket.size(file.path) for file in item.files] == [file.size_bytes for file in item.files]
    assert (again.finished, bucket.read(folder / "catalog.json") is not None) == ((), True)


def test_the_image_in_the_bucket_opens_there(session: Session, folder: Path) -> None:
    delivery = prepare_within(session, ordered(session), 1)
    report = send(session, delivery, frozenset({"HH", "VV"}), folder, VsiBucket())
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
