"""What lies where an item looks: the ground truth that all products of all collects of a place share."""

from dataclasses import dataclass
from hashlib import sha256
from math import cos, radians

from ..world.places import PLACES, Kind, Place
from ..world.projection import Projection
from .grid import Item, corners, file_projection

NEAR_DEGREES = 0.4
THEMES = {
    "maritime": Kind.PORT,
    "supply-chain": Kind.PORT,
    "urban": Kind.CITY,
    "insar": Kind.CITY,
    "world-renowned": Kind.CITY,
    "mining": Kind.DESERT,
    "agriculture": Kind.FARMLAND,
    "aquaculture": Kind.PORT,
    "oil-&-gas": Kind.SEA,
    "environmental": Kind.MOUNTAINS,
    "ieee": Kind.VOLCANO,
}
UNKNOWN = (Kind.CITY, Kind.CITY, Kind.FARMLAND, Kind.PORT, Kind.MOUNTAINS, Kind.ISLAND)


def seed_of(*parts: object) -> int:
    """A stable 62-bit number for some words."""
    return int.from_bytes(sha256("/".join(map(str, parts)).encode()).digest()[:8], "big") >> 2


@dataclass(frozen=True)
class Site:
    """A place on the map: its anchor in map metres, what it is, and the seed of everything that stands there."""

    kind: Kind
    seed: int
    projection: Projection
    east: float
    north: float

    def unit(self, name: str) -> float:
        """A fixed random number in 0..1 for a trait of the site."""
        return seed_of(self.seed, name) / 2**62


@dataclass(frozen=True)
class View:
    """How a collect looks at the site; angles in degrees on the map grid."""

    collect_seed: int
    incidence: float
    look_azimuth: float
    looks: float
    month: int
    product: str


def site_of(item: Item) -> Site:
    """The site of an item; items of one place share it whatever their product, date or angle."""
    points = corners(item)
    longitude = (min(x for x, _ in points) + max(x for x, _ in points)) / 2
    latitude = (min(y for _, y in points) + max(y for _, y in points)) / 2
    projection = file_projection(item)
    place = _nearest(longitude, latitude)
    if place:
        east, north = projection.forward(place.longitude, place.latitude)
        return Site(place.kind, seed_of(place.name), projection, round(east), round(north))
    snapped = (round(longitude / 0.2) * 0.2, round(latitude / 0.2) * 0.2)
    seed = seed_of(f"{snapped[0] % 360:.1f}", f"{snapped[1]:.1f}")
    east, north = projection.forward(longitude, latitude)
    return Site(_guessed(item, seed), seed, projection, round(east / 5000) * 5000, round(north / 5000) * 5000)


def _nearest(longitude: float, latitude: float) -> Place | None:
    def away(place: Place) -> float:
        across = abs((place.longitude - longitude + 180) % 360 - 180) * cos(radians(latitude))
        return max(across, abs(place.latitude - latitude))

    best = min(PLACES, key=away)
    return best if away(best) < NEAR_DEGREES else None


def _guessed(item: Item, seed: int) -> Kind:
    collection = str(item.get("collection"))
    themed = [kind for word, kind in THEMES.items() if word in collection]
    return themed[0] if themed else UNKNOWN[seed % len(UNKNOWN)]


def view_of(item: Item, projection: Projection) -> View:
    """The viewing geometry an item states, with plain values where it states none."""
    properties = item["properties"]
    longitude, latitude = corners(item)[0]
    azimuth = properties.get("view:azimuth")
    towards = (90.0 if azimuth is None else azimuth) + 180.0 - projection.convergence(longitude, latitude)
    return View(
        collect_seed=seed_of(properties.get("capella:collect_id") or item["id"]),
        incidence=float(properties.get("view:incidence_angle") or 38.0),
        look_azimuth=towards % 360.0,
        looks=float(properties.get("sar:looks_equivalent_number") or 1.0),
        month=int(str(properties.get("datetime") or "2024-06")[5:7]),
        product=str(properties.get("sar:product_type") or "GEO"),
    )
