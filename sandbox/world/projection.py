"""UTM and UPS in plain Python, so that the catalog exists before any GIS library is loaded.

Transverse Mercator by Krueger's series to the third order in n (error below 1 mm within a zone), polar stereographic
after Snyder, "Map Projections: A Working Manual" (USGS PP 1395), 1987, pages 61 and 161.
"""

from cmath import sin as csin
from dataclasses import dataclass
from math import asinh, atan, atan2, atanh, cos, degrees, floor, hypot, pi, radians, sin, sinh, sqrt, tan

A = 6378137.0
F = 1 / 298.257223563
E2 = F * (2 - F)
E = sqrt(E2)
N = F / (2 - F)
RECTIFYING = A / (1 + N) * (1 + N**2 / 4 + N**4 / 64)
ALPHA = (N / 2 - 2 * N**2 / 3 + 5 * N**3 / 16, 13 * N**2 / 48 - 3 * N**3 / 5, 61 * N**3 / 240)
BETA = (N / 2 - 2 * N**2 / 3 + 37 * N**3 / 96, N**2 / 48 + N**3 / 15, 17 * N**3 / 480)
DELTA = (2 * N - 2 * N**2 / 3 - 2 * N**3, 7 * N**2 / 3 - 8 * N**3 / 5, 56 * N**3 / 15)
UTM_SCALE, UPS_SCALE = 0.9996, 0.994
UPS_ORIGIN = 2_000_000.0


def map_epsg(latitude: float, longitude: float) -> int:
    """EPSG code of the UTM zone of a position in degrees, or of UPS near the poles."""
    if latitude > 84 or latitude < -80:
        return 32661 if latitude > 0 else 32761
    zone = floor((longitude + 180) / 6) % 60 + 1
    return (32600 if latitude >= 0 else 32700) + zone


def is_known(epsg: object) -> bool:
    """Whether the code is a UTM zone or UPS on WGS 84."""
    return isinstance(epsg, int) and (32601 <= epsg <= 32661 or 32701 <= epsg <= 32761)


@dataclass(frozen=True)
class Projection:
    """A UTM zone or UPS; positions in degrees on WGS 84, map coordinates in metres."""

    epsg: int

    @property
    def is_polar(self) -> bool:
        """Whether it is UPS."""
        return self.epsg in (32661, 32761)

    @property
    def is_south(self) -> bool:
        """Whether it is of the southern hemisphere."""
        return self.epsg > 32700

    @property
    def central_meridian(self) -> float:
        """Longitude of grid north."""
        return 0.0 if self.is_polar else (self.epsg % 100) * 6.0 - 183.0

    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Map coordinates (east, north) of a position."""
        if self.is_polar:
            return _polar_forward(longitude, latitude, -1 if self.is_south else 1)
        lam = radians((longitude - self.central_meridian + 180) % 360 - 180)
        phi = radians(latitude)
        tau = sinh(atanh(sin(phi)) - E * atanh(E * sin(phi)))
        zeta = complex(atan2(tau, cos(lam)), asinh(sin(lam) / hypot(tau, cos(lam))))
        turned = zeta + ALPHA[0] * csin(2 * zeta) + ALPHA[1] * csin(4 * zeta) + ALPHA[2] * csin(6 * zeta)
        north = UTM_SCALE * RECTIFYING * turned.real + (1e7 if self.is_south else 0.0)
        return 5e5 + UTM_SCALE * RECTIFYING * turned.imag, north

    def inverse(self, east: float, north: float) -> tuple[float, float]:
        """Position (longitude, latitude) of map coordinates."""
        if self.is_polar:
            return _polar_inverse(east, north, -1 if self.is_south else 1)
        south = 1e7 if self.is_south else 0.0
        zeta = complex(north - south, east - 5e5) / (UTM_SCALE * RECTIFYING)
        zeta = zeta - BETA[0] * csin(2 * zeta) - BETA[1] * csin(4 * zeta) - BETA[2] * csin(6 * zeta)
        chi = atan(sin(zeta.real) / hypot(sinh(zeta.imag), cos(zeta.real)))
        phi = chi + DELTA[0] * sin(2 * chi) + DELTA[1] * sin(4 * chi) + DELTA[2] * sin(6 * chi)
        lam = degrees(atan2(sinh(zeta.imag), cos(zeta.real))) + self.central_meridian
        return (lam + 180) % 360 - 180, degrees(phi)

    def convergence(self, longitude: float, latitude: float) -> float:
        """Angle from true north to grid north in degrees, clockwise."""
        if self.is_polar:
            return -longitude if self.is_south else longitude
        lam = radians((longitude - self.central_meridian + 180) % 360 - 180)
        return degrees(atan(tan(lam) * sin(radians(latitude))))


def _polar_radius(latitude: float) -> float:
    phi = radians(latitude)
    t = tan(pi / 4 - phi / 2) / ((1 - E * sin(phi)) / (1 + E * sin(phi))) ** (E / 2)
    return 2 * A * UPS_SCALE * t / sqrt((1 + E) ** (1 + E) * (1 - E) ** (1 - E))


def _polar_forward(longitude: float, latitude: float, pole: int) -> tuple[float, float]:
    rho, lam = _polar_radius(pole * latitude), radians(longitude)
    return UPS_ORIGIN + rho * sin(lam), UPS_ORIGIN - pole * rho * cos(lam)


def _polar_inverse(east: float, north: float, pole: int) -> tuple[float, float]:
    x, y = east - UPS_ORIGIN, pole * (UPS_ORIGIN - north)
    t = hypot(x, y) * sqrt((1 + E) ** (1 + E) * (1 - E) ** (1 - E)) / (2 * A * UPS_SCALE)
    chi = pi / 2 - 2 * atan(t)
    phi = chi + sum(d * sin(2 * j * chi) for j, d in enumerate(DELTA, 1))
    return degrees(atan2(x, y)), pole * degrees(phi)
