"""A layer that can be described without being opened: identity, grid and look as one line for a project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode

from .grid import Grid
from .identity import SCHEME, AssetIdentity
from .looks import Look
from .radiometry import Calibration
from .stream_text import grid_members, grid_of_members

Stretch = tuple[float, float]

DECIBEL_STRETCH: Stretch = (-25.0, 5.0)
"""black and white of the default look, in dB: open water to buildings at X band, the same for every scene"""
POWER_STRETCH: Stretch = (0.0, 0.4)
"""black and white of linear sigma nought; 0.4 is -4 dB"""
AMPLITUDE_STRETCH: Stretch = (0.0, 0.8)
"""black and white in calibrated amplitude; 0.8 is -2 dB"""
NUMBERS_STRETCH: Stretch = (0.0, 6000.0)
"""black and white in digital numbers, while nothing is known of them"""
BYTE_STRETCH: Stretch = (0.0, 255.0)
RAMP_STEPS = 10
"""straight pieces between black and white: 3 dB each, which is at most 1.1 of 255 grays from the curve; every piece
more is searched for with every pixel"""


@dataclass(frozen=True)
class StreamSource:
    """Everything a streamed raster layer is made from. No link, port or secret is part of it."""

    identity: AssetIdentity
    grid: Grid
    look: Look
    """what was asked for; see `shown`"""
    calibration: Calibration | None = None
    """None: not known yet"""
    local: str = ""
    """path of the downloaded file that is read in place of the store; empty while it streams"""

    @property
    def shown(self) -> Look:
        """The look that can be drawn: an image of several bands is a ready-made picture."""
        return self.look if self.grid.bands == 1 else Look.AS_DELIVERED

    @property
    def calibrates_itself(self) -> bool:
        """True where the scale factor is still in the file alone: it is read when somebody looks."""
        return self.shown.is_calibrated and self.calibration is None

    @property
    def stretch(self) -> Stretch:
        """Black and white, chosen without looking at a pixel."""
        if self.shown.is_calibrated:
            return DECIBEL_STRETCH if self.shown is Look.DECIBEL else POWER_STRETCH
        if self.grid.data_type == "Byte":
            return BYTE_STRETCH
        if self.calibration is None:
            return NUMBERS_STRETCH
        low, high = AMPLITUDE_STRETCH
        return low / self.calibration.scale_factor, high / self.calibration.scale_factor

    @property
    def ramp(self) -> tuple[float, ...]:
        """Digital numbers, from black to white in equal steps of a calibrated look; empty for other looks.

        Digital numbers are drawn several times faster than decibels are computed, and look the same.
        """
        if self.calibration is None or not self.shown.is_calibrated:
            return ()
        low, high = self.stretch
        values = [low + (high - low) * step / RAMP_STEPS for step in range(RAMP_STEPS + 1)]
        amplitudes = [10 ** (value / 20) if self.shown is Look.DECIBEL else value**0.5 for value in values]
        return tuple(amplitude / self.calibration.scale_factor for amplitude in amplitudes)

    def with_look(self, look: Look) -> StreamSource:
        """The same image drawn otherwise."""
        return replace(self, look=look)

    def with_calibration(self, calibration: Calibration) -> StreamSource:
        """The same image once its scale factor is known."""
        return replace(self, calibration=calibration)

    def with_file(self, path: str) -> StreamSource:
        """The same image read from a downloaded file; from the store where `path` is empty."""
        return replace(self, local=path)

    def text(self) -> str:
        """One line that starts like `AssetIdentity.text()`: what a project stores."""
        members = {"look": self.look.value, **grid_members(self.grid)}
        if self.calibration:
            members["scale"] = repr(self.calibration.scale_factor)
            members["radiometry"] = self.calibration.radiometry
            members["calibration"] = self.calibration.calibration
        members["file"] = self.local
        return self.identity.text() + "&" + urlencode({name: value for name, value in members.items() if value})

    @classmethod
    def parse(cls, text: str) -> StreamSource | None:
        """The source in a `capella:` text; None for any other text, and for one that describes no grid."""
        identity = AssetIdentity.parse(text)
        if identity is None:
            return None
        members = dict(parse_qsl(text[len(SCHEME) :]))
        try:
            return cls(
                identity,
                grid_of_members(members),
                Look(members["look"]),
                Calibration(float(members["scale"]), members.get("radiometry", ""), members.get("calibration", ""))
                if "scale" in members
                else None,
                members.get("file", ""),
            )
        except (KeyError, ValueError):
            return None
