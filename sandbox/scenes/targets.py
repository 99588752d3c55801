"""Things that shine: ships, cranes, masts. Each draws the response of a point with its cross of side lobes."""

from dataclasses import dataclass
from math import cos, log10, pi, radians, sin
from typing import TYPE_CHECKING

from ..world.places import Kind
from .harbour import HALF, QUAY, basin, coast_angle, place
from .noise import Points
from .plots import slot, table
from .shore import shore
from .site import Site, View, seed_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

CELL = 1500.0
FLEETS = {
    Kind.PORT: 0.34,
    Kind.SEA: 0.30,
    Kind.ISLAND: 0.10,
    Kind.CITY: 0.5,
    Kind.VOLCANO: 0.06,
}
MASTS = {Kind.CITY: 0.55, Kind.PORT: 0.55, Kind.AIRPORT: 0.08, Kind.FARMLAND: 0.04, Kind.ISLAND: 0.12}


@dataclass(frozen=True)
class Vessel:
    """A ship: local metres, size in metres, heading in degrees from grid north, peak backscatter in dB."""

    x: float
    y: float
    length: float
    width: float
    heading: float
    peak_db: float


@dataclass(frozen=True)
class Reflector:
    """A point that sends much back: local metres and peak in dB."""

    x: float
    y: float
    peak_db: float


@dataclass(frozen=True)
class Extent:
    """A convex area in local metres: its bounding box, and its edges as half planes a x + b y + c > 0."""

    west: float
    south: float
    east: float
    north: float
    edges: tuple[tuple[float, float, float], ...]

    def holds(self, x: "Array", y: "Array") -> "NDArray[np.bool_]":
        """Which of the points lie inside."""
        import numpy as np

        return np.logical_and.reduce([a * x + b * y + c > 0 for a, b, c in self.edges])

    def cells(self, size: float) -> "tuple[Array, Array]":
        """Column and row numbers of all cells of a size that touch the bounding box."""
        import numpy as np

        columns = np.arange(np.floor(self.west / size), np.floor(self.east / size) + 1)
        rows = np.arange(np.floor(self.south / size), np.floor(self.north / size) + 1)
        mesh = np.meshgrid(columns, rows)
        return mesh[0].ravel().astype(np.int32), mesh[1].ravel().astype(np.int32)

    def scattered(self, seed: int, size: float, share: float, draws: int) -> "Array":
        """One point in a share of the cells: rows of x, y and further uniform draws."""
        import numpy as np

        column, row = self.cells(size)
        values = np.stack([table(seed + k)[slot(column, row)] for k in range(draws + 3)])
        x, y = (column + values[0]) * np.float32(size), (row + values[1]) * np.float32(size)
        kept = (values[2] < share) & self.holds(x, y)
        return np.stack([x, y, *values[3:]])[:, kept].astype(np.float32)


def vessels(site: Site, view: View, extent: Extent) -> list[Vessel]:
    """The ships of one collect, the same for all its products."""
    afloat = _at_sea(site, view, extent) if site.kind in FLEETS else []
    return afloat + (_moored(site, view, extent) if site.kind is Kind.PORT else [])


def _at_sea(site: Site, view: View, extent: Extent) -> list[Vessel]:
    import numpy as np

    x, y, size, calm, turn, shine = extent.scattered(view.collect_seed, CELL, FLEETS[site.kind], 4)
    length = 28 + 300 * size**2.2
    if not len(x):
        return []
    room = shore(Points(x, y, site.seed), site)
    swing = 360 * site.unit("tide")
    heading = np.where(calm < 0.6, swing + 14 * (turn - 0.5), 360 * turn)
    peak = 14 + 12 * shine + 6 * (length > 120)
    kept = np.flatnonzero(room < -40 - 0.9 * length)
    return [_vessel(x[k], y[k], length[k], heading[k], peak[k]) for k in kept]


def _vessel(x: float, y: float, length: float, heading: float, peak: float) -> Vessel:
    width = 0.15 * length + 3.0
    return Vessel(
        float(x), float(y), round(float(length), 1), round(float(width), 1), float(heading) % 360, float(peak)
    )


def _moored(site: Site, view: View, extent: Extent) -> list[Vessel]:
    """Ships alongside the walls of the basins, two berths to a wall."""
    import numpy as np

    heading = (90 - coast_angle(site) * 180 / pi) % 360
    berths = []
    for index in range(-4, 4):
        water = basin(site, index)
        for side, berth in ((-1, 0), (-1, 1), (1, 0), (1, 1)):
            draw = seed_of(view.collect_seed, index, side, berth) / 2**62
            length = min(110 + 210 * ((draw * 7) % 1), 0.42 * water.depth)
            along = water.middle + side * (water.half - 14 - 0.09 * length)
            if draw < 0.55 and water.depth and abs(along) < HALF - 200:
                berths.append((along, QUAY + (0.25 + 0.48 * berth) * water.depth, length, 22 + 8 * draw))
    if not berths:
        return []
    along, inland, lengths, peaks = np.array(berths, np.float32).T
    x, y = place(site, along, inland)
    return [_vessel(x[k], y[k], lengths[k], heading, peaks[k]) for k in np.flatnonzero(extent.holds(x, y))]


def reflectors(site: Site, view: View, extent: Extent, ships: list[Vessel], spacing: float) -> list[Reflector]:
    """All point targets: the parts of the ships, and the masts and corners of the land (fewer on coarse pixels)."""
    return [*_masts(site, extent, spacing), *(part for ship in ships for part in _parts(ship, view))]


def _parts(ship: Vessel, view: View) -> list[Reflector]:
    """Bridge near the stern, hatches and cranes along the hull."""
    along = radians(ship.heading)
    count = 2 + int(ship.length / 28)
    parts = []
    for k in range(count):
        draw = seed_of(view.collect_seed, round(ship.x), k) / 2**62
        place = -0.36 if k == 0 else (k / count - 0.45) * 0.92
        peak = ship.peak_db if k == 0 else ship.peak_db - 4 - 9 * draw
        sway = (draw - 0.5) * ship.width * 0.6
        x = ship.x + ship.length * place * sin(along) + sway * cos(along)
        y = ship.y + ship.length * place * cos(along) - sway * sin(along)
        parts.append(Reflector(x, y, peak))
    return parts


def _masts(site: Site, extent: Extent, spacing: float) -> list[Reflector]:
    """On land a few strong corners per square kilometre where people build."""
    import numpy as np

    share = MASTS.get(site.kind, 0.0) * min(1.0, (10 / spacing) ** 2)
    x, y, shine = extent.scattered(site.seed + 300, 420.0, share, 1)
    if not len(x):
        return []
    dry = shore(Points(x, y, site.seed), site) > 10
    return [Reflector(float(x[k]), float(y[k]), 9 + 16 * float(shine[k]) ** 3) for k in np.flatnonzero(dry)]


@dataclass(frozen=True)
class Stamp:
    """The response of one target as power, with its upper left pixel."""

    row: int
    column: int
    power: "Array"

    def add_to(self, block: "Array", first_row: int, first_column: int) -> None:
        """Add to a block of power that starts at this pixel."""
        rows, columns = self.power.shape
        r0, r1 = max(self.row, first_row), min(self.row + rows, first_row + block.shape[0])
        c0, c1 = max(self.column, first_column), min(self.column + columns, first_column + block.shape[1])
        if r0 < r1 and c0 < c1:
            part = self.power[r0 - self.row : r1 - self.row, c0 - self.column : c1 - self.column]
            block[r0 - first_row : r1 - first_row, c0 - first_column : c1 - first_column] += part


def dilution_db(spacing: float) -> float:
    """What a point loses in dB on pixels larger than 4 m: its echo is shared by more ground."""
    return 17.0 * log10(max(1.0, spacing / 4.0))


def point_stamp(row: float, column: float, peak_db: float, look_azimuth: float) -> Stamp:
    """Main lobe of 1.2 pixels and the arms of its side lobes along range and azimuth, from -20 dB falling."""
    import numpy as np

    reach = 4 + int(min(26, max(0.0, peak_db) * 0.85))
    top, left = round(row) - reach, round(column) - reach
    down = np.arange(top, top + 2 * reach + 1, dtype=np.float32)[:, None] - np.float32(row)
    right = np.arange(left, left + 2 * reach + 1, dtype=np.float32)[None, :] - np.float32(column)
    c, s = np.float32(cos(radians(look_azimuth))), np.float32(sin(radians(look_azimuth)))
    in_range, in_azimuth = right * s - down * c, right * c + down * s
    near_r, near_a = np.exp(-(in_range**2) * 1.15), np.exp(-(in_azimuth**2) * 1.15)
    lobes_r = 0.006 * (0.6 + 0.4 * np.cos(in_range * 2.6)) / (1 + (in_range / 2.2) ** 2)
    lobes_a = 0.010 * (0.6 + 0.4 * np.cos(in_azimuth * 2.6)) / (1 + (in_azimuth / 2.6) ** 2)
    power = near_r * near_a + near_a * lobes_r + near_r * lobes_a
    return Stamp(top, left, (power * np.float32(10 ** (peak_db / 10))).astype(np.float32))


def hull_stamp(row: float, column: float, ship: Vessel, spacing: float) -> Stamp:
    """The body of a ship: a bright long shape, brighter on its edges."""
    import numpy as np

    reach = int(ship.length / 2 / spacing) + 3
    top, left = round(row) - reach, round(column) - reach
    down = (np.arange(top, top + 2 * reach + 1, dtype=np.float32)[:, None] - np.float32(row)) * np.float32(spacing)
    right = (np.arange(left, left + 2 * reach + 1, dtype=np.float32)[None, :] - np.float32(column)) * np.float32(
        spacing
    )
    c, s = np.float32(cos(radians(ship.heading))), np.float32(sin(radians(ship.heading)))
    ahead, aside = right * s - down * c, right * c + down * s
    half_width = max(ship.width / 2, 0.7 * spacing)
    bow = np.clip((ship.length / 2 - ahead) / (0.16 * ship.length), 0, 1)
    inside = (abs(ahead) < ship.length / 2) & (abs(aside) < half_width * bow)
    holds = 0.5 + 0.5 * np.sin(ahead * np.float32(0.21) + ship.x) * np.cos(aside * np.float32(0.3))
    level = np.float32(10 ** (ship.peak_db / 10 - 2.4))
    return Stamp(top, left, np.where(inside, holds * holds, 0).astype(np.float32) * level)
