"""From a finished download to the library beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from .delivery import DeliveredItem, Delivery, SignedAsset
from .delivery_log import DeliveryLog
from .local_documents import LocalFile
from .local_library import Acquisition, Library
from .shelf import LocalShelf, Shelf
from .transfers import DownloadReport, FileReport, Outcome, Skip


def shelve(
    delivery: Delivery, report: DownloadReport, shelf: Shelf | None = None, log: DeliveryLog | None = None
) -> Path:
    """Records what of `delivery` lies on `shelf` after `report`, and closes the `log`, which the items then link to.

    Returns the root of the catalog. Raises `TransferError`.
    """
    shelf = shelf or LocalShelf()
    if log:
        log.close(report)
    found = acquisitions(delivery, report, shelf, log)
    return Library(report.plan.folder, shelf).record(found, log.path if log else None)


def acquisitions(
    delivery: Delivery, report: DownloadReport, shelf: Shelf, log: DeliveryLog | None = None
) -> Iterator[Acquisition]:
    """Every item of which at least one file is there, fetched now or before."""
    arrived = {file.path: file for file in report.files if file.outcome is not Outcome.FAILED}
    places = dict(_places(report))
    for item in delivery.items:
        files = tuple(_files(item, places, arrived, shelf, log))
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
    item: DeliveredItem,
    places: dict[SignedAsset, Path],
    arrived: dict[Path, FileReport],
    shelf: Shelf,
    log: DeliveryLog | None,
) -> Iterable[LocalFile]:
    for asset in item.assets:
        path = places.get(asset)
        size = shelf.size(path) if path else None
        if path is not None and size is not None:
            report = arrived.get(path)
            known = log.sha256_of(path, size) if log else ""
            yield LocalFile(asset.key, path, size, (report and report.sha256) or known)
