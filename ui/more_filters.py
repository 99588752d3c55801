"""What can be asked beyond area, time and product: folded away until somebody needs it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from ..core.items import Collection
from ..core.products import InstrumentMode, LookSide, OrbitState, Ownership, Polarization
from ..core.query import WINDOW, Span
from . import wording
from .chips import ChipRow


class MoreFilters(QgsCollapsibleGroupBox):
    """Every further member of a search query. `collections_wanted()` when it is opened for the first time."""

    collections_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("More filters"))
        self.setToolTip(self.tr("Collections, mode, polarisation, look side, orbit, incidence, ownership, limit"))
        self.setAccessibleName(self.tr("More filters"))
        self.collections = QgsCheckableComboBox(self)
        self.collections.setDefaultText(self.tr("All collections"))
        self._describe(self.collections, self.tr("Collections to search; none ticked searches them all"))
        self.collections.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.collections.setMinimumContentsLength(12)
        self.modes = ChipRow(self.tr("Instrument mode"), parent=self)
        self.modes.set_chips((m, wording.mode_title(m.value), wording.mode_title(m.value)) for m in InstrumentMode)
        self.polarizations = ChipRow(self.tr("Polarisation, transmitted and received"), parent=self)
        self.polarizations.set_chips((p, p.value, self._polarization_tip(p)) for p in Polarization)
        self.look = self._combo(
            ((s, wording.look_title(s)) for s in LookSide), self.tr("Side to which the radar looks")
        )
        self.orbit = self._combo(((s, wording.orbit_title(s)) for s in OrbitState), self.tr("Direction of flight"))
        self.low = self._angle(self.tr("Smallest incidence angle from the vertical, in degrees"))
        self.high = self._angle(self.tr("Largest incidence angle from the vertical, in degrees"))
        self.ownership = self._combo(((o, wording.ownership_title(o)) for o in Ownership), self.tr("Whose scenes"))
        self.limit = QSpinBox(self)
        self.limit.setRange(1, WINDOW)
        self.limit.setGroupSeparatorShown(True)
        self.limit.setValue(500)
        self._describe(self.limit, self.tr("Most scenes that a search returns, newest first"))
        self._fill()
        self.setCollapsed(True)
        self.collapsedStateChanged.connect(self._opened)
        self._fetched = False

    def set_collections(self, collections: tuple[Collection, ...]) -> None:
        """The collections of the service; what was ticked stays ticked."""
        ticked = set(self.chosen_collections())
        self.collections.clear()
        self._fetched = True
        for place, collection in enumerate(collections):
            # Whole, and then put in: the box reckons anew what is ticked with whatever is set of an item that it has.
            item = QStandardItem(collection.title or collection.collection_id)
            item.setData(Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
            item.setData(collection.collection_id, Qt.ItemDataRole.UserRole)
            item.setToolTip(collection.description or collection.collection_id)
            self.collections.model().appendRow(item)
            if collection.collection_id in ticked:
                self.collections.setItemCheckState(place, Qt.CheckState.Checked)

    def chosen_collections(self) -> tuple[str, ...]:
        """Ids of those that are ticked."""
        return tuple(self.collections.checkedItemsData())

    def drop_collections(self) -> None:
        """Ticks none."""
        self.collections.deselectAllOptions()

    def incidence(self) -> Span:
        """The range of angles. Raises `InputError` where it is reversed."""
        return Span(_set(self.low), _set(self.high))

    def drop_incidence(self) -> None:
        """Sets no limit to the angle."""
        self.low.setValue(self.low.minimum())
        self.high.setValue(self.high.minimum())

    def _opened(self, collapsed: bool) -> None:
        if not collapsed and not self._fetched:
            self.collections_wanted.emit()

    def _fill(self) -> None:
        angles = QWidget(self)
        row = QHBoxLayout(angles)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.low, 1)
        row.addWidget(QLabel("\N{EN DASH}", angles))
        row.addWidget(self.high, 1)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for title, widget in (
            (self.tr("Collections"), self.collections),
            (self.tr("Mode"), self.modes),
            (self.tr("Polarisation"), self.polarizations),
            (self.tr("Look side"), self.look),
            (self.tr("Orbit"), self.orbit),
            (self.tr("Incidence"), angles),
            (self.tr("Ownership"), self.ownership),
            (self.tr("Limit"), self.limit),
        ):
            form.addRow(title, widget)

    def _combo(self, choices: Iterable[tuple[Enum, str]], tooltip: str) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("Any"), None)
        for value, title in choices:
            box.addItem(title, value)
        self._describe(box, tooltip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        return box

    def _angle(self, tooltip: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(-0.5, 90.0)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(wording.DEGREE)
        box.setSpecialValueText(self.tr("any"))
        box.setValue(box.minimum())
        self._describe(box, tooltip)
        return box

    def _describe(self, widget: QWidget, text: str) -> None:
        widget.setToolTip(text)
        widget.setAccessibleName(text)

    def _polarization_tip(self, polarization: Polarization) -> str:
        return {
            Polarization.HH: self.tr("HH: sent and received horizontally"),
            Polarization.VV: self.tr("VV: sent and received vertically"),
        }[polarization]


def _set(box: QDoubleSpinBox) -> float | None:
    return box.value() if box.value() > box.minimum() else None
