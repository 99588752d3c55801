"""Forward UTM and UPS on WGS 84, to check that a raster's corners lie where its footprint says; a map needs PROJ."""

from __future__ import annotations

import math
from collections.abc import Callable

Projection = Callable[[float, float], tuple[float, float]]
"""longitude and latitude in degrees to easting and northing in the units of the CRS"""

_SEMI_MAJOR_M = 6378137.0
_FLATTENING = 1 / 298.257223563
_THIRD_FLATTENING = _FLATTENING / (2 - _FLATTENING)
_ECCENTRICITY = math.sqrt(_FLATTENING * (2 - _FLATTENING))
_UTM_SCALE, _UPS_SCALE = 0.9996, 0.994


def projection_of(epsg: int) -> Projection | None:
    """The forward formula of WGS 84 / UTM (326xx, 327xx), UPS (32661, 32761) and plain degrees (4326), else None."""
    hemisphere, zone = divmod(epsg, 100)
    if epsg == 4326:
        return lambda lon, lat: (lon, lat)
    if hemisphere not in (326, 327) or not 1 <= zone <= 61:
        return None
    south = hemisphere == 327
    if zone == 61:
        return lambda lon, lat: ups(lon, lat, south=south)
    return lambda lon, lat: utm(lon, lat, zone, south=south)


def utm(lon: float, lat: float, zone: int, *, south: bool) -> tuple[float, float]:
    """Easting and northing in metres: Krueger's series to n^3 (Karney 2011, J. Geodesy 85, equations 7-11 and 35).

    Good to a millimetre within 3000 km of the central meridian; beyond 80 degrees from it the answer is no place.
    """
    n = _THIRD_FLATTENING
    turn = math.remainder(lon - (6 * zone - 183), 360.0)
    if abs(turn) > 80:
        return (math.inf, math.inf)
    sine = math.sin(math.radians(lat))
    shrink = 2 * math.sqrt(n) / (1 + n)
    t = math.sinh(math.atanh(sine) - shrink * math.atanh(shrink * sine))
    xi = math.atan2(t, math.cos(math.radians(turn)))
    eta = math.asinh(math.sin(math.radians(turn)) / math.hypot(t, math.cos(math.radians(turn))))
    alphas = (n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16, 13 * n**2 / 48 - 3 * n**3 / 5, 61 * n**3 / 240)
    scale = _UTM_SCALE * _SEMI_MAJOR_M / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    terms = tuple(enumerate(alphas, start=1))
    easting = eta + sum(a * math.cos(2 * j * xi) * math.sinh(2 * j * eta) for j, a in terms)
    northing = xi + sum(a * math.sin(2 * j * xi) * math.cosh(2 * j * eta) for j, a in terms)
    return 500_000 + scale * easting, (10_000_000 if south else 0) + scale * northing


def ups(lon: float, lat: float, *, south: bool) -> tuple[float, float]:
    """Easting and northing in metres: polar stereographic (Snyder 1987, USGS PP 1395, equations 15-9, 21-33, 21-34)."""
    e = _ECCENTRICITY
    phi = math.radians(-lat if south else lat)
    narrowed = ((1 - e * math.sin(phi)) / (1 + e * math.sin(phi))) ** (e / 2)
    t = math.tan(math.pi / 4 - phi / 2) / narrowed
    radius = 2 * _SEMI_MAJOR_M * _UPS_SCALE * t / math.sqrt((1 + e) ** (1 + e) * (1 - e) ** (1 - e))
    angle = math.radians(lon)
    return 2_000_000 + radius * math.sin(angle), 2_000_000 + (1 if south else -1) * radius * math.cos(angle)
