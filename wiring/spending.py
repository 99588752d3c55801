"""The log of spending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ..app import App
    from ..ui.options_page import OptionsPage


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    app.face.orders.spend_log_wanted.connect(lambda: open_log(app, app.face))
    app.options.opened.connect(lambda page: _offer(app, page))


def _offer(app: App, page: OptionsPage) -> None:
    """The options of QGIS are modal: what opens from them and is not theirs could not be used."""
    from ..ui.spending_options import SpendingOptions

    for section in page.findChildren(SpendingOptions):
        section.log_wanted.connect(lambda: open_log(app, page.window()))


def open_log(app: App, over: QWidget) -> None:
    """Opens the log over a window, or brings the open one to the front; it goes with that window."""
    from ..ui.spend_log import SpendLog

    shown = over.findChild(SpendLog)
    if shown is not None:
        shown.raise_()
        app.spending.read()
        return
    log, spending = SpendLog(over), app.spending
    log.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    log.export_wanted.connect(spending.export)
    log.folder_wanted.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    spending.book_read.connect(log.show_book)
    spending.exported.connect(log.show_exported)
    spending.failed.connect(log.show_failure)
    app.reviews.ended.connect(log.read_wanted)
    app.renewals.ended.connect(log.read_wanted)
    log.read_wanted.connect(spending.read)
    log.show()
    spending.read()
