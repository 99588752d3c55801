"""Tests that run inside the main window of a real QGIS (scripts/pytest_in_qgis.py), with the plugin loaded by it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import qgis.utils as qgis_utils
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from capella_sandbox.launch import SandboxProcess

if qgis_utils.iface is None:
    # Outside of QGIS there is no window to drive: scripts/pytest_in_qgis.py starts one.
    collect_ignore_glob = ["test_*.py"]

HERE = Path(__file__).resolve().parent
PICTURES = HERE.parent.parent / "build" / "end_to_end"


def _load(name: str, path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


desk_module = _load("capella_desk", HERE / "desk.py")
analyst_module = _load("capella_analyst", HERE / "analyst.py")
_load("capella_scenes", HERE.parent.parent / "benchmarks" / "streaming_scenes.py")
streams_module = _load("capella_streams", HERE / "stream_desk.py")


@pytest.fixture(scope="session")
def launch() -> Any:
    """Starts sandboxes with the interpreter of the tests: inside QGIS `sys.executable` may be anything."""
    from capella_sandbox.launch import SandboxProcess

    return lambda *arguments: SandboxProcess(*arguments, python=os.environ["CAPELLA_PYTHON"])


@pytest.fixture(scope="session")
def sandbox(launch: Any) -> Iterator[SandboxProcess]:
    """One sandbox with 60 collects for the whole session."""
    with launch("--collects", "60") as process:
        yield process


@pytest.fixture(scope="session", autouse=True)
def _window(qapp: Any) -> None:
    """The main window in full size, and an authentication database that asks for nothing."""
    QgsApplication.authManager().setMasterPassword("a throw-away profile", True)
    qgis_utils.iface.mainWindow().showMaximized()


@pytest.fixture(autouse=True)
def said(qapp: Any) -> Iterator[list[tuple[str, str]]]:
    """Everything that QGIS's message log hears, as (tab, text). No test may leave a traceback or a secret in it."""
    heard: list[tuple[str, str]] = []

    def hear(text: str, tab: str, _level: object) -> None:
        heard.append((tab, text))

    log = QgsApplication.messageLog()
    received = log.messageReceived[str, str, Qgis.MessageLevel]
    received.connect(hear)
    yield heard
    received.disconnect(hear)
    assert [entry for entry in heard if "Traceback" in entry[1] or "Python error" in entry[0]] == []
    assert [entry for entry in heard if "Signature" in entry[1] or "sandbox-ana-key" in entry[1]] == []


@pytest.fixture
def analyst(qtbot: Any, fresh_sandbox: SandboxProcess) -> Iterator[Any]:
    """At a QGIS as after its first start, and a sandbox that nobody has used."""
    person = analyst_module.Analyst(qtbot, fresh_sandbox)
    begin_anew(person)
    yield person
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
    person.iface.newProject(False)


@pytest.fixture
def anew() -> Any:
    """Puts an analyst at a QGIS as after its first start."""
    return begin_anew


def begin_anew(person: Any) -> None:
    """No project, no preferences, no key, no journal; the plugin freshly started."""
    from osgeo import gdal

    person.iface.newProject(False)
    desk_module.take_out()
    QgsSettings().remove("capella_explorer")
    manager = QgsApplication.authManager()
    for config in manager.availableAuthMethodConfigs():
        manager.removeAuthenticationConfig(config)
    shutil.rmtree(Path(QgsApplication.qgisSettingsDirPath()) / "capella_explorer", ignore_errors=True)
    gdal.VSICurlClearCache()
    desk_module.put_in()
    person.iface.messageBar().clearWidgets()
    person.show_dock()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Any:
    """A picture of the window where a test failed."""
    report = yield
    if report.failed and call.when == "call":
        PICTURES.mkdir(parents=True, exist_ok=True)
        qgis_utils.iface.mainWindow().grab().save(str(PICTURES / f"{item.name}.png"))
    return report


@pytest.fixture
def project() -> QgsProject:
    """The project that is open."""
    return QgsProject.instance()
