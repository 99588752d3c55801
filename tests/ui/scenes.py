"""Each page of the dock, filled as an analyst would see it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import capella_ui_examples as examples
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.area import BoxArea
from capella_explorer.core.errors import DiskFull
from capella_explorer.core.settings import Settings
from capella_explorer.core.transfers import FileFailed, FileVerified, Progress, Proof
from capella_explorer.ui.connection_dialog import ConnectionDialog
from capella_explorer.ui.dock import CapellaDock
from capella_explorer.ui.download_dialog import DownloadDialog
from capella_explorer.ui.options_page import OptionsPage
from capella_explorer.ui.order_news import OrderNews
from capella_explorer.ui.pages import Page
from capella_explorer.ui.search_page import SearchPage
from capella_explorer.ui.settle_dialog import SettleDialog
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
    rows = examples.described(*(examples.row(n, k) for n in range(3) for k in ("GEO", "SLC")))
    lines = (examples.line(0), examples.line(0, "SLC"), examples.vessels(0), examples.line(1), examples.line(2, "SLC"))
    shown.basket.mark_owned(frozenset({examples.row(1).item_id}))
    shown.basket.show_lines(lines, rows)


def review() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.review(("1,000.00", "0.00", "500.00"), "1,500.00"))
    return shown


def review_unpriced() -> QWidget:
    shown = basket()
    shown.basket.show_review(examples.review(("1,000.00", None), "1,000.00"))
    return shown


def review_dry_run() -> QWidget:
    shown = basket()
    shown.basket.set_dry_run(True)
    shown.basket.show_review(examples.review(("1,000.00",), "1,000.00"))
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
    shown.basket.show_covering(examples.order(1))
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
    shown = orders()
    shown.transfers.toggle.setChecked(True)
    return shown


def _transfers(shown: CapellaDock) -> None:
    plan = examples.plan(Path("/data/capella"))
    shown.transfers.begin(1, plan)
    shown.transfers.advance(1, FileVerified(plan.files[1].target, 91_000, None, Proof.SIZE))
    shown.transfers.advance(1, Progress(plan.files[0].target, 201_000_000, 412_000_000, 0.0))
    shown.transfers.begin(2, plan)
    shown.transfers.advance(2, FileFailed(plan.files[0].target, DiskFull("The disk is full.")))
    shown.transfers.finish(2, None, "The disk is full: free some space and start the download again.")


def connection() -> QWidget:
    dialog = ConnectionDialog((CAPELLA, examples.SANDBOX))
    dialog.key.setText("0123456789")
    dialog.test.click()
    dialog.show_verdict(True, "The key belongs to ana@example.org, Example GIS.")
    return dialog


def download() -> QWidget:
    return DownloadDialog(examples.delivery(), "/tmp")


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
        tasks,
        transfers,
        connection,
        download,
        options,
    )
}
