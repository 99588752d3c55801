"""What the analyst asks of the catalog, and the body that says so on the wire. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .area import Area
from .errors import DatesReversed, InputError
from .moments import wire_moment
from .products import InstrumentMode, LookSide, OrbitState, Ownership, Polarization, ProductType

PAGE_LIMIT = 900
"""items a page at most (capella-api.md 1.4)"""
WINDOW = 10_000
"""items that one query can reach: page x limit may not go beyond (capella-api.md 1.4)"""


@dataclass(frozen=True)
class Interval:
    """From `start` to `end`, both in UTC; None is open."""

    start: datetime | None = None
    end: datetime | None = None

    def __post_init__(self) -> None:
        if self.start and self.end and self.start > self.end:
            raise DatesReversed

    def wire(self) -> str:
        """The form of a STAC search, e.g. `2026-01-01T00:00:00Z/..`."""
        return "/".join(wire_moment(side) if side else ".." for side in (self.start, self.end))


@dataclass(frozen=True)
class Span:
    """A range of degrees; None is open."""

    low: float | None = None
    high: float | None = None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise InputError("The smallest incidence angle lies above the largest: swap them and search again.")

    def wire(self) -> dict[str, float]:
        """The operators of the `query` extension."""
        return {name: value for name, value in (("gte", self.low), ("lte", self.high)) if value is not None}


@dataclass(frozen=True)
class SearchQuery:
    """Everything the search form can say. An empty tuple or None sets no limit."""

    area: Area | None = None
    interval: Interval = Interval()
    collections: tuple[str, ...] = ()
    product_types: tuple[ProductType, ...] = ()
    modes: tuple[InstrumentMode, ...] = ()
    polarizations: tuple[Polarization, ...] = ()
    look_side: LookSide | None = None
    orbit_state: OrbitState | None = None
    incidence_deg: Span = Span()
    ownership: Ownership | None = None
    item_ids: tuple[str, ...] = ()
    collect_ids: tuple[str, ...] = ()
    limit: int = 500

    def __post_init__(self) -> None:
        if not 1 <= self.limit <= WINDOW:
            raise InputError(f"A search can return 1 to {WINDOW:,} scenes: choose a limit in that range.")

    def body(self, page: int, page_size: int) -> dict[str, Any]:
        """The JSON body of `POST /catalog/search`; newest first."""
        body: dict[str, Any] = dict(self.area.wire()) if self.area else {}
        if self.interval != Interval():
            body["datetime"] = self.interval.wire()
        if self.collections:
            body["collections"] = list(self.collections)
        if self.item_ids:
            body["ids"] = list(self.item_ids)
        if self.ownership:
            body["ownership"] = self.ownership.value
        if filters := self._filters():
            body["query"] = filters
        body["sortby"] = [{"field": "properties.datetime", "direction": "desc"}]
        return {**body, "limit": page_size, "page": page}

    def _filters(self) -> dict[str, Any]:
        wanted: dict[str, Any] = {
            "sar:product_type": _one_of([kind.value for kind in self.product_types]),
            "sar:instrument_mode": _one_of([mode.value for mode in self.modes]),
            "sar:polarizations": {"in": [pol.value for pol in self.polarizations]} if self.polarizations else {},
            "sar:observation_direction": _one_of([self.look_side.value] if self.look_side else []),
            "sat:orbit_state": _one_of([self.orbit_state.value] if self.orbit_state else []),
            "view:incidence_angle": self.incidence_deg.wire(),
            "capella:collect_id": _one_of(list(self.collect_ids)),
        }
        return {name: operators for name, operators in wanted.items() if operators}


def _one_of(values: list[str]) -> dict[str, Any]:
    if not values:
        return {}
    return {"eq": values[0]} if len(values) == 1 else {"in": values}
