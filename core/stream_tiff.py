"""Shape and image description of a TIFF, from its first bytes: the latter is the product's extended metadata."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .grid import Grid

IMAGE_DESCRIPTION = 270
"""TIFF 6.0, section 8"""
MOST_BYTES = 4 << 20
IMAGE_WIDTH, IMAGE_LENGTH, BITS_PER_SAMPLE, SAMPLES_PER_PIXEL, SAMPLE_FORMAT = 256, 257, 258, 277, 339
"""TIFF 6.0, sections 3, 8 and 19"""
_ASCII = 2
_NUMBERS = {3: "H", 4: "I", 16: "Q"}
MOST_ENTRIES = 4096
_TYPES = {
    (1, 8): "Byte", (1, 16): "UInt16", (1, 32): "UInt32", (2, 16): "Int16", (2, 32): "Int32", (3, 32): "Float32",
    (3, 64): "Float64", (5, 32): "CInt16", (6, 64): "CFloat32",
}  # fmt: skip
"""GDAL's name of a sample's format (5 and 6 are complex) and its bits"""

_Entry = tuple[int, int, int, int, bytes]
ReadBytes = Callable[[int, int], bytes]
"""offset and length in bytes to what lies there, shorter at the end of the file"""


@dataclass(frozen=True)
class Shape:
    """What an image is like: its size in pixels, how many bands it has, and GDAL's name of their type."""

    width: int
    height: int
    bands: int = 1
    data_type: str = ""
    """empty where it is none of those that GDAL names"""

    def fits(self, grid: Grid) -> bool:
        """True where `grid` says the same."""
        told = (grid.width, grid.height, grid.bands, grid.data_type)
        return (self.width, self.height, self.bands, self.data_type or grid.data_type) == told


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


def image_shape(read: ReadBytes) -> Shape | None:
    """What the first image is like; None where the file is no TIFF."""
    try:
        layout = _layout(read(0, 16))
        entries = {entry[1]: entry for entry in _entries(read, layout)}
        told = {tag: _first_number(read, layout, entries[tag]) for tag in _SHAPE if tag in entries}
        sample = told.get(SAMPLE_FORMAT, 1), told.get(BITS_PER_SAMPLE, 1)
        return Shape(told[IMAGE_WIDTH], told[IMAGE_LENGTH], told.get(SAMPLES_PER_PIXEL, 1), _TYPES.get(sample, ""))
    except (struct.error, KeyError):
        return None


_SHAPE = (IMAGE_WIDTH, IMAGE_LENGTH, BITS_PER_SAMPLE, SAMPLES_PER_PIXEL, SAMPLE_FORMAT)


def _first_number(read: ReadBytes, layout: _Layout, entry: _Entry) -> int:
    """The value of a tag, of several the first one: all bands are alike in what we show."""
    _, _, kind, count, value = entry
    form = layout.order + _NUMBERS[kind]
    size = struct.calcsize(form)
    if count * size > layout.inline_bytes:
        at = struct.unpack(layout.order + ("I" if layout.inline_bytes == 4 else "Q"), value)[0]
        value = read(at, size)
    number: int = struct.unpack_from(form, value)[0]
    return number


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


def _entries(read: ReadBytes, layout: _Layout) -> Iterator[_Entry]:
    """Of the first directory: where the entry ends, its tag, type and count, and its value or where that lies."""
    head = struct.calcsize(layout.order + layout.count)
    size = struct.calcsize(layout.order + layout.entry)
    (count,) = struct.unpack(layout.order + layout.count, read(layout.first_directory_at, head))
    table = read(layout.first_directory_at + head, min(count, MOST_ENTRIES) * size)
    for at, entry in enumerate(struct.iter_unpack(layout.order + layout.entry, table)):
        yield layout.first_directory_at + head + (at + 1) * size, *entry
