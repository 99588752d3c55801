"""Lends every test of core the modules beside it, and keeps hypothesis short and repeatable."""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "core",
    max_examples=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("core")


def _load(name: str) -> None:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


for module_name in ("core_examples", "core_fakes", "core_bucket", "core_store", "core_links", "fault_store"):
    if module_name not in sys.modules:
        _load(module_name)

from core_bucket import small_parts  # noqa: E402, F401 - fixtures
from fault_store import open_house, store  # noqa: E402, F401 - fixtures


@pytest.fixture(autouse=True)
def uptime_follows_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a test moves the journal's clock, time has passed: the clock that nobody sets says so too."""
    from capella_explorer.core import journal

    monkeypatch.setattr(journal, "_uptime", lambda: journal._now().timestamp())


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder in memory where there is one: the journal syncs every write, which takes long on a busy disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="capella-core-", dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)
