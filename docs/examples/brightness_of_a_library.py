"""A worked example: mean brightness of every image in a library of downloads, computed by Dask in chunks.

    python -m venv engine && engine/bin/pip install -r requirements/engines.txt
    engine/bin/python docs/examples/brightness_of_a_library.py ~/capella

Nothing here knows Capella Explorer: a library is a static STAC catalog, which any engine that reads STAC can take over.
To leave the desktop, give Dask a cluster (`dask.distributed.Client("scheduler:8786")`) before `compute()`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import odc.stac
import pystac
import xarray

IMAGES = ("HH", "VV", "HV", "VH")
CHUNK = 2048


def images(folder: Path) -> list[tuple[pystac.Item, str]]:
    """Items of the library whose geocoded image lies here, each with the key of the image."""
    catalog = pystac.Catalog.from_file(str(folder / "catalog.json"))
    geocoded = [i for i in catalog.get_items(recursive=True) if i.properties.get("sar:product_type") in ("GEO", "GEC")]
    return [(item, key) for item in geocoded for key in IMAGES if key in item.assets]


def pixels(item: pystac.Item, key: str) -> xarray.DataArray:
    """The image, opened lazily: nothing is read before something is computed."""
    loaded = odc.stac.load([item], bands=[key], chunks={"x": CHUNK, "y": CHUNK})
    return loaded[key].isel(time=0)


def main(folder: Path) -> None:
    """Prints one line of JSON for each image."""
    for item, key in images(folder):
        image = pixels(item, key)
        valid = image.where(image > 0)
        mean, count = valid.mean().compute(), valid.count().compute()
        height, width = image.shape
        print(json.dumps({
            "item": item.id, "band": key, "shape": [height, width], "chunks": image.data.npartitions,
            "valid": int(count), "mean": round(float(mean), 3), "epsg": image.odc.crs.epsg,
        }))  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]))
