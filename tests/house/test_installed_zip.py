"""The zip, installed into a clean profile of a real QGIS: it comes up, works beside an old pystac, and leaves."""

from __future__ import annotations

import json
import os
import subprocess
import textwrap
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Load = Callable[[str], ModuleType]
SECONDS = 120
MOST_MILLISECONDS = 10
ITEM = {
    "type": "Feature", "stac_version": "1.0.0", "stac_extensions": [], "id": "an-item", "geometry": None,
    "properties": {"datetime": "2026-01-01T00:00:00Z"}, "links": [], "assets": {},
}  # fmt: skip
SETTINGS = textwrap.dedent("""\
    [PythonPlugins]
    {plugins}
    [qgis]
    projOpenAtLaunch=3
    checkVersion=false
    askToSaveProjectChanges=false
    [locale]
    overrideFlag=true
    userLocale=en_US
""")
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


@dataclass(frozen=True)
class Profile:
    """A folder of profiles with one clean profile, `test`."""

    folder: Path

    @property
    def plugins(self) -> Path:
        """Where QGIS looks for plugins."""
        return self.folder / "profiles" / "test" / "python" / "plugins"

    def enable(self, *names: str) -> None:
        """Write the settings of a first start with these plugins on."""
        settings = self.folder / "profiles" / "test" / "QGIS"
        settings.mkdir(parents=True)
        lines = "\n".join(f"{name}=true" for name in names)
        (settings / "QGIS3.ini").write_text(SETTINGS.format(plugins=lines), encoding="utf-8")


@pytest.fixture
def profile(script: Load, tmp_path: Path) -> Profile:
    """A clean profile with the zip."""
    return clean_profile(script, tmp_path)


@pytest.fixture(scope="module")
def first_steps(root: Path, script: Load, tmp_path_factory: pytest.TempPathFactory) -> tuple[Profile, dict[str, Any]]:
    """What the installed plugin does in a real QGIS, alone in a clean profile."""
    alone = clean_profile(script, tmp_path_factory.mktemp("alone"))
    alone.enable("capella_explorer", "processing")
    return alone, walk_in_qgis(root, alone, "first_steps.py")


def clean_profile(script: Load, folder: Path) -> Profile:
    """Make a profile into which the zip is unpacked, as the plugin manager does it."""
    made = Profile(folder / "qgis")
    made.plugins.mkdir(parents=True)
    script("package").build(folder / "capella_explorer.zip")
    with zipfile.ZipFile(folder / "capella_explorer.zip") as archive:
        archive.extractall(made.plugins)
    return made


def walk_in_qgis(root: Path, profile: Profile, walk: str) -> dict[str, Any]:
    """Start a real QGIS on a screen of its own, run a walk in it, and return what the walk saw."""
    result = profile.folder / "result.json"
    command = ["qgis", "--profiles-path", profile.folder, "--profile", "test", "--nologo", "--noversioncheck"]
    code = ["--code", root / "tests" / "house" / "walks" / walk]
    environment = {**os.environ, "CAPELLA_RESULT": str(result), "CAPELLA_ITEM": json.dumps(ITEM)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with (profile.folder / "qgis.log").open("w") as log:
        run = subprocess.run(
            [root / "scripts" / "with_screen.sh", *command, *code],
            env=environment, stdout=log, stderr=subprocess.STDOUT, timeout=SECONDS, check=False,
        )  # fmt: skip
    assert result.exists(), (profile.folder / "qgis.log").read_text(encoding="utf-8", errors="replace")[-3000:]
    seen = json.loads(result.read_text(encoding="utf-8"))
    assert "error" not in seen, seen["error"]
    assert run.returncode == 0
    return seen


def test_it_comes_up_in_a_clean_profile(first_steps: tuple[Profile, dict[str, Any]]) -> None:
    profile, seen = first_steps
    assert seen["file"] == str(profile.plugins / "capella_explorer" / "__init__.py")
    assert seen["widgets"] == ["CapellaExplorerAction", "CapellaExplorerDock"]
    assert set(seen["algorithms"]) >= {"downloadorder", "placeorder", "revieworder", "searchcatalog", "synctasks"}


def test_it_leaves_nothing_in_the_window_and_comes_again(first_steps: tuple[Profile, dict[str, Any]]) -> None:
    _, seen = first_steps
    assert (seen["left"], seen["again"]) == ([], True)


def test_it_hardly_delays_the_start_of_qgis(
    first_steps: tuple[Profile, dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    _, seen = first_steps
    with capsys.disabled():
        print(f"\nstarting the plugin in QGIS takes {seen['milliseconds']:.1f} ms of CPU")
    assert seen["milliseconds"] <= MOST_MILLISECONDS


def test_it_works_beside_a_plugin_with_an_old_pystac(root: Path, profile: Profile) -> None:
    other = profile.plugins / "a_plugin_with_an_old_pystac"
    other.mkdir()
    source = OLD_PYSTAC_PLUGIN.format(folder=str(root / "build" / "old_pystac"), item=ITEM)
    (other / "__init__.py").write_text(source, encoding="utf-8")
    (other / "metadata.txt").write_text(
        "[general]\nname=Old\nqgisMinimumVersion=3.0\nversion=1\ndescription=Brings an old pystac\n", encoding="utf-8"
    )
    profile.enable("a_plugin_with_an_old_pystac", "capella_explorer", "processing")
    seen = walk_in_qgis(root, profile, "first_steps.py")
    versions = {key: seen[key] for key in ("private_pystac", "public_pystac", "item_id")}
    assert versions == {"private_pystac": "1.15.2", "public_pystac": "1.8.4", "item_id": "an-item"}
