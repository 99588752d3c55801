"""What would be fetched where: a pure decision, shown to the user and compared in tests."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from .delivery import Delivery, SignedAsset
from .transfers import DownloadPlan, PlannedFile, Skip, SkippedFile

IMAGE_ONLY: frozenset[str] = frozenset({"HH", "VV", "HV", "VH", "analytic_product", "changemap"})
"""asset keys of the preset "image only" """
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
LONGEST_NAME = 140


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
            target = folder / safe_name(item.row.item_id) / safe_name(asset.url.file_name or asset.key)
            reason = _reason(asset, wanted, taken, target, exists)
            if reason is None:
                taken[asset.url.bare] = target
                files.append(PlannedFile(asset, target, asset.size_bytes))
            else:
                skipped.append(SkippedFile(asset, reason, taken.get(asset.url.bare, target)))
    return DownloadPlan(delivery.order_id, folder, tuple(files), tuple(skipped))


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
    if len(clean) <= LONGEST_NAME:
        return clean
    stem, dot, suffix = clean.rpartition(".")
    keep = LONGEST_NAME - len(suffix) - 1
    return stem[:keep] + dot + suffix if dot and 0 < len(suffix) < 16 else clean[:LONGEST_NAME]
