"""Each page of the dock, filled as an analyst would see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import capella_ui_examples as examples
import capella_ui_transfers as queue_examples
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.area import BoxArea
from capella_explorer.core.errors import OutcomeUnknown
from capella_explorer.core.limits import Caps
from capella_explorer.core.money import Money
from capella_explorer.core.orders import LineCost, OrderRequest
from capella_explorer.core.settings import Settings
from capella_explorer.core.spend_book import SpendBook
from capella_explorer.core.spend_log import Spent
from capella_explorer.core.standing import Standing
from capella_explorer.core.wire.ordering import order_body
from capella_explorer.ui.connection_dialog import ConnectionDialog
from capella_explorer.ui.dock import CapellaDock
from capella_explorer.ui.download_dialog import DownloadDialog
from capella_explorer.ui.options_page import OptionsPage
from capella_explorer.ui.order_news import OrderNews
from capella_explorer.ui.pages import Page
from capella_explorer.ui.search_page import SearchPage
from capella_explorer.ui.settle_dialog import SettleDialog
from capella_explorer.ui.spend_log import SpendLog
from qgis.PyQt.QtWidgets import QWidget


def dock(page: Page = Page.SEARCH) -> CapellaDock:
    """A dock with an account and live numbers."""
    search = SearchPage(today=lambda: date(2026, 11, 22))
    shown = CapellaDock(search=search)
    shown.show_connections((CAPELLA, examples.SANDBOX), "Sandbox")
    shown.show_account(examples.ACCOUNT, "")
    shown.show_counts(3, 2, 0)
    shown.search.thumbnail_wanted.connect(
        lambda row: search.show_thumbnail(row.item_id, examples.image(int(row.collect_id[:8], 16)))
    )
    shown.search.set_area(BoxArea(4.0, 51.8, 4.9, 52.3), "Map view")
    shown.search.show_collections(examples.COLLECTIONS)
    shown.show_page(page)
    return shown


def first_run() -> QWidget:
    return dock()


def no_account() -> QWidget:
    shown = dock()
    shown.show_connections((CAPELLA,), "Capella")
    shown.show_account(None, "No API key is stored for this connection.")
    return shown


def results() -> QWidget:
    shown = dock()
    shown.search.begin_results()
    found = examples.rows(40)
    shown.search.mark_owned(frozenset(row.item_id for row in found[4:12]))
    shown.search.add_rows(found)
    shown.search.end_results(len(found), 412)
    view = shown.search.results.list
    view.setCurrentIndex(view.model().index(1, 0))
    view.expand(view.model().index(2, 0))
    return shown


def filters() -> QWidget:
    shown = dock()
    shown.search.form.more.setCollapsed(False)
    shown.search.form.kinds.choose(shown.search.form.kinds.chosen())
    return shown


def nothing_found() -> QWidget:
    shown = dock()
    more = shown.search.form.more
    more.look.setCurrentIndex(1)
    more.low.setValue(48)
    shown.search.search_requested.connect(lambda _q: shown.search.begin_results())
    shown.search.bar.button.click()
    shown.search.end_results(0, 0)
    return shown


def bad_input() -> QWidget:
    shown = dock()
    first = shown.search.form.dates.first
    first.setDate(first.date().addDays(60))
    shown.search.bar.button.click()
    return shown


def basket() -> QWidget:
    shown = dock(Page.BASKET)
    _fill(shown)
    shown.basket.show_contracts(examples.CONTRACTS)
    return shown


def _fill(shown: CapellaDock) -> None:
    rows = examples.described(
        *(examples.row(n, k, packed=examples.pixels(24_000, 23_000)) for n in range(3) for k in ("GEO", "SLC"))
    )
    lines = (examples.line(0), examples.line(0, "SLC"), examples.vessels(0), examples.line(1), examples.line(2, "SLC"))
    shown.basket.mark_owned(frozenset({examples.row(1).item_id}))
    shown.basket.show_lines(lines, rows)


STANDING = Standing(spent=Spent(Money("USD", Decimal(3200))), caps=Caps(month=Decimal(5000)))


def review() -> QWidget:
    shown = basket()
    shown.basket.show_standing(STANDING)
    shown.basket.show_review(examples.review(("1,000.00", "0.00", "500.00"), "1,500.00"))
    return shown


def review_owned() -> QWidget:
    shown = basket()
    covered = {examples.line(1).key: examples.order(1)}
    shown.basket.show_standing(replace(STANDING, covered=covered, owned=frozenset({examples.line(2).key})))
    shown.basket.show_review(examples.review(("1,000.00", "0.00", "0.00"), "1,000.00"))
    return shown


def review_vessels() -> QWidget:
    shown = basket()
    priced = examples.review()
    request = OrderRequest.of((examples.line(0), examples.vessels(0)))
    costs = (*priced.costs, LineCost(examples.vessels(0), None))
    shown.basket.show_standing(STANDING)
    shown.basket.show_review(replace(priced, request=request, costs=costs))
    return shown


def review_crossed() -> QWidget:
    shown = basket()
    shown.basket.show_standing(replace(STANDING, caps=Caps(order=Decimal(900), month=Decimal(4000))))
    shown.basket.show_review(examples.review())
    shown.basket.review.limits.allow.setChecked(True)
    return shown


def review_uncertain() -> QWidget:
    shown = review()
    shown.basket.review.place.click()
    shown.basket.show_uncertain(OutcomeUnknown.default)
    return shown


def review_thousand() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.review(tuple("1.00" for _ in range(1000)), "1,000.00"))
    return shown


def review_unpriced() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.review(("1,000.00", None), "1,000.00"))
    return shown


def review_dry_run() -> QWidget:
    shown = basket()
    shown.set_dry_run(True)
    reviewed = examples.review(("1,000.00",), "1,000.00")
    shown.basket.show_standing(STANDING)
    shown.basket.show_review(reviewed)
    shown.basket.show_dry_run(order_body(reviewed.request))
    return shown


def review_sending() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.review())
    shown.basket.review.place.click()
    shown.basket.show_busy("Sending the order to Capella. Please wait for the answer.")
    return shown


def review_denied() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.denied())
    shown.basket.review.details.setCollapsed(False)
    return shown


def covering() -> QWidget:
    shown = basket()
    shown.basket.show_covering(examples.order(1), examples.review().request)
    return shown


def basket_empty() -> QWidget:
    return dock(Page.BASKET)


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


def tasks() -> QWidget:
    shown = dock(Page.TASKS)
    shown.tasks.add_tasks(examples.tasks(), True)
    shown.tasks.mark_delivered(frozenset({examples.task(2).task_id}))
    shown.tasks.list.setCurrentIndex(shown.tasks.list.model().index(0, 0))
    return shown


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


SCENES = {
    scene.__name__: scene
    for scene in (
        first_run,
        no_account,
        results,
        filters,
        nothing_found,
        bad_input,
        basket,
        basket_empty,
        covering,
        review,
        review_owned,
        review_vessels,
        review_crossed,
        review_uncertain,
        review_thousand,
        review_unpriced,
        review_dry_run,
        review_sending,
        review_denied,
        orders,
        orders_empty,
        uncertain,
        uncertain_for_long,
        order_ready,
        renewal_asked,
        settling,
        spend_log,
        tasks,
        transfers,
        transfers_report,
        transfers_failed,
        transfers_empty,
        connection,
        download,
        options,
    )
}
