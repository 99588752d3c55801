"""Imaging modes with the sizes, looks and resolutions of the real products."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Mode(Enum):
    """Instrument mode; the value is the STAC word."""

    SPOTLIGHT = "spotlight"
    SLIDING = "sliding_spotlight"
    STRIPMAP = "stripmap"

    @property
    def token(self) -> str:
        """The two letters in a granule id."""
        return {Mode.SPOTLIGHT: "SP", Mode.SLIDING: "SS", Mode.STRIPMAP: "SM"}[self]


@dataclass(frozen=True)
class CollectionType:
    """What can be tasked; lengths in metres, spacing 0 means 0.65 of the ground resolution."""

    name: str
    mode: Mode
    weight: float
    length: float
    width: float
    azimuth_looks: int
    looks_number: float
    azimuth_resolution: float
    range_resolution: float
    spacing: float
    slc_azimuth: tuple[float, float]
    slc_range_resolution: float
    seconds: float
    since: date
    until: date

    def pixel_spacing(self, ground_resolution: float) -> float:
        """Pixel spacing of the geocoded products in metres, to the centimetre."""
        return self.spacing or round(0.65 * ground_resolution, 2)


EPOCH, SWITCH, END = date(2020, 1, 1), date(2024, 10, 1), date(2030, 1, 1)
SP, SS, SM = Mode.SPOTLIGHT, Mode.SLIDING, Mode.STRIPMAP

COLLECTION_TYPES: tuple[CollectionType, ...] = (
    CollectionType(
        "spotlight_legacy", SP, 76, 5012, 5060, 9, 9.0, 0.56, 0.38, 0.35, (0.05, 0.05), 0.31, 26.5, EPOCH, SWITCH
    ),
    CollectionType("spotlight", SP, 55, 5035, 10060, 3, 3.0, 0.56, 0.32, 0.0, (0.41, 0.44), 0.22, 10.0, SWITCH, END),
    CollectionType(
        "spotlight_ultra", SP, 21, 5010, 5030, 5, 5.0, 0.28, 0.32, 0.18, (0.06, 0.04), 0.26, 32.5, SWITCH, END
    ),
    CollectionType(
        "sliding_spotlight_legacy",
        SS,
        11,
        19540,
        10120,
        3,
        4.98,
        1.16,
        0.63,
        0.6,
        (0.42, 0.44),
        0.44,
        14.6,
        EPOCH,
        SWITCH,
    ),
    CollectionType(
        "spotlight_wide", SS, 11, 8790, 10130, 5, 8.95, 1.15, 0.63, 0.0, (0.40, 0.44), 0.44, 13.2, SWITCH, END
    ),
    CollectionType("stripmap_20", SM, 7, 20100, 5020, 1, 1.0, 1.46, 0.95, 0.8, (1.05, 1.28), 0.66, 1.5, EPOCH, END),
    CollectionType("stripmap_50", SM, 1, 50100, 5030, 1, 1.0, 1.47, 0.95, 0.0, (1.05, 1.28), 0.66, 1.5, EPOCH, END),
    CollectionType("stripmap_100", SM, 5, 100300, 9900, 1, 1.0, 1.45, 0.95, 0.0, (1.05, 1.28), 0.66, 1.5, EPOCH, END),
)
