"""Streamed images in a real QGIS, over a real socket, from a store whose links are signed and die."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from capella_explorer.bridge.healing import Healer
from capella_explorer.bridge.jobs import Jobs
from capella_explorer.bridge.layers import build_raster, open_image
from capella_explorer.bridge.styles import resample
from capella_explorer.core.errors import ConnectionFailed, LinkRefused, NotStreamable
from capella_explorer.core.looks import Look
from capella_explorer.core.products import ProductType
from capella_explorer.core.radiometry import calibration_of, decibels
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QElapsedTimer, QTimer
from stream_world import Frame, World, frame, settle, wait


@pytest.fixture
def quiet() -> Iterator[None]:
    """Keeps GDAL's complaints about a store that misbehaves out of the output."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    yield
    gdal.PopErrorHandler()


def places(layer: QgsRasterLayer, count: int = 60) -> Iterator[tuple[int, int, QgsPointXY]]:
    """Columns, rows and map points of pixels all over the image, the same each time."""
    extent, step_x, step_y = layer.extent(), layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    for n in range(count):
        col, row = (n * 7919) % layer.width(), (n * 104729) % layer.height()
        yield col, row, QgsPointXY(extent.xMinimum() + (col + 0.5) * step_x, extent.yMaximum() - (row + 0.5) * step_y)


def differences(one: Frame, other: Frame) -> int:
    """The greatest difference of two frames in grays; averages may be rounded otherwise on another way."""
    size = one.image.size()
    places = [(x, y) for x in range(0, size.width(), 3) for y in range(0, size.height(), 3)]
    return max(abs(one.image.pixelColor(*at).red() - other.image.pixelColor(*at).red()) for at in places)


@pytest.mark.parametrize("look", [Look.DECIBEL, Look.AMPLITUDE])
def test_a_layer_is_valid_without_a_request_and_its_first_frame_costs_two(world: World, look: Look) -> None:
    item = world.geo()
    mark = world.mark()
    layer = build_raster(world.source(item, look), world.streams, "scene")
    assert layer.isValid()
    assert layer.renderer().type() == "singlebandgray"
    assert world.mark() == mark
    shown = frame(layer)
    assert shown.errors == []
    assert shown.painted > 0.2
    asked = world.since(mark)
    assert [(method, status) for method, _, status in asked] == [("GET", 206)] * 2
    assert asked[0][1] == "bytes=0-262143"
    assert world.since(mark, "api") == []


def test_identify_answers_decibels_to_a_ten_thousandth_and_nodata_as_nodata(world: World) -> None:
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    truth = gdal.Open(str(world.truth(item)))
    calibration = calibration_of(truth.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION"))
    assert calibration is not None
    measured = empty = 0
    for col, row, point in places(layer):
        number = int(truth.ReadAsArray(col, row, 1, 1)[0][0])
        answer, is_value = layer.dataProvider().sample(point, 1)
        if number == 0:
            empty += 1
            assert not is_value or math.isnan(answer)
        else:
            measured += 1
            assert answer == pytest.approx(decibels(number, calibration.scale_factor), abs=1e-4)
    assert measured > 20
    assert empty > 5


def test_a_scale_factor_that_is_known_gives_the_same_numbers_as_one_that_is_read_later(world: World) -> None:
    item = world.geo()
    later = world.source(item)
    description = gdal.Open(str(world.truth(item))).GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")
    calibration = calibration_of(description)
    assert calibration is not None
    layers = [build_raster(s, world.streams, "") for s in (later, later.with_calibration(calibration))]
    for _, _, point in places(layers[0], 25):
        first, second = (layer.dataProvider().sample(point, 1)[0] for layer in layers)
        assert first == pytest.approx(second, abs=1e-5, nan_ok=True)


def test_a_zoomed_map_shows_what_the_file_itself_shows(world: World) -> None:
    item = world.geo()
    source = world.source(item, Look.AMPLITUDE)
    streamed = build_raster(source, world.streams, "streamed")
    local = QgsRasterLayer(str(world.truth(item)), "local")
    local.setRenderer(streamed.renderer().clone())
    resample(local)
    for zoom in (1.0, 0.2, 0.02):
        ours, theirs = frame(streamed, zoom), frame(local, zoom)
        assert ours.errors == []
        assert differences(ours, theirs) <= 1


def test_the_overviews_that_are_promised_are_those_of_the_file(world: World) -> None:
    item = world.geo()
    dataset = gdal.Open(str(world.truth(item)))
    band = dataset.GetRasterBand(1)
    real = [round(band.XSize / band.GetOverview(n).XSize) for n in range(band.GetOverviewCount())]
    assert list(world.source(item).grid.overviews) == real


@pytest.mark.slow
@pytest.mark.parametrize("knobs", [{"signature": 4}, {"signature": 2}, {"clock_skew_s": 3600}, {"clock_skew_s": -3600}])
def test_no_frame_fails_while_links_live_three_seconds(world: World, knobs: dict[str, Any]) -> None:
    world.sandbox.set(link_seconds=3, **knobs)
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    mark, end, frames = world.mark(), time.monotonic() + 7, 0
    while time.monotonic() < end:
        shown = frame(layer, zoom=0.05, east=-3 + 0.25 * frames)
        assert shown.errors == []
        assert shown.painted > 0
        frames += 1
        time.sleep(0.2)
    assert frames > 15
    assert [status for _, _, status in world.since(mark)].count(206) == len(world.since(mark))
    assert len(world.since(mark, "api")) <= 7
    assert world.refused == world.expired == []


def test_a_layer_whose_order_has_died_comes_to_life_with_the_renewal_and_is_not_touched(
    world: World, quiet: None
) -> None:
    world.geo()
    world.sandbox.set(order_seconds=3)
    item = world.order(ProductType.GEO).items[0]
    layer = build_raster(world.source(item), world.streams, "scene")
    assert frame(layer).errors == []
    before = (layer.id(), layer.source(), layer.name())
    time.sleep(3.1)
    dead = frame(layer, 0.05)
    settle()
    assert (dead.painted, bool(dead.errors)) == (0, True)
    assert set(world.expired) == {world.source(item).identity}
    world.sandbox.set(order_seconds=3600)
    renewed = world.order(ProductType.GEO)
    world.signer.replace_order(world.source(item).identity.order_id, renewed.order_id)
    alive = frame(layer, 0.05)
    assert (alive.painted, alive.errors) == (1, [])
    assert (layer.id(), layer.source(), layer.name()) == before


def test_a_layer_opened_while_the_store_was_gone_comes_to_life_by_itself(
    world: World, project: QgsProject, quiet: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("capella_explorer.core.store_reading.REFUSAL_HOLDS_S", 0.1)
    healer = Healer(world.streams, project, pause_ms=200)
    item = world.geo()
    for _ in range(4):
        world.sandbox.set(store_fail_count=50, store_fail_status=503)
        layer = build_raster(world.source(item), world.streams, "scene")
        project.addMapLayer(layer, False)
        assert frame(layer).painted == 0
        wait(50)
        assert {type(error) for _, error in world.refused} == {ConnectionFailed}
        world.sandbox.set(store_fail_count=0)
        mark = world.mark()
        wait(300)
        assert world.mark() == mark
        assert frame(layer).painted > 0.2
        project.removeMapLayer(layer.id())
        del layer
        world.streams.close()
    healer.deleteLater()


@pytest.mark.parametrize(
    ("knobs", "error"),
    [
        ({"store_fail_count": 99, "store_fail_status": 403}, LinkRefused),
        ({"store_fail_count": 99, "store_fail_status": 404}, LinkRefused),
        ({"store_fail_count": 99, "store_fail_status": 500}, ConnectionFailed),
        ({"no_ranges": True}, NotStreamable),
        ({"truncate_at": 1000, "truncate_count": 99}, ConnectionFailed),
    ],
)
def test_a_store_that_misbehaves_leaves_the_layer_empty_and_one_sentence(
    world: World, quiet: None, knobs: dict[str, Any], error: type[Exception]
) -> None:
    item = world.geo()
    world.sandbox.set(**knobs)
    layer = build_raster(world.source(item), world.streams, "scene")
    began = time.monotonic()
    shown = frame(layer)
    settle()
    assert shown.painted == 0
    assert time.monotonic() - began < 5
    assert {(what, type(why)) for what, why in world.refused} == {(world.source(item).identity, error)}
    assert all("?" not in why.sentence + why.detail.replace("?...", "") for _, why in world.refused)


def test_tiles_that_arrive_cut_off_spoil_neither_qgis_nor_the_next_frame(world: World, quiet: None) -> None:
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    assert frame(layer).errors == []
    world.sandbox.set(truncate_at=500, truncate_count=3)
    frame(layer, 0.1)
    world.sandbox.set(truncate_at=0, truncate_count=0)
    again = frame(layer, 0.1, east=0.02)
    assert (again.painted, again.errors) == (1, [])


def test_a_server_that_has_gone_for_good_freezes_nothing(world: World, quiet: None) -> None:
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    world.signer._held.clear()
    world.session.client.door._base = "http://127.0.0.1:9"
    world.session.client.door._sleep = lambda seconds: None
    began = time.monotonic()
    assert frame(layer).painted == 0
    settle()
    assert time.monotonic() - began < 5
    assert {type(why) for _, why in world.refused} == {ConnectionFailed}


def test_the_gui_goes_on_while_a_layer_opens_and_paints(world: World, jobs: Jobs) -> None:
    item = world.geo()
    one_request = 1.5
    world.sandbox.set(store_latency_ms=1000 * one_request)
    beats = [time.monotonic()]
    timer, clock = QTimer(), QElapsedTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(5)
    clock.start()
    opened: list[QgsRasterLayer] = []
    jobs.start(
        "Opening", lambda emit, cancelled: open_image(item, "preview", Look.DECIBEL, world.streams), done=opened.append
    )
    while not opened and clock.elapsed() < 30_000:
        settle()
    timer.stop()
    assert opened[0].isValid()
    assert clock.elapsed() > 1000 * one_request, "the header has to be fetched"
    assert max(later - sooner for sooner, later in pairwise(beats)) < one_request, "nothing waits for a request"


def test_an_slc_shows_the_magnitude_of_its_complex_numbers(world: World) -> None:
    item = world.order(ProductType.SLC).items[0]
    layer = open_image(item, "HH", Look.DECIBEL, world.streams)
    assert layer.crs().authid() == "EPSG:4326"
    assert frame(layer).painted > 0.2
    truth = gdal.Open(str(world.truth(item)))
    calibration = calibration_of(truth.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION"))
    assert calibration is not None
    vrt = gdal.Open(layer.source())
    for col, row in [(3, 5), (100, 200), (500, 300), (truth.RasterXSize - 1, truth.RasterYSize - 1)]:
        number = abs(complex(truth.ReadAsArray(col, row, 1, 1)[0][0]))
        answer = float(vrt.ReadAsArray(col, row, 1, 1)[0][0])
        assert answer == pytest.approx(decibels(number, calibration.scale_factor), abs=1e-3, nan_ok=True)
