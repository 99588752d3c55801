"""The files of any item, made when first asked for."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import md5, sha256
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from .cache import Cache
from .complex_tiff import ComplexTiff
from .detections import Detections, geo_id_of, vessel_item
from .geocoded import Geocoded
from .grid import GEOCODED, Item, Served, product_type
from .nitf import Nitf
from .phase_history import PhaseHistory
from .slant import Slant
from .texture import Texture

Writer = Callable[[Path], None]
SHARED = ("_preview.tif", "_thumb.png")


@dataclass(frozen=True)
class SceneFiles:
    """Makes and keeps files. `items` finds an item by id; `pixels` is a raster to take texture from."""

    cache: Path
    items: Callable[[str], Item | None]
    pixels: Path | None = None
    max_side: int = 2048

    def served_item(self, item: Item) -> Item:
        """The item with shape, transform and pixel spacing of the file that is really served."""
        return Served(item, self.max_side).restated()

    def vessel_item(self, geo_item: Item) -> Item:
        """The STAC item of the vessel detection made from a GEO item."""
        return vessel_item(geo_item)

    def path(self, item_id: str, file_name: str) -> Path:
        """The file on disk; raises KeyError when there is no such item or it has no such file."""
        item = self._item(item_id)
        if file_name not in file_names(item):
            raise KeyError(file_name)
        owner = self._owner(item, file_name)
        return Cache(self.cache).made(self._key(owner), file_name, self._writer(owner, file_name))

    def _item(self, item_id: str) -> Item:
        item = self.items(item_id)
        if item is None and "_VS_" in item_id:
            geo = self.items(geo_id_of(item_id))
            item = vessel_item(geo) if geo else None
        if item is None:
            raise KeyError(item_id)
        return item

    def _owner(self, item: Item, file_name: str) -> Item:
        """Previews and thumbnails belong to the GEO product of the collect, if the catalog has it."""
        for ending in SHARED:
            if file_name.endswith(ending):
                return self.items(file_name.removesuffix(ending)) or item
        return item

    def _key(self, item: Item) -> str:
        """Where an item's files live: everything that their content depends on."""
        texture = None
        if self.pixels:
            status = self.pixels.stat()
            texture = [str(self.pixels.resolve()), status.st_size, status.st_mtime_ns]
        told = [generator_version(), self.max_side, texture, item["geometry"], item["properties"], item["collection"]]
        digest = sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
        return f"{item['id']}-{digest[:16]}"

    def _writer(self, item: Item, name: str) -> Writer:
        texture = Texture(self.pixels) if self.pixels else None
        geocoded = Geocoded(item, self.max_side, texture)
        if name.endswith("_preview.tif"):
            return geocoded.write_preview
        if name.endswith("_thumb.png"):
            return geocoded.write_thumbnail
        if name == f"{item['id']}.json":
            return _text_writer(lambda: json.dumps(self.served_item(item), indent=2))
        if name == f"{item['id']}_digest.json":
            return _text_writer(lambda: self._digest(item))
        if product_type(item) == "VS":
            return self._vessel_writer(item, name)
        if product_type(item) in GEOCODED:
            return _geocoded_writer(geocoded, name)
        return self._slant_writer(Slant(item, self.max_side, texture), name)

    def _slant_writer(self, slant: Slant, name: str) -> Writer:
        if name.endswith("_extended.json"):
            return _text_writer(lambda: ComplexTiff(slant).metadata().text)
        kinds: dict[str, Writer] = {
            "SLC": ComplexTiff(slant).write,
            "SICD": Nitf(slant).write_complex,
            "SIDD": Nitf(slant).write_detected,
            "CPHD": PhaseHistory(slant.item, self.max_side).write,
        }
        return kinds[product_type(slant.item)]

    def _vessel_writer(self, item: Item, name: str) -> Writer:
        geo = self.items(geo_id_of(item["id"]))
        if geo is None:
            raise KeyError(geo_id_of(item["id"]))
        detections = Detections(geo, self.max_side)
        if name.endswith("_landmask.tif"):
            return detections.write_landmask
        return detections.write_diagnostic if name.endswith("_diag.geojson") else detections.write_points

    def _digest(self, item: Item) -> str:
        """Check sums of all other files of an item, which are made for it."""
        names = sorted(file_names(item) - {f"{item['id']}_digest.json"})
        return json.dumps({"files": [_sums(self.path(item["id"], name)) for name in names]}, indent=2)


def file_names(item: Item) -> set[str]:
    """Names of all files an item has: those of its assets, the item itself and its digest."""
    links = (asset.get("href") or "" for key, asset in item["assets"].items() if key != "license")
    names = {PurePosixPath(urlsplit(link).path).name for link in links}
    return (names | {f"{item['id']}.json", f"{item['id']}_digest.json"}) - {""}


@lru_cache(maxsize=1)
def generator_version() -> str:
    """A digest of the generator's own source, so that a changed generator never serves old files."""
    folder = Path(__file__).parent
    sources = sorted([*folder.glob("*.py"), *(folder.parent / "world").glob("*.py")])
    return sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]


def _geocoded_writer(geocoded: Geocoded, name: str) -> Writer:
    if name.endswith("_extended.json"):
        return _text_writer(lambda: geocoded.metadata().text)
    return geocoded.write_colour if product_type(geocoded.item) == "CSI" else geocoded.write_image


def _text_writer(text: Callable[[], str]) -> Writer:
    def write(path: Path) -> None:
        path.write_text(text(), encoding="utf-8")

    return write


def _sums(path: Path) -> dict[str, str]:
    sums = {"md5": md5(usedforsecurity=False), "sha256": sha256()}
    with path.open("rb") as handle:
        while chunk := handle.read(1 << 20):
            for one in sums.values():
                one.update(chunk)
    return {"name": path.name, **{name: one.hexdigest() for name, one in sums.items()}}
