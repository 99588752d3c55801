"""Questions to a catalog, made from its own items so that they have answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .answers import Answer, digest
from .search_sides import Page, Refused, Side, all_pages

Look = Callable[[list[Page]], Answer]
Body = dict[str, Any]
PAGE = 400
LOOKED_AT = PAGE
"""items that are read of one answer; where more match, the number is compared: PostgreSQL takes a second a thousand"""


def which(pages: list[Page]) -> Answer:
    """How many items match, which they are, and whether one came twice."""
    found = [item["id"] for page in pages for item in page.items]
    names = frozenset(found)
    if len(found) < pages[0].matched:
        return Answer(f"{pages[0].matched} items")
    twice = f", {len(found) - len(names)} twice" if len(found) > len(names) else ""
    counted = f", counted {pages[0].matched}" if len(names) != pages[0].matched else ""
    return Answer(f"{len(names)} items {digest(sorted(names))}{twice}{counted}", names)


def in_order_of(*fields: str) -> Look:
    """The values of `fields` in the order they came in: items with equal values may come in any order."""

    def look(pages: list[Page]) -> Answer:
        values = [[_value(item, name) for name in fields] for page in pages for item in page.items]
        return Answer(f"{len(values)} values {digest(values)}")

    return look


def how_many_a_page(pages: list[Page]) -> Answer:
    """The sizes of the pages."""
    sizes = [len(page.items) for page in pages]
    return Answer(f"{len(sizes)} pages of {max(sizes)}, the last {sizes[-1]}")


@dataclass(frozen=True)
class SearchProbe:
    """One question in Capella's dialect, and what is looked at in the answer."""

    name: str
    body: Body
    look: Look = which
    most: int = LOOKED_AT

    def ask(self, side: Side) -> Answer:
        """The answer of one side, page by page; a refusal is an answer too."""
        try:
            return self.look(all_pages(side, {"limit": PAGE, **self.body}, self.most))
        except Refused as refusal:
            return Answer("refused" if 400 <= refusal.status < 500 else f"HTTP {refusal.status}")


def shape(kind: str, coordinates: Any) -> Body:
    """A search with a GeoJSON geometry."""
    return {"intersects": {"type": kind, "coordinates": coordinates}}


def ring(west: float, south: float, east: float, north: float) -> list[list[float]]:
    """A closed rectangle, counterclockwise."""
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def bad_probes() -> Iterator[SearchProbe]:
    """What a server should refuse."""
    bodies: dict[str, Body] = {
        "bbox of 3 numbers": {"bbox": [0, 0, 1]},
        "bbox of words": {"bbox": ["a", "b", "c", "d"]},
        "bbox with south above north": {"bbox": [0, 10, 10, 0]},
        "bbox and intersects": {"bbox": [0, 0, 1, 1], **shape("Point", [0, 0])},
        "polygon that does not close": shape("Polygon", [[[0, 0], [1, 0], [1, 1], [0, 1]]]),
        "polygon of three positions": shape("Polygon", [[[0, 0], [1, 0], [0, 0]]]),
        "line of one position": shape("LineString", [[0, 0]]),
        "geometry of an unknown type": shape("Circle", [0, 0]),
        "geometry that is text": {"intersects": "POINT (0 0)"},
        "datetime that is none": {"datetime": "yesterday"},
        "interval that ends before it starts": {"datetime": "2025-01-01T00:00:00Z/2024-01-01T00:00:00Z"},
        "interval of three": {"datetime": "2024-01-01T00:00:00Z/2024-02-01T00:00:00Z/2024-03-01T00:00:00Z"},
        "interval open at both ends": {"datetime": "../.."},
        "unknown operator": {"query": {"platform": {"around": 1}}},
        "in without a list": {"query": {"platform": {"in": "capella-2"}}},
        "query that is a list": {"query": ["platform"]},
        "sort in no direction": {"sortby": [{"field": "properties.datetime", "direction": "sideways"}]},
        "sort by text": {"sortby": "-datetime"},
        "collections as text": {"collections": "capella-geo"},
        "ids as text": {"ids": "one"},
        "limit 0": {"limit": 0},
        "limit -1": {"limit": -1},
        "limit of words": {"limit": "many"},
        "limit 901": {"limit": 901},
    }
    yield from (SearchProbe(f"bad: {name}", body) for name, body in bodies.items())


def spread(items: Sequence[Body], count: int) -> list[Body]:
    """`count` items at equal steps."""
    return [items[len(items) * step // count] for step in range(count)]


def _value(item: Body, name: str) -> Any:
    return item.get(name) if name in ("id", "collection") else item["properties"].get(name)
