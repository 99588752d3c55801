"""Every page by keyboard, by screen reader, in 350 pixels, in the dark and at twice the size."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from capella_explorer.ui.dock import CapellaDock
from capella_ui_scenes import SCENES
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QProgressBar, QTabBar)
COMPOSED = (QComboBox, QAbstractSpinBox, QMessageBar := QgsMessageBar)
DOCKS = (
    "results",
    "filters",
    "nothing_found",
    "basket",
    "review_owned",
    "review_vessels",
    "review_crossed",
    "review_uncertain",
    "review_dry_run",
    "review_unpriced",
    "review_denied",
    "uncertain",
    "uncertain_for_long",
    "order_ready",
    "tasks",
    "transfers",
    "transfers_failed",
    "transfers_empty",
)
DIALOGS = ("connection", "download", "options", "settling")


@pytest.fixture
def theme(request):
    """The theme of that name, and QGIS's own afterwards."""
    before = QApplication.palette()
    QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")
    QApplication.setPalette(before)


def controls(widget: QWidget) -> list[QWidget]:
    """What somebody can use; the inner parts of Qt's own composed widgets belong to them."""
    found = [child for child in widget.findChildren(QWidget) if isinstance(child, CONTROLS)]
    return [child for child in found if not child.isHidden() and not _is_inner(child)]


def _is_inner(child: QWidget) -> bool:
    name = child.objectName()
    if name.startswith(("qt_", "mActionCollapse", "mClear")) or not child.parentWidget():
        return True
    owner = child.parentWidget()
    while owner is not None:
        if (
            isinstance(owner, COMPOSED)
            or "QgsFileWidget" in _lineage(owner)
            or "QgsCollapsible" in type(child).__name__
        ):
            return True
        if isinstance(owner, (QAbstractItemView, QTabBar, QLineEdit)):
            return True
        if "QgsCollapsibleGroupBox" in _lineage(owner) and child.objectName() == "collapseButton":
            return True
        owner = owner.parentWidget()
    return False


def _lineage(widget: QWidget) -> list[str]:
    return [kind.__name__ for kind in type(widget).__mro__]


def label(control: QWidget) -> str:
    text = getattr(control, "text", lambda: "")()
    return f"{type(control).__name__} {control.objectName()} {text!r}"


@pytest.mark.parametrize("name", [*DOCKS, *DIALOGS])
def test_every_control_has_a_name_for_a_screen_reader_and_a_tooltip(qtbot, name):
    widget = SCENES[name]()
    qtbot.addWidget(widget)
    widget.show()
    bare = [label(c) for c in controls(widget) if not c.accessibleName() or not c.toolTip()]
    assert len(controls(widget)) > 4
    assert bare == []


@pytest.mark.parametrize("name", DOCKS)
def test_every_button_has_a_mnemonic_or_a_shortcut_except_the_one_that_spends(qtbot, name):
    widget = SCENES[name]()
    qtbot.addWidget(widget)
    widget.show()
    buttons = [b for b in controls(widget) if isinstance(b, QPushButton) and b.isVisible() and b.text()]
    keyless = {b.text() for b in buttons if "&" not in b.text()}
    assert keyless <= {"Remove", "Stop"} | {
        t for t in keyless if t.startswith(("Place order - ", "Look", "When", "Area", "Inc"))
    }


@pytest.mark.parametrize("name", DOCKS + DIALOGS)
def test_no_mnemonic_is_used_twice_in_english(qtbot, name):
    widget = SCENES[name]()
    qtbot.addWidget(widget)
    widget.show()
    speakers = [each for each in widget.findChildren(QWidget) if isinstance(each, (QAbstractButton, QLabel))]
    texts = [each.text() for each in speakers if each.isVisible()]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert sorted(letters) == sorted(set(letters))


class Wordy(QTranslator):
    """Every word of every text is half as long again, as in German; placeholders stay."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _note: str | None = None, _count: int = -1) -> str:
        return " ".join(word if "{" in word or "%" in word else _longer(word) for word in source.split(" "))


def _longer(word: str) -> str:
    return word + word.replace("&", "")[: max(1, len(word) * 2 // 5)].lower()


@pytest.fixture
def wordy():
    """The texts of another language."""
    translator = Wordy()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("name", ["basket", "review_owned", "review_vessels", "review_crossed", "review_dry_run"])
def test_money_fits_into_350_pixels_in_a_language_of_long_words(qtbot, wordy, name):
    window = SCENES[name]()
    qtbot.addWidget(window)
    font = window.font()
    font.setPointSize(10)
    window.setFont(font)
    window.resize(350, 800)
    window.show()
    QApplication.processEvents()
    assert window.width() == 350
    assert "Reviewre" in window.basket.basket.ask.text().replace("&", "")


@pytest.mark.parametrize("theme", ["default", "Night Mapping"], indirect=True)
@pytest.mark.parametrize("name", DOCKS)
def test_every_page_fits_into_350_pixels(qtbot, theme, name):
    window = SCENES[name]()
    qtbot.addWidget(window)
    font = window.font()
    font.setPointSize(10)
    window.setFont(font)
    window.resize(350, 800)
    window.show()
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 350
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    wide = [label(area) for area in areas if area.horizontalScrollBar().maximum() > 0]
    assert wide == []


def test_tab_walks_through_the_search_in_reading_order(qtbot):
    dock = SCENES["filters"]()
    page = dock.search
    qtbot.addWidget(dock)
    dock.resize(400, 1400)
    dock.show()
    QApplication.processEvents()
    walked = [control for control in walk(page) if not isinstance(control, QGroupBox)]
    places = [control.mapTo(page, QPoint(0, control.height() // 2)) for control in walked]
    rows = [place.y() // 12 for place in places]
    assert len(walked) > 20
    assert rows == sorted(rows), list(zip(rows, map(label, walked), strict=True))


def test_tab_reaches_every_button_of_the_review(qtbot):
    dock = SCENES["review"]()
    page = dock.basket
    qtbot.addWidget(dock)
    dock.resize(350, 700)
    dock.show()
    walked = walk(page)
    assert [control for control in (page.review.lines, page.review.back, page.review.place) if control in walked] == [
        page.review.lines,
        page.review.back,
        page.review.place,
    ]


def walk(page: QWidget) -> list[QWidget]:
    """The controls that Tab visits, in its order."""
    page.activateWindow()
    first = page.nextInFocusChain()
    seen: list[QWidget] = []
    here = first
    while here is not None:
        reachable = bool(here.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (
            here.isVisibleTo(page)
            and here.isEnabled()
            and reachable
            and page.isAncestorOf(here)
            and not _is_inner(here)
        ):
            seen.append(here)
        here = here.nextInFocusChain()
        if here is first:
            break
    return seen


def test_at_twice_the_size_the_dock_needs_no_more_than_twice_the_room(tmp_path):
    script = Path(__file__).with_name("gallery.py")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "QT_FONT_DPI": "96"}
    run = subprocess.run(
        [sys.executable, str(script), str(tmp_path), "review"],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-500:]
    assert "needs" not in run.stdout
    assert len(list(tmp_path.glob("*.png"))) == 6


def test_the_dock_is_assembled_without_a_connection_or_an_account(qtbot):
    dock = CapellaDock()
    qtbot.addWidget(dock)
    dock.show()
    assert dock.header.active_connection() is None
