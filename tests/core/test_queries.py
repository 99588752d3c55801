"""What can be asked of the catalog: reversed ranges cannot be written down, open ends stay open."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from capella_explorer.core.errors import DatesReversed, InputError
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.query import Interval, SearchQuery, Span
from hypothesis import given
from hypothesis import strategies as st

DAYS = st.datetimes(datetime(2015, 1, 1), datetime(2040, 1, 1), timezones=st.just(timezone.utc))  # noqa: DTZ001
DEGREES = st.floats(0, 90)


@given(st.none() | DAYS, st.none() | DAYS)
def test_an_interval_is_refused_only_when_reversed(start: datetime | None, end: datetime | None) -> None:
    if start and end and start > end:
        with pytest.raises(DatesReversed):
            Interval(start, end)
    else:
        sides = Interval(start, end).wire().split("/")
        assert [side == ".." for side in sides] == [start is None, end is None]


@given(st.none() | DEGREES, st.none() | DEGREES)
def test_a_span_is_refused_only_when_reversed(low: float | None, high: float | None) -> None:
    if low is not None and high is not None and low > high:
        with pytest.raises(InputError):
            Span(low, high)
    else:
        assert Span(low, high).wire() == {k: v for k, v in {"gte": low, "lte": high}.items() if v is not None}


def test_zero_degrees_is_a_limit_and_not_an_open_end() -> None:
    assert Span(0, 0).wire() == {"gte": 0, "lte": 0}


@pytest.mark.parametrize("limit", [0, -1, 10_001])
def test_a_limit_outside_the_window_is_refused(limit: int) -> None:
    with pytest.raises(InputError):
        SearchQuery(limit=limit)


NAMES = st.text(st.characters(exclude_categories=("Cs",)), min_size=1)
MAYBE = st.text(st.characters(exclude_categories=("Cs",)))


@given(MAYBE, MAYBE, NAMES, NAMES, MAYBE)
def test_an_identity_survives_the_project_file(order: str, collection: str, item: str, key: str, collect: str) -> None:
    identity = AssetIdentity(order, collection, item, key, collect)
    assert AssetIdentity.parse(identity.text()) == identity


@pytest.mark.parametrize("text", ["", "capella:", "capella:item=a", "/vsicurl/http://x", "capella:asset=HH"])
def test_another_text_is_no_identity(text: str) -> None:
    assert AssetIdentity.parse(text) is None
