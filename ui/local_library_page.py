"""The library: what was downloaded, found again, shown on the map, or handed to other programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..core.bucket_address import Place
from ..core.local_documents import CATALOG_FILE, Holding
from . import icons
from .elided_label import ElidedLabel
from .folder_choice import FolderChoice
from .list_menu import offer_menu
from .list_page import ListPage
from .local_library_table import ACQUIRED, ITEM, LibraryModel


class LibraryPage(ListPage):
    """Emits files to open and boxes to go to."""

    refresh_wanted = pyqtSignal()
    open_wanted = pyqtSignal(object)
    zoom_wanted = pyqtSignal(object)
    folder_wanted = pyqtSignal(object)
    downloads_wanted = pyqtSignal()
    other_folder_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.holdings = LibraryModel()
        super().__init__(self.holdings, ITEM, parent)
        self.holdings.setParent(self)
        self.list.sortByColumn(ACQUIRED, Qt.SortOrder.DescendingOrder)
        self._folder: Path | None = None
        self.folders = FolderChoice(self)
        self.place = ElidedLabel(self.tr("STAC catalog"), self, Qt.TextElideMode.ElideMiddle)
        self.add = QPushButton(icons.theme_icon(icons.ADD_TO_MAP), self.tr("Add to &map"), self)
        self.zoom = QPushButton(icons.theme_icon(icons.ZOOM), self.tr("&Zoom"), self)
        self.open_folder = QPushButton(icons.theme_icon(icons.FOLDER), self.tr("Open &folder"), self)
        self.back = QPushButton(self.tr("Dow&nloads"), self)
        self._assemble()
        self._connect()
        self.show_holdings((), None)

    def begin(self) -> None:
        """The folder is being read."""
        self.notice.say("")
        self.busy.say(self.tr("Reading the library"))

    def show_holdings(self, holdings: tuple[Holding, ...], folder: Path | None) -> None:
        """All that is there; `folder` is None where nobody has chosen one yet."""
        self._folder = folder
        self.busy.say("")
        catalog = Place(folder / CATALOG_FILE).address if folder and holdings else ""
        note = self.tr("The static STAC catalog of all that lies here; any STAC program can read it")
        self.place.show_text(catalog, f"{catalog}\n{note}")
        self.place.setVisible(bool(folder and holdings))
        self.holdings.show(holdings)
        self.show_list(bool(holdings))
        self._select()

    def show_folders(self, folders: Sequence[Path], current: Path | None) -> None:
        """The folders that downloads have gone into, and the one that is shown."""
        self.folders.show_folders(folders, current)

    def show_gone(self, folder: Path) -> None:
        """It is not there now, which is no fault."""
        text = self.tr("{folder} is not there now: connect its disk and refresh, or choose another folder.")
        self.notice.say(text.format(folder=folder), icons.INFO)
        self.open_folder.setEnabled(False)
        self.show_list(True)

    def show_failure(self, sentence: str) -> None:
        """It could not be read."""
        self.busy.say("")
        self.notice.say(sentence)

    def _select(self) -> None:
        chosen = self.list.chosen()
        self.add.setEnabled(any(holding.images for holding in chosen))
        self.zoom.setEnabled(any(holding.item.bbox for holding in chosen))
        self.open_folder.setEnabled(self._folder is not None and not Place(self._folder).is_bucket)

    def _open(self) -> None:
        images = tuple(path for holding in self.list.chosen() for path in holding.images)
        if images:
            self.open_wanted.emit(images)

    def _zoom(self) -> None:
        boxes = tuple(holding.item.bbox for holding in self.list.chosen() if holding.item.bbox)
        if boxes:
            self.zoom_wanted.emit(boxes)

    def _show_folder(self) -> None:
        chosen = self.list.chosen()
        folder = chosen[0].item.home if chosen else self._folder
        if folder:
            self.folder_wanted.emit(folder)

    def _menu(self, place: QPoint) -> None:
        for holding in self.list.chosen()[:1]:
            buttons = (self.add, self.zoom, self.open_folder)
            offer_menu(self.list, place, buttons, self.tr("Copy the path of the STAC item"), str(holding.item.path))

    def _connect(self) -> None:
        self.list.selected.connect(self._select)
        self.list.activated.connect(lambda _index: self._open())
        self.list.customContextMenuRequested.connect(self._menu)
        self.refresh.clicked.connect(lambda: self.refresh_wanted.emit())
        self.add.clicked.connect(lambda: self._open())
        self.zoom.clicked.connect(lambda: self._zoom())
        self.open_folder.clicked.connect(lambda: self._show_folder())
        self.back.clicked.connect(lambda: self.downloads_wanted.emit())
        self.folders.folder_wanted.connect(self.other_folder_wanted)

    def _assemble(self) -> None:
        self.describe(
            (
                (self.folders, self.tr("Which folder of downloads is shown; earlier ones are remembered")),
                (self.add, self.tr("Opens the images of the selected items as layers (Enter)")),
                (self.zoom, self.tr("Moves the map to the selected items")),
                (self.open_folder, self.tr("Shows the files in the file manager")),
                (self.back, self.tr("Goes to the queue of downloads")),
                (self.filter, self.tr("Shows only items that contain these words: id, collection, type, file")),
                (self.refresh, self.tr("Reads the folder again (Alt+U)")),
                (self.list, self.tr("Downloaded items, newest first")),
            )
        )
        self.filter.setPlaceholderText(self.tr("Filter the library"))
        self.state.teach(
            icons.FOLDER,
            self.tr("Nothing downloaded yet"),
            self.tr("What you download is listed here, and lies in its folder as a STAC catalog for other programs."),
            [(self.tr("Show &downloads"), lambda: self.downloads_wanted.emit())],
        )
        self.frame((self.add, self.zoom, self.open_folder, self.back), above=(self.folders, self.place))
