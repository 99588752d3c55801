"""What lies on the disk, and the way back to the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..ui.pages import Page
from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    page, library = app.face.local_library, app.local_library
    page.refresh_wanted.connect(library.refresh)
    page.open_wanted.connect(app.local_files.open)
    page.zoom_wanted.connect(app.map.zoom_to_boxes)
    page.folder_wanted.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    library.began.connect(page.begin)
    library.known.connect(page.show_holdings)
    library.gone.connect(page.show_gone)
    library.folders_known.connect(page.show_folders)
    page.other_folder_wanted.connect(library.choose)
    library.failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
    app.face.page_changed.connect(lambda turned: library.refresh() if turned is Page.LIBRARY else None)
    app.downloads.entry_finished.connect(lambda _entry: library.refresh() if app.face.page is Page.LIBRARY else None)
