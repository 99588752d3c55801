"""Stands in for the `qgis` package over PyQt6, so that code written for QGIS can be imported and its widgets built.

`qgis.PyQt` is PyQt6 with the few names that QGIS 4 gives back (python/PyQt/PyQt/*.py.in in its sources). The classes of
`qgis.core` and `qgis.gui` have the names, bases, enums and signals of a real QGIS and do nothing. Importing this module
installs it; CAPELLA_QGIS_CLASSES names the file that describe_qgis.py wrote.
"""

from __future__ import annotations

import builtins
import enum
import importlib
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtWidgets

PYQT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtTest", "QtWidgets", "QtXml", "sip", "uic")
VARIANT_TYPES = {
    "Invalid": "UnknownType", "Bool": "Bool", "Int": "Int", "LongLong": "LongLong", "Double": "Double",
    "String": "QString", "StringList": "QStringList", "ByteArray": "QByteArray", "Date": "QDate",
    "DateTime": "QDateTime", "Map": "QVariantMap", "List": "QVariantList",
}  # fmt: skip


def install_pyqt() -> None:
    """Put PyQt6 behind `qgis.PyQt`, with what QGIS 4 moves and gives back."""
    package = ModuleType("qgis.PyQt")
    package.__path__ = []
    sys.modules["qgis.PyQt"] = package
    for name in PYQT_MODULES:
        module = importlib.import_module(f"PyQt6.{name}")
        sys.modules[f"qgis.PyQt.{name}"] = module
        setattr(package, name, module)
    for name in ("QAction", "QActionGroup", "QShortcut"):
        setattr(QtWidgets, name, getattr(QtGui, name))
    for name, type_name in VARIANT_TYPES.items():
        setattr(QtCore.QVariant, name, getattr(QtCore.QMetaType.Type, type_name))
    QtCore.NULL = None  # type: ignore[attr-defined]
    for compared in (QtCore.QMetaType.Type, QtCore.Qt.CheckState):
        compared.__int__ = as_int  # type: ignore[attr-defined]
        compared.__eq__ = lambda one, other: as_int(one) == as_int(other)  # type: ignore[method-assign,assignment]
        compared.__hash__ = lambda one: hash(one.name)  # type: ignore[method-assign,assignment]


def as_int(value: object) -> object:
    """Return the number of an enum member; QGIS 4 compares these two enums by it."""
    return value.value if isinstance(value, enum.Enum) else value


class Imitation:
    """Builds stand-ins for the described classes, bases first."""

    def __init__(self, described: dict[str, dict[str, Any]]) -> None:
        self._described = {name: each for classes in described.values() for name, each in classes.items()}
        self._built: dict[str, type] = {}

    def named(self, name: str) -> type:
        """Return the class called `name`: of Qt, already built, or built now; `object` where none is described."""
        for module in (builtins, QtCore, QtGui, QtWidgets):
            if hasattr(module, name):
                return getattr(module, name)
        if name not in self._built:
            self._built[name] = self._build(name, self._described[name]) if name in self._described else object
        return self._built[name]

    def _build(self, name: str, described: dict[str, Any]) -> type:
        if "members" in described:
            return enum.IntFlag(name, described["members"])
        # QGIS replaces a few of its classes by subclasses of theirs under the same name.
        bases = tuple(self.named(base) for base in described["bases"] if base != name)
        bases = tuple(base for base in bases if base is not object)
        namespace: dict[str, Any] = {
            each: enum.IntFlag(each, members) for each, members in described["enums"].items() if members
        }
        namespace |= {each: QtCore.pyqtSignal() for each in described["signals"]}
        namespace |= {each: self._build(each, inner) for each, inner in described["classes"].items()}
        inherited = {each for base in bases for each in dir(base)}
        namespace |= {
            each: MagicMock(name=f"{name}.{each}") for each in described["attributes"] if each not in inherited
        }
        if not any(issubclass(base, QtCore.QObject | Exception) for base in bases):
            namespace["__init__"] = lambda self, *args, **kwargs: None
        return type(name, bases, namespace)


def install_qgis() -> None:
    """Put imitations behind `qgis.core` and `qgis.gui`."""
    described = json.loads(Path(os.environ["CAPELLA_QGIS_CLASSES"]).read_text(encoding="utf-8"))
    imitation = Imitation(described)
    package = ModuleType("qgis")
    package.__path__ = []
    sys.modules["qgis"] = package
    install_pyqt()
    for name, classes in described.items():
        module = ModuleType(name)
        for each in classes:
            setattr(module, each, imitation.named(each))
        sys.modules[name] = module
        setattr(package, name.partition(".")[2], module)
    sys.modules["osgeo"] = sys.modules["osgeo.gdal"] = sys.modules["osgeo.osr"] = MagicMock(name="osgeo")


def answer() -> None:
    """Let the few functions answer whose answers Qt itself takes."""
    application = sys.modules["qgis.core"].QgsApplication
    application.getThemeIcon = staticmethod(lambda *_: QtGui.QIcon())
    application.getThemePixmap = staticmethod(lambda *_: QtGui.QPixmap())


install_qgis()
answer()
