"""What the tests of the house itself share: the plugin's sources and the project's own scripts."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PLUGIN_FOLDERS = ("algorithms", "bridge", "core", "ui", "wiring")


@pytest.fixture(scope="session")
def plugin_sources(root: Path) -> list[Path]:
    """Every Python file that ships, without what others wrote."""
    below = [path for folder in PLUGIN_FOLDERS for path in (root / folder).rglob("*.py")]
    return sorted([*root.glob("*.py"), *below])


@pytest.fixture(scope="session")
def script(root: Path) -> Callable[[str], ModuleType]:
    """Load one of the project's scripts as a module."""

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"scripts_{name}", root / "scripts" / f"{name}.py")
        if spec is None or spec.loader is None:
            raise ImportError(name)
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module

    return load
