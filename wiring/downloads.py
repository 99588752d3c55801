"""From an order to files on the disk: the choice, the queue, and what becomes of what has arrived."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..core.bucket_address import address_of
from ..core.download_proposal import propose, room_in
from ..core.queue_errors import ReportGone

if TYPE_CHECKING:
    from ..app import App
    from ..core.delivery import Delivery
    from ..core.download_entries import DownloadEntry, Wanted


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    offers, downloads, files = app.offers, app.downloads, app.local_files
    page, strip = app.face.downloads, app.face.transfers
    app.face.orders.download_wanted.connect(offers.ask)
    offers.order_seen.connect(app.say.show_preparing)
    offers.ready.connect(lambda delivery: app.face.orders.show_busy(delivery.order_id, ""))
    offers.ready.connect(lambda delivery: _choose_files(app, delivery))
    offers.failed.connect(app.say.show_delivery_failure)
    for shown in (page, strip):
        downloads.queue_changed.connect(shown.show_queue)
        downloads.transfer_changed.connect(shown.show_transfer)
    downloads.failed.connect(app.say.show_delivery_failure)
    downloads.order_expired.connect(app.renewals.notice)
    downloads.renewal_wanted.connect(lambda order_id: app.renewals.renew((order_id,)))
    app.renewals.renewed.connect(downloads.follow_renewal)
    downloads.entry_finished.connect(lambda entry: _finish(app, entry))
    page.details.free = lambda folder: room_in(folder)[0]
    page.pause_wanted.connect(downloads.pause)
    page.go_on_wanted.connect(downloads.go_on)
    page.remove_wanted.connect(downloads.remove)
    page.clear_wanted.connect(downloads.clear_finished)
    page.move_wanted.connect(downloads.move)
    page.folder_wanted.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    page.report_wanted.connect(lambda entry: _show_report(app, entry))
    page.add_to_map_wanted.connect(files.open)
    strip.pause_all_wanted.connect(downloads.pause)
    strip.go_on_all_wanted.connect(downloads.go_on)
    files.opened.connect(app.layers.place_local)
    files.failed.connect(app.say.warn)
    downloads.begin()


def _choose_files(app: App, delivery: Delivery) -> None:
    from ..ui.download_dialog import DownloadDialog
    from ..ui.open_dialog import open_dialog

    folder = app.account.settings.download_folder
    window = app.iface.mainWindow()
    dialog = DownloadDialog(delivery, lambda wanted, place: propose(delivery, wanted, place), folder, window)
    dialog.download_requested.connect(lambda wanted, place: _download(app, delivery, wanted, place))
    open_dialog(dialog)


def _download(app: App, delivery: Delivery, wanted: Wanted, folder: Path) -> None:
    app.account.apply(replace(app.account.settings, download_folder=address_of(folder)))
    app.downloads.add(delivery, wanted, folder)


def _finish(app: App, entry: DownloadEntry) -> None:
    if app.account.settings.add_downloads_to_map:
        app.local_files.open(entry.layers, entry.order_id)


def _show_report(app: App, entry: DownloadEntry) -> None:
    """In the program that shows texts; of a bucket it is fetched by whoever may read there."""
    report = entry.report
    if report and report.is_file():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(report)))
    else:
        app.say.warn(ReportGone(detail=str(report)))
