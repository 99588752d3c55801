"""Facts with their names, to read and to copy."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from ..core.items import ItemRow
from . import wording
from .elided_label import ElidedLabel


class Facts(QWidget):
    """Two columns that keep their rows, so that nothing moves from one scene to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, QLabel] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(2)
        for name, title in (
            ("acquired", self.tr("Acquired")),
            ("mode", self.tr("Mode")),
            ("look", self.tr("Look")),
            ("orbit", self.tr("Orbit")),
            ("resolution", self.tr("Resolution")),
            ("centre", self.tr("Centre")),
            ("collection", self.tr("Collection")),
        ):
            form.addRow(title, self._value(name, title))
        self.item = ElidedLabel(self.tr("Item"), self, Qt.TextElideMode.ElideMiddle)
        form.addRow(self.tr("Item"), self.item)

    def text(self, name: str) -> str:
        """What one of the facts says."""
        return self.item.text() if name == "item" else self._values[name].text()

    def show_row(self, row: ItemRow) -> None:
        """The facts of one product, with units."""
        look = self.tr("{side}, {angle} incidence")
        orbit = self.tr("{direction}, {platform}")
        self._say("acquired", self.tr("{utc} UTC").format(utc=wording.moment(row.acquired, seconds=True)))
        self._values["acquired"].setToolTip(wording.time_tooltip(row.acquired, row.bbox))
        self._say("mode", wording.DOT.join((wording.mode_title(row.mode), row.polarization or wording.NOTHING)))
        sides = {"side": wording.look_title(row.look_side), "angle": wording.degrees(row.incidence_deg)}
        self._say("look", look.format(**sides))
        self._say("orbit", orbit.format(direction=wording.orbit_title(row.orbit_state), platform=row.platform))
        self._say("resolution", self.tr("{length} on the ground").format(length=wording.metres(row.resolution_m)))
        self._say("centre", wording.position(row.bbox))
        self._say("collection", row.collection or wording.NOTHING)
        self.item.show_text(row.item_id)

    def _say(self, name: str, text: str) -> None:
        label = self._values[name]
        label.setText(text)
        label.setToolTip(text)

    def _value(self, name: str, title: str) -> QLabel:
        label = QLabel(self)
        label.setAccessibleName(title)
        label.setWordWrap(False)
        label.setMinimumWidth(1)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._values[name] = label
        return label
