"""Files go into a bucket in order, from parallel ranges, and appear there only when they are verified."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import capella_explorer.core.bucket_source as bucket_source
import capella_explorer.core.bucket_transfer as bucket_transfer
import pytest
from capella_explorer.core.bucket_transfer import BucketTransfer
from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.downloading.patience import Patience
from capella_explorer.core.errors import Cancelled, LinkRefused, NotVerified, TransferError
from capella_explorer.core.http import AnswerLost, Request, Response
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfers import DownloadPlan, DownloadReport, FileVerified, PlannedFile, Progress, Proof
from core_fakes import Arriving

DATA = bytes(range(256)) * 40
PLACE = Path("/vsis3/mine/scenes")
NO_TIME = Patience(tries=3, first_s=0.0, longest_s=0.0)


@dataclass
class FakeUpload:
    """A file that is seen when it is finished."""

    bucket: FakeBucket
    path: Path
    data: bytes = b""

    def write(self, data: bytes) -> None:
        self.data += data

    def finish(self) -> None:
        self.bucket.objects[self.path] = self.data[: self.bucket.loses_after]

    def abandon(self) -> None:
        self.bucket.abandoned.append(self.path)


@dataclass
class FakeBucket:
    """A bucket in memory; `loses_after` cuts what is stored."""

    objects: dict[Path, bytes] = field(default_factory=dict)
    abandoned: list[Path] = field(default_factory=list)
    begun: list[Path] = field(default_factory=list)
    loses_after: int | None = None

    def read(self, path: Path) -> str | None:
        return self.objects[path].decode() if path in self.objects else None

    def write(self, path: Path, text: str) -> None:
        self.objects[path] = text.encode()

    def find(self, folder: Path, name: str) -> Iterable[Path]:
        return [path for path in self.objects if path.name == name and path.parent.parent == folder]

    def size(self, path: Path) -> int | None:
        return len(self.objects[path]) if path in self.objects else None

    def begin(self, path: Path) -> FakeUpload:
        self.begun.append(path)
        return FakeUpload(self, path)


@dataclass
class RangeStore:
    """A store with one object; `faults` come first, in turn."""

    data: bytes = DATA
    sums: bytes = b""
    etag: str = '"one"'
    faults: list[Exception | int] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)

    def send(self, request: Request) -> Response:
        return Response(200, {}, self.sums)

    @contextmanager
    def open(self, request: Request) -> Iterator[Arriving]:
        yield self._answer(request)

    def _answer(self, request: Request) -> Arriving:
        self.ranges.append(request.headers["Range"])
        fault = self.faults.pop(0) if self.faults else None
        if isinstance(fault, Exception):
            raise fault
        if fault:
            return Arriving(fault, {}, [])
        if request.headers.get("If-Match", self.etag) != self.etag:
            return Arriving(412, {}, [])
        first, last = (int(part) for part in request.headers["Range"].removeprefix("bytes=").split("-"))
        body = self.data[first : last + 1]
        end = first + len(body)
        headers = {"etag": self.etag, "content-range": f"bytes {first}-{end - 1}/{len(self.data)}"}
        return Arriving(206, headers, [body[:100], body[100:]])


@dataclass
class Links:
    """One link for ever; counts how often it was distrusted."""

    distrusted: int = 0

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        name = "sums.json" if identity.asset_key == "digest" else "a.tif"
        return SignedAsset(identity, SignedUrl(f"https://store/{name}?s=1", None))

    def distrust(self, asset: SignedAsset) -> None:
        self.distrusted += 1


LINKS = Links()


def planned(*, with_digest: bool = False, size: int | None = None) -> PlannedFile:
    def asset(key: str) -> SignedAsset:
        return LINKS.asset(AssetIdentity("order", "capella-geo", "item", key, ""))

    return PlannedFile(asset("HH"), PLACE / "item" / "a.tif", size, asset("digest") if with_digest else None)


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bucket_source, "PART", 1000)
    monkeypatch.setattr(bucket_transfer, "HELD_BACK", 4000)


def send(
    store: RangeStore, bucket: FakeBucket, file: PlannedFile | None = None, links: Links = LINKS, **options: object
) -> DownloadReport:
    transfer = BucketTransfer(store, links, bucket, NO_TIME)
    return transfer.execute(DownloadPlan("order", PLACE, (file or planned(),)), **options)


def test_parallel_ranges_arrive_in_order() -> None:
    bucket = FakeBucket()
    report = send(RangeStore(), bucket)
    assert bucket.objects == {PLACE / "item" / "a.tif": DATA}
    assert report.files[0].sha256 == hashlib.sha256(DATA).hexdigest()


def test_a_delivered_digest_is_held_against_the_bytes() -> None:
    told: list[object] = []
    sums = json.dumps({"files": [{"name": "a.tif", "sha256": hashlib.sha256(DATA).hexdigest()}]}).encode()
    send(RangeStore(sums=sums), FakeBucket(), planned(with_digest=True), emit=told.append)
    assert told[-1] == FileVerified(PLACE / "item" / "a.tif", len(DATA), hashlib.sha256(DATA).hexdigest(), Proof.DIGEST)


@pytest.mark.parametrize("held_back", [4000, 1 << 20])
def test_wrong_bytes_never_bear_the_name(held_back: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bucket_transfer, "HELD_BACK", held_back)
    sums = json.dumps({"files": [{"name": "a.tif", "sha256": "0" * 64}]}).encode()
    bucket = FakeBucket()
    report = send(RangeStore(sums=sums), bucket, planned(with_digest=True))
    assert (bucket.objects, type(report.files[0].error)) == ({}, NotVerified)
    assert bucket.abandoned == bucket.begun


def test_another_size_than_announced_never_bears_the_name() -> None:
    bucket = FakeBucket()
    report = send(RangeStore(), bucket, planned(size=len(DATA) + 1))
    assert (bucket.objects, type(report.files[0].error)) == ({}, NotVerified)


def test_a_bucket_that_lost_bytes_is_found_out() -> None:
    report = send(RangeStore(), FakeBucket(loses_after=17))
    assert type(report.files[0].error) is NotVerified


def test_cuts_and_pauses_are_gone_over() -> None:
    bucket = FakeBucket()
    send(RangeStore(faults=[AnswerLost("cut"), 500]), bucket)
    assert bucket.objects == {PLACE / "item" / "a.tif": DATA}


def test_a_store_that_fails_for_long_fails_the_file_and_leaves_nothing() -> None:
    bucket = FakeBucket()
    report = send(RangeStore(faults=[AnswerLost("cut")] * 50), bucket)
    assert (bucket.objects, type(report.files[0].error)) == ({}, TransferError)


def test_a_refused_link_is_replaced() -> None:
    links, bucket = Links(), FakeBucket()
    send(RangeStore(faults=[403]), bucket, links=links)
    assert (links.distrusted, list(bucket.objects.values())) == (1, [DATA])


def test_links_that_are_refused_again_and_again_fail_the_file() -> None:
    report = send(RangeStore(faults=[403] * 20), FakeBucket(), links=Links())
    assert type(report.files[0].error) is LinkRefused


def test_an_object_that_changes_meanwhile_never_bears_the_name() -> None:
    store, bucket = RangeStore(), FakeBucket()

    def change(event: object) -> None:
        if isinstance(event, Progress):
            store.etag = '"two"'

    report = send(store, bucket, emit=change)
    assert (bucket.objects, type(report.files[0].error)) == ({}, NotVerified)


def test_cancel_leaves_nothing_behind() -> None:
    bucket = FakeBucket()
    asked: list[int] = []
    with pytest.raises(Cancelled):
        send(RangeStore(), bucket, cancelled=lambda: bool(asked.append(1)) or len(asked) > 6)
    assert (bucket.objects, bucket.abandoned) == ({}, bucket.begun)


def test_no_more_than_the_window_is_asked_for_ahead() -> None:
    store = RangeStore(data=DATA)
    source = bucket_source.RangedSource(store, LINKS, NO_TIME, lambda _seconds: False)
    pieces = source.read(planned().asset, lambda: False)
    next(pieces)
    next(pieces)
    pieces.close()
    assert len(store.ranges) <= 2 + bucket_source.AT_ONCE
