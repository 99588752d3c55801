"""Questions that any catalog can be asked: areas, times, lists, operators and orders taken from its items."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

from .area_probes import area_probes, cut
from .search_probes import Body, SearchProbe, how_many_a_page, in_order_of, spread


def catalog_probes(items: Sequence[Body]) -> Iterator[SearchProbe]:
    """All questions about a catalog; the same items give the same questions."""
    for group, probes in (
        ("area", area_probes(items)),
        ("time", _time(items)),
        ("list", _lists(items)),
        ("query", _query(items)),
        ("sort", _sort()),
        ("page", _pages(items)),
        ("all", _together(items)),
    ):
        yield from (SearchProbe(f"{group}: {one.name}", one.body, one.look) for one in probes)


def _time(items: Sequence[Body]) -> Iterator[SearchProbe]:
    moments = sorted(item["properties"]["datetime"] for item in items)
    first, third, middle, last = moments[0], moments[len(moments) // 3], moments[len(moments) // 2], moments[-1]
    spans = {
        "the moment of an item": middle,
        "the moment of an item, as an interval": f"{middle}/{middle}",
        "a moment of no item": "2023-03-03T03:03:03Z",
        "both ends at items": f"{third}/{middle}",
        "open at its start": f"../{middle}",
        "open at its end": f"{middle}/..",
        "empty start": f"/{middle}",
        "empty end": f"{middle}/",
        "before everything": f"../{_moved(first, -1)}",
        "after everything": f"{_moved(last, 86400)}/..",
        "all of it": f"{first}/{last}",
        "ends with an offset": f"{_offset(third)}/{_offset(middle)}",
        "from ten minutes before to ten after": f"{_moved(middle, -600)}/{_moved(middle, 600)}",
        "small letters": f"{third.lower()}/{middle.lower()}",
    }
    yield from (SearchProbe(name, {"datetime": text}) for name, text in spans.items())


def _lists(items: Sequence[Body]) -> Iterator[SearchProbe]:
    ids = [item["id"] for item in spread(items, 7)]
    names = [name for name, _ in Counter(item["collection"] for item in items).most_common(3)]
    other = next(item["collection"] for item in items if item["collection"] != items[0]["collection"])
    yield SearchProbe("one id", {"ids": ids[:1]})
    yield SearchProbe("seven ids", {"ids": ids})
    yield SearchProbe("an id twice", {"ids": [ids[0], ids[0]]})
    yield SearchProbe("an id in other letters", {"ids": [ids[0].swapcase()]})
    yield SearchProbe("known and unknown ids", {"ids": [*ids[:3], "CAPELLA_C99_NONE"]})
    yield SearchProbe("unknown id", {"ids": ["CAPELLA_C99_NONE"]})
    yield SearchProbe("no id", {"ids": []})
    yield SearchProbe("an id in its collection", {"ids": [items[0]["id"]], "collections": [items[0]["collection"]]})
    yield SearchProbe("an id in another collection", {"ids": [items[0]["id"]], "collections": [other]})
    yield SearchProbe("a collection", {"collections": names[:1]})
    yield SearchProbe("two collections", {"collections": names[:2]})
    yield SearchProbe("the smallest collection", {"collections": [min(item["collection"] for item in items)]})
    yield SearchProbe("no collection", {"collections": [], "ids": ids})
    yield SearchProbe("known and unknown collections", {"collections": [names[0], "no-such"], "ids": ids})
    yield SearchProbe("unknown collection", {"collections": ["no-such"]})


def _query(items: Sequence[Body]) -> Iterator[SearchProbe]:
    angles = sorted(item["properties"]["view:incidence_angle"] for item in items)
    low, middle = angles[len(angles) // 5], angles[len(angles) // 2]
    platform, mode = items[0]["properties"]["platform"], items[-1]["properties"]["sar:instrument_mode"]
    queries: dict[str, dict[str, Any]] = {
        "eq text": {"platform": {"eq": platform}},
        "eq text in other letters": {"platform": {"eq": platform.upper()}},
        "eq a number": {"view:incidence_angle": {"eq": middle}},
        "eq a whole number": {"sar:looks_range": {"eq": 1}},
        "eq a whole number written as 1.0": {"sar:looks_range": {"eq": 1.0}},
        "eq of nothing there": {"platform": {"eq": "capella-99"}},
        "in of texts": {"platform": {"in": [platform, "capella-10", "capella-99"]}},
        "in of numbers": {"view:incidence_angle": {"in": [low, middle, 400]}},
        "in of nothing": {"platform": {"in": []}},
        "in and eq": {"platform": {"in": [platform, "capella-10"]}, "sar:instrument_mode": {"eq": mode}},
        "gt at a value": {"view:incidence_angle": {"gt": middle}},
        "gte at a value": {"view:incidence_angle": {"gte": middle}},
        "lt at a value": {"view:incidence_angle": {"lt": middle}},
        "lte at a value": {"view:incidence_angle": {"lte": middle}},
        "gte and lte": {"view:incidence_angle": {"gte": low, "lte": middle}},
        "gt and lt at the same value": {"view:incidence_angle": {"gt": middle, "lt": middle}},
        "two properties": {"sar:instrument_mode": {"eq": mode}, "view:incidence_angle": {"lt": middle}},
        "gt of text": {"platform": {"gt": "capella-10"}},
        "gte of a property that some lack": {"capella:squint_angle": {"gte": 0}},
        "lt of a property that some lack": {"capella:squint_angle": {"lt": 0}},
        "gte of a property that is null for some": {"view:azimuth": {"gte": 0}},
        "property that nobody has": {"no:such": {"eq": 1}},
        "text where numbers are": {"view:incidence_angle": {"eq": str(middle)}},
        "number where texts are": {"platform": {"eq": 2}},
        "gt text where numbers are": {"view:incidence_angle": {"gt": "30"}},
        "list holds": {"sar:polarizations": {"eq": "HH"}},
        "list holds one of": {"sar:polarizations": {"in": ["HH", "VV"]}},
        "list holds none": {"sar:polarizations": {"in": ["XX"]}},
        "id": {"id": {"eq": items[0]["id"]}},
        "collection": {"collection": {"eq": items[0]["collection"]}},
        "datetime": {"datetime": {"gte": items[len(items) // 2]["properties"]["datetime"]}},
    }
    yield from (SearchProbe(name, {"query": query}) for name, query in queries.items())


def _sort() -> Iterator[SearchProbe]:
    for direction in ("asc", "desc"):
        for name in ("datetime", "view:incidence_angle", "platform", "capella:squint_angle", "view:azimuth"):
            order = [{"field": f"properties.{name}", "direction": direction}]
            yield SearchProbe(f"by {name} {direction}", {"sortby": order}, in_order_of(name))
        yield SearchProbe(
            f"by id {direction}", {"sortby": [{"field": "id", "direction": direction}]}, in_order_of("id")
        )
        twice = [("sar:instrument_mode", "asc"), ("view:incidence_angle", direction), ("id", "asc")]
        order = [{"field": name if name == "id" else f"properties.{name}", "direction": way} for name, way in twice]
        yield SearchProbe(f"by mode, then angle {direction}, then id", {"sortby": order}, in_order_of("id"))
    short = [{"field": "view:incidence_angle", "direction": "asc"}]
    yield SearchProbe("by a field without its prefix", {"sortby": short}, in_order_of("view:incidence_angle"))
    yield SearchProbe("by default", {}, in_order_of("datetime"))
    unknown = [{"field": "properties.no:such", "direction": "asc"}]
    yield SearchProbe("by a property that nobody has", {"sortby": unknown, "ids": []})


def _pages(items: Sequence[Body]) -> Iterator[SearchProbe]:
    some = {"ids": [item["id"] for item in itertools.islice(items, 60)]}
    by_mode = {"sortby": [{"field": "properties.sar:instrument_mode", "direction": "asc"}]}
    for limit in (1, 7, 30, 59, 60, 61, 900):
        yield SearchProbe(f"sizes by {limit}", {**some, "limit": limit}, how_many_a_page)
        yield SearchProbe(f"items by {limit}", {**some, "limit": limit})
    yield SearchProbe("items by 7 in an order full of ties", {**some, **by_mode, "limit": 7})
    step = {"limit": min(850, max(50, len(items) // 8))}
    yield SearchProbe("everything, page by page", step, most=len(items) + 1)
    yield SearchProbe("sizes of nothing", {"ids": ["none"], "limit": 5}, how_many_a_page)


def _together(items: Sequence[Body]) -> Iterator[SearchProbe]:
    modes = sorted({item["properties"]["sar:instrument_mode"] for item in items})
    newest = {"sortby": [{"field": "properties.datetime", "direction": "desc"}]}
    for number, item in enumerate(spread(items, 4), start=1):
        west, south, east, north = item["bbox"]
        properties, moment = item["properties"], item["properties"]["datetime"]
        body = {
            "bbox": cut(west - 8, south - 8, east + 8, north + 8),
            "datetime": f"{_moved(moment, -9e6)}/{_moved(moment, 9e6)}",
            "collections": sorted({one["collection"] for one in spread(items, 5)} | {item["collection"]}),
            "query": {
                "sar:instrument_mode": {"in": modes[:2]},
                "sar:polarizations": {"in": properties["sar:polarizations"]},
                "view:incidence_angle": {"gte": 10, "lte": 50},
            },
        }
        yield SearchProbe(f"{number} a search as the plugin makes it", {**body, **newest})
        yield SearchProbe(f"{number} and its order", {**body, **newest}, in_order_of("datetime"))


def _parsed(moment: str) -> datetime:
    return datetime.fromisoformat(moment.replace("Z", "+00:00"))


def _moved(moment: str, seconds: float) -> str:
    return (_parsed(moment) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _offset(moment: str) -> str:
    return _parsed(moment).astimezone(timezone(timedelta(hours=5, minutes=30))).isoformat()
