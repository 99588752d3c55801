"""Files go into a bucket in order, from parallel ranges, and appear there only when they are verified."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

import capella_explorer.core.bucket_sending as bucket_sending
import pytest
from capella_explorer.core.errors import LinkRefused, NotVerified, TransferError
from capella_explorer.core.http import AnswerLost, Request
from capella_explorer.core.transfers import (
    FileVerified,
    Proof,
)
from core_bucket import DATA, PLACE, FakeBucket, Links, RangeStore, planned, send
from core_fakes import Arriving

pytestmark = pytest.mark.usefixtures("small_parts")


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
