"""Limits that an order would cross, and a person's deliberate word that they may be crossed once."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from ..core.limits import Crossing
from ..core.orders import Override
from . import money_wording
from .notice import Notice


class LimitOverride(QFrame):
    """Hidden while nothing is crossed. `override` is None until the box is ticked and a reason is written."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crossings: tuple[Crossing, ...] = ()
        self.notice = Notice(self)
        self.allow = QCheckBox(self.tr("O&rder over my limit"), self)
        self.reason = QLineEdit(self)
        self.hint = QLabel(self.tr("The box and the reason are kept in the log of spending."), self)
        self.allow.toggled.connect(self._toggle)
        self.reason.textChanged.connect(lambda _text: self.changed.emit())
        self._assemble()
        self.show_crossings(())

    def show_crossings(self, crossings: tuple[Crossing, ...]) -> None:
        """What would be crossed; whoever had allowed something else has to allow this anew."""
        if crossings != self._crossings or not crossings:
            self.allow.setChecked(False)
            self.reason.clear()
        self._crossings = crossings
        self.notice.say("\n".join(map(money_wording.crossing_sentence, crossings)))
        self.setVisible(bool(crossings))
        self.changed.emit()

    @property
    def is_crossed(self) -> bool:
        """True where a limit stands in the way."""
        return bool(self._crossings)

    @property
    def override(self) -> Override | None:
        """The word that was given, None where none was."""
        reason = self.reason.text().strip()
        given = self._crossings and self.allow.isChecked() and reason
        return Override(self._crossings, reason) if given else None

    def _toggle(self, allowed: bool) -> None:
        self.reason.setEnabled(allowed)
        self.hint.setVisible(allowed)
        if allowed:
            self.reason.setFocus()
        self.changed.emit()

    def _assemble(self) -> None:
        self.allow.setToolTip(self.tr("Crosses the limit for this order only; the limit stays as it is in the options"))
        self.allow.setAccessibleName(self.tr("Order over my limit"))
        self.reason.setPlaceholderText(self.tr("Why? For example: flood response, agreed with the team lead"))
        self.reason.setToolTip(self.tr("Why this order may cross the limit; it is kept in the log of spending"))
        self.reason.setAccessibleName(self.tr("Reason for crossing the limit"))
        self.reason.setMaxLength(200)
        self.reason.setEnabled(False)
        self.hint.setWordWrap(True)
        self.hint.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.notice, self.allow, self.reason, self.hint):
            column.addWidget(widget)
