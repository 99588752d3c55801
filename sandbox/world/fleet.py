"""The satellites: inclination of their orbits and years of service, as seen in the open-data catalog."""

from dataclasses import dataclass
from datetime import date
from math import asin, atan2, cos, degrees, radians, sin

EARTH_RADIUS_KM = 6371.0
ORBITAL_SPEED_KM_S = 7.6
GROUND_ROTATION_KM_S = 0.48


@dataclass(frozen=True)
class Satellite:
    """One satellite; `plane` is the inclination in degrees, the altitude is in km."""

    number: int
    plane: int
    altitude: float
    first: date
    last: date

    def sees(self, latitude: float) -> bool:
        """Whether its orbit passes close enough to look at this latitude (degrees)."""
        reach = self.plane if self.plane <= 90 else 180 - self.plane
        return abs(latitude) <= reach + 1.0

    def heading(self, latitude: float, ascending: bool) -> float:
        """Direction of flight over ground in degrees from north, the Earth's rotation taken off."""
        ratio = cos(radians(self.plane)) / cos(radians(latitude))
        inertial = asin(max(-1.0, min(1.0, ratio)))
        east = ORBITAL_SPEED_KM_S * sin(inertial) - GROUND_ROTATION_KM_S * cos(radians(latitude))
        north = ORBITAL_SPEED_KM_S * cos(inertial)
        return degrees(atan2(east, north if ascending else -north)) % 360.0

    def look_angle(self, incidence: float) -> float:
        """Look angle at the satellite in degrees for an incidence angle at the ground (sine rule)."""
        return degrees(asin(sin(radians(incidence)) * EARTH_RADIUS_KM / (EARTH_RADIUS_KM + self.altitude)))


FLEET: tuple[Satellite, ...] = (
    Satellite(2, 45, 525, date(2020, 12, 1), date(2022, 10, 21)),
    Satellite(3, 97, 515, date(2021, 3, 13), date(2022, 11, 19)),
    Satellite(5, 97, 520, date(2021, 8, 12), date(2022, 12, 6)),
    Satellite(6, 53, 545, date(2021, 6, 18), date(2024, 2, 20)),
    Satellite(8, 97, 510, date(2022, 2, 23), date(2023, 8, 15)),
    Satellite(9, 45, 595, date(2023, 3, 21), date(2025, 3, 4)),
    Satellite(10, 45, 600, date(2023, 3, 28), date(2025, 3, 27)),
    Satellite(11, 53, 620, date(2023, 9, 2), date(2025, 10, 31)),
    Satellite(14, 45, 590, date(2024, 4, 12), date(2026, 11, 21)),
    Satellite(13, 53, 615, date(2024, 8, 16), date(2026, 11, 21)),
    Satellite(15, 98, 590, date(2024, 8, 20), date(2026, 11, 21)),
    Satellite(17, 97, 560, date(2025, 6, 28), date(2026, 11, 21)),
    Satellite(18, 97, 565, date(2026, 4, 15), date(2026, 11, 21)),
    Satellite(19, 97, 570, date(2026, 4, 16), date(2026, 11, 21)),
    Satellite(20, 97, 570, date(2026, 6, 27), date(2026, 11, 21)),
)
