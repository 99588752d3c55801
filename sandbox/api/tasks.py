"""`/tasks/paged`, `/tasks/search`, `/task/{id}`, `/collects/...`."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ..catalog.times import parse_instant, parse_interval
from ..messages import Response, json_response
from .errors import gateway, invalid, not_authorized, not_found
from .exchange import Exchange
from .tasking import Task

_MAX_LIMIT = 500
_TIMES = ("submissionTime", "lastStatusTime", "windowOpen", "windowClose")
_IDS = {"organizationIds": "orgId", "taskingrequestIds": "taskingrequestId", "repeatrequestIds": "repeatrequestId"}
_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda have, want: have == want,
    "lt": lambda have, want: have is not None and have < want,
    "lte": lambda have, want: have is not None and have <= want,
    "gt": lambda have, want: have is not None and have > want,
    "gte": lambda have, want: have is not None and have >= want,
    "startsWith": lambda have, want: str(have).startswith(str(want)),
    "endsWith": lambda have, want: str(have).endswith(str(want)),
    "contains": lambda have, want: str(want) in str(have),
}


def tasks_paged(exchange: Exchange) -> Response:
    """One page of tasking requests, newest submission first; GET or POST, as the documents disagree."""
    if exchange.request.method == "GET" and exchange.service.knobs.tasks_paged_post_only:
        return gateway(405, "Method Not Allowed")
    query, account = exchange.request.query, exchange.account
    organization, customer = query.get("organizationId"), query.get("customerId")
    if organization not in (None, account.organization.id):
        raise not_authorized()
    if customer not in (None, account.id) and not account.is_manager:
        raise not_authorized()
    tasks = exchange.service.tasks.seen_by(account)
    if organization is None:
        tasks = [task for task in tasks if task.user_id == (customer or account.id)]
    return _page(exchange, tasks, default=100)


def tasks_search(exchange: Exchange) -> Response:
    """One page of the tasking requests that match `query`; page and limit come in the query string or the body."""
    body = exchange.object()
    query = body.get("query", {})
    if not isinstance(query, dict):
        raise invalid("query must be an object", "query")
    tasks = exchange.service.tasks.seen_by(exchange.account)
    try:
        for name, wanted in query.items():
            test = _test(name, wanted)
            tasks = [task for task in tasks if test(_value(task, name))]
        _sort(tasks, str(body.get("sort", "submissionTime")), str(body.get("order", "desc")))
    except TypeError as problem:
        raise invalid(f"values of different kinds cannot be compared: {problem}", "query") from problem
    return _page(exchange, tasks, default=250, body=body)


def get_task(exchange: Exchange) -> Response:
    """One tasking request."""
    task = exchange.service.tasks.find(exchange.argument, exchange.account)
    if task is None:
        raise not_found(f"Tasking request {exchange.argument}")
    return json_response(task.feature)


def get_collects(exchange: Exchange) -> Response:
    """The collects of a tasking request, as an array."""
    task = exchange.service.tasks.find(exchange.argument, exchange.account)
    if task is None:
        raise not_found(f"Tasking request {exchange.argument}")
    return json_response(list(task.collects))


def get_collect(exchange: Exchange) -> Response:
    """One collect."""
    collect = exchange.service.tasks.collect(exchange.argument, exchange.account)
    if collect is None:
        raise not_found(f"Collect {exchange.argument}")
    return json_response(collect)


def _page(exchange: Exchange, tasks: Sequence[Task], default: int, body: dict[str, Any] | None = None) -> Response:
    asked = {name: value for name in ("page", "limit") if isinstance(value := (body or {}).get(name), int)}
    page = exchange.whole("page", asked.get("page", 1), 1_000_000)
    limit = exchange.whole("limit", asked.get("limit", default), _MAX_LIMIT)
    results = [task.feature for task in tasks[(page - 1) * limit : page * limit]]
    pages = max(1, math.ceil(len(tasks) / limit))
    return json_response({"results": results, "currentPage": page, "totalPages": pages})


def _value(task: Task, name: str) -> Any:
    properties = task.feature["properties"]
    latest = properties["statusHistory"][0]
    if name.startswith("lastStatus"):
        value = latest.get(name.removeprefix("lastStatus").lower())
    else:
        value = properties.get(_IDS.get(name, name))
    return parse_instant(value) if name in _TIMES and value else value


def _test(name: str, wanted: Any) -> Callable[[Any], bool]:
    if name == "includeRepeatingTasks":
        return lambda _value: True
    if isinstance(wanted, list):
        return lambda have: have in wanted
    if isinstance(wanted, dict):
        tests = [_operator(name, operator, value) for operator, value in wanted.items()]
        return lambda have: all(test(have) for test in tests)
    if name in _TIMES and isinstance(wanted, str) and "/" in wanted:
        first, last = _checked(name, parse_interval, wanted)
        return lambda have: have is not None and (first is None or have >= first) and (last is None or have <= last)
    return _operator(name, "eq", wanted)


def _operator(name: str, operator: str, wanted: Any) -> Callable[[Any], bool]:
    if operator not in _TESTS:
        raise invalid(f"operator {operator!r} is not supported", f"query.{name}")
    want = _checked(name, parse_instant, wanted) if name in _TIMES else wanted
    test = _TESTS[operator]
    return lambda have: test(have, want)


def _checked(name: str, parse: Callable[[Any], Any], value: Any) -> Any:
    try:
        return parse(value)
    except (ValueError, AttributeError, TypeError) as problem:
        raise invalid(f"{name} is not valid: {problem}", f"query.{name}") from problem


def _sort(tasks: list[Task], field: str, order: str) -> None:
    if order not in ("asc", "desc"):
        raise invalid("order must be asc or desc", "order")
    tasks.sort(key=lambda task: (_value(task, field) is not None, _value(task, field) or 0), reverse=order == "desc")
