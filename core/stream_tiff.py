"""Size and image description of a TIFF, from its first bytes: the latter is the product's extended metadata."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

IMAGE_DESCRIPTION = 270
"""TIFF 6.0, section 8"""
MOST_BYTES = 4 << 20
IMAGE_WIDTH, IMAGE_LENGTH = 256, 257
_ASCII = 2
_NUMBERS = {3: "H", 4: "I", 16: "Q"}
MOST_ENTRIES = 4096

ReadBytes = Callable[[int, int], bytes]
"""offset and length in bytes to what lies there, shorter at the end of the file"""


@dataclass(frozen=True)
class _Layout:
    """Classic TIFF (TIFF 6.0, section 2) or BigTIFF (awaresystems.be, "The BigTIFF File Format")."""

    order: str
    first_directory_at: int
    count: str
    entry: str
    inline_bytes: int


def image_description(read: ReadBytes) -> str:
    """The text of tag 270 in the first directory; empty where there is none or the file is no TIFF."""
    try:
        found = _entry(read, _layout(read(0, 16)))
        if found is None:
            return ""
        offset, length = found
        return read(offset, min(length, MOST_BYTES)).rstrip(b"\0").decode("utf-8", "replace")
    except struct.error:
        return ""


def image_size(read: ReadBytes) -> tuple[int, int] | None:
    """Width and height of the first image in pixels; None where the file is no TIFF."""
    try:
        layout = _layout(read(0, 16))
        sides = {
            tag: struct.unpack_from(layout.order + _NUMBERS[kind], value)[0]
            for _, tag, kind, _, value in _entries(read, layout)
            if tag in (IMAGE_WIDTH, IMAGE_LENGTH) and kind in _NUMBERS
        }
        return sides[IMAGE_WIDTH], sides[IMAGE_LENGTH]
    except (struct.error, KeyError):
        return None


def _layout(start: bytes) -> _Layout:
    order = {b"II": "<", b"MM": ">"}.get(start[:2], "")
    kind = struct.unpack(order + "H", start[2:4])[0] if order else 0
    if kind == 42:
        return _Layout(order, struct.unpack(order + "I", start[4:8])[0], "H", "HHI4s", 4)
    if kind == 43:
        return _Layout(order, struct.unpack(order + "Q", start[8:16])[0], "Q", "HHQ8s", 8)
    raise struct.error


def _entry(read: ReadBytes, layout: _Layout) -> tuple[int, int] | None:
    """Where the description lies and how long it is."""
    for end, tag, kind, length, value in _entries(read, layout):
        if tag == IMAGE_DESCRIPTION and kind == _ASCII:
            if length <= layout.inline_bytes:
                return end - layout.inline_bytes, length
            return struct.unpack(layout.order + ("I" if layout.inline_bytes == 4 else "Q"), value)[0], length
    return None


def _entries(read: ReadBytes, layout: _Layout) -> Iterator[tuple[int, int, int, int, bytes]]:
    """Of the first directory: where the entry ends, its tag, type and count, and its value or where that lies."""
    head = struct.calcsize(layout.order + layout.count)
    size = struct.calcsize(layout.order + layout.entry)
    (count,) = struct.unpack(layout.order + layout.count, read(layout.first_directory_at, head))
    table = read(layout.first_directory_at + head, min(count, MOST_ENTRIES) * size)
    for at, entry in enumerate(struct.iter_unpack(layout.order + layout.entry, table)):
        yield layout.first_directory_at + head + (at + 1) * size, *entry
