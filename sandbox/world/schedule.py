"""Who looked where and when: the collects of the catalog, drawn from a seed."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from uuid import UUID

from .collect import Collect, Look, duration
from .documented import documented
from .fleet import FLEET, Satellite
from .modes import COLLECTION_TYPES, CollectionType, Mode
from .places import PLACES, Place

UTC = timezone.utc
NEWEST = date(2026, 11, 21)
OLDEST = date(2020, 12, 1)
HOT_SHARE = 0.36
YEARS = {2020: 0.3, 2021: 10, 2022: 9, 2023: 11, 2024: 30, 2025: 24, 2026: 16}


def quotas(collects: int) -> list[tuple[Place, int]]:
    """How many collects each place gets: hot ones share more than a third, the first of them leads."""
    hot = [place for place in PLACES if place.is_hot]
    others = [place for place in PLACES if not place.is_hot]
    hot_total = round(collects * HOT_SHARE)
    first = min(max(hot_total // len(hot), min(12, hot_total // 2)), hot_total)
    return [(hot[0], first), *_dealt(hot[1:], hot_total - first), *_dealt(others, collects - hot_total)]


def _dealt(places: list[Place], total: int) -> list[tuple[Place, int]]:
    share, rest = divmod(total, len(places))
    return [(place, share + (index < rest)) for index, place in enumerate(places)]


def schedule(collects: int, seed: int) -> Iterator[Collect]:
    """All collects: the documented ones, then place by place; the same arguments give the same ones."""
    named = list(documented(0)) if collects >= len(PLACES) // 2 else []
    yield from named
    number = len(named)
    for place, quota in quotas(collects - number):
        rng = random.Random(f"{seed}/{place.name}")
        for look, start in _acquisitions(place, quota, rng):
            yield _collect(number, look, start, rng)
            number += 1


def _acquisitions(place: Place, quota: int, rng: random.Random) -> Iterator[tuple[Look, datetime]]:
    """The looks of a place: about half of them a stack of one repeated geometry."""
    stacked = round(quota * 0.45) if quota >= 4 else 0
    if stacked:
        day = _day(rng, since=2023)
        base = _look(place, day, rng)
        yield from _stack(base, stacked, rng)
    for index in range(quota - stacked):
        day = _recent(place, rng) if place.is_hot and index == 0 else _day(rng)
        yield _look(place, day, rng), _moment(day, rng)


def _stack(base: Look, count: int, rng: random.Random) -> Iterator[tuple[Look, datetime]]:
    satellite = base.satellite
    first, last = satellite.first, min(satellite.last, NEWEST)
    days = max(1, (last - first).days)
    step = max(3, days // (count + 1))
    second = rng.randrange(86400)
    for index in range(count):
        day = first + timedelta(days=min(days, step * index + rng.randrange(3)))
        moment = datetime.combine(day, time(), UTC) + timedelta(seconds=(second - 240 * index) % 86400)
        drift = rng.uniform(-60.0, 60.0) / 111_000
        yield replace(base, latitude=round(base.latitude + drift, 6), squint=_steady(rng)), moment


def _day(rng: random.Random, since: int = 2020) -> date:
    years = [year for year in YEARS if year >= since]
    year = rng.choices(years, [YEARS[y] for y in years])[0]
    first, last = max(OLDEST, date(year, 1, 1)), min(NEWEST, date(year, 12, 31))
    return first + timedelta(days=rng.randrange((last - first).days + 1))


def _recent(place: Place, rng: random.Random) -> date:
    """The first hot place was seen on the newest day, the others within the twelve days before."""
    return NEWEST - timedelta(days=0 if place is PLACES[0] else rng.randrange(12))


def _moment(day: date, rng: random.Random) -> datetime:
    return datetime.combine(day, time(), UTC) + timedelta(seconds=round(rng.uniform(0, 86340), 6))


def _satellite(place: Place, day: date, rng: random.Random) -> Satellite:
    able = [s for s in FLEET if s.sees(place.latitude) and s.first <= day <= s.last]
    return rng.choice(able or [s for s in FLEET if s.sees(place.latitude)])


def _kind(day: date, rng: random.Random) -> CollectionType:
    able = [kind for kind in COLLECTION_TYPES if kind.since <= day < kind.until]
    return rng.choices(able, [kind.weight for kind in able])[0]


def _look(place: Place, day: date, rng: random.Random) -> Look:
    satellite = _satellite(place, day, rng)
    kind = _kind(max(day, satellite.first), rng)
    spread = 0.004 if kind.mode is Mode.SPOTLIGHT else 0.012
    squinted = kind.mode is Mode.SPOTLIGHT and rng.random() < 0.05
    return Look(
        place=place,
        latitude=round(place.latitude + rng.uniform(-spread, spread), 6),
        longitude=round(place.longitude + rng.uniform(-spread, spread), 6),
        satellite=satellite,
        kind=kind,
        ascending=rng.random() < 0.53,
        left=rng.random() < 0.54,
        incidence=round(rng.choice((rng.triangular(17.0, 57.0, 39.0), rng.uniform(18.0, 57.0))), 1),
        squint=round(rng.uniform(8, 35) * rng.choice((-1, 1)) if squinted else 0.0, 1) or _steady(rng),
        polarization="VV" if rng.random() < (0.45 if kind.mode is Mode.STRIPMAP else 0.03) else "HH",
        length=round(kind.length * _stretch(kind, rng) * rng.uniform(0.997, 1.012), 3),
        width=round(kind.width * rng.uniform(0.99, 1.02), 3),
    )


def _stretch(kind: CollectionType, rng: random.Random) -> float:
    """Long stripmaps are mostly delivered cut to a fifth."""
    return rng.choices((0.2, 0.6, 1.0), (6, 2, 1))[0] if kind.length > 30_000 else 1.0


def _steady(rng: random.Random) -> float:
    return round(rng.gauss(0, 0.06), 1) + 0.0


def _collect(number: int, look: Look, start: datetime, rng: random.Random) -> Collect:
    launch = datetime.combine(look.satellite.first, time(), UTC)
    return Collect(
        number=number,
        collect_id=str(UUID(int=rng.getrandbits(128), version=4)),
        look=look,
        start=start,
        seconds=round(duration(look.kind, look.length) * rng.uniform(0.97, 1.04), 6),
        orbit=400 + int((start - launch).total_seconds() / 5700),
        is_free=number % 8 == 3,
        has_colour=look.kind.mode is Mode.SPOTLIGHT and rng.random() < 0.06,
        has_inner_window=rng.random() < 0.4,
    )
