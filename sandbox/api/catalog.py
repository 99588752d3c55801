"""`/catalog/collections` and `/catalog/search`."""

from __future__ import annotations

import time
from typing import Any

from ..catalog.collections import collections
from ..catalog.search import DEFAULT_LIMIT, WINDOW, Search, SearchProblem, parse_search
from ..messages import Response, json_response
from .errors import ApiError, invalid, not_found
from .exchange import Exchange
from .links import search_item

# The real service names its gateway here, which no client can reach; a client goes on at the address it knows.
_GATEWAY = "https://catalog-gateway.capella.invalid/prod/catalog/search"


def get_collections(exchange: Exchange) -> Response:
    """All collections."""
    return json_response({"collections": collections(exchange.service.catalog), "links": []})


def get_collection(exchange: Exchange) -> Response:
    """One collection."""
    found = [one for one in collections(exchange.service.catalog) if one["id"] == exchange.argument]
    if not found:
        raise not_found(f"Collection {exchange.argument}")
    return json_response(found[0])


def post_search(exchange: Exchange) -> Response:
    """One page of the items that match."""
    started = time.perf_counter()
    service = exchange.service
    search = _search(exchange)
    try:
        numbers = service.searcher.find(search)
    except SearchProblem as problem:
        raise invalid(str(problem), problem.path) from problem
    except (OverflowError, UnicodeEncodeError) as problem:
        raise invalid("a value is not one that can be searched for", "query") from problem
    if search.ownership:
        numbers = service.ownership.select(numbers, search.ownership, exchange.account.organization.id)
    start = _start(search, int(service.knobs.duplicates))
    features = [search_item(service, service.catalog.at(n)) for n in numbers[start : start + search.limit]]
    answer = {
        "type": "FeatureCollection",
        "stac_version": "1.0.0",
        "numberMatched": len(numbers),
        "numberReturned": len(features),
        "features": features,
        "links": _links(search, more=start + search.limit < len(numbers)),
        "context": _context(exchange, search, len(numbers), len(features), time.perf_counter() - started),
    }
    return json_response(answer)


def _search(exchange: Exchange) -> Search:
    query = exchange.request.query
    try:
        search = parse_search(
            {**{name: query[name] for name in ("page", "limit") if name in query}, **exchange.object()}
        )
    except SearchProblem as problem:
        raise invalid(str(problem), problem.path) from problem
    if search.collections and not set(search.collections) & exchange.service.catalog.collections.keys():
        message = "User is not permitted to access any of the collections requested"
        raise ApiError(403, "COLLECTION_ACCESS_DENIED", message)
    return search


def _start(search: Search, duplicates: int) -> int:
    """Where the page begins; with the knob `duplicates` pages overlap, as they do when the real index moves."""
    return (search.page - 1) * max(1, search.limit - duplicates)


def _links(search: Search, more: bool) -> list[dict[str, Any]]:
    if not more or (search.page + 1) * search.limit > WINDOW:
        return []
    query = f"page={search.page + 1}" + (f"&limit={search.limit}" if search.limit != DEFAULT_LIMIT else "")
    return [
        {
            "rel": "next",
            "method": "POST",
            "href": f"{_GATEWAY}?{query}",
            "body": {"page": search.page + 1},
            "merge": True,
        }
    ]


def _context(exchange: Exchange, search: Search, matched: int, returned: int, seconds: float) -> dict[str, Any]:
    return {
        "page": search.page,
        "limit": search.limit,
        "matched": matched,
        "returned": returned,
        "latency": round(seconds * 1000),
        "userId": exchange.account.id,
        "organizationId": exchange.account.organization.id,
    }
