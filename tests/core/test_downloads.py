"""Fetching files over a transport that fails in every way: a final name always means a whole, right file."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from capella_explorer.core.delivery import SignedUrl
from capella_explorer.core.downloads import TRIES, free_bytes
from capella_explorer.core.errors import (
    Cancelled,
    CapellaError,
    DiskFull,
    FolderNotWritable,
    KeyNotAccepted,
    OrderExpired,
    ServiceFailed,
)
from capella_explorer.core.http import NotSent, Request
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfers import FileAdvanced, FileFailed, FileFinished
from core_fakes import Arriving
from core_store import DATA, Desk, Reply, cut_after, failing, status


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


WHOLE = {"a.tif": len(DATA)}


def test_a_file_arrives_whole_under_its_final_name(desk: Desk) -> None:
    report = desk.fetch()
    target = desk.folder / "scene" / "a.tif"
    assert (report.finished, report.failed, report.is_complete) == ((target,), (), True)
    assert target.read_bytes() == DATA
    assert desk.on_disk == WHOLE
    assert desk.events[-2:] == [FileAdvanced(target, len(DATA), len(DATA)), FileFinished(target, len(DATA))]
    assert [(r.method, r.url, dict(r.headers)) for r in desk.store.requests] == [
        ("GET", "https://b.example.org/a.tif", {"Accept-Encoding": "identity"})
    ]


def test_a_cut_is_continued_where_it_broke(desk: Desk) -> None:
    desk.store.faults = [cut_after(3000), cut_after(2000), failing(NotSent("x"))]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [None, "bytes=3000-", "bytes=5000-", "bytes=5000-"]
    assert {r.headers.get("If-Range") for r in desk.store.requests[1:]} == {'"one"'}
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_body_shorter_than_announced_is_continued(desk: Desk) -> None:
    short = lambda request, honest: Arriving(honest.status, honest.headers, [honest.pieces[0][:100]])  # noqa: E731
    desk.store.faults = [short]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [None, "bytes=100-"]


def test_an_object_that_changed_meanwhile_is_fetched_anew(desk: Desk) -> None:
    def change(request: Request, honest: Arriving) -> Reply:
        desk.store.etag, desk.store.data = '"two"', DATA[::-1]
        return cut_after(3000)(request, honest)

    desk.store.faults = [change]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [None, "bytes=3000-"]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA[::-1]


@pytest.mark.parametrize(
    "headers",
    [
        {"etag": '"two"', "content-range": f"bytes 3000-{len(DATA) - 1}/{len(DATA)}"},
        {"content-range": f"bytes 3000-{len(DATA)}/{len(DATA) + 1}"},
        {"etag": '"one"', "content-range": f"bytes 0-{len(DATA) - 1}/{len(DATA)}"},
        {"etag": '"one"', "content-range": "bytes 3000-/*"},
        {"etag": '"one"'},
    ],
)
def test_a_part_that_does_not_fit_is_never_appended(headers: dict[str, str], desk: Desk) -> None:
    desk.store.faults = [cut_after(3000), lambda request, honest: Arriving(206, headers, [b"wrong" * 999])]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [None, "bytes=3000-", None]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_store_that_ignores_ranges_sends_it_all_again(desk: Desk) -> None:
    everything = lambda request, honest: Arriving(200, {"content-length": str(len(DATA))}, [DATA])  # noqa: E731
    desk.store.faults = [cut_after(3000), everything]
    assert desk.fetch().is_complete
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_killed_run_is_continued_by_the_next(desk: Desk) -> None:
    desk.store.faults = [cut_after(3000, ZeroDivisionError())]  # type: ignore[arg-type]
    with pytest.raises(ZeroDivisionError):
        desk.fetch()
    assert desk.on_disk == {"a.tif.part": 3000, "a.tif.part.etag": 5}
    assert Desk(desk.folder, desk.store).fetch().is_complete
    assert desk.store.ranges == [None, "bytes=3000-"]
    assert desk.on_disk == WHOLE


def test_a_part_of_unknown_origin_is_thrown_away(desk: Desk) -> None:
    (desk.folder / "scene").mkdir()
    (desk.folder / "scene" / "a.tif.part").write_bytes(b"?" * 3000)
    assert desk.fetch().is_complete
    assert desk.store.ranges == [None]


@pytest.mark.parametrize(
    ("left", "ranges"), [(len(DATA), [f"bytes={len(DATA)}-"]), (len(DATA) + 5, [f"bytes={len(DATA) + 5}-", None])]
)
def test_a_part_that_is_complete_or_too_long_is_settled_by_416(left: int, ranges: list[str | None], desk: Desk) -> None:
    (desk.folder / "scene").mkdir()
    (desk.folder / "scene" / "a.tif.part").write_bytes((DATA + b"extra")[:left])
    (desk.folder / "scene" / "a.tif.part.etag").write_text('"one"')
    assert desk.fetch().is_complete
    assert desk.store.ranges == ranges
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_cancel_keeps_what_has_arrived(desk: Desk) -> None:
    pieces = [DATA[n : n + 1000] for n in range(0, len(DATA), 1000)]
    desk.store.faults = [lambda request, honest: Arriving(200, honest.headers, list(pieces))]
    calls = iter(range(100))
    desk.cancelled = lambda: next(calls) >= 4
    with pytest.raises(Cancelled):
        desk.fetch()
    assert desk.on_disk == {"a.tif.part": 3000, "a.tif.part.etag": 5}


def test_a_file_without_progress_is_given_up_and_the_next_one_fetched(desk: Desk) -> None:
    desk.store.faults = [failing(NotSent("x"))] * TRIES
    report = desk.fetch("a.tif", "b.tif")
    assert [failure.target.name for failure in report.failed] == ["a.tif"]
    assert [path.name for path in report.finished] == ["b.tif"]
    assert not report.is_complete
    assert len(desk.store.requests) == TRIES + 1
    assert "start the download again" in report.failed[0].sentence
    assert [event for event in desk.events if isinstance(event, FileFailed)] == list(report.failed)


def test_progress_renews_the_patience(desk: Desk) -> None:
    desk.store.faults = [cut_after(10)] * (3 * TRIES)
    assert desk.fetch().is_complete
    assert len(desk.store.requests) == 3 * TRIES + 1


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504])
def test_a_passing_fault_of_the_store_is_waited_out(code: int, desk: Desk) -> None:
    desk.store.faults = [status(code), status(code)]
    assert desk.fetch().is_complete
    assert sum(desk.slept) == pytest.approx(1 + 2)


@pytest.mark.parametrize("code", [301, 400, 401, 403, 404, 410])
def test_a_refused_link_fails_its_file_at_once(code: int, desk: Desk) -> None:
    desk.store.faults = [status(code)]
    report = desk.fetch("a.tif", "b.tif")
    assert [failure.target.name for failure in report.failed] == ["a.tif"]
    assert "prepare the order again" in report.failed[0].sentence
    assert len(desk.store.requests) == 2


@pytest.mark.parametrize("fault", [OrderExpired(), KeyNotAccepted(), ServiceFailed()])
def test_a_link_that_cannot_be_had_fails_its_file_and_not_the_others(fault: CapellaError, desk: Desk) -> None:
    honest = desk.link

    def link(identity: AssetIdentity) -> SignedUrl:
        if identity.item_id == "a.tif":
            raise fault
        return honest(identity)

    desk.link = link
    report = desk.fetch("a.tif", "b.tif")
    assert [failure.sentence for failure in report.failed] == [fault.sentence]
    assert [path.name for path in report.finished] == ["b.tif"]


def test_each_connection_asks_for_the_link_of_that_moment(desk: Desk) -> None:
    numbers = iter(range(9))
    desk.link = lambda identity: SignedUrl(f"https://b.example.org/{next(numbers)}", None)
    desk.store.faults = [cut_after(3000)]
    desk.fetch()
    assert [request.url[-1] for request in desk.store.requests] == ["0", "1"]


@pytest.mark.parametrize(
    "reply",
    [
        lambda request, honest: Arriving(200, honest.headers, [DATA + b"more"]),
        lambda request, honest: Arriving(200, {"content-length": "9", "etag": '"one"'}, [DATA]),
    ],
)
def test_a_file_of_the_wrong_size_never_gets_its_final_name(reply: Callable, desk: Desk) -> None:
    desk.store.faults = [reply]
    report = desk.fetch()
    assert "not complete or was changed" in report.failed[0].sentence
    assert desk.on_disk == {}


def test_an_answer_without_a_length_is_not_believed_to_be_whole(desk: Desk) -> None:
    desk.store.faults = [lambda request, honest: Arriving(200, {}, [])] * TRIES
    assert not desk.fetch().is_complete
    assert "a.tif" not in desk.on_disk


def test_a_chunked_answer_that_ended_is_whole(desk: Desk) -> None:
    desk.store.faults = [lambda request, honest: Arriving(200, {"transfer-encoding": "chunked"}, [DATA])]
    assert desk.fetch().is_complete
    assert desk.on_disk == WHOLE


def test_an_empty_file_is_a_file(desk: Desk) -> None:
    desk.store.data = b""
    assert desk.fetch().is_complete
    assert desk.on_disk == {"a.tif": 0}


@pytest.mark.parametrize(
    ("number", "error"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, FolderNotWritable)]
)
def test_a_full_disk_stops_everything_and_keeps_what_has_arrived(
    number: int, error: type[CapellaError], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(error):
        desk.fetch("a.tif", "b.tif")
    assert len(desk.store.requests) == 1
    assert desk.on_disk == {"a.tif.part": len(DATA), "a.tif.part.etag": 5}


def test_a_folder_that_is_a_file_says_so_before_anything_is_fetched(desk: Desk) -> None:
    (desk.folder / "scene").write_text("")
    with pytest.raises(FolderNotWritable):
        desk.fetch()
    assert desk.store.requests == []


def test_free_space_is_asked_of_the_nearest_folder_that_exists(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet") > 0
