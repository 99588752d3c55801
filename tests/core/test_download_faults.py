"""A store that is busy, links that die, a disk that is full: what is tried again, what is said, what is kept."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from capella_explorer.core.delivery import SignedUrl
from capella_explorer.core.downloads import execute, free_bytes
from capella_explorer.core.errors import (
    CapellaError,
    DiskFull,
    FolderNotWritable,
    KeyNotAccepted,
    OrderExpired,
    ServiceFailed,
)
from capella_explorer.core.http import NotSent, Request
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfers import DownloadPlan, FileFailed, Outcome, Waiting
from core_store import DATA, QUICK, Desk, cut_after, status

WHOLE = {"a.tif": len(DATA)}
LAST = len(DATA) - 1
FIRST = "bytes=0-8388607"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_file_without_progress_is_given_up_and_the_next_one_fetched(desk: Desk) -> None:
    honest = desk.store.open

    def open_(request: Request) -> object:
        if request.url.endswith("a.tif"):
            desk.store.requests.append(request)
            raise NotSent("x")
        return honest(request)

    desk.store.open = open_  # type: ignore[method-assign,assignment]
    report = desk.fetch("a.tif", "b.tif")
    assert [failure.path.name for failure in report.failed] == ["a.tif"]
    assert [path.name for path in report.finished] == ["b.tif"]
    assert not report.is_complete
    assert len(desk.store.requests) == QUICK.tries + 1
    assert "start the download again" in report.failed[0].sentence
    assert [event for event in desk.events if isinstance(event, FileFailed)] == list(report.failed)


def test_progress_renews_the_patience(desk: Desk) -> None:
    desk.store.faults = [cut_after(10)] * (3 * QUICK.tries)
    assert desk.fetch().is_complete
    assert len(desk.store.requests) == 3 * QUICK.tries + 1


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504])
def test_a_passing_fault_of_the_store_is_waited_out(code: int, desk: Desk) -> None:
    desk.store.faults = [status(code), status(code)]
    assert desk.fetch().is_complete
    assert sum(isinstance(event, Waiting) for event in desk.events) == 2


@pytest.mark.parametrize(
    ("code", "way_out"), [(301, "prepare the order again"), (404, "try again later"), (405, "prepare the order again")]
)
def test_what_a_store_does_not_have_fails_its_file_at_once(code: int, way_out: str, desk: Desk) -> None:
    desk.store.faults = [status(code)]
    report = desk.fetch()
    assert way_out in report.failed[0].sentence
    assert len(desk.store.requests) == 1
    assert list((desk.folder / "scene").iterdir()) == []


@pytest.mark.parametrize("code", [400, 401, 403, 410])
def test_a_link_that_died_in_mid_file_is_renewed_and_the_file_continued(code: int, desk: Desk) -> None:
    numbers = iter(range(99))
    desk.link = lambda identity: SignedUrl(f"https://b.example.org/{next(numbers)}", None)
    desk.store.faults = [cut_after(3000), status(code)]
    assert desk.fetch().is_complete
    assert desk.distrusted == ["https://b.example.org/1"]
    assert desk.store.ranges == [FIRST, f"bytes=3000-{LAST}", f"bytes=3000-{LAST}"]
    assert [request.url[-1] for request in desk.store.requests] == ["0", "1", "2"]


def test_a_store_that_refuses_every_link_fails_the_file(desk: Desk) -> None:
    desk.store.faults = [status(403)] * 9
    report = desk.fetch()
    assert "prepare the order again" in report.failed[0].sentence
    assert len(desk.store.requests) == 3


@pytest.mark.parametrize("fault", [OrderExpired(), KeyNotAccepted()])
def test_a_link_that_cannot_be_had_fails_its_file_and_not_the_others(fault: CapellaError, desk: Desk) -> None:
    honest = desk.link

    def link(identity: AssetIdentity) -> SignedUrl:
        if identity.item_id == "a.tif":
            raise fault
        return honest(identity)

    desk.link = link
    report = desk.fetch("a.tif", "b.tif")
    assert [failure.error for failure in report.failed] == [fault]
    assert [path.name for path in report.finished] == ["b.tif"]


def test_a_service_that_is_away_for_a_moment_is_asked_again_for_the_link(desk: Desk) -> None:
    answers: list[CapellaError | None] = [ServiceFailed(), None]
    honest = desk.link

    def link(identity: AssetIdentity) -> SignedUrl:
        fault = answers.pop(0)
        if fault:
            raise fault
        return honest(identity)

    desk.link = link
    assert desk.fetch().is_complete


@pytest.mark.parametrize(
    ("number", "error"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, FolderNotWritable)]
)
def test_a_disk_that_takes_no_more_stops_everything_and_keeps_what_has_arrived(
    number: int, error: type[CapellaError], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    honest = os.pwrite

    def full(descriptor: int, piece: memoryview, position: int) -> int:
        if position >= 3000:
            raise OSError(number, "no")
        return honest(descriptor, piece[:3000], position)

    with monkeypatch.context() as patch:
        patch.setattr("os.pwrite", full)
        with pytest.raises(error):
            desk.fetch("a.tif", "b.tif")
    assert not (desk.folder / "scene" / "a.tif").exists()
    assert desk.fetch("a.tif", "b.tif").is_complete
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_files_that_cannot_fit_are_not_begun(desk: Desk) -> None:
    with pytest.raises(DiskFull):
        desk.fetch(size=free_bytes(desk.folder))
    assert desk.store.requests == []


def test_where_nothing_is_to_be_fetched_a_full_disk_is_no_fault(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("capella_explorer.core.downloading.watch.free_bytes", lambda folder: 0)
    assert execute(DownloadPlan("o", desk.folder, ()), desk.store, desk).is_complete  # type: ignore[arg-type]
    with pytest.raises(DiskFull):
        desk.fetch()


def test_a_folder_that_is_a_file_says_so_before_anything_is_fetched(desk: Desk) -> None:
    (desk.folder / "scene").write_text("")
    with pytest.raises(FolderNotWritable):
        desk.fetch()
    assert desk.store.requests == []


def test_a_file_that_lies_there_already_is_left_alone(desk: Desk) -> None:
    (desk.folder / "scene").mkdir()
    (desk.folder / "scene" / "a.tif").write_bytes(b"mine")
    [file] = desk.fetch().files
    assert (file.outcome, desk.store.requests, desk.on_disk) == (Outcome.SKIPPED, [], {"a.tif": 4})


def test_a_folder_that_bears_the_final_name_is_no_file_that_lies_there_already(desk: Desk) -> None:
    (desk.folder / "scene" / "a.tif").mkdir(parents=True)
    with pytest.raises(FolderNotWritable):
        desk.fetch()
    assert (desk.folder / "scene" / "a.tif").is_dir()


def test_a_file_is_replaced_where_the_plan_says_so(desk: Desk) -> None:
    (desk.folder / "scene").mkdir()
    (desk.folder / "scene" / "a.tif").write_bytes(b"mine")
    desk.is_replacing = True
    assert desk.fetch().is_complete
    assert desk.on_disk == WHOLE


def test_free_space_is_asked_of_the_nearest_folder_that_exists(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet") > 0
