"""The automated workflow: its cut-off, its brake, its patience and its report."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from capella_explorer.core.automation import at_most, since_of
from capella_explorer.core.errors import FolderNotWritable, InputError, OrderNotReady
from capella_explorer.core.fetching import patient
from capella_explorer.core.sync_table import COLUMNS, SyncTable
from capella_explorer.core.tasking import TaskDelivered, TaskFailed, TaskSeen
from capella_explorer.core.tasks import TaskingRequest, TaskPage
from capella_explorer.core.wire import tasking
from core_examples import NOW, task


def made(name: str, code: str = "completed") -> TaskingRequest:
    return tasking.task(task(name, NOW.isoformat(), code))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("", None),
        ("30", NOW - timedelta(days=30)),
        (" 0 ", NOW),
        ("2026-01-31", datetime(2026, 1, 31, tzinfo=timezone.utc)),
        ("2026-01-31T12:00:00+02:00", datetime(2026, 1, 31, 10, tzinfo=timezone.utc)),
    ],
)
def test_a_cut_off_is_a_day_a_time_or_a_number_of_days(text: str, moment: datetime | None) -> None:
    assert since_of(text, NOW) == moment


@pytest.mark.parametrize("text", ["soon", "-1", "1.5", "2026-02-30", "2026", "1000"])
def test_another_cut_off_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        since_of(text, NOW)


def test_the_brake_counts_what_is_completed_and_new_and_reads_no_further_page() -> None:
    read: list[int] = []

    def pages() -> Iterator[TaskPage]:
        for number, names in enumerate((("a", "old", "b"), ("c", "d"), ("e",)), start=1):
            read.append(number)
            yield TaskPage((made(f"{number}-waiting", "active"), *map(made, names)), number, 3)

    kept = [[one.task_id for one in page.tasks] for page in at_most(pages(), 3, lambda one: one.task_id != "old")]
    assert kept == [["1-waiting", "a", "old", "b"], ["2-waiting", "c"]]
    assert read == [1, 2]


def test_patience_ends() -> None:
    moments = iter([0.0, 9.0, 10.0, 10.1])
    check = patient(lambda: False, 10.0, lambda: next(moments))
    assert [check(), check()] == [False, False]
    with pytest.raises(OrderNotReady):
        check()


def test_the_report_is_whole_while_the_run_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "reports" / "night.csv"
    with SyncTable(path) as table:
        table.keep(TaskSeen(made("a"), True))
        table.keep(TaskDelivered(made("a"), "order-1"))
        table.keep(TaskFailed(made("b"), 'He said "no", twice.'))
        table.would_order(made("c"), "$0.00")
        table.would_order(made("d"), "$9.00", "Too dear.")
        with path.open(newline="", encoding="utf-8") as file:
            rows = [tuple(row) for row in csv.reader(file)]
    found = [(row[0], row[4], row[5], row[6], row[7]) for row in rows]
    assert rows[0] == COLUMNS
    assert found[1:] == [
        ("a", "delivered", "order-1", "", ""),
        ("b", "failed", "", "", 'He said "no", twice.'),
        ("c", "would be ordered", "", "$0.00", ""),
        ("d", "would fail", "", "$9.00", "Too dear."),
    ]


def test_a_report_that_cannot_be_written_is_told_before_anything_happens(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotWritable), SyncTable(tmp_path / "file" / "night.csv"):
        pytest.fail("the run began")


def test_without_a_path_nothing_is_written(tmp_path: Path) -> None:
    with SyncTable(None) as table:
        table.would_order(made("a"), "")
    assert list(tmp_path.iterdir()) == []
