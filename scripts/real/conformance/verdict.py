"""Which differences are accepted, read from docs/conformance.md, and what a run comes to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .answers import Difference

_ROW = re.compile(r"^\| `(?P<suite>[^`]+)` \| `(?P<probe>[^`]+)` \| (?P<reason>.+?) \|$")


@dataclass(frozen=True)
class Accepted:
    """A difference that is right as it is. `suite` is `search` for all catalogs, or names one, or is `store`."""

    suite: str
    probe: str
    reason: str

    def covers(self, suite: str, probe: str) -> bool:
        """True for the probe in the suite, or in one of its parts."""
        return probe == self.probe and self.belongs_to(suite)

    def belongs_to(self, suite: str) -> bool:
        """True when this row speaks of a suite such as `search awkward`."""
        return suite == self.suite or suite.startswith(f"{self.suite} ")


def read_accepted(document: Path) -> tuple[Accepted, ...]:
    """The rows of the table."""
    rows = (_ROW.match(line) for line in document.read_text(encoding="utf-8").splitlines())
    return tuple(Accepted(**row.groupdict()) for row in rows if row)


@dataclass(frozen=True)
class Verdict:
    """What is wrong with a run: differences nobody accepted, and accepted ones that no longer occur."""

    unexplained: tuple[tuple[str, Difference], ...]
    gone: tuple[Accepted, ...]

    @property
    def sentences(self) -> list[str]:
        """One for each fault."""
        return [
            *(f"{suite}: {one.probe}: not in the list" for suite, one in self.unexplained),
            *(f"{row.suite}: {row.probe}: listed, but both answer the same now" for row in self.gone),
        ]


def judge(found: Mapping[str, Iterable[Difference]], accepted: Iterable[Accepted]) -> Verdict:
    """Hold the differences of each suite that ran against the list."""
    differences = [(suite, one) for suite, several in found.items() for one in several]
    rows = tuple(accepted)
    unexplained = tuple(
        (suite, one) for suite, one in differences if not any(row.covers(suite, one.probe) for row in rows)
    )
    asked = [row for row in rows if any(row.belongs_to(suite) for suite in found)]
    gone = tuple(row for row in asked if not any(row.covers(suite, one.probe) for suite, one in differences))
    return Verdict(unexplained, gone)


def table(found: Mapping[str, Iterable[Difference]], accepted: Iterable[Accepted]) -> str:
    """Every difference with the answers of both sides and its reason."""
    rows = tuple(accepted)
    lines = []
    for suite, differences in found.items():
        lines += ["", f"{suite:<58} {'sandbox':<44} real"]
        for one in differences:
            reason = next((row.reason for row in rows if row.covers(suite, one.probe)), "NOT ACCEPTED")
            lines += [*one.lines(), f"    {reason}"]
    return "\n".join(lines)
