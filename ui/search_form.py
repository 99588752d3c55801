"""The whole question in one widget, and which of its parts narrow the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from ..core.products import ProductType
from ..core.query import Interval, SearchQuery, Span
from . import wording
from .area_row import AreaRow, AreaSource
from .chips import ChipRow
from .date_row import DateRow, Preset, utc_today
from .more_filters import MoreFilters


@dataclass(frozen=True)
class ActiveFilter:
    """One thing that narrows the search: how to say that it can be dropped, and how to drop it."""

    label: str
    drop: Callable[[], None]


class SearchForm(QWidget):
    """Area, time, product and more."""

    def __init__(self, today: Callable[[], date] = utc_today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = AreaRow(self)
        self.dates = DateRow(today, self)
        self.kinds = ChipRow(self.tr("Product types"), parent=self)
        self.kinds.set_chips((kind, kind.value, wording.product_meaning(kind)) for kind in ProductType)
        self.more = MoreFilters(self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for title, widget in (
            (self.tr("Area"), self.area),
            (self.tr("When"), self.dates),
            (self.tr("Product"), self.kinds),
        ):
            form.addRow(title, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.more)

    def query(self) -> SearchQuery:
        """What the form says. Raises `InputError` with the sentence to show."""
        more = self.more
        return SearchQuery(
            area=self.area.area(),
            interval=self.dates.interval(),
            collections=more.chosen_collections(),
            product_types=self.kinds.chosen(),
            modes=more.modes.chosen(),
            polarizations=more.polarizations.chosen(),
            look_side=more.look.currentData(),
            orbit_state=more.orbit.currentData(),
            incidence_deg=more.incidence(),
            ownership=more.ownership.currentData(),
            limit=more.limit.value(),
        )

    def active_filters(self, query: SearchQuery) -> tuple[ActiveFilter, ...]:
        """What narrows `query`, the likeliest culprits first."""
        more = self.more
        found: list[tuple[bool, str, Callable[[], None]]] = [
            (
                query.ownership is not None,
                _named(self.tr("Ownership: {value}"), more.ownership),
                lambda: _any(more.ownership),
            ),
            (query.incidence_deg != Span(), self.tr("Incidence"), more.drop_incidence),
            (query.look_side is not None, _named(self.tr("Look side: {value}"), more.look), lambda: _any(more.look)),
            (query.orbit_state is not None, _named(self.tr("Orbit: {value}"), more.orbit), lambda: _any(more.orbit)),
            (bool(query.polarizations), self.tr("Polarisation"), lambda: more.polarizations.choose(())),
            (bool(query.modes), self.tr("Mode"), lambda: more.modes.choose(())),
            (bool(query.collections), self.tr("Collections"), more.drop_collections),
            (bool(query.product_types), self.tr("Product"), lambda: self.kinds.choose(())),
            (query.interval != Interval(), _named(self.tr("When: {value}"), self.dates.presets), self._drop_dates),
            (query.area is not None, _named(self.tr("Area: {value}"), self.area.sources), self._drop_area),
        ]
        return tuple(ActiveFilter(label, drop) for is_set, label, drop in found if is_set)

    def _drop_dates(self) -> None:
        self.dates.choose(Preset.ANY)

    def _drop_area(self) -> None:
        self.area.choose(AreaSource.ANYWHERE)


def _named(text: str, box: QComboBox) -> str:
    return text.format(value=box.currentText())


def _any(box: QComboBox) -> None:
    box.setCurrentIndex(0)
