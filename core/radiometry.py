"""From digital numbers to backscatter: the scale factor of a product and what may be said of its numbers."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from enum import Enum
from typing import Any


class Quantity(Enum):
    """What the numbers of a band are; the value is what English calls it."""

    SIGMA_NOUGHT = "Sigma nought"
    BETA_NOUGHT = "Beta nought"
    GAMMA_NOUGHT = "Gamma nought"
    BACKSCATTER = "Backscatter"
    """where the product does not say which, or nobody has looked yet"""
    AMPLITUDE = "Amplitude"
    """magnitude of complex digital numbers"""
    DIGITAL_NUMBER = "Digital number"


class Caveat(Enum):
    """What has to be said of a product's numbers. Values are stored in projects; three are the vendor's words."""

    PARTIAL = "partial"
    LIMITED = "limited"
    UNCALIBRATED = "none"
    UNKNOWN = "unknown"
    """a word for its calibration that this version does not know"""
    NO_SCALE_FACTOR = "no scale factor"
    """so there are no decibels, and amplitude is shown in their place"""


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
    def quantity(self) -> Quantity:
        """What the decibels measure, for a legend."""
        return _QUANTITIES.get(self.radiometry, Quantity.BACKSCATTER)

    @property
    def caveat(self) -> Caveat | None:
        """What has to be said where the product is not fully calibrated; None where nothing has."""
        if self.calibration in ("", "full"):
            return None
        return _CAVEATS.get(self.calibration, Caveat.UNKNOWN)


@dataclass(frozen=True)
class SceneCaveat:
    """A layer of which something has to be said."""

    scene: str
    """what the layer is called"""
    caveat: Caveat


_QUANTITIES = {
    "sigma_nought": Quantity.SIGMA_NOUGHT,
    "beta_nought": Quantity.BETA_NOUGHT,
    "gamma_nought": Quantity.GAMMA_NOUGHT,
}
_CAVEATS = {each.value: each for each in (Caveat.PARTIAL, Caveat.LIMITED, Caveat.UNCALIBRATED)}


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
