"""A short run of `make chaos-orders`, and proof that its counter sees what it is there to see."""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHAOS = ROOT / "scripts" / "chaos"


@pytest.fixture(scope="module", autouse=True)
def chaos() -> None:
    """The scripts as the package that `scripts/chaos` makes of itself."""
    spec = importlib.util.spec_from_file_location(
        "capella_chaos", CHAOS / "__init__.py", submodule_search_locations=[str(CHAOS)]
    )
    assert spec
    assert spec.loader
    sys.modules["capella_chaos"] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)


def test_processes_that_are_killed_while_they_order_buy_nothing_twice_and_lose_nothing() -> None:
    command = [sys.executable, str(CHAOS), "orders", "--schedules", "25", "--jobs", "1"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    counts = {
        line[:20].strip(): line[20:].split()[0].rstrip(",") for line in run.stdout.splitlines() if line[:1].isalpha()
    }
    assert run.returncode == 0, run.stdout + run.stderr
    assert {name: int(counts[name]) for name in ("schedules", "double purchases", "lost orders", "phantom orders")} == {
        "schedules": 25, "double purchases": 0, "lost orders": 0, "phantom orders": 0,
    }  # fmt: skip
    assert int(counts["kills (SIGKILL)"]) > 20
    assert int(counts["lines purchased"]) == 75


def test_the_same_number_is_the_same_schedule_and_every_step_is_among_them() -> None:
    schedules = importlib.import_module("capella_chaos.schedules")
    assert schedules.schedule_of(7) == schedules.schedule_of(7) != schedules.schedule_of(8)
    lives = [life for seed in range(500) for phase in schedules.schedule_of(seed).phases for life in phase.lives]
    assert {life.kill for life in lives} == {None, *schedules.Step}
    assert {life.fault for life in lives} == {schedules.FINE, *schedules.FAULTS}


def order(order_id: str, *scenes: str, status: str = "completed") -> dict[str, Any]:
    items = [{"collectionId": "capella-geo", "granuleId": scene} for scene in scenes]
    return {"orderId": order_id, "orderStatus": status, "items": items}


def attempt(order_id: str, *scenes: str, state: str = "placed") -> Any:
    attempts = importlib.import_module("capella_explorer.core.attempts")
    keys = tuple(f"image:capella-geo/{scene}" for scene in scenes)
    return attempts.OrderAttempt(
        order_id, "ana", "", attempts.AttemptState(state), attempts.Purpose.ORDER, keys, None, "", "ana",
        datetime.now(timezone.utc), order_id, "",
    )  # fmt: skip


def judged(orders: list[dict[str, Any]], attempts: list[Any], **more: Any) -> dict[str, int]:
    world, tally = (importlib.import_module(f"capella_chaos.{name}") for name in ("world", "tally"))
    counted = tally.Tally()
    counted.add(world.Ran(3, orders=orders, attempts=tuple(attempts), wanted=("a",), **more))
    names = ("doubles", "lost", "phantoms", "still_open", "forgotten", "caps_passed")
    found = {name: getattr(counted, name) for name in names if getattr(counted, name)}
    assert counted.wrong == [f"schedule 3: {name} {count}" for name, count in found.items()]
    return found


def test_the_counter_sees_each_kind_of_harm() -> None:
    one, known = order("1", "a"), attempt("1", "a")
    assert judged([one], [known]) == {}
    assert judged([one, order("2", "a", "b")], [known, attempt("2", "a", "b")]) == {"doubles": 1}
    assert judged([one, order("2", "b")], [known]) == {"lost": 1}
    assert judged([one], [known, attempt("2", "b")]) == {"phantoms": 1}
    assert judged([one], [replace(known, state=type(known.state)("uncertain"), order_id="")]) == {"still_open": 1}
    assert judged([order("1", "b")], [attempt("1", "b")]) == {"forgotten": 1}
    assert judged([one, order("2", "a", status="rejected")], [known]) == {}
    assert judged([one], [known], paid_under_cap=(Decimal("5.01"), Decimal(5))) == {"caps_passed": 1}
