"""The menu of a streamed layer: what is chosen now, what can be chosen, and nothing left behind."""

from __future__ import annotations

from typing import Any

import pytest
from capella_explorer.core.looks import RADAR_LOOKS, LayerChoices, Look
from capella_explorer.ui.layer_menu import LayerMenu
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import QMainWindow


class Tree:
    """QGIS's layer tree view."""

    def __init__(self) -> None:
        self.selected: list[Any] = []

    def selectedLayers(self) -> list[Any]:
        """As QGIS names it."""
        return self.selected


class Window:
    """What the menu needs of `iface`, with a memory."""

    def __init__(self) -> None:
        self.window, self.tree = QMainWindow(), Tree()
        self.actions: list[tuple[Any, str, bool]] = []
        self.layers: list[Any] = []
        self.active: Any = None

    def mainWindow(self) -> QMainWindow:
        """As QGIS names it."""
        return self.window

    def layerTreeView(self) -> Tree:
        """As QGIS names it."""
        return self.tree

    def activeLayer(self) -> Any:
        """As QGIS names it."""
        return self.active

    def addCustomActionForLayerType(self, action: Any, menu: str, kind: Any, all_layers: bool) -> None:
        """As QGIS names it."""
        self.actions.append((action, menu, all_layers))

    def addCustomActionForLayer(self, action: Any, layer: Any) -> None:
        """As QGIS names it."""
        self.layers.append(layer)

    def removeCustomActionForLayerType(self, action: Any) -> None:
        """As QGIS names it."""
        self.actions = [known for known in self.actions if known[0] is not action]


@pytest.fixture
def window(qgis_app: Any) -> Window:
    """Empty."""
    return Window()


@pytest.fixture
def menu(window: Window) -> LayerMenu:
    """Attached to one layer, which is active."""
    menu = LayerMenu(window)
    window.active = QgsRasterLayer("nowhere.tif", "ours")
    menu.attach(window.active)
    return menu


def texts(menu: LayerMenu) -> list[tuple[str, bool, bool]]:
    """What each line says, whether it is chosen, and whether it can be."""
    actions = [action for action in menu.menu.actions() if not action.isSeparator()]
    return [(action.text().replace("&", ""), action.isChecked(), action.isEnabled()) for action in actions]


def test_it_is_a_submenu_of_its_own_for_our_layers_alone(menu: LayerMenu, window: Window) -> None:
    assert window.actions == [(each.menuAction(), "", False) for each in (menu.menu, menu.vectors)]
    menu.attach(window.active)
    assert window.layers == [window.active]


def test_it_asks_for_the_choices_of_the_layer_under_the_mouse_and_shows_them(menu: LayerMenu, window: Window) -> None:
    asked: list[Any] = []
    menu.opened.connect(asked.append)
    menu.menu.aboutToShow.emit()
    assert asked == [window.active]
    menu.show_choices(LayerChoices(RADAR_LOOKS, Look.AMPLITUDE, False, False))
    assert texts(menu) == [
        ("Sigma nought in dB", False, True),
        ("Amplitude, 2-98 %", True, True),
        ("Sigma nought, linear", False, True),
        ("Stream from Capella", True, True),
        ("Read the downloaded file", False, False),
        ("Compare side by side", False, False),
    ]
    menu.show_choices(LayerChoices((Look.AS_DELIVERED,), Look.AS_DELIVERED, True, True))
    assert texts(menu) == [
        ("As delivered", True, True),
        ("Stream from Capella", False, True),
        ("Read the downloaded file", True, True),
        ("Compare side by side", False, False),
    ]
    menu.show_choices(LayerChoices((), Look.AS_DELIVERED, False, True))
    assert texts(menu)[0] == ("Stream from Capella", True, True), "detections have no looks"


def test_a_choice_is_for_every_selected_layer_that_is_ours(menu: LayerMenu, window: Window) -> None:
    other, stranger = (QgsRasterLayer("nowhere.tif", name) for name in ("other", "stranger"))
    menu.attach(other)
    window.tree.selected = [other, stranger, window.active]
    chosen: list[Any] = []
    menu.look_wanted.connect(lambda layer, look: chosen.append((layer, look)))
    menu.show_choices(LayerChoices(RADAR_LOOKS, Look.DECIBEL))
    menu.menu.actions()[2].trigger()
    assert chosen == [(window.active, Look.POWER), (other, Look.POWER)]


def test_smoothing_and_arrows_are_switched_where_there_are_any(menu: LayerMenu, window: Window) -> None:
    chosen: list[Any] = []
    menu.smooth_wanted.connect(lambda layer, is_on: chosen.append(("smooth", layer, is_on)))
    menu.arrows_wanted.connect(lambda layer, is_on: chosen.append(("arrows", layer, is_on)))
    menu.show_choices(LayerChoices(RADAR_LOOKS, Look.DECIBEL, is_smooth=True, has_arrows=False))
    assert texts(menu)[3:5] == [("Smooth speckle", True, True), ("Show look direction", False, True)]
    for action in menu.menu.actions()[3:5]:
        action.trigger()
    assert chosen == [("smooth", window.active, False), ("arrows", window.active, True)]


def test_several_images_can_be_laid_beside_each_other(menu: LayerMenu, window: Window) -> None:
    other, stranger = (QgsRasterLayer("nowhere.tif", name) for name in ("other", "stranger"))
    menu.attach(other)
    window.tree.selected = [stranger, other, window.active]
    compared: list[Any] = []
    menu.compare_wanted.connect(compared.append)
    menu.show_choices(LayerChoices(RADAR_LOOKS, Look.DECIBEL))
    assert texts(menu)[-1] == ("Compare side by side", False, True)
    menu.menu.actions()[-1].trigger()
    assert compared == [(window.active, other)]


def test_the_file_and_the_store_can_be_chosen(menu: LayerMenu, window: Window) -> None:
    chosen: list[str] = []
    menu.local_wanted.connect(lambda layer: chosen.append("file"))
    menu.stream_wanted.connect(lambda layer: chosen.append("store"))
    menu.show_choices(LayerChoices(RADAR_LOOKS, Look.DECIBEL, False, True))
    lines = [action for action in menu.menu.actions() if not action.isSeparator()]
    lines[4].trigger()
    lines[3].trigger()
    assert chosen == ["file", "store"]


def test_nothing_stays_behind(menu: LayerMenu, window: Window) -> None:
    menu.close()
    assert window.actions == []
