"""Preferences, in QGIS's own options window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from typing import Protocol

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..core.looks import Look
from ..core.query import WINDOW
from ..core.settings import Settings
from .download_options import DownloadOptions
from .forms import load_form
from .icons import plugin_icon
from .spending_options import SpendingOptions
from .streaming_options import StreamingOptions


class Section(Protocol):
    """A further group of preferences."""

    def applied(self, settings: Settings) -> Settings:
        """`settings` with what is chosen here."""


SECTIONS: tuple[Callable[[Settings], QWidget], ...] = (SpendingOptions, StreamingOptions, DownloadOptions)
"""what follows the first groups, from top to bottom; each makes a `Section` that is a widget"""


class OptionsForm(QWidget):
    """Settings in, settings out; what it does not show it leaves as it was."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        load_form(self, "options_page")
        self.sections = [make(settings) for make in SECTIONS]
        for section in self.sections:
            self.layout().addWidget(section)
        self.layout().addStretch(1)
        self.look.addItem(self.tr("Calibrated, sigma nought in dB"), Look.DECIBEL)
        self.look.addItem(self.tr("Amplitude as delivered"), Look.AMPLITUDE)
        self.look.addItem(self.tr("Calibrated, sigma nought as linear power"), Look.POWER)
        self.look.setCurrentIndex(max(0, self.look.findData(settings.look)))
        self.limit.setRange(1, WINDOW)
        self.limit.setValue(settings.search_limit)

    def settings(self) -> Settings:
        """What is chosen now."""
        chosen = replace(
            self._settings,
            look=self.look.currentData(),
            search_limit=self.limit.value(),
        )
        return reduce(lambda settings, section: section.applied(settings), self.sections, chosen)


class OptionsPage(QgsOptionsPageWidget):
    """The page; QGIS calls `apply` when the window is accepted."""

    settings_changed = pyqtSignal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = settings
        self.form = OptionsForm(settings, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def apply(self) -> None:
        """Tells the new settings, if anything was changed."""
        settings = self.form.settings()
        if settings != self._before:
            self._before = settings
            self.settings_changed.emit(settings)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Offers the page to QGIS. `read` gives the settings of the moment, `write` takes the new ones."""

    opened = pyqtSignal(object)
    """OptionsPage: somebody looks at it"""

    def __init__(self, read: Callable[[], Settings], write: Callable[[Settings], None]) -> None:
        super().__init__()
        self._read, self._write = read, write
        self.setTitle("Capella Explorer")
        self.setIcon(plugin_icon())

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:  # noqa: N802 - named by QGIS
        """One page for one opening of the window."""
        page = OptionsPage(self._read(), parent)
        page.settings_changed.connect(self._write)
        self.opened.emit(page)
        return page
