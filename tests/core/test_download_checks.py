"""Delivered check sums, and what happens where the bytes do not fit, the order runs out or somebody else is first."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from capella_explorer.core.delivery import SignedUrl
from capella_explorer.core.downloading.digests import sums_in
from capella_explorer.core.downloading.sidecar import Sidecar
from capella_explorer.core.errors import NotVerified, OrderExpired
from capella_explorer.core.http import Request
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfers import FileVerified, Outcome, Proof, Waiting, WaitReason
from core_fakes import Arriving
from core_store import DATA, Desk, Reply, cut_after

SUM = hashlib.sha256(DATA).hexdigest()


def digest(**sums: str) -> bytes:
    """As the vendor delivers it."""
    files = [{"name": f"{name}.tif", "md5": "0" * 32, "sha256": sum_} for name, sum_ in sums.items()]
    return json.dumps({"files": files}).encode()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def flipped(request: Request, honest: Arriving) -> Reply:
    """One bit is wrong, and nothing on the way notices."""
    body = bytearray(honest.pieces[0])  # type: ignore[arg-type]
    body[77] ^= 1
    return Arriving(honest.status, honest.headers, [bytes(body)])


def test_a_file_with_a_delivered_sum_is_held_against_it(desk: Desk) -> None:
    desk.digest = digest(a=SUM.upper())
    [file] = desk.fetch().files
    assert (file.how, file.sha256) == (Proof.DIGEST, SUM)
    assert desk.events[-1] == FileVerified(file.path, len(DATA), SUM, Proof.DIGEST)


def test_the_sums_of_an_item_are_asked_for_once(desk: Desk) -> None:
    desk.digest = digest(a=SUM, b=SUM)
    assert [file.how for file in desk.fetch("a.tif", "b.tif").files] == [Proof.DIGEST] * 2
    assert desk.store.asked_for_digest == 1


def test_a_wrong_bit_is_found_and_the_file_fetched_once_more(desk: Desk) -> None:
    desk.digest, desk.store.faults = digest(a=SUM), [flipped]
    [file] = desk.fetch().files
    assert (file.how, file.fetched_bytes) == (Proof.DIGEST, 2 * len(DATA))
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_file_that_is_wrong_twice_is_given_up_and_nothing_of_it_kept(desk: Desk) -> None:
    desk.digest, desk.store.faults = digest(a=SUM), [flipped, flipped]
    report = desk.fetch()
    assert isinstance(report.failed[0].error, NotVerified)
    assert list((desk.folder / "scene").iterdir()) == []


def test_what_an_earlier_run_left_is_part_of_the_sum(desk: Desk) -> None:
    desk.store.faults = [cut_after(3000, ZeroDivisionError())]  # type: ignore[arg-type]
    with pytest.raises(ZeroDivisionError):
        desk.fetch()
    part = desk.folder / "scene" / "a.tif.part"
    with part.open("r+b") as file:
        file.write(b"rot")
    desk.digest = digest(a=SUM)
    [file] = desk.fetch().files
    assert (file.how, desk.store.ranges[-2:]) == (Proof.DIGEST, [f"bytes=3000-{len(DATA) - 1}", "bytes=0-8388607"])
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


@pytest.mark.parametrize("text", [digest(other=SUM), b"<html>", b"[1]", b'{"files": [{"name": "a.tif"}]}', b"{}", None])
def test_without_a_readable_sum_the_size_alone_is_proof_and_that_is_said(text: bytes | None, desk: Desk) -> None:
    desk.digest = b""
    desk.store.send = lambda request: _answer(text)  # type: ignore[method-assign,assignment]
    [file] = desk.fetch().files
    assert (file.how, file.sha256) == (Proof.SIZE, None)


def _answer(text: bytes | None) -> object:
    from capella_explorer.core.http import Response

    return Response(403) if text is None else Response(200, {}, text)


def test_sums_are_read_from_the_vendors_form() -> None:
    assert sums_in(digest(a=SUM, b="short")) == {"a.tif": SUM}
    with pytest.raises(ValueError, match="Expecting"):
        sums_in(b"<html>")


def links_of(desk: Desk, answers: list[Exception | None]) -> Callable[[AssetIdentity], SignedUrl]:
    honest = desk.link

    def link(identity: AssetIdentity) -> SignedUrl:
        fault = answers.pop(0) if answers else None
        if fault:
            raise fault
        return honest(identity)

    return link


def test_an_order_that_runs_out_is_waited_for_until_somebody_has_renewed_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("capella_explorer.core.downloading.serving.LOOKS_AGAIN_S", 0.01)
    desk.store.faults = [cut_after(3000)]
    desk.link = links_of(desk, [None, OrderExpired(), OrderExpired()])
    desk.renewal_patience_s = 60.0
    assert desk.fetch().is_complete
    waits = [event for event in desk.events if isinstance(event, Waiting)]
    assert {(wait.reason, wait.until) for wait in waits} == {(WaitReason.LINK_EXPIRED, None)}
    assert desk.store.ranges == ["bytes=0-8388607", f"bytes=3000-{len(DATA) - 1}"]


def test_an_order_that_nobody_renews_fails_its_files_and_keeps_what_is_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("capella_explorer.core.downloading.serving.LOOKS_AGAIN_S", 0.01)
    desk.store.faults = [cut_after(3000)]
    desk.link = links_of(desk, [None, *[OrderExpired()] * 1000])
    desk.renewal_patience_s = 0.1
    assert isinstance(desk.fetch().failed[0].error, OrderExpired)
    desk.link = Desk(desk.folder).link
    assert desk.fetch().files[0].outcome is Outcome.RESUMED
    assert desk.store.ranges[-1] == f"bytes=3000-{len(DATA) - 1}"


def test_a_file_that_another_download_fetches_is_waited_for_and_not_fetched_twice(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("capella_explorer.core.downloading.serving.LOOKS_AGAIN_S", 0.01)
    (desk.folder / "scene").mkdir()
    other = Sidecar.open(desk.folder / "scene" / "a.tif.part")
    assert other

    def arrive() -> None:
        (desk.folder / "scene" / "a.tif").write_bytes(DATA)
        other.close(is_over=True)

    threading.Timer(0.2, arrive).start()
    [file] = desk.fetch().files
    assert (file.outcome, desk.store.requests) == (Outcome.SKIPPED, [])
    assert {event.reason for event in desk.events if isinstance(event, Waiting)} == {WaitReason.OTHER_DOWNLOAD}
    assert desk.on_disk == {"a.tif": len(DATA)}
