"""Two collects that public documents name, so that their examples work here word for word."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone

from .collect import Collect, Look
from .fleet import FLEET
from .modes import COLLECTION_TYPES
from .places import PLACES


@dataclass(frozen=True)
class Named:
    """What a document tells of a collect; times in UTC, duration in seconds."""

    collect_id: str
    satellite: int
    kind: str
    place: str
    start: datetime
    seconds: float
    incidence: float
    is_free: bool


NAMED = (
    Named(
        "e290bca6-8a6c-4a0b-96bf-9174f8b5bccc",
        8,
        "stripmap_20",
        "Singapore",
        datetime(2022, 6, 24, 14, 10, 49, 210000, timezone.utc),
        4.4,
        37.4,
        False,
    ),
    Named(
        "7a0c1e52-3f7d-4d0c-9a55-2f0a4c1b8e10",
        2,
        "spotlight_legacy",
        "Suez",
        datetime(2021, 1, 6, 5, 2, 28, 140000, timezone.utc),
        24.2,
        33.1,
        True,
    ),
)
"""The ordering guide's stripmap (place invented) and the notebooks' free spotlight (collect id and place invented)."""


def documented(first_number: int) -> Iterator[Collect]:
    """The named collects, numbered from `first_number`."""
    for number, named in enumerate(NAMED, first_number):
        yield Collect(
            number=number,
            collect_id=named.collect_id,
            look=_look(named),
            start=named.start,
            seconds=named.seconds,
            orbit=9000 + number,
            is_free=named.is_free,
            has_colour=False,
            has_inner_window=False,
        )


def _look(named: Named) -> Look:
    place = next(place for place in PLACES if place.name == named.place)
    kind = next(kind for kind in COLLECTION_TYPES if kind.name == named.kind)
    return Look(
        place=place,
        latitude=place.latitude,
        longitude=place.longitude,
        satellite=next(satellite for satellite in FLEET if satellite.number == named.satellite),
        kind=kind,
        ascending=True,
        left=False,
        incidence=named.incidence,
        squint=0.0,
        polarization="HH",
        length=kind.length,
        width=kind.width,
    )
