"""Invented tasking requests: some answered by collects of the catalog, some waiting, some gone wrong."""

from __future__ import annotations

import random
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..catalog.collections import is_free
from ..catalog.database import Catalog
from ..catalog.times import parse_instant
from .accounts import ACCOUNTS, Account
from .taskwire import Story, collects_wire, feature

_DAY = 86_400.0
_TASKS = 240
_DELIVERED_SHARE, _DELIVERED_LEAST, _DELIVERED_MOST = 0.12, 6, 120
_ASKED_BY = {"ana@example.org": 0.5, "ben@example.org": 0.42, "poor@example.org": 0.08}
_YOUNG = ("received", "review", "submitted", "active", "accepted", "retrying")
_ENDED = ("rejected", "expired", "canceled", "error", "anomaly", "failed")


@dataclass(frozen=True)
class Task:
    """One tasking request: who asked, when, its wire form, its collects, and the ids of those that were delivered."""

    id: str
    user_id: str
    organization_id: str
    submitted: float
    status: str
    feature: dict[str, Any]
    collects: tuple[dict[str, Any], ...]
    delivered: tuple[str, ...]


class TaskBook:
    """All tasking requests, newest submission first."""

    def __init__(self, tasks: Iterator[Task]) -> None:
        self.all = sorted(tasks, key=lambda task: (-task.submitted, task.id))
        self._by_id = {task.id: task for task in self.all}
        self._by_collect = {collect["collectId"]: (task, collect) for task in self.all for collect in task.collects}
        delivered: defaultdict[str, set[str]] = defaultdict(set)
        for task in self.all:
            delivered[task.organization_id].update(task.delivered)
        self.delivered = {organization: frozenset(ids) for organization, ids in delivered.items()}

    def find(self, task_id: str, account: Account) -> Task | None:
        """The tasking request with this id, if the account may see it."""
        task = self._by_id.get(task_id)
        return task if task and sees(account, task) else None

    def collect(self, collect_id: str, account: Account) -> dict[str, Any] | None:
        """The collect with this id, if the account may see its task."""
        task, collect = self._by_collect.get(collect_id, (None, None))
        return collect if task and sees(account, task) else None

    def seen_by(self, account: Account) -> list[Task]:
        """All an account may see, newest first: its own, for a manager all of the organization."""
        return [task for task in self.all if sees(account, task)]


def sees(account: Account, task: Task) -> bool:
    """True if the account may see the tasking request."""
    mine = task.user_id == account.id
    return mine or (account.is_manager and task.organization_id == account.organization.id)


def invent_tasks(catalog: Catalog, seed: int, now: float) -> Iterator[Task]:
    """The same tasks for the same catalog and seed; those that still wait move with `now`."""
    rng = random.Random(f"tasks/{seed}")
    sights = _sights(catalog)
    if not sights:
        return
    least = min(_DELIVERED_LEAST, len(sights) // 3)
    delivered = max(least, min(_DELIVERED_MOST, round(len(sights) * _DELIVERED_SHARE)))
    chosen = [catalog.at(sight) for sight in rng.sample(sights, delivered)]
    number = 0
    while chosen:
        count = 2 if number % 9 == 4 and len(chosen) > 1 else 1
        answers, chosen = chosen[:count], chosen[count:]
        yield _task(number, _completed(answers, rng), _asker(rng), answers, rng)
        number += 1
    words = [*_YOUNG * 2, *_ENDED * 4]
    for waiting in range(number, max(number + len(words), _TASKS)):
        story = _unanswered(words[waiting % len(words)], catalog.at(rng.choice(sights)), now, rng)
        yield _task(waiting, story, _asker(rng), [], rng)


def _sights(catalog: Catalog) -> list[int]:
    """The number of one item of each collect that is not free and has a geometry: of its GEO where there is one."""
    found: dict[str, tuple[int, str]] = {}
    collects, products = catalog.column("capella:collect_id"), catalog.column("sar:product_type")
    sql = f"SELECT n, collection, {collects}, {products} FROM items JOIN boxes USING (n) ORDER BY id"
    for number, collection, collect, product in catalog.rows(sql):
        if collect and (collect not in found or product == "GEO"):
            found[collect] = (number, collection)
    sold = [number for number, collection in found.values() if not is_free(collection)]
    return sorted(sold or (number for number, _ in found.values()))


def _asker(rng: random.Random) -> Account:
    return rng.choices(ACCOUNTS, [_ASKED_BY[account.email] for account in ACCOUNTS])[0]


def _completed(answers: list[dict[str, Any]], rng: random.Random) -> Story:
    moments = [parse_instant(item["properties"]["datetime"]) for item in answers]
    opens = min(moments) - rng.uniform(0.3, 5) * _DAY
    done = max(moments) + rng.uniform(0.1, 0.9) * _DAY
    duration = max(7 * _DAY, done - opens)
    return Story("completed", answers[0], opens - rng.uniform(0.05, 3) * _DAY, opens, duration, done)


def _unanswered(status: str, sight: dict[str, Any], now: float, rng: random.Random) -> Story:
    if status in _YOUNG:
        submitted = now - rng.uniform(0.02, 3) * _DAY
        return Story(status, sight, submitted, submitted + _DAY, 7 * _DAY, min(now, submitted + 0.4 * _DAY))
    submitted = now - rng.uniform(12, 900) * _DAY
    return Story(status, sight, submitted, submitted + _DAY, 7 * _DAY, submitted + rng.uniform(0.1, 9) * _DAY)


def _task(number: int, request: Story, asker: Account, answers: list[dict[str, Any]], rng: random.Random) -> Task:
    task_id = str(uuid.UUID(int=rng.getrandbits(128), version=4))
    return Task(
        id=task_id,
        user_id=asker.id,
        organization_id=asker.organization.id,
        submitted=request.submitted,
        status=request.status,
        feature=feature(task_id, number, request, asker, rng),
        collects=tuple(collects_wire(task_id, request, answers, rng)),
        delivered=tuple(item["properties"]["capella:collect_id"] for item in answers),
    )
