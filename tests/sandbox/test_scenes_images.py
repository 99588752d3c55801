"""The pixels of a scene agree with its metadata, its grid and each other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from capella_sandbox.scenes import SceneFiles
from capella_sandbox.world.generate import generate_items

gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python module is not installed")
np = pytest.importorskip("numpy", reason="numpy is not installed")
gdal.UseExceptions()

SIDE = 600
ITEMS = {item["id"]: item for item in generate_items(120)}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> SceneFiles:
    return SceneFiles(tmp_path_factory.mktemp("scenes"), ITEMS.get, max_side=SIDE)


def spotlight_near(latitude: float, longitude: float, product: str = "GEO") -> dict[str, Any]:
    """A spotlight item whose footprint holds the position."""
    for item in ITEMS.values():
        west, south, east, north = item["bbox"]
        if f"_SP_{product}_" in item["id"] and west < longitude < east and south < latitude < north:
            return item
    raise LookupError((latitude, longitude))


ROTTERDAM = spotlight_near(51.952, 4.135)
HAWAII = spotlight_near(19.405, -155.283)


def image(files: SceneFiles, item: dict[str, Any], ending: str = ".tif") -> Any:
    return gdal.Open(str(files.path(item["id"], f"{item['id']}{ending}")))


def decibels(dataset: Any) -> Any:
    """Sigma nought in dB of all pixels that are not nodata, by the scale factor in the file's own tag."""
    tag = json.loads(dataset.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION"))
    numbers = dataset.ReadAsArray().astype("f8")
    return 20 * np.log10(numbers[numbers > 0] * tag["collect"]["image"]["scale_factor"])


@pytest.mark.parametrize("product", ["GEO", "GEC"])
def test_the_served_item_states_the_grid_that_the_file_has(files: SceneFiles, product: str) -> None:
    item = spotlight_near(51.952, 4.135, product)
    stated = files.served_item(item)["properties"]
    dataset = image(files, item)
    a = stated["proj:transform"]
    assert [dataset.RasterYSize, dataset.RasterXSize] == stated["proj:shape"]
    assert max(stated["proj:shape"]) == SIDE
    assert dataset.GetGeoTransform() == pytest.approx((a[2], a[0], a[1], a[5], a[3], a[4]))
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == str(stated["proj:epsg"])
    assert stated["sar:pixel_spacing_range"] == pytest.approx(a[0], rel=0.01)


def test_the_served_grid_covers_the_ground_that_the_whole_product_covers(files: SceneFiles) -> None:
    whole, served = ROTTERDAM["properties"], files.served_item(ROTTERDAM)["properties"]
    for side in (0, 1):
        before = whole["proj:shape"][side] * whole["proj:transform"][0]
        after = served["proj:shape"][side] * served["proj:transform"][0]
        assert 0 <= after - before < served["proj:transform"][0]


def test_serving_an_item_twice_changes_nothing_and_leaves_the_catalog_alone(files: SceneFiles) -> None:
    before = json.dumps(ROTTERDAM)
    once = files.served_item(ROTTERDAM)
    assert files.served_item(once) == once
    assert json.dumps(ROTTERDAM) == before


def test_the_tag_of_the_file_is_the_extended_metadata(files: SceneFiles) -> None:
    tag = image(files, ROTTERDAM).GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")
    side = files.path(ROTTERDAM["id"], f"{ROTTERDAM['id']}_extended.json").read_text(encoding="utf-8")
    assert tag == side


def test_extended_metadata_agrees_with_the_item_and_the_grid(files: SceneFiles) -> None:
    document = json.loads(files.path(ROTTERDAM["id"], f"{ROTTERDAM['id']}_extended.json").read_text())
    stated, collect = files.served_item(ROTTERDAM)["properties"], document["collect"]
    picture = collect["image"]
    assert document["product_type"] == "GEO"
    assert collect["collect_id"] == stated["capella:collect_id"]
    assert [picture["rows"], picture["columns"]] == stated["proj:shape"]
    assert picture["image_geometry"]["geotransform"][1] == picture["pixel_spacing_row"] == stated["proj:transform"][0]
    assert (picture["data_type"], picture["radiometry"]) == ("UInt16", "sigma_nought")
    assert 0.5e-4 < picture["scale_factor"] < 2e-4
    assert picture["center_pixel"]["incidence_angle"] == stated["view:incidence_angle"]


def test_state_vectors_fly_at_orbital_height_and_speed_past_the_scene(files: SceneFiles) -> None:
    document = json.loads(files.path(ROTTERDAM["id"], f"{ROTTERDAM['id']}_extended.json").read_text())
    vectors = document["collect"]["state"]["state_vectors"]
    target = np.array(document["collect"]["image"]["center_pixel"]["target_position"])
    away = [np.linalg.norm(np.array(vector["position"]) - target) for vector in vectors]
    assert len(vectors) > 100
    assert all(6.9e6 < np.linalg.norm(vector["position"]) < 7.1e6 for vector in vectors)
    assert all(7.3e3 < np.linalg.norm(vector["velocity"]) < 7.8e3 for vector in vectors)
    assert 0.3 * len(away) < int(np.argmin(away)) < 0.7 * len(away)


def test_backscatter_lies_where_a_radar_would_measure_it(files: SceneFiles) -> None:
    values = decibels(image(files, ROTTERDAM))
    water, middle, bright = np.percentile(values, [15, 60, 99.9])
    assert -26 < water < -18
    assert -20 < middle < -6
    assert 2 < bright < 17


def test_ships_and_cranes_shine_far_above_the_water(files: SceneFiles) -> None:
    assert decibels(image(files, ROTTERDAM)).max() > 10


def test_outside_the_footprint_is_nodata_and_inside_is_none(files: SceneFiles) -> None:
    dataset = image(files, ROTTERDAM)
    band = dataset.GetRasterBand(1)
    pixels = band.ReadAsArray()
    assert band.GetNoDataValue() == 0
    rows, columns = pixels.shape
    assert not pixels[0, 0] and not pixels[0, -1] and not pixels[-1, 0] and not pixels[-1, -1]
    assert (pixels[rows // 2 - 50 : rows // 2 + 50, columns // 2 - 50 : columns // 2 + 50] > 0).all()
    assert 0.2 < (pixels == 0).mean() < 0.55


def test_files_that_are_called_cloud_optimized_are(files: SceneFiles) -> None:
    validate = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff").validate
    for ending in (".tif", "_preview.tif"):
        path = files.path(ROTTERDAM["id"], f"{ROTTERDAM['id']}{ending}")
        warnings, errors, _ = validate(str(path), full_check=True)
        assert (warnings, errors) == ([], [])
    structure = image(files, ROTTERDAM).GetMetadata("IMAGE_STRUCTURE")
    assert (structure["COMPRESSION"], structure["LAYOUT"], structure["PREDICTOR"]) == ("DEFLATE", "COG", "2")
    assert image(files, ROTTERDAM).GetRasterBand(1).GetBlockSize() == [512, 512]


def smoothed(dataset: Any, side: int = 48) -> Any:
    """The image in dB on a few pixels, so that speckle does not matter."""
    band = dataset.GetRasterBand(1)
    small = band.ReadAsArray(buf_xsize=side, buf_ysize=side, resample_alg=gdal.GRIORA_Average).astype("f8")
    return np.where(small > 0, 20 * np.log10(np.maximum(small, 1)), np.nan)


def likeness(a: Any, b: Any) -> float:
    both = ~np.isnan(a) & ~np.isnan(b)
    return float(np.corrcoef(a[both], b[both])[0, 1])


def test_products_of_one_collect_show_the_same_ground(files: SceneFiles) -> None:
    geo = smoothed(image(files, ROTTERDAM))
    gec = smoothed(image(files, spotlight_near(51.952, 4.135, "GEC")))
    preview = smoothed(image(files, ROTTERDAM, "_preview.tif"))
    assert likeness(geo, gec) > 0.95
    assert likeness(geo, preview) > 0.8


def test_another_look_at_a_place_shows_the_same_ground_with_new_speckle(files: SceneFiles) -> None:
    first, *others = [
        item for item in ITEMS.values() if "_SP_GEO_" in item["id"] and item["bbox"][0] < 4.135 < item["bbox"][2]
    ]
    again = next(
        item
        for item in others
        if item["properties"]["view:incidence_angle"] == first["properties"]["view:incidence_angle"]
    )
    a, b = smoothed(image(files, first)), smoothed(image(files, again))
    assert likeness(a, b) > 0.8
    assert not np.array_equal(image(files, first).ReadAsArray()[300], image(files, again).ReadAsArray()[300])


def test_slopes_that_face_the_radar_are_bright_and_some_ground_lies_in_shadow(files: SceneFiles) -> None:
    from capella_sandbox.scenes.grid import covering_grid
    from capella_sandbox.scenes.relief import brightening, height
    from capella_sandbox.scenes.render import Scene
    from capella_sandbox.scenes.shore import shore

    scene = Scene(HAWAII, covering_grid(HAWAII, 256))
    block = scene.mesh().block(slice(None))
    light = brightening(height(block, scene.site, shore(block, scene.site)), scene.view, scene.grid.spacing)
    assert np.percentile(light, 95) > 1.5 * np.median(light)
    assert np.percentile(light, 5) < 0.6 * np.median(light)


def test_a_texture_of_real_pixels_is_used_where_one_is_given(tmp_path: Path) -> None:
    picture = tmp_path / "stripes.tif"
    stripes = np.tile(np.repeat(np.array([20, 220], "u1"), 40), (400, 5))
    target = gdal.GetDriverByName("GTiff").Create(str(picture), stripes.shape[1], stripes.shape[0], 1)
    target.GetRasterBand(1).WriteArray(stripes)
    target = None
    textured = SceneFiles(tmp_path / "cache", ITEMS.get, pixels=picture, max_side=SIDE)
    pixels = image(textured, HAWAII).ReadAsArray()
    rows, columns = pixels.shape
    middle = pixels[rows // 2 - 40 : rows // 2 + 40, columns // 2 - 100 : columns // 2 + 100].astype("f8")
    assert middle.mean(axis=0).max() > 4 * middle.mean(axis=0).min()
