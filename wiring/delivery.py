"""From an order to layers on the map and files on the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App
    from ..core.delivery import Delivery


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    delivery, strip = app.delivery, app.face.transfers
    delivery.layer_opened.connect(lambda event: app.layers.place(event.layer, event.order))
    delivery.layer_opened.connect(lambda event: app.map.show_unseen(event.layer))
    delivery.layer_opened.connect(lambda _event: app.highlight.show(()))
    delivery.not_opened.connect(lambda event: app.say.warn(event.error))
    delivery.order_seen.connect(app.say.show_preparing)
    delivery.stream_finished.connect(lambda order_id, _count: app.face.orders.show_busy(order_id, ""))
    delivery.failed.connect(app.say.show_delivery_failure)
    delivery.purchase_needed.connect(app.basket.add)
    delivery.purchase_needed.connect(app.say.show_buy_first)
    delivery.delivery_ready.connect(lambda ready: app.face.orders.show_busy(ready.order_id, ""))
    delivery.delivery_ready.connect(lambda ready: _choose_files(app, ready))
    delivery.transfer_begun.connect(strip.begin)
    delivery.transfer_advanced.connect(strip.advance)
    delivery.transfer_ended.connect(lambda job, report, words: strip.finish(job, report, spoken(words)))
    strip.cancel_wanted.connect(delivery.cancel)
    strip.retry_wanted.connect(delivery.retry)
    strip.folder_wanted.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    strip.add_to_map_wanted.connect(lambda path: delivery.open_files((path,)))
    delivery.file_opened.connect(app.layers.place_local)
    app.streaming.order_expired.connect(lambda identity: app.renewals.notice(identity.order_id))
    app.streaming.failed.connect(lambda _identity, error: app.say.warn(error))


def _choose_files(app: App, delivery: Delivery) -> None:
    from ..ui.download_dialog import DownloadDialog

    dialog = DownloadDialog(delivery, app.account.settings.download_folder, app.iface.mainWindow())
    dialog.download_requested.connect(lambda _id, wanted, folder: _download(app, delivery, wanted, folder))
    dialog.open()


def _download(app: App, delivery: Delivery, wanted: frozenset[str] | None, folder: Path) -> None:
    app.account.apply(replace(app.account.settings, download_folder=str(folder)))
    app.delivery.download(delivery, wanted, folder)
