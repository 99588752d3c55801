"""Questions that cannot be answered, and answers with holes in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest


def type_day(field: Any, day: str) -> None:
    """Types a day into a date field, section by section."""
    sections = (field.Section.YearSection, field.Section.MonthSection, field.Section.DaySection)
    for section, digits in zip(sections, day.split("-"), strict=True):
        field.setFocus()
        field.setSelectedSection(section)
        QTest.keyClicks(field, digits)
    assert field.date() == QDate.fromString(day, "yyyy-MM-dd"), f"the field holds {field.text()}"


def test_two_days_narrow_the_search(analyst: Any) -> None:
    analyst.arrive()
    dates = analyst.search.form.dates
    type_day(dates.first, "2024-03-01")
    type_day(dates.last, "2024-03-31")
    analyst.find("GEO", when="Custom")
    items = [analyst.search.items.row_at(analyst.row(n)) for n in range(analyst.search.items.rowCount())]
    assert [item.acquired.strftime("%Y-%m-%d") for item in items] == ["2024-03-30", "2024-03-12"]


def test_reversed_days_are_called_reversed(analyst: Any) -> None:
    analyst.arrive()
    dates = analyst.search.form.dates
    type_day(dates.last, "2024-03-01")
    type_day(dates.first, "2024-03-31")
    seen = len(analyst.sandbox.requests("api"))
    analyst.press("Search", analyst.search.bar)
    assert analyst.sees("The first date") == "The first date lies after the last one: swap them and search again."
    assert len(analyst.sandbox.requests("api")) == seen


def test_where_nothing_is_found_one_press_drops_a_filter(analyst: Any) -> None:
    analyst.arrive()
    analyst.find("CSI")
    assert analyst.sees("No scene matches")
    analyst.press("Product", analyst.search.results)
    analyst.wait_for_search()
    assert analyst.search.items.scene_count == 60


@pytest.fixture
def holes(launch: Any, tmp_path: Path) -> Iterator[Any]:
    """A catalog of three items: one without assets, one without a geometry, one whole but with unknown fields."""
    from capella_sandbox.world.generate import generate_items

    geo = [item for item in generate_items(12) if item["properties"]["sar:product_type"] == "GEO"][:3]
    bare = {**geo[0], "assets": {}}
    placeless = {**geo[1], "geometry": None}
    placeless.pop("bbox")
    odd = {**geo[2], "mood": {"today": [None, 1]}, "properties": {**geo[2]["properties"], "capella:mood": ["x", {}]}}
    path = tmp_path / "holes.ndjson"
    path.write_text("\n".join(map(json.dumps, (bare, placeless, odd))), "utf-8")
    with launch("--catalog", str(path)) as sandbox:
        yield sandbox


def test_items_with_holes_are_listed_and_say_what_they_lack(analyst: Any, holes: Any) -> None:
    analyst.connect(holes.api_key, holes.api_url)
    analyst.sees("ana@example.org")
    analyst.choose(analyst.search.form.area.sources, "Anywhere")
    analyst.find()
    assert analyst.search.items.scene_count == 3
    for number in range(3):
        row = analyst.select(number)
        assert analyst.search.details.facts.text("item") == row.item_id
        analyst.press("Zoom", analyst.search.details)
    rows = [analyst.search.items.row_at(analyst.row(number)) for number in range(3)]
    bare = next(n for n, row in enumerate(rows) if not row.document()["assets"])
    analyst.select(bare)
    analyst.press("Preview")
    assert analyst.sees("cannot be streamed") == "This product cannot be streamed onto the map: download it instead."
    analyst.wait(lambda: "No thumbnail" in analyst.search.details.picture._words, "the thumbnail is waited for")
    assert holes.ledger() == []


def test_keys_that_mean_nothing_change_nothing(analyst: Any) -> None:
    analyst.arrive()
    analyst.find("GEO")
    row = analyst.select()
    for key in (Qt.Key.Key_Q, Qt.Key.Key_Delete, Qt.Key.Key_F9):
        QTest.keyClick(analyst.search.results.list, key)
    assert analyst.search.selected_rows() == (row,)
