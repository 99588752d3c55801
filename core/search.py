"""A search from the first page to the last: pages in parallel, rows slim, every item once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

from .cancel import CancelledCheck, Emit, never, silent, stop_if, taken_along
from .items import ItemPage, ItemRow
from .query import PAGE_LIMIT, WINDOW, SearchQuery

FIRST_PAGE = 100
"""a small first page, so that rows appear at once"""
PAGE = 500
WORKERS = 6
"""pages asked for at the same time; the vendor's client stops at 8 to stay clear of 429"""
BATCH = 100
"""rows in one message, so that no receiver stalls (qgis-facts 6.5)"""


@dataclass(frozen=True)
class RowsFound:
    """More rows of a running search, in the order of the catalog."""

    rows: tuple[ItemRow, ...]


@dataclass(frozen=True)
class SearchFinished:
    """The search is over: `shown` rows were delivered of `matched` (None where the service does not count)."""

    shown: int
    matched: int | None


class Catalog(Protocol):
    """What can be searched by pages."""

    def search(self, query: SearchQuery, page: int, page_size: int, cancelled: CancelledCheck = never) -> ItemPage:
        """One page, counted from 1."""


def search(
    catalog: Catalog, query: SearchQuery, emit: Emit = silent, cancelled: CancelledCheck = never
) -> SearchFinished:
    """Runs `query`, emits `RowsFound` by at most 100 rows, and returns the end.

    The same item on two pages is shown once. Raises the errors of the catalog and `Cancelled`.
    """
    seen: set[tuple[str, str]] = set()
    matched = None
    for page in _pages(catalog, query, cancelled):
        matched = page.matched if page.matched is not None else matched
        room = max(0, query.limit - len(seen))
        found = {name: row for row in page.rows if (name := (row.collection, row.item_id)) not in seen}
        seen.update(found)
        fresh = list(found.values())[:room]
        for start in range(0, len(fresh), BATCH):
            stop_if(cancelled)
            emit(RowsFound(tuple(fresh[start : start + BATCH])))
    return SearchFinished(min(len(seen), query.limit), matched)


def _pages(catalog: Catalog, query: SearchQuery, cancelled: CancelledCheck) -> Iterator[ItemPage]:
    """The first page alone, which counts; then all others in parallel, given out in order."""
    size = min(FIRST_PAGE, query.limit)
    first = catalog.search(query, 1, size, cancelled)
    yield first
    wanted = min(query.limit, first.matched if first.matched is not None else WINDOW)
    if wanted <= size or first.returned < size:
        return
    if first.matched is None:
        yield from _until_empty(catalog, query, size, cancelled)
        return
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="capella-search") as pool:
        ask = taken_along(catalog.search)
        futures = [pool.submit(ask, query, page, step, cancelled) for page, step in _steps(wanted, size)]
        try:
            for future in futures:
                yield future.result()
        finally:
            for future in futures:
                future.cancel()


def _steps(wanted: int, first: int) -> Iterator[tuple[int, int]]:
    """(page, page size) pairs that cover the rows after `first` up to `wanted`, none reaching beyond the window.

    The window counts page x size, so a size is chosen that divides it: 500 divides 10,000.
    """
    size = PAGE if wanted > PAGE else min(PAGE_LIMIT, wanted)
    for page in range(1 if first < size else 2, -(-wanted // size) + 1):
        yield page, size


def _until_empty(catalog: Catalog, query: SearchQuery, size: int, cancelled: CancelledCheck) -> Iterator[ItemPage]:
    """For a service that does not count: page by page until one is empty or the window ends."""
    for number in range(2, WINDOW // size + 1):
        page = catalog.search(query, number, size, cancelled)
        if not page.returned:
            return
        yield page
        if number * size >= query.limit:
            return
