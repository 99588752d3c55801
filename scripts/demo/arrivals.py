"""An order on its way to the disk: plan, bucket, queue, report, the layers that read the disk now, and the library."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pacing import Step
from qgis.PyQt.QtWidgets import QDialog, QPushButton
from road import Road

BUCKET = "s3://my-bucket/capella"


class Arrivals:
    """Goes on where a road has streamed its order."""

    def __init__(self, road: Road) -> None:
        self.road, self.app, self.iface = road, road.app, road.iface

    def walk(self) -> Iterator[Step]:
        """Everything of this file."""
        yield from self._plan()
        yield from self._fetch()
        yield from self._read_from_disk()
        yield from self._library()

    def _plan(self) -> Iterator[Step]:
        """What would be fetched, into a folder and into a bucket."""
        self.app.face.orders.download_wanted.emit(self.road.order_id)
        yield self._dialog
        dialog = self._dialog()
        dialog.filesBox.setCollapsed(False)
        dialog.folder.setFilePath(BUCKET)
        yield 0.5
        yield from self.road.picture("download_bucket")
        dialog.folder.setFilePath(os.environ["CAPELLA_DEMO_DOWNLOADS"])
        yield 0.5
        yield from self.road.picture("download")

    def _fetch(self) -> Iterator[Step]:
        """The queue at work and the report: the files arrive, verified, and the report lies beside them."""
        face, account, dialog = self.app.face, self.app.account, self._dialog()
        ended: list[Any] = []
        self.app.downloads.entry_finished.connect(ended.append)
        # A harbour scene arrives before anybody could take a picture.
        account.apply(replace(account.settings, download_speed_limit=1_500_000))
        dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
        face.show_page(self.road.page("DOWNLOADS"))
        yield lambda: any(t.bytes_per_second and t.entry.permille > 300 for t in face.downloads.queue.transfers)
        yield from self.road.picture("queue")
        account.apply(replace(account.settings, download_speed_limit=0))
        yield lambda: ended
        yield 0.5
        yield from self.road.picture("report", with_messages=True)
        arrived = [file for file in ended[0].planned if file.stage.is_arrived]
        checked = sum(file.stage.value == "digest" for file in arrived)
        self.road.say(f"Downloaded {len(arrived)} files, {checked} of them verified by their sha256.")
        written = ended[0].report
        if written is None or not written.is_file():
            raise RuntimeError(f"no report lies beside the files: {written}")

    def _read_from_disk(self) -> Iterator[Step]:
        """The offer above the map is taken: the same layers read the downloaded files."""
        offers = [one for one in self.iface.mainWindow().findChildren(QPushButton) if one.text() == "Read from &disk"]
        offers[0].click()
        yield lambda: all(map(self.app.swaps.is_local, self.road.ours()))
        yield lambda: not self.iface.mapCanvas().isDrawing()
        self.road.say(f"All {len(self.road.ours())} layers read the disk, at one click.")

    def _library(self) -> Iterator[Step]:
        """All that lies in the folder."""
        page = self.app.face.local_library
        self.app.face.show_page(self.road.page("LIBRARY"))
        yield lambda: page.holdings.rowCount()
        page.list.setCurrentIndex(page.list.model().index(0, 0))
        yield 0.5
        yield from self.road.picture("library")
        self.road.say(f"The library holds {page.holdings.rowCount()} items.")

    def _dialog(self) -> Any:
        window = self.iface.mainWindow()
        return next((d for d in window.findChildren(QDialog) if d.isVisible() and hasattr(d, "wanted")), None)
