"""A goal with the two numbers that it compares, met or missed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Goal:
    """One line of the verdict."""

    name: str
    numbers: str
    wanted: str
    got: str
    is_met: bool

    @classmethod
    def at_most(cls, name: str, ours: float, theirs: float, ratio: float, unit: str) -> Goal:
        """`ours` is no more than `ratio` times `theirs`."""
        got = ours / theirs
        return cls(name, f"{ours:.1f} / {theirs:.1f} {unit}", f"<= {ratio:g} x", f"{got:.2f} x", got <= ratio)

    @classmethod
    def at_least(cls, name: str, theirs: float, ours: float, ratio: float, unit: str) -> Goal:
        """`theirs` is no less than `ratio` times `ours`."""
        got = theirs / ours
        return cls(name, f"{theirs:.1f} / {ours:.1f} {unit}", f">= {ratio:g} x", f"{got:.1f} x", got >= ratio)

    @classmethod
    def count(cls, name: str, seen: float, most: int) -> Goal:
        """No more than so many, in any round."""
        return cls(name, "the most in any round", f"<= {most}", f"{seen:g}", seen <= most)


def print_goals(goals: list[Goal]) -> None:
    """The verdict, a line for each."""
    print(f"\n{'goal':52}{'both numbers':>24}{'wanted':>11}{'got':>11}")
    for goal in goals:
        verdict = "met" if goal.is_met else "MISSED"
        print(f"{goal.name:52}{goal.numbers:>24}{goal.wanted:>11}{goal.got:>11}  {verdict}")
    print(f"{sum(goal.is_met for goal in goals)} of {len(goals)} goals met")
