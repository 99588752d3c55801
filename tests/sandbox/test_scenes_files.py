"""Files are made once, whoever asks, and nothing more is made than was asked for."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from capella_sandbox.scenes import SceneFiles, default_cache
from capella_sandbox.scenes.cache import Cache
from capella_sandbox.world.generate import generate_items

gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python module is not installed")
gdal.UseExceptions()

ROOT = Path(__file__).resolve().parents[2]
ITEMS = {item["id"]: item for item in generate_items(40)}
GEO = next(name for name in ITEMS if "_SP_GEO_" in name)
SLC = next(
    item["id"]
    for item in ITEMS.values()
    if "_SLC_" in item["id"]
    and item["properties"]["capella:collect_id"] == ITEMS[GEO]["properties"]["capella:collect_id"]
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> SceneFiles:
    return SceneFiles(tmp_path_factory.mktemp("scenes"), ITEMS.get, max_side=400)


def made(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))


def test_a_thumbnail_is_made_without_the_full_image(tmp_path: Path) -> None:
    path = SceneFiles(tmp_path, ITEMS.get).path(GEO, f"{GEO}_thumb.png")
    dataset = gdal.Open(str(path))
    assert dataset.GetDriver().ShortName == "PNG"
    assert max(dataset.RasterXSize, dataset.RasterYSize) <= 512
    assert dataset.GetRasterBand(2).ReadAsArray()[0, 0] == 0
    assert made(tmp_path) == [f"{GEO}_thumb.png"]


def test_a_thumbnail_asked_for_by_another_product_is_the_same_file(files: SceneFiles) -> None:
    assert files.path(SLC, f"{GEO}_thumb.png") == files.path(GEO, f"{GEO}_thumb.png")


def test_dozens_of_thumbnails_come_quickly(files: SceneFiles) -> None:
    names = [name for name in ITEMS if "_GEO_" in name][:5]
    files.path(names[0], f"{names[0]}_thumb.png")
    started = time.process_time()
    for name in names[1:]:
        files.path(name, f"{name}_thumb.png")
    assert (time.process_time() - started) / 4 < 0.5


def test_a_file_that_exists_is_not_made_again(files: SceneFiles) -> None:
    first = files.path(GEO, f"{GEO}_preview.tif")
    stamp = first.stat().st_mtime_ns
    assert files.path(GEO, f"{GEO}_preview.tif").stat().st_mtime_ns == stamp


def test_two_caches_hold_the_same_bytes(tmp_path: Path) -> None:
    a = SceneFiles(tmp_path / "a", ITEMS.get, max_side=150)
    b = SceneFiles(tmp_path / "b", ITEMS.get, max_side=150)
    for name in (f"{GEO}.tif", f"{GEO}_thumb.png", f"{GEO}_extended.json"):
        assert a.path(GEO, name).read_bytes() == b.path(GEO, name).read_bytes()


def test_another_size_is_another_file(tmp_path: Path) -> None:
    small, large = (SceneFiles(tmp_path, ITEMS.get, max_side=side).path(GEO, f"{GEO}.tif") for side in (200, 300))
    assert [gdal.Open(str(path)).RasterYSize for path in (small, large)] == [
        SceneFiles(tmp_path, ITEMS.get, max_side=side).served_item(ITEMS[GEO])["properties"]["proj:shape"][0]
        for side in (200, 300)
    ]


@pytest.mark.parametrize(
    ("item_id", "name"),
    [
        ("CAPELLA_C99_SP_GEO_HH_20200101000000_20200101000001", "any.tif"),
        (GEO, "../secret.txt"),
        (GEO, f"{SLC}.tif"),
        (GEO, ""),
    ],
)
def test_a_file_that_an_item_does_not_have_is_a_key_error(files: SceneFiles, item_id: str, name: str) -> None:
    with pytest.raises(KeyError):
        files.path(item_id, name)


def test_the_digest_holds_the_sums_of_all_other_files(files: SceneFiles) -> None:
    digest = json.loads(files.path(GEO, f"{GEO}_digest.json").read_text())
    assert {entry["name"] for entry in digest["files"]} == {
        f"{GEO}.json",
        f"{GEO}.tif",
        f"{GEO}_extended.json",
        f"{GEO}_preview.tif",
        f"{GEO}_thumb.png",
    }
    for entry in digest["files"]:
        content = files.path(GEO, entry["name"]).read_bytes()
        assert entry["md5"] == hashlib.md5(content).hexdigest()
        assert entry["sha256"] == hashlib.sha256(content).hexdigest()


def test_the_stac_file_is_the_served_item(files: SceneFiles) -> None:
    assert json.loads(files.path(GEO, f"{GEO}.json").read_text()) == files.served_item(ITEMS[GEO])


def test_threads_that_ask_for_one_file_make_it_once(tmp_path: Path) -> None:
    calls: list[Path] = []

    def make(path: Path) -> None:
        calls.append(path)
        time.sleep(0.1)
        path.write_text("made")

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: Cache(tmp_path).made("key", "file.txt", make), range(8)))
    assert len(calls) == 1
    assert {path.read_text() for path in found} == {"made"}


MAKER = """
import importlib.util, os, sys, time
from pathlib import Path
path = sys.argv[1]
spec = importlib.util.spec_from_file_location("capella_sandbox", path, submodule_search_locations=[path[:-12]])
sys.modules["capella_sandbox"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from capella_sandbox.scenes.cache import Cache

def make(path):
    with open(sys.argv[3], "a") as log:
        log.write(f"{os.getpid()}\\n")
    time.sleep(0.5)
    path.write_text("made")

print(Cache(Path(sys.argv[2])).made("key", "file.txt", make).read_text())
"""


def test_processes_that_ask_for_one_file_make_it_once(tmp_path: Path) -> None:
    log = tmp_path / "log"
    command = [sys.executable, "-c", MAKER, str(ROOT / "sandbox" / "__init__.py"), str(tmp_path / "cache"), str(log)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [process.communicate(timeout=20)[0] for process in running] == ["made\n", "made\n"]
    assert len(log.read_text().splitlines()) == 1


def test_a_maker_that_fails_leaves_nothing_and_the_next_one_succeeds(tmp_path: Path) -> None:
    def fail(path: Path) -> None:
        path.write_text("half")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        Cache(tmp_path).made("key", "file.txt", fail)
    assert made(tmp_path) == []
    assert Cache(tmp_path).made("key", "file.txt", lambda path: path.write_text("ok") and None).read_text() == "ok"
    assert [path.name for path in (tmp_path / "key").iterdir() if ".lock" not in path.name] == ["file.txt"]


def test_the_cache_lies_where_the_desktop_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache() == tmp_path / "capella-explorer-sandbox"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert default_cache().parent == Path.home() / ".cache"


def test_the_catalog_and_served_items_need_no_pixels_library() -> None:
    code = f"""
import importlib.util, sys
for name in ("numpy", "osgeo"):
    sys.modules[name] = None
path = {str(ROOT / "sandbox" / "__init__.py")!r}
spec = importlib.util.spec_from_file_location("capella_sandbox", path, submodule_search_locations=[path[:-12]])
sys.modules["capella_sandbox"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from capella_sandbox.scenes import SceneFiles, vessel_item
from capella_sandbox.world.generate import generate_items
from pathlib import Path
items = list(generate_items(5))
files = SceneFiles(Path("unused"), {{}}.get)
print(len([files.served_item(item) for item in items]), vessel_item(items[0])["collection"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20, check=True)
    assert done.stdout.split() == ["30", "capella-vessel-detection"]
