"""From digital numbers to backscatter: the scale factor of a product and what may be said of its numbers."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Calibration:
    """What a product's extended metadata says about its numbers (vendor's capella-reader, `image.scale_factor`)."""

    scale_factor: float
    """amplitude per digital number; greater than zero"""
    radiometry: str = ""
    """`sigma_nought`, `beta_nought` or `gamma_nought`; another word is kept as it came"""
    calibration: str = ""
    """`full`, `partial`, `limited` or `none`"""

    def __post_init__(self) -> None:
        if not (math.isfinite(self.scale_factor) and self.scale_factor > 0):
            raise ValueError("a scale factor is a positive number")

    @property
    def quantity(self) -> str:
        """What the decibels measure, for a legend."""
        return _QUANTITIES.get(self.radiometry, "Backscatter")

    @property
    def caveat(self) -> str:
        """What has to be said where the product is not fully calibrated; empty where nothing has."""
        if self.calibration in ("", "full"):
            return ""
        return f"The calibration of this product is {self.calibration}: compare its decibels with care."


_QUANTITIES = {"sigma_nought": "Sigma nought", "beta_nought": "Beta nought", "gamma_nought": "Gamma nought"}


def calibration_of(metadata: object) -> Calibration | None:
    """From extended metadata as a parsed document or as text (`*_extended.json`, `TIFFTAG_IMAGEDESCRIPTION`).

    None where it has no usable scale factor.
    """
    image = _image(_document(metadata))
    scale = image.get("scale_factor")
    if isinstance(scale, bool) or not isinstance(scale, (int, float)) or not math.isfinite(scale) or scale <= 0:
        return None
    return Calibration(float(scale), _word(image.get("radiometry")), _word(image.get("calibration")))


def sigma_nought(digital_number: float, scale_factor: float) -> float:
    """Linear backscatter (DN x scale)^2; also beta nought of an SLC with |DN| (vendor's product format document)."""
    return (digital_number * scale_factor) ** 2


def decibels(digital_number: float, scale_factor: float) -> float:
    """20 log10(DN x scale), which is 10 log10 of `sigma_nought`; nan where nothing came back."""
    return 20 * math.log10(digital_number * scale_factor) if digital_number > 0 else math.nan


def _document(metadata: object) -> dict[str, Any]:
    if isinstance(metadata, (str, bytes)):
        try:
            metadata = json.loads(metadata)
        except ValueError:
            return {}
    return metadata if isinstance(metadata, dict) else {}


def _image(document: dict[str, Any]) -> dict[str, Any]:
    collect = document.get("collect")
    image = collect.get("image") if isinstance(collect, dict) else None
    return image if isinstance(image, dict) else {}


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
