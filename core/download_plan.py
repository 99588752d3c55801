"""What would be fetched where: a pure decision, shown to the user and compared in tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .delivery import DeliveredItem, Delivery, SignedAsset
from .safe_names import file_name, item_folder_name, length_on_windows, same_place, shortened
from .transfers import DownloadPlan, PlannedFile, Skip, SkippedFile

IMAGE_ONLY: frozenset[str] = frozenset({"HH", "VV", "HV", "VH", "analytic_product", "changemap"})
"""asset keys of the preset "image only" """
EVERYTHING: frozenset[str] | None = None
"""the preset that leaves nothing out"""
GROUPS = {"raster": frozenset({"HH", "VV", "HV", "VH"})}
"""words of the vendor's client that stand for several asset keys"""
LONGEST_PATH = 259
"""characters of a whole path that every program on Windows opens"""
_GROWING = len(".part.ranges")
"""what a name is longer by while the file arrives"""
SHORTEST_NAME = 32
"""characters below which nothing is shortened: in a folder that is itself too long it would not help"""


def plan(
    delivery: Delivery,
    wanted: frozenset[str] | None,
    folder: Path,
    exists: Callable[[Path], bool] = Path.exists,
    free_bytes: int | None = None,
    bytes_of: Callable[[Path], int | None] = lambda path: path.stat().st_size if path.is_file() else None,
) -> DownloadPlan:
    """Files of `delivery` into `folder/<item id>/<file>`.

    `wanted` holds asset keys, `raster` among them meaning the image; None means everything. A file that exists under
    its final name is complete and skipped, unless its size shows that another program left it unfinished: then it is
    replaced. A preview that several items share is fetched once. Nothing lands outside
    `folder`, whatever names the service has, and no path is longer than Windows takes unless `folder` alone is.
    """
    keys = None if wanted is None else frozenset(key for word in wanted for key in GROUPS.get(word, {word}))
    files: list[PlannedFile] = []
    skipped: list[SkippedFile] = []
    taken: dict[str, Path] = {}
    for item in delivery.items:
        home, digest = home_of(folder, item), _digest(item)
        for asset in item.assets:
            target = _free_target(home, asset, taken)
            reason = _reason(asset, keys, taken, target, exists)
            if reason in (None, Skip.ON_DISK):
                taken[asset.url.bare] = target
            is_broken = reason is Skip.ON_DISK and _differs(bytes_of(target), asset.size_bytes)
            if reason is None or is_broken:
                sums = None if asset is digest else digest
                files.append(PlannedFile(asset, target, asset.size_bytes, sums, is_broken))
            else:
                skipped.append(SkippedFile(asset, reason, taken.get(asset.url.bare, target)))
    return DownloadPlan(delivery.order_id, folder, tuple(files), tuple(skipped), free_bytes)


def _differs(found: int | None, told: int | None) -> bool:
    return None not in (found, told) and found != told


def _digest(item: DeliveredItem) -> SignedAsset | None:
    """The file of the item's check sums, `<item id>_digest.json`, where one is delivered (capella-api.md 2)."""
    return next((asset for asset in item.assets if asset.url.file_name.endswith("_digest.json")), None)


def home_of(folder: Path, item: DeliveredItem) -> Path:
    """The folder of an item: of its id, shortened where its longest file could not be opened on Windows."""
    longest = max((length_on_windows(_name(asset)) for asset in item.assets), default=0)
    room = LONGEST_PATH - _GROWING - length_on_windows(str(folder)) - 2 - longest
    return folder / shortened(item_folder_name(item.row.item_id), max(room, SHORTEST_NAME))


def _name(asset: SignedAsset) -> str:
    return file_name(asset.url.file_name or asset.key)


def _free_target(folder: Path, asset: SignedAsset, taken: dict[str, Path]) -> Path:
    """A place that no other file of the plan has, also on disks that know no case."""
    room = max(LONGEST_PATH - _GROWING - length_on_windows(str(folder)) - 1, SHORTEST_NAME)
    name = _name(asset)
    others = {same_place(str(path)) for bare, path in taken.items() if bare != asset.url.bare}
    number = 1
    target = folder / shortened(name, room)
    while same_place(str(target)) in others:
        target = folder / shortened(file_name(f"{asset.key}_{number}_{name}"), room)
        number += 1
    return target


def _reason(
    asset: SignedAsset,
    wanted: frozenset[str] | None,
    taken: dict[str, Path],
    target: Path,
    exists: Callable[[Path], bool],
) -> Skip | None:
    if not asset.role.is_fetchable:
        return Skip.NO_FILE
    if wanted is not None and asset.key not in wanted:
        return Skip.NOT_WANTED
    if asset.url.bare in taken:
        return Skip.SHARED
    return Skip.ON_DISK if exists(target) else None
