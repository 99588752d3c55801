"""Where the downloaded file of a streamed layer lies, in every folder that the plugin has put downloads into."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .identity import AssetIdentity
from .local_library import Library
from .safe_names import item_folder_name, safe_name

SUFFIXES = (".tif", ".tiff", ".ntf", ".nitf")


@dataclass(frozen=True)
class LocalOffer:
    """Layers that still stream what lies on the disk now."""

    layer_ids: tuple[str, ...]
    title: str
    """name of the first"""


def local_copy(identity: AssetIdentity, folders: Iterable[Path]) -> Path | None:
    """The file of an asset, in the first folder that has it whole; None where none has. Asks the disk."""
    for folder in folders:
        found = _recorded(identity, folder) or _named(identity, folder)
        if found:
            return found
    return None


def _recorded(identity: AssetIdentity, folder: Path) -> Path | None:
    """As the library's record of the item says, whatever the file is called."""
    item = Library(folder).find(identity.item_id)
    file = item.file(identity.asset_key) if item and item.collection in ("", identity.collection) else None
    return file.path if file and _size(file.path) == file.size_bytes else None


def _named(identity: AssetIdentity, folder: Path) -> Path | None:
    """As the vendor names an image: of a download that was broken off before its record was written, or of others."""
    if identity.asset_key == "preview":
        return None
    home = folder / item_folder_name(identity.item_id)
    places = (home / f"{safe_name(identity.item_id)}{suffix}" for suffix in SUFFIXES)
    return next((place for place in places if place.is_file()), None)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
