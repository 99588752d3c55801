"""Times on the wire, the ends of signed links, and the server's clock."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from capella_explorer.core.clock import ServerClock
from capella_explorer.core.links import expiry, signed_url
from capella_explorer.core.moments import parse_moment, wire_moment
from core_examples import JSON
from hypothesis import given
from hypothesis import strategies as st

UTC = timezone.utc


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-03-28T22:27:55.763Z", datetime(2023, 3, 28, 22, 27, 55, 763000, UTC)),
        ("2022-06-24T14:10:51.123456789Z", datetime(2022, 6, 24, 14, 10, 51, 123456, UTC)),
        ("2022-06-24t14:10:51z", datetime(2022, 6, 24, 14, 10, 51, 0, UTC)),
        ("2022-06-24T23:10:51+0900", datetime(2022, 6, 24, 14, 10, 51, 0, UTC)),
        ("2022-06-24T23:10:51.5+09:00", datetime(2022, 6, 24, 14, 10, 51, 500000, UTC)),
        ("2022-06-24T05:10:51-0900", datetime(2022, 6, 24, 14, 10, 51, 0, UTC)),
        ("2022-06-24T14:10:51", datetime(2022, 6, 24, 14, 10, 51, 0, UTC)),
        ("2022-06-24 14:10:51+00:00", datetime(2022, 6, 24, 14, 10, 51, 0, UTC)),
        ("2022-06-24", datetime(2022, 6, 24, tzinfo=UTC)),
    ],
)
def test_a_time_is_read_as_utc(text: str, moment: datetime) -> None:
    assert parse_moment(text) == moment


@pytest.mark.parametrize("text", [None, "", "soon", 17, [], "0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"])
def test_what_is_no_time_is_none(text: object) -> None:
    assert parse_moment(text) is None


@given(JSON | st.text())
def test_reading_a_time_never_fails(text: object) -> None:
    moment = parse_moment(text)
    assert moment is None or moment.utcoffset() == timedelta(0)


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_written_time_is_read_again(moment: datetime) -> None:
    assert parse_moment(wire_moment(moment)) == moment.replace(microsecond=0)


@pytest.mark.parametrize(
    ("query", "end"),
    [
        ("X-Amz-Date=20261122T115900Z&X-Amz-Expires=3600", datetime(2026, 11, 22, 12, 59, tzinfo=UTC)),
        ("x-amz-expires=60&x-amz-date=20261122T115900Z", datetime(2026, 11, 22, 12, 0, tzinfo=UTC)),
        ("AWSAccessKeyId=A&Expires=1793361600&Signature=s", datetime(2026, 10, 30, 12, 0, tzinfo=UTC)),
        ("", None),
        ("X-Amz-Expires=60", None),
        ("X-Amz-Date=yesterday&X-Amz-Expires=60", None),
        ("X-Amz-Date=20261122T115900Z&X-Amz-Expires=" + "9" * 30, None),
        ("Expires=99999999999999999999", None),
        ("Expires=soon", None),
    ],
)
def test_a_link_says_when_it_dies(query: str, end: datetime | None) -> None:
    assert expiry(f"https://bucket.example.org/a.tif?{query}") == end


@given(st.text() | st.sampled_from(["http://[", "https://[::1/x?Expires=1"]))
def test_reading_a_link_never_fails(href: str) -> None:
    assert signed_url(href).href == href


def test_a_link_shows_nothing_of_its_query() -> None:
    url = signed_url("https://bucket.example.org/a%20b/c.tif?X-Amz-Signature=abc")
    assert (url.bare, url.file_name) == ("https://bucket.example.org/a%20b/c.tif", "c.tif")
    assert repr(url) == "SignedUrl(https://bucket.example.org/a%20b/c.tif?..., expires_at=None)"


def test_the_servers_clock_is_an_hour_ahead() -> None:
    clock = ServerClock(local=lambda: datetime(2026, 11, 22, 12, 0, tzinfo=UTC).timestamp())
    clock.observe("Sun, 22 Nov 2026 13:00:00 GMT")
    assert clock.now() == datetime(2026, 11, 22, 13, 0, tzinfo=UTC)


@given(st.none() | st.text())
def test_a_broken_date_header_leaves_the_clock_as_it_was(header: str | None) -> None:
    clock = ServerClock(local=lambda: 1_000_000.0)
    clock.observe(header)
    assert clock.now() == datetime.fromtimestamp(1_000_000, UTC)
