"""The files of any item, made when first asked for."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from .cache import Cache
from .geocoded import Geocoded
from .grid import GEOCODED, Item, Served, product_type
from .texture import Texture

VERSION = 1
Writer = Callable[[Path], None]


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

    def path(self, item_id: str, file_name: str) -> Path:
        """The file on disk; raises KeyError when there is no such item or it has no such file."""
        item = self._item(item_id)
        if file_name not in file_names(item):
            raise KeyError(file_name)
        owner = self._owner(item, file_name)
        return Cache(self.cache).made(self._key(owner), file_name, self._writer(owner, file_name))

    def _item(self, item_id: str) -> Item:
        item = self.items(item_id)
        if item is None:
            raise KeyError(item_id)
        return item

    def _owner(self, item: Item, file_name: str) -> Item:
        """Previews and thumbnails belong to the GEO product of the collect, if the catalog has it."""
        for ending in ("_preview.tif", "_thumb.png"):
            if file_name.endswith(ending):
                return self.items(file_name.removesuffix(ending)) or item
        return item

    def _key(self, item: Item) -> str:
        """Where an item's files live: everything that their content depends on."""
        texture = None
        if self.pixels:
            status = self.pixels.stat()
            texture = [str(self.pixels.resolve()), status.st_size, status.st_mtime_ns]
        told = [VERSION, self.max_side, texture, item["geometry"], item["properties"]]
        digest = sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
        return f"{item['id']}-{digest[:16]}"

    def _writer(self, item: Item, file_name: str) -> Writer:
        geocoded = Geocoded(item, self.max_side, Texture(self.pixels) if self.pixels else None)
        if file_name.endswith("_preview.tif"):
            return geocoded.write_preview
        if file_name.endswith("_thumb.png"):
            return geocoded.write_thumbnail
        if file_name.endswith("_extended.json"):
            return _text_writer(geocoded.metadata().text)
        if file_name == f"{item['id']}.json":
            return _text_writer(json.dumps(self.served_item(item), indent=2))
        if file_name.endswith(".tif") and product_type(item) in GEOCODED:
            return geocoded.write_image
        raise KeyError(file_name)


def file_names(item: Item) -> set[str]:
    """Names of all files an item has: those of its assets, the item itself and its digest."""
    links = (asset.get("href") or "" for asset in item["assets"].values())
    names = {PurePosixPath(urlsplit(link).path).name for link in links}
    return (names | {f"{item['id']}.json", f"{item['id']}_digest.json"}) - {""}


def _text_writer(text: str) -> Writer:
    def write(path: Path) -> None:
        path.write_text(text, encoding="utf-8")

    return write
