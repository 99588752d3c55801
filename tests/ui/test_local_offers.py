"""A download that makes streaming needless is spoken of once, with the button that changes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from capella_explorer.core.local_copy import LocalOffer
from capella_explorer.ui.bar_message import BarMessage
from capella_explorer.ui.local_offers import LocalOffers
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QWidget


@pytest.fixture
def said(qtbot: Any) -> Iterator[tuple[LocalOffers, QgsMessageBar, list[Any]]]:
    """The bar above the map, and what its buttons have asked for."""
    bar, owner = QgsMessageBar(), QWidget()
    qtbot.addWidget(bar)
    qtbot.addWidget(owner)
    offers, wanted = LocalOffers(bar, owner), []
    offers.read_wanted.connect(wanted.append)
    yield offers, bar, wanted
    owner.close()


def messages(bar: QgsMessageBar) -> list[BarMessage]:
    return bar.findChildren(BarMessage)


def test_one_layer_is_named_and_one_button_makes_it_read_the_disk(said: Any) -> None:
    offers, bar, wanted = said
    offers.show(LocalOffer(("scene_1",), "A scene"))
    (message,) = messages(bar)
    assert message.sentence.text() == "Capella Explorer: “A scene” has been downloaded, and its layer still streams."
    (button,) = message.buttons
    assert button.text() == "Read from &disk"
    button.click()
    assert (wanted, bar.items()) == ([("scene_1",)], [])


def test_many_layers_are_one_message(said: Any) -> None:
    offers, bar, wanted = said
    offers.show(LocalOffer(("a", "b", "c"), "A scene"))
    (message,) = messages(bar)
    assert "3 layers" in message.sentence.text()
    message.buttons[0].click()
    assert wanted == [("a", "b", "c")]
