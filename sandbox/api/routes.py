"""Which request goes where."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..messages import Request, Response
from ..service import Service
from . import catalog, orders, tasks, user
from .accounts import Account
from .errors import ApiError, gateway
from .exchange import Exchange

Endpoint = Callable[[Exchange], Response]

_ROUTES: tuple[tuple[str, str, Endpoint], ...] = (
    ("GET", "/user", user.get_user),
    ("GET", "/organization", user.get_organization),
    ("GET", "/catalog/collections", catalog.get_collections),
    ("GET", "/catalog/collections/{}", catalog.get_collection),
    ("POST", "/catalog/search", catalog.post_search),
    ("POST", "/orders/review", orders.post_review),
    ("POST", "/orders/task/{}", orders.post_task_order),
    ("POST", "/orders", orders.post_order),
    ("GET", "/orders", orders.get_orders),
    ("GET", "/orders/{}", orders.get_order),
    ("GET", "/orders/{}/download", orders.get_download),
    ("GET", "/tasks/paged", tasks.tasks_paged),
    ("POST", "/tasks/paged", tasks.tasks_paged),
    ("POST", "/tasks/search", tasks.tasks_search),
    ("GET", "/task/{}", tasks.get_task),
    ("GET", "/collects/list/{}", tasks.get_collects),
    ("GET", "/collects/{}", tasks.get_collect),
)
_PATTERNS = [(method, re.compile(path.replace("{}", "([^/]+)") + "/?"), call) for method, path, call in _ROUTES]


def answer(service: Service, account: Account | None, request: Request) -> Response:
    """The answer of the API to one request."""
    if account is None:
        return gateway(401, "Unauthorized")
    known = False
    for method, pattern, endpoint in _PATTERNS:
        found = pattern.fullmatch(request.path)
        if found and method == request.method:
            return _call(endpoint, Exchange(service, account, request, *found.groups()))
        known = known or found is not None
    return gateway(405, "Method Not Allowed") if known else gateway(404, "Not Found")


def _call(endpoint: Endpoint, exchange: Exchange) -> Response:
    try:
        return endpoint(exchange)
    except ApiError as error:
        return error.response()
