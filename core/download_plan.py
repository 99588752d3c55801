"""What would be fetched where: a pure decision, shown to the user and compared in tests."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from .delivery import Delivery, SignedAsset
from .transfers import DownloadPlan, PlannedFile, Skip, SkippedFile

IMAGE_ONLY: frozenset[str] = frozenset({"HH", "VV", "HV", "VH", "analytic_product", "changemap"})
"""asset keys of the preset "image only" """
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_RESERVED = re.compile(r"^(con(in\$|out\$)?|prn|aux|nul|(com|lpt)[\d¹²³])\s*(\.|$)", re.IGNORECASE)
LONGEST_NAME = 140
"""bytes in UTF-8; Linux takes 255, Windows counts the whole path"""


def plan(
    delivery: Delivery,
    wanted: frozenset[str] | None,
    folder: Path,
    exists: Callable[[Path], bool] = Path.exists,
) -> DownloadPlan:
    """Files of `delivery` into `folder/<item id>/<file>`.

    `wanted` holds asset keys, None means everything. A file that exists under its final name is complete and skipped;
    a preview that several items share is fetched once. Nothing lands outside `folder`, whatever names the service has.
    """
    files: list[PlannedFile] = []
    skipped: list[SkippedFile] = []
    taken: dict[str, Path] = {}
    for item in delivery.items:
        for asset in item.assets:
            target = _free_target(folder / safe_name(item.row.item_id), asset, taken)
            reason = _reason(asset, wanted, taken, target, exists)
            if reason in (None, Skip.ON_DISK):
                taken[asset.url.bare] = target
            if reason is None:
                files.append(PlannedFile(asset, target, asset.size_bytes))
            else:
                skipped.append(SkippedFile(asset, reason, taken.get(asset.url.bare, target)))
    return DownloadPlan(delivery.order_id, folder, tuple(files), tuple(skipped))


def _free_target(folder: Path, asset: SignedAsset, taken: dict[str, Path]) -> Path:
    """A place that no other file of the plan has, also on disks that know no case."""
    name = safe_name(asset.url.file_name or asset.key)
    others = {str(path).casefold() for bare, path in taken.items() if bare != asset.url.bare}
    number = 1
    target = folder / name
    while str(target).casefold() in others:
        target = folder / safe_name(f"{asset.key}_{number}_{name}")
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


def safe_name(name: str) -> str:
    """`name` as one path segment that Windows, macOS and Linux accept: no separator, no reserved word, not too long."""
    clean = _FORBIDDEN.sub("_", name).strip(" .") or "_"
    if _RESERVED.match(clean):
        clean = "_" + clean
    stem, dot, suffix = clean.rpartition(".")
    if not dot or len(suffix.encode()) > 15:
        return _cut(clean, LONGEST_NAME)
    return _cut(stem, LONGEST_NAME - len(suffix.encode()) - 1) + dot + suffix


def _cut(text: str, most_bytes: int) -> str:
    return text.encode()[:most_bytes].decode(errors="ignore").rstrip(" .") or "_"
