"""How the radar looked at a scene: directions of flight and look, and the arrows that show them on a map."""

from __future__ import annotations

import gzip
import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.items import pack
from capella_explorer.core.look_arrows import ArrowRole, geojson, look_arrows
from capella_explorer.core.products import LookSide
from capella_explorer.core.scene_view import SceneView, flight_direction
from core_fakes import row
from hypothesis import given
from hypothesis import strategies as st

BOX = (10.0, 45.0, 10.12, 45.08)


def told(**properties: Any) -> SceneView | None:
    """What an item with those properties tells."""
    packed = pack({"properties": properties})
    return SceneView.of(replace(row(), packed=packed, look_side=LookSide.RIGHT, incidence_deg=30.0))


def test_the_radar_looks_away_from_where_its_azimuth_points() -> None:
    assert told(**{"view:azimuth": 318.5}) == SceneView(138.5, 48.5, 30.0, LookSide.RIGHT)


@pytest.mark.parametrize("azimuth", [None, "north", True, math.nan])
def test_without_an_azimuth_nothing_is_shown(azimuth: Any) -> None:
    assert told(**{"view:azimuth": azimuth}) is None


def test_the_side_decides_whether_the_satellite_flew_left_or_right_of_its_look() -> None:
    assert flight_direction(90.0, LookSide.RIGHT, 0.0, 40.0) == 0.0
    assert flight_direction(90.0, LookSide.LEFT, 0.0, 40.0) == 180.0


def test_a_look_ahead_turns_the_flight_towards_it() -> None:
    assert flight_direction(90.0, LookSide.RIGHT, 30.0, 90.0) == pytest.approx(30.0)
    assert flight_direction(90.0, LookSide.LEFT, 30.0, 90.0) == pytest.approx(150.0)
    assert flight_direction(90.0, LookSide.RIGHT, 89.0, 10.0) == pytest.approx(90.0)


@given(
    st.floats(0, 360),
    st.none() | st.floats(0, 360),
    st.none() | st.floats(0, 90),
    st.none() | st.sampled_from(LookSide),
)
def test_a_project_keeps_all_of_it(look: float, flight: float, incidence: float, side: LookSide) -> None:
    view = SceneView(look, flight, incidence, side)
    assert SceneView.parse(view.text()) == view


@pytest.mark.parametrize("text", ["", "{}", "[1]", "x", '{"look_deg": "east"}', '{"look_deg": true}'])
def test_what_is_no_view_is_none(text: str) -> None:
    assert SceneView.parse(text) is None


@given(st.floats(0, 359.9), st.sampled_from(LookSide), st.floats(-70, 70))
def test_arrows_point_where_they_say_and_stay_in_the_scene(look: float, side: LookSide, latitude: float) -> None:
    west, south, east, north = box = (170.0, latitude, 170.1, latitude + 0.1)
    view = SceneView(look, flight_direction(look, side, 0.0, 35.0), 35.0, side)
    arrows = look_arrows(view, box)
    assert [(each.role, each.bearing_deg) for each in arrows] == [
        (ArrowRole.FLIGHT, view.flight_deg),
        (ArrowRole.LOOK, look),
    ]
    assert len({each.tail for each in arrows}) == 1
    shrink = math.cos(math.radians(north))
    for each in arrows:
        across, up = (each.tip[0] - each.tail[0]) * shrink, each.tip[1] - each.tail[1]
        turned = math.degrees(math.atan2(across, up)) - each.bearing_deg
        assert (turned + 180) % 360 - 180 == pytest.approx(0, abs=1e-6)
        for longitude, up in (each.tail, each.tip):
            assert west <= longitude <= east
            assert south <= up <= north


def test_without_a_side_only_the_look_is_drawn_and_without_a_scene_nothing() -> None:
    assert [each.role for each in look_arrows(SceneView(90.0), BOX)] == [ArrowRole.LOOK]
    assert look_arrows(SceneView(90.0), (10.0, 45.0, 10.0, 45.0)) == ()


def test_arrows_are_lines_with_a_label_in_geojson() -> None:
    labels = {ArrowRole.LOOK: "right looking, 38.2°", ArrowRole.FLIGHT: "flight"}
    features = json.loads(geojson(look_arrows(SceneView(90.0, 0.0), BOX), labels))["features"]
    assert [each["properties"] for each in features] == [
        {"role": "flight", "bearing_deg": 0.0, "label": "flight"},
        {"role": "look", "bearing_deg": 90.0, "label": "right looking, 38.2°"},
    ]
    (tail, tip) = features[1]["geometry"]["coordinates"]
    assert tip[0] > tail[0]
    assert tip[1] == pytest.approx(tail[1])


@pytest.mark.real_data
def test_satellites_fly_north_where_their_orbit_ascends(real_data: Path) -> None:
    right = wrong = 0
    with gzip.open(real_data / "capella-open-data-items.ndjson.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            properties = json.loads(line)["properties"]
            if properties["sar:product_type"] != "GEO" or "view:azimuth" not in properties:
                continue
            flight = flight_direction(
                properties["view:azimuth"] + 180.0,
                LookSide(properties["sar:observation_direction"]),
                properties["capella:squint_angle"],
                properties["view:incidence_angle"],
            )
            is_north = math.cos(math.radians(flight)) > 0
            right += is_north == (properties["sat:orbit_state"] == "ascending")
            wrong += is_north != (properties["sat:orbit_state"] == "ascending")
    print(f"{right} of {right + wrong} real GEO items fly as their orbit says")
    assert right / (right + wrong) > 0.99
