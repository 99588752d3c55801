"""`make demo`: a local Capella, a QGIS with the plugin connected to it, and - without a display - the whole road.

Exits non-zero when a step failed. `DEMO_THEME="Night Mapping"` shows it in the dark.
With a display QGIS stays open for the user, until it is closed.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
KIND = sys.argv[1] if sys.argv[1:] else "walk"
FOLDER = ROOT / "build" / ("demo-looks" if KIND == "looks" else "demo")
LONGEST_S = 420

sys.path.insert(0, str(HERE.parent))
from desktop import Desktop  # noqa: E402


def sandbox_launcher() -> ModuleType:
    """The sandbox's launcher, loaded without the checkout on sys.path."""
    folder = ROOT / "sandbox"
    spec = importlib.util.spec_from_file_location(
        "capella_sandbox", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(folder)
    module = importlib.util.module_from_spec(spec)
    sys.modules["capella_sandbox"] = module
    spec.loader.exec_module(module)
    return importlib.import_module("capella_sandbox.launch")


def run(desktop: Desktop, code: Path, longest: float | None) -> int:
    """One QGIS, ended with all its children when it takes too long."""
    process = desktop.start(code)
    try:
        return process.wait(longest)
    except subprocess.TimeoutExpired:
        print(f"QGIS was ended after {longest:.0f} s.", flush=True)
        return 124
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def report(folder: Path) -> int:
    """Prints what happened; 1 where a step failed or QGIS never came so far."""
    path = folder / "report.json"
    if not path.exists():
        print("QGIS ended before the road did.")
        return 1
    told = json.loads(path.read_text("utf-8"))
    print("\n".join(told["lines"]))
    if told["failure"]:
        print(f"The next step failed: {told['failure']}")
        return 1
    pictures = sorted(picture.name for picture in folder.glob("*.png"))
    print(f"    {len(pictures)} pictures in {folder.relative_to(ROOT)}/")
    return 0


def main(arguments: list[str]) -> int:
    """`walk` drives the road by itself, `looks` shows streamed scenes, `open` leaves QGIS to the user."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with (
        sandbox_launcher().SandboxProcess(*arguments[1:]) as sandbox,
        TemporaryDirectory(prefix="capella-") as downloads,
    ):
        environment = {
            "CAPELLA_DEMO_FOLDER": str(FOLDER),
            "CAPELLA_DEMO_SCRIPTS": str(HERE),
            "CAPELLA_DEMO_DOWNLOADS": downloads,
            "CAPELLA_DEMO_URL": sandbox.api_url,
            "CAPELLA_DEMO_CONTROL": sandbox.control_url,
            "CAPELLA_API_KEY": sandbox.api_key,
        }
        theme = os.environ.get("DEMO_THEME", "default")
        desktop = Desktop(FOLDER.with_name(f"{FOLDER.name}-profile"), theme, environment)
        desktop.prepare()
        if arguments[0] == "open":
            print(f"A local Capella runs at {sandbox.console_url} until QGIS is closed.", flush=True)
            return run(desktop, HERE / "open.py", None)
        if arguments[0] == "looks":
            return show_looks(desktop, environment)
        run(desktop, HERE / "walk.py", LONGEST_S)
        return report(FOLDER)


def show_looks(desktop: Desktop, environment: dict[str, str]) -> int:
    """Pictures of streamed scenes, the last one by a guest: another profile, and no key."""
    run(desktop, HERE / "walk_looks.py", LONGEST_S)
    strange = {name: value for name, value in environment.items() if name != "CAPELLA_API_KEY"}
    guest = Desktop(FOLDER.with_name(f"{FOLDER.name}-guest"), desktop.theme, strange)
    guest.prepare()
    run(guest, HERE / "guest.py", LONGEST_S)
    failure = FOLDER / "guest.txt"
    if failure.exists():
        print(f"The guest failed: {failure.read_text('utf-8')}")
        return 1
    return report(FOLDER)


if __name__ == "__main__":
    sys.exit(main([KIND, *sys.argv[2:]]))
