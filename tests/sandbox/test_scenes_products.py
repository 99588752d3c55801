"""Slant-range products, phase history and vessel detection, opened by the programs that read the real ones."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from capella_sandbox.scenes import SceneFiles, vessel_item
from capella_sandbox.world.generate import generate_items

gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python module is not installed")
np = pytest.importorskip("numpy", reason="numpy is not installed")
from osgeo import ogr, osr  # noqa: E402

gdal.UseExceptions()
ogr.UseExceptions()

SIDE = 512
ITEMS = {item["id"]: item for item in generate_items(120)}
ROTTERDAM = next(
    item for item in ITEMS.values() if "_SP_GEO_" in item["id"] and item["bbox"][0] < 4.135 < item["bbox"][2]
)
VESSELS = vessel_item(ROTTERDAM)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> SceneFiles:
    return SceneFiles(tmp_path_factory.mktemp("scenes"), ITEMS.get, max_side=SIDE)


def sibling(product: str) -> dict[str, Any]:
    collect = ROTTERDAM["properties"]["capella:collect_id"]
    return next(
        item
        for item in ITEMS.values()
        if item["properties"]["capella:collect_id"] == collect and f"_{product}_" in item["id"]
    )


def test_slc_is_complex_and_lies_in_slant_range(files: SceneFiles) -> None:
    item = sibling("SLC")
    dataset = gdal.Open(str(files.path(item["id"], f"{item['id']}.tif")))
    band = dataset.GetRasterBand(1)
    assert gdal.GetDataTypeName(band.DataType) == "CInt16"
    assert [dataset.RasterYSize, dataset.RasterXSize] == files.served_item(item)["properties"]["proj:shape"]
    assert dataset.GetGeoTransform(can_return_null=True) is None
    west, south, east, north = item["bbox"]
    points = dataset.GetGCPs()
    assert len(points) == 25
    assert all(west - 1e-3 < p.GCPX < east + 1e-3 and south - 1e-3 < p.GCPY < north + 1e-3 for p in points)


def test_slc_gives_beta_nought_by_its_own_scale_factor(files: SceneFiles) -> None:
    item = sibling("SLC")
    dataset = gdal.Open(str(files.path(item["id"], f"{item['id']}.tif")))
    document = json.loads(dataset.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION"))
    picture = document["collect"]["image"]
    power = np.mean(np.abs(dataset.ReadAsArray()) ** 2) * picture["scale_factor"] ** 2
    assert (picture["data_type"], picture["radiometry"]) == ("CInt16", "beta_nought")
    assert picture["image_geometry"]["type"] == "slant_plane"
    assert 1e-3 <= picture["scale_factor"] <= 5e-3
    assert -18 < 10 * np.log10(power) < 10


def test_tie_points_run_on_over_the_antimeridian(tmp_path: Path) -> None:
    slcs = (item for item in generate_items() if "_SLC_" in item["id"])
    item = next(slc for slc in slcs if slc["geometry"]["type"] == "MultiPolygon")
    path = SceneFiles(tmp_path, {item["id"]: item}.get, max_side=64).path(item["id"], f"{item['id']}.tif")
    dataset = gdal.Open(str(path))
    longitudes = [point.GCPX for point in dataset.GetGCPs()]
    assert max(longitudes) - min(longitudes) < 1


@pytest.mark.parametrize(("product", "kind"), [("SICD", "CFloat32"), ("SIDD", "Byte")])
def test_nitf_files_tell_where_they_lie(files: SceneFiles, product: str, kind: str) -> None:
    item = sibling(product)
    dataset = gdal.Open(str(files.path(item["id"], f"{item['id']}.ntf")))
    metadata = dataset.GetMetadata()
    assert dataset.GetDriver().ShortName == "NITF"
    assert gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType) == kind
    assert (metadata["NITF_ICORDS"], metadata["NITF_ICAT"].strip()) == ("G", "SAR")
    assert metadata["NITF_FTITLE"].startswith(product)
    assert dataset.ReadAsArray().any()
    corners = re.findall(r"(\d{2})(\d{2})(\d{2})([NS])(\d{3})(\d{2})(\d{2})([EW])", metadata["NITF_IGEOLO"])
    latitudes = [int(d) + int(m) / 60 + int(s) / 3600 for d, m, s, *_ in corners]
    assert len(corners) == 4
    assert item["bbox"][1] - 0.001 < min(latitudes) < max(latitudes) < item["bbox"][3] + 0.001


def test_phase_history_has_the_header_and_blocks_that_it_announces(files: SceneFiles) -> None:
    item = sibling("CPHD")
    content = files.path(item["id"], f"{item['id']}.cphd").read_bytes()
    head, _, _ = content.partition(b"\f\n")
    lines = head.decode().splitlines()
    fields = dict(line.split(" := ") for line in lines[1:])
    number = {key: int(value) for key, value in fields.items() if value.isdigit()}
    xml = content[number["XML_BLOCK_BYTE_OFFSET"] :][: number["XML_BLOCK_SIZE"]].decode()
    vectors, samples = files.served_item(item)["properties"]["proj:shape"][:2]
    assert lines[0] == "CPHD/1.0.1"
    assert xml.startswith("<?xml") and xml.rstrip().endswith("</CPHD>")
    assert content[number["XML_BLOCK_BYTE_OFFSET"] + number["XML_BLOCK_SIZE"] :][:2] == b"\f\n"
    assert f"<NumVectors>{vectors}</NumVectors>" in xml
    assert number["SIGNAL_BLOCK_SIZE"] == vectors * samples * 2
    assert len(content) == number["SIGNAL_BLOCK_BYTE_OFFSET"] + number["SIGNAL_BLOCK_SIZE"]


def test_the_colour_product_has_three_bands_on_the_grid_of_its_item(files: SceneFiles) -> None:
    item = next(item for item in ITEMS.values() if "_CSI_" in item["id"])
    dataset = gdal.Open(str(files.path(item["id"], f"{item['id']}.tif")))
    assert dataset.RasterCount == 3
    assert [dataset.RasterYSize, dataset.RasterXSize] == files.served_item(item)["properties"]["proj:shape"]
    red, green, _ = dataset.ReadAsArray().astype("f8")
    both = (red > 0) & (green > 0)
    assert 0.3 < np.corrcoef(red[both], green[both])[0, 1] < 0.99


def detections(files: SceneFiles, ending: str = ".geojson") -> Any:
    return ogr.Open(str(files.path(VESSELS["id"], f"{VESSELS['id']}{ending}")))


def test_the_vessel_item_is_named_after_its_geo(files: SceneFiles) -> None:
    assert VESSELS["id"] == ROTTERDAM["id"].replace("_GEO_", "_VS_")
    assert VESSELS["collection"] == "capella-vessel-detection"
    assert set(VESSELS["assets"]) == {"analytic_product", "analytic_product_diag", "landmask", "preview", "thumbnail"}
    assert VESSELS["properties"]["capella:collect_id"] == ROTTERDAM["properties"]["capella:collect_id"]
    for asset in VESSELS["assets"].values():
        assert files.path(VESSELS["id"], asset["href"]).stat().st_size > 0


def test_vessels_read_with_their_crs_lie_in_the_scene_on_bright_pixels(files: SceneFiles) -> None:
    image = gdal.Open(str(files.path(ROTTERDAM["id"], f"{ROTTERDAM['id']}.tif")))
    pixels, transform = image.ReadAsArray(), image.GetGeoTransform()
    scale = json.loads(image.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION"))["collect"]["image"]["scale_factor"]
    source = detections(files)
    layer = source.GetLayer()
    system = layer.GetSpatialRef()
    assert system.GetAuthorityCode(None) == str(ROTTERDAM["properties"]["proj:epsg"])
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for one in (system, degrees):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    footprint = ogr.CreateGeometryFromJson(json.dumps(ROTTERDAM["geometry"]))
    assert layer.GetFeatureCount() >= 4
    for feature in layer:
        point = feature.GetGeometryRef().Clone()
        column = int((point.GetX() - transform[0]) / transform[1])
        row = int((point.GetY() - transform[3]) / transform[5])
        around = pixels[max(0, row - 2) : row + 3, max(0, column - 2) : column + 3]
        assert 20 * np.log10(around.max() * scale) > -8
        point.Transform(osr.CoordinateTransformation(system, degrees))
        assert footprint.Contains(point)
        assert point.GetX() == pytest.approx(feature.GetField("longitude"), abs=1e-6)
        assert feature.GetField("confidence") >= 0.5
        assert feature.GetField("length") > feature.GetField("width") > 0
        assert 0 <= feature.GetField("heading") <= 360


def test_vessels_are_on_the_water_side_of_the_land_mask(files: SceneFiles) -> None:
    mask = gdal.Open(str(files.path(VESSELS["id"], f"{VESSELS['id']}_landmask.tif")))
    land, transform = mask.ReadAsArray(), mask.GetGeoTransform()
    assert 0.2 < land.mean() < 0.9
    source = detections(files)
    for feature in source.GetLayer():
        point = feature.GetGeometryRef()
        column = int((point.GetX() - transform[0]) / transform[1])
        row = int((point.GetY() - transform[3]) / transform[5])
        assert land[row, column] == 0, feature.ExportToJson()


def test_the_diagnostic_file_also_holds_what_was_thrown_away(files: SceneFiles) -> None:
    kept, everything = detections(files), detections(files, "_diag.geojson")
    layer = everything.GetLayer()
    assert layer.GetFeatureCount() > kept.GetLayer().GetFeatureCount()
    assert any(feature.GetField("on_land") for feature in layer)
