"""A person at the desk: sees what the dock shows, presses what can be pressed, and waits no longer than people do."""

from __future__ import annotations

import faulthandler
import importlib
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

NAME = "capella_explorer"
PATIENCE_S = 20.0


def part(name: str) -> Any:
    """A module of the plugin as it is loaded now; a reload makes new ones."""
    return importlib.import_module(f"{NAME}.{name}")


def delete_later_now() -> None:
    """What was given to `deleteLater` goes now, as it would between two clicks."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def take_out() -> None:
    """Unloads the plugin; its modules stay, so that what tests have imported is what is started again."""
    running = qgis.utils.plugins.pop(NAME, None)
    if running is not None:
        running.unload()
    delete_later_now()


def put_in() -> None:
    """Starts the plugin as QGIS does."""
    plugin = importlib.import_module(NAME).classFactory(qgis.utils.iface)
    plugin.initGui()
    qgis.utils.plugins[NAME] = plugin


class Desk:
    """The main window and its dock, worked by mouse and keyboard."""

    left = Qt.MouseButton.LeftButton
    font_role = Qt.ItemDataRole.FontRole

    def __init__(self, bot: Any) -> None:
        self.bot = bot
        self.iface = qgis.utils.iface
        self.window = self.iface.mainWindow()
        self.canvas = self.iface.mapCanvas()

    @property
    def app(self) -> Any:
        """The program behind the dock; read to learn when something has happened, never told anything."""
        return qgis.utils.plugins[NAME].app

    @property
    def dock(self) -> Any:
        """The dock widget."""
        return self.app.dock

    @property
    def face(self) -> Any:
        """What lies in the dock."""
        return self.app.face

    def wait(self, happened: Callable[[], object], what: str, seconds: float = PATIENCE_S) -> Any:
        """Lets QGIS go on until something has happened, and returns it. Fails with what the dock says."""
        end = time.monotonic() + seconds
        while not (found := happened()):
            if time.monotonic() > end:
                faulthandler.dump_traceback(file=sys.__stderr__)
                doing = f"It does {self.running()}, drawing {self.canvas.isDrawing()}, and says {self.texts()}"
                raise AssertionError(f"waited {seconds:.0f} s in vain: {what}. {doing}")
            self.bot.wait(10)
        return found

    def rest(self, seconds: float) -> None:
        """Lets QGIS go on."""
        self.bot.wait(int(1000 * seconds))

    def texts(self, root: QWidget | None = None) -> list[str]:
        """Every sentence that can be read in the dock or in `root` now."""
        root = root or self.dock
        labels = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
        edits = [edit.toPlainText() for edit in root.findChildren(QTextEdit) if edit.isVisible()]
        return [text for text in labels + edits if text.strip()]

    def sees(self, words: str, seconds: float = PATIENCE_S) -> str:
        """Waits until a sentence with these words can be read in the dock, and returns it."""
        found = self.wait(lambda: [t for t in self.texts() if words in t], f"nobody says “{words}”", seconds)
        return str(found[0])

    def button(self, text: str, root: QWidget | None = None) -> QAbstractButton | None:
        """The visible button whose label begins so, without its mnemonic."""
        for button in (root or self.dock).findChildren(QAbstractButton):
            if button.isVisible() and button.text().replace("&", "").startswith(text):
                return button
        return None

    def press(self, text: str, root: QWidget | None = None, clicks: int = 1) -> None:
        """Clicks the button of that label once it can be clicked."""

        def able() -> QAbstractButton | None:
            button = self.button(text, root)
            return button if button is not None and button.isEnabled() else None

        self.click(self.wait(able, f"there is no button “{text}” to press"), clicks=clicks)

    def click(self, widget: QWidget, place: QPoint | None = None, clicks: int = 1) -> None:
        """Clicks a widget that can be seen and used."""
        self._scroll_to(widget)
        assert widget.isVisible(), f"{widget.objectName() or widget} cannot be seen"
        assert widget.isEnabled(), f"{widget.objectName() or widget} cannot be used"
        if place is None and isinstance(widget, (QCheckBox, QRadioButton)):
            place = QPoint(8, widget.height() // 2)
        for _ in range(clicks):
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place or QPoint())

    def press_icon(self, button: QAbstractButton) -> None:
        """Clicks a button that bears a picture instead of words."""
        self.wait(button.isEnabled, "the button cannot be used")
        self.click(button)

    def choose(self, box: QComboBox, text: str) -> None:
        """Types the beginning of an entry into a closed combo box."""
        self._scroll_to(box)
        box.setFocus()
        QTest.keyClicks(box, text)
        assert box.currentText().startswith(text), f"{box.currentText()} is chosen, not {text}"

    def write(self, field: QWidget, text: str) -> None:
        """Types into a field in place of what it held."""
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key as the window system would: the active window decides who gets it."""
        window = QApplication.activeWindow() or self.window
        QTest.keyClick(window.windowHandle(), key, modifier)
        self.rest(0.05)

    def turn_to(self, page: str) -> None:
        """Clicks the tab of that page."""
        tabs = self.face.switch
        place = next(i for i in range(tabs.count()) if tabs.tabText(i).startswith(page))
        self.click(tabs, tabs.tabRect(place).center())

    def click_map(self, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Clicks the map at a share of its width and height."""
        view = self.canvas.viewport()
        place = QPoint(int(x * view.width()), int(y * view.height()))
        QTest.mouseMove(view, place)
        QTest.mouseClick(view, button, Qt.KeyboardModifier.NoModifier, place)

    def dialog(self, kind: str) -> QDialog:
        """Waits for an open dialog of that class."""

        def opened() -> QDialog | None:
            dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
            return next((d for d in dialogs if type(d).__name__ == kind), None)

        return self.wait(opened, f"no {kind} opens")

    def show_dock(self) -> None:
        """As wide as in the pictures."""
        self.dock.show()
        self.dock.raise_()
        self.window.resizeDocks([self.dock], [480], Qt.Orientation.Horizontal)
        QCoreApplication.processEvents()

    def running(self) -> list[str]:
        """What is done now, off the main thread."""
        app = getattr(qgis.utils.plugins.get(NAME), "app", None)
        shown = [task.description() for task in QgsApplication.taskManager().activeTasks()]
        return [*(app.jobs.titles if app else ()), *shown]

    def _scroll_to(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()


class Heartbeat:
    """How long the GUI was deaf at most, in milliseconds: by the clock, and of the work of its own thread.

    On a busy machine the clock also counts what others do.
    """

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self.longest_work_ms = 0.0


@contextmanager
def heartbeat(every_ms: int = 5) -> Iterator[Heartbeat]:
    """Measures while the block lasts; the block has to let QGIS go on."""
    measured, last, worked = Heartbeat(), time.perf_counter(), time.thread_time()

    def beat() -> None:
        nonlocal last, worked
        now, work = time.perf_counter(), time.thread_time()
        measured.longest_ms = max(measured.longest_ms, 1000 * (now - last) - every_ms)
        measured.longest_work_ms = max(measured.longest_work_ms, 1000 * (work - worked))
        last, worked = now, work

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start(every_ms)
    try:
        yield measured
    finally:
        beat()
        timer.stop()
