"""Scenes for the real catalog's items, in their own grids."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from capella_sandbox.scenes import SceneFiles

gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python module is not installed")
gdal.UseExceptions()

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
CATALOG = DATA / "capella-open-data-items.ndjson.gz"
pytestmark = pytest.mark.skipif(not CATALOG.exists(), reason=f"the real catalog is not at {CATALOG}")

EXTENDED = "CAPELLA_C14_SP_GEO_HH_20240709040329_20240709040358_extended.json"
ODD = {
    "CAPELLA_C08_SP_GEO_HH_20230102102719_20230102102743": "32629",
    "CAPELLA_C13_SP_GEO_HH_20250205170351_20250205170426": "32605",
    "CAPELLA_C03_SP_GEC_HH_20210511101416_20210511101439": "32761",
}
"""Items without a grid, with a datum for a system, and at the South Pole; and the system their files must have."""


@pytest.fixture(scope="module")
def items() -> dict[str, dict[str, Any]]:
    with gzip.open(CATALOG, "rt", encoding="utf-8") as lines:
        return {item["id"]: item for item in map(json.loads, lines)}


@pytest.fixture(scope="module")
def files(items: dict[str, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> SceneFiles:
    return SceneFiles(tmp_path_factory.mktemp("scenes"), items.get, max_side=400)


def test_every_real_item_is_served_with_a_grid_of_the_same_extent(
    items: dict[str, dict[str, Any]], files: SceneFiles
) -> None:
    for item in items.values():
        before, after = item["properties"], files.served_item(item)["properties"]
        assert set(before) == set(after)
        if "proj:transform" in before:
            spacing = after["proj:transform"][0]
            assert max(after["proj:shape"]) == 400
            for side in (0, 1):
                lost = before["proj:shape"][side] * before["proj:transform"][0] - after["proj:shape"][side] * spacing
                assert abs(lost) <= spacing


@pytest.mark.parametrize("item_id", ODD)
def test_odd_items_have_pixels_in_a_system_that_exists(files: SceneFiles, item_id: str) -> None:
    dataset = gdal.Open(str(files.path(item_id, f"{item_id}.tif")))
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == ODD[item_id]
    assert 0.3 < (dataset.ReadAsArray() > 0).mean() < 0.95


def test_files_are_found_by_the_names_in_real_links(items: dict[str, dict[str, Any]], files: SceneFiles) -> None:
    slc = next(item for item in items.values() if "_SLC_" in item["id"])
    for asset in slc["assets"].values():
        assert files.path(slc["id"], asset["href"].rsplit("/", 1)[1]).stat().st_size > 0


def test_extended_metadata_has_the_keys_of_the_real_one(items: dict[str, dict[str, Any]], files: SceneFiles) -> None:
    real = json.loads((DATA / EXTENDED).read_text(encoding="utf-8"))
    item_id = next(name for name in items if "_SP_GEO_" in name and "2024" in name)
    ours = json.loads(files.path(item_id, f"{item_id}_extended.json").read_text(encoding="utf-8"))
    assert ours.keys() == real.keys()
    assert ours["collect"].keys() == real["collect"].keys()
    for part in ("image", "radar", "state", "transmit_antenna"):
        assert ours["collect"][part].keys() == real["collect"][part].keys()
    for part in ("image_geometry", "center_pixel", "terrain_models", "nesz_polynomial"):
        assert ours["collect"]["image"][part].keys() == real["collect"]["image"][part].keys()
