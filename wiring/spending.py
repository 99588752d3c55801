"""The log of spending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    app.face.orders.spend_log_wanted.connect(lambda: open_log(app))


def open_log(app: App) -> None:
    """Opens the log, or brings the open one to the front. It goes with the dock when the plugin is unloaded."""
    from ..ui.spend_log import SpendLog

    shown = app.face.findChild(SpendLog)
    if shown is not None:
        shown.raise_()
        app.spending.read()
        return
    log, spending = SpendLog(app.face), app.spending
    log.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    log.export_wanted.connect(spending.export)
    log.folder_wanted.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    spending.book_read.connect(log.show_book)
    spending.exported.connect(log.show_exported)
    failed = lambda error: log.show_failure(spoken(error.sentence))  # noqa: E731 - so that it can be taken back
    spending.failed.connect(failed)
    log.destroyed.connect(lambda _log: spending.failed.disconnect(failed))
    app.reviews.ended.connect(log.read_wanted)
    app.renewals.ended.connect(log.read_wanted)
    log.read_wanted.connect(spending.read)
    log.show()
    spending.read()
