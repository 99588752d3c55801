"""Print, as JSON, what the classes of this machine's QGIS are made of, for scripts/qt6/shim.py to imitate."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import qgis.core
import qgis.gui
from qgis.PyQt.QtCore import pyqtSignal


def describe_class(cls: type) -> dict[str, Any]:
    """Return the bases of a class, its enums with their members, its signals and its other attributes."""
    own = {name: value for name, value in vars(cls).items() if not name.startswith("__")}
    enums = {name: members_of(cls, value) for name, value in own.items() if is_enum(value)}
    return {
        "bases": [base.__name__ for base in cls.__bases__],
        "enums": enums,
        "signals": [name for name, value in own.items() if isinstance(value, pyqtSignal)],
        "classes": {name: describe_class(value) for name, value in own.items() if is_inner(cls, value)},
        "attributes": [name for name, value in own.items() if not isinstance(value, type | pyqtSignal | int)],
    }


def is_class(value: object) -> bool:
    """Tell whether `value` is a class of QGIS; its exceptions do not name their module."""
    return isinstance(value, type) and (value.__module__.startswith("qgis") or issubclass(value, Exception))


def is_inner(cls: type, value: object) -> bool:
    """Tell whether `value` is a class defined inside `cls`; some classes also hold references to others."""
    return is_class(value) and not is_enum(value) and value.__qualname__.startswith(f"{cls.__qualname__}.")


def is_enum(value: object) -> bool:
    """Tell whether `value` is an enum of QGIS, of sip's old kind or of Python's."""
    return isinstance(value, type) and issubclass(value, int) and value is not bool


def members_of(cls: type, enum: type) -> dict[str, int]:
    """Return the members of an enum, which sip's old kind keeps in the class around it."""
    scopes = {**vars(cls), **vars(enum)}
    return {name: int(value) for name, value in scopes.items() if isinstance(value, enum)}


def describe_module(module: ModuleType) -> dict[str, Any]:
    """Return the descriptions of all classes that a module offers, and the members of its enums."""
    offered = {name: value for name, value in vars(module).items() if is_class(value)}
    enums = {name: {"members": members_of(value, value)} for name, value in offered.items() if is_enum(value)}
    return enums | {name: describe_class(value) for name, value in offered.items() if not is_enum(value)}


if __name__ == "__main__":
    print(json.dumps({"qgis.core": describe_module(qgis.core), "qgis.gui": describe_module(qgis.gui)}))
