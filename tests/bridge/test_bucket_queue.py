"""A download into a bucket waits, runs, pauses and ends in the same queue; here the bucket is a folder beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge import download_controller
from capella_explorer.core.bucket_address import bucket_folder
from capella_explorer.core.bucket_errors import NoCredentials
from capella_explorer.core.download_entries import QueueState
from capella_explorer.core.orders import Order
from capella_explorer.core.shelf import LocalShelf
from download_desk import IMAGE, Desk

PLACE = bucket_folder("s3://mine/scenes")


@dataclass
class Upload:
    """Seen when it is finished."""

    path: Path
    data: bytes = b""

    def write(self, data: bytes) -> None:
        self.data += data

    def finish(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(self.data)

    def abandon(self) -> None:
        self.data = b""


@dataclass
class FolderBucket:
    """Objects as files below `root`."""

    root: Path
    has_credentials: bool = True
    begun: list[str] = field(default_factory=list)
    _shelf: LocalShelf = field(default_factory=LocalShelf)

    def admit(self, folder: Path) -> None:
        if not self.has_credentials:
            raise NoCredentials

    def read(self, path: Path) -> str | None:
        return self._shelf.read(self.at(path))

    def write(self, path: Path, text: str) -> None:
        self._shelf.write(self.at(path), text)

    def find(self, folder: Path, name: str) -> Iterable[Path]:
        return [folder / found.relative_to(self.at(folder)) for found in self._shelf.find(self.at(folder), name)]

    def size(self, path: Path) -> int | None:
        return self._shelf.size(self.at(path))

    def begin(self, path: Path, size_bytes: int | None = None) -> Upload:
        self.begun.append(path.name)
        return Upload(self.at(path))

    def at(self, path: Path) -> Path:
        return self.root / path.relative_to("/vsis3")


@pytest.fixture
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FolderBucket:
    """The bucket that every run is given."""
    bucket = FolderBucket(tmp_path / "store")
    monkeypatch.setattr(download_controller, "VsiBucket", lambda _transport: bucket)
    return bucket


def test_files_arrive_in_the_bucket_with_catalog_and_report(desk: Desk, order: Order, bucket: FolderBucket) -> None:
    name = desk.download(order, PLACE)
    entry = desk.stands(name, QueueState.DONE).entry
    assert [bucket.size(file.path) for file in entry.planned] == [file.size_bytes for file in entry.planned]
    assert [file.stage.is_arrived for file in entry.planned] == [True, True]
    assert bucket.size(PLACE / "catalog.json")
    assert bucket.size(PLACE / "reports" / f"{order.order_id}.txt")
    assert (entry.report, entry.layers) == (None, tuple(file.path for file in entry.planned))
    assert not Path("/vsis3").exists()


def test_what_lies_there_whole_is_not_sent_again(desk: Desk, order: Order, bucket: FolderBucket) -> None:
    desk.stands(desk.download(order, PLACE), QueueState.DONE)
    first = list(bucket.begun)
    desk.controller.clear_finished()
    [torn, _] = sorted(bucket.root.rglob("*.tif"))
    torn.write_bytes(b"torn")
    entry = desk.stands(desk.download(order, PLACE), QueueState.DONE).entry
    assert (len(first), bucket.begun[2:]) == (2, [torn.name])
    assert [file.path.name for file in entry.planned] == [torn.name]


def test_a_pause_leaves_nothing_half_and_it_goes_on(
    desk: Desk, order: Order, bucket: FolderBucket, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=400_000)
    name = desk.download(order, PLACE)
    desk.runs(name)
    desk.controller.pause((name,))
    desk.stands(name, QueueState.PAUSED)
    assert list(bucket.root.rglob("*.tif")) == []
    fresh_sandbox.set(rate_bytes_s=0)
    desk.controller.go_on((name,))
    desk.stands(name, QueueState.DONE)


def test_it_goes_on_after_a_restart_of_qgis(
    arrive: Callable[[], Desk], order: Order, bucket: FolderBucket, fresh_sandbox: Any, account: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=400_000)
    evening = arrive()
    name = evening.download(order, PLACE)
    evening.runs(name)
    evening.leave()
    fresh_sandbox.set(rate_bytes_s=0)
    morning = arrive()
    account.connect_now()
    assert morning.stands(name, QueueState.DONE).entry.folder == PLACE


def test_missing_credentials_are_said_in_one_sentence_and_wait_for_a_person(
    desk: Desk, order: Order, bucket: FolderBucket
) -> None:
    bucket.has_credentials = False
    entry = desk.stands(desk.download(order, PLACE, IMAGE), QueueState.FAILED).entry
    assert entry.sentence.startswith("No credentials for the bucket were found: set AWS_ACCESS_KEY_ID")
    bucket.has_credentials = True
    desk.controller.go_on((entry.entry_id,))
    desk.stands(entry.entry_id, QueueState.DONE)
