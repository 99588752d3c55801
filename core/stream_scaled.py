"""The text between a decibel layer and its file: it brings in a scale factor that is read when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .errors import NotStreamable
from .grid import Grid
from .identity import AssetIdentity
from .radiometry import Calibration
from .stream_opening import RemoteFile
from .stream_vrt import scaled_vrt_text

Calibrated = Callable[[AssetIdentity, Calibration | None], None]

UNCALIBRATED = 1.0
RESHAPED = "This image has another size or type than the catalog says: it is shown as its file says."
"""said while the file's own header is read, which mends the layer"""


class ScaledVrt:
    """A VRT whose length is known at once and whose scale factor is known once the file has been reached.

    `calibrated` hears what was found, on a thread of the door; None where the file names no scale factor.
    """

    def __init__(self, file: RemoteFile, grid: Grid, file_url: Callable[[], str], calibrated: Calibrated) -> None:
        self._file, self._grid, self._url, self._calibrated = file, grid, file_url, calibrated

    @property
    def identity(self) -> AssetIdentity:
        """The file's."""
        return self._file.identity

    def size_bytes(self) -> int:
        """The same for every scale factor."""
        return len(self._text(UNCALIBRATED))

    def part(self, first: int, last: int) -> Iterator[bytes] | None:
        """Those bytes of the text.

        Raises a `CapellaError` while the file cannot be reached, `NotStreamable` where it is not what its item says.
        """
        shape = self._file.shape()
        if shape and not shape.fits(self._grid):
            raise NotStreamable(RESHAPED, detail=str(shape))
        calibration = self._file.calibration()
        self._calibrated(self.identity, calibration)
        text = self._text(calibration.scale_factor if calibration else UNCALIBRATED)
        return iter((text[first : last + 1],))

    def link(self) -> str:
        """Not needed: every part is served here."""
        return self._url()

    def _text(self, scale_factor: float) -> bytes:
        return scaled_vrt_text(self._grid, self._url(), scale_factor).encode()
