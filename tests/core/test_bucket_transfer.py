"""Files go into a bucket in order, from parallel ranges, and appear there only when they are verified."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import capella_explorer.core.bucket_sending as bucket_sending
import capella_explorer.core.bucket_source as bucket_source
import pytest
from capella_explorer.core.bucket_errors import NoCredentials
from capella_explorer.core.bucket_transfer import BucketTransfer, SizesThere
from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.downloading.pace import Pace
from capella_explorer.core.downloading.patience import Patience
from capella_explorer.core.errors import Cancelled, LinkRefused, NotVerified, OrderExpired, TransferError
from capella_explorer.core.http import AnswerLost, Request, Response
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfers import (
    DownloadPlan,
    DownloadReport,
    FileVerified,
    PlannedFile,
    Progress,
    Proof,
    Waiting,
    WaitReason,
)
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
    is_open: bool = True

    def admit(self, folder: Path) -> None:
        if not self.is_open:
            raise NoCredentials

    def read(self, path: Path) -> str | None:
        return self.objects[path].decode() if path in self.objects else None

    def write(self, path: Path, text: str) -> None:
        self.objects[path] = text.encode()

    def find(self, folder: Path, name: str) -> Iterable[Path]:
        return [path for path in self.objects if path.name == name and path.parent.parent == folder]

    def size(self, path: Path) -> int | None:
        return len(self.objects[path]) if path in self.objects else None

    def begin(self, path: Path, size_bytes: int | None = None) -> FakeUpload:
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

    most_at_once: int = 0
    _at_once: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def send(self, request: Request) -> Response:
        return Response(200, {}, self.sums)

    @contextmanager
    def open(self, request: Request) -> Iterator[Arriving]:
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            answer = self._answer(request)
        yield answer
        with self._lock:
            self._at_once -= 1

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


def planned(name: str = "a.tif", *, with_digest: bool = False, size: int | None = None) -> PlannedFile:
    def asset(key: str) -> SignedAsset:
        return LINKS.asset(AssetIdentity("order", "capella-geo", "item", key, ""))

    return PlannedFile(asset("HH"), PLACE / "item" / name, size, asset("digest") if with_digest else None)


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bucket_source, "PART", 1000)
    monkeypatch.setattr(bucket_sending, "HELD_BACK", 4000)


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
    monkeypatch.setattr(bucket_sending, "HELD_BACK", held_back)
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
    @dataclass
    class Changing(RangeStore):
        def _answer(self, request: Request) -> Arriving:
            self.etag = '"one"' if len(self.ranges) < 4 else '"two"'
            return super()._answer(request)

    bucket = FakeBucket()
    report = send(Changing(), bucket)
    assert (bucket.objects, type(report.files[0].error)) == ({}, NotVerified)


def test_several_files_go_at_once_within_one_budget_of_connections() -> None:
    @dataclass
    class Far(RangeStore):
        @contextmanager
        def open(self, request: Request) -> Iterator[Arriving]:
            with super().open(request) as answer:
                time.sleep(0.01)
                yield answer

    store, bucket = Far(), FakeBucket()
    files = tuple(planned(f"{number}.tif") for number in range(6))
    transfer = BucketTransfer(store, LINKS, bucket, NO_TIME, Pace(connections=3))
    report = transfer.execute(DownloadPlan("order", PLACE, files))
    assert bucket.objects == {file.target: DATA for file in files}
    assert [file.path for file in report.files] == [file.target for file in files]
    assert store.most_at_once == 3


@dataclass
class Stuck:
    """A body of which nothing more comes until somebody breaks the connection."""

    status: int = 206
    headers: dict[str, str] = field(
        default_factory=lambda: {"etag": '"one"', "content-range": f"bytes 0-999/{len(DATA)}"}
    )
    broken: threading.Event = field(default_factory=threading.Event)

    def chunks(self, size: int) -> Iterator[bytes]:
        yield DATA[:100]
        self.broken.wait(20)
        raise AnswerLost("aborted")

    def abort(self) -> None:
        self.broken.set()


def test_cancel_is_heard_within_a_second_though_nothing_comes_any_more() -> None:
    body = Stuck()

    class Asleep(RangeStore):
        @contextmanager
        def open(self, request: Request) -> Iterator[Stuck]:
            yield body

    bucket, told = FakeBucket(), []
    timer = threading.Timer(0.3, told.append, ["stop"])
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        send(Asleep(), bucket, cancelled=lambda: bool(told))
    assert time.monotonic() - began < 1.3
    assert (bucket.objects, bucket.abandoned, body.broken.is_set()) == ({}, bucket.begun, True)


def test_cancel_leaves_nothing_behind() -> None:
    bucket, told = FakeBucket(), []

    class Slow(RangeStore):
        def _answer(self, request: Request) -> Arriving:
            time.sleep(0.02)
            return super()._answer(request)

    with pytest.raises(Cancelled):
        send(Slow(), bucket, emit=told.append, cancelled=lambda: any(isinstance(event, Progress) for event in told))
    assert (bucket.objects, bucket.abandoned) == ({}, bucket.begun)


def test_what_has_come_is_told_before_a_part_is_whole() -> None:
    class Trickling(RangeStore):
        def _answer(self, request: Request) -> Arriving:
            answer = super()._answer(request)
            return Slowly(answer.status, answer.headers, [b"".join(answer.pieces)])

    told: list[object] = []
    send(Trickling(data=DATA[:900]), FakeBucket(), emit=told.append)
    steps = [event.done_bytes for event in told if isinstance(event, Progress)]
    assert steps == sorted(steps)
    assert any(0 < step < 900 for step in steps)


class Slowly(Arriving):
    """A hundred bytes at a time."""

    def chunks(self, size: int) -> Iterator[bytes]:
        [whole] = self.pieces
        for start in range(0, len(whole), 100):
            time.sleep(0.05)
            yield whole[start : start + 100]


def test_an_order_that_was_renewed_meanwhile_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bucket_source, "LOOKS_AGAIN_S", 0.01)

    class Dying(Links):
        asked = 0

        def asset(self, identity: AssetIdentity) -> SignedAsset:
            self.asked += 1
            if 3 < self.asked < 8:
                raise OrderExpired
            return super().asset(identity)

    bucket, told = FakeBucket(), []
    transfer = BucketTransfer(RangeStore(), Dying(), bucket, NO_TIME, renewal_patience_s=5.0)
    transfer.execute(DownloadPlan("order", PLACE, (planned(),)), told.append)
    assert list(bucket.objects.values()) == [DATA]
    assert {event.reason for event in told if isinstance(event, Waiting)} == {WaitReason.LINK_EXPIRED}


def test_nothing_is_fetched_where_the_environment_holds_no_credentials() -> None:
    store = RangeStore()
    with pytest.raises(NoCredentials):
        send(store, FakeBucket(is_open=False))
    assert store.ranges == []


def test_a_bucket_is_asked_once_for_what_lies_there() -> None:
    bucket = FakeBucket({PLACE / "a.tif": b"radar"})
    there = SizesThere(bucket)
    found = [there(PLACE / "a.tif"), there.exists(PLACE / "a.tif"), there.exists(PLACE / "b.tif")]
    bucket.objects.clear()
    assert (found, there(PLACE / "a.tif")) == ([5, True, False], 5)
