"""Every check that needs no running program: format, lint, types, import rule and the scan of the plugin site."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:pytest_qgis", "-p", "no:pytest-qt")

CHECKS: dict[str, tuple[str | Path, ...]] = {
    "format": (BIN / "ruff", "format", "--check", "--quiet", "."),
    "lint": (BIN / "ruff", "check", "--quiet", "."),
    "types": (BIN / "mypy", "--no-error-summary", "-p", "capella_explorer.core"),
    "import rule": (*PYTEST, "tests/house/test_architecture.py"),
    "site scan": (sys.executable, "scripts/site_scan.py"),
}


def passes(name: str, command: tuple[str | Path, ...]) -> bool:
    """Run one check; show what it says only when it fails."""
    start = time.monotonic()
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    verdict = "ok" if run.returncode == 0 else "FAILED"
    print(f"check: {name:<12} {verdict} ({time.monotonic() - start:.1f} s)", flush=True)
    if run.returncode != 0:
        print(run.stdout + run.stderr, flush=True)
    return run.returncode == 0


def main() -> int:
    """Run all checks, also after one has failed; return the exit code."""
    verdicts = [passes(name, command) for name, command in CHECKS.items()]
    return int(not all(verdicts))


if __name__ == "__main__":
    sys.exit(main())
