"""What an image is like, from the directory at the start of its file."""

from __future__ import annotations

import struct

import pytest
from capella_explorer.core.grid import Grid
from capella_explorer.core.stream_tiff import Shape, image_shape


@pytest.mark.parametrize(("kind", "form"), [(3, "<HHI HH"), (4, "<HHI I")])
def test_the_size_of_an_image_is_known_from_its_directory(kind: int, form: str) -> None:
    padding = (0,) if kind == 3 else ()
    entries = [struct.pack(form, tag, kind, 1, side, *padding) for tag, side in ((256, 700), (257, 900))]
    content = b"II*\0\x08\0\0\0" + struct.pack("<H", 2) + b"".join(entries)
    assert image_shape(lambda offset, length: content[offset : offset + length]) == Shape(700, 900)
    assert image_shape(lambda offset, length: content[:20][offset : offset + length]) is None


@pytest.mark.parametrize(
    ("bits", "form", "bands", "expected"),
    [(16, 1, 1, "UInt16"), (8, 1, 3, "Byte"), (32, 3, 1, "Float32"), (32, 5, 1, "CInt16"), (24, 1, 1, "")],
)
def test_bands_and_type_of_an_image_are_known_from_its_directory(
    bits: int, form: int, bands: int, expected: str
) -> None:
    values = {256: 70, 257: 90, 277: bands, 339: form}
    entries = [struct.pack("<HHI HH", tag, 3, 1, value, 0) for tag, value in values.items()]
    far = 8 + 2 + 12 * (len(values) + 1)
    entries.append(
        struct.pack("<HHII", 258, 3, bands, far) if bands > 2 else struct.pack("<HHI HH", 258, 3, 1, bits, 0)
    )
    content = b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + b"".join(entries) + bands * struct.pack("<H", bits)
    assert image_shape(lambda offset, length: content[offset : offset + length]) == Shape(70, 90, bands, expected)


def test_a_shape_fits_the_grid_that_says_the_same_and_a_type_that_nobody_names_fits_any() -> None:
    grid = Grid(70, 90, "EPSG:32633", None)
    assert Shape(70, 90, 1, "UInt16").fits(grid)
    assert Shape(70, 90, 1, "").fits(grid)
    for other in (Shape(71, 90, 1, "UInt16"), Shape(70, 90, 3, "UInt16"), Shape(70, 90, 1, "Float32")):
        assert not other.fits(grid)
