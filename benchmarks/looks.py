"""What a look costs per frame, with every byte on the local disk: decibels against plain amplitude.

Decibels are drawn from digital numbers (ADR 0011); the rival is the same layer drawn from the decibels that GDAL
computes. Sides take turns. `QT_QPA_PLATFORM=offscreen python benchmarks/looks.py --help`; runs in any QGIS.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent

import numpy as np  # noqa: E402
from osgeo import gdal, osr  # noqa: E402
from qgis.core import Qgis, QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import QSize  # noqa: E402

GOAL = 1.3
SCALE = 1e-4
ORIGIN, SPACING = (500_000.0, 5_000_000.0), 0.5


def load_package() -> None:
    """The plugin under its own name, without the checkout on sys.path."""
    spec = importlib.util.spec_from_file_location(
        "capella_explorer", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(ROOT)
    sys.modules["capella_explorer"] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)


def scene(path: Path, side: int) -> None:
    """Speckle in a cloud optimized GeoTIFF, with a corner that has no data."""
    numbers = np.random.default_rng(1).exponential(1500, (side, side)).clip(1, 65535).astype(np.uint16)
    numbers[: side // 16, : side // 16] = 0
    memory = gdal.GetDriverByName("MEM").Create("", side, side, 1, gdal.GDT_UInt16)
    memory.GetRasterBand(1).WriteArray(numbers)
    memory.GetRasterBand(1).SetNoDataValue(0)
    memory.SetGeoTransform((ORIGIN[0], SPACING, 0, ORIGIN[1], 0, -SPACING))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    memory.SetProjection(reference.ExportToWkt())
    gdal.GetDriverByName("COG").CreateCopy(str(path), memory, options=["COMPRESS=DEFLATE", "PREDICTOR=2"])


def sides(path: Path, side: int, folder: Path) -> dict[str, Any]:
    """The layers, by what is drawn; all as the plugin makes them."""
    from capella_explorer.bridge.layers import build_raster, speed_up
    from capella_explorer.bridge.streams import Streams
    from capella_explorer.core.grid import Grid, overview_factors
    from capella_explorer.core.identity import AssetIdentity
    from capella_explorer.core.looks import Look
    from capella_explorer.core.radiometry import Calibration
    from capella_explorer.core.signing import UrlSigner
    from capella_explorer.core.streaming import StreamSource

    def nobody(*_: object) -> Any:
        raise SystemExit("a file of this disk needs no link")

    transform = (ORIGIN[0], SPACING, 0.0, ORIGIN[1], 0.0, -SPACING)
    grid = Grid(side, side, "EPSG:32631", transform, overviews=overview_factors(side, side))
    identity = AssetIdentity("order", "capella-geo", "scene", "HH")
    streams = Streams(folder, UrlSigner(nobody, nobody, nobody), None)  # type: ignore[arg-type]
    source = StreamSource(identity, grid, Look.DECIBEL, Calibration(SCALE), str(path))
    layers = {
        "amplitude": build_raster(source.with_look(Look.AMPLITUDE), streams, "amplitude"),
        "decibels": build_raster(source, streams, "decibels"),
        "power": build_raster(source.with_look(Look.POWER), streams, "power"),
        "decibels computed per pixel": build_raster(source, streams, "computed"),
    }
    for name in ("decibels", "power"):
        speed_up(layers[name], streams)
    return layers


def paint(layer: Any, zoom: float, east: float) -> float:
    """One frame of 1000 x 800 pixels, in ms."""
    view = QgsRectangle(layer.extent())
    view.scale(zoom)
    shift = east * view.width()
    view = QgsRectangle(view.xMinimum() + shift, view.yMinimum(), view.xMaximum() + shift, view.yMaximum())
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(view)
    settings.setOutputSize(QSize(1000, 800))
    job = QgsMapRendererParallelJob(settings)
    began = perf_counter()
    job.start()
    job.waitForFinished()
    if job.errors():
        raise SystemExit(job.errors()[0].message)
    return 1000 * (perf_counter() - began)


def main() -> None:
    """Prints the medians of every side and view, and what decibels cost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--side", type=int, default=8192, help="pixels along a side of the scene")
    arguments = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    load_package()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "scene.tif"
        scene(path, arguments.side)
        layers = sides(path, arguments.side, Path(name) / "streams")
        views = {"whole": 1.0, "half": 0.5, "third": 0.3, "native": 0.1}
        took: dict[tuple[str, str], list[float]] = defaultdict(list)
        for turn in range(arguments.rounds + 1):
            for view, zoom in views.items():
                for side, layer in layers.items():
                    spent = paint(layer, zoom, 0.05 * (turn % 5) - 0.1)
                    took[side, view] += [spent] if turn else []
        report(took, tuple(layers), tuple(views), arguments.rounds)
        layers.clear()


def report(
    took: dict[tuple[str, str], list[float]], names: tuple[str, ...], views: tuple[str, ...], rounds: int
) -> None:
    """Medians in ms, and ratios to amplitude."""
    print(f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}, GDAL {gdal.__version__}; {rounds} rounds, medians in ms per frame")
    print(" " * 28 + "".join(f"{view:>9}" for view in views) + f"{'all':>9}{'ratio':>8}")
    whole = {name: sum(median(took[name, view]) for view in views) / len(views) for name in names}
    for name in names:
        cells = "".join(f"{median(took[name, view]):9.1f}" for view in views)
        print(f"{name:28}{cells}{whole[name]:9.1f}{whole[name] / whole['amplitude']:8.2f}")
    ratio = whole["decibels"] / whole["amplitude"]
    print(f"decibels against amplitude: {ratio:.2f} x, goal {GOAL} x: {'met' if ratio <= GOAL else 'MISSED'}")


if __name__ == "__main__":
    main()
