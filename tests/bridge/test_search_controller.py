"""Searching from the dock: rows as they come, one search at a time."""

from __future__ import annotations

from typing import Any

import pytest
from capella_explorer.bridge.search_controller import SearchController
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.errors import KeyMissing, ServiceFailed
from capella_explorer.core.products import ProductType
from capella_explorer.core.query import SearchQuery
from capella_explorer.core.search import SearchFinished

EVERYTHING = SearchQuery(limit=500)


@pytest.fixture
def search(account: Any, jobs: Any) -> SearchController:
    return SearchController(account, jobs)


@pytest.fixture
def facts(search: SearchController, listen: Any) -> Any:
    return listen(search)


def test_rows_come_by_portions_and_the_end_counts_them(search: SearchController, facts: Any, until: Any) -> None:
    search.start(EVERYTHING)
    end = until(facts, "finished")
    portions = facts.of("rows_found")
    names = [(row.collection, row.item_id) for rows in portions for row in rows]
    assert facts.names == ["began", *["rows_found"] * len(portions), "finished"]
    assert (end.shown, end.matched, len(set(names))) == (len(names), end.matched, len(names))
    assert max(map(len, portions)) <= 100 < end.shown <= 500


def test_nothing_found_is_an_end_like_any_other(search: SearchController, facts: Any, until: Any) -> None:
    search.start(SearchQuery(item_ids=("nothing",)))
    assert until(facts, "finished") == SearchFinished(0, 0)
    assert facts.names == ["began", "finished"]


def test_a_new_search_stops_the_one_before_and_its_late_rows_are_dropped(
    search: SearchController, facts: Any, until: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=100)
    search.start(SearchQuery(product_types=(ProductType.SLC,)))
    search.start(SearchQuery(product_types=(ProductType.GEO,), limit=50))
    until(facts, "finished", 2)
    qtbot.wait(300)
    assert facts.names == ["began", "finished", "began", "rows_found", "finished"]
    assert {row.product for row in facts.of("rows_found")[0]} == {ProductType.GEO}


def test_a_stopped_search_keeps_what_it_has_found(
    search: SearchController, facts: Any, until: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    search.start(EVERYTHING)
    first = until(facts, "rows_found")
    fresh_sandbox.set(latency_ms=200)
    search.stop()
    search.stop()
    shown = sum(map(len, facts.of("rows_found")))
    qtbot.wait(400)
    assert (shown >= len(first), facts.of("finished")) == (True, [SearchFinished(shown, None)])


def test_a_search_that_qgis_stops_ends_too(
    search: SearchController, facts: Any, until: Any, fresh_sandbox: Any, qgis_app: Any
) -> None:
    """The list of tasks in QGIS's status bar has a button for it."""
    from qgis.core import QgsApplication

    fresh_sandbox.set(latency_ms=200)
    search.start(EVERYTHING)
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()
    assert until(facts, "finished") == SearchFinished(0, None)


def test_a_search_that_fails_says_why_and_leaves_room_for_the_next(
    search: SearchController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(html_200=True)
    search.start(EVERYTHING)
    assert isinstance(until(facts, "failed"), ServiceFailed)
    fresh_sandbox.set(html_200=False)
    search.start(SearchQuery(limit=5))
    assert until(facts, "finished").shown == 5
    assert "finished" not in facts.names[:2]


def test_a_passing_fault_goes_unnoticed(search: SearchController, facts: Any, until: Any, fresh_sandbox: Any) -> None:
    fresh_sandbox.set(fail_count=1, fail_path="/catalog/search")
    search.start(SearchQuery(limit=5))
    assert until(facts, "finished").shown == 5


def test_another_connection_ends_the_search(
    search: SearchController, facts: Any, account: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=150)
    search.start(EVERYTHING)
    account.connect_now()
    qtbot.wait(500)
    assert facts.names == ["began", "finished"]


def test_collections_are_known_and_those_of_another_connection_are_not(
    search: SearchController, facts: Any, until: Any, account: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    search.fetch_collections()
    assert "capella-geo" in {collection.collection_id for collection in until(facts, "collections_known")}
    fresh_sandbox.set(latency_ms=150)
    search.fetch_collections()
    account.connect_now()
    qtbot.wait(500)
    assert facts.names == ["collections_known"]


def test_without_a_key_nothing_begins(search: SearchController, facts: Any, account: Any, monkeypatch: Any) -> None:
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    account.choose(CAPELLA.name)
    search.start(EVERYTHING)
    search.fetch_collections()
    assert [type(error) for error in facts.of("failed")] == [KeyMissing] * 2
    assert "began" not in facts.names


def test_after_the_end_no_row_comes(
    search: SearchController, facts: Any, jobs: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=150)
    search.start(EVERYTHING)
    jobs.close()
    qtbot.wait(300)
    assert facts.names == ["began"]
