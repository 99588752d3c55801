"""Measure what scenes cost: `python3 -m sandbox.scenes [--side 2048] [--thumbnails 24] [--cache DIR]`."""

import argparse
import resource
import tempfile
import time
from pathlib import Path

from ..world.generate import generate_items
from . import SceneFiles
from .files import file_names
from .grid import Item


def main() -> None:
    """Print CPU seconds and bytes of every file of one collect, and of many thumbnails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=2048)
    parser.add_argument("--thumbnails", type=int, default=24)
    parser.add_argument("--cache", type=Path)
    options = parser.parse_args()
    started = time.process_time()
    items = {item["id"]: item for item in generate_items()}
    print(f"{time.process_time() - started:6.2f} s  {len(items)} items")
    with tempfile.TemporaryDirectory() as folder:
        files = SceneFiles(options.cache or Path(folder), items.get, max_side=options.side)
        _thumbnails(files, [item for item in items if "_GEO_" in item], options.thumbnails)
        colour = next(item for item in items.values() if "_CSI_" in item["id"])
        _collect(files, items, colour["properties"]["capella:collect_id"])
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:6.0f} MB at most")


def _thumbnails(files: SceneFiles, names: list[str], count: int) -> None:
    spent = []
    for name in names[:: max(1, len(names) // (count + 1))][: count + 1]:
        started = time.process_time()
        files.path(name, f"{name}_thumb.png")
        spent.append(time.process_time() - started)
    rest = spent[1:] or spent
    print(f"{spent[0]:6.2f} s  the first thumbnail, numpy and GDAL loaded for it")
    print(f"{sum(rest) / len(rest):6.2f} s  mean of {len(rest)} more, {max(rest):.2f} s at most")


def _collect(files: SceneFiles, items: dict[str, Item], collect_id: str) -> None:
    products = [item for item in items.values() if item["properties"]["capella:collect_id"] == collect_id]
    geo = next(item for item in products if "_GEO_" in item["id"])
    for item in [*products, files.vessel_item(geo)]:
        for name in sorted(name for name in file_names(item) if name.startswith(item["id"])):
            started = time.process_time()
            path = files.path(item["id"], name)
            print(f"{time.process_time() - started:6.2f} s  {path.stat().st_size:>10} bytes  {name}")


if __name__ == "__main__":
    main()
