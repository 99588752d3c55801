"""The queue of downloads at work, against a real store: order, pauses, restarts, and what cannot go on."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from capella_explorer.core.account import CAPELLA
from capella_explorer.core.download_entries import Activity, QueueState, Stage
from capella_explorer.core.errors import ConnectionChanged, KeyMissing
from capella_explorer.core.orders import Order
from capella_explorer.core.settings import Settings
from download_desk import SMALL, Desk, wanted
from qgis.core import QgsApplication

SLOW = 400_000


def test_a_list_of_files_comes_with_their_sizes(desk: Desk, order: Order) -> None:
    found = desk.offer(order)
    assert found.order_id == order.order_id
    sizes = [asset.size_bytes for item in found.items for asset in item.assets if asset.role.is_fetchable]
    assert len(sizes) > 4
    assert all(size and size > 0 for size in sizes)


def test_files_arrive_whole_and_the_report_says_what_they_were_held_against(
    desk: Desk, order: Order, tmp_path: Path
) -> None:
    name = desk.download(order, tmp_path / "scenes")
    entry = desk.stands(name, QueueState.DONE).entry
    assert [file.path.stat().st_size for file in entry.planned] == [file.size_bytes for file in entry.planned]
    assert [file.stage.is_arrived for file in entry.planned] == [True, True]
    assert {file.stage for file in entry.skipped} == {Stage.NOT_WANTED}
    # Which of two files is whole first is decided by the network.
    assert set(desk.facts.of("file_finished")) == {(file.identity, file.path) for file in entry.planned}
    assert desk.facts.of("entry_finished") == [entry]
    assert entry.layers == tuple(file.path for file in entry.planned)
    assert not list(tmp_path.rglob("*.part*"))


def test_what_is_asked_for_twice_is_fetched_once(desk: Desk, order: Order, tmp_path: Path, fresh_sandbox: Any) -> None:
    first = desk.download(order, tmp_path)
    again = desk.download(order, tmp_path)
    assert first == again
    desk.stands(first, QueueState.DONE)
    later = desk.download(order, tmp_path)
    assert later != first
    entry = desk.stands(later, QueueState.DONE).entry
    assert (entry.planned, [file.stage for file in entry.files if file.is_layer]) == ((), [Stage.ON_DISK] * 2)


def test_one_is_fetched_after_the_other_in_the_users_order(
    desk: Desk, orders_of_one: tuple[Order, ...], tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    first, second, third = desk.downloads(orders_of_one, tmp_path)
    desk.runs(first)
    assert [desk.of(name).activity for name in (second, third)] == [Activity.NONE, Activity.NONE]
    desk.controller.move((third,), before=second)
    assert desk.of(first).activity is Activity.FETCHING
    assert [each.entry.entry_id for each in desk.controller.transfers()] == [first, third, second]
    fresh_sandbox.set(rate_bytes_s=0)
    for name in (first, second, third):
        desk.stands(name, QueueState.DONE)
    assert [entry.entry_id for entry in desk.facts.of("entry_finished")] == [first, third, second]


def test_what_is_moved_to_the_top_is_fetched_now_and_the_other_goes_on_later(
    desk: Desk, orders_of_one: tuple[Order, ...], tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    first, second = desk.downloads(orders_of_one[:2], tmp_path)
    desk.runs(first)
    desk.controller.move((second,), before=first)
    desk.runs(second)
    assert (desk.of(first).entry.state, desk.of(first).activity) == (QueueState.WAITING, Activity.NONE)
    fresh_sandbox.set(rate_bytes_s=0)
    desk.stands(first, QueueState.DONE)
    assert [entry.entry_id for entry in desk.facts.of("entry_finished")] == [second, first]


def test_a_pause_keeps_what_has_arrived_and_lets_the_next_one_run(
    desk: Desk, orders_of_one: tuple[Order, ...], tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    first, second = desk.downloads(orders_of_one[:2], tmp_path)
    desk.runs(first)
    desk.controller.pause((first,))
    assert desk.of(first).activity is Activity.STOPPING
    paused = desk.stands(first, QueueState.PAUSED)
    assert paused.entry.done_bytes > 0
    desk.runs(second)
    fresh_sandbox.set(rate_bytes_s=0)
    desk.controller.go_on((first,))
    desk.stands(first, QueueState.DONE)


def test_all_are_paused_and_continued_at_once(
    desk: Desk, orders_of_one: tuple[Order, ...], tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    names = [desk.download(order, tmp_path, SMALL) for order in orders_of_one]
    desk.controller.pause()
    for name in names:
        desk.stands(name, QueueState.PAUSED) if desk.of(name).entry.state is not QueueState.DONE else None
    fresh_sandbox.set(rate_bytes_s=0)
    desk.controller.go_on()
    for name in names:
        desk.stands(name, QueueState.DONE)


def test_a_pause_that_is_taken_back_at_once_goes_on(
    desk: Desk, order: Order, tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    name = desk.download(order, tmp_path)
    desk.runs(name)
    desk.controller.pause((name,))
    desk.controller.go_on((name,))
    fresh_sandbox.set(rate_bytes_s=0)
    desk.stands(name, QueueState.DONE)


def test_what_runs_when_qgis_ends_goes_on_in_the_next_one_and_a_pause_stays_a_pause(
    arrive: Any, orders_of_one: tuple[Order, ...], tmp_path: Path, fresh_sandbox: Any, account: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    evening = arrive()
    running, paused = (evening.download(order, tmp_path) for order in orders_of_one[:2])
    evening.controller.pause((paused,))
    evening.runs(running)
    evening.leave()
    evening.facts.said.clear()
    fresh_sandbox.set(rate_bytes_s=0)
    morning = arrive()
    assert [each.entry.entry_id for each in morning.controller.transfers()] == [running, paused]
    assert morning.of(running).activity is Activity.NO_ACCOUNT
    account.connect_now()
    morning.stands(running, QueueState.DONE)
    assert morning.of(paused).entry.state is QueueState.PAUSED
    assert evening.facts.names == []


def test_an_entry_of_another_account_waits_for_it(
    desk: Desk, order: Order, tmp_path: Path, account: Any, monkeypatch: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    name = desk.download(order, tmp_path)
    desk.runs(name)
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    account.choose(CAPELLA.name)
    desk.offers.ask(order.order_id)
    assert isinstance(desk.offered.of("failed")[0][1], KeyMissing)
    account.choose("Sandbox")
    fresh_sandbox.set(rate_bytes_s=0)
    desk.stands(name, QueueState.DONE)


def test_what_was_offered_to_one_account_is_not_fetched_by_another(
    desk: Desk, order: Order, tmp_path: Path, account: Any
) -> None:
    delivery = desk.offer(order)
    account.connect_now()
    desk.controller.add(delivery, wanted(delivery), tmp_path)
    assert isinstance(desk.facts.of("failed")[0][1], ConnectionChanged)
    assert desk.controller.transfers() == ()


def test_two_windows_do_not_fetch_the_same_entry(
    arrive: Any, order: Order, tmp_path: Path, fresh_sandbox: Any, account: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    here = arrive()
    name = here.download(order, tmp_path)
    here.runs(name)
    there = arrive()
    there.controller.begin()
    there.controller._change_owner(here.of(name).entry.account)
    assert there.of(name).activity is Activity.ELSEWHERE
    fresh_sandbox.set(rate_bytes_s=0)
    here.stands(name, QueueState.DONE)
    there.stands(name, QueueState.DONE)
    assert there.facts.of("entry_finished") == []


def test_what_is_removed_stops_and_leaves_the_list_for_good(
    arrive: Any, order: Order, tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    desk = arrive()
    name = desk.download(order, tmp_path)
    desk.runs(name)
    desk.controller.remove((name,))
    assert desk.controller.transfers() == ()
    desk.wait(lambda: desk.controller._run is None)
    desk.leave()
    assert arrive().controller.transfers() == ()


def test_only_what_is_done_is_cleared(desk: Desk, orders_of_one: tuple[Order, ...], tmp_path: Path) -> None:
    done = desk.download(orders_of_one[0], tmp_path, SMALL)
    desk.stands(done, QueueState.DONE)
    paused = desk.download(orders_of_one[1], tmp_path, SMALL)
    desk.controller.pause((paused,))
    desk.stands(paused, QueueState.PAUSED)
    desk.controller.clear_finished()
    assert [each.entry.entry_id for each in desk.controller.transfers()] == [paused]


def test_a_job_that_is_stopped_in_qgis_task_manager_is_paused_until_qgis_ends(
    desk: Desk, arrive: Any, order: Order, tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    name = desk.download(order, tmp_path)
    desk.runs(name)
    tasks = [task for task in QgsApplication.taskManager().activeTasks() if "Downloading" in task.description()]
    assert [task.description() for task in tasks] == ["Downloading GEO"]
    desk.wait(lambda: tasks[0].progress() > 0)
    tasks[0].cancel()
    desk.stands(name, QueueState.PAUSED)
    # QGIS asks at its end whether it may stop what runs, and stops it so: nobody has wished for more than that.
    assert arrive().of(name).entry.state is QueueState.WAITING


def test_however_the_engine_chatters_the_face_hears_few_words(
    desk: Desk, order: Order, tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=SLOW)
    name = desk.download(order, tmp_path)
    desk.runs(name)
    desk.facts.said.clear()
    began = time.monotonic()
    desk.qtbot.wait(2000)
    seconds = time.monotonic() - began
    assert 1 <= len(desk.facts.of("transfer_changed")) <= 5 * seconds


def test_connections_and_speed_follow_the_preferences(desk: Desk, account: Any) -> None:
    pace = desk.controller.pace
    assert (pace.connections, pace.bytes_per_second) == (Settings().download_connections, 0)
    account.apply(replace(account.settings, download_connections=3, download_speed_limit=5_000_000))
    assert (pace.connections, pace.bytes_per_second) == (3, 5_000_000)
