"""Photographs every page at three widths, light and dark: `python tests/ui/gallery.py FOLDER [name ...]`.

A script, not a test. Runs offscreen unless QT_QPA_PLATFORM says otherwise; QT_SCALE_FACTOR=2 shows it at 200 %.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import QMainWindow, QWidget

ROOT = Path(__file__).resolve().parents[2]
WIDTHS = (350, 500, 1000)
HEIGHT = 860


def load(name: str, path: Path, folder: bool = False) -> object:
    """Imports a package or module under a fixed name, without touching sys.path."""
    where = [str(path.parent)] if folder else None
    spec = importlib.util.spec_from_file_location(name, path, submodule_search_locations=where)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def main(folder: Path, names: list[str]) -> None:
    """Writes `<page>_<width>_<theme>.png` for each page that was asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.setStyle("fusion")
    font = app.font()
    font.setPointSize(int(os.environ.get("GALLERY_POINTS", "10")))
    app.setFont(font)
    QgsApplication.initQgis()
    load("capella_explorer", ROOT / "__init__.py", folder=True)
    load("capella_ui_examples", Path(__file__).with_name("examples.py"))
    load("capella_ui_transfers", Path(__file__).with_name("transfer_examples.py"))
    for kind in ("search_scenes", "basket_scenes", "order_scenes"):
        load(f"capella_ui_{kind}", Path(__file__).with_name(f"{kind}.py"))
    scenes = load("capella_ui_scenes", Path(__file__).with_name("scenes.py")).SCENES
    folder.mkdir(parents=True, exist_ok=True)
    light = app.palette()
    for theme in ("default", "Night Mapping"):
        app.setPalette(light)
        QgsApplication.setUITheme(theme)
        for name, build in scenes.items():
            if not names or name in names:
                photograph(app, build, folder, f"{name}_{{width}}_{'dark' if theme != 'default' else 'light'}.png")
    QgsApplication.setUITheme("default")
    print(f"pictures in {folder}")


def photograph(app: object, build: Callable[[], object], folder: Path, file_name: str) -> None:
    """One page at each width."""
    for width in WIDTHS:
        widget = in_window(build())
        widget.resize(width, HEIGHT)
        widget.show()
        for _ in range(6):
            app.processEvents()
        if widget.width() > width:
            print(f"{file_name.format(width=width)}: needs {widget.width()} pixels")
        widget.grab().save(str(folder / file_name.format(width=width)))
        widget.close()
        widget.deleteLater()
        app.processEvents()


def in_window(widget: QWidget) -> QWidget:
    """On the ground of a window, as in QGIS."""
    window = QMainWindow()
    window.setCentralWidget(widget)
    return window


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery"), sys.argv[2:])
