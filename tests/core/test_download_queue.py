"""The queue of downloads outlives whoever wrote it, and holds nothing that opens a file."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
from capella_explorer.core.download_entries import DownloadEntry, FileState, QueueState, Stage, Wanted
from capella_explorer.core.download_list import DownloadList
from capella_explorer.core.download_queue import DownloadQueue, is_anything_waiting
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.queue_errors import QueueBroken, QueueTooNew
from capella_explorer.core.queued_download import next_of

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=timezone.utc)


def entry(name: str = "a", **changes: object) -> DownloadEntry:
    """A delivery of one image and its metadata."""
    folder = Path("/data/scenes")
    image = AssetIdentity("955", "capella-geo", "ITEM", "HH", "c-1")
    files = (
        FileState(folder / "ITEM" / "image.tif", image, Stage.DIGEST, 700, 700),
        FileState(folder / "ITEM" / "notes.json", replace(image, asset_key="metadata"), Stage.FAILED, None, 3, "Why."),
    )
    whole = DownloadEntry(
        name, "http://api#u-1", "ana@example.org", "955", ("GEO",), folder, Wanted(frozenset({"ITEM"})), NOW,
        files=files,
    )  # fmt: skip
    return replace(whole, **changes)  # type: ignore[arg-type]


@pytest.fixture
def queue(tmp_path: Path) -> DownloadQueue:
    return DownloadQueue(tmp_path / "state" / "downloads.sqlite")


def test_an_entry_comes_back_as_it_went_in(queue: DownloadQueue, tmp_path: Path) -> None:
    first = entry("a", state=QueueState.FAILED, sentence="The disk is full.")
    second = entry("b", wanted=Wanted(frozenset({"ITEM", "OTHER"}), frozenset({"HH", "metadata"})))
    queue.add(first)
    queue.add(second)
    assert DownloadQueue(tmp_path / "state" / "downloads.sqlite").entries() == (first, second)


def test_what_was_being_fetched_is_fetched_by_nobody_after_a_restart(queue: DownloadQueue) -> None:
    fetching = replace(entry().files[0], stage=Stage.FETCHING, done_bytes=300)
    queue.add(entry(files=(fetching,)))
    assert queue.entries()[0].files == (replace(fetching, stage=Stage.WAITING),)


def test_changes_are_kept_and_what_was_removed_stays_removed(queue: DownloadQueue) -> None:
    queue.add(entry("a"))
    queue.add(entry("b"))
    paused = entry("a", state=QueueState.PAUSED, order_id="956")
    queue.update(paused)
    queue.remove(["b"])
    queue.update(entry("b"))
    assert queue.entries() == (paused,)


def test_what_has_arrived_is_kept_beside_a_pause(queue: DownloadQueue) -> None:
    queue.add(entry("a", files=()))
    queue.update(entry("a", files=(), state=QueueState.PAUSED))
    queue.keep_files("a", entry().files)
    assert queue.entries() == (entry("a", state=QueueState.PAUSED),)


def test_the_order_is_the_users(queue: DownloadQueue) -> None:
    listed = DownloadList(queue)
    for name in "abcd":
        listed.add(entry(name))
    listed.move(["d", "b"], before="a")
    assert [each.entry_id for each in queue.entries()] == ["b", "d", "a", "c"]
    listed.move(["d"], before="")
    assert [each.entry_id for each in queue.entries()] == [each.entry_id for each in listed.entries]
    assert [each.entry_id for each in listed.entries] == ["b", "a", "c", "d"]
    queue.add(entry("e"))
    assert queue.entries()[-1].entry_id == "e"


def test_the_next_one_is_the_first_that_waits_for_this_account() -> None:
    entries = (
        entry("done", state=QueueState.DONE),
        entry("paused", state=QueueState.PAUSED),
        entry("theirs", account="http://api#u-2"),
        entry("held"),
        entry("next"),
    )
    found = next_of(entries, "http://api#u-1", lambda each: each.entry_id != "held")
    assert found is entries[4]
    assert next_of(entries, "", lambda _each: True) is None


def test_a_line_that_nobody_can_read_hides_no_other(queue: DownloadQueue, tmp_path: Path) -> None:
    queue.add(entry("a"))
    queue.add(entry("b"))
    with sqlite3.connect(tmp_path / "state" / "downloads.sqlite") as db:
        db.execute("UPDATE download SET state='levitating' WHERE entry_id='a'")
    assert [each.entry_id for each in queue.entries()] == ["b"]


def test_a_file_that_is_no_queue_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "broken").write_bytes(b"not a database, whatever its name says" * 50)
    with pytest.raises(QueueBroken):
        DownloadQueue(tmp_path / "broken").entries()
    with pytest.raises(QueueBroken):
        DownloadQueue(tmp_path / "broken" / "below").add(entry())


def test_whether_anything_waits_can_be_asked_before_anything_is_built(queue: DownloadQueue, tmp_path: Path) -> None:
    path = tmp_path / "state" / "downloads.sqlite"
    queue.add(entry("a", state=QueueState.PAUSED))
    queue.add(entry("b", state=QueueState.DONE))
    assert not is_anything_waiting(path)
    queue.add(entry("c"))
    assert is_anything_waiting(path)
    path.write_bytes(b"no queue" * 1000)
    assert not is_anything_waiting(path)


def test_a_newer_queue_is_left_alone(queue: DownloadQueue, tmp_path: Path) -> None:
    queue.add(entry())
    with sqlite3.connect(tmp_path / "state" / "downloads.sqlite") as db:
        db.execute("PRAGMA user_version=9")
    with pytest.raises(QueueTooNew):
        queue.entries()


def test_a_change_holds_in_memory_where_the_file_is_no_use(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    listed = DownloadList(DownloadQueue(tmp_path / "file" / "downloads.sqlite"))
    with pytest.raises(QueueBroken):
        listed.add(entry("a"))
    assert listed.find("a") == entry("a")


WRITER = textwrap.dedent("""
    import importlib.util, sys
    from dataclasses import replace
    from pathlib import Path
    root, path = Path(sys.argv[1]), Path(sys.argv[2])
    spec = importlib.util.spec_from_file_location(
        "capella_explorer", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    package = sys.modules["capella_explorer"] = importlib.util.module_from_spec(spec)
    from capella_explorer.core.download_entries import *
    from capella_explorer.core.download_queue import DownloadQueue
    queue = DownloadQueue(path)
    wanted, now = Wanted(frozenset({"ITEM"})), __import__("datetime").datetime(2026, 11, 22)
    for number in range(100_000):
        entry = DownloadEntry(str(number), "u", "t", "955", ("GEO",), Path("/d"), wanted, now)
        queue.add(entry)
        queue.update(replace(entry, state=QueueState.PAUSED))
        queue.arrange([str(n) for n in range(number, -1, -1)])
        print(number, flush=True)
""")


def test_a_writer_that_is_killed_leaves_whole_entries(tmp_path: Path) -> None:
    for round_ in range(5):
        path = tmp_path / f"{round_}.sqlite"
        command = [sys.executable, "-c", WRITER, str(ROOT), str(path)]
        writer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": ""})
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(3)]
        time.sleep(random.Random(round_).uniform(0.0, 0.05))
        writer.send_signal(signal.SIGKILL)
        said += writer.communicate()[0].splitlines()
        found = DownloadQueue(path).entries()
        assert len(found) >= len([line for line in said if line.strip()])
        assert {each.order_id for each in found} == {"955"}
        DownloadQueue(path).add(entry("after"))
