"""Counting what schedules left behind, and judging it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from capella_explorer.core.attempts import AttemptState, OrderAttempt

from .schedules import Step
from .world import Ran


@dataclass
class Tally:
    """Counts over all schedules. What is in `wrong` names the schedule, so that it can be run again."""

    schedules: int = 0
    lives: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    posts: int = 0
    purchases: int = 0
    capped: int = 0
    doubles: int = 0
    lost: int = 0
    phantoms: int = 0
    still_open: int = 0
    forgotten: int = 0
    caps_passed: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, ran: Ran) -> None:
        """Counts one schedule."""
        alive = [order for order in ran.orders if order["orderStatus"] != "rejected"]
        lines = Counter(line for order in alive for line in lines_of(order))
        faults = {
            "doubles": sum(count - 1 for count in lines.values()),
            "lost": sum(not is_known(order, ran.attempts) for order in alive),
            "phantoms": len(placed_ids(ran.attempts) - {order["orderId"] for order in alive}),
            "still_open": sum(attempt.state.is_open for attempt in ran.attempts),
            "forgotten": sum(scene not in lines for scene in ran.wanted),
            "caps_passed": int(ran.paid_under_cap is not None and ran.paid_under_cap[0] > ran.paid_under_cap[1]),
        }
        for name, count in faults.items():
            setattr(self, name, getattr(self, name) + count)
        self.wrong += [f"schedule {ran.seed}: {name} {count}" for name, count in faults.items() if count]
        self.schedules += 1
        self.kills.update(ran.kills)
        self.faults.update(ran.faults)
        self.ends.update(ran.ends)
        self.lives += len(ran.kills) + len(ran.ends)
        self.posts += ran.posts
        self.purchases += sum(lines.values())
        self.capped += ran.paid_under_cap is not None

    def merge(self, other: Tally) -> None:
        """Adds the counts of another one."""
        for name, value in vars(other).items():
            mine = getattr(self, name)
            setattr(self, name, mine + value)

    @property
    def is_clean(self) -> bool:
        """True where nothing went wrong."""
        return not self.wrong

    def lines(self) -> list[str]:
        """The report."""
        steps = [f"    {self.kills[step.name]:>6}  {step.value}" for step in Step]
        outcomes = ", ".join(f"{name} {count}" for name, count in self.ends.most_common())
        return [
            f"schedules           {self.schedules} (two processes and one journal each; {self.lives} processes lived)",
            f"kills (SIGKILL)     {sum(self.kills.values())}, by the step at which they came:",
            *steps,
            f"faults of service   {sum(self.faults.values())}, while an order was sent: "
            + ", ".join(f"{name} {count}" for name, count in sorted(self.faults.items())),
            f"ends of the others  {outcomes}",
            f"orders sent         {self.posts}",
            f"lines purchased     {self.purchases}",
            f"double purchases    {self.doubles}  (a line in more than one accepted order)",
            f"lost orders         {self.lost}  (accepted, and neither PLACED in the journal nor held open there)",
            f"phantom orders      {self.phantoms}  (PLACED in the journal, and unknown to the service)",
            f"open at the end     {self.still_open}  (attempts that the order list did not settle)",
            f"lines not bought    {self.forgotten}  (wanted, and blocked for ever)",
            f"caps passed         {self.caps_passed}  (of {self.capped} schedules with a month's cap)",
            *self.wrong,
        ]


def lines_of(order: dict[str, Any]) -> list[str]:
    """The scenes in an order of the sandbox."""
    return [item["granuleId"] for item in order["items"] if item.get("granuleId")]


def placed_ids(attempts: tuple[OrderAttempt, ...]) -> set[str]:
    """Orders that the journal knows as placed."""
    return {attempt.order_id for attempt in attempts if attempt.state is AttemptState.PLACED}


def is_known(order: dict[str, Any], attempts: tuple[OrderAttempt, ...]) -> bool:
    """True for an order that is PLACED in the journal, or whose lines are all in an attempt that is still open."""
    keys = {f"image:{item['collectionId']}/{item['granuleId']}" for item in order["items"] if item.get("granuleId")}
    held = any(attempt.state.is_open and keys <= set(attempt.line_keys) for attempt in attempts)
    return held or order["orderId"] in placed_ids(attempts)
