"""Asks one side all questions of a suite, and keeps answers for a day without real servers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from .answers import Answer, Difference
from .area_probes import touching_probes
from .catalog_probes import catalog_probes
from .search_probes import SearchProbe, bad_probes

AWKWARD = "awkward"
Server_contra = TypeVar("Server_contra", contravariant=True)


class Probe(Protocol[Server_contra]):
    """A question with a name."""

    @property
    def name(self) -> str:
        """What is asked."""

    def ask(self, side: Server_contra) -> Answer:
        """What one side answers."""


def search_suite(catalog: str, items: Sequence[dict[str, Any]]) -> list[SearchProbe]:
    """All questions about a catalog; bad requests and touching areas are asked of the awkward one."""
    extra = [*touching_probes(), *bad_probes()] if catalog == AWKWARD else []
    return [*catalog_probes(items), *extra]


def answers_of(side: Any, probes: Iterable[Probe[Any]]) -> dict[str, Answer]:
    """The answers in the order of the questions. Raises ValueError when two questions have one name."""
    answers: dict[str, Answer] = {}
    for probe in probes:
        if probe.name in answers:
            raise ValueError(f"asked twice: {probe.name}")
        answers[probe.name] = probe.ask(side)
    return answers


class Recording:
    """Answers of the real servers in a file, by suite."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def suite(self, name: str) -> dict[str, Answer]:
        """The answers of one suite; none when nothing is recorded."""
        return {probe: Answer(text) for probe, text in self._read().get(name, {}).items()}

    def replace(self, name: str, answers: Mapping[str, Answer]) -> None:
        """Write the answers of one suite anew."""
        texts = {probe: answer.text for probe, answer in answers.items()}
        everything = {**self._read(), name: texts}
        self._path.write_text(json.dumps(everything, indent=1, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")

    def _read(self) -> dict[str, dict[str, str]]:
        if not self._path.exists():
            return {}
        found: dict[str, dict[str, str]] = json.loads(self._path.read_text("utf-8"))
        return found


def changes(recorded: Mapping[str, Answer], now: Mapping[str, Answer]) -> list[Difference]:
    """Where the real answers are no longer what was recorded."""
    nothing = Answer("not asked")
    names = [*now, *(name for name in recorded if name not in now)]
    pairs = ((name, recorded.get(name, nothing), now.get(name, nothing)) for name in names)
    return [Difference(name, before, after) for name, before, after in pairs if before.text != after.text]
