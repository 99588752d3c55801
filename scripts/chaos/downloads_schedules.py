"""Random chains of download runs: which files, which faults, and when each run is killed, frozen or left alone."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import Enum

from .downloads_store import Terms

FAULTS = (
    "cut", "short", "reset", "busy", "broken", "expire", "shifted", "liar", "whole", "portal", "packed", "loris",
)  # fmt: skip


class End(Enum):
    """How a run ends."""

    KILL = "SIGKILL"
    FREEZE = "frozen, then SIGKILL"
    NAP = "frozen, then left alone"
    LET = "left alone"
    CANCEL = "cancelled"


@dataclass(frozen=True)
class Run:
    """One process, or two at once in the same folder."""

    seed: int
    end: End
    after_s: float
    processes: int
    wall_clock_jumps: bool


@dataclass(frozen=True)
class Chain:
    """Runs into one folder, and at the end one without faults that completes it. `room` is the disk's, in bytes."""

    seed: int
    terms: Terms
    runs: tuple[Run, ...]
    room: int | None


def chain_of(seed: int) -> Chain:
    """The chain of this number, the same each time."""
    dice = random.Random(seed)
    sizes = {f"f{n}.tif": dice.choice([0, 1, 5_000, 200_000, 700_000, 1_500_000, 2_500_000]) for n in range(4)}
    sizes["big.tif"] = dice.randrange(2_000_000, 4_000_000)
    has_digest = dice.random() < 0.6
    validator = dice.choices(["etag", "modified", "none"], [6, 2, 1])[0]
    kinds = dice.sample(FAULTS, dice.randrange(2, 7)) + (["flip"] if has_digest and dice.random() < 0.3 else [])
    # Without a validator and without a digest nobody could notice that an object has changed.
    changes = dice.choice([0, 0, 1, 2, 3]) if has_digest or validator != "none" else 0
    terms = Terms(
        sizes,
        {kind: dice.uniform(0.01, 0.1) for kind in kinds} | ({"change": 0.04} if changes else {}),
        validator,
        has_digest,
        knows_ranges=dice.random() < 0.85,
        knows_conditions=dice.random() < 0.8,
        changes=changes,
        pause_s=dice.choice([0.0, 0.0005, 0.002]),
    )
    runs = tuple(_run(dice) for _ in range(dice.randrange(3, 8)))
    return Chain(seed, terms, runs, dice.randrange(1_500_000, 4_000_000) if dice.random() < 0.2 else None)


def _run(dice: random.Random) -> Run:
    end = dice.choices(list(End), [6, 1, 1, 1, 1])[0]
    after = dice.expovariate(1 / 0.25)
    return Run(dice.randrange(1 << 30), end, min(after, 1.5), dice.choices([1, 2], [5, 1])[0], dice.random() < 0.3)
