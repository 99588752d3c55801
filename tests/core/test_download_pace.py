"""One budget for all downloads: connections, bytes a second, pause; and a whole engine that keeps to it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import pytest
from capella_explorer.core.downloading.claims import Claim
from capella_explorer.core.downloading.crew import SLOW, Crew
from capella_explorer.core.downloading.file_work import FileWork
from capella_explorer.core.downloading.mercy import Mercy
from capella_explorer.core.downloads import Pace, Patience
from capella_explorer.core.http import Request
from capella_explorer.core.transfers import Progress, Waiting, WaitReason
from core_fakes import Arriving
from core_store import DATA, Desk, Store, status


def test_no_more_connections_than_the_budget_has() -> None:
    pace = Pace(2)
    assert [pace.take_connection(0.0) for _ in range(3)] == [True, True, False]
    pace.give_connection()
    assert pace.take_connection(0.0)
    pace.set(connections=3)
    assert [pace.take_connection(0.0) for _ in range(2)] == [True, False]


def test_who_is_paused_gets_no_connection_until_it_goes_on() -> None:
    pace = Pace(2)
    pace.pause()
    assert not pace.take_connection(0.01)
    threading.Timer(0.05, pace.go_on).start()
    assert pace.take_connection(5.0)


def test_bytes_beyond_the_limit_are_waited_for_by_whoever_took_them() -> None:
    moment = [100.0]
    pace = Pace(4, 1000, lambda: moment[0])
    assert pace.owes_s(500) == pytest.approx(0.5)
    assert pace.owes_s(500) == pytest.approx(1.0)
    moment[0] += 3
    assert pace.owes_s(500) == pytest.approx(0.5)
    pace.set(bytes_per_second=0)
    assert pace.owes_s(1 << 40) == 0.0


def test_a_limit_is_kept_by_small_pieces_and_no_limit_by_large_ones() -> None:
    assert Pace(16).piece(1 << 20) == 1 << 20
    assert Pace(10, 1_000_000).piece(1 << 20) == 50_000
    assert Pace(16, 1).piece(1 << 20) == 1024


class Counting(Store):
    """Notes how many answers are open at once."""

    open_now = most = 0
    gate = threading.Lock()

    @contextmanager
    def open(self, request: Request) -> Iterator[Arriving]:
        with self.gate:
            Counting.open_now += 1
            Counting.most = max(Counting.most, Counting.open_now)
        time.sleep(0.005)
        try:
            with super().open(request) as answer:
                yield answer
        finally:
            with self.gate:
                Counting.open_now -= 1


def test_two_downloads_share_one_budget(tmp_path: Path) -> None:
    Counting.most = 0
    pace = Pace(3)
    desks = [Desk(tmp_path / name, Counting(), pace=pace) for name in ("one", "two")]
    names = [f"{number}.tif" for number in range(12)]
    runs = [threading.Thread(target=desk.fetch, args=names) for desk in desks]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert Counting.most == 3
    assert all((desk.folder / "scene" / name).read_bytes() == DATA for desk in desks for name in names)


def test_a_paused_download_says_so_and_goes_on_where_it_stopped(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.pace.pause()
    threading.Timer(0.6, desk.pace.go_on).start()
    assert desk.fetch().is_complete
    assert desk.events[0] == Waiting(tmp_path / "scene" / "a.tif", WaitReason.PAUSED)
    assert len(desk.store.requests) == 1


def test_a_limit_holds_for_the_whole_engine(tmp_path: Path) -> None:
    desk = Desk(tmp_path, pace=Pace(4, 4 * len(DATA)))
    began = time.monotonic()
    assert desk.fetch("a.tif", "b.tif").is_complete
    assert time.monotonic() - began >= 0.4
    told = [event for event in desk.events if isinstance(event, Progress) and event.path.name == "a.tif"]
    assert [event.done_bytes for event in told] == sorted(event.done_bytes for event in told) != []
    assert {event.total_bytes for event in told} == {len(DATA)}
    assert all(event.bytes_per_second > 0 for event in told if event.done_bytes)


def claims(speed: float, count: int = 4, asked_s: float = 1.0) -> list[Claim]:
    """Ranges that were asked for at 0 and bring `speed` bytes a second."""
    found = [Claim(cast(FileWork, None), 0, 1 << 40, 0.0) for _ in range(count)]
    for claim in found:
        claim.position = int(speed * asked_s)
    return found


def test_where_connections_are_fast_a_few_fill_the_line() -> None:
    crew = Crew()
    crew.look(1.0, claims(2.0 * SLOW))
    assert [crew.width(allowed) for allowed in (1, 4, 32)] == [1, 4, 4]


def test_where_connections_are_slow_or_the_store_is_far_away_all_are_taken_at_once_and_for_good() -> None:
    for slow, now in ((claims(0.5 * SLOW), 1.0), (claims(0.0, count=1), 0.05)):
        crew = Crew()
        crew.look(now, slow)
        crew.look(1.0, claims(9.0 * SLOW))
        assert crew.width(32) == 32


def test_a_range_that_was_asked_for_a_moment_ago_says_nothing_of_the_line() -> None:
    crew = Crew()
    crew.look(0.03, claims(0.0))
    crew.look(1.0, [])
    assert crew.width(32) == 4


def test_a_busy_store_is_asked_by_half_as_many_and_slowly_by_more_again() -> None:
    mercy = Mercy()
    assert mercy.width(16) == 16
    mercy.ease(100.0, 16)
    mercy.ease(100.5, 8)
    assert mercy.width(16) == 8
    mercy.recover(104.0, 16)
    assert mercy.width(16) == 8
    mercy.recover(106.0, 16)
    assert mercy.width(16) == 9
    mercy.ease(200.0, 1)
    assert mercy.width(16) == 1


def test_what_the_store_asks_for_is_waited(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.store.faults = [status(503, retry_after="0.3")]
    began = time.monotonic()
    assert desk.fetch().is_complete
    assert time.monotonic() - began >= 0.3
    [waiting] = [event for event in desk.events if isinstance(event, Waiting)]
    assert waiting.reason is WaitReason.STORE_BUSY


def test_pauses_double_up_to_a_limit_and_are_partly_chance() -> None:
    patience = Patience(10, 1.0, 8.0)
    for tries, whole in ((1, 1.0), (2, 2.0), (4, 8.0), (9, 8.0)):
        pauses = {patience.pause_s(tries) for _ in range(50)}
        assert whole / 2 <= min(pauses) <= max(pauses) <= whole
        assert len(pauses) > 1
    assert patience.pause_s(1, 20.0) >= 20.0
    assert patience.pause_s(1, 1e9) <= 330.0
