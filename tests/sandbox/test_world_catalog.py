"""The invented catalog: it looks like the real one, and says nothing that contradicts itself."""

from __future__ import annotations

import gzip
import json
import math
import re
from collections import Counter, defaultdict
from datetime import datetime, timezone
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pytest
from capella_sandbox.world.generate import generate_items
from capella_sandbox.world.places import PLACES
from capella_sandbox.world.projection import Projection
from capella_sandbox.world.schedule import NEWEST

Item = dict[str, Any]
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "capella-open-data-items.ndjson.gz"
GRANULE = re.compile(r"CAPELLA_C\d\d_(SP|SS|SM)_(GEO|GEC|SLC|SICD|SIDD|CPHD|CSI)_(HH|VV)_(\d{14})_(\d{14})")


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return list(generate_items())


@pytest.fixture(scope="module")
def collects(items: list[Item]) -> dict[str, dict[str, Item]]:
    grouped: dict[str, dict[str, Item]] = defaultdict(dict)
    for item in items:
        grouped[item["properties"]["capella:collect_id"]][item["properties"]["sar:product_type"]] = item
    return grouped


def geos(items: list[Item]) -> list[Item]:
    return [item for item in items if item["properties"]["sar:product_type"] == "GEO"]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def test_six_hundred_collects_have_all_product_types_and_ids_of_their_own(
    items: list[Item], collects: dict[str, dict[str, Item]]
) -> None:
    assert len(collects) == 600
    assert all(set(products) >= {"GEO", "GEC", "SLC", "SICD", "SIDD", "CPHD"} for products in collects.values())
    assert sum("CSI" in products for products in collects.values()) >= 10
    assert len({item["id"] for item in items}) == len(items)


def test_the_same_arguments_give_the_same_catalog_and_another_seed_another_one() -> None:
    assert list(generate_items(40, seed=3)) == list(generate_items(40, seed=3))
    assert list(generate_items(40, seed=3)) != list(generate_items(40, seed=4))


@pytest.mark.parametrize("collects", [1, 7, 60, 131])
def test_any_number_of_collects_can_be_had(collects: int) -> None:
    found = {item["properties"]["capella:collect_id"] for item in generate_items(collects)}
    assert len(found) == collects


def test_granule_ids_tell_the_seconds_of_their_own_start_and_stop(items: list[Item]) -> None:
    for item in items:
        match = GRANULE.fullmatch(item["id"])
        assert match, item["id"]
        times = [f"{moment(item['properties'][name]):%Y%m%d%H%M%S}" for name in ("start_datetime", "end_datetime")]
        assert times == [match[4], match[5]]


def test_single_look_products_of_some_collects_have_other_times_than_their_geo(
    collects: dict[str, dict[str, Item]],
) -> None:
    def times(item: Item) -> list[str]:
        return item["id"].split("_")[5:]

    differing = sum(times(products["GEO"]) != times(products["SLC"]) for products in collects.values())
    assert 0.2 < differing / len(collects) < 0.6
    assert all(times(products["GEO"]) == times(products["GEC"]) for products in collects.values())


def test_days_run_from_december_2020_to_the_newest_day(items: list[Item]) -> None:
    days = sorted(moment(item["properties"]["datetime"]) for item in items)
    assert days[0] > datetime(2020, 12, 1, tzinfo=timezone.utc)
    assert days[-1].date() == NEWEST
    assert {day.year for day in days} >= {2021, 2022, 2023, 2024, 2025, 2026}


@pytest.mark.parametrize("name", ["Rotterdam", "Singapore", "Kilauea, Hawaii", "Suez", "Panama Canal, Balboa"])
def test_places_that_people_try_first_have_been_seen_ten_times(name: str, items: list[Item]) -> None:
    place = next(place for place in PLACES if place.name == name)
    over = [item for item in geos(items) if covers(item, place.longitude, place.latitude)]
    assert len(over) >= 10


def covers(item: Item, longitude: float, latitude: float) -> bool:
    west, south, east, north = item["bbox"]
    return west <= longitude <= east and south <= latitude <= north


def test_some_places_are_looked_at_again_and_again_from_the_same_angle(items: list[Item]) -> None:
    def stance(item: Item) -> tuple[Any, ...]:
        p = item["properties"]
        lower_left = tuple(round(v, 1) for v in item["bbox"][:2])
        names = ("platform", "view:incidence_angle", "sat:orbit_state", "sar:observation_direction")
        return (*(p[name] for name in names), lower_left)

    stacks = Counter(stance(item) for item in geos(items))
    assert sum(count >= 3 for count in stacks.values()) >= 40


def test_angles_agree_with_each_other(items: list[Item]) -> None:
    for item in items:
        p = item["properties"]
        look = p.get("view:look_angle", p.get("capella:look_angle"))
        height = 6371 * (math.sin(math.radians(p["view:incidence_angle"])) / math.sin(math.radians(look)) - 1)
        assert 4.9 <= look < p["view:incidence_angle"] <= 57.0
        assert 450 < height < 700
        assert abs(p["capella:squint_angle"]) <= 35.6


def test_the_look_angle_stands_under_one_of_its_two_names(items: list[Item]) -> None:
    names = Counter(
        tuple(name for name in ("view:look_angle", "capella:look_angle") if name in item["properties"])
        for item in items
    )
    assert set(names) == {("view:look_angle",), ("capella:look_angle",)}


def test_ground_resolution_follows_from_slant_resolution_and_incidence(items: list[Item]) -> None:
    for item in geos(items):
        p = item["properties"]
        expected = p["sar:resolution_range"] / math.sin(math.radians(p["view:incidence_angle"]))
        assert p["capella:resolution_ground_range"] == pytest.approx(expected, abs=0.006)


def test_satellites_of_flat_orbits_stay_away_from_high_latitudes(items: list[Item]) -> None:
    for item in geos(items):
        plane = item["properties"]["capella:orbital_plane"]
        if plane in (45, 53):
            assert abs(item["bbox"][1]) < plane + 2, item["id"]


def test_grids_cover_their_footprints_to_the_pixel(items: list[Item]) -> None:
    checked = 0
    for item in items:
        p = item["properties"]
        if p.get("proj:epsg", 6326) == 6326 or item["geometry"]["type"] != "Polygon":
            continue
        spacing, left, top = p["proj:transform"][0], p["proj:transform"][2], p["proj:transform"][5]
        rows, columns = p["proj:shape"]
        projected = [Projection(p["proj:epsg"]).forward(*corner) for corner in item["geometry"]["coordinates"][0]]
        east, north = [x for x, _ in projected], [y for _, y in projected]
        assert (min(east), max(north)) == pytest.approx((left, top), abs=0.01)
        assert max(east) - left == pytest.approx(columns * spacing, abs=spacing + 0.01)
        assert top - min(north) == pytest.approx(rows * spacing, abs=spacing + 0.01)
        checked += 1
    assert checked > 1000


def test_only_geocoded_products_have_a_map_grid(items: list[Item]) -> None:
    for item in items:
        if item["properties"]["sar:product_type"] in ("SLC", "SICD", "SIDD", "CPHD"):
            assert "proj:shape" in item["properties"]
            assert not {"proj:epsg", "proj:transform"} & set(item["properties"])


def test_previews_and_thumbnails_are_those_of_the_geo(collects: dict[str, dict[str, Item]]) -> None:
    for products in collects.values():
        geo = products["GEO"]["id"]
        for item in products.values():
            assert item["assets"]["preview"]["href"] == f"{geo}_preview.tif"
            assert item["assets"]["thumbnail"]["href"] == f"{geo}_thumb.png"


def test_the_honest_flaws_of_the_real_catalog_are_there(items: list[Item]) -> None:
    found = [item["properties"] for item in geos(items)]
    assert any(p.get("proj:epsg") == 6326 for p in found)
    assert any(p.get("proj:epsg") == 32761 for p in found)
    assert any("proj:epsg" not in p and "proj:shape" in p for p in found)
    assert any("proj:shape" not in p for p in found)
    assert any(p.get("view:azimuth", 0) is None for p in found)
    assert any("capella:rgt_id" not in p for p in found)
    crossing = [item for item in geos(items) if item["geometry"]["type"] == "MultiPolygon"]
    assert crossing
    assert all(item["bbox"][0] > item["bbox"][2] for item in crossing)
    assert any(item["bbox"][2] - item["bbox"][0] > 350 for item in items)


def test_collects_named_in_public_documents_can_be_ordered(items: list[Item]) -> None:
    named = {item["id"]: item for item in items}
    guide = named["CAPELLA_C08_SM_GEO_HH_20220624141049_20220624141053"]
    assert guide["collection"] == "capella-geo"
    assert guide["properties"]["capella:collect_id"] == "e290bca6-8a6c-4a0b-96bf-9174f8b5bccc"
    assert named["CAPELLA_C02_SP_GEC_HH_20210106050228_20210106050252"]["collection"] == "capella-open-data"


@pytest.mark.skipif(not REAL.exists(), reason=f"the real catalog is not at {REAL}")
def test_its_distributions_are_near_those_of_the_real_catalog(
    items: list[Item], capsys: pytest.CaptureFixture[str]
) -> None:
    with gzip.open(REAL, "rt", encoding="utf-8") as lines:
        real = geos([json.loads(line) for line in lines if '"sar:product_type":"GEO"' in line.replace(" ", "")])
    ours = geos(items)
    rows = {name: (spread(real, name), spread(ours, name)) for name in COMPARED}
    with capsys.disabled():
        print("\n" + "\n".join(f"{name:<32} real {a}  ours {b}" for name, (a, b) in rows.items()))
        for name in ("sar:instrument_mode", "sat:orbit_state", "sar:observation_direction", "capella:orbital_plane"):
            print(f"{name:<32} real {shares(real, name)}  ours {shares(ours, name)}")
    for name, (a, b) in rows.items():
        assert COMPARED[name] * a[1] <= b[1] <= a[1] / COMPARED[name], name
    for mode, share in shares(real, "sar:instrument_mode").items():
        assert shares(ours, "sar:instrument_mode")[mode] == pytest.approx(share, abs=6), mode


COMPARED = {
    "view:incidence_angle": 0.9,
    "capella:image_length": 0.9,
    "capella:image_width": 0.9,
    "capella:resolution_ground_range": 0.8,
    "sar:resolution_azimuth": 0.9,
    "sar:pixel_spacing_range": 0.7,
}
"""Properties, and how near the medians must be."""


def spread(items: list[Item], name: str) -> tuple[float, float, float]:
    """5th, 50th and 95th percentile."""
    values = [item["properties"][name] for item in items]
    cuts = quantiles(values, n=20)
    return round(cuts[0], 2), round(median(values), 2), round(cuts[-1], 2)


def shares(items: list[Item], name: str) -> dict[Any, int]:
    """Percent of each value."""
    counts = Counter(item["properties"][name] for item in items)
    return {value: round(100 * count / len(items)) for value, count in counts.most_common()}
