"""`POST /catalog/search`: from the body to the numbers of the items that match, in order."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from .database import TIMES, Catalog
from .geometry import Shape, intersects, parse_bbox, parse_geometry
from .times import parse_instant, parse_interval

DEFAULT_LIMIT, MAX_LIMIT, WINDOW = 10, 900, 10_000
_COMPARE = {"eq": "=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
_MEMORY = 64
OWNERSHIPS = ("ownedByOrganization", "sharedWithOrganization", "availableForPurchase", "publiclyAvailable")


class SearchProblem(ValueError):
    """The body of a search is not valid; `path` names the member."""

    def __init__(self, path: str, sentence: str) -> None:
        super().__init__(sentence)
        self.path = path


@dataclass(frozen=True)
class Area:
    """Where to look; `text` identifies it, `shape` is what it says."""

    text: str
    shape: Shape = field(compare=False)


@dataclass(frozen=True)
class Condition:
    """One operator of `query` on one property."""

    name: str
    operator: str
    value: Any


@dataclass(frozen=True)
class Search:
    """A search that was understood."""

    area: Area | None = None
    first: float | None = None
    last: float | None = None
    collections: tuple[str, ...] = ()
    ids: tuple[str, ...] | None = None
    conditions: tuple[Condition, ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    ownership: str | None = None
    limit: int = DEFAULT_LIMIT
    page: int = 1


def parse_search(body: dict[str, Any]) -> Search:
    """Read a search body; members it does not know are ignored. Raises `SearchProblem`."""
    first, last = _checked("datetime", parse_interval, body["datetime"]) if body.get("datetime") else (None, None)
    limit, page = _whole(body, "limit", DEFAULT_LIMIT), _whole(body, "page", 1)
    if limit > MAX_LIMIT:
        raise SearchProblem("limit", f"limit must be at most {MAX_LIMIT}")
    if limit * page > WINDOW:
        raise SearchProblem("page", f"Result window is too large, page * limit must be at most {WINDOW}")
    ownership = body.get("ownership")
    if ownership is not None and ownership not in OWNERSHIPS:
        raise SearchProblem("ownership", f"ownership must be one of {', '.join(OWNERSHIPS)}")
    return Search(
        area=_area(body),
        first=first,
        last=last,
        collections=_words(body, "collections") or (),
        ids=_words(body, "ids"),
        conditions=_conditions(body.get("query") or {}),
        order=_order(body.get("sortby") or []),
        ownership=ownership,
        limit=limit,
        page=page,
    )


class Searcher:
    """Runs searches on a catalog and remembers the latest, so that the next page costs nothing."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._latest: OrderedDict[Search, tuple[int, ...]] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, search: Search) -> tuple[int, ...]:
        """Numbers of all items that match, sorted; ownership and paging are left to the caller."""
        key = replace(search, limit=DEFAULT_LIMIT, page=1, ownership=None)
        with self._lock:
            if key in self._latest:
                self._latest.move_to_end(key)
                return self._latest[key]
        found = self._run(key)
        with self._lock:
            self._latest[key] = found
            while len(self._latest) > _MEMORY:
                self._latest.popitem(last=False)
        return found

    def _run(self, search: Search) -> tuple[int, ...]:
        clauses, values = _where(self._catalog, search)
        condition, order = " AND ".join(clauses) or "1", _order_by(self._catalog, search)
        if search.area is None:
            return self._catalog.select(f"SELECT n FROM items WHERE {condition} ORDER BY {order}", values)
        return self._within(search.area.shape, f"({condition}) ORDER BY {order}", values)

    def _within(self, shape: Shape, condition: str, values: list[Any]) -> tuple[int, ...]:
        """The index narrows by bounding boxes; only what it cannot decide is tested point by point."""
        near = self._catalog.near(shape.box)
        sure, more = (f"({near.inside})", near.values) if shape.is_rectangle else ("0", ())
        sql = f"SELECT n, {sure} FROM items JOIN boxes USING (n) WHERE ({near.overlaps}) AND {condition}"
        rows = self._catalog.rows(sql, (*more, *near.values, *values))
        footprint = self._catalog.footprint
        return tuple(n for n, is_sure in rows if is_sure or intersects(shape, footprint(n)))


def _where(catalog: Catalog, search: Search) -> tuple[list[str], list[Any]]:
    clauses: list[str] = []
    values: list[Any] = []

    def add(clause: str, *more: Any) -> None:
        clauses.append(clause)
        values.extend(more)

    moment = catalog.column("datetime")
    if search.first is not None:
        add(f"{moment} >= ?", search.first)
    if search.last is not None:
        add(f"{moment} <= ?", search.last)
    if search.collections:
        add(f"collection IN ({_marks(search.collections)})", *search.collections)
    if search.ids is not None:
        add(f"id IN ({_marks(search.ids)})", *search.ids)
    for condition in search.conditions:
        clause, more = _clause(catalog, condition)
        add(clause, *more)
    return clauses, values


def _clause(catalog: Catalog, condition: Condition) -> tuple[str, tuple[Any, ...]]:
    column = catalog.column(condition.name)
    if column is None:
        return "0", ()
    wanted = tuple(condition.value) if condition.operator == "in" else (condition.value,)
    if condition.name in TIMES:
        wanted = tuple(_checked(f"query.{condition.name}", parse_instant, value) for value in wanted)
    if catalog.is_array(condition.name):
        return _array_clause(column, condition)
    if condition.operator == "in":
        return f"{column} IN ({_marks(wanted)})", wanted
    return f"{column} {_COMPARE[condition.operator]} ?", wanted


def _array_clause(column: str, condition: Condition) -> tuple[str, tuple[Any, ...]]:
    """A list equals a list, or holds the scalar that is asked for."""
    if condition.operator == "eq" and isinstance(condition.value, tuple):
        return f"{column} = ?", (json.dumps(condition.value),)
    wanted = condition.value if condition.operator == "in" else (condition.value,)
    test = f"IN ({_marks(wanted)})" if condition.operator in ("in", "eq") else f"{_COMPARE[condition.operator]} ?"
    return f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value {test})", tuple(wanted)


def _order_by(catalog: Catalog, search: Search) -> str:
    known = [(catalog.column(name), descending) for name, descending in search.order]
    terms = [f"{column} {'DESC' if down else 'ASC'} NULLS LAST" for column, down in known if column]
    return ", ".join([*(terms or [f"{catalog.column('datetime')} DESC"]), "id"])


def _marks(values: tuple[Any, ...]) -> str:
    return ",".join("?" * len(values))


def _checked(path: str, parse: Callable[[Any], Any], value: Any) -> Any:
    try:
        return parse(value)
    except (ValueError, AttributeError, TypeError) as problem:
        raise SearchProblem(path, f"{path} is not valid: {problem}") from problem


def _whole(body: dict[str, Any], name: str, default: int) -> int:
    value = body.get(name, default)
    text = str(value)
    if isinstance(value, bool) or not text.isascii() or not text.isdigit() or int(text) < 1:
        raise SearchProblem(name, f"{name} must be a whole number above 0")
    return int(text)


def _words(body: dict[str, Any], name: str) -> tuple[str, ...] | None:
    words = body.get(name)
    if words is None:
        return None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise SearchProblem(name, f"{name} must be an array of strings")
    return tuple(words)


def _area(body: dict[str, Any]) -> Area | None:
    bbox, geometry = body.get("bbox"), body.get("intersects")
    if bbox is not None and geometry is not None:
        raise SearchProblem("intersects", "only one of bbox and intersects may be given")
    if bbox is not None:
        return Area(json.dumps(bbox), _checked("bbox", parse_bbox, bbox))
    if geometry is not None:
        return Area(json.dumps(geometry), _checked("intersects", parse_geometry, geometry))
    return None


def _conditions(query: Any) -> tuple[Condition, ...]:
    if not isinstance(query, dict):
        raise SearchProblem("query", "query must be an object")
    found: list[Condition] = []
    for name, operators in query.items():
        if not isinstance(operators, dict):
            raise SearchProblem(f"query.{name}", "an operator is expected, as in {'eq': value}")
        found.extend(_condition(name, operator, value) for operator, value in operators.items())
    return tuple(found)


def _condition(name: str, operator: str, value: Any) -> Condition:
    path = f"query.{name}.{operator}"
    if operator != "in" and operator not in _COMPARE:
        raise SearchProblem(path, f"operator {operator!r} is not supported")
    if operator == "in" and not isinstance(value, list):
        raise SearchProblem(path, "in expects an array")
    scalars = value if isinstance(value, list) else [value]
    if isinstance(value, list) and operator not in ("in", "eq"):
        raise SearchProblem(path, f"{operator} expects one value")
    if any(isinstance(one, (dict, list)) or one is None for one in scalars):
        raise SearchProblem(path, "a number, a string or a boolean is expected")
    bare = name.removeprefix("properties.")
    return Condition(bare, operator, tuple(value) if isinstance(value, list) else value)


def _order(sortby: Any) -> tuple[tuple[str, bool], ...]:
    if not isinstance(sortby, list) or not all(isinstance(one, dict) and "field" in one for one in sortby):
        raise SearchProblem("sortby", "sortby must be an array of {field, direction}")
    directions = {str(one.get("direction", "asc")).lower() for one in sortby}
    if not directions <= {"asc", "desc"}:
        raise SearchProblem("sortby", "direction must be asc or desc")
    return tuple(
        (str(one["field"]).removeprefix("properties."), str(one.get("direction", "asc")).lower() == "desc")
        for one in sortby
    )
