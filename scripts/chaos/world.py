"""The world in which a schedule runs: one sandbox, one journal, a clock that can be moved, and processes that die."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

from capella_explorer.core.attempts import OrderAttempt
from capella_explorer.core.journal import OrderJournal
from capella_explorer.core.limits import NO_CAPS, Caps
from capella_explorer.core.session import STATE_FILE
from capella_sandbox.launch import SandboxProcess

from .schedules import LINES, Life, Phase, Schedule, Step
from .spender import COLLECTION, Place, live

LONGEST_LIFE_S = 30.0
LATE_S = 1.0
"""how long an order may be on its way whose sender died"""
LONG_AFTER = timedelta(hours=4)
"""by then every clock is right again and every quiet time is over"""
ORDER_LIFE_S = 30 * 86400


@dataclass
class Ran:
    """What is left when a schedule is over."""

    seed: int
    kills: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    posts: int = 0
    faults: list[str] = field(default_factory=list)
    orders: list[dict[str, Any]] = field(default_factory=list)
    attempts: tuple[OrderAttempt, ...] = ()
    wanted: tuple[str, ...] = ()
    paid_under_cap: tuple[Decimal, Decimal] | None = None
    """dollars that the service had charged while the cap was in force, and the cap"""


class World:
    """Runs schedules one after the other against one sandbox."""

    def __init__(self, sandbox: SandboxProcess, folder: Path) -> None:
        self._sandbox, self._folder = sandbox, folder
        self._account = f"{sandbox.api_url.rstrip('/').lower()}#"
        self._scenes = scenes_of(sandbox)
        self._now = self._begun = _middle_of_the_month()

    def run(self, schedule: Schedule) -> Ran:
        """Lives the schedule through, lets two clean lives follow, and looks at what is left."""
        self._sandbox.reset()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        self._now = self._begun = _middle_of_the_month()
        start = schedule.seed * LINES % (len(self._scenes) - LINES)
        scenes = self._scenes[start : start + LINES]
        names = tuple(name for name, _ in scenes)
        cap = _cap(schedule, sum(price for _, price in scenes))
        ran = Ran(schedule.seed, wanted=names)
        for phase in schedule.phases:
            self._live(phase, names, Caps(month=cap), ran)
        if cap is not None:
            ran.paid_under_cap = (Decimal(sum(row["cents"] for row in self._sandbox.ledger())) / 100, cap)
        everything = Life(tuple(range(LINES)))
        self._live(Phase((everything, everything), LONG_AFTER.total_seconds(), 0.0, 0.0), names, NO_CAPS, ran)
        self._live(Phase((everything,), LONG_AFTER.total_seconds(), 0.0, 0.0), names, NO_CAPS, ran)
        ran.orders = self._sandbox.orders()
        user = ran.orders[0]["userId"] if ran.orders else ""
        ran.attempts = OrderJournal(self._folder / "state" / STATE_FILE).attempts(self._account + user)
        return ran

    def _live(self, phase: Phase, scenes: tuple[str, ...], caps: Caps, ran: Ran) -> None:
        self._now += timedelta(seconds=phase.pause_s)
        ahead = self._now - datetime.now(timezone.utc)
        error = timedelta(seconds=phase.clock_error_s)
        self._sandbox.set(**_AT_REST, latency_ms=phase.latency_ms, clock_skew_s=ahead.total_seconds())
        notes = self._folder / "notes"
        notes.unlink(missing_ok=True)
        place = Place(
            self._sandbox.api_url, self._sandbox.control_url, self._sandbox.api_key, self._folder / "state", notes,
            scenes, ahead + error, self._now - self._begun, caps,
        )  # fmt: skip
        started = time.monotonic()
        wait_for({fork(life, place): life for life in phase.lives})
        self._read(notes, phase, ran)
        self._drain(ran.posts)
        self._now += timedelta(seconds=time.monotonic() - started)

    def _read(self, notes: Path, phase: Phase, ran: Ran) -> None:
        said = [line.split("\t") for line in notes.read_text().splitlines()] if notes.exists() else []
        by_kind: dict[str, list[str]] = {"kill": [], "end": [], "post": [], "fault": []}
        for kind, text in said:
            by_kind[kind].append(text)
        killed = len(phase.lives) - len(by_kind["end"])
        ran.kills += by_kind["kill"] + [Step.ANY.name] * (killed - len(by_kind["kill"]))
        ran.ends += by_kind["end"]
        ran.posts += len(by_kind["post"])
        ran.faults += by_kind["fault"]

    def _drain(self, posts: int) -> None:
        """Waits until the service has dealt with every order that was sent, or may have been."""
        deadline = time.monotonic() + LATE_S
        while time.monotonic() < deadline:
            seen = sum(_is_order(entry) for entry in self._sandbox.requests("api"))
            if seen >= posts:
                return
            time.sleep(0.01)


_AT_REST = {
    "fail_count": 0, "retry_after_s": 0, "drop_before": 0, "drop_after": 0, "html_200": False, "outage": False,
    "next_order": "", "order_seconds": ORDER_LIFE_S,
}  # fmt: skip


def _is_order(entry: dict[str, Any]) -> bool:
    return entry["method"] == "POST" and entry["path"].rstrip("/") == "/orders"


def _cap(schedule: Schedule, whole: Decimal) -> Decimal | None:
    return None if schedule.cap_share is None else round(whole * Decimal(schedule.cap_share), 2)


def _middle_of_the_month() -> datetime:
    # Far from a month's end, so that no schedule falls into two of them.
    return datetime.now(timezone.utc).replace(day=15)


def fork(life: Life, place: Place) -> int:
    """A process of its own that lives that life; returns its id."""
    pid = os.fork()
    if pid == 0:
        live(life, place)
    return pid


def wait_for(lives: dict[int, Life]) -> None:
    """Waits for all of them, and kills those whose life ends at any moment.

    Raises `RuntimeError` for a process that hangs, or that ends in a way that nobody planned.
    """
    started = time.monotonic()
    running = dict(lives)
    while running:
        age = time.monotonic() - started
        for pid, life in list(running.items()):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                del running[pid]
                if os.WIFEXITED(status) and os.WEXITSTATUS(status):
                    raise RuntimeError(f"a process broke that should have lived {life}")
            elif life.kill is Step.ANY and age > life.start_after_s + life.kill_after_s:
                os.kill(pid, signal.SIGKILL)
            elif age > LONGEST_LIFE_S:
                os.kill(pid, signal.SIGKILL)
                raise RuntimeError("a process hung")
        time.sleep(0.001)


def scenes_of(sandbox: SandboxProcess) -> list[tuple[str, Decimal]]:
    """GEO images that are for sale, with their prices in dollars."""
    from capella_explorer.core.account import Connection
    from capella_explorer.core.ordering import review
    from capella_explorer.core.orders import ImageLine, OrderRequest
    from capella_explorer.core.products import Ownership
    from capella_explorer.core.query import SearchQuery
    from capella_explorer.core.selection import all_rows
    from capella_explorer.core.session import Session

    with tempfile.TemporaryDirectory() as folder:
        session = Session(Connection("chaos", sandbox.api_url), lambda: sandbox.api_key, Path(folder))
        query = SearchQuery(collections=(COLLECTION,), ownership=Ownership.FOR_PURCHASE, limit=300)
        rows = all_rows(session.client, query)
        seen = review(session.client, OrderRequest.of(ImageLine(row.collection, row.item_id) for row in rows[:120]))
        session.close()
    prices = [(cost.line.item_id, cost.price.money.amount) for cost in seen.costs if cost.price and cost.price.money]  # type: ignore[union-attr]
    return [(name, price) for name, price in prices if price > 0]


@contextmanager
def world(*arguments: str) -> Iterator[World]:
    """A world of its own: a sandbox, and a folder in memory where there is one."""
    memory = Path("/dev/shm")
    with (
        SandboxProcess("--collects", "200", *arguments) as sandbox,
        tempfile.TemporaryDirectory(prefix="capella-chaos-", dir=memory if memory.is_dir() else None) as folder,
    ):
        yield World(sandbox, Path(folder) / "profile")
