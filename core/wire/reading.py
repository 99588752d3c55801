"""Reading members of JSON that may be missing, null or of another type: tolerant, never raising."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

Document = Mapping[str, Any]


def text(document: Document, *names: str) -> str:
    """The first of these members that is a text or a number, as text; else empty."""
    for name in names:
        value = document.get(name)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != "":
            return str(value)
    return ""


def number(document: Document, *names: str) -> float | None:
    """The first of these members that is a finite number."""
    for name in names:
        value = finite(document.get(name))
        if value is not None:
            return value
    return None


def finite(value: object) -> float | None:
    """`value` as a float where it is a JSON number that a float can hold."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return None
    try:
        as_float = float(value)
    except OverflowError:
        return None
    return as_float if math.isfinite(as_float) else None


def texts(document: Document, name: str) -> list[str]:
    """The texts in that list; everything else in it is left out."""
    value = document.get(name)
    return [entry for entry in value if isinstance(entry, str) and entry] if isinstance(value, list) else []


def member(document: Document, name: str) -> Document:
    """That member where it is an object, else an empty one."""
    value = document.get(name)
    return value if isinstance(value, Mapping) else {}


def members(document: Document, name: str) -> list[Document]:
    """The objects in that list; everything else in it is left out."""
    return objects(document.get(name))


def objects(value: object) -> list[Document]:
    """The objects of a JSON list; empty for anything that is no list."""
    return [entry for entry in value if isinstance(entry, Mapping)] if isinstance(value, list) else []
