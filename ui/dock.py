"""What the dock holds: header, page switch, the pages, transfers strip."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QShortcut, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ..core.account import CAPELLA, Account, Connection
from . import wording
from .bar_message import BarMessage
from .basket_page import BasketPage
from .connection_dialog import ConnectionDialog
from .downloads_page import DownloadsPage
from .dry_run_banner import DryRunBanner
from .header import Header
from .local_library_page import LibraryPage
from .orders_page import OrdersPage
from .page_switch import PageSwitch
from .pages import Page
from .search_page import SearchPage
from .tasks_page import TasksPage
from .transfers_strip import TransfersStrip


class CapellaDock(QWidget):
    """Assembled from the pages that are given to it, or from fresh ones; lies in a `DockShell`."""

    connection_chosen = pyqtSignal(str)
    key_entered = pyqtSignal(object, str)
    key_tested = pyqtSignal(object, str)
    connection_removed = pyqtSignal(str)
    options_requested = pyqtSignal()
    help_requested = pyqtSignal()
    presets_wanted = pyqtSignal()
    page_changed = pyqtSignal(object)

    def __init__(
        self,
        search: SearchPage | None = None,
        basket: BasketPage | None = None,
        orders: OrdersPage | None = None,
        tasks: TasksPage | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.search = search or SearchPage()
        self.basket = basket or BasketPage()
        self.orders = orders or OrdersPage()
        self.tasks = tasks or TasksPage()
        self.downloads = DownloadsPage()
        self.local_library = LibraryPage()
        self.transfers = TransfersStrip()
        self.header = Header(self)
        self.dry_run = DryRunBanner(self)
        self.switch = PageSwitch(self)
        self.messages = QgsMessageBar(self)
        self._dialog: ConnectionDialog | None = None
        self._assemble()
        self._connect()
        self.show_counts(0, 0, 0)

    def show_connections(self, connections: tuple[Connection, ...], active: str) -> None:
        """The connections to choose from and the one in use."""
        self.header.show_connections(connections, active)

    def offer_preset(self, preset: Connection, key: str) -> None:
        """A service that the open dialog offers by name; a sandbox is one while it runs."""
        if self._dialog is not None:
            self._dialog.offer(preset, key)

    def show_account(self, account: Account | None, sentence: str) -> None:
        """Whose key is in use; None and one sentence where there is no account."""
        self.header.show_account(account, sentence)
        self.search.set_connected(account is not None)

    def show_key_verdict(self, ok: bool, sentence: str) -> None:
        """What the service said about a key that is being tested."""
        if self._dialog is not None:
            self._dialog.show_verdict(ok, sentence)

    def show_counts(self, basket: int, orders: int, tasks: int) -> None:
        """The live numbers beside the names of the pages."""
        titles = ((Page.BASKET, self.tr("Basket"), basket), (Page.ORDERS, self.tr("Orders"), orders))
        for page, title, count in (*titles, (Page.TASKS, self.tr("Tasks"), tasks)):
            text = self.tr("{page} {count}").format(page=title, count=wording.number(count)) if count else title
            self.switch.setTabText(page.value, text)

    def show_page(self, page: Page) -> None:
        """Turns to that page."""
        self._turn(page)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return Page(self._stack.currentIndex())

    def set_dry_run(self, dry_run: bool) -> None:
        """Whether orders are only shown; then every page says so."""
        self.dry_run.setVisible(dry_run)
        self.basket.set_dry_run(dry_run)

    def show_message(self, sentence: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """One sentence on top of whatever page is shown."""
        self.messages.clearWidgets()
        self.messages.pushWidget(BarMessage(sentence), level, 0 if level == Qgis.MessageLevel.Critical else 8)

    def edit_connection(self) -> None:
        """Opens the connection in use; a new one where there is none."""
        self._open_dialog(self.header.active_connection())

    def add_connection(self) -> None:
        """Opens the dialog for a new connection."""
        self._open_dialog(None)

    @property
    def dialog(self) -> ConnectionDialog | None:
        """The connection dialog while it is open."""
        return self._dialog

    def _open_dialog(self, connection: Connection | None) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = self._dialog = ConnectionDialog((CAPELLA,), connection, self, self.header.others(connection))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.tested.connect(self.key_tested)
        dialog.saved.connect(self.key_entered)
        dialog.finished.connect(lambda _result: self._forget_dialog())
        dialog.open()
        self.presets_wanted.emit()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _turn(self, page: Page) -> None:
        if page is self.page:
            return
        self._stack.setCurrentIndex(page.value)
        self.switch.show_place(page.value if page.has_tab else None)
        self.transfers.show_open(page is Page.DOWNLOADS)
        self.page_changed.emit(page)

    def _toggle_downloads(self, wanted: bool) -> None:
        """The queue, and back to the page before."""
        self._turn(Page.DOWNLOADS if wanted else Page(self.switch.currentIndex()))

    def _connect(self) -> None:
        header = self.header
        header.connection_chosen.connect(self.connection_chosen)
        header.connection_removed.connect(self.connection_removed)
        header.options_requested.connect(self.options_requested)
        header.help_requested.connect(self.help_requested)
        self.dry_run.options_wanted.connect(self.options_requested)
        header.add_wanted.connect(self.add_connection)
        header.edit_wanted.connect(self.edit_connection)
        self.search.connect_wanted.connect(self.edit_connection)
        self.basket.search_wanted.connect(lambda: self.show_page(Page.SEARCH))
        self.switch.chosen.connect(lambda place: self._turn(Page(place)))
        self.transfers.queue_wanted.connect(self._toggle_downloads)
        self.downloads.orders_wanted.connect(lambda: self.show_page(Page.ORDERS))
        self.downloads.way_to_disk_wanted.connect(lambda: self.show_page(Page.LIBRARY))
        self.local_library.downloads_wanted.connect(lambda: self.show_page(Page.DOWNLOADS))
        for page in Page:
            keys = QShortcut(QKeySequence(f"Alt+{page.value + 1}"), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda page=page: self.show_page(page))

    def _assemble(self) -> None:
        self._stack = QStackedWidget(self)
        meanings = (
            self.tr("Find scenes and look at them (Alt+1)"),
            self.tr("See what scenes cost, and order them (Alt+2)"),
            self.tr("Stream or download what was ordered (Alt+3)"),
            self.tr("Follow requests for new scenes (Alt+4)"),
        )
        for place, widget in enumerate((self.search, self.basket, self.orders, self.tasks)):
            self.switch.addTab(self.tr("Search"))
            self.switch.setTabToolTip(place, meanings[place])
            self._stack.addWidget(widget)
        self._stack.addWidget(self.downloads)
        self._stack.addWidget(self.local_library)
        self.messages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.dry_run, self.switch, self.messages, self._stack, line, self.transfers):
            column.addWidget(widget, 1 if widget is self._stack else 0)
