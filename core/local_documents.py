"""What lies on disk as static STAC: the documents of items, collections and the catalog that holds them. Pure."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .grid import grid_of
from .item_file import public_document
from .moments import parse_moment
from .products import AssetRole, ProductType
from .stac import read_item
from .wire.reading import Document

if TYPE_CHECKING:
    from ..vendor.pystac import Item

ITEM_FILE, CATALOG_FILE, COLLECTION_FILE, COLLECTIONS = "item.json", "catalog.json", "collection.json", "collections"
FILE_EXTENSION = "https://stac-extensions.github.io/file/v2.1.0/schema.json"
PROJECTION_EXTENSION = "https://stac-extensions.github.io/projection/v1.1.0/schema.json"
SHA256_MULTIHASH = "1220"
"""what stands before a sha256 in a multihash: its code and its length (https://multiformats.io/multihash)"""
_PROJECTION = ("proj:epsg", "proj:code", "proj:shape", "proj:transform", "proj:bbox", "proj:geometry")


@dataclass(frozen=True)
class LocalFile:
    """A file that was fetched whole. `sha256` is in hex, empty where nobody computed it."""

    asset_key: str
    path: Path
    size_bytes: int
    sha256: str = ""


def local_document(
    document: Document,
    files: Iterable[LocalFile],
    home: Path,
    collection_file: Path | None,
    report: Path | None = None,
) -> Document:
    """The item as it lies in the folder `home`: its assets are `files`, and no link leads to anything signed.

    `collection_file` is its parent; None where it has no collection, and then the catalog is. `report` tells how its
    files came and were checked. Raises `ServiceFailed` for what is no STAC item.
    """
    item = read_item(public_document(dict(document)))
    source = next((link.get_href() for link in item.links if link.rel == "self"), None)
    item.clear_links()
    assets = dict(item.assets)
    item.assets.clear()
    for file in files:
        asset = assets.get(file.asset_key) or _new_asset(file)
        asset.href = _relative(file.path, home)
        asset.extra_fields |= {"file:size": file.size_bytes}
        if file.sha256:
            asset.extra_fields |= {"file:checksum": SHA256_MULTIHASH + file.sha256}
        item.assets[file.asset_key] = asset
    if FILE_EXTENSION not in item.stac_extensions:
        item.stac_extensions.append(FILE_EXTENSION)
    _place_projection(item, document)
    local = item.to_dict(include_self_link=False, transform_hrefs=False)
    local["links"] = [*_links(home, collection_file, source), *_report_links(home, report)]
    return local


def _new_asset(file: LocalFile) -> Any:
    from ..vendor.pystac import Asset

    return Asset(file.path.name, roles=["data"])


def _relative(path: Path, home: Path) -> str:
    return Path(os.path.relpath(path, home)).as_posix()


def _place_projection(item: Item, document: Document) -> None:
    """Moves the grid from the item to its image, the only asset that it describes, as engines read it there.

    They believe what they are told: where a geocoded image's grid cannot be true they had better read the file.
    """
    image = next((key for key in item.assets if key in ("HH", "VV", "HV", "VH")), None)
    told = {name: item.properties.pop(name) for name in _PROJECTION if name in item.properties}
    if image is None or _is_false(item, document, image):
        return
    item.assets[image].extra_fields = {**told, **item.assets[image].extra_fields}
    if told and not any("/projection/" in url for url in item.stac_extensions):
        item.stac_extensions.append(PROJECTION_EXTENSION)


def _is_false(item: Item, document: Document, image: str) -> bool:
    kind = item.properties.get("sar:product_type")
    geocoded = kind in ProductType._value2member_map_ and ProductType(kind).is_geocoded
    return geocoded and grid_of(document, image) is None


def _links(home: Path, collection_file: Path | None, source: str | None) -> list[Document]:
    root: Document = {"rel": "root", "href": f"../{CATALOG_FILE}", "type": "application/json"}
    parent = _relative(collection_file, home) if collection_file else f"../{CATALOG_FILE}"
    links: list[Document] = [root, {**root, "rel": "parent", "href": parent}]
    if collection_file:
        links.append({**root, "rel": "collection", "href": parent})
    return [*links, {"rel": "via", "href": source, "type": "application/geo+json"}] if source else links


def _report_links(home: Path, report: Path | None) -> list[Document]:
    """`describedby` is a relation of IANA's registry: a resource that tells about the item."""
    if report is None:
        return []
    href = _relative(report, home)
    return [{"rel": "describedby", "href": href, "type": "application/json", "title": "Report of the delivery"}]


@dataclass(frozen=True)
class LocalItem:
    """One item that lies in the library, as it is browsed."""

    item_id: str
    collection: str
    product_type: str
    acquired: datetime | None
    bbox: tuple[float, float, float, float] | None
    files: tuple[LocalFile, ...]
    path: Path
    """its STAC item"""

    @property
    def home(self) -> Path:
        """Its folder."""
        return self.path.parent

    @property
    def size_bytes(self) -> int:
        """What its files weigh."""
        return sum(file.size_bytes for file in self.files)

    def file(self, asset_key: str) -> LocalFile | None:
        """The file of that asset, None where there is none."""
        return next((file for file in self.files if file.asset_key == asset_key), None)


@dataclass(frozen=True)
class Holding:
    """An item as it was found on the disk."""

    item: LocalItem
    missing: tuple[LocalFile, ...] = ()
    """files that were here and are gone, or have another size now"""

    @property
    def images(self) -> tuple[Path, ...]:
        """What can be opened of the item itself, the image or the result of an analytic."""
        return tuple(f.path for f in self.item.files if f not in self.missing and AssetRole(f.asset_key).is_data)


def read_local(document: Document, path: Path) -> LocalItem:
    """What a stored item says. Raises `LookupError`, `TypeError` or `ValueError` for what was not written by us."""
    properties, home = document["properties"], path.parent
    box: list[Any] = list(document.get("bbox") or ())
    files = tuple(_local_file(key, asset, home) for key, asset in document["assets"].items())
    return LocalItem(
        str(document["id"]), str(document.get("collection") or ""), str(properties.get("sar:product_type") or ""),
        parse_moment(properties.get("datetime") or properties.get("start_datetime")),
        (float(box[0]), float(box[1]), float(box[2]), float(box[3])) if len(box) == 4 else None, files, path,
    )  # fmt: skip


def _local_file(key: str, asset: Document, home: Path) -> LocalFile:
    checksum = str(asset.get("file:checksum") or "")
    digest = checksum[len(SHA256_MULTIHASH) :] if checksum.startswith(SHA256_MULTIHASH) else ""
    return LocalFile(key, Path(os.path.normpath(home / asset["href"])), int(asset.get("file:size") or 0), digest)
