"""What cannot go on: folders that vanish, services that are down, orders that run out, windows that were killed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.entry_lock import EntryLock
from capella_explorer.core import download_verdicts
from capella_explorer.core.download_entries import Activity, QueueState, Wanted
from capella_explorer.core.errors import FolderNotWritable
from capella_explorer.core.orders import Order
from capella_explorer.core.queue_errors import FilesGone, FolderGone
from delivery_desk import bought
from download_desk import SMALL, Desk, wanted

SLOW = 400_000


def test_a_folder_that_cannot_be_made_is_said_to_be_so(desk: Desk, order: Order, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("in the way")
    delivery = desk.offer(order)
    desk.controller.add(delivery, wanted(delivery), tmp_path / "a file" / "scenes")
    order_id, error = desk.facts.of("failed")[0]
    assert (order_id, type(error)) == (order.order_id, FolderNotWritable)


def test_a_folder_that_has_vanished_is_not_made_anew(
    desk: Desk, order: Order, tmp_path: Path, fresh_sandbox: Any
) -> None:
    """It may be a disk that was unplugged: its files would fill the disk below its mount."""
    fresh_sandbox.set(rate_bytes_s=SLOW)
    name = desk.download(order, tmp_path / "disk")
    desk.runs(name)
    desk.controller.pause((name,))
    desk.stands(name, QueueState.PAUSED)
    shutil.rmtree(tmp_path / "disk")
    desk.controller.go_on((name,))
    assert desk.stands(name, QueueState.FAILED).entry.sentence == FolderGone().sentence
    (tmp_path / "disk").mkdir()
    fresh_sandbox.set(rate_bytes_s=0)
    desk.controller.go_on((name,))
    desk.stands(name, QueueState.DONE)


def test_items_that_the_order_does_not_hold_are_said_to_be_gone(desk: Desk, order: Order, tmp_path: Path) -> None:
    delivery = desk.offer(order)
    desk.controller.add(delivery, Wanted(frozenset({"NO_SUCH_ITEM"})), tmp_path)
    name = desk.controller.transfers()[0].entry.entry_id
    assert desk.stands(name, QueueState.FAILED).entry.sentence == FilesGone().sentence


def test_a_service_that_is_down_is_asked_again_by_itself(
    desk: Desk, order: Order, tmp_path: Path, fresh_sandbox: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(download_verdicts, "PAUSES_S", (0.5,))
    delivery = desk.offer(order)
    fresh_sandbox.set(outage=True)
    desk.controller.add(delivery, wanted(delivery, SMALL), tmp_path)
    name = desk.controller.transfers()[0].entry.entry_id
    desk.wait(lambda: desk.of(name).activity is Activity.DEFERRED, 60)
    assert desk.of(name).sentence
    fresh_sandbox.set(outage=False)
    desk.stands(name, QueueState.DONE)


def test_a_folder_that_vanishes_in_mid_file_is_said_to_be_gone(
    desk: Desk, order: Order, tmp_path: Path, fresh_sandbox: Any
) -> None:
    folder = tmp_path / "disk"
    fresh_sandbox.set(rate_bytes_s=400_000)
    name = desk.download(order, folder)
    desk.runs(name)
    folder.rename(tmp_path / "elsewhere")
    fresh_sandbox.set(rate_bytes_s=0)
    entry = desk.stands(name, QueueState.FAILED).entry
    assert (entry.sentence, folder.exists()) == (FolderGone.default, False)


def test_an_order_that_runs_out_is_renewed_and_the_download_goes_on(
    desk: Desk, account: Any, rows: Any, order: Order, tmp_path: Path, fresh_sandbox: Any
) -> None:
    name = desk.download(order, tmp_path, SMALL)
    desk.controller.pause((name,))
    desk.wait(lambda: not desk.of(name).activity.is_running)
    if desk.of(name).entry.state is QueueState.DONE:
        pytest.skip("the machine was faster than the pause")
    fresh_sandbox.set(order_seconds=0.0, clock_skew_s=7200.0)
    desk.controller.go_on((name,))
    desk.stands(name, QueueState.EXPIRED)
    assert desk.facts.of("order_expired") == [order.order_id]
    desk.controller.go_on((name,))
    assert desk.facts.of("renewal_wanted") == [order.order_id]
    fresh_sandbox.set(order_seconds=3600.0)
    renewed = bought(account, rows)
    desk.controller.follow_renewal(order.order_id, renewed)
    entry = desk.stands(name, QueueState.DONE).entry
    assert (entry.order_id, sum(file.is_here for file in entry.files)) == (renewed.order_id, 2)


def test_a_queue_that_cannot_be_kept_is_said_to_be_so_and_goes_on_in_memory(
    arrive: Any, order: Order, tmp_path: Path
) -> None:
    (tmp_path / "state").mkdir(exist_ok=True)
    (tmp_path / "state" / "downloads.sqlite").write_bytes(b"no database at all" * 100)
    desk = arrive()
    assert [type(error).__name__ for _, error in desk.facts.of("failed")] == ["QueueBroken"]
    name = desk.download(order, tmp_path / "scenes", SMALL)
    desk.stands(name, QueueState.DONE)


HOLDER = textwrap.dedent("""
    import sys, time
    from qgis.PyQt.QtCore import QLockFile
    lock = QLockFile(sys.argv[1])
    lock.setStaleLockTime(0)
    print(lock.tryLock(0), flush=True)
    time.sleep(60)
""")


def test_a_window_that_was_killed_holds_nothing(qgis_app: Any, tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "e1.lock")]
    holder = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    assert not EntryLock(tmp_path, "e1").take()
    holder.kill()
    holder.communicate()
    lock = EntryLock(tmp_path, "e1")
    assert lock.take()
    lock.give()
    (tmp_path / "a file").touch()
    assert not EntryLock(tmp_path / "a file", "e1").take()
