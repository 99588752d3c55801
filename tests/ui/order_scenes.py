"""Orders and what is fetched of them, filled as an analyst would see them."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import capella_ui_examples as examples
import capella_ui_transfers as queue_examples
from capella_explorer.core.limits import Caps
from capella_explorer.core.spend_book import SpendBook
from capella_explorer.ui.dock import CapellaDock
from capella_explorer.ui.order_news import OrderNews
from capella_explorer.ui.pages import Page
from capella_explorer.ui.settle_dialog import SettleDialog
from capella_explorer.ui.spend_log import SpendLog
from capella_ui_search_scenes import dock
from qgis.PyQt.QtWidgets import QWidget


def orders() -> QWidget:
    shown = dock(Page.ORDERS)
    shown.orders.show_orders(examples.orders(), examples.NOW)
    shown.orders.show_prices(
        {examples.order(0).order_id: examples.price("1,000.00"), examples.order(1).order_id: examples.price("0")}
    )
    shown.orders.list.setCurrentIndex(shown.orders.list.model().index(0, 0))
    shown.orders.show_busy(examples.order(2).order_id, "Capella is preparing this order")
    _transfers(shown)
    return shown


def uncertain() -> QWidget:
    shown = orders()
    shown.orders.show_open((examples.open_order(3),))
    shown.orders.list.setCurrentIndex(shown.orders.list.model().index(0, 0))
    return shown


def uncertain_for_long() -> QWidget:
    shown = orders()
    shown.orders.show_open((examples.open_order(3, is_silent=True),))
    shown.orders.list.setCurrentIndex(shown.orders.list.model().index(0, 0))
    return shown


def order_ready() -> QWidget:
    shown = orders()
    shown.show()
    OrderNews(shown).show_ready((examples.order(1),))
    return shown


def renewal_asked() -> QWidget:
    shown = orders()
    shown.show()
    OrderNews(shown).ask_for_renewal((examples.order(1).order_id,), examples.review(("0.00",), "0.00"), False)
    return shown


def spend_log() -> QWidget:
    shown = SpendLog()
    shown.show_book(SpendBook.of(examples.spending(), Caps(month=Decimal(2000)), examples.NOW))
    shown.show_exported(Path("/home/ana/capella_spending.csv"))
    return shown


def settling() -> QWidget:
    return SettleDialog(examples.open_order(3, is_silent=True), examples.orders())


def orders_empty() -> QWidget:
    return dock(Page.ORDERS)


def transfers() -> QWidget:
    shown = dock(Page.DOWNLOADS)
    shown.downloads.details.free = lambda _folder: 81_000_000_000
    _transfers(shown)
    return shown


def transfers_report() -> QWidget:
    shown = transfers()
    shown.downloads.list.choose("e5")
    return shown


def transfers_failed() -> QWidget:
    shown = transfers()
    shown.downloads.list.choose("e3")
    return shown


def transfers_empty() -> QWidget:
    return dock(Page.DOWNLOADS)


def _transfers(shown: CapellaDock) -> None:
    for face in (shown.downloads, shown.transfers):
        face.show_queue(queue_examples.queue())


SCENES = (
    orders,
    orders_empty,
    uncertain,
    uncertain_for_long,
    order_ready,
    renewal_asked,
    settling,
    spend_log,
    transfers,
    transfers_report,
    transfers_failed,
    transfers_empty,
)
