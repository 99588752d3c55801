"""Grids from STAC: what the catalog says is believed where it can be true, and nowhere else."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.grid import Grid, grid_of, overview_factors
from capella_explorer.core.stream_projection import projection_of
from capella_explorer.core.stream_text import grid_members, grid_of_members
from core_examples import JSON, spoiled
from hypothesis import given

ETNA: dict[str, Any] = {
    "id": "CAPELLA_C14_SP_GEO_HH_20240709040329_20240709040358",
    "bbox": [14.9601, 37.7219, 15.0537, 37.7561],
    "geometry": {
        "type": "Polygon",
        "coordinates": [[[14.963, 37.775], [14.955, 37.704], [15.05, 37.702], [15.058, 37.773], [14.963, 37.775]]],
    },
    "properties": {
        "sar:product_type": "GEO",
        "proj:epsg": 32633,
        "proj:shape": [24638, 24103],
        "proj:transform": [0.3951203876009765, 0.0, 495852.263, 0.0, -0.3951203876009765, 4181726.793, 0.0, 0.0, 1.0],
    },
    "assets": {"HH": {"href": "x.tif"}, "preview": {"href": "p.tif"}},
}
GRID = Grid(
    width=24103,
    height=24638,
    crs="EPSG:32633",
    transform=(495852.263, 0.3951203876009765, 0.0, 4181726.793, 0.0, -0.3951203876009765),
    overviews=(2, 4, 8, 16, 32, 64),
)


def etna(**properties: Any) -> dict[str, Any]:
    return {**ETNA, "properties": {**ETNA["properties"], **properties}}


@pytest.mark.parametrize(
    ("epsg", "lonlat", "place"),
    [
        (32633, (15.006962245, 37.73901926), (500613.426, 4176859.331)),
        (32633, (12.0, 41.9), (251146.049, 4643026.464)),
        (32756, (151.21, -33.86), (334416.394, 6251925.360)),
        (32601, (-179.9, 0.5), (177176.037, 55336.378)),
        (32660, (179.95, -0.5), (828394.806, -55338.862)),
        (32761, (166.67, -77.85), (2312134.079, 682661.237)),
        (32661, (15.6, 85.2), (2143391.709, 1486428.607)),
        (32631, (0.001, 83.9), (464436.168, 9317855.849)),
    ],
)
def test_the_projection_agrees_with_proj_to_a_millimetre(
    epsg: int, lonlat: tuple[float, float], place: tuple[float, float]
) -> None:
    projection = projection_of(epsg)
    assert projection is not None
    assert projection(*lonlat) == pytest.approx(place, abs=1e-3)


def test_an_item_that_tells_its_grid_needs_no_look_at_the_file() -> None:
    assert grid_of(ETNA, "HH") == GRID


def test_the_newer_spelling_of_the_crs_is_understood() -> None:
    properties = {name: value for name, value in ETNA["properties"].items() if name != "proj:epsg"}
    assert grid_of({**ETNA, "properties": {**properties, "proj:code": "EPSG:32633"}}, "HH") == GRID


def test_an_item_without_geometry_is_checked_against_its_bbox() -> None:
    boxed = {**ETNA, "geometry": None, "bbox": [14.955, 37.702, 15.058, 37.775]}
    assert grid_of(boxed, "HH") == GRID


def test_the_grid_of_the_image_is_not_that_of_its_preview() -> None:
    assert grid_of(ETNA, "preview") is None


def test_a_preview_that_tells_its_own_grid_is_believed() -> None:
    own = {
        "proj:epsg": 32633,
        "proj:shape": [1232, 1205],
        "proj:transform": [7.902, 0.0, 495852.263, 0.0, -7.902, 4181726.793],
    }
    document = {**ETNA, "assets": {"preview": own}}
    grid = grid_of(document, "preview")
    assert grid is not None
    assert (grid.width, grid.height, grid.overviews) == (1205, 1232, (2, 4))


@pytest.mark.parametrize(
    "told",
    [
        {"proj:epsg": 6326},
        {"proj:epsg": None},
        {"proj:epsg": "thirty-two"},
        {"proj:epsg": 32634},
        {"proj:epsg": 32733},
        {"proj:epsg": 4326},
        {"proj:shape": [12319, 24103]},
        {"proj:shape": [24638]},
        {"proj:shape": [0, 24103]},
        {"proj:shape": [24638.5, 24103]},
        {"proj:transform": [0.395, 0, 495852.263]},
        {"proj:transform": [0.0, 0.0, 495852.263, 0.0, 0.0, 4181726.793]},
        {"proj:transform": [0.395, 0.0, 595852.263, 0.0, -0.395, 4181726.793]},
        {"proj:transform": [float("nan"), 0.0, 495852.263, 0.0, -0.395, 4181726.793]},
    ],
)
def test_metadata_that_cannot_be_true_is_not_believed(told: dict[str, Any]) -> None:
    assert grid_of(etna(**told), "HH") is None


@given(spoiled(ETNA) | JSON.filter(lambda value: isinstance(value, dict)))
def test_no_item_is_too_broken_to_be_refused_calmly(document: Any) -> None:
    if isinstance(document, dict):
        assert isinstance(grid_of(document, "HH"), Grid | None)


@pytest.mark.parametrize(
    ("size", "factors"),
    [
        ((512, 512), ()),
        ((513, 10), (2,)),
        ((1025, 1024), (2,)),
        ((1026, 10), (2, 4)),
        ((6000, 6000), (2, 4, 8, 16)),
    ],
)
def test_overviews_are_those_that_gdals_cog_driver_makes(size: tuple[int, int], factors: tuple[int, ...]) -> None:
    assert overview_factors(*size) == factors


@pytest.mark.parametrize(
    "grid",
    [
        GRID,
        Grid(10, 20, 'PROJCS["a & b"]', (0, 1, 0, 0, 0, -1), nodata=None, data_type="Byte", bands=3, overviews=(3, 9)),
        Grid(4347, 19626, "EPSG:4326", None, ((0.5, 0.5, 15.1, 37.7, 12.0), (4347.0, 0, 15.2, 37.7, 0)), "CInt16"),
    ],
)
def test_a_grid_survives_being_written_as_text(grid: Grid) -> None:
    assert grid_of_members(grid_members(grid)) == grid


@pytest.mark.real_data
def test_nearly_every_real_item_tells_its_grid(real_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seen, told, refused = 0, 0, set()
    with gzip.open(real_data / "capella-open-data-items.ndjson.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            if item["properties"]["sar:product_type"] not in ("GEO", "GEC", "CSI"):
                continue
            seen += 1
            if grid_of(item, next(key for key in item["assets"] if key in ("HH", "VV"))):
                told += 1
            else:
                refused.add(item["properties"].get("proj:epsg"))
    with capsys.disabled():
        print(f"\ninstant layers: {told} of {seen} real items tell their grid, {100 * told / seen:.1f} %")
    print(f"{told} of {seen} real GEO, GEC and CSI items open without a request: {told / seen:.1%}")
    assert (told, seen) == (3804, 3812)
    assert refused == {None, 6326}
