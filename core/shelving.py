"""From a finished download to the library beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from .delivery import DeliveredItem, Delivery, SignedAsset
from .local_documents import LocalFile
from .local_library import Acquisition, Library
from .shelf import LocalShelf, Shelf
from .transfers import DownloadReport, FileReport, Outcome, Skip


def shelve(delivery: Delivery, report: DownloadReport, shelf: Shelf | None = None) -> Path:
    """Records what of `delivery` lies on `shelf` after `report`; returns the root of the catalog.

    Raises `TransferError`.
    """
    shelf = shelf or LocalShelf()
    return Library(report.plan.folder, shelf).record(acquisitions(delivery, report, shelf))


def acquisitions(delivery: Delivery, report: DownloadReport, shelf: Shelf) -> Iterator[Acquisition]:
    """Every item of which at least one file is there, fetched now or before."""
    arrived = {file.path: file for file in report.files if file.outcome is not Outcome.FAILED}
    places = dict(_places(report))
    for item in delivery.items:
        files = tuple(_files(item, places, arrived, shelf))
        if files:
            yield Acquisition(item, files)


def _places(report: DownloadReport) -> Iterator[tuple[SignedAsset, Path]]:
    """Where each asset went, or was found."""
    for file in report.plan.files:
        yield file.asset, file.target
    for skipped in report.plan.skipped:
        if skipped.reason in (Skip.ON_DISK, Skip.SHARED) and skipped.path:
            yield skipped.asset, skipped.path


def _files(
    item: DeliveredItem, places: dict[SignedAsset, Path], arrived: dict[Path, FileReport], shelf: Shelf
) -> Iterable[LocalFile]:
    for asset in item.assets:
        path = places.get(asset)
        size = shelf.size(path) if path else None
        if path is not None and size is not None:
            report = arrived.get(path)
            yield LocalFile(asset.key, path, size, (report and report.sha256) or "")
