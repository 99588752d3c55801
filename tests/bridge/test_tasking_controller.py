"""Tasks from the dock: pages as they are asked for, and orders of what costs nothing more."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge import tasking_controller as module
from capella_explorer.bridge.tasking_controller import TaskingController
from capella_explorer.core import tasking as core_tasking
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.errors import (
    AlreadyPlaced,
    CostTooHigh,
    KeyMissing,
    LineInFlight,
    OutcomeUnknown,
    ServiceFailed,
    SpendingRefused,
)
from capella_explorer.core.tasks import TaskingRequest


@pytest.fixture
def tasks(account: Any, jobs: Any) -> TaskingController:
    return TaskingController(account, jobs)


@pytest.fixture
def facts(tasks: TaskingController, listen: Any) -> Any:
    return listen(tasks)


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> int:
    """Pages of 20 tasks, so that there are several."""
    ask = core_tasking.task_pages.__globals__
    assert ask["PAGE"] == 100
    from capella_explorer.core.api import CapellaClient

    whole = CapellaClient.tasks_page
    monkeypatch.setattr(CapellaClient, "tasks_page", lambda self, owner, page, limit=100: whole(self, owner, page, 20))
    return 20


@pytest.fixture
def completed(tasks: TaskingController, facts: Any, until: Any) -> TaskingRequest:
    """A task of Ana's whose scenes were delivered."""
    tasks.refresh(False)
    found, _more = until(facts, "tasks_found")
    facts.said.clear()
    return next(task for task in found if task.is_completed)


def test_a_list_begins_with_the_newest_page_and_what_was_delivered_before(
    tasks: TaskingController, facts: Any, until: Any
) -> None:
    assert not tasks.is_read
    tasks.refresh(False)
    found, more = until(facts, "tasks_found")
    assert facts.names == ["began", "delivered_known", "tasks_found"]
    assert (tasks.is_read, facts.of("delivered_known")) == (True, [frozenset()])
    assert (0 < len(found) <= 100, more) == (True, len(found) == 100)
    submitted = [task.submitted_at for task in found]
    assert submitted == sorted(submitted, reverse=True)


def test_pages_follow_until_there_are_no_more(
    tasks: TaskingController, facts: Any, until: Any, small_pages: int
) -> None:
    tasks.refresh(True)
    pages = [until(facts, "tasks_found")]
    while pages[-1][1]:
        tasks.more()
        pages.append(until(facts, "tasks_found", len(pages) + 1))
    names = [task.task_id for found, _ in pages for task in found]
    assert (len(pages) > 2, len(names)) == (True, len(set(names)))
    tasks.more()
    assert until(facts, "tasks_found", len(pages) + 1) == ((), False)


def test_the_tasks_of_everybody_are_more_than_ones_own(tasks: TaskingController, facts: Any, until: Any) -> None:
    tasks.refresh(False)
    own = {task.task_id for task in until(facts, "tasks_found")[0]}
    tasks.refresh(True)
    everybody = {task.task_id for task in until(facts, "tasks_found", 2)[0]}
    assert everybody - own


def test_asking_for_more_twice_asks_once(
    tasks: TaskingController, facts: Any, until: Any, small_pages: int, fresh_sandbox: Any, qtbot: Any
) -> None:
    tasks.refresh(True)
    first = until(facts, "tasks_found")[0]
    fresh_sandbox.set(latency_ms=100)
    tasks.more()
    tasks.more()
    second = until(facts, "tasks_found", 2)[0]
    qtbot.wait(200)
    assert facts.names == ["began", "delivered_known", "tasks_found", "tasks_found"]
    assert not {task.task_id for task in first} & {task.task_id for task in second}


def test_a_page_that_fails_is_no_end_of_the_list(
    tasks: TaskingController, facts: Any, until: Any, small_pages: int, fresh_sandbox: Any
) -> None:
    tasks.refresh(True)
    first = until(facts, "tasks_found")
    fresh_sandbox.set(html_200=True)
    tasks.more()
    assert isinstance(until(facts, "list_failed"), ServiceFailed)
    fresh_sandbox.set(html_200=False)
    tasks.more()
    assert until(facts, "tasks_found", 2) == first
    assert facts.names.count("began") == 2


def test_a_list_that_was_asked_for_before_is_dropped(
    tasks: TaskingController, facts: Any, until: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=100)
    tasks.refresh(True)
    tasks.refresh(False)
    until(facts, "tasks_found")
    qtbot.wait(300)
    assert facts.names == ["began", "began", "delivered_known", "tasks_found"]


def test_another_connection_has_other_tasks(
    tasks: TaskingController, facts: Any, until: Any, account: Any, fresh_sandbox: Any
) -> None:
    account.connect_now()
    assert facts.names == []
    tasks.refresh(False)
    ana = until(facts, "tasks_found")[0]
    account.save_key(replace(account.settings.connection, name="Ben"), fresh_sandbox.key_of("ben@example.org"))
    ben = until(facts, "tasks_found", 2)[0]
    assert not {task.task_id for task in ana} & {task.task_id for task in ben}


def test_without_a_key_there_is_no_list_and_no_order(
    tasks: TaskingController, facts: Any, completed: TaskingRequest, account: Any, monkeypatch: Any
) -> None:
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    account.choose(CAPELLA.name)
    tasks.refresh(False)
    tasks.order((completed,))
    assert [type(error) for error in facts.of("list_failed")] == [KeyMissing]
    assert [(task, type(error)) for task, error in facts.of("task_refused")] == [(completed, KeyMissing)]


# Orders.


def test_a_completed_task_is_reviewed_and_ordered_once(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=30)
    tasks.order((completed, completed))
    tasks.order((completed,))
    task, order = until(facts, "task_ordered")
    qtbot.wait(100)
    assert (task, bool(order.items), len(facts.of("task_ordered"))) == (completed, True, 1)
    assert posts(fresh_sandbox) == [f"/orders/task/{completed.task_id}"]
    paths = [entry["path"] for entry in fresh_sandbox.requests("api") if entry["method"] == "POST"]
    assert paths.index("/orders/review") < paths.index(posts(fresh_sandbox)[0])


def test_a_living_order_of_a_task_is_taken_again(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest, fresh_sandbox: Any
) -> None:
    tasks.order((completed,))
    _task, first = until(facts, "task_ordered")
    tasks.order((completed,))
    _task, second = until(facts, "task_ordered", 2)
    assert (second.order_id, len(posts(fresh_sandbox))) == (first.order_id, 1)


def test_a_task_whose_scenes_cost_something_is_not_ordered(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest, fresh_sandbox: Any, monkeypatch: Any
) -> None:
    fresh_sandbox.set(price_format="$1,000.00 plus tax")
    tasks.order((completed,))
    task, error = until(facts, "task_refused")
    assert (task, type(error), error.sentence) == (completed, CostTooHigh, module.NOT_FREE)
    assert posts(fresh_sandbox) == []


def test_a_task_whose_order_would_be_denied_is_not_ordered(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(deny_review={"code": "NO", "message": "Not today."})
    tasks.order((completed,))
    _task, error = until(facts, "task_refused")
    assert "Not today." in error.sentence
    assert posts(fresh_sandbox) == []


def test_a_dry_run_orders_no_task(
    tasks: TaskingController, facts: Any, completed: TaskingRequest, account: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    account.apply(replace(account.settings, dry_run=True))
    tasks.order((completed,))
    qtbot.wait(100)
    [(task, error)] = facts.of("task_refused")
    assert (task, type(error), error.sentence) == (completed, SpendingRefused, module.DRY_RUN)
    assert posts(fresh_sandbox) == []


def test_a_task_that_is_not_completed_is_left_alone(
    tasks: TaskingController, facts: Any, completed: TaskingRequest, fresh_sandbox: Any, qtbot: Any
) -> None:
    tasks.order((replace(completed, history=()),))
    qtbot.wait(100)
    assert (facts.names, posts(fresh_sandbox)) == ([], [])


def test_a_task_whose_answer_was_lost_is_found_and_not_ordered_again(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(drop_after=1)
    tasks.order((completed,))
    assert type(until(facts, "task_refused")[1]) is OutcomeUnknown
    tasks.order((completed,))
    task, order = until(facts, "task_ordered")
    assert (task, bool(order.order_id), len(posts(fresh_sandbox))) == (completed, True, 1)


def test_a_task_that_may_be_on_its_way_is_not_ordered_again(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(drop_before=1)
    tasks.order((completed,))
    until(facts, "task_refused")
    tasks.order((completed,))
    assert type(until(facts, "task_refused", 2)[1]) is LineInFlight
    assert len(posts(fresh_sandbox)) == 1


def test_two_windows_order_a_task_once(
    tasks: TaskingController,
    facts: Any,
    completed: TaskingRequest,
    account: Any,
    jobs: Any,
    listen: Any,
    fresh_sandbox: Any,
    qtbot: Any,
) -> None:
    other = TaskingController(account, jobs)
    others = listen(other)
    fresh_sandbox.set(latency_ms=50)
    tasks.order((completed,))
    other.order((completed,))
    qtbot.waitUntil(lambda: all({"task_ordered", "task_refused"} & set(said.names) for said in (facts, others)))
    assert len(posts(fresh_sandbox)) == 1
    refusals = [error for said in (facts, others) for _task, error in said.of("task_refused")]
    assert {type(error) for error in refusals} <= {AlreadyPlaced, LineInFlight}


def test_a_delivery_is_kept_in_the_ledger(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest
) -> None:
    tasks.record_delivery(completed, "order-1")
    assert until(facts, "delivered_known") == frozenset({completed.task_id})
    tasks.refresh(False)
    assert until(facts, "delivered_known", 2) == frozenset({completed.task_id})


def test_a_task_is_delivered_when_its_order_was_opened_and_not_before(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest, qtbot: Any
) -> None:
    tasks.order((completed,))
    _task, order = until(facts, "task_ordered")
    tasks.note_stream("another order", 3)
    tasks.note_stream(order.order_id, 2)
    assert until(facts, "delivered_known") == frozenset({completed.task_id})


def test_a_task_of_which_nothing_could_be_opened_is_not_delivered(
    tasks: TaskingController, facts: Any, until: Any, completed: TaskingRequest, qtbot: Any
) -> None:
    tasks.order((completed,))
    _task, order = until(facts, "task_ordered")
    tasks.note_stream(order.order_id, 0)
    tasks.refresh(False)
    assert until(facts, "delivered_known") == frozenset()
