"""A search from the first page to the last: catalog order, every item once, never beyond the window, stoppable."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from capella_explorer.core.errors import Cancelled, ServiceFailed
from capella_explorer.core.items import ItemPage
from capella_explorer.core.query import PAGE_LIMIT, WINDOW, SearchQuery
from capella_explorer.core.search import BATCH, RowsFound, SearchFinished, search
from core_fakes import FakeCatalog, row
from hypothesis import given
from hypothesis import strategies as st


def found(catalog: object, limit: int) -> tuple[list[str], SearchFinished]:
    rows: list[str] = []

    def take(event: RowsFound) -> None:
        assert 0 < len(event.rows) <= BATCH
        rows.extend(r.item_id for r in event.rows)

    return rows, search(catalog, SearchQuery(limit=limit), take)  # type: ignore[arg-type]


def names(total: int) -> list[str]:
    return [f"item-{n:05}" for n in range(total)]


@given(total=st.integers(0, 2600), limit=st.integers(1, 2600), counts=st.booleans(), shifted=st.sampled_from([0, 0, 7]))
def test_every_search_gives_the_first_rows_of_the_catalog_in_order_and_once(
    total: int, limit: int, counts: bool, shifted: int
) -> None:
    catalog = FakeCatalog(total, counts, shifted=shifted)
    rows, end = found(catalog, limit)
    assert rows == names(total)[: len(rows)]
    if not shifted:
        assert len(rows) == min(total, limit)
    assert end == SearchFinished(len(rows), total if counts else None)
    assert all(page * size <= WINDOW and size <= PAGE_LIMIT for page, size in catalog.asked)


@pytest.mark.parametrize(("total", "limit"), [(12_000, 10_000), (9_999, 10_000), (12_000, 9_950), (50_000, 501)])
def test_the_window_is_filled_and_never_exceeded(total: int, limit: int) -> None:
    catalog = FakeCatalog(total)
    rows, end = found(catalog, limit)
    assert rows == names(min(total, limit))
    assert end == SearchFinished(min(total, limit), total)
    assert max(page * size for page, size in catalog.asked) <= WINDOW


def test_a_service_that_does_not_count_is_read_until_the_window_ends() -> None:
    catalog = FakeCatalog(12_000, counts=False)
    rows, end = found(catalog, 10_000)
    assert (len(rows), end) == (10_000, SearchFinished(10_000, None))
    assert max(page * size for page, size in catalog.asked) == WINDOW


def test_a_small_result_costs_one_request() -> None:
    catalog = FakeCatalog(99)
    assert len(found(catalog, 500)[0]) == 99
    assert catalog.asked == [(1, 100)]


def test_pages_that_arrive_in_any_order_are_shown_in_that_of_the_catalog() -> None:
    catalog = FakeCatalog(3000, before=lambda page: time.sleep(0.05 if page == 2 else 0))
    assert found(catalog, 3000)[0] == names(3000)


def test_pages_are_asked_for_at_the_same_time() -> None:
    together = threading.Barrier(3, timeout=5)
    catalog = FakeCatalog(2000, before=lambda page: together.wait() if page in (2, 3, 4) else None)
    assert found(catalog, 2000)[0] == names(2000)


def test_the_same_id_in_two_collections_is_two_items() -> None:
    paid, free = row("a_b_c_GEO_d"), row("a_b_c_GEO_d", collection="capella-open-data")

    class Both:
        def search(self, query: object, page: int, page_size: int, cancelled: object = None) -> ItemPage:
            return ItemPage((paid, free, replace(paid)), 3, 3)

    rows: list[object] = []
    assert search(Both(), SearchQuery(limit=50), lambda event: rows.extend(event.rows)) == SearchFinished(2, 3)
    assert rows == [paid, free]


def test_nothing_found_is_a_search_that_ended() -> None:
    assert found(FakeCatalog(0), 500) == ([], SearchFinished(0, 0))


def test_cancel_stops_the_search_and_its_threads() -> None:
    rows: list[object] = []
    catalog = FakeCatalog(9000)
    with pytest.raises(Cancelled):
        search(catalog, SearchQuery(limit=9000), lambda e: rows.extend(e.rows), lambda: len(rows) >= 300)
    assert len(rows) == 300
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("capella-search")]


def test_a_page_that_fails_ends_the_search_with_its_error_and_keeps_what_came() -> None:
    def fail(page: int) -> None:
        if page == 3:
            raise ServiceFailed

    rows: list[object] = []
    with pytest.raises(ServiceFailed):
        search(FakeCatalog(3000, before=fail), SearchQuery(limit=3000), lambda e: rows.extend(e.rows))
    assert len(rows) == 1000
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("capella-search")]
