"""The zip holds what ships and nothing else, obeys the plugin site, and is the same bytes for the same sources."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
METADATA = """\
[general]
name=A
description=B
version=1.0.0
qgisMinimumVersion=3.22
author=C
email=c@example.com
about=D
tracker=https://example.com
repository=https://example.com
"""
SOUND = {"a_plugin/LICENSE": "GPL", "a_plugin/__init__.py": "", "a_plugin/metadata.txt": METADATA}


@pytest.fixture(scope="module")
def built(script: Load, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip as `make package` builds it."""
    target = tmp_path_factory.mktemp("package") / "capella_explorer.zip"
    script("package").build(target)
    return target


def write_zip(folder: Path, entries: dict[str, str]) -> Path:
    """Write a zip with the given entries, in their order."""
    path = folder / "upload.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return path


def test_the_site_would_take_its_layout(script: Load, built: Path) -> None:
    assert script("site_scan").zip_faults(built) == []


def test_it_holds_what_ships_and_nothing_else(built: Path) -> None:
    names = zipfile.ZipFile(built).namelist()
    second_level = {name.split("/")[1] for name in names}
    assert {name.split("/")[0] for name in names} == {"capella_explorer"}
    assert second_level == {
        "LICENSE", "__init__.py", "algorithms", "app.py", "bridge", "core", "metadata.txt", "plugin.py", "resources",
        "ui", "vendor", "wiring",
    }  # fmt: skip
    assert "capella_explorer/vendor/LICENSE.pystac" in names
    assert "capella_explorer/resources/icons/capella_explorer.svg" in names


def test_it_holds_every_module_of_the_plugin(root: Path, plugin_sources: list[Path], built: Path) -> None:
    wanted = {f"capella_explorer/{path.relative_to(root).as_posix()}" for path in plugin_sources}
    assert wanted - set(zipfile.ZipFile(built).namelist()) == set()


def test_it_weighs_less_than_two_megabytes(built: Path) -> None:
    assert built.stat().st_size < 2_000_000


def test_the_same_sources_give_the_same_bytes(script: Load, built: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    script("package").build(again)
    assert again.read_bytes() == built.read_bytes()


def test_no_file_of_it_can_be_executed(built: Path) -> None:
    modes = {entry.external_attr >> 16 & 0o777 for entry in zipfile.ZipFile(built).infolist()}
    assert modes == {0o644}


def test_a_sound_zip_has_no_fault(script: Load, tmp_path: Path) -> None:
    assert script("site_scan").zip_faults(write_zip(tmp_path, SOUND)) == []


@pytest.mark.parametrize(
    ("entries", "fault"),
    [
        ({"b/x.py": ""}, "The top must be one folder with the name of a Python package, and is ['a_plugin', 'b']."),
        ({"a_plugin/x.pyc": ""}, "a_plugin/x.pyc does not belong into a plugin."),
        ({"a_plugin/__pycache__/x.py": ""}, "a_plugin/__pycache__/x.py does not belong into a plugin."),
        ({"a_plugin/tests/test_x.py": ""}, "a_plugin/tests/test_x.py does not belong into a plugin."),
        ({"a_plugin/run.sh": ""}, "a_plugin/run.sh does not belong into a plugin."),
        ({"a_plugin/../x.py": ""}, "a_plugin/../x.py leads out of the folder."),
        ({"a_plugin/.git/config": ""}, "a_plugin/.git/config is hidden."),
        ({"a_plugin/metadata.txt": "[general]\nname=A"}, "metadata.txt does not give tracker."),
    ],
)
def test_the_scan_finds_a_planted_fault(script: Load, tmp_path: Path, entries: dict[str, str], fault: str) -> None:
    assert fault in script("site_scan").zip_faults(write_zip(tmp_path, SOUND | entries))


@pytest.mark.parametrize("missing", sorted(SOUND))
def test_the_scan_misses_what_must_be_there(script: Load, tmp_path: Path, missing: str) -> None:
    entries = {name: text for name, text in SOUND.items() if name != missing}
    assert f"{missing} is missing." in script("site_scan").zip_faults(write_zip(tmp_path, entries))


@pytest.mark.parametrize(
    ("scanner", "source", "finding"),
    [
        ("bandit_faults", "assert True\n", "B101"),
        ("bandit_faults", "import random\nrandom.random()\n", "B311"),
        ("bandit_faults", "def f(token='abcdef'):\n    return token\n", "B107"),
        ("bandit_faults", "try:\n    f()\nexcept Exception:\n    pass\n", "B110"),
        ("secrets_faults", "KEY = 'AKIA" + "IOSFODNN7" + "EXAMPLQ'\n", "AWS Access Key"),
        ("secrets_faults", "password = 'hunter" + "2hunter2'\n", "Secret Keyword"),
        ("flake8_faults", "import os\n", "F401"),
    ],
)
def test_the_scanners_find_what_the_site_would(
    script: Load, tmp_path: Path, scanner: str, source: str, finding: str
) -> None:
    (tmp_path / "planted.py").write_text(source, encoding="utf-8")
    found = getattr(script("site_scan"), scanner)(tmp_path)
    assert len(found) == 1
    assert finding in found[0]
