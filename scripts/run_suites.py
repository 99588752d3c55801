"""Run test suites one after the other, each in a process of its own, and end in one line of totals.

`python scripts/run_suites.py [check] SUITE...` exits 0 only when everything passed. A suite that crashes, hangs or
holds no test counts as one failure; a failing suite does not keep the others from running. Where QGIS's event loop
takes part, up to three failures are tried once more, and a line beginning with UNSTEADY says so.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "reports"
LONGEST_SECONDS = 1500
SECOND_TRIES = 3
"""failures of a suite that shares a noisy machine's windows, event loops and render threads; more are a fault"""
WITHOUT_QGIS = ("-p", "no:pytest_qgis", "-p", "no:pytest-qt", "--without-qgis")
QT_ONLY_FOR_QGIS = ("-p", "no:pytest_qgis", "-p", "no:pytest-qt")


@dataclass(frozen=True)
class Suite:
    """A folder of tests and how it is run."""

    name: str
    options: tuple[str, ...] = ()
    on_screen: bool = False
    has_windows: bool = False

    @property
    def report(self) -> Path:
        """The JUnit file that pytest leaves."""
        return REPORTS / f"{self.name}.xml"

    @property
    def command(self) -> list[str]:
        """The pytest run; where real windows are needed, inside a QGIS on a screen of its own."""
        screen = [str(ROOT / "scripts" / "with_screen.sh")] if self.on_screen else []
        pytest = [str(ROOT / "scripts" / "pytest_in_qgis.py")] if self.on_screen else ["-m", "pytest"]
        arguments = [f"tests/{self.name}", f"--junitxml={self.report}", "--durations=5", *self.options]
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
    Suite("end_to_end", on_screen=True, has_windows=True),
    Suite("house", QT_ONLY_FOR_QGIS),
)


def run_within(seconds: float, command: list[str]) -> int:
    """Run `command` and return its exit code, or 124 after ending it and its children when it takes too long."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        print(f"Ended after {seconds:.0f} s: {' '.join(command)}", flush=True)
        return 124
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


def outcome(suite: Suite, exit_code: int, seconds: float) -> Outcome:
    """Read what pytest reported; an exit code that no failed test explains counts as one failure."""
    passed = failed = skipped = 0
    if suite.report.exists():
        for counts in ET.parse(suite.report).iter("testsuite"):
            failed += int(counts.get("failures", 0)) + int(counts.get("errors", 0))
            skipped += int(counts.get("skipped", 0))
            passed += int(counts.get("tests", 0))
        passed -= failed + skipped
    if exit_code != 0 and failed == 0:
        print(f"The suite {suite.name} ended with exit code {exit_code} without a failed test.", flush=True)
        failed = 1
    return Outcome(suite.name, passed, failed, skipped, seconds)


def run_once(suite: Suite, *options: str) -> Outcome:
    """Run one suite, or a part of it, in a fresh QGIS profile."""
    shutil.rmtree(ROOT / ".qgis-settings", ignore_errors=True)
    suite.report.unlink(missing_ok=True)
    start = time.monotonic()
    exit_code = run_within(LONGEST_SECONDS, [*suite.command, *options])
    return outcome(suite, exit_code, time.monotonic() - start)


def run_suite(suite: Suite) -> Outcome:
    """Run one suite. Suites with real windows get a second try for a few failures, which is said aloud."""
    print(f"\n{suite.name}", flush=True)
    first = run_once(suite)
    if not suite.has_windows or not 0 < first.failed <= SECOND_TRIES:
        return first
    crashed = first.passed == 0
    print(f"UNSTEADY? {first.failed} failed in {suite.name}; they are tried once more.", flush=True)
    second = run_once(suite, *(() if crashed else ("--last-failed", "--last-failed-no-failures=all")))
    seconds = first.seconds + second.seconds
    if crashed or second.passed > first.failed:
        return replace(second, seconds=seconds)
    passed = first.passed + first.failed - second.failed
    return Outcome(suite.name, passed, second.failed, first.skipped, seconds)


def run_check() -> Outcome:
    """Run `make check`'s steps as one passed or failed item."""
    start = time.monotonic()
    exit_code = run_within(LONGEST_SECONDS, [sys.executable, "scripts/check.py"])
    return Outcome("check", int(exit_code == 0), int(exit_code != 0), 0, time.monotonic() - start)


def main(names: list[str]) -> int:
    """Run what `names` asks for in the order of SUITES; return the exit code."""
    unknown = set(names) - {suite.name for suite in SUITES} - {"check"}
    if unknown or not names:
        print(f"Unknown suite {', '.join(unknown)}; known are {', '.join(suite.name for suite in SUITES)}.")
        return 2
    REPORTS.mkdir(parents=True, exist_ok=True)
    outcomes = [run_check()] if "check" in names else []
    outcomes += [run_suite(suite) for suite in SUITES if suite.name in names]
    print(f"\n{'suite':<12}{'passed':>7}{'failed':>8}{'skipped':>9}{'seconds':>9}")
    total = Outcome("all", 0, 0, 0, 0.0)
    for each in outcomes:
        print(each)
        total += each
    print(total)
    print(f"\n{total.passed} passed, {total.failed} failed, {total.skipped} skipped")
    return int(total.failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
