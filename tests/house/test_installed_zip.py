"""The zip in a clean profile of a real QGIS: it comes up, walks the road, bears an old pystac, and leaves."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from capella_sandbox.launch import SandboxProcess

Load = Callable[[str], ModuleType]
LONGEST_SECONDS = 150
MOST_MILLISECONDS = 10
NEIGHBOUR = "a_plugin_with_an_old_pystac"
ITEM = {
    "type": "Feature", "stac_version": "1.0.0", "stac_extensions": [], "id": "an-item", "geometry": None,
    "properties": {"datetime": "2026-01-01T00:00:00Z"}, "links": [], "assets": {},
}  # fmt: skip
OLD_PYSTAC_PLUGIN = """\
import sys
sys.path.insert(0, {folder!r})
import pystac
class Plugin:
    def initGui(self):
        self.item = pystac.Item.from_dict({item!r})
    def unload(self):
        self.item = None
def classFactory(iface):
    return Plugin()
"""


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of its own with a window manager."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as numbers:
        name = f":{numbers.readline().strip()}"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, **quiet)
    yield name
    for process in (manager, screen):
        process.terminate()
        process.wait()


@pytest.fixture
def install(script: Load, display: str, root: Path, tmp_path: Path) -> Callable[..., Any]:
    """Make a clean profile into which the zip was unpacked, as the plugin manager does it.

    QGIS takes layers whose files lie in the system's temporary folder for temporary and asks about them when it closes,
    so the profile and what is downloaded lie elsewhere.
    """

    def make(**environment: str) -> Any:
        folder = root / "build" / "installed"
        desktop = script("desktop").Desktop(folder, environment={"DISPLAY": display, **environment})
        desktop.prepare()
        (desktop.plugins / "capella_explorer").unlink()
        script("package").build(tmp_path / "capella_explorer.zip")
        with zipfile.ZipFile(tmp_path / "capella_explorer.zip") as archive:
            archive.extractall(desktop.plugins)
        return desktop

    return make


def run_in_qgis(desktop: Any, code: Path, result: Path) -> dict[str, Any]:
    """Start QGIS, wait until the code has ended it, and return what it left."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    process = desktop.start(code)
    try:
        exit_code = process.wait(LONGEST_SECONDS)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    seen = json.loads(result.read_text(encoding="utf-8"))
    assert seen.get("error") is None, seen["error"]
    assert exit_code == 0
    return seen


@pytest.fixture
def first_steps(install: Callable[..., Any], root: Path, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Come up, use the bundled pystac, leave and come again; tell what was seen."""
    result = tmp_path / "seen.json"

    def take(neighbour: str = "") -> dict[str, Any]:
        desktop = install(CAPELLA_RESULT=str(result), CAPELLA_ITEM=json.dumps(ITEM))
        if neighbour:
            add_neighbour(desktop, neighbour)
        return run_in_qgis(desktop, root / "tests" / "house" / "walks" / "first_steps.py", result)

    return take


def add_neighbour(desktop: Any, source: str) -> None:
    """Install another plugin beside ours, which QGIS starts first."""
    folder = desktop.plugins / NEIGHBOUR
    folder.mkdir()
    (folder / "__init__.py").write_text(source, encoding="utf-8")
    metadata = "[general]\nname=Old\nqgisMinimumVersion=3.0\nversion=1\ndescription=Brings an old pystac\n"
    (folder / "metadata.txt").write_text(metadata, encoding="utf-8")
    settings = desktop.folder / "profiles" / "demo" / "QGIS" / "QGIS3.ini"
    enabled = settings.read_text("utf-8").replace("[PythonPlugins]\n", f"[PythonPlugins]\n{NEIGHBOUR}=true\n")
    settings.write_text(enabled, encoding="utf-8")


def test_it_comes_up_at_once_and_leaves_nothing(
    first_steps: Callable[..., dict[str, Any]], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = first_steps()
    with capsys.disabled():
        print(f"\nstarting the plugin in QGIS takes {seen['milliseconds']:.1f} ms of CPU")
    assert seen["file"].startswith(str(root / "build" / "installed"))
    assert seen["widgets"] == ["CapellaExplorerAction", "CapellaExplorerDock"]
    assert set(seen["algorithms"]) >= {"downloadorder", "placeorder", "revieworder", "searchcatalog", "synctasks"}
    assert (seen["left"], seen["again"]) == ([], True)
    assert seen["milliseconds"] <= MOST_MILLISECONDS


def test_it_works_beside_a_plugin_with_an_old_pystac(first_steps: Callable[..., dict[str, Any]], root: Path) -> None:
    seen = first_steps(OLD_PYSTAC_PLUGIN.format(folder=str(root / "build" / "old_pystac"), item=ITEM))
    versions = {key: seen[key] for key in ("private_pystac", "public_pystac", "item_id")}
    assert versions == {"private_pystac": "1.15.2", "public_pystac": "1.8.4", "item_id": "an-item"}


def test_it_walks_the_whole_road(
    install: Callable[..., Any], fresh_sandbox: SandboxProcess, root: Path, tmp_path: Path
) -> None:
    folder = root / "build" / "installed_road"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    desktop = install(
        CAPELLA_DEMO_FOLDER=str(folder),
        CAPELLA_DEMO_SCRIPTS=str(root / "scripts" / "demo"),
        CAPELLA_DEMO_DOWNLOADS=str(tmp_path),
        CAPELLA_DEMO_URL=fresh_sandbox.api_url,
        CAPELLA_DEMO_CONTROL=fresh_sandbox.control_url,
        CAPELLA_API_KEY=fresh_sandbox.api_key,
    )
    told = run_in_qgis(desktop, root / "scripts" / "demo" / "walk.py", folder / "report.json")
    assert told["failure"] is None
    assert len(told["lines"]) >= 8
    assert len(list(folder.glob("*.png"))) >= 8
