"""From the shortcut to the review without a mouse."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_the_shortcut_opens_the_dock(analyst: Any) -> None:
    analyst.window.activateWindow()
    analyst.dock.hide()
    analyst.canvas.setFocus()
    analyst.key(Qt.Key.Key_E, CONTROL | ALT)
    analyst.wait(analyst.dock.isVisible, "the shortcut does not open the dock")
    analyst.key(Qt.Key.Key_E, CONTROL | ALT)
    analyst.wait(lambda: not analyst.dock.isVisible(), "the shortcut does not close the dock")


def test_tab_leads_through_the_search_in_reading_order(analyst: Any) -> None:
    analyst.arrive()
    analyst.window.activateWindow()
    form = analyst.search.form
    form.area.sources.setFocus()
    reached = [QApplication.focusWidget()]
    while reached[-1] is not analyst.search.bar.button and len(reached) < 40:
        analyst.key(Qt.Key.Key_Tab)
        assert analyst.dock.isAncestorOf(QApplication.focusWidget()), f"the focus leaves the dock after {reached}"
        reached.append(QApplication.focusWidget())
    stops = [form.area.sources, form.area.rectangle, form.area.polygon, form.dates.presets, form.dates.first]
    stops += [form.dates.last, *(chip for _, chip in form.kinds._chips), form.more, analyst.search.bar.button]
    assert [widget for widget in dict.fromkeys(reached) if widget in stops] == stops
    # QGIS gives the arrow of its collapsible boxes no name.
    assert [w for w in reached if not w.accessibleName() and w.objectName() != "collapseButton"] == []


def test_tab_and_space_choose_products(analyst: Any) -> None:
    analyst.arrive()
    analyst.window.activateWindow()
    kinds = analyst.search.form.kinds
    kinds._chips[0][1].setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        analyst.key(key)
    assert [kind.value for kind in kinds.chosen()] == ["GEO", "SLC"]


def test_a_scene_is_found_reviewed_and_not_bought_by_keys_alone(analyst: Any) -> None:
    analyst.arrive()
    analyst.window.activateWindow()
    form = analyst.search.form
    form.dates.presets.setFocus()
    for letter in (Qt.Key.Key_A, Qt.Key.Key_N):
        analyst.key(letter)
    assert form.dates.presets.currentText() == "Any time"
    analyst.key(Qt.Key.Key_Return, CONTROL)
    analyst.wait(lambda: analyst.search.items.scene_count, "Ctrl+Enter does not search")
    analyst.wait_for_search()
    view = analyst.search.results.list
    view.setFocus()
    analyst.key(Qt.Key.Key_Down)
    first = analyst.search.selected_rows()
    analyst.key(Qt.Key.Key_Down)
    second = analyst.search.selected_rows()
    assert len(first) == len(second) == 1
    assert first != second
    analyst.key(Qt.Key.Key_Return)
    analyst.wait(analyst.layers, "Enter shows no preview")
    view.setFocus()
    analyst.key(Qt.Key.Key_B, ALT)
    analyst.wait(lambda: analyst.app.basket.basket.lines, "the mnemonic puts nothing into the basket")
    analyst.key(Qt.Key.Key_2, ALT)
    analyst.wait(lambda: analyst.face.switch.currentIndex() == 1, "Alt+2 does not turn to the basket")
    analyst.key(Qt.Key.Key_I, ALT)
    analyst.wait(lambda: analyst.face.basket.is_reviewing, "the mnemonic does not ask for the price")
    analyst.key(Qt.Key.Key_Escape)
    assert analyst.sees("Nothing was sent")
    assert analyst.sandbox.orders() == []
