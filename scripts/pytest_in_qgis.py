"""Run pytest inside the main window of a real QGIS, in a profile that nobody has used, with this checkout as plugin.

`python scripts/pytest_in_qgis.py [PYTEST ARGUMENT...]` takes pytest's arguments and exits with pytest's code. A QGIS
that crashes, hangs or ends before pytest does is a failure. Needs a screen: see with_screen.sh.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
INSIDE = HERE / "inside_qgis.py"
LONGEST_S = 1400
CRASHED = 70

sys.path.insert(0, str(HERE))
from desktop import Desktop  # noqa: E402


def environment(folder: Path, arguments: list[str]) -> dict[str, str]:
    """What the script inside QGIS has to know. No key and no running sandbox of the user may reach a test."""
    os.environ.pop("CAPELLA_API_KEY", None)
    home = folder / "home"
    home.mkdir()
    private = [f"--basetemp={folder / 'pytest'}", *arguments]
    task = {"arguments": private, "site_packages": sysconfig.get_path("purelib"), "root": str(HERE.parent)}
    return {
        "CAPELLA_PYTEST": json.dumps(task),
        "CAPELLA_PYTEST_EXIT": str(folder / "exit_code"),
        "CAPELLA_PYTHON": sys.executable,
        "HOME": str(home),
        "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache")),
        "PYTHONUNBUFFERED": "1",
    }


def wait_for(process: subprocess.Popen[bytes], longest: float) -> int:
    """The exit code of QGIS, which is ended with all its children when it takes too long."""
    try:
        return process.wait(longest)
    except subprocess.TimeoutExpired:
        print(f"QGIS was ended after {longest:.0f} s.", flush=True)
        return CRASHED
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def verdict(exit_file: Path, qgis: int) -> int:
    """Pytest's exit code; QGIS's own where pytest passed and QGIS then crashed."""
    if not exit_file.exists():
        print(f"QGIS ended with {qgis} before the tests did.", flush=True)
        return CRASHED
    code = int(exit_file.read_text("utf-8"))
    if qgis != 0:
        print(f"QGIS ended with {qgis} after the tests.", flush=True)
    return code or (CRASHED if qgis else 0)


def main(arguments: list[str]) -> int:
    """One QGIS, one run."""
    with tempfile.TemporaryDirectory(prefix="capella-qgis-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        desktop = Desktop(folder / "profile", environment=environment(folder, arguments))
        desktop.prepare()
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(CRASHED))
        return verdict(folder / "exit_code", wait_for(desktop.start(INSIDE), LONGEST_S))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
