"""`make chaos-downloads`: downloads are killed, cut, cheated and starved of disk, and every final file is compared."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from . import downloads_child as child
from .downloads_schedules import Chain, End, Run, chain_of
from .downloads_store import ask, content, open_store

CALM = Run(0, End.LET, 60.0, 1, False)
CALM_RUNS = 4
PATIENCE_S = 60.0
_CODES = {
    child.ALL_THERE: "complete", child.SOME_MISSING: "some files given up", child.DISK_FULL: "disk full",
    child.STOPPED: "cancelled", -signal.SIGKILL: "killed",
}  # fmt: skip


@dataclass
class Tally:
    """Counts over all chains. What is in `wrong` names the chain, so that it can be run again."""

    chains: int = 0
    runs: int = 0
    finals: int = 0
    small_disks: int = 0
    corrupt: int = 0
    falsely_done: int = 0
    never_done: int = 0
    unforeseen: int = 0
    requests: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """True where nothing went wrong."""
        return not self.wrong

    def blame(self, chain: Chain, what: str, detail: str = "") -> None:
        """Notes something that must not happen."""
        setattr(self, what, getattr(self, what) + 1)
        self.wrong.append(f"chain {chain.seed}: {what} {detail}".rstrip())

    def lines(self) -> Iterator[str]:
        """The counts, for people."""
        yield f"chains              {self.chains}, of them on a disk that was too small {self.small_disks}"
        yield f"runs                {self.runs}: " + _listed(self.ends)
        yield f"requests            {self.requests}, faults: " + _listed(self.faults)
        yield f"final files         {self.finals} compared byte by byte"
        yield f"corrupt             {self.corrupt}"
        yield f"falsely done        {self.falsely_done}"
        yield f"never done          {self.never_done}"
        yield f"unforeseen          {self.unforeseen}"
        yield from self.wrong


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))


def run(seeds: Iterable[int], deadline_runs: int = 1 << 30) -> Tally:
    """Runs these chains, until there were `deadline_runs` runs."""
    tally = Tally()
    with open_store() as url:
        for seed in seeds:
            if tally.runs >= deadline_runs:
                break
            _Chained(url, chain_of(seed), tally).run()
        told = ask(url, "told")
        tally.requests, tally.faults = told["requests"], Counter(told["struck"])
    return tally


class _Chained:
    def __init__(self, url: str, chain: Chain, tally: Tally) -> None:
        self._url, self._chain, self._tally = url, chain, tally

    def run(self) -> None:
        chain, tally = self._chain, self._tally
        tally.chains += 1
        self._set(chain.seed, True)
        with _disk(chain.room) as (folder, enlarge):
            tally.small_disks += enlarge is not None
            for one in chain.runs:
                self._set(one.seed, False)
                self._run_once(folder, one, False)
                self._judge(folder)
            if enlarge:
                enlarge()
            self._set(chain.seed, False, is_calm=True)
            codes = [child.SOME_MISSING]
            for _ in range(CALM_RUNS):
                if codes != [child.ALL_THERE]:
                    codes = self._run_once(folder, CALM, True)
            self._judge_end(folder, codes)

    def _set(self, seed: int, is_new: bool, is_calm: bool = False) -> None:
        terms = replace(self._chain.terms, faults={}, pause_s=0.0) if is_calm else self._chain.terms
        ask(self._url, "terms", {"terms": asdict(terms), "seed": seed, "is_new": is_new})

    def _run_once(self, folder: Path, one: Run, is_calm: bool) -> list[int]:
        started = [child.fork(self._url, folder, one, is_calm) for _ in range(one.processes)]
        ends = _ended(started, one)
        for code in ends:
            self._tally.runs += 1
            self._tally.ends[_CODES.get(code, f"code {code}")] += 1
            if code not in _CODES:
                self._tally.blame(self._chain, "unforeseen", f"code {code}")
        return ends

    def _judge(self, folder: Path) -> list[str]:
        """Every final name must hold one whole version; what is missing."""
        versions = ask(self._url, "told")["versions"]
        missing = []
        for name, size in self._chain.terms.sizes.items():
            found = folder / "scene" / name
            if not found.exists():
                missing.append(name)
                continue
            self._tally.finals += 1
            body = found.read_bytes()
            if len(body) != size:
                self._tally.blame(self._chain, "falsely_done", f"{name}: {len(body)} of {size} bytes")
            elif body not in [content(name, version, size) for version in versions[name]]:
                self._tally.blame(self._chain, "corrupt", name)
        return missing

    def _judge_end(self, folder: Path, codes: list[int]) -> None:
        missing = self._judge(folder)
        left = [path.name for path in folder.rglob("*") if path.suffix in (".part", ".ranges")]
        if missing or left or codes != [child.ALL_THERE]:
            self._tally.blame(self._chain, "never_done", f"missing {missing}, left {left}, codes {codes}")


def _ended(pids: list[int], one: Run) -> list[int]:
    """Lets the processes live as long as they may; how they ended."""
    waiting = _Children(pids)
    waiting.wait(one.after_s)
    if one.end in (End.FREEZE, End.NAP):
        waiting.send(signal.SIGSTOP)
        time.sleep(0.4)
        waiting.send(signal.SIGCONT if one.end is End.NAP else signal.SIGKILL)
    elif one.end is End.KILL:
        waiting.send(signal.SIGKILL)
    elif one.end is End.CANCEL:
        waiting.send(signal.SIGTERM)
    waiting.wait(PATIENCE_S)
    waiting.send(signal.SIGKILL)
    waiting.wait(PATIENCE_S)
    return list(waiting.codes.values())


class _Children:
    def __init__(self, pids: list[int]) -> None:
        self._alive = set(pids)
        self.codes: dict[int, int] = {}

    def wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while self._alive:
            for pid in tuple(self._alive):
                found, status = os.waitpid(pid, os.WNOHANG)
                if found:
                    self._alive.discard(pid)
                    self.codes[pid] = os.waitstatus_to_exitcode(status)
            if time.monotonic() >= end:
                return
            time.sleep(0.002)

    def send(self, number: int) -> None:
        for pid in self._alive:
            os.kill(pid, number)


@contextmanager
def _disk(room: int | None) -> Iterator[tuple[Path, object]]:
    """A folder; where `room` is given and this user may mount, on a disk of that size that can be made larger."""
    place = Path(tempfile.mkdtemp(prefix="capella-chaos-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    is_mounted = room is not None and os.geteuid() == 0 and _mount(place, f"size={room}") == 0
    try:
        yield place, (lambda: _mount(place, "remount,size=64m")) if is_mounted else None
    finally:
        if is_mounted:
            subprocess.run(["umount", str(place)], check=True)
        shutil.rmtree(place)


def _mount(place: Path, options: str) -> int:
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    return subprocess.run(command, check=False, capture_output=True).returncode


def main(arguments: list[str]) -> int:
    """Runs chains until there were enough runs; 0 where nothing went wrong."""
    parser = argparse.ArgumentParser(prog="chaos downloads", description=__doc__)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--first", type=int, default=1, help="seed of the first chain")
    parser.add_argument("--sabotage", action="store_true", help="let the record tell of bytes that are not there yet")
    given = parser.parse_args(arguments)
    if given.sabotage:
        child.sabotage()
    started = time.monotonic()
    tally = run(range(given.first, 1 << 30), given.runs)
    print("\n".join(tally.lines()))
    if not tally.small_disks:
        print("(no small disks: this user may not mount any)")
    print(f"seconds             {time.monotonic() - started:.0f}")
    return 0 if tally.is_clean else 1
