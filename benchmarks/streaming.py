"""What streaming costs against its rivals and against the floor, in one run with the sides in turns; every goal.

`make bench-streaming` runs it in this QGIS, `make bench-streaming LEG=trixie` in another one. The store is the
sandbox's: strict signatures, 50 ms a request, 100 ms a new connection, 20 MiB/s a connection for first frames.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from streaming_stage import ROOT, load_packages, new_tiles, paint, walk

load_packages()

from capella_explorer.core.looks import Look  # noqa: E402
from capella_sandbox.launch import SandboxProcess  # noqa: E402
from osgeo import gdal  # noqa: E402
from qgis.core import Qgis, QgsApplication, QgsRasterLayer  # noqa: E402
from streaming_goals import Goal, print_goals  # noqa: E402
from streaming_scenes import Gallery, Scene, gallery  # noqa: E402
from streaming_sides import Bench, Opening, needed_bytes  # noqa: E402

LATENCY_MS, CONNECT_MS, RATE = 50, 100, 20 << 20
MANY = 50
WHOLE_FILE = 3_06_03_00
"""GDAL's number of the first version that does not fetch a whole signed file on opening it (OSGeo/gdal#7150)"""

Results = dict[str, list[Any]]


class Run:
    """All measurements; a rival that takes minutes is measured in fewer rounds, which is said."""

    def __init__(self, bench: Bench, rounds: int) -> None:
        self.bench, self.rounds = bench, rounds
        self.fetches_whole = int(gdal.VersionInfo("VERSION_NUM")) < WHOLE_FILE
        self.goals: list[Goal] = []

    def first_frames(self, scene: Scene) -> None:
        """From click to painted frame."""
        bench = self.bench
        bench.get(scene, 1)  # the sandbox computes an ETag when it first serves a file
        bench.open_local(scene)  # and QGIS prepares itself for the first raster that it draws
        bench.sandbox.set(rate_bytes_s=RATE)
        needed = needed_bytes(bench.gallery.local(scene))
        sides: dict[str, Callable[[], Opening]] = {
            "ours": lambda: bench.open_ours(scene),
            "raw signed link": lambda: bench.open_raw(scene),
            "use_head=no recipe": lambda: bench.open_recipe(scene),
            "local file": lambda: bench.open_local(scene),
        }
        size = bench.gallery.local(scene).stat().st_size
        rounds = {name: self._rounds_of(name, size) for name in sides}
        seen: Results = defaultdict(list)
        for turn in range(self.rounds):
            for name, side in sides.items():
                if turn < rounds[name]:
                    seen[name].append(side())
            seen["one GET"] += bench.get(scene, needed)
        self._tell_first_frames(size, needed, seen)

    def _rounds_of(self, name: str, size: int) -> int:
        if not self.fetches_whole or name in ("ours", "local file"):
            return self.rounds
        return 1 if size > 1e9 else min(2, self.rounds)

    def _tell_first_frames(self, size: int, needed: int, seen: Results) -> None:
        title = f"{size / 1e9:.1f} GB"
        print(f"\nFirst frame, scene of {size / 1e9:.2f} GB, of which the frame needs {needed / 1e6:.2f} MB")
        heads = ("valid ms", "frame ms", "cold ms", "gap ms", "early", "requests", "MB", "bad", "rounds")
        print(f"{'':20}" + "".join(f"{head:>10}" for head in heads))
        middle = {}
        for name, rounds in seen.items():
            if name == "one GET":
                continue
            m = middle[name] = Opening(*(median(getattr(r, f) for r in rounds) for f in Opening.__dataclass_fields__))
            cells = (m.valid, m.frame, rounds[0].frame, m.gap, m.early, m.requests, m.bytes / 1e6, m.bad)
            print(f"{name:20}" + "".join(f"{cell:10.1f}" for cell in cells) + f"{len(rounds):10}")
        get = median(seen["one GET"])
        floor = middle["local file"].frame + get
        print(f"{'floor':20}{'':10}{floor:10.1f}   (local frame + one GET by {self.bench.getter}, {get:.0f} ms)")
        ours, raw, recipe = middle["ours"], middle["raw signed link"], middle["use_head=no recipe"]
        factor = 100 if self.fetches_whole and size > 1e9 else 2
        self.goals += [
            Goal.at_most(f"{title}: first frame against the floor", ours.frame, floor, 1.25, "ms"),
            Goal.at_least(f"{title}: raw signed link against ours", raw.frame, ours.frame, factor, "ms"),
            Goal.at_least(f"{title}: use_head=no recipe against ours", recipe.frame, ours.frame, factor, "ms"),
            Goal.count(f"{title}: requests until valid", max(r.early for r in seen["ours"]), 0),
            Goal.count(f"{title}: requests to the first frame", max(r.requests for r in seen["ours"]), 2),
            Goal.at_most(f"{title}: bytes to the first frame", ours.bytes / 1e6, needed / 1e6, 2.0, "MB"),
            Goal.count(f"{title}: HEAD, refused, sidecar or listing", max(r.bad for r in seen["ours"]), 0),
            Goal.at_most(f"{title}: GUI gap against a local file", ours.gap, middle["local file"].gap, 1.5, "ms"),
        ]

    def wandering(self, scene: Scene) -> None:
        """Ten pans and zooms, and the same once more after a start of QGIS."""
        bench = self.bench
        bench.sandbox.set(rate_bytes_s=0)
        local = QgsRasterLayer(str(bench.gallery.local(scene)), "local", "gdal")
        views = walk(local.extent())
        fresh = new_tiles(local.extent(), views, local.rasterUnitsPerPixelX())
        seen: Results = defaultdict(list)
        for _ in range(self.rounds):
            local = QgsRasterLayer(str(bench.gallery.local(scene)), "local", "gdal")
            seen["local, full frame"].append(paint(local))
            seen["local"].append(bench.walk(local, views))
            self._visit(scene, views, seen)
            seen["round trip"].append(bench.get(scene, 1, times=2)[1])
        self._tell_wandering(fresh, seen)

    def _visit(self, scene: Scene, views: list[Any], seen: Results) -> None:
        """First and second time, with the door closed in between."""
        cache = Path(tempfile.mkdtemp(dir=self.bench.folder))
        for time_of in ("first", "second"):
            streams = self.bench.streams(cache)
            layer = self.bench.ours(scene, Look.DECIBEL, streams)
            whole = self.bench.walk(layer, [layer.extent()])
            seen[f"{time_of} visit, full frame"].append(whole)
            sped_up = self.bench.speed_up(layer, streams)
            walked = self.bench.walk(layer, views)
            seen[f"{time_of} visit"].append(replace(walked, took=walked.took + sped_up))
            del layer
            streams.close()

    def _tell_wandering(self, fresh: int, seen: Results) -> None:
        local, trip = median(v.took for v in seen["local"]), median(seen["round trip"])
        whole = median(seen["local, full frame"])
        print(f"\nTen pans and zooms, {fresh} of them with new tiles; a round trip takes {trip:.0f} ms")
        print(f"{'local file':20}{local:10.1f} ms")
        for name in ("first visit", "second visit"):
            visits = seen[name]
            requests, sent = median(v.requests for v in visits), median(v.bytes for v in visits)
            print(f"{name:20}{median(v.took for v in visits):10.1f} ms, {requests:.0f} requests, {sent / 1e6:.2f} MB")
        again = [a.took + b.took for a, b in zip(seen["second visit"], seen["second visit, full frame"], strict=True)]
        sent = max(
            a.bytes + b.bytes for a, b in zip(seen["second visit"], seen["second visit, full frame"], strict=True)
        )
        first = median(v.took for v in seen["first visit"])
        self.goals += [
            Goal.at_most("ten pans and zooms against local + round trips", first, local + fresh * trip, 1.15, "ms"),
            Goal.at_most("second visit, eleven frames, against local", median(again), local + whole, 1.3, "ms"),
            Goal.count("bytes over the network on the second visit", sent, 0),
        ]

    def looks(self, scene: Scene) -> None:
        """Decibels and amplitude, with every byte at hand."""
        streams = self.bench.streams(Path(tempfile.mkdtemp(dir=self.bench.folder)))
        layers = {look: self.bench.ours(scene, look, streams) for look in (Look.DECIBEL, Look.AMPLITUDE)}
        for layer in layers.values():
            paint(layer)
            self.bench.speed_up(layer, streams)
        seen: Results = defaultdict(list)
        for turn in range(self.rounds + 1):
            for look, layer in layers.items():
                views = [layer.extent(), *walk(layer.extent())]
                took = [paint(layer, view) for view in views]
                seen[look.value] += [sum(took) / len(took)] if turn else []
        streams.close()
        decibel, amplitude = median(seen["db"]), median(seen["amplitude"])
        self.goals.append(Goal.at_most("decibels against amplitude, per frame", decibel, amplitude, 1.3, "ms"))

    def many(self, scenes: tuple[Scene, ...]) -> None:
        """Fifty scenes at once."""
        self.bench.sandbox.set(rate_bytes_s=RATE)
        rounds = min(2, self.rounds) if self.fetches_whole else self.rounds
        seen: Results = defaultdict(list)
        for turn in range(self.rounds):
            seen["ours"].append(self.bench.open_all_ours(scenes))
            if turn < rounds:
                seen["one by one"].append(self.bench.open_all_raw(scenes))
        took = {name: median(t for t, _ in both) for name, both in seen.items()}
        gaps = {name: median(g for _, g in both) for name, both in seen.items()}
        print(f"\n{len(scenes)} scenes of {self.bench.gallery.local(scenes[0]).stat().st_size / 1e6:.0f} MB")
        for name, both in seen.items():
            print(f"{name:20}{took[name]:8.2f} s, GUI gap {gaps[name]:8.1f} ms, {len(both)} rounds")
        self.goals += [
            Goal.at_most(f"{len(scenes)} scenes: GUI gap", gaps["ours"], 50.0, 1.0, "ms"),
            Goal.at_least(f"{len(scenes)} scenes: one by one against ours", took["one by one"], took["ours"], 5, "s"),
        ]


def median(values: Iterable[float]) -> float:
    """Of numbers."""
    return statistics.median(values)


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", default="0.3,2", help="of the scenes, in GB")
    parser.add_argument("--scenes", type=Path, default=ROOT / "build" / "bench", help="where made scenes are kept")
    parser.add_argument("--quick", action="store_true", help="one small scene, two rounds: does it run at all?")
    parser.add_argument("--delete", action="store_true", help="remove the scenes afterwards")
    return parser.parse_args()


def prepared(arguments: argparse.Namespace) -> Gallery:
    """The scenes, made if need be."""
    sizes = (0.05,) if arguments.quick else tuple(float(size) for size in arguments.sizes.split(","))
    began = time.monotonic()
    folder = arguments.scenes / "-".join(f"{size:g}" for size in sizes)
    made = gallery(folder, tuple(int(1e9 * size) for size in sizes), 10 if arguments.quick else MANY)
    made.make()
    print(f"scenes ready after {time.monotonic() - began:.0f} s")
    return made


def main() -> None:
    """One run."""
    arguments = parse()
    sys.stdout.reconfigure(line_buffering=True)
    application = QgsApplication([], True)
    application.initQgis()
    scenes, began = prepared(arguments), time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="capella-bench-"))
    options = ("--catalog", str(scenes.catalog), "--images", str(scenes.images), "--max-side", "200000")
    with SandboxProcess(*options, "--cache", str(folder / "cache")) as sandbox:
        bench = Bench(sandbox, scenes, folder)
        sandbox.set(store_latency_ms=LATENCY_MS, connect_latency_ms=CONNECT_MS)
        run = Run(bench, 2 if arguments.quick else arguments.rounds)
        print(
            f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}, GDAL {gdal.__version__}, {run.rounds} rounds, medians; store with"
        )
        print(
            f"{LATENCY_MS} ms a request, {CONNECT_MS} ms a connection; first frames at {RATE >> 20} MiB/s a connection"
        )
        if run.fetches_whole:
            print("This GDAL fetches a whole signed file on opening it: rivals are measured in 1 or 2 rounds.")
        print(f"idle GUI gap {bench.idle():.1f} ms")
        for scene in scenes.large:
            run.first_frames(scene)
        run.wandering(scenes.large[0])
        run.looks(scenes.large[0])
        run.many(scenes.many)
        print(f"idle GUI gap at the end {bench.idle():.1f} ms")
        bench.close()
    print_goals(run.goals)
    print(f"\nmeasured in {time.monotonic() - began:.0f} s")
    shutil.rmtree(folder, ignore_errors=True)
    if arguments.delete:
        shutil.rmtree(arguments.scenes, ignore_errors=True)


if __name__ == "__main__":
    main()
