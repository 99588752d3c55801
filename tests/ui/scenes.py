"""Every page of the dock and every dialog, by its name."""

from __future__ import annotations

import capella_ui_basket_scenes as basket_scenes
import capella_ui_examples as examples
import capella_ui_order_scenes as order_scenes
import capella_ui_search_scenes as search_scenes
import capella_ui_transfers as queue_examples
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.settings import Settings
from capella_explorer.ui.connection_dialog import ConnectionDialog
from capella_explorer.ui.download_dialog import DownloadDialog
from capella_explorer.ui.options_page import OptionsPage
from capella_explorer.ui.pages import Page
from capella_ui_search_scenes import dock
from qgis.PyQt.QtWidgets import QWidget


def tasks() -> QWidget:
    shown = dock(Page.TASKS)
    shown.tasks.add_tasks(examples.tasks(), True)
    shown.tasks.mark_delivered(frozenset({examples.task(2).task_id}))
    shown.tasks.list.setCurrentIndex(shown.tasks.list.model().index(0, 0))
    return shown


def connection() -> QWidget:
    dialog = ConnectionDialog((CAPELLA, examples.SANDBOX))
    dialog.key.setText("0123456789")
    dialog.test.click()
    dialog.show_verdict(True, "The key belongs to ana@example.org, Example GIS.")
    return dialog


def download() -> QWidget:
    return DownloadDialog(examples.delivery(), queue_examples.proposal, "/tmp")


def options() -> QWidget:
    return OptionsPage(Settings())


def downloaded() -> QWidget:
    shown = dock(Page.LIBRARY)
    holdings = tuple(queue_examples.holding(number, is_missing=number == 5) for number in range(9, 0, -1))
    shown.local_library.show_holdings(holdings, queue_examples.FOLDER)
    shown.local_library.list.setCurrentIndex(shown.local_library.list.model().index(1, 0))
    return shown


def downloaded_empty() -> QWidget:
    return dock(Page.LIBRARY)


ALONE = (
    tasks,
    downloaded,
    downloaded_empty,
    connection,
    download,
    options,
)
SCENES = {
    scene.__name__: scene for scene in (*search_scenes.SCENES, *basket_scenes.SCENES, *order_scenes.SCENES, *ALONE)
}
