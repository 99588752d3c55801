"""How much an item will weigh, from its pixels."""

from __future__ import annotations

from typing import Any

import pytest
from capella_explorer.core.item_size import ImageSize
from capella_explorer.core.wire.catalog import item_row


def size(product: str, shape: Any) -> int | None:
    return ImageSize.of(item_row({"id": "i", "properties": {"sar:product_type": product, "proj:shape": shape}})).bytes


def test_pixels_and_bytes_of_each_make_the_size() -> None:
    sizes = [size(product, [24638, 24103]) for product in ("GEO", "SLC", "SIDD", "CSI")]
    pixels = 24638 * 24103
    assert sizes == [2 * pixels, 4 * pixels, pixels, 3 * pixels]


@pytest.mark.parametrize("shape", [None, [], [3], "3x4", [3, "4"], [0, 4], [-3, 4], [True, 4], [1e999, 4]])
def test_a_shape_that_says_nothing_makes_no_size(shape: Any) -> None:
    assert size("GEO", shape) is None


def test_phase_history_and_unknown_products_have_no_size() -> None:
    assert (size("CPHD", [3, 4]), size("XXX", [3, 4])) == (None, None)
