"""`make chaos-orders`: processes that order are killed at every step, and the sandbox counts what was bought."""

from __future__ import annotations

import argparse
import multiprocessing
import time
from collections.abc import Iterable, Sequence
from multiprocessing.queues import Queue

from .schedules import schedule_of
from .tally import Tally
from .world import world


def run(seeds: Iterable[int]) -> Tally:
    """Runs these schedules against one sandbox."""
    tally = Tally()
    with world() as here:
        for seed in seeds:
            tally.add(here.run(schedule_of(seed)))
    return tally


def run_together(seeds: Sequence[int], jobs: int) -> Tally:
    """Runs these schedules in several worlds at once. Raises `RuntimeError` where one of them breaks."""
    forked = multiprocessing.get_context("fork")
    answers: Queue[Tally] = forked.Queue()
    parts = [forked.Process(target=_part, args=(seeds[number::jobs], answers)) for number in range(jobs)]
    for part in parts:
        part.start()
    whole = Tally()
    for _ in parts:
        whole.merge(_answer(answers, parts))
    for part in parts:
        part.join()
    return whole


def _part(seeds: Sequence[int], answers: Queue[Tally]) -> None:
    answers.put(run(seeds))


def _answer(answers: Queue[Tally], parts: Sequence[multiprocessing.process.BaseProcess]) -> Tally:
    while answers.empty():
        if any(part.exitcode for part in parts):
            raise RuntimeError("a part of the schedules broke; what it said is above")
        time.sleep(0.2)
    return answers.get()


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs, prints the counts, and returns the exit code."""
    parser = argparse.ArgumentParser(prog="make chaos-orders", description=__doc__)
    parser.add_argument("--schedules", type=int, default=500, help="how many")
    parser.add_argument("--first", type=int, default=0, help="number of the first one; the same number, the same plan")
    parser.add_argument("--jobs", type=int, default=2, help="worlds at once")
    given = parser.parse_args(arguments)
    started = time.monotonic()
    seeds = range(given.first, given.first + given.schedules)
    tally = run_together(seeds, min(given.jobs, given.schedules))
    print("\n".join(tally.lines()))
    print(f"seconds             {time.monotonic() - started:.0f}")
    return 0 if tally.is_clean else 1
