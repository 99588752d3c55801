"""Sources as text and as VRT: complete without a request, free of secrets, safe whatever a name carries."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from capella_explorer.core.grid import Grid
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.looks import Look
from capella_explorer.core.radiometry import Calibration
from capella_explorer.core.stream_vrt import scaled_vrt_text, vrt_text, vsicurl_path
from capella_explorer.core.streaming import StreamSource
from hypothesis import given
from hypothesis import strategies as st

DOOR = "http://127.0.0.1:40001/s3cr3t-path/0a1b/CAPELLA_X.tif"
FILE = vsicurl_path(DOOR)
SCALED = vsicurl_path(DOOR.replace("0a1b", "0a1b-scaled") + ".0.vrt")
GRID = Grid(6000, 4000, "EPSG:32633", (500000.0, 0.5, 0.0, 5000000.0, 0.0, -0.5), overviews=(2, 4, 8))
WHAT = AssetIdentity("order-1", "capella-geo", "CAPELLA_X", "HH", "collect-1")
SOURCE = StreamSource(WHAT, GRID, Look.DECIBEL, Calibration(9.657046131856903e-05, "sigma_nought", "full"))
UNKNOWN = replace(SOURCE, calibration=None)

text = st.text(max_size=30)


def parsed(vrt: str) -> ET.Element:
    return ET.fromstring(vrt)


def value(root: ET.Element, path: str) -> str | None:
    found = root.find(path)
    return None if found is None else found.text


@pytest.mark.parametrize("source", [SOURCE, UNKNOWN, SOURCE.with_look(Look.AMPLITUDE)])
def test_a_source_survives_being_stored_as_one_line(source: StreamSource) -> None:
    stored = source.text()
    assert "\n" not in stored
    assert stored.startswith(WHAT.text())
    assert StreamSource.parse(stored) == source
    assert AssetIdentity.parse(stored) == WHAT


@given(text, text, text, text)
def test_any_name_survives_being_stored(order: str, collection: str, item: str, key: str) -> None:
    source = replace(SOURCE, identity=AssetIdentity(order, collection, item or "x", key or "y"))
    stored = source.text()
    assert stored.isascii()
    assert not set(stored) & set("\n\r|<>\"' ")
    assert StreamSource.parse(stored) == source


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/data/a.tif",
        "capella:",
        WHAT.text(),
        SOURCE.text().replace("size=6000", "size=0"),
        SOURCE.text().replace("look=db", "look=heat"),
        SOURCE.text().replace("type=UInt16", "type=Text"),
        SOURCE.text().replace("scale=9", "scale=-9"),
        SOURCE.text().replace("transform=500000", "transform=inf"),
    ],
)
def test_a_text_that_describes_no_image_is_no_source(text: str) -> None:
    assert StreamSource.parse(text) is None


def test_the_vrt_tells_everything_that_gdal_would_ask_the_file_for() -> None:
    root = parsed(vrt_text(SOURCE.with_look(Look.AMPLITUDE), FILE, SCALED))
    assert root.attrib == {"rasterXSize": "6000", "rasterYSize": "4000"}
    assert value(root, "SRS") == "EPSG:32633"
    assert value(root, "GeoTransform") == "500000.0, 0.5, 0.0, 5000000.0, 0.0, -0.5"
    assert value(root, "OverviewList") == "2 4 8"
    band = root.find("VRTRasterBand")
    assert band is not None
    assert band.attrib == {"dataType": "UInt16", "band": "1", "blockXSize": "512", "blockYSize": "512"}
    assert value(band, "NoDataValue") == "0.0"
    assert {entry.attrib["key"] for entry in band.findall("Metadata/MDI")} == {
        f"STATISTICS_{name}" for name in ("MINIMUM", "MAXIMUM", "MEAN", "STDDEV", "APPROXIMATE")
    }
    assert value(band, "SimpleSource/SourceFilename") == (
        "/vsicurl?empty_dir=yes&list_dir=no&connecttimeout=10&low_speed_time=30&low_speed_limit=100"
        "&url=http%3A//127.0.0.1%3A40001/s3cr3t-path/0a1b/CAPELLA_X.tif"
    )


def test_decibels_are_made_by_gdal_itself_from_the_scale_factor() -> None:
    band = parsed(vrt_text(SOURCE, FILE, SCALED)).find("VRTRasterBand")
    assert band is not None
    assert band.attrib["subClass"] == "VRTDerivedRasterBand"
    assert value(band, "PixelFunctionType") == "dB"
    assert value(band, "NoDataValue") == "nan"
    assert value(band, "ComplexSource/ScaleRatio") == "9.657046131856903e-05"
    assert value(band, "ComplexSource/NODATA") == "0.0"


def test_a_source_without_scale_factor_leaves_it_to_the_file_behind() -> None:
    root = parsed(vrt_text(UNKNOWN, FILE, SCALED))
    assert value(root, "VRTRasterBand/PixelFunctionType") == "dB"
    assert value(root, "VRTRasterBand/ComplexSource/ScaleRatio") is None
    assert root.find("VRTRasterBand/ComplexSource/SourceProperties").attrib["DataType"] == "Float32"  # type: ignore[union-attr]


@given(st.floats(min_value=1e-300, max_value=1e300))
def test_the_scaled_text_has_one_length_for_all_factors(scale: float) -> None:
    made = scaled_vrt_text(GRID, DOOR, scale)
    assert len(made) == len(scaled_vrt_text(GRID, DOOR, 1.0))
    assert float(value(parsed(made), "VRTRasterBand/ComplexSource/ScaleRatio") or "") == scale


def test_complex_images_show_their_magnitude() -> None:
    slc = replace(GRID, data_type="CInt16", transform=None, tie_points=((0.5, 0.5, 15.0, 37.0, 0.0),), crs="EPSG:4326")
    root = parsed(vrt_text(StreamSource(WHAT, slc, Look.AMPLITUDE), FILE, SCALED))
    assert value(root, "VRTRasterBand/PixelFunctionType") == "mod"
    assert value(root, "VRTRasterBand/SourceTransferType") == "CFloat32"
    assert root.find("GCPList").attrib == {"Projection": "EPSG:4326"}  # type: ignore[union-attr]
    assert root.find("GeoTransform") is None


def test_an_image_of_three_bands_is_a_picture_whatever_look_was_asked_for() -> None:
    source = replace(SOURCE, grid=replace(GRID, bands=3))
    assert source.shown is Look.AS_DELIVERED
    colours = [band.findtext("ColorInterp") for band in parsed(vrt_text(source, FILE, SCALED)).findall("VRTRasterBand")]
    assert colours == ["Red", "Green", "Blue"]


@given(st.text(max_size=60))
def test_no_crs_and_no_address_breaks_the_xml(anything: str) -> None:
    source = StreamSource(WHAT, replace(GRID, crs=anything), Look.DECIBEL)
    parsed(vrt_text(source, f"http://127.0.0.1/{anything}", f"{anything}.vrt"))


def test_the_stretch_is_comparable_between_scenes() -> None:
    assert SOURCE.stretch == (-25.0, 5.0)
    calibrated = SOURCE.with_look(Look.AMPLITUDE)
    other = replace(calibrated, calibration=Calibration(2 * 9.657046131856903e-05))
    assert calibrated.stretch[1] == pytest.approx(2 * other.stretch[1])


def test_no_part_of_a_path_is_too_long_for_a_file_system() -> None:
    door = f"http://127.0.0.1:65535/{'s' * 43}/{'n' * 24}-scaled/{'I' * 80}.12.vrt"
    assert max(len(part) for part in vsicurl_path(door).split("/")) < 255
