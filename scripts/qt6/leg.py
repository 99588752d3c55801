"""The Qt 6 leg: import every module of the plugin and load every .ui file with PyQt6 behind `qgis.PyQt`.

PyQt6 knows enum members by their enum only and lacks what Qt 6 dropped, so whatever would keep the plugin from loading
in QGIS 4 fails here. No logic of QGIS runs.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import shim  # noqa: F401 - installs itself
from PyQt6 import QtCore, QtWidgets, uic

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "bridge", "ui", "algorithms")


def load_plugin_package() -> None:
    """Import the root as the package that QGIS knows it as."""
    spec = importlib.util.spec_from_file_location(
        "capella_explorer", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(ROOT)
    sys.modules["capella_explorer"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)


def module_names() -> Iterator[str]:
    """Yield the dotted name of every module that ships."""
    for path in [*ROOT.glob("*.py"), *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))]:
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(("capella_explorer", *parts)).removesuffix(".__init__")


def works(what: str, step: Callable[[], object]) -> bool:
    """Try one step; print why it failed."""
    try:
        step()
    except Exception:
        print(f"{what} fails with Qt 6:\n{traceback.format_exc(limit=-3)}")
        return False
    return True


def main() -> int:
    """Import and load everything; return the exit code."""
    application = QtWidgets.QApplication([])
    print(f"QGIS none, Qt {QtCore.qVersion()}, PyQt {QtCore.PYQT_VERSION_STR}")
    load_plugin_package()
    verdicts = [works(name, lambda name=name: importlib.import_module(name)) for name in sorted(module_names())]
    forms = sorted((ROOT / "ui").rglob("*.ui"))
    verdicts += [works(form.name, lambda form=form: uic.loadUi(form)) for form in forms]
    print(f"{len(verdicts) - len(forms)} modules, {len(forms)} forms")
    print(f"{sum(verdicts)} passed, {len(verdicts) - sum(verdicts)} failed")
    del application
    return int(not all(verdicts))


if __name__ == "__main__":
    sys.exit(main())
