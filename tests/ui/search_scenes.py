"""The search page, and the dock around it, filled as an analyst would see them."""

from __future__ import annotations

from datetime import date

import capella_ui_examples as examples
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.area import BoxArea
from capella_explorer.ui.dock import CapellaDock
from capella_explorer.ui.pages import Page
from capella_explorer.ui.search_page import SearchPage
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


SCENES = (
    first_run,
    no_account,
    results,
    filters,
    nothing_found,
    bad_input,
)
