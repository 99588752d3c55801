"""Where the downloaded file of an image lies, if it does (`<folder>/<item id>/<item id>.<suffix>`, see `downloads`)."""

from __future__ import annotations

from pathlib import Path

from .identity import AssetIdentity

SUFFIXES = (".tif", ".tiff", ".ntf", ".nitf")


def local_copy(identity: AssetIdentity, folder: str) -> Path | None:
    """The image of the item in a download folder; None where it is not there. Asks the disk."""
    if not folder or identity.asset_key == "preview":
        return None
    places = (Path(folder) / identity.item_id / f"{identity.item_id}{suffix}" for suffix in SUFFIXES)
    return next((place for place in places if place.is_file()), None)
