"""Every page in German, French and Spanish: nothing stays English, nothing is cut, every mnemonic is the only one."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from capella_ui_scenes import SCENES
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTreeView,
    QWidget,
)

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr")
DIALOGS = ("connection", "download", "options", "settling", "spend_log")
DOCKS = (
    "results",
    "filters",
    "nothing_found",
    "basket",
    "basket_empty",
    "covering",
    "review_unpriced",
    "review_crossed",
    "review_dry_run",
    "review_denied",
    "review_uncertain",
    "uncertain_for_long",
    "order_ready",
    "renewal_asked",
    "transfers_report",
    "transfers_failed",
    "transfers_empty",
    "downloaded",
    "downloaded_empty",
    "tasks",
)
# What scenes.py itself puts onto a page, in the place of a controller.
PUT_THERE = {"Map view"}


@pytest.fixture(params=LANGUAGES)
def language(request):
    """Qt speaks this language, as it does after the plugin has loaded its translation."""
    translator = QTranslator()
    built = translator.load(QLocale(request.param), "capella_explorer", "_", str(I18N))
    assert built, "the .qm files are built by `make setup`"
    QCoreApplication.installTranslator(translator)
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def page(request, qtbot, language):
    """A page as somebody sees it in a dock of 350 pixels."""
    widget = SCENES[request.param]()
    qtbot.addWidget(widget)
    font = widget.font()
    font.setPointSize(10)
    widget.setFont(font)
    widget.resize(350, 900)
    widget.show()
    QApplication.processEvents()
    return widget


def every_page(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", names, indirect=True)


@cache
def english(language: str) -> set[str]:
    """The sources that read differently in `language` and are no word of it."""
    found = set()
    own = set()
    for message in ET.parse(I18N / f"capella_explorer_{language}.ts").getroot().iter("message"):
        found.add(message.findtext("source"))
        own.add(message.findtext("translation"))
    return found - own


def said(widget: QWidget) -> Iterator[str]:
    """Every text of a page, also those for the pointer and for a screen reader."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.toolTip(), each.accessibleName(), each.windowTitle())
        if isinstance(each, (QAbstractButton, QLabel)):
            yield each.text()
        if isinstance(each, QGroupBox):
            yield each.title()
        if isinstance(each, QLineEdit):
            yield each.placeholderText()
        if isinstance(each, QTabBar):
            yield from (each.tabToolTip(place) for place in range(each.count()))
            yield from (each.tabText(place).rstrip("0123456789 ") for place in range(each.count()))
        if isinstance(each, QTreeView) and each.model():
            titles = range(each.model().columnCount())
            yield from (str(each.model().headerData(place, Qt.Orientation.Horizontal)) for place in titles)


@every_page(*DOCKS, *DIALOGS)
def test_no_text_of_ours_stays_english(page, language):
    texts = set(said(page))
    assert texts & english(language) <= PUT_THERE
    assert len(texts) > 10


@every_page(*DOCKS)
def test_nothing_is_cut_in_350_pixels(page):
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    cut = [each.text() for each in buttons if each.width() < each.minimumSizeHint().width()]
    assert cut == []
    assert page.minimumSizeHint().width() <= 350
    assert page.switch.sizeHint().width() <= 350


@every_page(*DOCKS, *DIALOGS)
def test_no_mnemonic_is_used_twice(page):
    speakers = [each for each in page.findChildren(QWidget) if isinstance(each, (QAbstractButton, QLabel))]
    letters = [
        found.group(1).lower() for each in speakers if each.isVisible() and (found := re.search(r"&(\w)", each.text()))
    ]
    assert [letter for letter, times in Counter(letters).items() if times > 1] == []
    assert letters
