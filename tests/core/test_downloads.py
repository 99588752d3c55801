"""Fetching files over a transport that fails in every way: a final name always means a whole, right file."""

from __future__ import annotations

from pathlib import Path

import pytest
from capella_explorer.core.downloads import execute
from capella_explorer.core.errors import (
    Cancelled,
    TransferError,
)
from capella_explorer.core.http import NotSent, Request
from capella_explorer.core.transfers import DownloadPlan, FileBegun, FileVerified, Outcome, Proof, Skip, SkippedFile
from core_fakes import Arriving
from core_store import DATA, QUICK, Desk, Reply, cut_after, failing, status


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


WHOLE = {"a.tif": len(DATA)}
LAST = len(DATA) - 1
FIRST = "bytes=0-8388607"


def test_a_file_arrives_whole_under_its_final_name(desk: Desk) -> None:
    report = desk.fetch()
    target = desk.folder / "scene" / "a.tif"
    assert (report.finished, report.failed, report.is_complete) == ((target,), (), True)
    assert target.read_bytes() == DATA
    assert [path.name for path in target.parent.iterdir()] == ["a.tif"]
    assert desk.events == [FileBegun(target, len(DATA)), FileVerified(target, len(DATA), None, Proof.SIZE)]
    assert [(r.method, r.url, dict(r.headers)) for r in desk.store.requests] == [
        ("GET", "https://b.example.org/a.tif", {"Accept-Encoding": "identity", "Range": FIRST})
    ]
    [file] = report.files
    assert (file.outcome, file.how, file.size_bytes, file.fetched_bytes, file.reconnects) == (
        Outcome.FETCHED,
        Proof.SIZE,
        len(DATA),
        len(DATA),
        0,
    )


def test_a_cut_is_continued_where_it_broke(desk: Desk) -> None:
    desk.store.faults = [cut_after(3000), cut_after(2000), failing(NotSent("x"))]
    [file] = desk.fetch().files
    assert desk.store.ranges == [FIRST, f"bytes=3000-{LAST}", f"bytes=5000-{LAST}", f"bytes=5000-{LAST}"]
    assert {r.headers.get("If-Match") for r in desk.store.requests[1:]} == {'"one"'}
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA
    assert (file.reconnects, file.fetched_bytes) == (3, len(DATA))


def test_a_body_shorter_than_announced_is_continued(desk: Desk) -> None:
    short = lambda request, honest: Arriving(honest.status, honest.headers, [honest.pieces[0][:100]])  # noqa: E731
    desk.store.faults = [short]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, f"bytes=100-{LAST}"]


def test_an_object_that_changed_meanwhile_is_fetched_anew(desk: Desk) -> None:
    def change(request: Request, honest: Arriving) -> Reply:
        desk.store.etag, desk.store.data = '"two"', DATA[::-1]
        return cut_after(3000)(request, honest)

    desk.store.faults = [change]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, f"bytes=3000-{LAST}", FIRST]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA[::-1]


def test_a_store_that_knows_no_conditions_is_caught_by_the_etag_of_its_answer(desk: Desk) -> None:
    headers = {"etag": '"two"', "content-range": f"bytes 3000-{LAST}/{len(DATA)}"}
    desk.store.faults = [cut_after(3000), lambda request, honest: Arriving(206, headers, [b"wrong" * 999])]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, f"bytes=3000-{LAST}", FIRST]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_an_object_that_changes_all_the_time_is_given_up(desk: Desk) -> None:
    changed = lambda request, honest: Arriving(412, {}, [])  # noqa: E731
    desk.store.faults = [cut_after(3000), *[changed, cut_after(3000)] * 9]
    report = desk.fetch()
    assert "changes on the server all the time" in report.failed[0].sentence
    assert desk.on_disk == {}


@pytest.mark.parametrize(
    "headers",
    [
        {"etag": '"one"', "content-range": f"bytes 0-{LAST}/{len(DATA)}"},
        {"etag": '"one"', "content-range": f"bytes 3001-{LAST}/{len(DATA)}"},
        {"etag": '"one"', "content-range": "bytes 3000-/*"},
        {"etag": '"one"', "content-range": f"bytes 3000-{LAST}/{len(DATA)}", "content-length": "7"},
        {"etag": '"one"', "content-range": f"bytes 3000-{LAST}/{len(DATA)}", "content-encoding": "gzip"},
        {"etag": '"one"'},
    ],
)
def test_a_part_that_does_not_fit_is_never_put_in(headers: dict[str, str], desk: Desk) -> None:
    desk.store.faults = [cut_after(3000), lambda request, honest: Arriving(206, headers, [b"wrong" * 999])]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, f"bytes=3000-{LAST}", f"bytes=3000-{LAST}"]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_part_may_be_shorter_than_asked(desk: Desk) -> None:
    headers = {"etag": '"one"', "content-range": f"bytes 0-99/{len(DATA)}", "content-length": "100"}
    desk.store.faults = [lambda request, honest: Arriving(206, headers, [DATA[:100]])]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, f"bytes=100-{LAST}"]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_store_that_ignores_ranges_sends_it_all_again_after_a_cut(desk: Desk) -> None:
    whole = {"content-length": str(len(DATA)), "etag": '"one"'}
    desk.store.faults = [
        lambda request, honest: Arriving(200, whole, [DATA[:3000], NotSent("x")]),
        lambda request, honest: Arriving(200, whole, [DATA]),
    ]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, FIRST]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_store_that_stops_to_know_ranges_is_believed_from_the_first_byte_on(desk: Desk) -> None:
    everything = lambda request, honest: Arriving(200, {"content-length": str(len(DATA))}, [DATA])  # noqa: E731
    desk.store.faults = [cut_after(3000), everything, everything]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, f"bytes=3000-{LAST}", None]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_sign_in_page_is_never_taken_for_the_file(desk: Desk) -> None:
    page = {"content-type": "text/html; charset=utf-8", "content-length": "5"}
    desk.store.faults = [lambda request, honest: Arriving(200, page, [b"login"])]
    assert desk.fetch().is_complete
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_what_nobody_foresaw_is_not_hidden_and_the_next_run_goes_on(desk: Desk) -> None:
    desk.store.faults = [cut_after(3000, ZeroDivisionError())]  # type: ignore[arg-type]
    with pytest.raises(ZeroDivisionError):
        desk.fetch()
    assert desk.on_disk == {"a.tif.part": len(DATA)}
    [file] = Desk(desk.folder, desk.store).fetch().files
    assert desk.store.ranges == [FIRST, f"bytes=3000-{LAST}"]
    assert desk.on_disk == WHOLE
    assert (file.outcome, file.fetched_bytes) == (Outcome.RESUMED, len(DATA) - 3000)


def test_a_part_of_unknown_origin_is_thrown_away(desk: Desk) -> None:
    (desk.folder / "scene").mkdir()
    (desk.folder / "scene" / "a.tif.part").write_bytes(b"?" * len(DATA))
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_store_that_does_not_name_the_version_is_not_continued_by_the_next_run(desk: Desk) -> None:
    nameless = {"content-range": f"bytes 0-{LAST}/{len(DATA)}", "content-length": str(len(DATA))}
    broken = lambda request, honest: Arriving(206, nameless, [DATA[:3000], ZeroDivisionError()])  # noqa: E731
    desk.store.faults = [broken]
    with pytest.raises(ZeroDivisionError):
        desk.fetch()
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, FIRST]


def test_the_record_hears_of_a_slow_range_long_before_it_ends(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("capella_explorer.core.downloading.fetching.NOTED_EVERY_S", 0.0)
    record = desk.folder / "scene" / "a.tif.part.ranges"
    seen: list[bool] = []

    class Watched(Arriving):
        def read_into(self, buffer: memoryview) -> int:
            seen.append(b" done 0 3000\n" in record.read_bytes())
            return super().read_into(buffer)

    desk.store.faults = [lambda _, honest: Watched(206, honest.headers, [DATA[:3000], DATA[3000:]])]
    assert desk.fetch().is_complete
    assert seen == [False, True]


def test_cancel_keeps_what_has_arrived(desk: Desk) -> None:
    stopped: list[bool] = []

    def stop(request: Request, honest: Arriving) -> Reply:
        stopped.append(True)
        return cut_after(3000)(request, honest)

    desk.store.faults = [stop, status(503, retry_after="5")]
    desk.cancelled = lambda: bool(stopped)
    with pytest.raises(Cancelled):
        desk.fetch()
    desk.cancelled, desk.store.faults = (lambda: False), []
    assert desk.fetch().files[0].outcome is Outcome.RESUMED
    assert desk.store.ranges[-1] == f"bytes=3000-{LAST}"
    assert desk.on_disk == WHOLE


def test_an_answer_without_a_length_is_not_believed_to_be_whole(desk: Desk) -> None:
    desk.store.faults = [lambda request, honest: Arriving(200, {}, [])] * QUICK.tries
    assert isinstance(desk.fetch().failed[0].error, TransferError)
    assert "a.tif" not in desk.on_disk


def test_a_chunked_answer_that_ended_is_whole(desk: Desk) -> None:
    desk.store.faults = [lambda request, honest: Arriving(200, {"transfer-encoding": "chunked"}, [DATA])]
    assert desk.fetch().is_complete
    assert desk.on_disk == WHOLE


def test_an_empty_file_is_a_file(desk: Desk) -> None:
    desk.store.data = b""
    assert desk.fetch().is_complete
    assert desk.on_disk == {"a.tif": 0}


def test_a_store_that_sends_everything_in_place_of_a_later_part_is_asked_for_one_stream(desk: Desk) -> None:
    """Some proxies know ranges only from the first byte on, or one node of two knows none."""
    honest = desk.store.open

    def open_(request: Request) -> object:
        if request.headers.get("Range", FIRST) == FIRST:
            return honest(request)
        desk.store.faults = [lambda _, __: Arriving(200, {"content-length": str(len(DATA))}, [DATA])]
        return honest(request)

    desk.store.open = open_  # type: ignore[method-assign,assignment]
    desk.store.faults = [cut_after(3000)]
    assert desk.fetch().is_complete
    assert desk.store.ranges == [FIRST, f"bytes=3000-{LAST}", None]
    assert (desk.folder / "scene" / "a.tif").read_bytes() == DATA


def test_a_record_that_a_kill_left_beside_a_complete_file_goes_with_the_next_run(desk: Desk) -> None:
    target = desk.folder / "scene" / "a.tif"
    assert desk.fetch().is_complete
    left = target.with_name("a.tif.part.ranges")
    left.touch()
    on_disk = SkippedFile(Desk.asset_of("a.tif"), Skip.ON_DISK, target)
    execute(DownloadPlan("o", desk.folder, (), (on_disk,)), desk.store, desk)  # type: ignore[arg-type]
    assert [path.name for path in target.parent.iterdir()] == ["a.tif"]
