"""A short run of `make chaos-downloads`, and proof that its counter sees what it is there to see."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CHAOS = Path(__file__).resolve().parents[2] / "scripts" / "chaos"


def run(*options: str) -> tuple[int, dict[str, int], str]:
    """Exit code, the number at the head of each line, and all that was said."""
    command = [sys.executable, str(CHAOS), "downloads", *options]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    said = ran.stdout + ran.stderr
    heads = (line for line in ran.stdout.splitlines() if line[:1].isalpha() and line[20:21].isdigit())
    return ran.returncode, {line[:20].strip(): int(line[20:].split()[0].rstrip(",:")) for line in heads}, said


def test_downloads_that_are_killed_cut_cheated_and_starved_leave_only_whole_files() -> None:
    code, counts, said = run("--runs", "25", "--first", "7")
    assert code == 0, said
    wrong = {name: counts[name] for name in ("corrupt", "falsely done", "never done", "unforeseen")}
    assert wrong == {"corrupt": 0, "falsely done": 0, "never done": 0, "unforeseen": 0}
    assert counts["runs"] >= 25
    assert counts["final files"] > 40
    assert "killed" in said


def test_an_engine_that_records_what_it_has_not_written_is_found_out() -> None:
    code, counts, said = run("--runs", "25", "--first", "7", "--sabotage")
    assert code == 1
    assert counts["corrupt"] + counts["never done"] + counts["unforeseen"] > 0, said
