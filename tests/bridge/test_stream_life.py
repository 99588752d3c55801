"""What streams bring into the process and take away again: a door, a folder, one entry in `no_proxy`."""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path

import pytest
from capella_explorer.bridge.layers import build_raster
from capella_explorer.bridge.stream_folder import is_running, sweep
from capella_explorer.bridge.streams import LOOPBACK, ProxyBypass, Streams
from capella_explorer.core.looks import Look
from osgeo import gdal
from stream_world import World, frame


def gdal_options() -> dict[str, str | None]:
    """What rivals set for the whole process."""
    names = [
        "GDAL_DISABLE_READDIR_ON_OPEN",
        "CPL_VSIL_CURL_ALLOWED_EXTENSIONS",
        "CPL_VSIL_CURL_USE_HEAD",
        "CPL_VSIL_CURL_CHUNK_SIZE",
        "GDAL_HTTP_UNSAFESSL",
        "GDAL_HTTP_MAX_RETRY",
        "GDAL_HTTP_PROXY",
        "GDAL_INGESTED_BYTES_AT_OPEN",
        "VSI_CACHE",
        "CURL_CA_BUNDLE",
    ]
    return {name: gdal.GetConfigOption(name) for name in names}


def test_tools_outside_qgis_read_the_same_file_while_it_runs(world: World, tmp_path: Path) -> None:
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    out = tmp_path / "window.tif"
    command = ["gdal_translate", "-q", "-srcwin", "600", "600", "64", "64", layer.source(), str(out)]
    running = subprocess.run(command, env=os.environ, check=False)
    assert running.returncode == 0
    assert gdal.Open(str(out)).ReadAsArray().dtype == "float32"


def test_nothing_process_wide_is_changed_but_no_proxy_which_is_given_back(world: World) -> None:
    options, environment = gdal_options(), dict(os.environ)
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    frame(layer)
    changed = {name for name in {*environment, *os.environ} if environment.get(name) != os.environ.get(name)}
    assert changed <= {"no_proxy", "NO_PROXY"}
    assert gdal_options() == options
    world.streams.close()
    assert dict(os.environ) == environment
    assert gdal_options() == options


def test_a_proxy_that_qgis_gave_to_gdal_does_not_capture_the_door(world: World) -> None:
    item = world.geo()
    gdal.SetConfigOption("GDAL_HTTP_PROXY", "127.0.0.1:9")
    try:
        assert frame(build_raster(world.source(item), world.streams, "scene")).errors == []
    finally:
        gdal.SetConfigOption("GDAL_HTTP_PROXY", None)


@pytest.mark.parametrize("before", [None, "", "intranet", "a, b", "127.0.0.1", "*"])
def test_the_loopback_address_is_added_to_no_proxy_and_taken_out_alone(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        if before is not None:
            monkeypatch.setenv(name, before)
    bypass = ProxyBypass()
    bypass.begin()
    assert before == "*" or LOOPBACK in os.environ["no_proxy"].split(",")
    bypass.end()
    left = [host.strip() for host in os.environ.get("no_proxy", "").split(",") if host.strip()]
    assert left == [host.strip() for host in (before or "").split(",") if host.strip()]


def test_closing_leaves_no_thread_no_socket_and_no_file(world: World, tmp_path: Path) -> None:
    threads = set(threading.enumerate())
    item = world.geo()
    layer = build_raster(world.source(item), world.streams, "scene")
    frame(layer)
    file = Path(layer.source())
    assert file.parent.stat().st_mode & 0o777 == 0o700
    del layer
    world.streams.close()
    assert set(threading.enumerate()) <= threads
    assert not (tmp_path / "streams").exists()


def test_streams_that_were_closed_open_again(world: World) -> None:
    item = world.geo()
    build_raster(world.source(item), world.streams, "scene")
    world.streams.close()
    assert frame(build_raster(world.source(item), world.streams, "scene")).errors == []


def test_folders_of_dead_processes_are_swept_and_those_of_living_ones_left(world: World, tmp_path: Path) -> None:
    ended = subprocess.run(["sh", "-c", "echo $$"], capture_output=True, text=True, check=True).stdout.strip()
    parent = tmp_path / "streams"
    dead, alive, other = parent / f"{ended}-x", parent / f"{os.getppid()}-y", parent / "notes"
    for folder in (dead, alive, other):
        folder.mkdir(parents=True)
    assert not is_running(int(ended))
    sweep(parent)
    assert sorted(path.name for path in parent.iterdir()) == sorted([alive.name, "notes"])


def test_the_same_source_is_the_same_file(world: World) -> None:
    source = world.source(world.geo())
    first, second = world.streams.open(source), world.streams.open(source)
    assert first == second
    assert world.streams.open(source.with_look(Look.AMPLITUDE)) != first


def test_building_streams_opens_nothing(world: World, tmp_path: Path) -> None:
    threads, environment = set(threading.enumerate()), dict(os.environ)
    idle = Streams(tmp_path / "idle", world.signer, world.session.transport)
    assert idle.text_of("/data/a.tif") is None
    assert set(threading.enumerate()) == threads
    assert dict(os.environ) == environment
    assert not (tmp_path / "idle").exists()
