"""Downloads against the vendor's client, curl and aria2c, from a real nginx, with the sides in turns; every goal.

`make bench-downloads`; `--quick` for a look. The slow line gives each connection 20 MiB/s, 40 ms away.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from downloads_sides import DEFAULT_CONNECTIONS, Sides, Took
from downloads_stage import Stage, install_tools, stage
from streaming_goals import Goal, print_goals

MIB = 1 << 20
NAME = "CAPELLA_C99_SP_GEO_HH_20260101000000_2026010100{:04}.tif"
DIGEST = "sums_digest.json"
MANY_CONNECTIONS = 64
MEMORY = 64 * MIB
GUI_GAP_MS = 60
GUI_ROUNDS = 3
VERIFIED, HASHING = "ours, sha256 verified", "(floor: sha256 of the file alone)"
FLOOR = f"(floor: {DEFAULT_CONNECTIONS} bare sockets)"

Results = dict[str, list[Took]]


def names(first: int, count: int) -> list[str]:
    """File names as the vendor's client understands them."""
    return [NAME.format(number) for number in range(first, first + count)]


BIG, HALF, EIGHT, SMALL = names(0, 1), names(1, 1), names(10, 8), names(1000, 200)


class Run:
    """All measurements."""

    def __init__(self, stage: Stage, rounds: int) -> None:
        self.stage, self.sides, self.rounds = stage, Sides(stage), rounds
        self.goals: list[Goal] = []
        self.memory = 0

    def loopback(self) -> None:
        """One large file as fast as this machine can."""
        sides, base = self.sides, self.stage.plain
        took = self._in_turns("one file, loopback", {
            "ours": lambda: sides.ours(base, BIG),
            VERIFIED: lambda: sides.ours(base, BIG, digest=DIGEST),
            "vendor's client": lambda: sides.vendor(base, BIG),
            "aria2c -x8": lambda: sides.aria2c(base, BIG, 8),
            "curl": lambda: sides.curl(base, BIG[0]),
            HASHING: lambda: self._hash_alone(BIG),
        })  # fmt: skip
        self._faster("loopback: ours before the vendor's client", took, "ours", "vendor's client", 1.7)
        self._faster("loopback: ours before aria2c -x8", took, "ours", "aria2c -x8", 1.3)
        cpu = [_cpu(took[side]) for side in ("ours", "vendor's client")]
        self.goals.append(Goal.at_most("loopback: CPU seconds of the vendor's client", *cpu, 0.6, "s"))
        self._digest("loopback", took)

    def verified(self) -> None:
        """One file with its digest, where each connection is slow."""
        sides, base = self.sides, self.stage.slow
        for connections in (8, 16):
            took = self._in_turns(f"one file, 20 MiB/s a connection, {connections} connections", {
                "ours": lambda: sides.ours(base, HALF, connections),  # noqa: B023
                VERIFIED: lambda: sides.ours(base, HALF, connections, digest=DIGEST),  # noqa: B023
                HASHING: lambda: self._hash_alone(HALF),
            })  # fmt: skip
            self._digest(f"{connections} slow connections", took)

    def tls(self) -> None:
        """The same, encrypted."""
        sides, base = self.sides, self.stage.tls
        took = self._in_turns("one file, loopback, TLS", {
            "ours": lambda: sides.ours(base, BIG),
            "vendor's client": lambda: sides.vendor(base, BIG),
            "curl": lambda: sides.curl(base, BIG[0]),
        })  # fmt: skip
        self._faster("TLS: ours before the vendor's client", took, "ours", "vendor's client", 1.4)

    def slow_line(self) -> None:
        """One file where each connection is slow."""
        sides, base = self.sides, self.stage.slow
        took = self._in_turns("one file, 20 MiB/s a connection, 40 ms", {
            "ours": lambda: sides.ours(base, HALF),
            "aria2c -x16": lambda: sides.aria2c(base, HALF, 16),
            "vendor's client": lambda: sides.vendor(base, HALF),
        })  # fmt: skip
        self._faster("slow line: ours before the vendor's client", took, "ours", "vendor's client", 12)
        self._faster("slow line: ours before aria2c -x16", took, "ours", "aria2c -x16", 1.0)

    def eight(self) -> None:
        """Eight files where each connection is slow."""
        sides, base, many = self.sides, self.stage.slow, f"ours, {MANY_CONNECTIONS} connections"
        took = self._in_turns("eight files, 20 MiB/s a connection, 40 ms", {
            "ours": lambda: sides.ours(base, EIGHT),
            many: lambda: sides.ours(base, EIGHT, MANY_CONNECTIONS),
            "aria2c -j8 -x8": lambda: sides.aria2c(base, EIGHT, 8),
            "vendor's client": lambda: sides.vendor(base, EIGHT),
            FLOOR: lambda: sides.floor(base, EIGHT, DEFAULT_CONNECTIONS),
        })  # fmt: skip
        for side in ("ours", many):
            self._faster(f"eight files: {side}, before the vendor's", took, side, "vendor's client", 4)
            self._faster(f"eight files: {side}, before aria2c", took, side, "aria2c -j8 -x8", 1.0)

    def small(self) -> None:
        """Many small files over TLS."""
        sides, base = self.sides, self.stage.tls
        heard: list[list[tuple[str, str]]] = []

        def ours() -> Took:
            self.stage.forget_requests()
            took = sides.ours(base, SMALL)
            heard.append(self.stage.requests())
            return took

        turns = {"ours": ours, "vendor's client": lambda: sides.vendor(base, SMALL)}
        took = self._in_turns(f"{len(SMALL)} small files, TLS", turns)
        self._faster("small files: ours before the vendor's client", took, "ours", "vendor's client", 3)
        requests = max(len(asked) for asked in heard) / len(SMALL)
        self.goals.append(Goal.count("small files: requests a file", requests, 1))
        connections = max(len({connection for connection, _ in asked}) for asked in heard)
        self.goals.append(Goal.count("small files: connections", connections, DEFAULT_CONNECTIONS))

    def broken_line(self) -> None:
        """A line that breaks in one of twenty requests."""
        took = self._in_turns(
            "one file, 5 % of requests cut",
            {"ours": lambda: self.sides.ours(self.stage.broken, BIG)},
        )["ours"]
        cuts, again = sum(each.cuts for each in took), max(each.fetched for each in took) - self._size(BIG)
        print(f"    {cuts} cuts; {again / MIB:.1f} MiB written twice at most")
        self.goals.append(Goal.count("5 % cut: MiB fetched again for a cut", again / MIB / max(1, cuts), 32))

    def gui(self) -> None:
        """How long QGIS stands still meanwhile, where the line is the limit and where this machine is."""
        print(f"\n{'QGIS meanwhile':<44}{'longest ms':>10}{'usual':>8}{'idle':>8}")
        for name, base in (("slow line", self.stage.slow), ("loopback, TLS", self.stage.tls)):
            rounds = [self.sides.gaps(base, HALF) for _ in range(min(self.rounds, GUI_ROUNDS))]
            gap, usual, idle = (statistics.median(each[key] for each in rounds) for key in ("gap", "usual", "idle"))
            print(f"    {name:<40}{gap:10.0f}{usual:8.0f}{idle:8.0f}")
            self.goals.append(Goal.count(f"QGIS stands still, ms: {name}", round(gap), GUI_GAP_MS))

    def judge(self) -> bool:
        """The verdict; True where every goal was met."""
        self.goals.append(Goal.count("wrong files of any side", self.sides.wrong_files, 0))
        self.goals.append(Goal.count("memory over the imports, MiB", round(self.memory / MIB, 1), MEMORY // MIB))
        print_goals(self.goals)
        return all(goal.is_met for goal in self.goals)

    def _digest(self, where: str, took: Results) -> None:
        """Both the wish and what it can be held against: a digest is one chain, which no engine makes shorter."""
        ours, verified, alone = (_seconds(took[side]) for side in ("ours", VERIFIED, HASHING))
        print(f"    with the digest {verified / ours:.2f} x; hashing alone is {alone / ours:.2f} x of fetching alone")
        self.goals.append(Goal.at_most(f"{where}: sha256 does not halve the speed", verified, ours, 2.0, "s"))
        slower = max(alone, ours)
        self.goals.append(Goal.at_most(f"{where}: fetched and hashed, to the slower one", verified, slower, 1.1, "s"))

    def _hash_alone(self, names: list[str]) -> Took:
        began, cpu = time.monotonic(), time.process_time()
        with (self.stage.files / names[0]).open("rb") as file:
            hashlib.file_digest(file, "sha256")
        return Took(time.monotonic() - began, time.process_time() - cpu)

    def _in_turns(self, title: str, sides: dict[str, Callable[[], Took]]) -> Results:
        took: Results = defaultdict(list)
        for _ in range(self.rounds):
            for side, fetch in sides.items():
                took[side].append(fetch())
        print(f"\n{title:<44}{'median s':>10}{'least':>8}{'most':>8}{'CPU s':>8}{'MiB':>7}")
        for side, each in took.items():
            seconds = sorted(one.seconds for one in each)
            memory = max(one.memory for one in each)
            self.memory = max(self.memory, memory)
            shown = f"{memory / MIB:7.1f}" if memory else ""
            print(f"    {side:<40}{_seconds(each):10.2f}{seconds[0]:8.2f}{seconds[-1]:8.2f}{_cpu(each):8.2f}{shown}")
        sys.stdout.flush()
        return took

    def _faster(self, name: str, took: Results, ours: str, theirs: str, ratio: float) -> None:
        self.goals.append(Goal.at_least(name, _seconds(took[theirs]), _seconds(took[ours]), ratio, "s"))

    def _size(self, files: list[str]) -> int:
        return sum((self.stage.files / name).stat().st_size for name in files)


def _seconds(took: list[Took]) -> float:
    return statistics.median(each.seconds for each in took)


def _cpu(took: list[Took]) -> float:
    return statistics.median(each.cpu for each in took)


def write_digest(folder: Path) -> None:
    """The check sums of the large files, as the vendor delivers them."""
    sums = [
        {"name": name, "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest()} for name in (*BIG, *HALF)
    ]
    (folder / DIGEST).write_text(json.dumps({"files": sums}))


def main() -> int:
    """Measures; 0 where every goal was met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller files and fewer rounds: a look, no verdict")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--only", nargs="*", default=[], help="loopback verified tls slow_line eight small broken_line gui"
    )
    given = parser.parse_args()
    install_tools()
    share, rounds = (4, 2) if given.quick else (1, given.rounds)
    sizes = {BIG[0]: 1024 * MIB // share, HALF[0]: 384 * MIB // share}
    sizes |= dict.fromkeys(EIGHT, 96 * MIB // share) | dict.fromkeys(SMALL, 64 << 10)
    began = time.monotonic()
    with stage(sizes) as ready:
        write_digest(ready.files)
        in_memory = str(ready.home).startswith("/dev/shm")
        print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {rounds} rounds, ", end="")
        print("files in memory: the engine is measured, not the disk" if in_memory else f"files in {ready.home}")
        run = Run(ready, rounds)
        for part in (
            run.loopback,
            run.verified,
            run.tls,
            run.slow_line,
            run.eight,
            run.small,
            run.broken_line,
            run.gui,
        ):
            if not given.only or part.__name__ in given.only:
                part()
        is_met = run.judge()
    print(f"{time.monotonic() - began:.0f} seconds, load {os.getloadavg()[0]:.1f}")
    return 0 if is_met or given.quick else 1


if __name__ == "__main__":
    sys.exit(main())
