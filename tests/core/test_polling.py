from __future__ import annotations

from capella_explorer.core.polling import Pace


def test_pauses_grow_to_a_minute_and_stay_there() -> None:
    pace, pauses = Pace(), []
    for _ in range(8):
        pauses.append(pace.pause_s)
        pace = pace.slower()
    assert pauses == [5, 8, 13, 21, 34, 60, 60, 60]


def test_what_the_service_asks_for_is_kept_once_and_never_shortened() -> None:
    asked = Pace().slower(90)
    assert (asked.pause_s, asked.slower().pause_s, Pace().slower(1).pause_s) == (90, 13, 8)
