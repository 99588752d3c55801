"""Loads the two packages under their fixed names, keeps every test on this machine, and lends out the sandbox."""

from __future__ import annotations

import gc
import importlib.abc
import importlib.util
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from capella_sandbox.launch import SandboxProcess

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = ("127.", "::1", "localhost")
QGIS_PACKAGES = {"qgis", "PyQt5", "PyQt6", "osgeo", "processing"}


def load_package(name: str, folder: Path) -> ModuleType:
    """Import `folder` as the package `name`, whatever the folder is called and without touching sys.path."""
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{folder} is not a package")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class NetworkRefused(RuntimeError):
    """A test tried to leave this machine."""


def keep_on_this_machine() -> None:
    """Make every connection or name lookup beyond loopback raise `NetworkRefused`; `.invalid` names stay unknown."""
    lookup = socket.getaddrinfo

    def guarded_lookup(host: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name and name.rstrip(".").endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if name and not name.startswith(LOOPBACK):
            raise NetworkRefused(f"a test looked up {name}")
        return lookup(host, *args, **kwargs)

    def guarded(connect: Callable[[socket.socket, Any], Any]) -> Callable[[socket.socket, Any], Any]:
        def connect_nearby(self: socket.socket, address: Any) -> Any:
            if self.family != socket.AF_UNIX and not str(address[0]).startswith(LOOPBACK):
                raise NetworkRefused(f"a test connected to {address[0]}")
            return connect(self, address)

        return connect_nearby

    socket.getaddrinfo = guarded_lookup
    socket.socket.connect = guarded(socket.socket.connect)  # type: ignore[method-assign]
    socket.socket.connect_ex = guarded(socket.socket.connect_ex)  # type: ignore[method-assign]


class WithoutQgis(importlib.abc.MetaPathFinder):
    """Makes QGIS, Qt and GDAL impossible to import, so that core is proved to live without them."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> None:
        """Refuse the packages of QGIS; leave all others to the next finder."""
        if fullname.partition(".")[0] in QGIS_PACKAGES:
            self._refuse(fullname)

    def _refuse(self, fullname: str) -> NoReturn:
        raise ModuleNotFoundError(f"No module named {fullname!r}: this suite runs without QGIS", name=fullname)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--without-qgis`, which the core suite runs with."""
    parser.addoption("--without-qgis", action="store_true", help="make qgis, PyQt and osgeo impossible to import")


def pytest_configure(config: pytest.Config) -> None:
    """Close the network and, when asked, hide QGIS before any test module is imported."""
    keep_on_this_machine()
    if config.getoption("--without-qgis"):
        sys.meta_path.insert(0, WithoutQgis())


load_package("capella_explorer", ROOT)
if (ROOT / "sandbox" / "__init__.py").exists():
    load_package("capella_sandbox", ROOT / "sandbox")
load_package("capella_real", ROOT / "scripts" / "real")


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxProcess]:
    """One sandbox with 60 collects for the whole session; take `fresh_sandbox` to find it as it started."""
    from capella_sandbox.launch import SandboxProcess

    with SandboxProcess("--collects", "60") as process:
        yield process


@pytest.fixture
def fresh_sandbox(sandbox: SandboxProcess) -> Iterator[SandboxProcess]:
    """The session's sandbox without orders, recorded requests and turned knobs."""
    sandbox.reset()
    yield sandbox
    sandbox.reset()


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(request: pytest.FixtureRequest) -> Iterator[None]:
    """Lets go of all that tests have left while QGIS still is there.

    Layers and render jobs in cycles of references would be deleted by Python's next collection, whenever that comes:
    after `exitQgis`, which pytest-qgis calls next, it ends in a segmentation fault (seen in QGIS 3.44).
    """
    has_qgis = request.config.pluginmanager.has_plugin("pytest_qgis")
    if has_qgis:
        request.getfixturevalue("qgis_app")
    yield
    if has_qgis:
        from qgis.PyQt.QtCore import QCoreApplication, QEvent

        for _ in range(2):
            gc.collect()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """pytest-qt's, which knows widgets only weakly, with a hand on each until it has been closed.

    A window that only a cycle of references holds is deleted by whatever Python code its own painting calls, when the
    collector happens to run there: a segmentation fault in the middle of a view's layout.
    """
    held: list[Any] = []
    add = qtbot.addWidget

    def add_and_hold(widget: Any, **options: Any) -> None:
        held.append(widget)
        add(widget, **options)

    qtbot.addWidget = add_and_hold
    return qtbot


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the project."""
    return ROOT


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real Capella data beside the checkout; skips where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the folder of real data, ../shared/data, is not here")
    return folder
