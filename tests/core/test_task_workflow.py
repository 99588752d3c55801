"""Tasks: pages stop at the cut-off, and the automated workflow delivers each completion once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from capella_explorer.core.account import Account
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.errors import (
    Cancelled,
    CapellaError,
    ConnectionFailed,
    DiskFull,
    JournalError,
    OutcomeUnknown,
    TransferError,
)
from capella_explorer.core.journal import AttemptState, OrderAttempt, Purpose
from capella_explorer.core.ledger import TaskLedger
from capella_explorer.core.ordering import Outcome, Placed, Refused, Uncertain
from capella_explorer.core.tasking import (
    SyncSteps,
    TaskDelivered,
    TaskFailed,
    TaskSeen,
    owner_of,
    sync,
    task_pages,
)
from capella_explorer.core.tasks import TaskingRequest, TaskPage
from capella_explorer.core.wire import tasking
from core_examples import NOW, task
from core_fakes import GEO, placed

DAY = timedelta(days=1)
OWNER = {"customerId": "u"}


def made(number: int, *codes: str) -> TaskingRequest:
    """Task number 1 is the newest; each is a day older than the one before."""
    return tasking.task(task(f"t{number}", (NOW - number * DAY).isoformat(), *(codes or ("completed", "active"))))


@dataclass
class Tasks:
    """The list, by pages of `size`."""

    tasks: list[TaskingRequest]
    size: int = 2
    says_pages: int | None = None
    asked: list[int] = field(default_factory=list)

    def tasks_page(self, owner: dict[str, str], page: int, limit: int = 100) -> TaskPage:
        """One page."""
        self.asked.append(page)
        pages = self.says_pages or -(-len(self.tasks) // self.size)
        return TaskPage(tuple(self.tasks[(page - 1) * self.size : page * self.size]), page, pages)


def ids(pages: object) -> list[list[str]]:
    return [[found.task_id for found in page.tasks] for page in pages]  # type: ignore[attr-defined]


def test_all_pages_are_read_without_a_cut_off() -> None:
    service = Tasks([made(n) for n in range(1, 6)])
    assert ids(task_pages(service, OWNER)) == [["t1", "t2"], ["t3", "t4"], ["t5"]]
    assert service.asked == [1, 2, 3]


def test_reading_stops_at_the_first_page_that_ends_before_the_cut_off() -> None:
    service = Tasks([made(n) for n in range(1, 9)])
    assert ids(task_pages(service, OWNER, NOW - 3.5 * DAY)) == [["t1", "t2"], ["t3"]]
    assert service.asked == [1, 2]


def test_a_task_submitted_at_the_cut_off_is_still_in() -> None:
    assert ids(task_pages(Tasks([made(1), made(2)]), OWNER, NOW - 2 * DAY)) == [["t1", "t2"]]


def test_pages_are_fetched_only_when_they_are_wanted() -> None:
    service = Tasks([made(n) for n in range(1, 9)])
    pages = task_pages(service, OWNER)
    next(pages)
    assert service.asked == [1]


def test_a_task_that_slides_onto_the_next_page_comes_once() -> None:
    one, two, three = made(1), made(2), made(3)
    assert ids(task_pages(Tasks([one, two, two, three]), OWNER)) == [["t1", "t2"], ["t3"]]


def test_a_list_that_repeats_itself_forever_ends() -> None:
    class Stuck(Tasks):
        def tasks_page(self, owner: dict[str, str], page: int, limit: int = 100) -> TaskPage:
            self.asked.append(page)
            return TaskPage((made(1), made(2)), page, page + 1)

    service = Stuck([])
    assert ids(task_pages(service, OWNER)) == [["t1", "t2"], []]
    assert service.asked == [1, 2]


def test_a_list_that_does_not_say_how_long_it_is_is_read_to_its_end() -> None:
    answers = [{"results": [task("t1", "2026-11-01", "completed")]}, {"results": []}]

    class Silent(Tasks):
        def tasks_page(self, owner: dict[str, str], page: int, limit: int = 100) -> TaskPage:
            return tasking.task_page(answers[page - 1])

    assert ids(task_pages(Silent([]), OWNER)) == [["t1"], []]


def test_cancel_stops_between_pages() -> None:
    service = Tasks([made(n) for n in range(1, 9)])
    with pytest.raises(Cancelled):
        list(task_pages(service, OWNER, cancelled=lambda: len(service.asked) == 2))
    assert service.asked == [1, 2]


def test_own_tasks_or_those_of_the_whole_organization() -> None:
    ana = Account("u", "o", "ana@example.org")
    assert (owner_of(ana, False), owner_of(ana, True)) == ({"customerId": "u"}, {"organizationId": "o"})


@dataclass
class World:
    """What a run does: every order placed and every delivery handed on, in turn."""

    ledger: TaskLedger
    deeds: list[str] = field(default_factory=list)
    events: list[object] = field(default_factory=list)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    faults: dict[str, CapellaError] = field(default_factory=dict)

    def run(
        self, *tasks: TaskingRequest, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[list[str], list[str], int]:
        """One run: tasks delivered, tasks failed, tasks known."""
        steps = SyncSteps(self._order, lambda order_id: Delivery(order_id, ()), self._deliver)
        pages = task_pages(Tasks(list(tasks)), OWNER)
        report = sync(pages, self.ledger, "ana", steps, self.events.append, cancelled)
        return [d.task.task_id for d in report.delivered], [f.task.task_id for f in report.failed], report.known

    def _order(self, found: TaskingRequest) -> Outcome:
        self.deeds.append(f"order {found.task_id}")
        return self.outcomes.get(found.task_id) or Placed(placed(GEO, order_id=f"order-{found.task_id}"))

    def _deliver(self, found: TaskingRequest, delivery: Delivery) -> None:
        if fault := self.faults.get(found.task_id):
            raise fault
        self.deeds.append(f"deliver {delivery.order_id}")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(TaskLedger(tmp_path / "j.sqlite"))


def test_each_order_is_delivered_before_the_next_is_placed(world: World) -> None:
    waiting = made(2, "active", "completed")
    assert world.run(made(1), waiting, made(3)) == (["t1", "t3"], [], 0)
    assert world.deeds == ["order t1", "deliver order-t1", "order t3", "deliver order-t3"]
    assert world.events == [
        TaskSeen(made(1), True),
        TaskDelivered(made(1), "order-t1"),
        TaskSeen(made(3), True),
        TaskDelivered(made(3), "order-t3"),
    ]


def test_a_second_run_orders_nothing(world: World) -> None:
    world.run(made(1), made(2))
    world.deeds.clear()
    assert world.run(made(1), made(2)) == ([], [], 2)
    assert world.deeds == []


def test_a_task_that_completes_again_is_delivered_again(world: World) -> None:
    world.run(made(1))
    again = TaskingRequest(**{**vars(made(1)), "history": (made(1).history[1], *made(1).history)})
    assert world.run(again)[0] == []
    later = datetime(2026, 11, 21, tzinfo=timezone.utc)
    completed = TaskingRequest(**{**vars(made(1)), "history": (type(made(1).status)("completed", later),)})
    assert world.run(completed) == (["t1"], [], 0)


def attempt() -> OrderAttempt:
    return OrderAttempt(
        "a", "ana", "f", AttemptState.UNCERTAIN, Purpose.TASK, ("task:t1",), None, "", "ana", NOW, "", ""
    )


def test_a_task_that_fails_does_not_stop_the_others_and_is_tried_again(world: World) -> None:
    world.outcomes = {"t1": Refused(ConnectionFailed()), "t2": Uncertain(attempt(), OutcomeUnknown())}
    world.faults = {"t3": TransferError("The file broke.")}
    tasks = [made(n) for n in range(1, 5)]
    assert world.run(*tasks) == (["t4"], ["t1", "t2", "t3"], 0)
    sentences = [event.sentence for event in world.events if isinstance(event, TaskFailed)]
    assert sentences == [ConnectionFailed().sentence, OutcomeUnknown().sentence, "The file broke."]
    world.outcomes, world.faults = {}, {}
    assert world.run(*tasks) == (["t1", "t2", "t3"], [], 1)


@pytest.mark.parametrize("fault", [DiskFull(), JournalError(), Cancelled()])
def test_nothing_more_is_ordered_once_nothing_can_be_kept(fault: CapellaError, world: World) -> None:
    world.faults = {"t2": fault}
    with pytest.raises(type(fault)):
        world.run(made(1), made(2), made(3))
    assert world.deeds == ["order t1", "deliver order-t1", "order t2"]
    assert world.ledger.delivered("ana") == {"t1"}


def test_cancel_stops_before_the_next_order(world: World) -> None:
    with pytest.raises(Cancelled):
        world.run(made(1), made(2), cancelled=lambda: "deliver order-t1" in world.deeds)
    assert world.deeds == ["order t1", "deliver order-t1"]
