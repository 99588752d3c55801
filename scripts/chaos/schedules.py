"""A schedule: what two processes want, what goes wrong in each, and when; drawn from a seed, to be run again."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import Enum

HOUR = 3600.0
LINES = 3
"""scenes that the processes of one schedule want"""


class Step(Enum):
    """Where a process can be killed between approval and settlement, in the order in which it comes there."""

    APPROVED = "approved, nothing written"
    WRITING = "attempt written, not committed"
    WRITTEN = "attempt committed, nothing sent"
    SENT = "order sent, no answer read"
    ANSWERED = "answer read, nothing settled"
    SETTLING = "outcome written, not committed"
    SETTLED = "outcome committed"
    ASKED = "settlement by the list, not committed"
    ANY = "any moment (after a random delay)"


@dataclass(frozen=True)
class Fault:
    """What the sandbox does to the order that is sent next, as knobs."""

    name: str
    knobs: tuple[tuple[str, int | bool | str], ...] = ()


FINE = Fault("none")
FAULTS = (
    Fault("cut before it was accepted", (("drop_before", 1),)),
    Fault("cut after it was accepted", (("drop_after", 1),)),
    Fault("429", (("fail_count", 1), ("fail_status", 429), ("fail_path", "/orders"))),
    Fault(
        "429 with Retry-After",
        (("fail_count", 1), ("fail_status", 429), ("fail_path", "/orders"), ("retry_after_s", 1)),
    ),
    *(
        Fault(str(status), (("fail_count", 1), ("fail_status", status), ("fail_path", "/orders")))
        for status in (401, 403, 500, 502, 503, 504)
    ),
    Fault("a web page with status 200", (("html_200", True),)),
    Fault("a web page with status 503", (("outage", True),)),
    Fault("rejected", (("next_order", "rejected"),)),
)


@dataclass(frozen=True)
class Life:
    """One process from start to end: which scenes it orders, and what happens to it."""

    wish: tuple[int, ...]
    kill: Step | None = None
    kill_after_s: float = 0.0
    """for `Step.ANY`"""
    fault: Fault = FINE
    start_after_s: float = 0.0
    hesitate_s: float = 0.0
    """between the journal and the socket, as on a machine that is busy"""
    is_unattended: bool = False
    """orders by a mandate, as an algorithm does, instead of by a person's consent"""


@dataclass(frozen=True)
class Phase:
    """Two processes at the same time, after a pause of simulated time."""

    lives: tuple[Life, ...]
    pause_s: float
    clock_error_s: float
    """by how much the clock of this machine is wrong"""
    latency_ms: float


@dataclass(frozen=True)
class Schedule:
    """`cap_share` is the month's cap as a share of what everything costs; None sets none."""

    seed: int
    phases: tuple[Phase, ...]
    cap_share: float | None


def schedule_of(seed: int) -> Schedule:
    """The schedule of that number."""
    draw = random.Random(seed)
    phases = tuple(_phase(draw, number) for number in range(draw.choice((1, 2, 2, 3))))
    return Schedule(seed, phases, draw.uniform(0.2, 0.9) if draw.random() < 0.2 else None)


def _phase(draw: random.Random, number: int) -> Phase:
    return Phase(
        lives=(_life(draw, number), _life(draw, number)),
        pause_s=draw.choice((0.0, 20.0, 150.0, 240.0, 600.0)) if number else 0.0,
        clock_error_s=draw.choice((0.0, 0.0, HOUR, -HOUR)),
        latency_ms=draw.choice((0.0, 0.0, 3.0, 15.0)),
    )


def _life(draw: random.Random, number: int) -> Life:
    is_unattended = draw.random() < 0.25
    count = 1 if is_unattended else draw.randint(1, LINES)
    return Life(
        wish=tuple(sorted(draw.sample(range(LINES), count))),
        kill=draw.choice((*Step, *[Step.ASKED] * 3 * bool(number))) if draw.random() < 0.7 else None,
        kill_after_s=draw.uniform(0.0, 0.08),
        fault=draw.choice(FAULTS) if draw.random() < 0.4 else FINE,
        start_after_s=draw.choice((0.0, 0.0, 0.005, 0.02)),
        hesitate_s=draw.choice((0.0, 0.0, 0.0, 0.03, 0.12)),
        is_unattended=is_unattended,
    )
