"""A real QGIS with an authentication database of its own, and controllers connected to the sandbox."""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

# Read once, when QgsApplication starts (qgis-facts 9).
os.environ["QGIS_AUTH_DB_DIR_PATH"] = tempfile.mkdtemp(prefix="capella-auth-")

from capella_explorer.bridge.account_controller import AccountController
from capella_explorer.bridge.credentials import Credentials
from capella_explorer.bridge.jobs import Jobs
from capella_explorer.bridge.settings_store import SettingsStore
from capella_explorer.core.account import Connection
from qgis.core import QgsApplication, QgsSettings


@pytest.fixture
def credentials(qgis_app: Any) -> Credentials:
    """The authentication database, unlocked."""
    QgsApplication.authManager().setMasterPassword("for this test only", True)
    return Credentials()


@pytest.fixture
def settings_store(qgis_app: Any) -> Iterator[SettingsStore]:
    """Preferences that nobody has touched."""
    QgsSettings().remove("capella_explorer")
    yield SettingsStore()
    QgsSettings().remove("capella_explorer")


@pytest.fixture
def jobs(qgis_app: Any) -> Iterator[Jobs]:
    """Running work that ends with the test."""
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def account(
    qtbot: Any,
    fresh_sandbox: Any,
    settings_store: SettingsStore,
    credentials: Credentials,
    jobs: Jobs,
    private_state: Path,  # noqa: F811
) -> Iterator[AccountController]:
    """The account of the sandbox, connected, and introduced, with a journal of its own."""
    controller = AccountController(settings_store, credentials, jobs)
    with qtbot.waitSignal(controller.account_known, timeout=20_000):
        controller.save_key(Connection("Sandbox", fresh_sandbox.api_url), fresh_sandbox.api_key)
    yield controller
    controller.close()


class Heard:
    """What signals have said, by name and in order."""

    def __init__(self, **signals: Any) -> None:
        self.said: list[tuple[str, tuple[Any, ...]]] = []
        for name, signal in signals.items():
            signal.connect(self._listener(name))

    def _listener(self, name: str) -> Callable[..., None]:
        return lambda *values: self.said.append((name, values))

    def names(self) -> list[str]:
        """Which signals came."""
        return [name for name, _ in self.said]

    def values(self, name: str) -> list[Any]:
        """The first value of each signal of that name."""
        return [values[0] if values else None for said, values in self.said if said == name]


@pytest.fixture
def hear() -> type[Heard]:
    """Makes a listener: `hear(done=controller.done, failed=controller.failed)`."""
    return Heard


def _load(name: str) -> None:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


for module_name in ("stream_world", "bridge_facts", "order_desk", "delivery_desk", "download_desk"):
    if module_name not in sys.modules:
        _load(module_name)

from bridge_facts import listen, private_state, shop, until  # noqa: E402, F401 - fixtures
from delivery_desk import delivery, delivery_facts, opener, order, rows, signer  # noqa: E402, F401 - fixtures
from download_desk import arrive, desk, orders_of_one  # noqa: E402, F401 - fixtures
from order_desk import allowed, both, expired, order_facts, orders, renewals, reviewed, reviews, timer  # noqa: E402, F401 - fixtures
from stream_world import project, world  # noqa: E402, F401 - fixtures
