"""How a radar image is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Look(Enum):
    """The drawing of one layer. Values are stored in settings and projects."""

    DECIBEL = "db"
    """sigma nought in decibels, fixed stretch, comparable between scenes"""
    AMPLITUDE = "amplitude"
    """digital numbers as delivered, 2-98 % stretch"""
    POWER = "power"
    """sigma nought as it is, linear; fixed stretch, comparable between scenes"""
    AS_DELIVERED = "plain"
    """8-bit previews and other ready-made pictures"""

    @property
    def is_calibrated(self) -> bool:
        """True where it needs the scale factor of the product."""
        return self in (Look.DECIBEL, Look.POWER)


RADAR_LOOKS = (Look.DECIBEL, Look.AMPLITUDE, Look.POWER)
"""what one band of a radar image can be drawn as, in the order of a menu"""


@dataclass(frozen=True)
class LayerChoices:
    """What can be chosen for one layer."""

    looks: tuple[Look, ...]
    """those that its file can be drawn in"""
    look: Look
    """the one that is drawn now"""
    is_local: bool = False
    """True while it reads a downloaded file"""
    has_local: bool = False
    """True where a downloaded file is at hand"""
    is_smooth: bool | None = None
    """whether speckle is averaged on a small map; None where there is none"""
    has_arrows: bool | None = None
    """whether arrows show where the radar looked; None where nobody knows"""
