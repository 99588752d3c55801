"""When: a preset or two days of one's own, both included, in UTC."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QLabel, QWidget

from ..core.query import Interval
from .flow_layout import FlowLayout


class Preset(Enum):
    """A stretch of time that people ask for."""

    WEEK = 7
    MONTH = 30
    QUARTER = 90
    THIS_YEAR = "this year"
    ANY = "any"
    CUSTOM = "custom"

    def first_day(self, today: date) -> date | None:
        """The day with which it begins, None where it has none of its own."""
        if self is Preset.THIS_YEAR:
            return date(today.year, 1, 1)
        return today - timedelta(days=self.value) if isinstance(self.value, int) else None


def utc_today() -> date:
    """Today by UTC, as acquisitions are dated."""
    return datetime.now(timezone.utc).date()


class DateRow(QWidget):
    """The preset and the two days. Changing a day makes it a custom range."""

    def __init__(self, today: Callable[[], date] = utc_today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.presets = QComboBox(self)
        for preset, title in self._titles():
            self.presets.addItem(title, preset)
        self.presets.setAccessibleName(self.tr("Time"))
        self.presets.setToolTip(self.tr("When the scenes were acquired"))
        self.first = self._day(self.tr("First day, from 00:00 UTC"))
        self.last = self._day(self.tr("Last day, to the end of it in UTC"))
        flow = FlowLayout(self, gap=4)
        flow.addWidget(self.presets)
        flow.addWidget(self._pair())
        self.presets.currentIndexChanged.connect(lambda _i: self._follow())
        for edit in (self.first, self.last):
            edit.dateChanged.connect(lambda _d: self.choose(Preset.CUSTOM))
        self.choose(Preset.MONTH)
        self._follow()

    @property
    def preset(self) -> Preset:
        """What is chosen."""
        return self.presets.currentData()

    def choose(self, preset: Preset) -> None:
        """Chooses a preset; its days follow."""
        self.presets.setCurrentIndex(self.presets.findData(preset))

    def interval(self) -> Interval:
        """Both days included. Raises `DatesReversed`."""
        if self.preset is Preset.ANY:
            return Interval()
        self._follow()
        first, last = self.first.date(), self.last.date()
        start = datetime(first.year(), first.month(), first.day(), tzinfo=timezone.utc)
        end = datetime.combine(date(last.year(), last.month(), last.day()), time(23, 59, 59), timezone.utc)
        return Interval(start, end)

    def _follow(self) -> None:
        first = self.preset.first_day(self._today())
        for edit in (self.first, self.last):
            edit.setEnabled(self.preset is not Preset.ANY)
        if first is None:
            return
        for edit, day in ((self.first, first), (self.last, self._today())):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)

    def _pair(self) -> QWidget:
        """Both days, which part only where not even they fit into one line."""
        pair = QWidget(self)
        flow = FlowLayout(pair, gap=4)
        flow.addWidget(self.first)
        flow.addWidget(QLabel("\N{EN DASH}", pair))
        flow.addWidget(self.last)
        return pair

    def _day(self, tooltip: str) -> QDateEdit:
        edit = QDateEdit(self)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setMinimumDate(QDate(2018, 1, 1))
        edit.setToolTip(tooltip)
        edit.setAccessibleName(tooltip)
        return edit

    def _titles(self) -> tuple[tuple[Preset, str], ...]:
        return (
            (Preset.WEEK, self.tr("Last 7 days")),
            (Preset.MONTH, self.tr("Last 30 days")),
            (Preset.QUARTER, self.tr("Last 90 days")),
            (Preset.THIS_YEAR, self.tr("This year")),
            (Preset.ANY, self.tr("Any time")),
            (Preset.CUSTOM, self.tr("Custom")),
        )
