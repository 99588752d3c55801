"""What a product costs, and how the service writes it."""

from __future__ import annotations

import re
from typing import Any

_CENTS_PER_KM2 = {"spotlight": 2_000, "sliding_spotlight": 1_000, "stripmap": 400}
_PERCENT = {"SLC": 120, "SICD": 120, "CPHD": 150, "CSI": 110}
_ANALYTICS_CENTS, _ANALYTICS_CENTS_PER_KM2 = 15_000, 200
_STEP = 500
_THOUSAND = re.compile(r"1(\D?)000(?:(\D)00)?")


def area_km2(item: dict[str, Any]) -> float:
    """The billable area: what the item says, or length times width of its image."""
    properties = item["properties"]
    square_metres = properties.get("capella:billable_area")
    if square_metres is None:
        length, width = properties.get("capella:image_length"), properties.get("capella:image_width")
        square_metres = (length or 5000.0) * (width or 5000.0)
    return float(square_metres) / 1e6


def image_cents(item: dict[str, Any]) -> int:
    """Price of one image product in US cents: by area, mode and product type, in steps of 5 dollars."""
    properties = item["properties"]
    rate = _CENTS_PER_KM2.get(properties.get("sar:instrument_mode"), 1_000)
    percent = _PERCENT.get(properties.get("sar:product_type"), 100)
    return _rounded(area_km2(item) * rate * percent / 100)


def analytic_cents(geo: dict[str, Any]) -> int:
    """Price of a vessel detection of one collect in US cents."""
    return _rounded(_ANALYTICS_CENTS + area_km2(geo) * _ANALYTICS_CENTS_PER_KM2)


def written(cents: int, example: str = "$1,000.00") -> str:
    """The amount in the manner of `example`, which shows how 1000 is written; other words are used as they are."""
    found = _THOUSAND.search(example)
    if not found:
        return example
    mark, point = found.group(1), found.group(2)
    whole, rest = divmod(cents, 100)
    text = f"{whole:,}".replace(",", mark) + (f"{point}{rest:02d}" if point else "")
    return example[: found.start()] + text + example[found.end() :]


def _rounded(cents: float) -> int:
    return max(_STEP, round(cents / _STEP) * _STEP)
