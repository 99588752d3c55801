"""Where the satellite was: state vectors and attitudes for the extended metadata."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import asin, cos, degrees, radians, sin, sqrt

from ..world.projection import E2, A

Vector = tuple[float, float, float]
MU, ALTITUDE, STEP, MARGIN = 3.986004418e14, 590e3, 0.6, 30.0


def ecef(longitude: float, latitude: float, height: float = 0.0) -> Vector:
    """Earth-centred coordinates in metres of a position in degrees on WGS 84."""
    lam, phi = radians(longitude), radians(latitude)
    n = A / sqrt(1 - E2 * sin(phi) ** 2)
    flat = (n + height) * cos(phi)
    return flat * cos(lam), flat * sin(lam), (n * (1 - E2) + height) * sin(phi)


def _combined(*terms: tuple[float, Vector]) -> Vector:
    x, y, z = (sum(k * v[axis] for k, v in terms) for axis in range(3))
    return x, y, z


def _length(v: Vector) -> float:
    return sqrt(sum(c * c for c in v))


@dataclass(frozen=True)
class Track:
    """A circular orbit past a target, from the angles under which the target saw it. Degrees."""

    longitude: float
    latitude: float
    incidence: float
    view_azimuth: float
    heading: float

    @property
    def target(self) -> Vector:
        """Earth-centred position of the target in metres."""
        return ecef(self.longitude, self.latitude)

    def _axes(self) -> tuple[Vector, Vector, Vector]:
        lam, phi = radians(self.longitude), radians(self.latitude)
        east = (-sin(lam), cos(lam), 0.0)
        north = (-sin(phi) * cos(lam), -sin(phi) * sin(lam), cos(phi))
        return east, north, (cos(phi) * cos(lam), cos(phi) * sin(lam), sin(phi))

    @property
    def slant_range(self) -> float:
        """Distance to the satellite in metres (sine rule on a sphere)."""
        inc, radius = radians(self.incidence), 6371e3
        look = asin(sin(inc) * radius / (radius + ALTITUDE))
        return ALTITUDE / cos(look) if inc < 1e-3 else radius * sin(inc - look) / sin(look)

    def satellite(self) -> Vector:
        """Position in the middle of the collect."""
        east, north, up = self._axes()
        inc, az, distance = radians(self.incidence), radians(self.view_azimuth), self.slant_range
        flat, tall = distance * sin(inc), distance * cos(inc)
        return _combined((1, self.target), (flat * sin(az), east), (flat * cos(az), north), (tall, up))

    def states(self, start: datetime, seconds: float) -> list[tuple[str, Vector, Vector]]:
        """Time stamp, position (m) and velocity (m/s) every 0.6 s from 30 s before to 30 s after the collect."""
        east, north, _ = self._axes()
        position = self.satellite()
        radius = _length(position)
        ahead = _combined((sin(radians(self.heading)), east), (cos(radians(self.heading)), north))
        level = _combined((1, ahead), (-sum(a * p for a, p in zip(ahead, position, strict=True)) / radius**2, position))
        forward = _combined((radius / _length(level), level))
        rate = sqrt(MU / radius**3)
        rows = []
        for k in range(int((seconds + 2 * MARGIN) / STEP)):
            moment = k * STEP - MARGIN
            angle = rate * (moment - seconds / 2)
            where = _combined((cos(angle), position), (sin(angle), forward))
            speed = _combined((-rate * sin(angle), position), (rate * cos(angle), forward))
            rows.append((stamp(start + timedelta(seconds=moment)), where, speed))
        return rows

    def attitude(self, moment: float) -> list[float]:
        """A unit quaternion that turns slowly with the orbit."""
        half = radians(self.heading) / 2 + moment * 5e-4
        tilt = radians(self.incidence) / 2
        return [cos(half) * cos(tilt), sin(half) * cos(tilt), cos(half) * sin(tilt), sin(half) * sin(tilt)]


def stamp(moment: datetime) -> str:
    """A time as the metadata has it, with nine digits of a second."""
    return f"{moment:%Y-%m-%dT%H:%M:%S.%f}000Z"


def look_of(incidence: float) -> float:
    """Look angle in degrees at the satellite."""
    return degrees(asin(sin(radians(incidence)) * 6371e3 / (6371e3 + ALTITUDE)))
