"""The composition root: builds every object. `wiring/` connects them; its lines are the map of the program."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QWidget

from .bridge.account_controller import AccountController
from .bridge.credentials import Credentials
from .bridge.jobs import Jobs
from .bridge.settings_store import SettingsStore
from .bridge.streaming_service import StreamingService

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .core.delivery import DeliveredItem, SignedAsset
    from .ui.dock_shell import DockShell


class App(QObject):
    """Built when it is first needed; the pages and their controllers when the dock is first seen."""

    def __init__(self, iface: QgisInterface, dock: DockShell) -> None:
        super().__init__()
        self.iface = iface
        self.project = QgsProject.instance()
        self.jobs = Jobs()
        self.account = AccountController(SettingsStore(), Credentials(), self.jobs)
        self.streaming = StreamingService(self.account, self.jobs, self.project)
        self.project.readProject.connect(self._clean)
        self.dock = dock
        self._is_furnished = False

    def begin(self) -> None:
        """From now on projects keep identities, and bring streamed layers back."""
        from .bridge.caveats import Caveats
        from .bridge.layer_switches import LayerSwitches
        from .bridge.local_swaps import LocalSwaps
        from .bridge.look_arrows import LookArrows
        from .bridge.sessions import state_folder
        from .core.known_folders import KnownFolders
        from .ui.layer_menu import LayerMenu
        from .ui.map_warnings import MapWarnings
        from .ui.scene_caveats import SceneCaveats
        from .ui.side_by_side import SideBySide
        from .wiring import layers

        self.warnings = MapWarnings(self.iface.messageBar(), self.dock)
        self.streaming.begin()
        self.layer_menu = LayerMenu(self.iface)
        self.folders, streams = KnownFolders(state_folder()), self.streaming.streams
        self.swaps = LocalSwaps(self.jobs, self.project, streams, lambda: layers.folders_of(self), self)
        self.switches = LayerSwitches(self.jobs, self.project, streams, self.swaps, self)
        self.arrows = LookArrows(self.project, self)
        self.caveats = Caveats(self.project, self)
        self.caveat_words = SceneCaveats(self.iface.messageBar(), self)
        self.views = SideBySide(self.iface, self.project)
        layers.begin(self)
        self._clean()

    def close(self) -> None:
        """Takes everything away again, the newest first."""
        from .wiring import layers

        self.jobs.close()
        layers.end(self)
        self.project.readProject.disconnect(self._clean)
        if self._is_furnished:
            self.timer.stop()
            self.orders.close()
            self.renewals.close()
            self.reconnection.close()
            self.downloads.close()
            self.basket.close()
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.map.close()
            self.highlight.close()
            self.tools.close()
            self.footprints.close()
        self.streaming.close()
        self.account.close()

    def attach_layers(self, layers: Iterable[QgsMapLayer]) -> None:
        """Offers the menu of streamed layers on those of them that are ours."""
        from .wiring.layers import attach

        attach(self, layers)

    def _clean(self) -> None:
        from .bridge.footprints import drop_old_searches

        drop_old_searches(self.project)

    def furnish(self) -> QWidget:
        """Builds the face and the controllers, connects them, and introduces the account."""
        from .ui.announcements import Announcements
        from .ui.dock import CapellaDock
        from .ui.options_page import OptionsFactory
        from .ui.order_news import OrderNews
        from .wiring import connect_all

        self.face = CapellaDock()
        self.say = Announcements(self.face)
        self.news = OrderNews(self.face, self.iface.messageBar())
        self._furnish_map()
        self._furnish_search()
        self._furnish_orders()
        self._furnish_delivery()
        self._furnish_disk()
        self.options = OptionsFactory(self.account.follow, self.account.apply)
        self.iface.registerOptionsWidgetFactory(self.options)
        self.timer = QTimer(self)
        self._is_furnished = True
        connect_all(self)
        self._begin()
        return self.face

    def _furnish_search(self) -> None:
        from .bridge.search_controller import SearchController
        from .bridge.thumbnails import Thumbnails

        self.search = SearchController(self.account, self.jobs)
        self.thumbnails = Thumbnails(self.jobs)

    def _furnish_orders(self) -> None:
        from .bridge.basket_controller import BasketController
        from .bridge.order_controller import OrderController
        from .bridge.renewal_controller import RenewalController
        from .bridge.review_controller import ReviewController
        from .bridge.spend_controller import SpendController
        from .bridge.tasking_controller import TaskingController

        self.basket = BasketController(self.account, self.jobs)
        self.orders = OrderController(self.account, self.jobs)
        self.reviews = ReviewController(self.account, self.jobs)
        self.renewals = RenewalController(self.account, self.jobs, self.orders, self.reviews)
        self.spending = SpendController(self.account, self.jobs)
        self.tasks = TaskingController(self.account, self.jobs)

    def _furnish_delivery(self) -> None:
        from .bridge.delivery_controller import DeliveryController
        from .bridge.scene_layers import SceneLayers

        self.layers = SceneLayers(self.project, self.streaming.streams)
        self.delivery = DeliveryController(self.account, self.jobs, self.streaming.signer, self._open_layer)

    def _furnish_disk(self) -> None:
        from .bridge.download_controller import DownloadController
        from .bridge.download_offers import DownloadOffers
        from .bridge.kept_tiles import KeptTiles
        from .bridge.local_files import LocalFiles
        from .bridge.local_library import LibraryController
        from .bridge.reconnecting import Reconnection
        from .bridge.sessions import state_folder

        self.offers = DownloadOffers(self.account, self.jobs, self.streaming.signer)
        self.downloads = DownloadController(self.account, self.jobs, self.streaming.signer, self.offers, state_folder())
        self.reconnection = Reconnection(self.account, self.downloads.is_anything_waiting, self)
        self.local_files = LocalFiles(self.jobs)
        self.local_library = LibraryController(self.account, self.jobs, self.folders.all)
        self.tiles = KeptTiles(self.jobs, state_folder())

    def _furnish_map(self) -> None:
        from .bridge.footprints import Footprints
        from .bridge.map_view import MapView
        from .ui.drawing_tools import DrawingTools
        from .ui.highlight import Highlight

        canvas = self.iface.mapCanvas()
        self.map = MapView(canvas, self.project)
        self.tools = DrawingTools(canvas)
        self.highlight = Highlight(canvas)
        self.footprints = Footprints(self.project, self._hold_view)

    def _begin(self) -> None:
        """The first facts: preferences, account, area and orders."""
        self.say.show_settings(self.account.settings)
        self.map.follow()
        QTimer.singleShot(0, self.account.connect_now)

    def _hold_view(self) -> None:
        """A first layer must not move the map away from the area that was searched."""
        bridge = self.iface.layerTreeCanvasBridge()
        if bridge and bridge.autoSetupOnFirstLayer():
            bridge.setAutoSetupOnFirstLayer(False)
            QTimer.singleShot(200, lambda: bridge.setAutoSetupOnFirstLayer(True))

    def _open_layer(self, item: DeliveredItem, asset: SignedAsset) -> QgsMapLayer:
        settings = self.account.settings
        return self.layers.open(item, asset, settings.look, is_smooth=settings.smooth_speckle)
