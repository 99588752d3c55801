"""What goes into a bucket goes together, within one budget, and stops at once when somebody asks it to."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import capella_explorer.core.bucket_source as bucket_source
import pytest
from capella_explorer.core.bucket_errors import NoCredentials
from capella_explorer.core.bucket_transfer import BucketTransfer, SizesThere
from capella_explorer.core.delivery import SignedAsset
from capella_explorer.core.downloading.pace import Pace
from capella_explorer.core.errors import Cancelled, OrderExpired
from capella_explorer.core.http import AnswerLost, Request
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfers import (
    DownloadPlan,
    Progress,
    Waiting,
    WaitReason,
)
from core_bucket import DATA, LINKS, NO_TIME, PLACE, FakeBucket, Links, RangeStore, planned, send
from core_fakes import Arriving

pytestmark = pytest.mark.usefixtures("small_parts")


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
