"""What a server answered, reduced to what can be compared, and how two answers are told apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

_SAMPLE = 3


@dataclass(frozen=True)
class Answer:
    """`text` is compared; `names` are the items behind it, to show which ones one side lacks."""

    text: str
    names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Difference:
    """A probe that was answered differently."""

    probe: str
    sandbox: Answer
    real: Answer

    def lines(self) -> list[str]:
        """For the table."""
        shown = [f"{self.probe:<58} {self.sandbox.text:<44} {self.real.text}"]
        for side, extra in (
            ("sandbox", self.sandbox.names - self.real.names),
            ("real", self.real.names - self.sandbox.names),
        ):
            if extra and self.sandbox.names and self.real.names:
                more = " ..." if len(extra) > _SAMPLE else ""
                shown.append(f"    only {side} ({len(extra)}): {', '.join(sorted(extra)[:_SAMPLE])}{more}")
        return shown


def compare(sandbox: dict[str, Answer], real: dict[str, Answer]) -> list[Difference]:
    """Every probe whose answers differ, in the order of the probes; both must have been asked the same ones."""
    if sandbox.keys() != real.keys():
        raise ValueError(f"asked of one side only: {sorted(sandbox.keys() ^ real.keys())}")
    return [Difference(name, sandbox[name], real[name]) for name in sandbox if sandbox[name].text != real[name].text]


def digest(values: Iterable[object]) -> str:
    """Eight characters that tell two sequences apart."""
    return hashlib.sha256("\n".join(map(str, values)).encode()).hexdigest()[:8]
