"""The composition root: builds every object and connects every signal. The connect lines are the map of the program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from .bridge.account_controller import AccountController
from .bridge.credentials import Credentials
from .bridge.jobs import Jobs
from .bridge.settings_store import SettingsStore
from .bridge.streaming_service import StreamingService
from .ui.pages import Page
from .ui.spoken import spoken

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .core.delivery import DeliveredItem, Delivery, SignedAsset
    from .ui.dock_shell import DockShell

HELP = Path(__file__).parent / "resources" / "help" / "index.html"
TICK_MS = 10_000
"""how often the countdown of links moves, and orders that are being prepared are looked at"""


class App(QObject):
    """Built when it is first needed; the pages and their controllers when the dock is first seen."""

    def __init__(self, iface: QgisInterface, dock: DockShell) -> None:
        super().__init__()
        self._iface = iface
        self._project = QgsProject.instance()
        self.jobs = Jobs()
        self.account = AccountController(SettingsStore(), Credentials(), self.jobs)
        self.streaming = StreamingService(self.account, self.jobs, self._project)
        self._project.readProject.connect(self._clean)
        self.dock = dock
        self._is_furnished = False

    def begin(self) -> None:
        """From now on projects keep identities, and bring streamed layers back."""
        self.streaming.begin()
        self._clean()

    def close(self) -> None:
        """Takes everything away again, the newest first."""
        self.jobs.close()
        self._project.readProject.disconnect(self._clean)
        if self._is_furnished:
            self._timer.stop()
            self._iface.unregisterOptionsWidgetFactory(self.options)
            self.map.close()
            self.highlight.close()
            self.tools.close()
            self.footprints.close()
        self.streaming.close()
        self.account.close()

    def _clean(self) -> None:
        from .bridge.footprints import drop_old_searches

        drop_old_searches(self._project)

    def furnish(self) -> QWidget:
        """Builds the face and the controllers, connects them, and introduces the account."""
        from .bridge.basket_controller import BasketController
        from .bridge.delivery_controller import DeliveryController
        from .bridge.footprints import Footprints
        from .bridge.map_view import MapView
        from .bridge.order_controller import OrderController
        from .bridge.scene_layers import SceneLayers
        from .bridge.search_controller import SearchController
        from .bridge.tasking_controller import TaskingController
        from .bridge.thumbnails import Thumbnails
        from .ui.announcements import Announcements
        from .ui.dock import CapellaDock
        from .ui.drawing_tools import DrawingTools
        from .ui.highlight import Highlight
        from .ui.options_page import OptionsFactory

        canvas = self._iface.mapCanvas()
        self.face = CapellaDock()
        self.say = Announcements(self.face)
        self.map = MapView(canvas, self._project)
        self.tools = DrawingTools(canvas)
        self.highlight = Highlight(canvas)
        self.footprints = Footprints(self._project, self._hold_view)
        self.search = SearchController(self.account, self.jobs)
        self.thumbnails = Thumbnails(self.jobs)
        self.basket = BasketController(self.account, self.jobs)
        self.orders = OrderController(self.account, self.jobs)
        self.tasks = TaskingController(self.account, self.jobs)
        self.layers = SceneLayers(self._project, self.streaming.streams)
        self.delivery = DeliveryController(self.account, self.jobs, self.streaming.signer, self._open_layer)
        self.options = OptionsFactory(lambda: self.account.settings, self.account.apply)
        self._iface.registerOptionsWidgetFactory(self.options)
        self._timer = QTimer(self)
        self._is_furnished = True
        self._connect_account()
        self._connect_search()
        self._connect_basket()
        self._connect_orders()
        self._connect_delivery()
        self._connect_tasks()
        self._begin()
        return self.face

    def _connect_account(self) -> None:
        face, account = self.face, self.account
        face.connection_chosen.connect(account.choose)
        face.key_entered.connect(account.save_key)
        face.key_tested.connect(account.test_key)
        face.connection_removed.connect(account.remove)
        face.options_requested.connect(lambda: self._iface.showOptionsDialog(currentPage="capella_explorer"))
        face.help_requested.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(HELP))))
        account.settings_changed.connect(self.say.show_settings)
        account.session_opened.connect(self.thumbnails.use)
        account.session_opened.connect(lambda _session: self.streaming.signer.forget())
        account.account_known.connect(self.say.show_account)
        account.account_known.connect(lambda _account: self.orders.reconcile())
        account.account_failed.connect(self.say.show_no_account)
        account.contracts_known.connect(face.basket.show_contracts)
        account.key_judged.connect(lambda ok, sentence: face.show_key_verdict(ok, spoken(sentence)))
        face.presets_wanted.connect(account.find_sandboxes)
        account.sandbox_found.connect(face.offer_preset)

    def _connect_search(self) -> None:
        page, search = self.face.search, self.search
        page.search_requested.connect(search.start)
        page.search_stopped.connect(search.stop)
        page.collections_wanted.connect(search.fetch_collections)
        page.thumbnail_wanted.connect(self.thumbnails.fetch)
        page.map_view_wanted.connect(self.map.follow)
        page.rectangle_wanted.connect(self.tools.draw_rectangle)
        page.polygon_wanted.connect(self.tools.draw_polygon)
        page.zoom_wanted.connect(self.map.zoom_to_rows)
        page.rows_selected.connect(lambda rows: self.footprints.select(frozenset(row.item_id for row in rows)))
        page.rows_selected.connect(self.highlight.show)
        search.began.connect(lambda: self.highlight.show(()))
        page.basket_wanted.connect(self.basket.add)
        page.preview_wanted.connect(self.delivery.preview)
        page.stream_wanted.connect(self.delivery.stream_rows)
        search.began.connect(self.footprints.begin)
        search.began.connect(page.begin_results)
        search.rows_found.connect(page.add_rows)
        search.rows_found.connect(self.footprints.add)
        search.finished.connect(lambda end: page.end_results(end.shown, end.matched))
        search.failed.connect(lambda error: page.fail_results(spoken(error.sentence)))
        search.collections_known.connect(page.show_collections)
        self.thumbnails.ready.connect(page.show_thumbnail)
        self.footprints.picked.connect(page.select_items)
        self.tools.drawn.connect(self.map.take)
        self.tools.tool_changed.connect(page.show_drawing)
        self.map.area_known.connect(page.set_area)
        self.map.failed.connect(self.say.warn)

    def _connect_basket(self) -> None:
        page, basket, orders = self.face.basket, self.basket, self.orders
        page.line_removed.connect(basket.remove)
        page.basket_cleared.connect(basket.clear)
        page.vessels_toggled.connect(basket.toggle_vessels)
        page.review_requested.connect(orders.review)
        page.approved.connect(orders.approve)
        page.dry_run_wanted.connect(orders.approve)
        page.covering_used.connect(lambda order: self.delivery.stream(order.order_id))
        basket.changed.connect(self.say.show_basket)
        basket.failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
        orders.review_ready.connect(page.show_review)
        orders.covering_found.connect(lambda order, _request: page.show_covering(order))
        orders.review_failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
        orders.order_placed.connect(basket.drop_ordered)
        orders.order_placed.connect(self.say.show_placed)
        orders.order_placed.connect(self.delivery.stream_if_wanted)
        orders.order_refused.connect(self.say.show_refused)
        orders.order_uncertain.connect(self.say.show_refused)
        orders.dry_run_shown.connect(self.say.show_dry_run)

    def _connect_orders(self) -> None:
        page, orders = self.face.orders, self.orders
        page.refresh_wanted.connect(orders.refresh)
        page.prepare_wanted.connect(lambda _order_id: orders.refresh())
        page.renew_wanted.connect(orders.renew)
        page.ask_server_wanted.connect(lambda _attempt_id: orders.reconcile())
        page.stream_wanted.connect(self.delivery.stream)
        page.download_wanted.connect(self.delivery.plan_download)
        page.zoom_wanted.connect(orders.locate)
        orders.located.connect(self.map.zoom_to_rows)
        orders.orders_listed.connect(self.say.show_orders)
        orders.prices_known.connect(page.show_prices)
        orders.uncertain_listed.connect(self.say.show_uncertain)
        orders.settled.connect(
            lambda ended: self.say.show_settled([(s.attempt.begun_at, s.order is not None) for s in ended])
        )
        orders.list_failed.connect(lambda error: page.show_failure(None, spoken(error.sentence)))
        orders.renewed.connect(self.delivery.follow_renewal)
        orders.renewed.connect(lambda expired, _order: self.layers.repaint(expired))
        orders.renewal_needs_consent.connect(self.say.ask_for_renewal)
        self.say.renewal_wanted.connect(orders.renew)
        self.say.free_renewals_allowed.connect(self._allow_free_renewals)
        self._timer.timeout.connect(self._tick)

    def _connect_delivery(self) -> None:
        delivery, strip = self.delivery, self.face.transfers
        delivery.layer_opened.connect(lambda event: self.layers.place(event.layer, event.order))
        delivery.layer_opened.connect(lambda event: self.map.show_unseen(event.layer))
        delivery.layer_opened.connect(lambda _event: self.highlight.show(()))
        delivery.not_opened.connect(lambda event: self.say.warn(event.error))
        delivery.order_seen.connect(self.say.show_preparing)
        delivery.stream_finished.connect(lambda order_id, _count: self.face.orders.show_busy(order_id, ""))
        delivery.failed.connect(self.say.show_delivery_failure)
        delivery.purchase_needed.connect(self.basket.add)
        delivery.purchase_needed.connect(self.say.show_buy_first)
        delivery.delivery_ready.connect(lambda ready: self.face.orders.show_busy(ready.order_id, ""))
        delivery.delivery_ready.connect(self._choose_files)
        delivery.transfer_begun.connect(strip.begin)
        delivery.transfer_advanced.connect(strip.advance)
        delivery.transfer_ended.connect(lambda job, report, words: strip.finish(job, report, spoken(words)))
        strip.cancel_wanted.connect(delivery.cancel)
        strip.retry_wanted.connect(delivery.retry)
        strip.folder_wanted.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        strip.add_to_map_wanted.connect(lambda path: delivery.open_files((path,)))
        delivery.file_opened.connect(self.layers.place_local)
        self.streaming.order_expired.connect(lambda identity: self.orders.renew(identity.order_id, is_asked=False))
        self.streaming.failed.connect(lambda _identity, error: self.say.warn(error))

    def _connect_tasks(self) -> None:
        page, tasks = self.face.tasks, self.tasks
        page.refresh_wanted.connect(tasks.refresh)
        page.more_wanted.connect(tasks.more)
        page.deliver_wanted.connect(tasks.order)
        page.zoom_wanted.connect(lambda task: self.map.zoom_to_wkb(task.geometry_wkb))
        tasks.began.connect(page.begin_tasks)
        tasks.tasks_found.connect(page.add_tasks)
        tasks.delivered_known.connect(page.mark_delivered)
        tasks.list_failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
        tasks.task_ordered.connect(self.say.show_task_ordered)
        tasks.task_ordered.connect(lambda _task, order: self.delivery.stream(order.order_id))
        self.delivery.stream_finished.connect(tasks.note_stream)
        tasks.task_refused.connect(self.say.show_task_refused)
        self.face.page_changed.connect(self._turned)

    def _begin(self) -> None:
        """The first facts: preferences, account, area and orders."""
        self.say.show_settings(self.account.settings)
        self.map.follow()
        self._timer.start(TICK_MS)
        QTimer.singleShot(0, self.account.connect_now)

    def _turned(self, page: Page) -> None:
        self.highlight.show(self.face.search.selected_rows() if page is Page.SEARCH else ())
        if page is Page.ORDERS:
            self.orders.refresh()
        elif page is Page.TASKS and not self.tasks.is_read:
            self.tasks.refresh(False)

    def _tick(self) -> None:
        if self.orders.is_preparing():
            self.orders.refresh()
        self.orders.tell_time(self.face.orders.tick)

    def _hold_view(self) -> None:
        """A first layer must not move the map away from the area that was searched."""
        bridge = self._iface.layerTreeCanvasBridge()
        if bridge and bridge.autoSetupOnFirstLayer():
            bridge.setAutoSetupOnFirstLayer(False)
            QTimer.singleShot(200, lambda: bridge.setAutoSetupOnFirstLayer(True))

    def _open_layer(self, item: DeliveredItem, asset: SignedAsset) -> QgsMapLayer:
        return self.layers.open(item, asset, self.account.settings.look)

    def _choose_files(self, delivery: Delivery) -> None:
        from .ui.download_dialog import DownloadDialog

        dialog = DownloadDialog(delivery, self.account.settings.download_folder, self._iface.mainWindow())
        dialog.download_requested.connect(lambda _id, wanted, folder: self._download(delivery, wanted, folder))
        dialog.open()

    def _download(self, delivery: Delivery, wanted: frozenset[str] | None, folder: Path) -> None:
        self.account.apply(replace(self.account.settings, download_folder=str(folder)))
        self.delivery.download(delivery, wanted, folder)

    def _allow_free_renewals(self) -> None:
        self.account.apply(replace(self.account.settings, renew_free_orders=True))
