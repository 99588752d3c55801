"""What was downloaded, as a self-contained static STAC catalog beside the files: any STAC engine can take it over.

<folder>/catalog.json                          the root, written anew after every delivery
<folder>/collections/<collection>/collection.json
<folder>/<item id>/item.json                   the item, its assets being the files beside it
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from .cancel import CancelledCheck, never, stop_if
from .delivery import DeliveredItem
from .download_plan import LONGEST_PATH, home_of
from .local_catalog import catalog_document, collection_document
from .local_documents import (
    CATALOG_FILE,
    COLLECTION_FILE,
    COLLECTIONS,
    ITEM_FILE,
    Holding,
    LocalFile,
    LocalItem,
    local_document,
    read_local,
)
from .safe_names import item_folder_name, length_on_windows, safe_name
from .shelf import LocalShelf, Shelf

LONGEST_TAIL = 60
"""characters by which the name of a file may be longer than that of its item"""
TRIES = 5
"""how often the catalog is written again because another process added items meanwhile"""


@dataclass(frozen=True)
class Acquisition:
    """An item of a delivery and its files that lie on the disk now."""

    item: DeliveredItem
    files: tuple[LocalFile, ...]


class Library:
    """A folder of downloads. Items are told from their own files, so nothing is lost when the catalog is."""

    def __init__(self, folder: Path, shelf: Shelf | None = None) -> None:
        self.folder = folder
        self._shelf = shelf or LocalShelf()
        self._recorded: set[Path] = set()

    @property
    def catalog(self) -> Path:
        """The root of the catalog, where anything was recorded yet."""
        return self.folder / CATALOG_FILE

    def record(self, acquisitions: Iterable[Acquisition], report: Path | None = None) -> Path:
        """Writes the items and then the catalog; files that an item had before and still has are kept.

        The items link to `report`, which tells how their files came. Returns the root of the catalog. Raises
        `FolderNotWritable`, and `ServiceFailed` for what is no STAC item.
        """
        for acquisition in acquisitions:
            if acquisition.files:
                self._record(acquisition, report)
        return self.catalog_again()

    def items(self, cancelled: CancelledCheck = never) -> Iterator[LocalItem]:
        """Every item on the disk, by its id; what is no item of ours is passed over. Raises `Cancelled`."""
        for path in sorted(self._item_files()):
            stop_if(cancelled)
            if item := self._read(path):
                yield item

    def holdings(self, cancelled: CancelledCheck = never) -> Iterator[Holding]:
        """Every item with what is missing of it, newest first. Raises `Cancelled`."""
        found = [Holding(item, self._missing(item)) for item in self.items(cancelled)]
        dated = (holding for holding in found if holding.item.acquired)
        yield from sorted(dated, key=_acquired, reverse=True)
        yield from (holding for holding in found if not holding.item.acquired)

    def find(self, item_id: str) -> LocalItem | None:
        """The item of that id, None where it is not here."""
        found = self._read(self.folder / item_folder_name(item_id) / ITEM_FILE)
        if found or length_on_windows(str(self.folder)) + 2 * len(item_id) < LONGEST_PATH - LONGEST_TAIL:
            return found
        # So deep on the disk its folder has a shorter name.
        return next((item for item in self.items() if item.item_id == item_id), None)

    def catalog_again(self) -> Path:
        """Writes catalog and collections for what lies here; needed only where somebody moved items by hand.

        Two processes may do so at once: whoever finds more items than were written writes once more. Raises
        `FolderNotWritable`.
        """
        for _ in range(TRIES):
            before = self._item_files()
            self._write_catalog(tuple(self.items()))
            if before == self._item_files():
                break
        return self.catalog

    def _record(self, acquisition: Acquisition, report: Path | None) -> None:
        row = acquisition.item.row
        home = home_of(self.folder, acquisition.item)
        before = self._read(home / ITEM_FILE)
        kept = {file.asset_key: file for file in before.files if self._has(file)} if before else {}
        files = kept | {file.asset_key: _with_digest(file, kept.get(file.asset_key)) for file in acquisition.files}
        parent = self._collection_file(row.collection) if row.collection else None
        document = local_document(acquisition.item.document(), files.values(), home, parent, report)
        self._write(home / ITEM_FILE, document)
        self._recorded.add(home / ITEM_FILE)

    def _write_catalog(self, items: tuple[LocalItem, ...]) -> None:
        children, orphans = [], [item.path for item in items if not item.collection]
        for name in sorted({item.collection for item in items if item.collection}):
            path = self._collection_file(name)
            self._write(path, collection_document(name, [item for item in items if item.collection == name], path))
            children.append(path)
        self._write(self.catalog, catalog_document(self.folder, children, orphans))

    def _item_files(self) -> set[Path]:
        """Those that are found, and what was written just now: not every shelf can be listed."""
        return self._recorded | set(self._shelf.find(self.folder, ITEM_FILE))

    def _missing(self, item: LocalItem) -> tuple[LocalFile, ...]:
        return tuple(file for file in item.files if not self._has(file))

    def _has(self, file: LocalFile) -> bool:
        return self._shelf.size(file.path) == file.size_bytes

    def _read(self, path: Path) -> LocalItem | None:
        try:
            return read_local(json.loads(self._shelf.read(path) or ""), path)
        except (LookupError, TypeError, ValueError, AttributeError):
            return None

    def _write(self, path: Path, document: Any) -> None:
        self._shelf.write(path, json.dumps(document, indent=2))

    def _collection_file(self, name: str) -> Path:
        return self.folder / COLLECTIONS / safe_name(name) / COLLECTION_FILE


def _acquired(holding: Holding) -> datetime:
    return holding.item.acquired or datetime.min.replace(tzinfo=timezone.utc)


def _with_digest(file: LocalFile, before: LocalFile | None) -> LocalFile:
    """A file that was found here again keeps the check sum with which it came."""
    is_same = (
        before is not None and not file.sha256 and (before.path, before.size_bytes) == (file.path, file.size_bytes)
    )
    return before if before is not None and is_same else file
