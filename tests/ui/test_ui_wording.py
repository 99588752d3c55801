from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from capella_explorer.ui import wording

NOON = datetime(2026, 11, 22, 12, 0, 30, tzinfo=timezone.utc)


@pytest.mark.parametrize(("value", "text"), [(3.14159, "3.1 km\u00b2"), (1240.4, "1,240 km\u00b2")])
def test_areas_are_as_exact_as_is_useful(value, text):
    assert wording.km2(value) == text


@pytest.mark.parametrize(("longitude", "text"), [(0.0, "12:00"), (15.0, "13:00"), (-150.0, "02:00"), (179.9, "00:00")])
def test_local_solar_time_is_four_minutes_a_degree(longitude, text):
    assert wording.solar_time(NOON, longitude) == text


def test_a_footprint_over_the_antimeridian_has_its_middle_there():
    assert wording.middle((179.0, -1.0, -179.0, 1.0)) == (180.0, 0.0)
    assert wording.middle((178.0, 0.0, -170.0, 2.0)) == (-176.0, 1.0)
    assert wording.position((-71.0, -34.0, -70.0, -33.0)) == "33.5000\N{DEGREE SIGN} S, 70.5000\N{DEGREE SIGN} W"


@pytest.mark.parametrize(
    ("seconds", "text"), [(-5, "0 s"), (40, "40 s"), (42 * 60 + 59, "42 min"), (5400, "1.5 h"), (3 * 86_400, "3 d")]
)
def test_durations_take_their_largest_unit(seconds, text):
    assert wording.duration(timedelta(seconds=seconds)) == text


def test_what_is_not_known_is_not_invented():
    assert wording.moment(None) == "time not known"
    assert wording.file_size(None) == "size not known"
    assert wording.degrees(None) == wording.metres(None) == wording.look_title(None) == "\N{EN DASH}"


def test_words_that_are_not_ours_are_kept():
    assert wording.mode_title("tomography") == "tomography"
