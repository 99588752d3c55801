from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.core.account import CAPELLA, Connection
from capella_explorer.ui.dock import CapellaDock
from capella_explorer.ui.dock_shell import DockShell
from capella_explorer.ui.pages import Page
from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def dock(qtbot) -> CapellaDock:
    shown = CapellaDock()
    qtbot.addWidget(shown)
    shown.show_connections((CAPELLA, examples.SANDBOX), "Capella")
    shown.show()
    return shown


def entries(dock: CapellaDock) -> dict[str, object]:
    return {action.text().replace("&", ""): action for action in dock.header.chooser.menu().actions() if action.text()}


def test_the_shell_bears_the_name_that_restores_it_and_is_furnished_when_it_is_first_seen(qtbot):
    built: list[CapellaDock] = []

    def furnish() -> CapellaDock:
        built.append(CapellaDock())
        return built[-1]

    shell = DockShell(furnish)
    qtbot.addWidget(shell)
    assert (shell.objectName(), built) == ("CapellaExplorerDock", [])
    shell.show()
    shell.hide()
    qtbot.wait(50)
    assert built == [], "QGIS shows every dock that it adds, for a moment"
    for _ in range(2):
        shell.show()
        qtbot.waitUntil(lambda: shell.widget() is not None)
        shell.hide()
    assert [shell.widget()] == built


def test_a_connection_is_chosen_in_the_menu(dock, emitted):
    chosen = emitted(dock.connection_chosen)
    assert dock.header.chooser.text() == "Capella"
    assert [name for name, action in entries(dock).items() if action.isChecked()] == ["Capella"]
    entries(dock)["Sandbox"].trigger()
    assert chosen == [("Sandbox",)]


def test_the_last_connection_cannot_be_removed(dock, emitted):
    removed = emitted(dock.connection_removed)
    entries(dock)["Remove this connection"].trigger()
    dock.show_connections((CAPELLA,), "Capella")
    assert removed == [("Capella",)]
    assert not entries(dock)["Remove this connection"].isEnabled()


def test_the_account_is_named_and_its_absence_explained(dock):
    dock.show_account(examples.ACCOUNT, "")
    assert dock.header.account.text() == "ana@example.org \N{MIDDLE DOT} Example GIS"
    dock.show_account(None, "No API key is stored for this connection.")
    assert dock.header.account.text() == "No API key is stored for this connection."
    assert dock.search.results.state.title == "Connect an account"


def test_the_pages_bear_their_live_numbers(dock):
    dock.show_counts(3, 2, 0)
    assert [dock.switch.tabText(page.value) for page in Page if page.has_tab] == [
        "Search",
        "Basket 3",
        "Orders 2",
        "Tasks",
    ]


def test_pages_are_turned_by_keys_and_told(dock, emitted, qtbot):
    turned = emitted(dock.page_changed)
    qtbot.keyClick(dock.search, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert (dock.page, turned) == (Page.ORDERS, [(Page.ORDERS,)])
    assert dock.orders.isVisible()
    dock.show_page(Page.BASKET)
    assert turned[1:] == [(Page.BASKET,)]


def test_the_key_goes_through_the_dock_and_the_verdict_comes_back(dock, emitted):
    tested, entered = emitted(dock.key_tested), emitted(dock.key_entered)
    wanted = emitted(dock.presets_wanted)
    entries(dock)["Add connection..."].trigger()
    assert wanted == [()]
    dock.offer_preset(examples.SANDBOX, "k-9")
    dialog = dock.dialog
    dialog.service.setCurrentIndex(1)
    assert dialog.key.text() == "k-9"
    dialog.test.click()
    dock.show_key_verdict(False, "The API key is not accepted.")
    assert dialog.verdict.text() == "The API key is not accepted."
    dialog.buttons.accepted.emit()
    assert tested == entered == [(examples.SANDBOX, "k-9")]
    assert dock.dialog is None


def test_a_new_connection_is_given_a_name_that_no_stored_key_has(dock):
    first = Connection("Capella", CAPELLA.api_url, "abc1234", CAPELLA.console_url)
    dock.show_connections((first,), "Capella")
    dock.add_connection()
    assert dock.dialog.name.text() == "Capella 2"
    dock.dialog.reject()
    dock.edit_connection()
    assert dock.dialog.name.text() == "Capella"


def test_a_verdict_that_comes_after_the_dialog_was_closed_is_dropped(dock):
    dock.edit_connection()
    dock.dialog.reject()
    dock.show_key_verdict(True, "The key belongs to ana@example.org.")
    assert dock.dialog is None


def test_a_message_stands_above_every_page(dock):
    dock.show_message("The order was placed.", Qgis.MessageLevel.Success)
    assert dock.messages.currentItem().widget().sentence.text() == "The order was placed."


def test_help_and_options_are_asked_for(dock, emitted):
    helped, opened = emitted(dock.help_requested), emitted(dock.options_requested)
    dock.header.help.click()
    dock.header.options.click()
    assert (len(helped), len(opened)) == (1, 1)


def test_an_empty_basket_leads_to_the_search(dock):
    dock.show_page(Page.BASKET)
    dock.basket.basket.state.buttons[0].click()
    assert dock.page is Page.SEARCH


def test_the_strip_leads_to_the_downloads_and_back_to_the_page_before(dock, emitted, qtbot):
    turned = emitted(dock.page_changed)
    dock.show_page(Page.ORDERS)
    dock.transfers.toggle.click()
    assert (dock.page, dock.downloads.isVisible(), dock.switch.is_away) == (Page.DOWNLOADS, True, True)
    dock.transfers.toggle.click()
    assert (dock.page, dock.orders.isVisible(), dock.switch.is_away) == (Page.ORDERS, True, False)
    qtbot.keyClick(dock.orders, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert (dock.page, dock.transfers.toggle.isChecked()) == (Page.DOWNLOADS, True)
    tab = dock.switch.tabRect(Page.ORDERS.value).center()
    qtbot.mouseClick(dock.switch, Qt.MouseButton.LeftButton, pos=tab)
    assert (dock.page, dock.transfers.toggle.isChecked()) == (Page.ORDERS, False)
    pages = [Page.ORDERS, Page.DOWNLOADS, Page.ORDERS, Page.DOWNLOADS, Page.ORDERS]
    assert turned == [(page,) for page in pages]


def test_no_tab_is_marked_while_the_downloads_are_shown(dock):
    dock.resize(480, 700)
    marked = dock.switch.grab().toImage()
    dock.show_page(Page.DOWNLOADS)
    assert dock.switch.grab().toImage() != marked
    dock.show_page(Page.SEARCH)
    assert dock.switch.grab().toImage() == marked
