"""Run test suites, each in a process and a QGIS profile of its own, and end in one line of totals.

`python scripts/run_suites.py [check] SUITE...` exits 0 only when everything passed. A suite that crashes, hangs or
holds no test counts as one failure; a failing suite does not keep the others from running. Where QGIS's event loop
takes part, up to three failures are tried once more, and a line beginning with UNSTEADY says so.

Suites wait more than they compute: while the longest one runs, the others run one after the other beside it
(CAPELLA_LANES=1: all one after the other). What a suite prints is shown when it has ended; a suite alone prints as it
goes.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ET
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "reports"
LONGEST_SECONDS = 1500
LANES = int(os.environ.get("CAPELLA_LANES", "2"))
"""suites at a time"""
SECOND_TRIES = 3
"""failures of a suite that shares a noisy machine's windows, event loops and render threads; more are a fault"""
WITHOUT_QGIS = ("-p", "no:pytest_qgis", "-p", "no:pytest-qt", "--without-qgis")
QT_ONLY_FOR_QGIS = ("-p", "no:pytest_qgis", "-p", "no:pytest-qt")


RUNNING: set[subprocess.Popen[bytes]] = set()


@dataclass(frozen=True)
class Suite:
    """A folder of tests and how it is run."""

    name: str
    options: tuple[str, ...] = ()
    on_screen: bool = False
    has_windows: bool = False
    is_long: bool = False
    """begins before the others"""

    @property
    def profile(self) -> Path:
        """Where pytest-qgis keeps QGIS's settings of this suite, as it does for each worker of pytest-xdist."""
        return ROOT / ".qgis-settings" / self.name

    @property
    def environment(self) -> dict[str, str]:
        """Nothing that another suite, or a run by hand, writes too."""
        return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTEST_XDIST_WORKER": self.name}

    @property
    def report(self) -> Path:
        """The JUnit file that pytest leaves."""
        return REPORTS / f"{self.name}.xml"

    @property
    def command(self) -> list[str]:
        """The pytest run; where real windows are needed, inside a QGIS on a screen of its own."""
        screen = [str(ROOT / "scripts" / "with_screen.sh")] if self.on_screen else []
        pytest = [str(ROOT / "scripts" / "pytest_in_qgis.py")] if self.on_screen else ["-m", "pytest"]
        own = [f"--junitxml={self.report}", "-o", f"cache_dir=build/pytest/{self.name}"]
        arguments = [f"tests/{self.name}", *own, "--durations=5", *self.options]
        return [*screen, sys.executable, *pytest, *arguments]


@dataclass(frozen=True)
class Outcome:
    """What one suite, or several, came to."""

    name: str
    passed: int
    failed: int
    skipped: int
    seconds: float

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            "all",
            self.passed + other.passed,
            self.failed + other.failed,
            self.skipped + other.skipped,
            self.seconds + other.seconds,
        )

    def __str__(self) -> str:
        return f"{self.name:<12}{self.passed:>7}{self.failed:>8}{self.skipped:>9}{self.seconds:>9.1f}"


SUITES = (
    Suite("core", WITHOUT_QGIS),
    Suite("sandbox", QT_ONLY_FOR_QGIS),
    Suite("bridge", has_windows=True),
    Suite("ui", has_windows=True),
    Suite("algorithms", has_windows=True),
    Suite("end_to_end", on_screen=True, has_windows=True, is_long=True),
    Suite("house", QT_ONLY_FOR_QGIS),
)


class Output:
    """What one suite and its processes print: at once where it runs alone, as a whole at its end beside others."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._stream: IO[str] | None = file.open("w", encoding="utf-8") if file else None

    @property
    def stream(self) -> IO[str] | None:
        """Where a process writes; None for where this one does."""
        return self._stream

    def say(self, line: str) -> None:
        """One line of ours."""
        print(line, file=self._stream or sys.stdout, flush=True)

    def close(self) -> None:
        """Shows what was held back."""
        if self._stream and self._file:
            self._stream.close()
            print(self._file.read_text("utf-8", "replace"), end="", flush=True)


def run_within(seconds: float, command: list[str], output: Output, environment: dict[str, str]) -> int:
    """Run `command` and return its exit code, or 124 after ending it and its children when it takes too long."""
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        start_new_session=True,
        stdout=output.stream,
        stderr=subprocess.STDOUT if output.stream else None,
    )
    RUNNING.add(process)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        output.say(f"Ended after {seconds:.0f} s: {' '.join(command)}")
        return 124
    finally:
        end(process)
        RUNNING.discard(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End it and its children, unless it has ended."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def outcome(suite: Suite, exit_code: int, seconds: float, output: Output) -> Outcome:
    """Read what pytest reported; an exit code that no failed test explains counts as one failure."""
    passed = failed = skipped = 0
    if suite.report.exists():
        for counts in ET.parse(suite.report).iter("testsuite"):
            failed += int(counts.get("failures", 0)) + int(counts.get("errors", 0))
            skipped += int(counts.get("skipped", 0))
            passed += int(counts.get("tests", 0))
        passed -= failed + skipped
    if exit_code != 0 and failed == 0:
        output.say(f"The suite {suite.name} ended with exit code {exit_code} without a failed test.")
        failed = 1
    return Outcome(suite.name, passed, failed, skipped, seconds)


def run_once(suite: Suite, output: Output, *options: str) -> Outcome:
    """Run one suite, or a part of it, in a fresh QGIS profile."""
    shutil.rmtree(suite.profile, ignore_errors=True)
    suite.report.unlink(missing_ok=True)
    start = time.monotonic()
    exit_code = run_within(LONGEST_SECONDS, [*suite.command, *options], output, suite.environment)
    return outcome(suite, exit_code, time.monotonic() - start, output)


def run_suite(suite: Suite, output: Output) -> Outcome:
    """Run one suite. Suites with real windows get a second try for a few failures, which is said aloud."""
    output.say(f"\n{suite.name}")
    first = run_once(suite, output)
    if not suite.has_windows or not 0 < first.failed <= SECOND_TRIES:
        return first
    crashed = first.passed == 0
    output.say(f"UNSTEADY? {first.failed} failed in {suite.name}; they are tried once more.")
    second = run_once(suite, output, *(() if crashed else ("--last-failed", "--last-failed-no-failures=all")))
    seconds = first.seconds + second.seconds
    if crashed or second.passed > first.failed:
        return replace(second, seconds=seconds)
    passed = first.passed + first.failed - second.failed
    return Outcome(suite.name, passed, second.failed, first.skipped, seconds)


def run_check(output: Output) -> Outcome:
    """Run `make check`'s steps as one passed or failed item."""
    start = time.monotonic()
    exit_code = run_within(LONGEST_SECONDS, [sys.executable, "scripts/check.py"], output, dict(os.environ))
    return Outcome("check", int(exit_code == 0), int(exit_code != 0), 0, time.monotonic() - start)


Step = Callable[[Output], Outcome]


def run_all(steps: dict[str, Step], first: set[str]) -> list[Outcome]:
    """Run steps by their names, those of `first` before the others, `LANES` at a time; outcomes in the given order."""
    waiting = deque(sorted(steps, key=lambda name: name not in first))
    is_alone = LANES == 1 or len(steps) == 1
    outcomes: dict[str, Outcome] = {}

    def work() -> None:
        while True:
            try:
                name = waiting.popleft()
            except IndexError:
                return
            output = Output(None if is_alone else REPORTS / f"{name}.log")
            outcomes[name] = steps[name](output)
            output.close()

    threads = [threading.Thread(target=work, daemon=True) for _ in range(1 if is_alone else LANES)]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        # Somebody has pressed Ctrl+C.
        for process in tuple(RUNNING):
            end(process)
    return [outcomes[name] for name in steps]


def main(names: list[str]) -> int:
    """Run what `names` asks for; return the exit code."""
    unknown = set(names) - {suite.name for suite in SUITES} - {"check"}
    if unknown or not names:
        print(f"Unknown suite {', '.join(unknown)}; known are {', '.join(suite.name for suite in SUITES)}.")
        return 2
    REPORTS.mkdir(parents=True, exist_ok=True)
    wanted = [suite for suite in SUITES if suite.name in names]
    steps: dict[str, Step] = {"check": run_check} if "check" in names else {}
    steps |= {suite.name: partial(run_suite, suite) for suite in wanted}
    start = time.monotonic()
    outcomes = run_all(steps, {suite.name for suite in wanted if suite.is_long})
    print(f"\n{'suite':<12}{'passed':>7}{'failed':>8}{'skipped':>9}{'seconds':>9}")
    total = Outcome("all", 0, 0, 0, 0.0)
    for each in outcomes:
        print(each)
        total += each
    print(replace(total, seconds=time.monotonic() - start))
    print(f"\n{total.passed} passed, {total.failed} failed, {total.skipped} skipped")
    return int(total.failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
