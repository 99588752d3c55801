"""A collect: one satellite looking once at one place, and all angles that follow from it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from math import radians, sin

from .fleet import Satellite
from .modes import CollectionType, Mode
from .places import Place

GROUND_SPEED = 6900.0


@dataclass(frozen=True)
class Look:
    """The repeatable part of a collect: who looks from where at what rectangle. Degrees and metres."""

    place: Place
    latitude: float
    longitude: float
    satellite: Satellite
    kind: CollectionType
    ascending: bool
    left: bool
    incidence: float
    squint: float
    polarization: str
    length: float
    width: float

    @cached_property
    def heading(self) -> float:
        """Direction of flight over ground, from north."""
        return self.satellite.heading(self.latitude, self.ascending)

    @property
    def look_azimuth(self) -> float:
        """Direction from the satellite to the ground, from north."""
        side = -90.0 if self.left else 90.0
        return (self.heading + side + (self.squint if self.left else -self.squint)) % 360.0

    @property
    def view_azimuth(self) -> float:
        """Direction from the ground to the satellite, from north, as STAC's view:azimuth has it."""
        return (self.look_azimuth + 180.0) % 360.0

    @property
    def look_angle(self) -> float:
        """Look angle at the satellite."""
        return self.satellite.look_angle(self.incidence)

    @property
    def ground_resolution(self) -> float:
        """Range resolution on the ground in metres."""
        return self.kind.range_resolution / sin(radians(self.incidence))


@dataclass(frozen=True)
class Collect:
    """One acquisition. `is_free` marks open data; `number` counts all collects from 0."""

    number: int
    collect_id: str
    look: Look
    start: datetime
    seconds: float
    orbit: int
    is_free: bool
    has_colour: bool
    has_inner_window: bool

    @property
    def centre(self) -> datetime:
        """The middle of the radar time."""
        return self.start + timedelta(seconds=self.seconds / 2)

    @property
    def stop(self) -> datetime:
        """The end of the radar time."""
        return self.start + timedelta(seconds=self.seconds)


def duration(kind: CollectionType, length: float) -> float:
    """Seconds of radar time; a stripmap lasts as long as the satellite needs to pass it."""
    if kind.mode is Mode.STRIPMAP:
        return kind.seconds + length / GROUND_SPEED
    return kind.seconds
