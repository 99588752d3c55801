"""The road beyond one machine: engines that know nothing of this program compute on a library of downloads."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.delivery import DeliveredItem
from capella_explorer.core.local_documents import LocalFile
from capella_explorer.core.local_library import Acquisition, Library
from capella_explorer.core.wire.catalog import item_row
from core_examples import GEO_ID, item

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "build" / "engines" / "bin" / "python"
EXAMPLE = ROOT / "docs" / "examples" / "brightness_of_a_library.py"
SIDE, PIXEL_M, EAST_M, NORTH_M = 3000, 2.0, 300_000.0, 4_600_000.0
DRAW = """
import sys, numpy, rasterio
from rasterio.transform import Affine
image = numpy.fromfunction(lambda row, col: (row + 2 * col) % 500, (3000, 3000)).astype("uint16")
grid = Affine(2.0, 0, 300000.0, 0, -2.0, 4600000.0)
with rasterio.open(sys.argv[1], "w", driver="GTiff", width=3000, height=3000, count=1, dtype="uint16",
                   crs="EPSG:32633", transform=grid, nodata=0, tiled=True) as file:
    file.write(image, 1)
print(int((image > 0).sum()), round(float(image[image > 0].mean()), 3))
"""

pytestmark = pytest.mark.skipif(not ENGINE.exists(), reason="make build/engines brings odc-stac and Dask")


def run(*arguments: str | Path) -> str:
    return subprocess.run([ENGINE, *arguments], stdout=subprocess.PIPE, text=True, check=True).stdout


def geocoded(path: Path) -> tuple[DeliveredItem, LocalFile]:
    projection: dict[str, Any] = {
        "proj:epsg": 32633,
        "proj:shape": [SIDE, SIDE],
        "proj:transform": [PIXEL_M, 0, EAST_M, 0, -PIXEL_M, NORTH_M, 0, 0, 1],
    }
    west, south, east, north = 12.606, 41.475, 12.673, 41.526
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    document = item(
        properties={**item()["properties"], **projection},
        bbox=[west, south, east, north],
        geometry={"type": "Polygon", "coordinates": [ring]},
    )
    return DeliveredItem(item_row(document), ()), LocalFile("HH", path, path.stat().st_size)


def test_dask_computes_on_a_library_in_chunks(tmp_path: Path) -> None:
    path = tmp_path / GEO_ID / f"{GEO_ID}.tif"
    path.parent.mkdir()
    count, mean = run("-c", DRAW, path).split()
    delivered, file = geocoded(path)
    Library(tmp_path).record([Acquisition(delivered, (file,))])
    (line,) = run(EXAMPLE, tmp_path).splitlines()
    assert json.loads(line) == {
        "item": GEO_ID, "band": "HH", "shape": [SIDE, SIDE], "chunks": 4, "valid": int(count), "mean": float(mean),
        "epsg": 32633,
    }  # fmt: skip
